"""Pages on a research firm's survey: what is expected there is nobody's plan, what a company says there is its own."""

import pytest

from tests.text.announcements.test_additions import read, sums


@pytest.mark.parametrize(
    "paragraphs",
    [
        (
            "根据TrendForce调查显示,内存均价持续提升,供应商的资本支出将持续上涨。",
            "其中,美光2026年资本支出预计达135亿美元,年增23%。",
            "三星预计投入200亿美元,用于制程升级。",
        ),
        (
            "Spending on memory will grow, TrendForce said in a report on Thursday.",
            "Micron's capital expenditures are projected at $13.5 billion in 2026.",
        ),
    ],
)
def test_what_a_survey_expects_is_nobody_s_plan(paragraphs: tuple[str, ...]) -> None:
    assert read("2025-11-13", *paragraphs) == ()


def test_what_a_company_says_beside_a_survey_is_its_own() -> None:
    found = read(
        "2025-11-13",
        "根据TrendForce调查显示,供应商的资本支出将持续上涨。",
        "阿里巴巴宣布,未来三年将投入3800亿元建设数据中心。",
    )
    assert [sums(one)[0] for one in found] == [["RMB 380B"]]
