"""The period whose results a company's own release reports: its figures are of that period where they name none."""

import re
from dataclasses import replace
from datetime import date

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
