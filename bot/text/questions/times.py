"""Times of a question: told relative to now ("last year"), dates in full, and days on whose knowledge an answer shall stand."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from bot.domain.figures import Period
from bot.text.quantities.days import MONTH, month_number
from bot.text.quantities.periods import periods

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12,
}  # fmt: skip
_UNIT = r"(?P<unit>year|quarter|month|week|day|decade)s?"
_COUNT = rf"(?P<count>{'|'.join(_NUMBERS)}|\d{{1,2}}|few|couple of|several)"
_SIDE = re.compile(
    rf"(?:the )?(?P<side>last|past|previous|this|current|next|coming) (?:{_COUNT} )?(?:fiscal |calendar )?{_UNIT}"
)
_AGO = re.compile(rf"{_COUNT} {_UNIT} (?:ago|earlier|back)")
_PLAIN = {"yesterday": -1, "today": 0, "tomorrow": 1}
_MONTHS = {"year": 12, "quarter": 3, "month": 1, "decade": 120}

_SIDES = {"last": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
_A_YEAR = re.compile(rf"(?:in |of )?(?:the )?(?P<side>{'|'.join(_SIDES)}) year", re.IGNORECASE)

RELATIVE = re.compile(rf"\b(?:{_AGO.pattern})\b".replace("?P<unit>", "").replace("?P<count>", ""), re.IGNORECASE)
"""What the words of a question hold where they speak of a time ago."""


def resolved(told: str, today: date) -> Period | None:
    """The time as days, "last year (2025)", "Q3 2026" for "the third quarter"; None where the words do not say which days ("recently")."""
    words = " ".join(told.casefold().split())
    if words in _PLAIN:
        day = today + timedelta(days=_PLAIN[words])
        return Period(label=told, first=day, last=day)
    if ago := _AGO.fullmatch(words):
        return _span(told, ago["unit"], _number(ago["count"]), 1, today)
    found = _SIDE.fullmatch(words)
    if found is None:
        return _latest(told, today)
    count = _number(found["count"]) if found["count"] else 1
    match found["side"]:
        case "this" | "current":
            return _span(told, found["unit"], 0, 1, today) if not found["count"] else None
        case "next" | "coming":
            return _span(told, found["unit"], -count if count else 0, count, today) if count else None
        case _:
            return _span(told, found["unit"], count, count, today)


def part_of(told: Sequence[str], today: date) -> Period | None:
    """The part of a year told relative to now, "Q4 2025" for "Q4" and "last year"; None where they are not such a pair."""
    years = [_SIDES[found["side"].casefold()] + today.year for words in told if (found := _A_YEAR.fullmatch(words))]
    parts = [words for words in told if not _A_YEAR.fullmatch(words)]
    if len(years) != 1 or len(parts) != 1:
        return None
    named = periods(f"{parts[0]} {years[0]}")
    return named[0] if len(named) == 1 and named[0].first else None


def _latest(told: str, today: date) -> Period | None:
    """The last period of that name that is over, "Q3 2026" for "the third quarter"; None for what is no calendar period, or has a year."""
    for year in (today.year, today.year - 1):
        words = f"{told} {year}"
        found = periods(words)
        if len(found) != 1 or (found[0].start, found[0].end) != (0, len(words)):
            return None
        if found[0].last and found[0].last < today:
            return found[0]
    return None


def dates(text: str) -> tuple[Period, ...]:
    """The dates in full ("24 Feb 2025", "February 24, 2025", "2025-02-24") as periods of one day."""
    found = ((told, _date(told)) for told in _DATE.finditer(text))
    return tuple(
        Period(label=f"{day.day} {day:%b %Y}", first=day, last=day, start=told.start(), end=told.end())
        for told, day in found
        if day
    )


def is_as_of(text: str, times: tuple[Period, ...], relative: str) -> bool:
    """Whether what was known at a time is asked for ("as of March 2025"), not what happened in it; a date in full always does."""
    if any(time.first and time.first == time.last for time in times):
        return True
    told = text.casefold()
    return any(_AS_OF.search(told[: time.start]) for time in times) or bool(
        relative and _AS_OF.search(told.partition(relative.casefold())[0])
    )


def known_at(time: Period) -> Period:
    """The time as the last day on whose knowledge an answer stands; as it was where its days are not known."""
    return Period(label=f"{AS_OF} {time.label}", last=time.last) if time.last else time


AS_OF, SINCE = "as of", "since"
"""How the labels of a day's knowledge, and of a time that lasts until now, begin."""


