"""Lists of shares that run over several sentences: their owners, their market and their period."""

from datetime import UTC, datetime

import pytest

from bot.domain.fact import Metric
from bot.shipped import universe
from bot.text.facts.facts import facts
from bot.text.who.names import Names
from tests.builders import article

NAMES = Names(universe())


def _told(text: str) -> list[str]:
    page = article(text, title="Notes", published=datetime(2026, 11, 25, tzinfo=UTC))
    return [
        f"{fact.subject} {fact.values[0].low} {fact.market} {fact.period.label if fact.period else '-'}"
        for fact in facts(page, NAMES)
        if fact.metric is Metric.MARKET_SHARE
    ]


HEAD = "Lumo Cloud held 38% of Denmark's cloud market in the third quarter of 2026, Canalys said."
FIRST = "Lumo Cloud 38 Denmark cloud Q3 2026"


@pytest.mark.parametrize(
    ("then", "told"),
    [
        (
            "Huawei Cloud had 16% and Tencent Cloud 10%.",
            ["Huawei Cloud 16 Denmark cloud Q3 2026", "Tencent Cloud 10 Denmark cloud Q3 2026"],
        ),
        (
            "Huawei Cloud came second with 16%, Tencent Cloud third with 12.4%, and AWS had 8.3%.",
            [
                "Huawei Cloud 16 Denmark cloud Q3 2026",
                "Tencent Cloud 12.4 Denmark cloud Q3 2026",
                "AWS 8.3 Denmark cloud Q3 2026",
            ],
        ),
        (
            "Huawei Cloud accounts for just 16%, but has nine data centres. Tencent Cloud holds 9% thanks to its games.",
            ["Huawei Cloud 16 Denmark cloud Q3 2026", "Tencent Cloud 9 Denmark cloud Q3 2026"],
        ),
        ("After two quiet years, Huawei Cloud is now a number two at 16.4%.", ["Huawei Cloud 16.4 Denmark cloud -"]),
        (
            "Huawei Cloud, the biggest of all, came second with 16%, ahead of others. By value, its share was 11%.",
            ["Huawei Cloud 16 Denmark cloud Q3 2026", "Huawei Cloud 11 Denmark cloud Q3 2026"],
        ),
        (
            "In contrast, Huawei Cloud surged to 16.5%, up from 5.7% a year prior. Tencent Cloud, a smaller provider, held steady at 3.7%.",
            ["Huawei Cloud 16.5 Denmark cloud Q3 2026", "Tencent Cloud 3.7 Denmark cloud Q3 2026"],
        ),
        ("Huawei Cloud's stock surged to 20%.", []),
        ("Huawei Cloud ranked second with a 16% share.", ["Huawei Cloud 16 Denmark cloud Q3 2026"]),
        ("Huawei Cloud had a 12% margin. Tencent Cloud had 20% growth.", []),
        ("Huawei Cloud's sales were down, and it had 20% fewer staff.", []),
        ("Huawei Cloud was stable at 4%.", ["Huawei Cloud 4 Denmark cloud Q3 2026"]),
        (
            "The market grew 22%. Globally, AWS led with 29%, ahead of Huawei Cloud at 12%.",
            ["AWS 29 global cloud -", "Huawei Cloud 12 global cloud -"],
        ),
        ("Huawei Cloud now has 16% of it.", []),
        ("Huawei Cloud shares rose 3% and Tencent 2%.", []),
        ("Its revenue rose 12%. Huawei Cloud had 16%.", []),
    ],
)
def test_a_list_goes_on_with_the_market_and_period_of_the_sentence_before(then: str, told: list[str]) -> None:
    assert _told(f"{HEAD} {then}") == [FIRST, *told]


def test_the_time_of_a_change_is_not_lent() -> None:
    text = "Lumo Foods is the second largest brewer with a 32% share, capacity down 2.3% on 2013."
    assert _told(text) == ["Lumo Foods 32  -"]


def test_the_time_of_an_earlier_share_is_not_left_behind() -> None:
    text = "Lumo Foods has 32% of the oat market. Corvane at 18% is down from 21% in Q1 2019. Voltari at 14% is up from 13%."
    assert _told(text) == ["Lumo Foods 32 oat -", "Corvane 18 oat -", "Corvane 21 oat Q1 2019", "Voltari 14 oat -"]


def test_two_moves_end_at_one_time() -> None:
    text = "Lumo Foods' market share declined from 91% in January 2021 to 72% in Q2 2025, while Corvane's share rose from 8% to 27%."
    assert _told(text) == ["Lumo Foods 91  January 2021", "Lumo Foods 72  Q2 2025", "Corvane 27  Q2 2025"]


def test_the_time_of_another_share_is_not_lent() -> None:
    text = (
        "Lumo Foods raised its market share to 32% by the end of August, compared to 26.2% recorded at the end of 2019."
    )
    assert _told(text) == ["Lumo Foods 32  -", "Lumo Foods 26.2  2019"]


