from decimal import Decimal

import pytest

from bot.domain.announcement import Money
from bot.text.quantities.sums import sums
from bot.text.quantities.yuan import at_home

YUAN = (Money(low=Decimal(12_000_000_000), currency="CNY"),)


def test_the_yuan_of_a_page_of_taipei_is_taiwans() -> None:
    assert [
        one.currency for one in at_home(YUAN, "嵐橋電子將投資120億元建廠。", "嵐橋電子將投資120億元建廠，位於高雄。")
    ] == ["TWD"]


@pytest.mark.parametrize(
    ("sentence", "page"),
    [
        ("嵐橋電子將投資人民幣120億元建廠。", "嵐橋電子將投資人民幣120億元建廠，總部在高雄。"),
        ("蓝岭电池将投资120亿元建厂。", "蓝岭电池将投资120亿元建厂，也在台湾销售。"),
        ("嵐橋控股將投資120億元建廠。", "嵐橋控股將投資120億元建廠，港股收市升3%。"),
    ],
)
def test_elsewhere_it_stays_the_mainlands(sentence: str, page: str) -> None:
    assert at_home(YUAN, sentence, page) == YUAN


@pytest.mark.parametrize(
    ("text", "worth"),
    [
        ("蓝岭电池拟投资305亿建设新工厂。", 30_500_000_000),
        ("海川集团斥资120亿打造智算中心，分两期建设。", 12_000_000_000),
        ("项目计划总投资45.5亿，建设电池产业园。", 4_550_000_000),
    ],
)
def test_a_spent_sum_of_the_mainland_may_leave_the_yuan_out(text: str, worth: int) -> None:
    ((found,),) = (one.amounts for one in sums(text))
    assert (found.low, found.currency) == (Decimal(worth), "CNY")


@pytest.mark.parametrize(
    "text",
    [
        "该基地今年计划投资发电305亿千瓦时。",
        "蓝岭电池计划在越南投资305亿建厂。",
        "蓝岭电池累计行驶里程305亿公里。",
        "公司年产305亿颗芯片的工厂投产。",
        "三星计划投资305亿建设芯片工厂。",
        "蓝岭电池投资305亿颗螺丝的产线。",
    ],
)
def test_what_is_not_surely_money_of_the_mainland_is_none(text: str) -> None:
    assert sums(text) == ()


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        (
            "核准資本預算約美金449億6200萬元（約新台幣逾1.4兆元）。",
            [("USD", 44_962_000_000), ("TWD", 1_400_000_000_000)],
        ),
        ("将投资人民币约120亿元。", [("CNY", 12_000_000_000)]),
        ("將投資港幣約120億元。", [("HKD", 12_000_000_000)]),
        ("投资30亿美元（折合人民币约216亿元）。", [("USD", 3_000_000_000), ("CNY", 21_600_000_000)]),
    ],
)
def test_a_currency_may_be_parted_from_its_number_by_a_bound(text: str, amounts: list[tuple[str, int]]) -> None:
    (found,) = sums(text)
    assert [(one.currency, int(one.low)) for one in found.amounts] == amounts
