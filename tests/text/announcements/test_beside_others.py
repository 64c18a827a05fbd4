"""Plans whose sum, or whose name, is in the words beside them."""

import pytest

from bot.domain.announcement import Money
from tests.text.announcements.test_announcements import amounts, read


def test_what_a_chinese_project_costs_may_follow_in_a_sentence_of_its_own() -> None:
    found = read("瑞诺电池公告，公司拟与成都开发区签订协议，分两期投资建设动力电池基地。项目总投资约120亿元。")
    assert [amounts(one) for one in found] == [["CNY 12000"]]


def test_spending_without_a_name_is_of_the_capital_spending_told_before() -> None:
    found = read(
        "Pellworth Electric expects its construction spending to reach 190 mln dlrs. Spending is expected to "
        "advance to 205 mln dlrs in 1988."
    )
    assert [amounts(one) for one in found] == [["USD 190"], ["USD 205"]]


@pytest.mark.parametrize(
    ("text", "stated", "added"),
    [
        ("Norvane added $300 million to its 2033 capital budget.", ["300"], ["300"]),
        ("Norvane cut $300 million from its 2033 capital budget.", [], ["-300"]),
        ("Pellworth trimmed about $200 million off its 2033 capex plan.", [], ["-200"]),
        ("Norvane cut about $500 million from its 2033 capital spending budget of $1.8 billion.", ["1300"], ["-500"]),
    ],
)
def test_what_is_put_on_a_budget_or_taken_off_is_not_the_budget(text: str, stated: list[str], added: list[str]) -> None:
    (found,) = read(text)

    def millions(money: tuple[Money, ...]) -> list[str]:
        return [str(round(one.low / 10**6)) for one in money]

    assert (millions(found.amounts), millions(found.added)) == (stated, added)


@pytest.mark.parametrize(
    ("text", "plans"),
    [
        (
            "瑞诺食品公告，瑞诺肉制品生产基地项目计划总投资9亿元,其中厂房投资4亿元,设备投资2亿元,流动资金约1亿元。",
            [["CNY 900"]],
        ),
        (
            "协议约定公司拟投资30亿元建设瑞诺生产基地,项目分三期建设,一期计划投资6亿元,二期计划投资9亿元。",
            [["CNY 3000"]],
        ),
        ("瑞诺电池拟投资建设新工厂，一期投资5亿元。", [["CNY 500"]]),
        ("瑞诺电池拟投资20亿元建设工厂，此外还将投资8亿元建设研发中心。", [["CNY 2000"], ["CNY 800"]]),
    ],
)
def test_parts_of_a_chinese_plan_are_no_plans_of_their_own(text: str, plans: list[list[str]]) -> None:
    assert [amounts(one) for one in read(text)] == plans
