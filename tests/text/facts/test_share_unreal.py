"""Shares that are supposed, refused, aimed for, forecast or made up are none; what stands beside such words may be one."""

from datetime import UTC, datetime

import pytest

from bot.domain.fact import Metric
from bot.shipped import universe
from bot.text.facts.facts import facts
from bot.text.who.names import Names
from tests.builders import article

NAMES = Names(universe())

UNREAL = (
    "If Lumo Cloud held 60% of the Danish cloud market, the regulator would step in.",
    "Even if Lumo Cloud bought Corvane Cloud and held 60% of the Danish cloud market, it would trail AWS.",
    "Should Lumo Cloud take 40% of the Danish cloud market, its rivals would sue.",
    "Were Lumo Cloud to hold 33% of the cloud market, prices would rise.",
    "Had Lumo Cloud kept pace, it would hold 33% of the cloud market.",
    "Lumo Cloud denied a report that Lumo Cloud's market share had fallen to 25%.",
    "Lumo Cloud rejected claims that it holds 25% of the Danish cloud market.",
    "Lumo Cloud dismissed talk that its cloud market share had fallen to 25%.",
    "It is not true that Lumo Cloud holds 25% of the cloud market.",
    "Reports that Lumo Cloud has 25% of the cloud market are false.",
    "Lumo Cloud does not have 45% of the Danish cloud market, contrary to reports.",
    "Lumo Cloud is on course for 40% of the Danish cloud market.",
    "Lumo Cloud could reach 40% of the Danish cloud market.",
    "Lumo Cloud aims for a 40% share of the Danish cloud market.",
    "In a parody, Lumo Cloud has 99% of the Danish cloud market.",
    "A satirical post said Lumo Cloud holds 91% of the Danish cloud market.",
    "Analysts see Lumo Cloud with 40% of the Danish cloud market in 2028.",
    "假如华为云占韩国云市场的40%，监管机构将介入。",
    "华为云否认其市场份额降至25%。",
    "华为云并未占据韩国云市场40%的份额。",
    "华为云可能占韩国云市场的40%。",
)
REAL = (
    "Lumo Cloud has 40% of the Danish cloud market, the firm said, denying that it plans price cuts.",
    "Asked if it would cut prices, Lumo Cloud said it holds 40% of the Danish cloud market.",
    "Should prices fall, Lumo Cloud is ready: Lumo Cloud has 40% of the Danish cloud market.",
    "Lumo Cloud has not lost its 40% share of the Danish cloud market.",
    "Lumo Cloud denied wrongdoing; Lumo Cloud has 40% of the Danish cloud market.",
    "Reports that Lumo Cloud has 40% of the Danish cloud market moved its shares.",
    "华为云否认裁员，华为云占韩国云市场的40%。",
)


def _shares(sentence: str) -> list[str]:
    page = article(sentence, published=datetime(2026, 9, 1, tzinfo=UTC))
    return [f"{fact.values[0].low}" for fact in facts(page, NAMES) if fact.metric is Metric.MARKET_SHARE]


@pytest.mark.parametrize("sentence", UNREAL)
def test_what_is_supposed_refused_or_made_up_is_no_share(sentence: str) -> None:
    assert _shares(sentence) == []


@pytest.mark.parametrize("sentence", REAL)
def test_a_share_beside_such_words_is_one(sentence: str) -> None:
    assert _shares(sentence) == ["40"]
