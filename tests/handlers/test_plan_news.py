"""What was new in capital spending: of some days, of some companies, or nothing."""

from dataclasses import replace
from datetime import date

import pytest

from bot.shipped import universe
from bot.text.questions.question import understand
from handlers.found import VerdictFound
from tests.handlers.live import announced, plan_text


def of(one: VerdictFound, company: str, subject: str) -> VerdictFound:
    return replace(one, announcement=replace(one.announcement, company=company, subject=subject))


PLAN = announced(1, 2, "610e9")
CUT = announced(2, 24, "540e9", "cut", PLAN.announcement)
AGAIN = announced(3, 25, "540e9", "retold", CUT.announcement)
BAIDU = of(announced(4, 25, "70e9"), "BIDU", "Baidu")
TOLD = (PLAN, CUT, AGAIN, BAIDU)


def told(question: str, *announcements: VerdictFound) -> str:
    return plan_text(understand(question, universe()), told=announcements)


@pytest.mark.parametrize("question", ["any capex news today?", "/capex today", "was new spending announced today"])
def test_what_came_today_is_told_and_nothing_older(question: str) -> None:
    text = told(question, *TOLD)
    assert text.startswith("NEW: Baidu commits RMB 70B over three years (Harbour Wire, 25 Nov 2026)")
    assert "Alibaba" not in text


def test_the_newest_leads_and_what_came_in_the_same_days_stands_below() -> None:
    text = told("capex news since monday", *TOLD)
    assert text.startswith("NEW: Baidu commits RMB 70B over three years")
    assert "Also new, since 23 Nov 2026 - CUT: Alibaba Group cuts its plan to RMB 540B" in text
    assert "610B over three years (" not in text


def test_of_a_company_its_own_is_told() -> None:
    text = told("any capex news on alibaba this week", *TOLD)
    assert text.startswith("CUT: Alibaba Group cuts its plan to RMB 540B")
    assert "Baidu" not in text


def test_where_nothing_came_that_is_said_before_the_newest_of_before() -> None:
    text = told("capex news yesterday", PLAN, AGAIN)
    assert text.startswith(
        "Nothing new about capital spending is stored for 24 Nov 2026. The newest before - NEW: Alibaba"
    )
    assert told("capex news on oracle", *TOLD).startswith("Nothing is stored about capital spending of Oracle.")


def test_who_changed_plans_of_some_days_is_told_of_those_days() -> None:
    assert told("who cut its capex since monday?", *TOLD).startswith("Alibaba Group cut its plan to RMB 540B")
    assert told("who raised capex today?", *TOLD).startswith(
        "Nothing is stored about a raise of a capital-spending plan for 25 Nov 2026."
    )


def test_a_year_or_a_day_of_knowledge_asks_for_the_plan_and_not_for_news() -> None:
    for line in ("/capex alibaba 2026", "/capex alibaba as of 2026-11-24", "/capex alibaba november 2026"):
        assert not told(line, *TOLD).startswith(("NEW", "CUT", "Nothing new"))


def test_a_change_without_a_sum_is_told_where_no_plan_stands_and_beside_one() -> None:
    cut = announced(5, 23, "1", "cut")
    wordless = replace(cut, announcement=replace(cut.announcement, amounts=(), horizon=None))
    assert told("was alibaba's capex plan cut?", wordless).startswith(
        "CUT: Alibaba Group cuts its plan for capital spending"
    )
    text = told("alibaba capex", PLAN, wordless)
    assert text.startswith("Alibaba Group: RMB 610B over three years")
    assert "CUT: Alibaba Group cuts its plan for capital spending (Harbour Wire, 23 Nov 2026)." in text


def test_what_a_page_tells_of_long_after_is_of_the_day_it_was_announced() -> None:
    late = replace(PLAN, announcement=replace(PLAN.announcement, announced=date(2026, 8, 3)))
    text = told("capex news since 1 november", late)
    assert text.startswith("Nothing new about capital spending is stored since 1 Nov 2026.")
    assert "over three years Harbour Wire, 2 Nov 2026; announced 3 Aug 2026" in text
