"""Capital spending over a store that has read news for a year: raised, spent, told as of a day, left out, contradicted."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.figures import Period
from bot.render.text import plain
from bot.shipped import universe
from bot.text.questions.question import understand
from tests.handlers.asking import reply_to
from tests.handlers.live import NOW, announced, plan_text, spending, text_of

THREE = Period(label="three years", last=date(2029, 11, 10))
SEPTEMBER = Period(label="September quarter 2026", first=date(2026, 7, 1), last=date(2026, 9, 30))
FIRST = announced(1, 10, "410e9")
RAISE = announced(2, 12, "470e9", "raised", FIRST.announcement)
DOLLARS = spending(3, 10, ("57e9", "USD"), period=THREE, title="It pledges $57bn")
BOTH = spending(1, 10, ("410e9", "CNY"), ("57.5e9", "USD"), period=THREE)
RAISED = spending(2, 12, ("470e9", "CNY"), period=THREE, title="It lifts its plan")
SPENT = spending(4, 14, ("39e9", "CNY"), status="reported", period=SEPTEMBER)


def test_a_raised_plan_says_from_what() -> None:
    told = plan_text("/capex alibaba", RAISED, BOTH, told=(RAISE, FIRST))
    assert told.startswith(
        "Alibaba Group: RMB 470B over three years, RAISED from RMB 410B, committed, told on 12 Nov 2026"
    )


def test_a_sum_is_cited_by_the_page_that_states_it() -> None:
    told = plan_text("/capex alibaba", RAISED, BOTH, DOLLARS, told=(RAISE, FIRST))
    assert "RMB 410B ($57.5B) over three years raised to RMB 470B 10 Nov 2026 [101]" in told


def test_what_was_spent_stands_apart_from_what_is_planned() -> None:
    told = plan_text("/capex alibaba", SPENT, RAISED)
    assert told.startswith("Alibaba Group: RMB 470B over three years")
    assert "Spent Period Date Source" in told
    assert "RMB 39B September quarter 2026 14 Nov 2026 [104]" in told
    assert plan_text("/capex alibaba", told=()).count("Spent") == 0


def test_rows_left_out_are_counted_and_their_sources_are_not_listed() -> None:
    plans = [spending(number, number, (f"{number}e11", "CNY"), period=THREE) for number in range(1, 9)]
    told = plan_text("/capex alibaba", *plans)
    assert "3 older sums: /capex alibaba all" in told
    assert "[101] Harbour Wire" not in told
    everything = plan_text("/capex alibaba all", *plans)
    assert "RMB 100B over three years" in everything
    assert "older sums" not in everything


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        (
            "what was alibaba's capex plan in 2025",
            "For 2025, the plan of Alibaba Group was RMB 380B ($53B) over three years",
        ),
        ("capex alibaba feb 2025", "For February 2025, the plan of Alibaba Group was RMB 380B"),
        ("alibaba capex as of march 2025", "As of March 2025, the plan of Alibaba Group was RMB 380B"),
        ("/capex alibaba as of 2025-02-24", "As of 24 Feb 2025, the plan of Alibaba Group was RMB 380B"),
        ("/capex alibaba as of 2024-01-01", "No capital-spending plan of Alibaba Group is known as of 1 Jan 2024."),
        ("alibaba capex in 2027", "For 2027, the plan of Alibaba Group is RMB 470B over three years"),
        ("alibaba capex in 2023", "Nothing is stored about capital spending of Alibaba Group for 2023."),
        ("Alibaba capex in the September quarter", "Alibaba Group: RMB 39B spent in September quarter 2026"),
        ("alibaba capex third quarter", "Alibaba Group: RMB 39B spent in September quarter 2026"),
        ("alibaba capex Q3 2026", "Alibaba Group: RMB 39B spent in September quarter 2026, told on 14 Nov 2026."),
    ],
)
def test_a_plan_is_told_as_of_a_day_and_for_a_time_within_it(question: str, opening: str) -> None:
    assert plan_text(understand(question, universe()), SPENT, RAISED).startswith(opening)


def test_an_older_plan_is_told_with_the_one_that_followed_it() -> None:
    told = plan_text("/capex alibaba as of march 2025", RAISED)
    assert "Newer since: Alibaba Group: RMB 470B over three years, committed, told on 12 Nov 2026 [102]." in told


def test_the_first_plan_is_named_where_none_was_known_yet() -> None:
    told = plan_text("/capex alibaba as of 2024-01-01", RAISED)
    assert (
        "The first that is stored: Alibaba Group: RMB 380B ($53B) over three years, committed on 24 Feb 2025 [1]."
        in told
    )


def test_who_spends_most_is_open_where_one_company_is_stored() -> None:
    told = plan_text(understand("who spends most on capex", universe()))
    assert told.startswith(
        "Only Alibaba's capital spending is stored, so nobody can be compared. Alibaba Group: RMB 380B"
    )


def test_a_raise_is_no_disagreement() -> None:
    assert "disagree" not in text_of("/facts alibaba", RAISED, BOTH)


def test_a_rounding_is_no_disagreement() -> None:
    assert "disagree" not in text_of("/facts alibaba", DOLLARS, BOTH)


def test_a_page_does_not_disagree_with_itself() -> None:
    again = spending(1, 10, ("66e9", "USD"), period=THREE)
    assert "disagree" not in text_of("/facts alibaba", BOTH, again)


def test_two_sums_of_one_week_are_a_disagreement() -> None:
    other = spending(5, 13, ("450e9", "CNY"), period=THREE)
    told = text_of("/facts alibaba", other, BOTH)
    assert told.count("Sources disagree on what Alibaba Group commits to spend over three years: ") == 1
    later = spending(6, 24, ("450e9", "CNY"), period=THREE)
    assert "disagree" not in text_of("/facts alibaba", later, BOTH)


def test_a_horizon_is_cited_by_the_page_that_gives_it() -> None:
    bare, whole = spending(7, 15, ("800e9", "CNY")), spending(8, 16, ("800e9", "CNY"), period=THREE)
    assert "Told by Harbour Wire, 16 Nov 2026 [108] and Harbour Wire, 15 Nov 2026 [107]." in plan_text(
        "/capex alibaba", bare, whole
    )


def test_a_currency_that_only_an_older_sum_has_is_not_denied_to_it() -> None:
    told = plan_text("/capex alibaba in usd", RAISED)
    assert told.startswith("Nothing is stored in USD of this plan, and nothing is converted. Alibaba Group: RMB 470B")


def test_companies_are_compared_as_of_the_day_asked_for() -> None:
    told = plan_text("/capex alibaba vs amazon as of 2025-03-31", RAISED)
    assert told.startswith(
        "Nothing is stored about capital spending of Amazon as of 31 Mar 2025, so it cannot be compared."
    )
    assert "RMB 380B ($53B)" in told
    assert "RMB 470B" not in told


def test_facts_are_told_as_of_a_day() -> None:
    assert text_of("/facts alibaba as of 2025-06-30").startswith("Alibaba Cloud: 4% of the global cloud (Q1 2025)")
    assert text_of("/facts alibaba risks as of 2025-06-30").startswith("Nothing is stored about")


def test_what_was_spent_leads_where_the_past_is_asked_for() -> None:
    told = plan_text("/capex alibaba spent", SPENT, RAISED)
    assert told.startswith("Alibaba Group: RMB 39B spent in September quarter 2026, told on 14 Nov 2026")
    assert "The plan: Alibaba Group: RMB 470B over three years, committed, told on 12 Nov 2026 [102]." in told


def test_a_plan_is_not_what_was_spent() -> None:
    told = plan_text("/capex alibaba spent", RAISED)
    assert told.startswith(
        "What Alibaba Group has spent is not stored. Alibaba Group: RMB 470B over three years, committed"
    )


def test_a_sum_without_a_number_of_years_is_not_said_to_be_split() -> None:
    sole = replace(spending(1, 20, ("9000000000", "USD"), period=Period(label="by 2030")), id=1)
    reply = reply_to("/capex alibaba per year", (sole,), NOW)
    text = " ".join(plain(reply).split())
    assert "The source gives no number of years to split the sum over." in text
    assert "our arithmetic" not in text
    assert "A year, on average" not in [button.label for button in reply.buttons]


def test_a_figure_that_several_pages_tell_is_one_line_of_the_facts() -> None:
    text = text_of("/facts alibaba capex", BOTH, DOLLARS, replace(spending(5, 15, ("410e9", "CNY")), period=None))
    assert "Alibaba Group: RMB 410B ($57.5B) over three years, committed [18] [20]" in text
    assert "Alibaba Group: $57B over three years, committed [19]" in text
    assert "another tells it" in text
