"""Times of Chinese questions in English words: quarters and halves with and without a year, dates, days of the week."""

import re

from bot.text.quantities.days import MONTHS

_NUMBERS = {
    "一": "1",
    "二": "2",
    "三": "3",
    "四": "4",
    "上": "1",
    "下": "2",
    "两": "2",
    "五": "5",
    "六": "6",
    "七": "7",
    "十": "10",
}
_YEARS = {"今年": "this year", "去年": "last year", "明年": "next year", "本年": "this year"}
_DAYS = dict(
    zip(
        "一二三四五六日天",
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Sunday"),
        strict=True,
    )
)
_YEAR = rf"(?:(?P<year>20\d\d)\s*年?|(?P<near>{'|'.join(_YEARS)}))?的?"
_QUARTER = re.compile(
    rf"{_YEAR}\s*(?:(?:第\s*(?P<ordinal>[一二三四1-4])\s*[个個]?|(?<![前上下这這每续續去近])"
    r"(?P<number>[一二三四1-4]))\s*季(?:度)?|[Qq](?P<latin>[1-4])(?!\d))"
)
"""The third quarter; three quarters on end are none."""
_HALF = re.compile(rf"{_YEAR}\s*(?P<number>[上下])半年")
_DATE = re.compile(r"(20\d\d)\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号號])?")
_FISCAL_YEAR = re.compile(r"(20\d\d)\s*(?:财年|財年|财政年度|財政年度)")
_BARE_YEAR = re.compile(r"(20\d\d)\s*年")
_SINCE = re.compile(
    r"(?:自|从|從)?(?:这|這|本)?(?:周|週|星期|礼拜|禮拜)(?P<day>[一二三四五六日天])(?P<since>以来|以來|以后|以後|之后|之後|起|开始|開始)?"
)
_PAST = re.compile(
    r"(?:最近|过去|過去|近)的?\s*(?P<count>\d{1,2}|[一二两三四五六七十])\s*(?:个|個)?(?P<unit>天|日|周|週|星期|小时|小時)(?:内|內|里|裡)?"
)
_UNITS = {"天": "days", "日": "days", "周": "weeks", "週": "weeks", "星期": "weeks", "小时": "hours", "小時": "hours"}
_SINCE_THEN = re.compile(
    r"(?:自|从|從)?(?P<year>20\d\d)\s*年?(?:\s*(?P<month>1[0-2]|[1-9])\s*月)?(?:份|初)?(?:以来|以來|至今|起|开始|開始|之后|之後|以后|以後)"
)
_UNTIL = re.compile(r"截至|截止到?|截止")


def times_in_english(text: str) -> str:
    """The question with its times in English: "Q3 last year", "H1 2026", "June 2025", "since Monday", "the last 3 days"."""
    text = _UNTIL.sub(" as of ", text)
    text = _SINCE_THEN.sub(lambda found: f" since {_month(found['month'])}{found['year']} ", text)
    text = _DATE.sub(_dated, text)
    text = _QUARTER.sub(lambda found: _part("Q", found), text)
    text = _HALF.sub(lambda found: _part("H", found), text)
    text = _FISCAL_YEAR.sub(r" FY\1 ", text)
    text = _BARE_YEAR.sub(r" \1 ", text)
    text = _PAST.sub(lambda found: f" the last {_number(found['count'])} {_UNITS[found['unit']]} ", text)
    return _SINCE.sub(lambda found: f" {'since' if found['since'] else 'on'} {_DAYS[found['day']]} ", text)


def _month(number: str | None) -> str:
    return f"{MONTHS[int(number) - 1]} " if number else ""


def _dated(found: re.Match[str]) -> str:
    month = int(found[2])
    if not 1 <= month <= 12:
        return f" {found[1]} "
    return f" {found[1]}-{month:02}-{int(found[3]):02} " if found[3] else f" {MONTHS[month - 1]} {found[1]} "


def _part(letter: str, found: re.Match[str]) -> str:
    written = next(number for name, number in found.groupdict().items() if number and name not in ("year", "near"))
    year = found["year"] or _YEARS.get(found["near"] or "", "")
    return f" {letter}{_number(written)} {year} "


def _number(written: str) -> str:
    return _NUMBERS.get(written, written)
