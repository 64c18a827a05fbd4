"""What a feed's date string says, as an instant: by our own rules, and nothing where they do not reach.

feedparser reads "HKT" as UTC, "CST" always as US Central, "ET" in summer an hour off, and 2026年7月16日 as another day;
a wrong instant is worse than none, so whatever is not understood stays unknown.
"""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

FUTURE = timedelta(days=1)
"""How far ahead a stamp may lie (clocks and zones differ) before it counts as unknown."""

OLDEST = datetime(1990, 1, 1, tzinfo=UTC)
"""Earlier ones are placeholders ("0001-01-01", the epoch): no feed is older."""


def instant(written: str | None, now: datetime, *, chinese: bool = False) -> datetime | None:
    """The instant in UTC, or None where it is not understood, before 1990 or more than a day after `now`.

    A day without a time is its midnight in UTC, so that the day shown is the day written; a time without a zone is read
    as UTC (Beijing's, where it is written in Chinese). `chinese` says that the feed is China's: "CST" is then UTC+8.
    """
    text = " ".join((written or "")[:120].split())
    found = _iso(text) or _in_chinese(text) or _in_words(text, chinese)
    if found is None or not OLDEST <= found <= now + FUTURE:
        return None
    return found


_TIME = r"(?P<hour>\d{1,2})[:：](?P<minute>\d{2})(?:[:：](?P<second>\d{2})(?:[.,]\d+)?)?\s*(?P<half>[AaPp]\.?[Mm]\.?)?"
_ISO = re.compile(
    rf"(?P<year>\d{{4}})([-/])(?P<month>\d{{1,2}})\2(?P<day>\d{{1,2}})(?:[Tt ]\s*{_TIME}\s*(?P<zone>\S.*)?)?"
)
_CHINESE = re.compile(
    r"(?P<year>\d{4})\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*[日号]\s*(?:[(（]?(?:星期|周|週)[一二三四五六日天][)）]?)?\s*"
    rf"(?:(?P<noon>上午|下午|晚上|凌晨|中午)?\s*{_TIME}\s*(?P<zone>\S.*)?)?"
)
_WEEKDAY = r"(?:[A-Za-z]{3,9}\.?,?\s+)?"
_DAY_FIRST = re.compile(
    rf"{_WEEKDAY}(?P<day>\d{{1,2}})[\s-](?P<name>[A-Za-z]{{3,9}})\.?,?[\s-](?P<year>\d{{4}}|\d{{2}})"
    rf"(?:,?\s+(?:at\s+)?{_TIME}\s*(?P<zone>\S.*)?)?"
)
_MONTH_FIRST = re.compile(
    rf"{_WEEKDAY}(?P<name>[A-Za-z]{{3,9}})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})"
    rf"(?:,?\s+(?:at\s+|-\s+)?{_TIME}\s*(?P<zone>\S.*)?)?"
)
_ASCTIME = re.compile(
    rf"{_WEEKDAY}(?P<name>[A-Za-z]{{3,9}})\s+(?P<day>\d{{1,2}})\s+{_TIME}\s+(?:(?P<zone>[A-Za-z]+)\s+)?(?P<year>\d{{4}})"
)
_FULL = "january february march april may june july august september october november december".split()
_MONTHS = {name: number for number, full in enumerate(_FULL, 1) for name in (full, full[:3])} | {"sept": 9}
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()


def _iso(text: str) -> datetime | None:
    match = _ISO.fullmatch(text)
    return _built(match, int(match["month"]), UTC, chinese=False) if match else None


def _in_chinese(text: str) -> datetime | None:
    match = _CHINESE.fullmatch(text)
    if match is None:
        return None
    return _built(match, int(match["month"]), _CHINA, chinese=True, afternoon=match["noon"] in ("下午", "晚上"))


def _in_words(text: str, chinese: bool) -> datetime | None:
    for form in (_DAY_FIRST, _MONTH_FIRST, _ASCTIME):
        match = form.fullmatch(text)
        if match and _begins_well(text):
            return _built(match, _month(match["name"]), UTC, chinese=chinese)
    return None


