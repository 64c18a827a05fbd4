"""Quantities, periods and horizons as a sentence states them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final, Literal, TypeAlias

Unit: TypeAlias = str
"""An ISO 4217 code for money ("CNY"), "%" , "pp" (percentage points), "x" (multiples), or "" for a count."""

Bound: TypeAlias = Literal["exact", "about", "at_least", "at_most"]

MONEY_UNITS = frozenset([
    "USD", "CNY", "HKD", "TWD", "EUR", "GBP", "JPY", "KRW", "INR", "AUD", "CAD", "CHF", "SGD", "BRL", "SEK", "NOK", "DKK",
    "RUB", "MXN", "ITL", "DEM", "FRF", "SAR", "AED", "NZD", "BEF", "NLG", "ESP", "ATS", "FIM", "ZAR", "THB", "IDR", "MYR",
    "PHP", "PLN", "TRY", "ILS", "KWD", "VND", "CZK", "HUF", "NGN", "EGP", "ARS", "CLP", "PKR", "QAR", "OMR", "BHD", "JOD",
    "KES", "GHS", "LKR", "BDT", "UAH", "KZT", "XOF", "ISK", "PEN", "MAD", "RON",
    "COP", "UGX", "TZS", "ETB", "BGN", "RSD", "UZS", "UYU", "GEL", "ZMW", "XAF", "DZD", "IQD", "NPR", "MNT", "AZN",
    "GTQ", "DOP", "PYG", "BOB", "MOP", "RWF", "BWP", "TND", "LBP", "MMK", "KHR", "LAK", "CRC", "HNL",
])  # fmt: skip
HOUSE_SIGNS = {
    "TWD": "NT$", "HKD": "HK$", "NZD": "NZ$", "AUD": "A$", "CAD": "C$", "SGD": "S$", "BRL": "R$", "USD": "$",
    "EUR": "€", "GBP": "£", "JPY": "¥", "KRW": "₩", "INR": "₹", "CNY": "RMB ",
}  # fmt: skip
"""What the house writes before a sum; of every other currency its code, a blank behind it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A quantity in whole units: 53000000000 USD, 36 %; `high` only for a range."""

    low: Decimal
    high: Decimal | None = None
    unit: Unit
    bound: Bound = "exact"
    words: str | None = None
    """The source's words where it gives no numeral ("triple-digit"); they are shown instead of a made-up number."""

    @property
    def middle(self) -> Decimal:
        """Of a range its middle, else the quantity itself."""
        return self.low if self.high is None else (self.low + self.high) / 2

    @property
    def is_money(self) -> bool:
        """Whether the unit is a currency."""
        return self.unit in MONEY_UNITS


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A quantity found in a text; text[start:end] is what states it."""

    value: Value
    start: int
    end: int
    text: str


BYGONE: Final = "earlier times"
"""The label of a period that the words only tell to be over: "once held 90%". It comes before every other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """When a figure holds, as quoted, with the days it covers where they are known (inclusive)."""

    label: str
    """House form: "Q1 2025", "H1 2025", "FY2026", "2024", "June quarter 2025"; the quoted words where unresolved."""
    first: date | None = None
    last: date | None = None
    start: int = -1
    end: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Horizon:
    """How far a commitment runs: in years, to a year's end, or both where the article's date tells."""

    label: str
    """House form: "three years", "by 2030", "FY2026", "2025"."""
    years: Decimal | None = None
    until: date | None = None
    start: int = -1
    end: int = -1
