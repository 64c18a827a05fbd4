"""Quarters of companies whose year ends in January, under the number and the year that the company gives them."""

import re
from dataclasses import replace
from typing import Final

from bot.text.facts.statement import Statement


def in_its_year(statement: Statement, sentence: str) -> Statement:
    """The statement; a quarter whose year its sentence does not name is one of the company's own year, where that ends in January.

    Such a quarter ends a month after the calendar's: what is called the fourth in February is not October to December. Its
    days are not known, as those of other fiscal periods are not.
    """
    period = statement.period
    named = _QUARTER.fullmatch(period.label) if period else None
    ahead = _YEARS_AHEAD.get(_owner(statement))
    if period is None or named is None or ahead is None or _YEAR.search(sentence):
        return statement
    label = f"{named['quarter']} FY{int(named['year']) + ahead}"
    return replace(statement, period=replace(period, label=label, first=None, last=None))


def _owner(statement: Statement) -> str:
    return statement.owner.company or _FORM.sub("", statement.owner.subject).casefold()


_QUARTER: Final = re.compile(r"(?P<quarter>[QH]\d) (?P<year>\d{4})")
_YEAR: Final = re.compile(r"(?<![\d.,$])(?:19|20)\d\d(?![\d,])")
_FORM: Final = re.compile(
    r",? (?:Inc|Corp|Co|Cos|Companies|Company|Stores|Technology|Holdings|Group|& Co)\.?$|[’']s$", re.IGNORECASE
)
_BY_ITS_END: Final = (
    "NVDA|WMT|CRM|DELL|SNOW|best buy|tjx|marvell|workday|autodesk|crowdstrike|okta|zoom|mongodb|docusign|pure storage|veeva|"
    "uipath|gitlab|rubrik|samsara|signet jewelers|urban outfitters"
).split("|")
"""Who calls the year that ends in January 2026 fiscal 2026."""
_BY_ITS_BEGINNING: Final = (
    "home depot|the home depot|lowe|target|macy|kohl|gap|ross|dollar general|dollar tree|ulta beauty|burlington|abercrombie & fitch|"
    "american eagle|american eagle outfitters|dick's sporting goods|kroger|lululemon|lululemon athletica|gamestop|inditex|chewy|five below|"
    "bath & body works|victoria's secret|nordstrom|foot locker|williams-sonoma|advance auto parts|bj's wholesale club"
).split("|")
"""Who calls it fiscal 2025."""
_YEARS_AHEAD: Final = dict.fromkeys(_BY_ITS_END, 1) | dict.fromkeys(_BY_ITS_BEGINNING, 0)
