"""Plans told again in Chinese: by the day or month of their first telling, or as what was said before."""

import re
from datetime import date, timedelta
from typing import Final


def told_in_chinese(text: str, start: int, end: int, at: date | None) -> str:
    """The words before a claim that tell it again, against the day of the article where it is known; "" where none do."""
    if text.isascii():
        return ""
    if said := _SAID_BEFORE.search(text, 0, end):
        return said.group()
    if (known := _OF_THE_PLAN.match(text, end)) and not _NEWS.search(text, 0, end):
        return known.group()
    told = _TOLD_IN.search(text, 0, end)
    if told is None or told.start() > start + 2:
        return ""
    if told["day"] is None:
        return "" if _is_this_month(told, at) else told.group()
    first = _day(told, at)
    return told.group() if at and first and abs(at - first) > _CLOSE else ""


_CLOSE: Final = timedelta(days=3)
_TELLS: Final = "(?:宣布|表示|公布|承诺|透露|披露|称|公告|提出|发布|签署|签订|指出|提到|预估|给出)"
_SAID_BEFORE: Final = re.compile(
    "(?:去年|前年|此前|早前|先前|早些时候|上月|上周|上个月|今年早些时候|年初|曾于?|当时)"
    f"[^。；]{{0,40}}?(?:{_TELLS}|计划|已经承诺|斥资|投建)|"
    "继[^。；，]{2,40}(?:后|之后)|(?:亦|也)(?:已经?|曾)?(?:承诺|宣布)|重申|"
    "维持[^。；，]{0,12}(?:指引|计划|预期|不变)|(?:之前|此前|先前)(?:提出|公布|宣布|承诺|披露)的|"
    "自那(?:以后|之后|时起)"
)
_OF_THE_PLAN: Final = re.compile("的(?:[^。，,；]{0,6})(?:计划|承诺|规划)(?!书)")
_NEWS: Final = re.compile("宣布|公布|批准|通过|推出|发布|公告|披露|提出|上调|下调|敲定")
_YEAR: Final = r"(?:(?P<year>(?:19|20)\d\d)年)?"
_MONTH: Final = r"(?:(?P<month>\d{1,2})月(?:份|初|底|中旬|上旬|下旬)?|(?<=年)(?!月))(?:(?P<day>\d{1,2})日)?"
_TELLER: Final = r"(?:[^。；，,\d]{0,16}?|[,，][^。；，,\d]{0,20}?)"
_TOLD_IN: Final = re.compile(
    f"{_YEAR}{_MONTH}(?:{_TELLER}(?:宣布|表示|公布|承诺|透露|披露|公告|提出)|[,，][^。；，,]{{2,12}}计划)"
)


def _is_this_month(told: re.Match[str], at: date | None) -> bool:
    is_month = at is not None and told["month"] is not None and int(told["month"]) == at.month
    return is_month and (told["year"] is None or at is None or int(told["year"]) == at.year)


def _day(told: re.Match[str], at: date | None) -> date | None:
    """The day that the words mean, the latest one not after the article where they name no year."""
    if at is None or told["month"] is None:
        return None
    try:
        day = date(int(told["year"] or at.year), int(told["month"]), int(told["day"]))
    except ValueError:
        return None
    return day.replace(year=day.year - 1) if not told["year"] and day > at + _CLOSE else day
