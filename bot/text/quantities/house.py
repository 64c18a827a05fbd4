"""House form of values: "$53B", "RMB 380B", "36%", "140–160%", "26 pp", "3x", "at least HK$1.2B"."""

from decimal import Decimal

from bot.domain.announcement import Money
from bot.domain.figures import HOUSE_SIGNS, Bound, Value

_BOUNDS: dict[Bound, str] = {"exact": "", "about": "about ", "at_least": "at least ", "at_most": "up to "}
_SUFFIXES = {"%": "%", "pp": " pp", "x": "x"}
_SCALES = ((12, "T"), (9, "B"), (6, "M"))
_COUNT_SCALES = ((9, "B"), (6, "M"))
_PLACES = 3
"""Decimals shown beside a scale letter; a number that has more is written out, so that no digit is lost."""


def show(value: Value) -> str:
    """The value in house form, no digit lost; the source's own words where it gave no numeral."""
    if value.words is not None:
        return value.words
    return _BOUNDS[value.bound] + _span(value)


def show_money(money: Money) -> str:
    """The amount in house form: "at least RMB 380B", "$60–65B"."""
    return show(money.value)


def _span(value: Value) -> str:
    if value.is_money:
        return _money(value.low, value.high, value.unit)
    suffix = _SUFFIXES.get(value.unit)
    if suffix is None:
        return _count(value.low, value.high)
    high = "" if value.high is None else f"–{_digits(value.high)}"
    return f"{_digits(value.low)}{high}{suffix}"


def _count(low: Decimal, high: Decimal | None) -> str:
    number, letter = _scaled(low, _COUNT_SCALES)
    if high is None:
        return number + letter
    return f"{_digits(low)}–{_digits(high)}"


def _money(low: Decimal, high: Decimal | None, unit: str) -> str:
    sign = HOUSE_SIGNS.get(unit, f"{unit} ")
    number, letter = _coined(low)
    if high is None:
        return _signed(sign, number + letter)
    high_number, high_letter = _coined(high)
    if letter == high_letter and low >= 0:
        return f"{sign}{number}–{high_number}{letter}"
    if not letter or not high_letter:  # "$950,000–$1M" would read as millions on both sides
        return f"{_signed(sign, _digits(low))}–{_signed(sign, _digits(high))}"
    return f"{_signed(sign, number + letter)}–{_signed(sign, high_number + high_letter)}"


def _signed(sign: str, number: str) -> str:
    """The sign before the number, the minus before both."""
    return f"-{sign}{number[1:]}" if number.startswith("-") else sign + number


def _coined(number: Decimal) -> tuple[str, str]:
    """Scaled as money is: "13.50" for thirteen and a half, where no letter follows."""
    digits, letter = _scaled(number, _SCALES)
    return (digits + "0" if not letter and _places(number) == 1 else digits), letter


def _scaled(number: Decimal, scales: tuple[tuple[int, str], ...]) -> tuple[str, str]:
    """The number and its scale letter; written out where a letter would cost digits."""
    for power, letter in scales:
        scaled = number.scaleb(-power)
        if abs(scaled) >= 1 and _places(scaled) <= _PLACES:
            return _digits(scaled), letter
    return _digits(number), ""


def _places(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _digits(number: Decimal) -> str:
    """All digits, thousands grouped, no trailing zeros, no exponent."""
    return f"{number:,.{_places(number)}f}"
