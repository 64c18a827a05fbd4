"""Plans of several companies: at a place of the ranking, apart, added up, and whose were changed."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.fact import Fact
from bot.domain.figures import Period
from bot.shipped import universe
from bot.text.questions.question import understand
from tests.handlers.live import announced, plan_text, spending

YEAR = Period(label="2027", first=date(2027, 1, 1), last=date(2027, 12, 31))


def plan(company: str, subject: str, number: int, low: str) -> Fact:
    return replace(spending(number, number, (low, "USD"), period=YEAR), company=company, subject=subject)


PLANS = (
    plan("AMZN", "Amazon", 3, "90e9"),
    plan("GOOGL", "Alphabet", 4, "70e9"),
    plan("ORCL", "Oracle", 5, "20e9"),
)


@pytest.mark.parametrize(
    ("question", "finding"),
    [
        (
            "who is second by capex",
            "Second of the three plans quoted in dollars is Alphabet's, $70B in 2027, after Amazon's ($90B)",
        ),
        ("whose capex is the lowest", "Of the three plans quoted in dollars the smallest is Oracle's, $20B in 2027"),
        (
            "the top two by capex",
            "Of the plans quoted in dollars the larger is Amazon's, $90B in 2027; then comes Alphabet $70B",
        ),
        (
            "amazon and oracle capex combined",
            "Amazon and Oracle together plan $110B in 2027 ($90B + $20B); the sum is ours",
        ),
        ("does oracle outspend alphabet", "No: Oracle: $20B in 2027, committed, told on 5 Nov 2026; Alphabet: $70B"),
        ("is amazon's capex higher than oracle's", "Yes: Amazon: $90B in 2027"),
    ],
)
def test_plans_of_one_time_are_set_beside_each_other(question: str, finding: str) -> None:
    assert plan_text(understand(question, universe()), *PLANS).startswith(finding)


def test_how_far_apart_two_plans_are_is_told_as_our_subtraction() -> None:
    told = plan_text(understand("difference between amazon's and oracle's capex", universe()), *PLANS)
    assert "; $70B apart, by our subtraction" in told


def test_plans_of_another_currency_are_not_added_up() -> None:
    told = plan_text(understand("alibaba and oracle capex combined", universe()), *PLANS)
    assert told.startswith("These plans are not added up: they are of different length or currency.")


# ---- whose plans were changed -----------------------------------------------------------------------------------------------------------
FIRST = announced(1, 1, "400e9")
RAISE = announced(2, 10, "470e9", "raised", FIRST.announcement)
CUT = announced(3, 20, "430e9", "cut", RAISE.announcement)


@pytest.mark.parametrize(
    ("question", "finding"),
    [
        ("who raised its capex", "Alibaba Group raised its plan to RMB 470B over three years from RMB 400B"),
        ("which companies cut spending plans", "Alibaba Group cut its plan to RMB 430B over three years from RMB 470B"),
        ("who cut capex since 22 November 2026", "Nothing is stored about a cut of a capital-spending plan since 22"),
    ],
)
def test_whose_plan_was_changed_is_told_for_all(question: str, finding: str) -> None:
    assert plan_text(understand(question, universe()), told=(CUT, RAISE, FIRST)).startswith(finding)


CHAIN = tuple(
    spending(number, day, (low, "CNY"), period=Period(label="three years"))
    for number, day, low in ((3, 20, "430e9"), (2, 10, "470e9"), (1, 1, "400e9"))
)


def test_the_first_plan_is_told_beside_the_one_that_stands() -> None:
    told = plan_text("/capex alibaba first", *CHAIN, told=(CUT, RAISE, FIRST))
    assert told.startswith(
        "Alibaba Group: RMB 400B over three years at first, committed, told on 1 Nov 2026; now RMB 430B"
    )


def test_why_a_plan_was_changed_is_told_in_the_words_of_the_source() -> None:
    told = plan_text("/capex alibaba changes why", *CHAIN, told=(CUT, RAISE, FIRST))
    assert "In the words of the source: │ “A sentence.”" in told


@pytest.mark.parametrize(
    ("question", "finding"),
    [
        ("alibaba capex since 2026", "The newest plan of Alibaba Group since 2026 is RMB 430B over three years"),
        ("阿里自2026年以来的资本开支", "The newest plan of Alibaba Group since 2026 is RMB 430B over three years"),
        ("alibaba capex before november 2026", "As of 31 Oct 2026, the plan of Alibaba Group was RMB 380B"),
    ],
)
def test_what_was_planned_since_or_before_a_time(question: str, finding: str) -> None:
    assert plan_text(understand(question, universe()), *CHAIN, told=(CUT, RAISE, FIRST)).startswith(finding)
