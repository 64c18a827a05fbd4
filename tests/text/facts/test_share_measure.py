"""What a market share is counted in, by its sentence and by the one before it."""

import pytest

from bot.domain.fact import Metric
from bot.shipped import universe
from bot.text.facts.facts import facts
from bot.text.who.names import Names
from tests.builders import article

NAMES = Names(universe())


def _measured(text: str) -> dict[str, str]:
    """The measure of each share by its figure."""
    told = facts(article(text), NAMES)
    return {f"{fact.values[0].low:f}": fact.measure for fact in told if fact.metric is Metric.MARKET_SHARE}


@pytest.mark.parametrize(
    ("text", "measured"),
    [
        ("Lumo held 19% of India's smartphone market by shipments.", {"19": "shipments"}),
        ("By value, Lumo held 11% of India's smartphone market.", {"11": "value"}),
        ("Lumo held 11% of India's smartphone market in terms of revenue.", {"11": "revenue"}),
        ("Lumo led the tablet market by unit sales with a 20% share, followed by Voltari with 18%.", {"20": "units", "18": "units"}),
        ("Lumo had a 21% share by value and a 9% share by volume of India's tablet market.", {"21": "value", "9": "volume"}),
        ("By value Lumo has 21% of the tablet market, by volume 9%.", {"21": "value", "9": "volume"}),
        ("Lumo accounted for 14% of global smartphone shipments.", {"14": "shipments"}),
        ("Lumo's value share of the Danish car market rose to 12%.", {"12": "value"}),
        ("按出货量计，小米占中国智能手机市场的17%。", {"17": "shipments"}),
        ("按销售额计算，小米占中国智能手机市场的12%。", {"12": "value"}),
        ("Lumo has 36% of the Danish cloud market.", {"36": ""}),
    ],
)  # fmt: skip
def test_a_share_is_counted_in_what_its_sentence_says(text: str, measured: dict[str, str]) -> None:
    assert _measured(text) == measured


def test_a_sentence_that_does_not_say_goes_on_with_the_measure_of_its_market_in_the_same_paragraph() -> None:
    told = "Lumo held 19% of India's tablet market by shipments. Samsung held 17% of India's tablet market."
    assert _measured(told) == {"19": "shipments", "17": "shipments"}
    assert _measured(told.replace("shipments. ", "shipments.\n")) == {"19": "shipments", "17": ""}
    assert _measured(told.replace("held 17% of India", "held 17% of China")) == {"19": "shipments", "17": ""}
