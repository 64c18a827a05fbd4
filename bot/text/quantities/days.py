"""Days of quarters, halves, months and years, and the words that name them."""

import re
from calendar import monthrange
from datetime import date

from bot.text.quantities.openings import beginnings, openings
from bot.text.quantities.remembered import remembered

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_CHINESE = {"一": 1, "二": 2, "三": 3, "四": 4, "上": 1, "下": 2, "首": 1}

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
"""A month's name or short form, as a pattern for case-insensitive use."""


_TIME_WORDS = openings(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|quarters?|qtrs?|q|half|halves|h|fiscal|financial|fy|"
    r"years?|months?|decades?|multi\w*)\b"
)
_TIME_FIGURES = re.compile(r"19[5-9]|20\d|年|季")


@remembered
def speaks_of_time(text: str) -> bool:
    """Whether a text holds a word or number that every period and every horizon has one of: most sentences have none."""
    return not _TIME_WORDS.isdisjoint(beginnings(text)) or _TIME_FIGURES.search(text) is not None


def month_number(name: str) -> int:
    """The number of a month by its first three letters, 1 to 12."""
    return [month[:3].casefold() for month in MONTHS].index(name[:3].casefold()) + 1


def ordinal(word: str) -> int:
    """The number that "third", "3", "3rd" or "三" stands for."""
    plain = word.casefold()
    return _ORDINALS.get(plain) or _CHINESE.get(plain) or int(plain[0])


def year_number(digits: str) -> int:
    """The year of four digits, or of two ("25" is 2025, "87" is 1987)."""
    plain = digits.lstrip("'’")
    year = int(plain)
    return year if len(plain) == 4 else year + (2000 if year < 70 else 1900)


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def quarter_days(year: int, quarter: int) -> tuple[date, date]:
    """The first and last day of a calendar quarter."""
    return date(year, 3 * quarter - 2, 1), month_end(year, 3 * quarter)


def half_days(year: int, half: int) -> tuple[date, date]:
    """The first and last day of a half year."""
    return date(year, 6 * half - 5, 1), month_end(year, 6 * half)


def year_days(year: int) -> tuple[date, date]:
    """The first and last day of a calendar year."""
    return date(year, 1, 1), date(year, 12, 31)


def months_before(last: date, months: int) -> date:
    """The first day of the span of whole months that ends on `last`."""
    number = last.year * 12 + last.month - months
    return date(number // 12, number % 12 + 1, 1)


def months_after(day: date, months: int) -> date:
    """The same day so many months later; the month's last where it has no such day."""
    number = day.year * 12 + day.month - 1 + months
    year, month = number // 12, number % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
