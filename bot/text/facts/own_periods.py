"""The period of a result that its sentence leaves open: the one its release reports, or a quarter of its company's own year."""

import re
from dataclasses import replace
from datetime import date
from typing import Final

from bot.domain.article import Article
from bot.domain.company import NameSpan
from bot.domain.fact import Metric
from bot.domain.figures import Period
from bot.text.facts.statement import Statement
from bot.text.quantities.periods import periods


def season(article: Article, day: date | None) -> Period | None:
    """The one period of "today announced its results for the quarter ended June 30"; None for news, and where it names several."""
    told = _RELEASE.search(article.text, 0, _OPENING)
    found = periods(told["when"], day) if told else ()
    if told is None or len(found) != 1 or not found[0].label or _SEVERAL.search(told["when"], 0, found[0].end):
        return None
    return replace(found[0], start=-1, end=-1)


def of_season(statement: Statement, when: Period | None, main: NameSpan | None) -> Statement:
    """The statement; a result of the company that names no period with that of its release."""
    is_result = statement.metric in _RESULTS and statement.status == "reported" and statement.period is None
    is_own = main is not None and main.company is not None and statement.owner.company == main.company
    return replace(statement, period=when) if when and is_result and is_own else statement


_RESULTS = (Metric.REVENUE, Metric.REVENUE_GROWTH, Metric.CAPEX)
_OPENING = 1_500
"""Characters in which a release says what it is."""
_RELEASE = re.compile(
    r"\btoday (?:announced|reported|released|published) "
    r"(?:its |the )?(?:[\w-]+ ){0,5}?(?:results|earnings) for (?:the |its )?(?P<when>[^.;\n]{4,80})"
)
_SEVERAL = re.compile(r"\band\b|&")


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
