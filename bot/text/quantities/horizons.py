"""Horizons of a text: how far a commitment runs ("over the next three years", "by 2030", "this fiscal year").

Spans that lie behind ("over the past decade") are none, nor are years before the article's own.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TypeAlias

from bot.domain.figures import Horizon
from bot.text.quantities.days import MONTH, MONTHS, month_end, month_number, months_after, speaks_of_time, year_number
from bot.text.quantities.remembered import remembered
from bot.text.quantities.wordlists import lowered, unnamed


@remembered
def horizons(text: str, at: date | None = None) -> tuple[Horizon, ...]:
    """The horizons in order, not overlapping, each with its span; `at` is the day of the article.

    `years` is the length where it is stated, `until` the last day where the words or `at` tell it.
    """
    found: list[Horizon] = []
    for match in _any().finditer(lowered(text)) if speaks_of_time(text) else ():
        form, words = match.lastgroup or "", text[match.start() : match.end()]
        named = _form(form).fullmatch(match.group()) if form in _READERS else None
        horizon = _READERS[form](named, at) if named else None
        if horizon:
            found.append(replace(horizon, label=horizon.label or words, start=match.start(), end=match.end()))
    return tuple(found)


_Reader: TypeAlias = Callable[[re.Match[str], date | None], Horizon | None]

_NUMBERS = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "eighteen": 18, "twenty": 20,
    "一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
}  # fmt: skip
_WORDS = {number: word for word, number in _NUMBERS.items() if len(word) > 1 and number <= 12}
_N = rf"(?:{'|'.join(word for word in _NUMBERS if word.isascii() and word != 'a')}|\d{{1,2}})"
_YEAR = r"(?:19[5-9]|20\d)\d(?![\d%])(?![,.]\d)"
_SHORT_YEAR = rf"(?:{_YEAR}|['’]?\d\d(?![\d%,.]))"
_AHEAD = r"(?:next|coming|following|upcoming|ensuing)"
_FISCAL = r"(?:fiscal(?:[ -]year)?|financial year|FY)"
_FACT_OF_BONDS = (
    r"(?:highs?|lows?|peak|old|olds|notes?|bonds?|treasur\w+|yields?|mortgages?|anniversary|veteran|records?|history"
    r"|average|gilts?|bunds?|sentence|career|streak|tenure|run|ago|earlier|comparison|growth|stack)"
)
_NOT_PAST = r"(?!(?:the )?(?:past|last|previous|prior|preceding|trailing|recent))"

_SOURCES = {
    "date": (
        rf"(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:\s?, ?\d{{4}})?|\d{{1,2}} {MONTH} \d{{4}}|"
        rf"\d{{4}}-\d\d-\d\d)(?!\d)"
    ),
    "past": (
        rf"(?:the )?(?:past|last|previous|prior|preceding|trailing|recent) (?:{_N}[ -])?"
        rf"(?:years?|months|decades?|quarters?|fiscal years?)|(?:the )?first (?:{_N}[ -])?(?:years?|months)|"
        rf"{_N} years (?:ago|earlier|before|old)|{_N}[- ]year(?:[- ]old)?[- ]{_FACT_OF_BONDS}|"
        rf"(?:since|than in|from (?:that )?in|compared (?:to|with)|versus|vs\.?) {_YEAR}"
    ),
    "span": (
        rf"(?:from|between) (?:{_FISCAL} ?)?(?P<first>{_YEAR}) (?:to|through|and|until) "
        rf"(?:{_FISCAL} ?)?(?P<last>{_YEAR})|(?P<first2>{_YEAR})(?:[-–/]| to | through )(?P<last2>{_YEAR})"
    ),
    "ahead": (
        r"(?:(?:over|in|within|during|for|through|across|throughout|spread over) )?(?:each of )?"
        rf"(?:the |its |our )?{_AHEAD} (?:(?:(?:about|approximately|roughly|up to|at least) )?(?P<n>{_N})"
        rf"(?P<half> and a half)?(?: to (?P<to>{_N}))?[ -](?:fiscal )?(?P<unit>years?|months?|decades?)|"
        r"(?P<vague>several years|few years|couple of years|years)|(?P<one>decade|12 months))\b"
    ),
    "over": (
        rf"(?:over|within|across|spread over|during|for) {_NOT_PAST}(?:the |a |an |an initial |a total of |"
        rf"about |approximately |roughly |up to |at least |as many as )?(?P<n>{_N}|a)(?: to (?P<to>{_N}))?"
        r"[ -](?P<unit>years?|months?|decades?)(?:[- ](?:period|span|time ?frame|horizon))?\b"
    ),
    "long": (
        rf"(?P<n>{_N})(?: to (?P<to>{_N}))?[- ](?P<unit>year|month|decade)(?![- ]?(?:{_FACT_OF_BONDS}))\b|"
        r"(?P<vague>multi-?year)"
    ),
    "by": (
        r"(?:by|through|until|till|up to|before|out to|no later than) "
        r"(?:the )?(?:(?:year )?end[- ](?:of )?|close of |year[- ]end )?(?:the )?(?P<mid>mid-|middle of )?"
        rf"(?P<fiscal>{_FISCAL} ?)?(?:(?P<month>{MONTH}),? (?:of )?)?(?P<year>{_YEAR})"
    ),
    "rest": (
        r"(?:(?:for |in |over |during )?(?:the )?(?:remainder|rest|balance) of |"
        rf"by (?:the )?(?:end of |end-|close of )?)(?:(?P<fiscal>{_FISCAL} ?)?(?P<year>{_YEAR})|"
        r"(?P<this>(?:the|this) (?:calendar |current )?year)|"
        r"(?P<fiscal2>(?:the|this) (?:current )?(?:fiscal|financial) year)|(?P<next>next year)|"
        r"(?P<decade>(?:the|this) decade))\b|by year[- ]end"
    ),
    "this": (
        r"(?P<which>this|current|the current|next|the coming|the next)"
        r"(?P<cal> calendar)?(?: (?P<fiscal>fiscal|financial))? year\b|"
        r"(?P<full>(?:the )?(?:full|total|entire)[- ]year)(?! (?:19|20)\d\d)"
    ),
    "beginning": (
        r"(?:the |our |its )?(?:fiscal|financial) year (?:beginning|starting|that (?:begins|starts)) "
        rf"(?:in |on )?{MONTH}(?: \d{{1,2}}(?!\d))?"
    ),
    "fiscal": rf"(?:full[- ])?{_FISCAL}[ -]?(?P<year>{_SHORT_YEAR})",
    "month": (
        rf"{MONTH},? {_YEAR}|(?:q[1-4]|[1-4]q|(?:first|second|third|fourth)[- ](?:quarter|half|qtr)|h[12])"
        rf"(?: of| in|,)? ?(?:fiscal |FY ?)?(?:{_SHORT_YEAR})"
    ),
    "year": (
        rf"(?P<year>{_YEAR})(?![-‑]?[A-Za-z]*\d)"
        r"(?! ?(?:%|pct|mln|million|billion|bln|bn|dlrs|yuan|dollars|shares))"
    ),
}  # fmt: skip
_CHINESE = {
    "chinese_past": r"(?:过去|近|最近)(?:[一两二三四五六七八九十]|\d{1,2})年",
    "chinese_ahead": (
        r"(?:未来|今后|接下来)(?:的)?(?P<n>[一两二三四五六七八九十]|\d{1,2})年|"
        r"(?P<n2>[一两二三四五六七八九十]|\d{1,2})年(?:内|之内)"
    ),
    "chinese_by": r"(?:到|至|截至)?(?P<year>20\d\d)年(?:底|末|之前|前)|(?:到|至)(?P<year2>20\d\d)年",
    "chinese_year": r"(?P<year>20\d\d)年|(?P<which>今年|明年)",
}  # fmt: skip


@cache
def _form(name: str) -> re.Pattern[str]:
    """One form with its named parts."""
    return re.compile((_SOURCES | _CHINESE)[name], re.IGNORECASE)


@cache
def _any() -> re.Pattern[str]:
    """All forms at once, for a lower-case text; built when first needed, for it takes a while."""
    return re.compile(
        r"(?=[\d一两二三四五六七八九十未今接过近最到至截明])(?:(?P<chinese_date>\d{4}年\d{1,2}月(?:\d{1,2}[日号])?)|"
        + "|".join(f"(?P<{name}>{unnamed(source)})" for name, source in _CHINESE.items())
        + r")|(?<![a-z\d$€£¥.,#-])(?=[\da-z])(?:"
        + "|".join(f"(?P<{name}>{unnamed(source)})" for name, source in _SOURCES.items())
        + ")(?![a-z])"
    )


def _ahead(named: re.Match[str], at: date | None) -> Horizon:
    groups = named.groupdict()
    if vague := groups.get("vague"):
        return Horizon(label="multi-year" if vague.casefold().startswith("multi") else vague.casefold())
    if one := groups.get("one"):
        return _lasting(Decimal(120 if one.casefold() == "decade" else 12), one.casefold() == "decade", at)
    number = _count(groups.get("to") or named["n"])
    unit = named["unit"].casefold()
    months = number * {"m": 1, "y": 12, "d": 120}[unit[0]] + (6 if groups.get("half") else 0)
    return _lasting(months, unit.startswith("decade"), at)


def _lasting(months: Decimal, is_decade: bool, at: date | None) -> Horizon:
    """A horizon of so many months from the day of the article."""
    until = months_after(at, int(months)) if at else None
    return Horizon(label=_length(int(months), is_decade), years=months / 12, until=until)


def _length(months: int, is_decade: bool) -> str:
    """ "three years", "one year", "18 months", "a decade"."""
    if is_decade and months == 120:
        return "a decade"
    years, rest = divmod(months, 12)
    if rest:
        return f"{months} months"
    return f"{_WORDS.get(years, str(years))} year{'s' if years != 1 else ''}"


def _count(word: str) -> Decimal:
    plain = word.casefold()
    return Decimal(_NUMBERS[plain]) if plain in _NUMBERS else Decimal(plain)


def _spanning(named: re.Match[str], at: date | None) -> Horizon | None:
    first, last = int(named["first"] or named["first2"]), int(named["last"] or named["last2"])
    if last <= first or (at is not None and last < at.year):
        return None
    return Horizon(label=f"{first}–{last}", years=Decimal(last - first + 1), until=date(last, 12, 31))


def _by(named: re.Match[str], at: date | None) -> Horizon | None:
    year = int(named["year"])
    if at is not None and year < at.year:
        return None
    if named["fiscal"]:
        return Horizon(label=f"by FY{year}")
    if named["month"]:
        month = month_number(named["month"])
        return Horizon(label=f"by {MONTHS[month - 1]} {year}", until=month_end(year, month))
    if named["mid"]:
        return Horizon(label=f"by mid-{year}", until=date(year, 6, 30))
    return Horizon(label=f"by {year}", until=date(year, 12, 31))


def _rest(named: re.Match[str], at: date | None) -> Horizon | None:
    if named["fiscal2"]:
        return Horizon(label="this fiscal year")
    if named["decade"]:
        end = at.year // 10 * 10 + 9 if at else None
        return Horizon(label=f"by {end}" if end else "this decade", until=date(end, 12, 31) if end else None)
    if named["year"]:
        return _of_fiscal(int(named["year"]), at) if named["fiscal"] else _of_year(int(named["year"]), at)
    return _shifted(at, 1 if named["next"] else 0)


def _this(named: re.Match[str], at: date | None) -> Horizon:
    is_next = bool(named["which"]) and named["which"].casefold() not in ("this", "current", "the current")
    if named["fiscal"]:
        return Horizon(label="next fiscal year" if is_next else "this fiscal year")
    return _shifted(at, 1 if is_next else 0)


def _shifted(at: date | None, shift: int) -> Horizon:
    if at is None:
        return Horizon(label="next year" if shift else "this year")
    return Horizon(label=str(at.year + shift), until=date(at.year + shift, 12, 31))


def _fiscal(named: re.Match[str], at: date | None) -> Horizon | None:
    return _of_fiscal(year_number(named["year"]), at)


def _beginning(_named: re.Match[str], _at: date | None) -> Horizon:
    return Horizon(label="")


def _of_fiscal(year: int, at: date | None) -> Horizon | None:
    return None if at and year < at.year else Horizon(label=f"FY{year}")


def _year(named: re.Match[str], at: date | None) -> Horizon | None:
    return _of_year(int(named["year"]), at)


def _of_year(year: int, at: date | None) -> Horizon | None:
    return None if at and year < at.year else Horizon(label=str(year), until=date(year, 12, 31))


def _chinese_ahead(named: re.Match[str], at: date | None) -> Horizon:
    return _lasting(_count(named["n"] or named["n2"]) * 12, False, at)


def _chinese_by(named: re.Match[str], at: date | None) -> Horizon | None:
    year = int(named["year"] or named["year2"])
    return None if at and year < at.year else Horizon(label=f"by {year}", until=date(year, 12, 31))


def _chinese_year(named: re.Match[str], at: date | None) -> Horizon | None:
    if named["year"]:
        return _of_year(int(named["year"]), at)
    return _shifted(at, 1 if named["which"] == "明年" else 0)


_READERS: dict[str, _Reader] = {
    "span": _spanning, "ahead": _ahead, "over": _ahead, "long": _ahead, "by": _by, "rest": _rest, "this": _this,
    "fiscal": _fiscal, "beginning": _beginning, "year": _year, "chinese_ahead": _chinese_ahead, "chinese_by": _chinese_by,
    "chinese_year": _chinese_year,
}  # fmt: skip
