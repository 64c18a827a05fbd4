"""Times of day, weekdays, time zones and languages as people type them: each is taken off the words, what is left is given back."""

import re
from datetime import time
from functools import lru_cache
from typing import TypeAlias
from zoneinfo import ZoneInfo, available_timezones

from bot.render.locale import LANGUAGES

Words: TypeAlias = tuple[str, ...]

_CLOCK = r"([01]?\d|2[0-4])(?:[:.h]([0-5]\d))?(?:h|uhr)?(am|pm)?"
_TIME = re.compile(_CLOCK)
_SPAN = re.compile(rf"{_CLOCK}(?:-|–|—|to|until|till|bis){_CLOCK}")
_FILLING = frozenset({"at", "on", "in", "uhr", "to", "and", "um", "am", "from", "the", "hours", "hour", "zone", "set"})

_DAYS = (
    ("mon", "monday", "mo", "montag"),
    ("tue", "tues", "tuesday", "di", "dienstag"),
    ("wed", "wednesday", "mi", "mittwoch"),
    ("thu", "thur", "thurs", "thursday", "do", "donnerstag"),
    ("fri", "friday", "fr", "freitag"),
    ("sat", "saturday", "sa", "samstag", "sonnabend"),
    ("sun", "sunday", "so", "sonntag"),
)
_DAY = {name: number for number, names in enumerate(_DAYS) for name in names}
_WORKDAYS, _WEEKEND, _EVERY = (0, 1, 2, 3, 4), (5, 6), ()
_SETS: dict[str, tuple[int, ...]] = {
    "weekday": _WORKDAYS,
    "weekdays": _WORKDAYS,
    "workdays": _WORKDAYS,
    "werktags": _WORKDAYS,
    "weekend": _WEEKEND,
    "weekends": _WEEKEND,
    "day": _EVERY,
    "everyday": _EVERY,
    "daily": _EVERY,
    "täglich": _EVERY,
}
_NAMED = {
    "american": "en-US", "us": "en-US", "deutsch": "de", "français": "fr", "francais": "fr", "español": "es", "espanol": "es",
    "italiano": "it", "português": "pt", "portugues": "pt", "nederlands": "nl", "mandarin": "zh", "中文": "zh",
    "日本語": "ja", "한국어": "ko",
}  # fmt: skip


def clock(words: Words) -> tuple[time | None, Words]:
    """The first time of day ("08:00", "8am", "8.30 pm"; a bare "8" only after "at"), and the other words."""
    for at, word in enumerate(words):
        follows = words[at + 1] if words[at + 1 : at + 2] in (("am",), ("pm",)) else ""
        found = _TIME.fullmatch(word + follows)
        is_plain = found is not None and found[2] is None and found[3] is None and word.isdecimal()
        is_meant = found is not None and not (is_plain and (at == 0 or words[at - 1] not in ("at", "um")))
        if found and is_meant and (told := _time(found[1], found[2], found[3])) is not None:
            return told, words[:at] + words[at + 1 + bool(follows) :]
    return None, words


def span(words: Words) -> tuple[tuple[time, time] | None, Words]:
    """The first span of the day ("22:00-07:00", "10pm to 7am", "22 - 7"), and the other words."""
    for size in (1, 2, 3, 4, 5):
        for at in range(len(words) - size + 1):
            found = _SPAN.fullmatch("".join(words[at : at + size]))
            if found:
                first, last = _time(found[1], found[2], found[3]), _time(found[4], found[5], found[6])
                if first is not None and last is not None:
                    return (first, last), words[:at] + words[at + size :]
    return None, words


def weekdays(words: Words) -> tuple[tuple[int, ...] | None, Words]:
    """The days ("weekdays", "every day", "mon,wed,fri", "mo-fr"; empty: every day), and the other words."""
    days: set[int] = set()
    is_named = False
    left = []
    for word in words:
        found = None if word in _FILLING else _days_in(word)
        if found is None:
            left.append(word)
        else:
            is_named = True
            days.update(found)
    if is_named:
        left = [word for word in left if word not in ("every", "each", "jeden")]
    return (tuple(sorted(days)) if len(days) < 7 else ()) if is_named else None, tuple(left)


def zone(words: Words) -> str | None:
    """The time zone that the words name: a key of the database, or its city ("Europe/Berlin", "berlin", "New York", "UTC")."""
    told = "_".join(words).casefold()
    if "/" in told:
        typed = "/".join(part.title() for part in told.split("/"))
        for key in (typed, "_".join(words)):
            try:
                return ZoneInfo(key).key
            except (KeyError, ValueError, OSError):
                continue
    return _zones().get(told)


def language(words: Words) -> str | None:
    """The offered language that the words name: by its code, its name, or a code of a country that speaks it ("de-AT")."""
    told = " ".join(words).casefold().replace("_", "-")
    known = {code.casefold(): code for code in LANGUAGES} | {name.casefold(): code for code, name in LANGUAGES.items()}
    return known.get(told) or _NAMED.get(told) or known.get(told.partition("-")[0] if "-" in told else "")


def bare(words: Words) -> Words:
    """The words without those that only join others."""
    return tuple(word for word in words if word not in _FILLING)


def _time(hour: str, minute: str | None, half: str | None) -> time | None:
    at = int(hour)
    if half:
        if not 1 <= at <= 12:
            return None
        at = at % 12 + (12 if half == "pm" else 0)
    if at == 24:
        return time() if not int(minute or 0) else None
    return time(at, int(minute or 0))


def _days_in(word: str) -> tuple[int, ...] | None:
    """The days of one word, None where it names none."""
    if word in _SETS:
        return _SETS[word]
    parts = [part for part in re.split(r"[,;+&/]", word) if part]
    found = [_run(part) for part in parts]
    return tuple(day for days in found for day in days) if found and all(found) else None


def _run(word: str) -> tuple[int, ...]:
    """ "mon-fri" as its days, in the week's order also over its end."""
    ends = [_DAY.get(part, _DAY.get(part.removesuffix("s"))) for part in re.split("[-–]", word)]
    match ends:
        case [int(day)]:
            return (day,)
        case [int(first), int(last)]:
            return tuple((first + ahead) % 7 for ahead in range((last - first) % 7 + 1))
        case _:
            return ()


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    """Every zone by its key and by its city, in small letters. Where a city stands under two continents, both keep one time."""
    keys = sorted(key for key in available_timezones() if key.startswith(_CONTINENTS))
    cities = {key.rpartition("/")[2].casefold(): key for key in keys}
    return cities | {key.casefold(): key for key in keys} | {"utc": "UTC", "gmt": "UTC"}


_CONTINENTS = (
    "Africa/",
    "America/",
    "Antarctica/",
    "Arctic/",
    "Asia/",
    "Atlantic/",
    "Australia/",
    "Europe/",
    "Indian/",
    "Pacific/",
)
