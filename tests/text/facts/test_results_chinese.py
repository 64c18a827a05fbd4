"""Revenue, growth and capital spending of Chinese reports, each with its owner and period."""

from datetime import UTC, datetime

import pytest

from bot.shipped import universe
from bot.text.facts.facts import facts
from bot.text.who.names import Names
from tests.builders import article

NAMES = Names(universe())


def _told(sentence: str) -> list[str]:
    page = article(sentence, title="x", published=datetime(2026, 11, 25, tzinfo=UTC))
    return [
        f"{fact.subject} {fact.metric} {fact.values[0].low.normalize():f} {fact.period.label if fact.period else '-'}"
        for fact in facts(page, NAMES)
    ]


def test_a_report_gives_the_companys_results_and_those_of_its_segment() -> None:
    report = (
        "腾讯公布2026年9月季度业绩：收入2478亿元，同比增长5%；净利润206亿元，同比下降53%；资本开支315亿元；"
        "腾讯云收入398亿元，同比增长34%。"
    )
    assert sorted(_told(report)) == [
        "Tencent Cloud revenue 39800000000 September quarter 2026",
        "Tencent Cloud revenue_growth 34 September quarter 2026",
        "Tencent Holdings capex 31500000000 September quarter 2026",
        "Tencent Holdings revenue 247800000000 September quarter 2026",
        "Tencent Holdings revenue_growth 5 September quarter 2026",
    ]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "华为云收入同比增长34%至398亿元。",
            ["Huawei Cloud revenue 39800000000 -", "Huawei Cloud revenue_growth 34 -"],
        ),
        ("腾讯第三季度营收为2478亿元。", ["Tencent Holdings revenue 247800000000 Q3 2026"]),
        (
            "2026年第三季度，京东实现营业收入2478亿元，同比下降5%。",
            ["JD.com revenue 247800000000 Q3 2026", "JD.com revenue_growth -5 Q3 2026"],
        ),
        ("京东资本开支达50亿元，同比增加20%。", ["JD.com capex 5000000000 -"]),
        ("腾讯云业务收入同比增长20%。", ["Tencent Cloud revenue_growth 20 -"]),
        (
            "腾讯云的收入为30亿元。资本开支50亿元。",
            ["Tencent Cloud revenue 3000000000 -", "Tencent Holdings capex 5000000000 -"],
        ),
        ("腾讯预计2027年收入将达3000亿元。", []),
        ("市场预期腾讯收入为2500亿元。", []),
        ("腾讯其他收入为30亿元。", []),
        ("行业收入同比增长20%。", []),
        ("腾讯业务收入同比增长20%。", []),
    ],
)
def test_a_result_is_read_with_its_owner_or_not_at_all(sentence: str, told: list[str]) -> None:
    assert _told(sentence) == told