def is_since(text: str, times: tuple[Period, ...], relative: str) -> bool:
    """Whether all that came since the time is asked for ("since 2024", "from March 2025 on")."""
    told = text.casefold()
    places = [(time.start, time.end) for time in times]
    places += [(at, at + len(relative))] if relative and (at := told.find(relative.casefold())) >= 0 else []
    return any(
        _SINCE.search(told[:start]) or (_FROM.search(told[:start]) and _ON.match(told[end:])) for start, end in places
    )


def until_now(time: Period, today: date) -> Period:
    """The time from its first day to today; as it was where its days are not known, or it is still to come."""
    if not time.first or time.first > today:
        return time
    return Period(label=f"{SINCE} {time.label}", first=time.first, last=today)


_SINCE = re.compile(r"\bsince(?: (?:the )?(?:start|beginning) of)?(?: the)?\s*[\"']?$")
_FROM = re.compile(r"\bfrom(?: (?:the )?(?:start|beginning) of)?\s*[\"']?$")
_ON = re.compile(r"[\"']?\s*(?:on|onwards?|until now|till now|to date|up to now)\b")


def is_wider(asked: Period, told: Period) -> bool:
    """Whether a stored period is only a part of the one asked for."""
    if not (asked.first and asked.last and told.first and told.last):
        return False
    return asked.first <= told.first and told.last <= asked.last and asked.last - asked.first > told.last - told.first


_DATE = re.compile(
    rf"(?<![\w.-])(?:(?P<y>20\d\d)-(?P<m>\d\d?)-(?P<d>\d\d?)|(?P<d2>\d\d?)(?:st|nd|rd|th)? (?:of )?(?P<m2>{MONTH}),? (?P<y2>20\d\d)"
    rf"|(?P<m3>{MONTH}) (?P<d3>\d\d?)(?:st|nd|rd|th)?,? (?P<y3>20\d\d))(?![\w-])",
    re.IGNORECASE,
)
_AS_OF = re.compile(r"\b(?:as (?:of|at|on|per)|(?:by|at|of) the end of|back (?:in|on))(?: the)?\s*[\"']?$")


def _date(told: re.Match[str]) -> date | None:
    """None for a day that there is not ("31 Feb 2025")."""
    year, month, day = (next(filter(None, (told[name], told[f"{name}2"], told[f"{name}3"]))) for name in "ymd")
    try:
        return date(int(year), int(month) if month.isdigit() else month_number(month), int(day))
    except ValueError:
        return None


def _number(word: str) -> int:
    """0 for "few": how many is not said."""
    return int(word) if word.isdigit() else _NUMBERS.get(word, 0)


def _span(told: str, unit: str, back: int, length: int, today: date) -> Period | None:
    """`length` units that begin `back` whole units before the one that today is in."""
    if not length or (back == 0 and length != 1):
        return None
    if unit in ("week", "day"):
        days = 7 if unit == "week" else 1
        start = today - timedelta(days=today.weekday() if unit == "week" else 0) - timedelta(days=back * days)
        first, last = start, start + timedelta(days=length * days - 1)
    else:
        months = _MONTHS[unit]
        now = (today.year * 12 + today.month - 1) // months * months if unit != "decade" else today.year * 12
        first, last = _month(now - back * months), _month(now + (length - back) * months) - timedelta(days=1)
    return Period(label=f"{told}{_named(unit, first, length)}", first=first, last=last)


def _month(number: int) -> date:
    return date(max(1, min(9998, number // 12)), number % 12 + 1, 1)


def _named(unit: str, first: date, length: int) -> str:
    """ " (2025)", " (Q1 2025)", " (2023–2024)", " (Oct 2026)", " (from 16 Nov 2026)"; "" for what has no short name."""
    if unit == "year":
        return f" ({first.year})" if length == 1 else f" ({first.year}–{first.year + length - 1})"
    if unit == "month" and length == 1:
        return f" ({first:%b %Y})"
    if unit in ("week", "day"):
        return f" (from {first.day} {first:%b %Y})"
    return f" (Q{(first.month - 1) // 3 + 1} {first.year})" if unit == "quarter" and length == 1 else ""
