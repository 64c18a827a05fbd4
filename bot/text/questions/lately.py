"""Times of news: "today", "since Monday", "on 12 November", "over the weekend", "in the past 24 hours"."""

import re
from datetime import date, timedelta

from bot.domain.figures import Period
from bot.text.quantities.days import MONTH, month_number

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10, "couple of": 2}
_YEAR = r"(?:,? (?P<year{0}>20\d\d))?"
_DATE = (
    rf"(?P<iso>20\d\d-\d\d?-\d\d?)|(?P<day1>\d\d?)(?:st|nd|rd|th)? (?:of )?(?P<month1>{MONTH}){_YEAR.format(1)}"
    rf"|(?P<month2>{MONTH}) (?P<day2>\d\d?)(?:st|nd|rd|th)?(?!\d){_YEAR.format(2)}"
)
_WEEKDAY = rf"(?:last |this |past )?(?P<weekday>{'|'.join(_WEEKDAYS)})(?:['’]s)?"
_TODAY = r"(?P<today>today|this (?:morning|afternoon|evening)|tonight)(?:['’]s)?"
_YESTERDAY = r"(?P<yesterday>yesterday|last night)(?:['’]s)?"
_DAY = rf"(?:the )?(?:{_TODAY}|{_YESTERDAY}|{_WEEKDAY}|{_DATE})"
_SINCE = rf"since (?:{_DAY}|(?:the )?(?:last |this )?(?P<unit>week|month|year)|(?P<month3>{MONTH}){_YEAR.format(3)})"
_WEEKEND = r"(?:over |on |from |during |at )?(?:the |this |last |past )*(?P<weekend>weekend)"
_PAST = (
    rf"(?:in |over |during |within |for |from )?(?:the )?(?:last|past) (?P<count>\d\d?|{'|'.join(_NUMBERS)}) "
    r"(?P<length>hour|day|week)s?"
)
_LATELY = tuple(
    re.compile(rf"\b(?:{words})(?![\w-])", re.IGNORECASE)
    for words in (_SINCE, _WEEKEND, _PAST, rf"(?:on |from )?{_DAY}")
)
"""The longer wordings first."""


def lately(text: str) -> tuple[str, str]:
    """The words that tell a time of news, and the text without them; "" where none does."""
    found = next((told for wording in _LATELY if (told := wording.search(text))), None)
    if found is None:
        return "", text
    return found[0], " ".join(f"{text[: found.start()]} {text[found.end() :]}".split())


def days_told(words: str, today: date) -> Period | None:
    """The days of such a time, none to come: "since 23 Nov 2026", "12 Nov 2026"; None where the words tell none."""
    found = next((told for wording in _LATELY if (told := wording.fullmatch(words))), None)
    if found is None:
        return None
    parts = {name: part.casefold() for name, part in found.groupdict().items() if part}
    try:
        first, last = _days(parts, today)
    except ValueError:  # a day that there is not
        return None
    if first > today:
        return None
    if words.casefold().startswith("since"):
        return Period(label=f"since {_written(first)}", first=first, last=today)
    label = _written(first) if first == last else f"{_written(first)} to {_written(last)}"
    return Period(label=label, first=first, last=last)


def _days(told: dict[str, str], today: date) -> tuple[date, date]:
    if "weekend" in told:
        saturday = _latest(5, today)
        return saturday, saturday + timedelta(days=1)
    if "count" in told:
        return today - _length(told["count"], told["length"]), today
    if "unit" in told:
        return _begun(told["unit"], today), today
    day = _day(told, today)
    return day, day


def _latest(weekday: int, today: date) -> date:
    return today - timedelta(days=(today.weekday() - weekday) % 7)


def _length(count: str, unit: str) -> timedelta:
    """How far back it reaches; a story bears a day, so that hours are the days that they begin in."""
    number = int(count) if count.isdecimal() else _NUMBERS[count]
    return timedelta(days={"hour": -(-number // 24), "day": number, "week": 7 * number}[unit])


def _begun(unit: str, today: date) -> date:
    """The first day of the last week, month or year, so that nothing of it is missed."""
    if unit == "week":
        return _latest(0, today) - timedelta(days=7)
    return date(today.year - 1, 1, 1) if unit == "year" else (today.replace(day=1) - timedelta(days=1)).replace(day=1)


def _day(told: dict[str, str], today: date) -> date:
    """The day named; of a weekday, and of a date without a year, the latest. Raises ValueError."""
    if "today" in told or "yesterday" in told:
        return today - timedelta(days="yesterday" in told)
    if "weekday" in told:
        return _latest(_WEEKDAYS.index(told["weekday"]), today)
    if "iso" in told:
        return date(*map(int, told["iso"].split("-")))
    which = next(name for name in "123" if f"month{name}" in told)
    year = told.get(f"year{which}")
    day = date(int(year or today.year), month_number(told[f"month{which}"]), int(told.get(f"day{which}", 1)))
    return day if year or day <= today else day.replace(year=day.year - 1)


def _written(day: date) -> str:
    return f"{day.day} {day:%b %Y}"
