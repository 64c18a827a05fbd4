"""What goes to a place: a company's projects there, anyone's where none is named, and what is said where there is none."""

from dataclasses import replace

import pytest

from bot.render.text import plain
from bot.shipped import universe
from bot.text.questions.question import understand
from handlers.found import VerdictFound
from tests.handlers.asking import reply_to
from tests.handlers.live import announced, plan_text, spending


def site(number: int, day: int, place: str, company: str = "BIDU", subject: str = "Baidu") -> VerdictFound:
    one = announced(number, day, "30e9")
    return replace(one, announcement=replace(one.announcement, place=place, company=company, subject=subject))


KANSAS = site(2, 11, "Kansas")
INDIANA = site(3, 12, "Indiana", "ORCL", "Oracle")
KANSAS_TOO = site(4, 13, "Kansas", "ORCL", "Oracle")
PLAN = announced(1, 2, "610e9")


def told(question: str, *announcements: VerdictFound) -> str:
    return plan_text(understand(question, universe()), told=announcements)


@pytest.mark.parametrize(
    "question", ["/capex kansas", "capex in kansas", "how much is invested in Kansas", "堪萨斯的资本支出"]
)
def test_where_no_company_is_named_anyones_projects_are_told(question: str) -> None:
    text = told(question, PLAN, KANSAS, INDIANA, KANSAS_TOO)
    assert text.startswith("Oracle: RMB 30B for Kansas over three years")
    assert "Also for Kansas - Baidu: RMB 30B for Kansas" in text
    assert "Indiana" not in text


def test_a_place_is_no_part_of_one_whose_name_begins_alike() -> None:
    assert told("/capex india", PLAN, INDIANA).startswith("Nothing is stored about capital spending in India.")
    assert told("/capex oracle india", PLAN, INDIANA).startswith("Nothing is stored about how much goes to India.")


def test_a_place_that_nobody_spends_at_is_called_as_it_is_in_text() -> None:
    assert told("capex in the us", PLAN, KANSAS).startswith("Nothing is stored about capital spending in the US.")


def test_what_is_built_at_a_place_is_all_that_is_spent_there() -> None:
    assert told("kansas data center cost", PLAN, KANSAS).startswith("Baidu: RMB 30B for Kansas")


def test_what_a_company_builds_at_a_place_is_told_by_what_it_spends_there() -> None:
    spent = replace(spending(7, 5, ("30e9", "CNY")), company="BIDU", subject="Baidu", market="Kansas")
    for question in ("baidu kansas", "is baidu building in kansas?"):
        text = " ".join(plain(reply_to(understand(question, universe()), (spent,))).split())
        assert text.startswith("Baidu: RMB 30B for Kansas, committed")


def test_a_part_of_a_company_has_the_plan_of_the_whole_and_is_said_to() -> None:
    whole = site(5, 20, "", "GOOGL", "Alphabet")
    text = told("youtube capex", whole)
    assert text.startswith("Alphabet: RMB 30B over three years")
    assert "This is the plan of the whole company; nothing is stored for YouTube alone." in text
