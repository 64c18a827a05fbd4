from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.announcement import Money
from bot.domain.figures import Bound, Value
from bot.text.quantities.currencies import CODES, SCALED_WORDS, SIGNS, WORDS
from bot.text.quantities.figures import figures
from bot.text.quantities.house import show, show_money


def value(low: str, unit: str, high: str | None = None, bound: Bound = "exact", words: str | None = None) -> Value:
    return Value(low=Decimal(low), high=Decimal(high) if high else None, unit=unit, bound=bound, words=words)


@pytest.mark.parametrize(
    ("given_value", "house"),
    [
        (value("53000000000", "USD"), "$53B"),
        (value("380000000000", "CNY"), "RMB 380B"),
        (value("1200000000", "HKD"), "HK$1.2B"),
        (value("3500000", "EUR"), "€3.5M"),
        (value("78000000", "DEM"), "DEM 78M"),
        (value("285000000", "USD"), "$285M"),
        (value("1234567", "USD"), "$1,234,567"),
        (value("1.5E+12", "CNY"), "RMB 1.5T"),
        (value("13.6", "USD"), "$13.60"),
        (value("15000", "USD"), "$15,000"),
        (value("-5000000", "USD"), "-$5M"),
        (value("36", "%"), "36%"),
        (value("12.50", "%"), "12.5%"),
        (value("140", "%", "160"), "140–160%"),
        (value("60000000000", "USD", "65000000000"), "$60–65B"),
        (value("950000000", "USD", "1200000000"), "$950M–$1.2B"),
        (value("26", "pp"), "26 pp"),
        (value("3", "x"), "3x"),
        (value("15000", ""), "15,000"),
        (value("300000000", ""), "300M"),
        (value("380000000000", "CNY", bound="at_least"), "at least RMB 380B"),
        (value("3500000000", "USD", bound="at_most"), "up to $3.5B"),
        (value("36", "%", bound="about"), "about 36%"),
        (value("100", "%", bound="at_least", words="triple-digit"), "triple-digit"),
    ],
)
def test_values_are_shown_in_house_form(given_value: Value, house: str) -> None:
    assert show(given_value) == house


def test_an_amount_is_shown_as_its_value() -> None:
    assert show_money(Money(low=Decimal(53_000_000_000), currency="USD", bound="about")) == "about $53B"


_AMOUNTS = st.decimals(min_value="0.01", max_value="9E14", places=2, allow_nan=False)
_CURRENCIES = st.sampled_from(
    sorted({*CODES.values(), *SIGNS.values(), *WORDS.values(), *SCALED_WORDS.values()} - {"¥", "COP"})
)
"""Without Colombia's pesos: "COP 30" is a conference, so small sums of them are not read back."""
_RATIOS = st.decimals(min_value=0, max_value=999, places=1, allow_nan=False)
_BOUNDS: st.SearchStrategy[Bound] = st.sampled_from(["exact", "about", "at_least", "at_most"])


def read_back(shown: Value) -> Value:
    (found,) = figures(f"It is {show(shown)}.")
    return found.value


@given(_AMOUNTS, _CURRENCIES, _BOUNDS)
def test_money_that_is_shown_is_read_back_to_the_last_digit(low: Decimal, unit: str, bound: Bound) -> None:
    shown = Value(low=low, unit=unit, bound=bound)
    assert read_back(shown) == shown


@given(_AMOUNTS, _AMOUNTS, _CURRENCIES)
def test_ranges_of_money_are_read_back(low: Decimal, high: Decimal, unit: str) -> None:
    assume(low < high)
    shown = Value(low=low, high=high, unit=unit)
    assert read_back(shown) == shown


@given(
    st.decimals(min_value=-999, max_value=99_999, places=3, allow_nan=False), st.sampled_from(["%", "pp", "x"]), _BOUNDS
)
def test_ratios_that_are_shown_are_read_back(low: Decimal, unit: str, bound: Bound) -> None:
    shown = Value(low=low, unit=unit, bound=bound)
    assert read_back(shown) == shown


@given(_RATIOS, _RATIOS, st.sampled_from(["%", "pp", "x"]))
def test_ranges_of_ratios_are_read_back(low: Decimal, high: Decimal, unit: str) -> None:
    assume(low < high)
    shown = Value(low=low, high=high, unit=unit)
    assert read_back(shown) == shown


@pytest.mark.parametrize("unit", ["USD", "CNY", "EUR", "JPY", "KRW"])
@pytest.mark.parametrize(("low", "high"), [("2", "3"), ("1.5", "2"), ("60", "65"), ("950", "999.5")])
@pytest.mark.parametrize("scale", [6, 9, 12])
def test_a_scale_written_once_holds_for_both_ends(low: str, high: str, scale: int, unit: str) -> None:
    shown = Value(low=Decimal(low).scaleb(scale), high=Decimal(high).scaleb(scale), unit=unit)
    assert read_back(shown) == shown


@given(st.integers(min_value=1_000, max_value=10**15))
def test_large_counts_are_read_back(low: int) -> None:
    shown = Value(low=Decimal(low), unit="")
    assert read_back(shown) == shown
