"""The periods of a sentence, completed by each other and by the day of its article: "the second quarter", "a year earlier"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.domain.figures import Period
from bot.text.quantities import days

_SOON = {"Q": timedelta(days=125), "H": timedelta(days=184)}
"""How long after its end a quarter or half is told of without its year. What ended longer ago is one of a company's own year, which
begins in another month: a "second quarter" of January is none that a calendar knows."""


def completed(text: str, found: Sequence[Period], at: date | None) -> tuple[Period, ...]:
    """The periods in order: a quarter or half without a year with that of its neighbour, else the last one before `at`; "a year
    earlier" as the same part of the year before. What cannot be completed keeps its words.
    """
    if not found:
        return ()
    told = [_quarter_of(text, one) for one in found]
    dated = [_with_year(text, one, _neighbour(text, told, place), at) for place, one in enumerate(told)]
    return tuple(_year_before(text, one, _neighbour(text, dated, place)) for place, one in enumerate(dated))


def _neighbour(text: str, found: Sequence[Period], place: int) -> Period | None:
    """The nearest period before one in the sentence, else behind it, that names its year itself."""
    near = [*reversed(found[:place]), *found[place + 1 :]]
    return next((one for one in near if _YEAR.search(one.label) and not _is_year_before(text, one)), None)


def _quarter_of(text: str, told: Period) -> Period:
    """The quarter that ends with a month, where Chinese names it so: "2026年9月季度"."""
    if told.first is None or told.last is None or not _ENDS_QUARTER.match(text, told.end):
        return told
    is_month = (told.first.year, told.first.month) == (told.last.year, told.last.month)
    month, _, year = told.label.partition(" ")
    first = days.months_before(told.last, 3)
    return replace(told, label=f"{month} quarter {year}", first=first) if is_month and year else told


_ENDS_QUARTER = re.compile(r"(?:底|末)?(?:止)?的?季度")


# ---- a part of a year that is not named -----------------------------------------------------------------------------------------------
def _with_year(text: str, told: Period, neighbour: Period | None, at: date | None) -> Period:
    part = None if told.first or _YEAR.search(told.label) else _PART.fullmatch(told.label)
    if part is None or at is None or _FISCAL.match(text, told.end) or _FISCAL_BEFORE.search(text, 0, told.start):
        return told
    letter = "H" if part["half"] else "Q"
    number = days.ordinal(part["half"] or part["quarter"] or part["q"] or part["chinese"])
    year = _year_of(text, told, letter, number, neighbour, at)
    if year is None:
        return told
    first, last = _days(letter, number, year)
    return replace(told, label=f"{letter}{number} {year}", first=first, last=last)


def _year_of(text: str, told: Period, letter: str, number: int, neighbour: Period | None, at: date) -> int | None:
    if neighbour is None:
        year = at.year if _days(letter, number, at.year)[1] <= at else at.year - 1
        return year if at - _days(letter, number, year)[1] <= _SOON[letter] else None
    if neighbour.last is None:
        return None
    is_earlier = _EARLIER.search(text, 0, told.start) is not None
    year = neighbour.last.year + (
        _is_before(text, neighbour) and _days(letter, number, neighbour.last.year)[1] == neighbour.last
    )
    if is_earlier and _days(letter, number, year)[1] > neighbour.last:
        year -= 1
    return year if _days(letter, number, year)[1] <= at else None


def _is_before(text: str, neighbour: Period) -> bool:
    """Whether a period stands for comparison, "compared to 16% in the third quarter of 2016".

    The same quarter without a year is a later one.
    """
    return _EARLIER.search(text, 0, neighbour.start) is not None


def _days(letter: str, number: int, year: int) -> tuple[date, date]:
    return days.half_days(year, number) if letter == "H" else days.quarter_days(year, number)


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d$")
_ORDINAL = r"first|second|third|fourth|final|[1-4](?:st|nd|rd|th)"
_PART = re.compile(
    rf"(?:the )?(?:(?P<quarter>{_ORDINAL})[ -](?:quarter|qtr)|Q?(?P<q>[1-4])Q?|"
    r"(?P<half>first|second|[上下])(?:[ -]half|半年)|第?(?P<chinese>[一二三四1-4])季度)",
    re.IGNORECASE,
)
_FISCAL = re.compile(r" (?:of|in) (?:(?:its|the|their) )?(?:\w+ )?(?:fiscal|financial|business)\b")
_FISCAL_BEFORE = re.compile(r"\b(?:[Ff]iscal|[Ff]inancial(?: year)?) $")
_EARLIER = re.compile(
    r"(?:\b(?:from|versus|against|compared (?:with|to)|than) (?:(?! to )[^,;])*|[从從由较較][^，；]*)$"
)


# ---- a year before --------------------------------------------------------------------------------------------------------------------
def _year_before(text: str, told: Period, neighbour: Period | None) -> Period:
    if not _is_year_before(text, told):
        return told
    if neighbour is None:
        return replace(told, label=text[told.start : told.end], first=None, last=None)
    year = int(neighbour.label[-4:]) - 1
    first, last = (_in_year(day, day.year - 1) if day else None for day in (neighbour.first, neighbour.last))
    return replace(told, label=f"{neighbour.label[:-4]}{year}", first=first, last=last)


def _is_year_before(text: str, told: Period) -> bool:
    words = text[told.start : told.end]
    is_same_part = _SAME.search(text, max(0, told.start - 30), told.start) or text.startswith("同期", told.end)
    return bool(_AGO.fullmatch(words) or (_LAST_YEAR.fullmatch(words) and is_same_part))


def _in_year(day: date, year: int) -> date:
    end = days.month_end(day.year, day.month)
    return days.month_end(year, day.month) if day == end else day.replace(year=year)


_AGO = re.compile(r"a year (?:ago|earlier|before)|year[- ](?:ago|earlier) (?:quarter|period)", re.IGNORECASE)
_LAST_YEAR = re.compile(r"(?:last|previous|prior) year|去年|上年", re.IGNORECASE)
_SAME = re.compile(r"\b(?:same|corresponding) (?:period|quarter|time|half|month|months) (?:of |in |a )?(?:the )?$")
