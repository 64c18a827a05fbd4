"""Sentences that say less but nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.pages.typeset import words
from bot.text.summary.compress import bare, shorter_forms


@pytest.mark.parametrize(
    ("sentence", "form"),
    [
        (
            "Northbank spends $2B on data centres in Leeds, underscoring its ambition in the north.",
            "Northbank spends $2B on data centres in Leeds",
        ),
        (
            "The retailer, which was founded in 1902, opened 40 stores last year.",
            "The retailer opened 40 stores last year",
        ),
        ("While rivals hesitate, Northbank builds two plants in Spain.", "Northbank builds two plants in Spain"),
        ("The board approved the plan in May and asked for a report.", "The board approved the plan in May"),
    ],
)
def test_tails_asides_and_leads_may_go(sentence: str, form: str) -> None:
    assert form in [each.rstrip(".") for each in shorter_forms(sentence)]


@pytest.mark.parametrize(
    "kept",
    [
        "The merger closes in June, unless regulators object.",
        "The drug works in most patients, according to the maker.",
        "Earnings will rise to $3 a share, excluding one-off costs.",
        "The plant will open in 2027 when the grid is ready.",
        "Sales rose in Spain, Italy, and France.",
    ],
)
def test_conditions_holders_and_lists_are_not_cut(kept: str) -> None:
    assert shorter_forms(kept) == (kept,)


def test_a_figure_in_brackets_stays_and_other_asides_go() -> None:
    assert bare("The plan (pictured) costs $2B (EUR 1.8B) in all.") == "The plan costs $2B (EUR 1.8B) in all."


def test_a_dateline_and_spoken_openers_go() -> None:
    assert bare("( cnn ) prices rose.".replace("( cnn )", "(cnn)")) == "prices rose."
    assert bare("As you can see, so margins grew.") == "margins grew."


def test_words_in_the_middle_that_link_to_what_is_not_told_go() -> None:
    assert bare("The plant, however, opens in May.") == "The plant opens in May."
    assert bare("In May, meanwhile, the plant opens.") == "In May, the plant opens."


def test_a_press_dateline_and_tickers_go() -> None:
    written = "LEEDS, England, August 29, 2025 - Northbank Group (NYSE: NBK and HKEX: 9977) sold a unit."
    assert bare(written) == "Northbank Group sold a unit."


def test_a_part_of_the_company_stays_with_its_figures() -> None:
    assert bare("Turning to Europe, sales rose 4%.") == "For Europe, sales rose 4%."


@given(st.text(max_size=400))
def test_no_text_breaks_it_and_no_form_has_more_words(text: str) -> None:
    assert all(len(words(form)) <= len(words(text)) for form in shorter_forms(text))
