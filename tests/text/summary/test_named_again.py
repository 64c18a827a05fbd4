""" "It" told with the name that it means."""

import pytest

from bot.text.summary.bullets import summarize
from bot.text.summary.fuse import named_again
from tests.builders import article
from tests.text.summary.test_gate import NAMES


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (
            "Orbitel opened a plant in Porto on Monday.",
            "It expects sales of $4 billion.",
            "Orbitel expects sales of $4 billion.",
        ),
        (
            "Northbank Group built a port in Spain after Orbitel had left.",
            "It will spend $4 billion there.",
            "Northbank Group will spend $4 billion there.",
        ),
        ("Orbitel opened a plant in Porto.", "It also plans a port.", "Orbitel also plans a port."),
    ],
)
def test_it_is_the_organisation_that_acts(first: str, second: str, told: str) -> None:
    assert named_again(first, second, NAMES) == told


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Orbitel opened a plant in Porto.", "It will take two years to fill."),
        ("Orbitel opened a plant in Porto.", "It is the largest in the south."),
        ("The plant of Orbitel opened in Porto.", "It expects sales of $4 billion."),
        ("Spain raised its levy on power.", "It expects $4 billion a year."),
        ("Northbank Group said on Monday that Orbitel had left Spain.", "It will spend $4 billion there."),
        ("In Porto, rivals met.", "It expects sales of $4 billion."),
    ],
)
def test_it_stays_unnamed_where_it_may_be_something_else(first: str, second: str) -> None:
    assert named_again(first, second, NAMES) is None


def test_a_forecast_that_begins_with_it_is_told_with_its_owner_and_both_sentences() -> None:
    page = article(
        "Orbitel opened a plant for turbine blades in Porto on Monday, its first in the south of Europe since 2019.",
        "It expects sales of $4 billion to $5 billion in 2027 and plans to add two plants in Spain by 2030.",
    )
    told = summarize(page, NAMES).bullets[-1]
    assert told.text == "Orbitel expects sales of $4–5B in 2027 and plans to add two plants in Spain by 2030."
    assert told.quotes == tuple(page.paragraphs)
