"""Plans whose sum, or whose name, is in the words beside them."""

import pytest

from bot.domain.announcement import Money
from tests.text.announcements.test_announcements import amounts, read


def test_what_a_chinese_project_costs_may_follow_in_a_sentence_of_its_own() -> None:
    found = read("瑞诺电池公告，公司拟与成都开发区签订协议，分两期投资建设动力电池基地。项目总投资约120亿元。")
    assert [amounts(one) for one in found] == [["CNY 12000"]]


def test_spending_without_a_name_is_of_the_capital_spending_told_before() -> None:
    found = read(
        "Pellworth Electric expects its construction spending to reach 190 mln dlrs. Spending is expected to advance to 205 mln dlrs in 1988."
    )
    assert [amounts(one) for one in found] == [["USD 190"], ["USD 205"]]


@pytest.mark.parametrize(
    ("text", "stated", "added"),
    [
        ("Norvane added $300 million to its 2033 capital budget.", ["300"], ["300"]),
        ("Norvane cut $300 million from its 2033 capital budget.", [], []),
        ("Pellworth trimmed about $200 million off its 2033 capex plan.", [], []),
        ("Norvane cut about $500 million from its 2033 capital spending budget of $1.8 billion.", ["1300"], ["-500"]),
    ],
)
def test_what_is_put_on_a_budget_or_taken_off_is_not_the_budget(text: str, stated: list[str], added: list[str]) -> None:
    (found,) = read(text)

    def millions(money: tuple[Money, ...]) -> list[str]:
        return [str(round(one.low / 10**6)) for one in money]

    assert (millions(found.amounts), millions(found.added)) == (stated, added)
