from decimal import Decimal

import pytest

from bot.text.quantities.compound import compound
from bot.text.quantities.figures import figures
from bot.text.quantities.periods import periods

WORTH = [
    ("1兆2,000億元", 1_200_000_000_000),
    ("1 兆 2,000 億元", 1_200_000_000_000),
    ("3兆5000億円", 3_500_000_000_000),
    ("1万亿2000亿元", 1_200_000_000_000),
    ("1万2,000亿元", 1_200_000_000_000),
    ("3千5百億元", 350_000_000_000),
    ("2億3,500萬元", 235_000_000),
    ("2億3,500.5萬元", 235_005_000),
    ("1億2345萬6789元", 123_456_789),
    ("一兆二千五百億元", 1_250_000_000_000),
    ("1.2兆元", 1_200_000_000_000),
    ("5兆韓元", 5_000_000_000_000),
    ("300餘億元", 30_000_000_000),
]


@pytest.mark.parametrize(("written", "worth"), WORTH)
def test_a_sum_of_several_scales_is_read_whole(written: str, worth: int) -> None:
    (found,) = figures(f"嵐橋電子將投資{written}。")
    assert (found.text, found.value.low) == (written, Decimal(worth))


@pytest.mark.parametrize("written", ["1.5兆2000億元", "2億3億元", "1萬5兆元", "3億12,000萬元", "5百2千億元"])
def test_parts_that_make_no_number_are_no_figure_and_leave_none(written: str) -> None:
    assert figures(f"嵐橋電子將投資{written}。") == ()


def test_a_range_of_such_sums_has_both_ends() -> None:
    (found,) = figures("預算為1兆2,000億至1兆5,000億元。")
    assert (found.value.low, found.value.high) == (Decimal(1_200_000_000_000), Decimal(1_500_000_000_000))


def test_one_scale_is_no_compound() -> None:
    assert compound("3800亿元", 0) is None
    assert compound("1亿2025年", 0) is None


def test_megawatts_are_no_trillions() -> None:
    assert [one.text for one in figures("裝置容量達500兆瓦，投資3千5百億元。")] == ["3千5百億元"]


def test_more_inside_a_sum_is_at_least() -> None:
    (found,) = figures("投資1兆2千多億元。")
    assert (found.value.low, found.value.bound) == (Decimal(1_200_000_000_000), "at_least")


@pytest.mark.parametrize("written", ["投资2000亿元", "投资1兆2000亿韩元", "投資2025億元"])
def test_a_number_before_a_scale_is_no_year(written: str) -> None:
    assert periods(written) == ()
