"""Companies named by a symbol, also where it is an ordinary word; and a company told as another's."""

import pytest

from bot.shipped import universe
from bot.text.questions.question import understand


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("fb", "/facts meta"),
        ("fb vs orcl", "/share meta vs oracle"),
        ("9888.hk news", "/news baidu"),
        ("0700.HK", "/facts tencent"),
        ("what about 9618", "/share jd.com"),
        ("arm", "/facts arm holdings"),
        ("amd or arm", "/share amd vs arm holdings"),
        ("what is Arm spending", "/capex arm holdings"),
        ("ARM CAPEX", "/capex arm holdings"),
        ("snow growth", "/growth snowflake"),
        ("does arm build its own chips", "/facts arm holdings chips"),
    ],
)
def test_a_symbol_names_its_company(typed: str, line: str) -> None:
    assert understand(typed, universe()) == line


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("baidu's cloud arm", "/share baidu cloud"),
        ("net revenue of oracle", "/facts oracle revenue"),
        ("the payments arm of alibaba", "/share alibaba payments"),
        ("baidu 700", "/facts baidu"),
        ("oracle capex 2028", '/capex oracle "2028"'),
    ],
)
def test_an_ordinary_word_or_number_is_none(typed: str, line: str) -> None:
    assert understand(typed, universe()) == line


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("SoftBank's Arm", "/facts arm holdings"),
        ("softbank's arm revenue", "/facts arm holdings revenue"),
        ("microsoft's openai stake", "/facts microsoft openai stake"),
    ],
)
def test_who_is_told_as_anothers_is_meant_alone_save_as_its_money(typed: str, line: str) -> None:
    assert understand(typed, universe()) == line
