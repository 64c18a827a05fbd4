"""Results told without their owner, and quarters under the company's own year."""

from datetime import UTC, datetime

import pytest

from bot.domain.fact import Fact
from bot.shipped import universe
from bot.text.facts.facts import facts
from bot.text.who.names import Names
from tests.builders import article

NAMES = Names(universe())
FEBRUARY = datetime(2026, 2, 26, 12, tzinfo=UTC)


def read(*paragraphs: str, title: str) -> tuple[Fact, ...]:
    return facts(article(*paragraphs, title=title, published=FEBRUARY), NAMES)


@pytest.mark.parametrize(
    ("sentence", "market"),
    [
        ("Cloud revenue grew 34%, and the shares rose.", "cloud revenue"),
        ("AI revenue grew 34%.", "AI revenue"),
        ("Meanwhile, advertising revenue rose 34%.", "advertising revenue"),
    ],
)
def test_a_line_of_business_told_alone_is_the_main_company_s(sentence: str, market: str) -> None:
    (found,) = read("Alibaba reported quarterly results on Tuesday.", sentence, title="Alibaba beats estimates")
    assert (found.company, found.market, [str(value.low) for value in found.values]) == ("BABA", market, ["34"])


@pytest.mark.parametrize("sentence", ["Global cloud revenue grew 34%."])
def test_what_a_market_sells_is_nobody_s(sentence: str) -> None:
    assert read("Alibaba reported quarterly results on Tuesday.", sentence, title="Alibaba beats estimates") == ()


def test_of_two_main_companies_it_is_neither_s() -> None:
    assert (
        read("Amazon and Microsoft reported results.", "Cloud revenue grew 34%.", title="Amazon and Microsoft report")
        == ()
    )


@pytest.mark.parametrize(
    ("title", "sentence", "label"),
    [
        ("Nvidia beats", "Nvidia said revenue grew 60% in the fourth quarter.", "Q4 FY2026"),
        ("Walmart beats", "Walmart said revenue grew 5% in the fourth quarter.", "Q4 FY2026"),
        ("Home Depot beats", "Home Depot said revenue grew 5% in the fourth quarter.", "Q4 FY2025"),
        ("Amazon beats", "Amazon said revenue grew 5% in the fourth quarter.", "Q4 2025"),
    ],
)
def test_a_quarter_of_a_year_that_ends_in_january_is_labelled_as_the_company_does(
    title: str, sentence: str, label: str
) -> None:
    (found,) = read(sentence, title=title)
    assert found.period is not None
    assert found.period.label == label