def _begins_well(text: str) -> bool:
    """Whether the first word, where there is one, is a weekday or a month."""
    word = re.match(r"[A-Za-z]*", text)
    first = word[0].lower() if word else ""
    return not first or _month(first) > 0 or any(len(first) >= 3 and day.startswith(first) for day in _WEEKDAYS)


def _month(name: str) -> int:
    """1 to 12, 0 for another word."""
    return _MONTHS.get(name.lower(), 0)


def _built(
    match: re.Match[str], month: int, otherwise: tzinfo, *, chinese: bool, afternoon: bool = False
) -> datetime | None:
    year = int(match["year"])
    year += 0 if len(match["year"]) == 4 else 2000 if year < 70 else 1900
    try:
        day = datetime(year, month, int(match["day"]), tzinfo=UTC)
        if match["hour"] is None:
            return day
        local = day.replace(tzinfo=None) + _clock(match, afternoon)
        zone = _zone(match["zone"], local, chinese) if match["zone"] else otherwise
        return local.replace(tzinfo=zone).astimezone(UTC) if zone else None
    except (ValueError, OverflowError):
        return None


def _clock(match: re.Match[str], afternoon: bool) -> timedelta:
    """The time of day; 60 seconds (a leap second) are 59. Raises ValueError."""
    hour, minute, second = int(match["hour"]), int(match["minute"]), min(int(match["second"] or 0), 59)
    half = (match["half"] or "").lower()[:1]
    if half and not 1 <= hour <= 12:
        raise ValueError(match[0])
    if hour > 23 or minute > 59:
        raise ValueError(match[0])
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif afternoon and hour < 12:
        hour += 12
    return timedelta(hours=hour, minutes=minute, seconds=second)


_CHINA = timezone(timedelta(hours=8))
_OFFSET = re.compile(r"(?:GMT|UTC|UT)?\s*([+-])(\d{1,2}):?(\d{2})?(?:\s*\([^)]*\))?", re.I)
_HOURS = {
    **dict.fromkeys(("Z", "GMT", "UTC", "UT", "WET"), 0.0),
    **{"EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8, "HST": -10},
    **{"HKT": 8, "SGT": 8, "MYT": 8, "AWST": 8, "BJT": 8, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11, "NZST": 12},
    **{"CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "WEST": 1, "MSK": 3, "GST": 4, "ICT": 7, "WIB": 7},
}
_PLACES = {"ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles"}
_NAMED = {"北京时间": 8.0, "香港时间": 8.0, "BEIJING TIME": 8.0, "HONG KONG TIME": 8.0}


def _zone(written: str, local: datetime, chinese: bool) -> tzinfo | None:
    """The zone that these words mean on that day; None where they are ambiguous or unknown (IST, "Eurasia")."""
    name = written.strip(" ()").upper()
    offset = _OFFSET.fullmatch(written.strip())
    if offset:
        return _fixed(offset)
    if name in _PLACES:
        return ZoneInfo(_PLACES[name])
    if name == "CST":
        return _central_or_china(local, chinese)
    if name == "BST":
        summer = ZoneInfo("Europe/London")
        return summer if local.replace(tzinfo=summer).dst() else None
    hours = _HOURS.get(name, _NAMED.get(name))
    return timezone(timedelta(hours=hours)) if hours is not None else None


def _fixed(offset: re.Match[str]) -> tzinfo | None:
    ahead = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
    if ahead > timedelta(hours=14):
        return None
    return timezone(ahead if offset[1] == "+" else -ahead)


def _central_or_china(local: datetime, chinese: bool) -> tzinfo | None:
    """ "CST" is China's in a Chinese feed and US Central in winter; in summer Chicago is on CDT, so it is nobody's."""
    if chinese:
        return _CHINA
    chicago = ZoneInfo("America/Chicago")
    return None if local.replace(tzinfo=chicago).dst() else chicago
