"""Whose growth it is, and who expects it."""

import pytest

from bot.domain.fact import Fact, Metric
from bot.shipped import universe
from bot.text.facts.facts import facts
from bot.text.who.names import Names
from tests.builders import article

NAMES = Names(universe())


def growth(sentence: str, opening: str = "Alibaba Group will open a data centre in Malaysia.") -> list[Fact]:
    page = article(opening, sentence, title="Alibaba opens a data centre")
    return [fact for fact in facts(page, NAMES) if fact.metric is Metric.REVENUE_GROWTH]


@pytest.mark.parametrize(
    ("sentence", "owner", "status"),
    [
        (
            "Analysts at Example Bank expect the cloud unit's revenue to grow 18% this year.",
            "Alibaba Cloud",
            "estimated",
        ),
        ("Analysts expect revenue to grow 12% this year.", "Alibaba Group", "estimated"),
        ("Brokers forecast that its cloud arm's revenue will rise 20% next year.", "Alibaba Cloud", "estimated"),
        ("Research house Exdata forecasts Alibaba Cloud revenue will grow 22% in 2026.", "Alibaba Cloud", "estimated"),
        ("Example Brokers analysts see Alibaba's revenue rising 9% in 2026.", "Alibaba Group", "estimated"),
        ("Morgan Stanley expects Alibaba's revenue to grow 10% in 2026.", "Alibaba Group", "estimated"),
        ("Alibaba's revenue will grow 10% in 2026, analysts at Example Bank expect.", "Alibaba Group", "estimated"),
        ("The company expects its cloud unit's revenue to grow 18% this year.", "Alibaba Cloud", "guided"),
        ("Alibaba's cloud unit expects revenue to grow 20% this year.", "Alibaba Cloud", "guided"),
        ("The company guided for revenue growth of 15% this year.", "Alibaba Group", "guided"),
        ("Management sees revenue growing 9% this year.", "Alibaba Group", "guided"),
        ("Alibaba said that it expects its revenue to grow 8% this year.", "Alibaba Group", "guided"),
        ("The cloud unit's revenue rose 26% in the June quarter.", "Alibaba Cloud", "reported"),
        ("Its cloud division's revenue fell 26% in the June quarter.", "Alibaba Cloud", "reported"),
        ("The company sees strong demand, and revenue rose 26%.", "Alibaba Group", "reported"),
    ],
)
def test_growth_is_of_the_part_named_and_as_sure_as_who_tells_it(sentence: str, owner: str, status: str) -> None:
    (fact,) = growth(sentence)
    assert (fact.company, fact.subject, fact.market, fact.status) == ("BABA", owner, "", status)


@pytest.mark.parametrize(
    "sentence",
    [
        "The division's revenue rose 15%.",
        "The e-commerce unit's revenue rose 15%.",
        "Its e-commerce arm's revenue rose 6%.",
        "Example Bank sees the division's revenue growing 15% in 2026.",
        "Example Bank's analysts expect revenue to grow 12% this year.",
        "Analysts say that revenue could grow 12% this year.",
    ],
)
def test_growth_of_a_part_that_nobody_knows_is_no_fact(sentence: str) -> None:
    assert growth(sentence) == []


def test_another_companys_unit_is_its_own_segment() -> None:
    (fact,) = growth("Tencent expects its cloud unit's revenue to grow 18% this year.")
    assert (fact.company, fact.subject, fact.status) == ("TCEHY", "Tencent Cloud", "guided")
