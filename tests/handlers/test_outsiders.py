"""Companies that the universe lacks and that stored pages speak of: asked for by the name that the page gives."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.domain.fact import Fact, Metric
from bot.domain.figures import Value
from bot.shipped import universe
from bot.text.questions.question import understand
from handlers.found import VerdictFound
from tests.handlers.asking import reply_to, stored
from tests.handlers.live import NOW, announced, page, plan_text, share, spending


def outside(fact: Fact, name: str) -> Fact:
    return replace(fact, company=None, subject=name)


CELLS = outside(share("BABA", "27", "global batteries", cited=page("cells")), "Quillmere Energy")
OTHERS = outside(share("BABA", "9", "global batteries", cited=page("cells")), "Norvane")
GROWN = outside(
    replace(CELLS, metric=Metric.REVENUE_GROWTH, market="", values=(Value(low=Decimal(31), unit="%"),)),
    "Quillmere Energy",
)


def title(typed: str, *facts: Fact) -> str:
    return reply_to(understand(typed, universe()), stored(*facts), NOW).title


@pytest.mark.parametrize(
    ("typed", "finding"),
    [
        (
            "what share does quillmere have?",
            "Quillmere Energy: 27% of the global batteries market (Q2 2026), first of the two stored",
        ),
        ("norvane market share", "Norvane: 9% of the global batteries market (Q2 2026), second of the two stored"),
        ("how fast is quillmere growing", "Quillmere Energy: 31% growth (Q2 2026)"),
        ("how fast is norvane growing", "No company called “norvane” is known here."),
        ("what share does hollbrook have?", "No company called “hollbrook” is known here."),
    ],
)
def test_it_is_found_by_its_name_and_nobody_else_answers_for_it(typed: str, finding: str) -> None:
    assert title(typed, CELLS, OTHERS, GROWN) == finding


def test_its_spending_is_told_too() -> None:
    plan = outside(spending(7, 10, ("4e9", "USD"), title="Quillmere builds"), "Quillmere Energy")
    assert plan_text(understand("how much does quillmere spend", universe()), plan).startswith("Quillmere Energy: $4B")
    assert plan_text("/capex hollbrook", plan).startswith("No company called “hollbrook” is known here.")


def test_everything_about_it_is_listed() -> None:
    assert title("/facts quillmere", CELLS, GROWN) == "Quillmere Energy: 2 facts are stored"


def named(found: VerdictFound, name: str) -> VerdictFound:
    return replace(found, announcement=replace(found.announcement, company=None, subject=name))


def test_a_change_of_one_outsider_s_plan_is_no_change_of_another_s() -> None:
    mine = named(announced(2, 2, "80e9", "cut"), "Quillmere Energy")
    other = named(announced(3, 10, "130e9", "raised"), "Norvane")
    told = plan_text("/capex quillmere changes", told=(other, mine))
    assert told.startswith("Quillmere Energy: cut to RMB 80B over three years on 2 Nov 2026")
    assert "130B" not in told