def test_a_bare_list_behind_no_share_is_none() -> None:
    assert _told("Cloud stocks rose. Huawei Cloud had 16% and Tencent Cloud 10%.") == []


def test_a_move_is_told_once_for_two() -> None:
    text = "AWS's share of the global cloud market slipped to 28% in Q3 2026, while Azure rose to 23% and Google Cloud to 13%."
    assert _told(text) == [
        "AWS 28 global cloud Q3 2026",
        "Azure 23 global cloud Q3 2026",
        "Google Cloud 13 global cloud Q3 2026",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Huawei Cloud is the world's third-largest cloud provider with 4%, behind AWS (29%), Canalys said of Q2 2026.",
            ["Huawei Cloud 4 global cloud Q2 2026", "AWS 29 global cloud Q2 2026"],
        ),
        (
            "Lumo Foods is the largest oat drink maker in Denmark with 31%, ahead of rivals.",
            ["Lumo Foods 31 Denmark oat drink -"],
        ),
        ("Lumo Foods is the largest oat drink maker in Denmark with 31% growth.", []),
    ],
)
def test_a_place_among_the_sellers_of_a_good_tells_the_share(text: str, told: list[str]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "2026年第二季度，华为云在韩国云基础设施市场占34%，腾讯云占17%。",
            [
                "Huawei Cloud 34 South Korea cloud infrastructure Q2 2026",
                "Tencent Cloud 17 South Korea cloud infrastructure Q2 2026",
            ],
        ),
        (
            "2026年上半年，韩国AI云市场规模达223亿元。华为云以35%的份额排名第一，腾讯云占14%。",
            ["Huawei Cloud 35 South Korea AI cloud H1 2026", "Tencent Cloud 14 South Korea AI cloud H1 2026"],
        ),
        (
            "2026年上半年，韩国AI云市场规模达223亿元。目前华为云以35%的份额排名第一。",
            ["Huawei Cloud 35 South Korea AI cloud -"],
        ),
        (
            "华为云占韩国云市场的份额从去年同期的30%升至2026年第二季度的34%。",
            ["Huawei Cloud 30 South Korea cloud Q2 2025", "Huawei Cloud 34 South Korea cloud Q2 2026"],
        ),
    ],
)
def test_chinese_tells_market_and_time_before_the_share(text: str, told: list[str]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tencent's cloud arm holds 12% of the Korean cloud market.", ["Tencent Cloud 12 South Korea cloud -"]),
        (
            "Tencent's cloud unit had a share of 12% in Korea in Q1 2026, down from 14% a year earlier.",
            ["Tencent Cloud 12 South Korea cloud Q1 2026", "Tencent Cloud 14 South Korea cloud Q1 2025"],
        ),
        (
            "Tencent's logistics arm holds 12% of the Korean parcel market.",
            ["Tencent Holdings 12 South Korea parcel -"],
        ),
    ],
)
def test_a_unit_that_the_company_is_known_to_have_owns_its_share(text: str, told: list[str]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    "sentence",
    [
        (
            "In the second quarter of 2021, Lumo shipped 16.1% of all ferries sold in Chile, an increase from "
            "the share that it held in the first quarter of 2021."
        ),
        "In the second quarter of 2021, Lumo held 16.1% of the ferry market, two points more than its share in the first quarter of 2021.",
        "Lumo held 16.1% of the ferry market in the second quarter of 2021, up from its level in the first quarter of 2021.",
    ],
)
def test_the_time_of_an_earlier_share_that_is_not_told_is_not_lent(sentence: str) -> None:
    (told,) = _told(sentence)
    assert told.startswith("Lumo 16.1 ")
    assert told.endswith(" Q2 2021")


@pytest.mark.parametrize(
    "sentence",
    [
        "Tencent Cloud had 12% and Huawei Cloud 11% of the same market in that period.",
        "In the same quarter Tencent Cloud held 12% of that same market and Huawei Cloud 11%.",
    ],
)
def test_the_same_market_in_that_period_is_that_of_the_sentence_before(sentence: str) -> None:
    first = "AWS held 31% of the Korean cloud market in the second quarter of 2026, Harbour Research said."
    assert _told(f"{first} {sentence}")[1:] == [
        "Tencent Cloud 12 South Korea cloud Q2 2026",
        "Huawei Cloud 11 South Korea cloud Q2 2026",
    ]


def test_the_same_quarter_of_another_year_is_not_that_of_the_sentence_before() -> None:
    first = "AWS held 31% of the Korean cloud market in the second quarter of 2026, Harbour Research said."
    for time in ("in the same quarter last year", "in the same quarter a year ago"):
        assert not any(told.endswith("Q2 2026") for told in _told(f"{first} Tencent Cloud held 12% of it {time}.")[1:])
