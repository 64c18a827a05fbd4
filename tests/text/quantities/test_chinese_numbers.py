"""Sums as Chinese writes them, in figures and in characters, are read to the last digit."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.quantities.figures import figures

DIGITS = "零一二三四五六七八九"
SCALES = {"万": 4, "亿": 8, "万亿": 12}
CURRENCIES = {"元": "CNY", "元人民币": "CNY", "美元": "USD", "港元": "HKD", "欧元": "EUR"}


def spelled(number: int) -> str:
    """A whole number below ten thousand in characters: 3,805 is 三千八百零五."""
    parts, gap = "", False
    for digit, place in zip(f"{number:04d}", ("千", "百", "十", ""), strict=True):
        if digit == "0":
            gap = bool(parts)
            continue
        parts += ("零" if gap else "") + DIGITS[int(digit)] + place
        gap = False
    return parts.removeprefix("一") if parts.startswith("一十") else parts


@pytest.mark.parametrize(("number", "words"), [(3805, "三千八百零五"), (12, "十二"), (110, "一百一十"), (9, "九")])
def test_numbers_are_spelled_as_people_do(number: int, words: str) -> None:
    assert spelled(number) == words


@given(st.integers(1, 9_999), st.sampled_from(list(SCALES)), st.sampled_from(list(CURRENCIES)))
def test_a_sum_in_characters_is_read_whole(number: int, scale: str, currency: str) -> None:
    text = f"公司称将投入{spelled(number)}{scale}{currency}。"
    (found,) = figures(text)
    assert found.value.low == Decimal(number).scaleb(SCALES[scale])
    assert (found.value.high, found.value.unit) == (None, CURRENCIES[currency])
    assert text[found.start : found.end] == found.text == f"{spelled(number)}{scale}{currency}"


@given(st.decimals("0.01", "9999.99", places=2), st.sampled_from(["", *SCALES]), st.sampled_from(list(CURRENCIES)))
def test_a_sum_in_figures_is_read_whole(number: Decimal, scale: str, currency: str) -> None:
    (found,) = figures(f"公司称将投入{number:f}{scale}{currency}。")
    assert found.value.low == number.scaleb(SCALES.get(scale, 0))
    assert (found.value.high, found.value.unit) == (None, CURRENCIES[currency])


@given(st.decimals("0.1", "999.9", places=1))
def test_a_percentage_is_read_whole(number: Decimal) -> None:
    for told in (f"同比增长{number}%。", f"同比增长百分之{number}。"):
        (found,) = figures(told)
        assert (found.value.low, found.value.unit) == (number, "%")
