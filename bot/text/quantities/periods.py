"""Periods of a text: quarters, halves, years and months, calendar or fiscal, in house form with their days.

A fiscal period keeps its days to itself: companies' years differ, and nothing is guessed. Relative ones ("last quarter")
are resolved against the article's date where it is given, and keep the quoted words where it is not.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from typing import TypeAlias

from bot.domain.figures import Period
from bot.text.quantities import days
from bot.text.quantities.branching import branching
from bot.text.quantities.days import MONTH, MONTHS, ordinal, speaks_of_time, year_number
from bot.text.quantities.remembered import remembered
from bot.text.quantities.wordlists import lowered, unnamed


@remembered
def periods(text: str, at: date | None = None) -> tuple[Period, ...]:
    """The periods in order, not overlapping, each with its span; `at` is the day of the article.

    Days are inclusive and None where they are not known. A plain date ("24 February 2025") is no period.
    """
    found: list[Period] = []
    for match in _any().finditer(lowered(text)) if speaks_of_time(text) else ():
        form, words = match.lastgroup or "", text[match.start() : match.end()]
        named = _form(form).fullmatch(match.group()) if form in _READERS else None
        period = _READERS[form](named, at) if named else None
        if period:
            found.append(replace(period, label=period.label or words, start=match.start(), end=match.end()))
    return tuple(found)


_Reader: TypeAlias = Callable[[re.Match[str], date | None], Period | None]

_YEAR = r"(?:(?:19[5-9]|20\d)\d)(?![\d%])(?![,.]\d)"
_SHORT_YEAR = rf"(?:{_YEAR}|['’]?\d\d)(?![\d%])(?!\.\d)"
_ORDINAL = r"(?:first|second|third|fourth|final|[1-4](?:st|nd|rd|th))"
_QUARTER = r"(?:quarters?|qtrs?)\b"
_FISCAL = r"(?:fiscal(?:[ -]years?)?|financial year|FY)"
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|\d{1,2})"

_SOURCES = {
    "date": (
        rf"(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:\s?, ?\d{{4}})?|\d{{1,2}} {MONTH} \d{{4}}|"
        rf"\d{{4}}-\d\d-\d\d)(?!\d)"
    ),
    "ended": (
        r"(?:(?:the )?(?P<span>quarter|three months|six months|half|half[- ]year|(?:fiscal |financial )?year|"
        r"twelve months|12 months|3 months|6 months|nine months)) (?:ended|ending|that ended|to|through) "
        rf"(?:on |in )?(?:(?P<month>{MONTH})(?: (?P<day>\d{{1,2}})(?!\d))?|"
        rf"(?P<day2>\d{{1,2}}) (?P<month2>{MONTH}))(?:,? ?(?P<year>{_YEAR}))?"
    ),
    "month_quarter": rf"(?P<month>{MONTH})[ -]{_QUARTER}(?:(?: of| in|,)? (?P<year>{_YEAR}))?",
    "quarter": (
        rf"(?:(?P<before>(?P<fiscal0>fiscal )?{_YEAR})(?:['’]s)? ?)?(?P<fiscal>fiscal )?(?:Q(?P<q>[1-4])|"
        rf"(?P<q2>[1-4])Q|(?P<q3>{_ORDINAL})[ -](?P<fiscal4>fiscal )?{_QUARTER})"
        rf"(?:(?:,? (?:of |in |for )?(?:the )?(?:year )?|-)?(?P<fiscal2>{_FISCAL} ?)?(?P<year>(?<=[Qq])"
        rf"\d\d(?!\d)|{_SHORT_YEAR}))?(?P<fiscal3> fiscal year)?"
    ),
    "half": (
        rf"(?:(?P<before>{_YEAR}) )?(?P<fiscal>fiscal )?(?:H(?P<h>[12])\b|H(?P<h4>[12])"
        r"(?=FY)|(?P<h2>[12])H|(?P<h3>first|second)[ -]half\b)"
        rf"(?:(?: of| in|,)? ?(?:the )?(?P<fiscal2>{_FISCAL} ?)?(?P<year>{_SHORT_YEAR}))?"
    ),
    "fiscal": rf"(?:full[ -])?{_FISCAL}[ -]?(?P<year>{_SHORT_YEAR})",
    "month": rf"(?P<month>{MONTH}),? (?:of )?(?P<year>{_YEAR})",
    "trailing": (
        rf"(?:the )?first {_COUNT} months (?:of|in) {_YEAR}|"
        rf"(?:the )?(?:past|last|previous|prior|trailing|preceding) {_COUNT} (?:quarters|years|months)|"
        rf"(?:the )?(?:past|last|previous) decade|{_COUNT} (?:consecutive|straight) (?:quarters|years)"
    ),
    "relative": (
        r"(?P<which>last|previous|prior|preceding|this|current|the current|next) "
        r"(?P<fiscal>fiscal |financial )?(?P<unit>quarter|year|month)\b|(?P<ago>a year (?:ago|earlier|before))|"
        r"year[- ](?:ago|earlier) (?P<same>quarter|period)"
    ),
    "long_ago": (
        rf"(?:(?P<count>{_COUNT}) (?P<unit>years|quarters|months)|(?P<decades>a|two|three|several) decades?) "
        r"(?P<since>ago|earlier|before)(?! (?:the|it|they|he|she)\b)"
    ),
    "bare_month": rf"(?:(?:early|late|mid)[ -])?(?P<month>{MONTH})(?!\s?[-–—/]|,? (?:to|and|through|until) (?:{MONTH}))",
    "chinese": (
        r"(?:(?P<year>\d{4})年)?(?:第?(?P<q>[一二三四1-4])季度|(?P<h>[上下])半年)|"
        r"(?P<year2>\d{4})年(?P<month>\d{1,2})月|(?P<year4>\d{4})财年|(?P<year3>(?:19|20)\d\d)年|"
        r"(?P<which>去年|今年|明年|上季度|上一季度|本季度)"
    ),
    "year": (
        rf"(?P<year>{_YEAR})(?![-‑]?[A-Za-z]*\d)"
        r"(?! ?(?:%|pct|mln|million|billion|bln|bn|dlrs|yuan|dollars|shares|[十百千万萬亿億兆多余餘]))"
    ),
}  # fmt: skip
_BEGINNINGS = (
    *(month[:3].lower() for month in MONTHS),
    *(
        "a decade,a year,current,early,eight,fifth,final,financial,first,fiscal,five,four,fourth,full,fy,h,half,last,late,mid,next,"
        "nine,past,preceding,previous,prior,q,qtr,quarter,second,seven,several,six,ten,the ,third,this,three,trailing,twelve,two,year"
    ).split(","),
)
"""Letters that a form may begin with, the Chinese ones aside: other words are passed over at once."""
_BEHIND = {"bare_month": r"(?:(?<=\bin )|(?<=\bduring ))"}
"""What must stand before a form: a month without a year is a period only where something happens in it."""


@cache
def _form(name: str) -> re.Pattern[str]:
    """One form with its named parts."""
    return re.compile(_SOURCES[name], re.IGNORECASE)


@cache
def _any() -> re.Pattern[str]:
    """All forms at once, for a lower-case text; built when first needed, for it takes a while."""
    return re.compile(
        r"(?P<chinese_date>\d{4}年\d{1,2}月\d{1,2}[日号])|(?P<chinese>(?=[\d第上下去今明本])"
        + f"(?:{unnamed(_SOURCES['chinese'])})"
        + rf")|(?<![a-z\d$€£¥.,#-])(?=\d|{branching(_BEGINNINGS)})(?:"
        + "|".join(
            f"(?P<{name}>{_BEHIND.get(name, '')}{unnamed(_SOURCES[name])})" for name in _SOURCES if name != "chinese"
        )
        + ")(?![a-z])"
    )


def _quarter(named: re.Match[str], _at: date | None) -> Period | None:
    groups = named.groupdict()
    number = ordinal(groups["q"] or groups["q2"] or groups["q3"])
    year = groups["year"] or groups["before"]
    if year is None:
        return Period(label="")
    is_fiscal = any(groups[name] for name in ("fiscal", "fiscal0", "fiscal2", "fiscal3", "fiscal4"))
    return _numbered("Q", number, year_number(year.split(" ")[-1]), is_fiscal, days.quarter_days)


def _half(named: re.Match[str], _at: date | None) -> Period | None:
    groups = named.groupdict()
    number = ordinal(groups["h"] or groups["h2"] or groups["h3"] or groups["h4"])
    year = groups["year"] or groups["before"]
    if year is None:
        return Period(label="")
    return _numbered("H", number, year_number(year), bool(groups["fiscal"] or groups["fiscal2"]), days.half_days)


def _numbered(
    letter: str, number: int, year: int, is_fiscal: bool, span: Callable[[int, int], tuple[date, date]]
) -> Period:
    if is_fiscal:
        return Period(label=f"{letter}{number} FY{year}")
    first, last = span(year, number)
    return Period(label=f"{letter}{number} {year}", first=first, last=last)


def _month_quarter(named: re.Match[str], at: date | None) -> Period | None:
    return _ending("quarter", 3, named["month"], named["year"], None, at)


_SPANS = {"quarter": 3, "three months": 3, "3 months": 3, "six months": 6, "6 months": 6, "half": 6, "nine months": 9}


def _ended(named: re.Match[str], at: date | None) -> Period | None:
    span = named["span"].casefold().replace("half-year", "half").replace("half year", "half")
    day = named["day"] or named["day2"]
    return _ending(span, _SPANS.get(span, 12), named["month"] or named["month2"], named["year"], day, at)


def _ending(span: str, months: int, month_name: str, year: str | None, day: str | None, at: date | None) -> Period:
    """The span of months that ends with a month; without a year, the latest such one before `at`."""
    month = days.month_number(month_name)
    number = int(year) if year else _latest_year(month, at)
    kind = {3: "quarter", 6: "half", 9: "nine months"}.get(months, span)
    if number is None:
        return Period(label=f"{MONTHS[month - 1]} {kind}" if months < 12 else "")
    last = _day(number, month, day)
    first = days.months_before(last, months) if last.day > 24 else None
    if months == 12:
        return Period(label=str(number) if month == 12 else f"FY{number}", first=first, last=last)
    return Period(label=f"{MONTHS[month - 1]} {kind} {number}", first=first, last=last)


def _day(year: int, month: int, day: str | None) -> date:
    end = days.month_end(year, month)
    return end.replace(day=min(int(day), end.day)) if day and int(day) > 0 else end


def _latest_year(month: int, at: date | None) -> int | None:
    return None if at is None else at.year if days.month_end(at.year, month) <= at else at.year - 1


def _fiscal(named: re.Match[str], _at: date | None) -> Period | None:
    return Period(label=f"FY{year_number(named['year'])}")


def _month(named: re.Match[str], _at: date | None) -> Period | None:
    return _of_month(int(named["year"]), days.month_number(named["month"]))


def _of_month(year: int, month: int) -> Period | None:
    if not 1 <= month <= 12:
        return None
    return Period(label=f"{MONTHS[month - 1]} {year}", first=date(year, month, 1), last=days.month_end(year, month))


def _bare_month(named: re.Match[str], at: date | None) -> Period | None:
    """The latest such month before `at`."""
    month = days.month_number(named["month"])
    year = _latest_year(month, at)
    return Period(label=MONTHS[month - 1]) if year is None else _of_month(year, month)


def _long_ago(named: re.Match[str], at: date | None) -> Period | None:
    """ "Five years ago" is the year of the article less five; other spans, and what is counted from another day, keep their words.

    So does a decade, a round number, with the days of the year that it points at.
    """
    if at is None or named["since"] != "ago" or "several" in (named["count"], named["decades"]):
        return Period(label="")
    if named["decades"]:
        tens = 1 if named["decades"] == "a" else _COUNTS.index(named["decades"])
        return replace(_of_year(at.year - 10 * tens), label="")
    if named["unit"] != "years":
        return Period(label="")
    count = int(named["count"]) if named["count"].isdigit() else _COUNTS.index(named["count"])
    return _of_year(at.year - count)


_COUNTS = "zero one two three four five six seven eight nine ten eleven twelve".split()


def _year(named: re.Match[str], _at: date | None) -> Period | None:
    return _of_year(int(named["year"]))


def _of_year(year: int) -> Period:
    first, last = days.year_days(year)
    return Period(label=str(year), first=first, last=last)


def _trailing(_named: re.Match[str], _at: date | None) -> Period:
    return Period(label="")


def _relative(named: re.Match[str], at: date | None) -> Period | None:
    if at is None or named["same"]:
        return Period(label="")
    if named["ago"]:
        return _of_year(at.year - 1)
    shift = {"this": 0, "current": 0, "the current": 0, "next": 1}.get(named["which"].casefold(), -1)
    if named["fiscal"]:
        return Period(label="")
    return _SHIFTED[named["unit"].casefold()](at, shift)


def _shifted_month(at: date, shift: int) -> Period | None:
    number = at.year * 12 + at.month - 1 + shift
    return _of_month(number // 12, number % 12 + 1)


def _shifted_quarter(at: date, shift: int) -> Period:
    number = at.year * 4 + (at.month - 1) // 3 + shift
    return _numbered("Q", number % 4 + 1, number // 4, False, days.quarter_days)


def _shifted_year(at: date, shift: int) -> Period:
    return _of_year(at.year + shift)


_SHIFTED: dict[str, Callable[[date, int], Period | None]] = {
    "month": _shifted_month, "quarter": _shifted_quarter, "year": _shifted_year,
}  # fmt: skip
_CHINESE_SHIFTS = {
    "去年": ("year", -1), "今年": ("year", 0), "明年": ("year", 1), "上季度": ("quarter", -1), "上一季度": ("quarter", -1),
    "本季度": ("quarter", 0),
}  # fmt: skip


def _chinese(named: re.Match[str], at: date | None) -> Period | None:
    if named["which"]:
        unit, shift = _CHINESE_SHIFTS[named["which"]]
        return _SHIFTED[unit](at, shift) if at else Period(label="")
    if named["year4"]:
        return Period(label=f"FY{named['year4']}")
    if named["month"]:
        return _of_month(int(named["year2"]), int(named["month"]))
    if named["year3"]:
        return _of_year(int(named["year3"]))
    if not named["year"]:
        return Period(label="")
    letter, span = ("Q", days.quarter_days) if named["q"] else ("H", days.half_days)
    return _numbered(letter, ordinal(named["q"] or named["h"]), int(named["year"]), False, span)


_READERS: dict[str, _Reader] = {
    "ended": _ended, "month_quarter": _month_quarter, "quarter": _quarter, "half": _half, "fiscal": _fiscal,
    "month": _month, "trailing": _trailing, "relative": _relative, "long_ago": _long_ago, "bare_month": _bare_month,
    "chinese": _chinese, "year": _year,
}  # fmt: skip
