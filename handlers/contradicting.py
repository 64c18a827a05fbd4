"""Whether two facts contradict each other: both of one thing, and not a change, a rounding, or a page's own two figures."""

import re
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from bot.domain.fact import Fact, Metric
from bot.domain.figures import Value
from handlers.nearness import firm
from handlers.wording import period

Thing: TypeAlias = tuple[str, str, str, str, str]

_ONE_NEWS = timedelta(days=7)
"""Pages of two sums further apart tell of two plans, the later of which took the place of the earlier."""
_ONE_SEASON = timedelta(days=92)
"""Figures without a period that are told further apart are of different times."""
_NEAR = Decimal("0.02")
"""Sums that differ by less are one sum, rounded differently."""
_CHANGE = re.compile(
    r"\b(?:rais|lift|increas|boost|hik|cut|trim|lower|reduc|slash|revis|upgrad|downgrad|extend|expand)\w*\b|\b(?:up|down) from\b",
    re.IGNORECASE,
)
"""Words of a page that tells how a plan changed."""


def about(fact: Fact) -> Thing:
    """What a figure measures: whose, which part, what, of which market, when."""
    part = fact.subject if fact.metric in (Metric.REVENUE_GROWTH, Metric.REVENUE_MIX, Metric.REVENUE) else ""
    return (
        fact.company or fact.subject,
        part,
        f"{fact.metric} {fact.status if fact.metric is Metric.CAPEX else ''}",
        fact.bare_market,
        period(fact),
    )


def agree(one: Fact, other: Fact) -> bool:
    """Whether two facts about one thing give the same figure in a unit that both have; without such a unit nothing differs."""
    mine = {value.unit: (value.low, value.high) for value in one.values}
    theirs = {value.unit: (value.low, value.high) for value in other.values}
    shared = mine.keys() & theirs.keys()
    return not shared or any(mine[unit] == theirs[unit] for unit in shared)


def contradict(one: Fact, other: Fact) -> bool:
    """Whether two facts about one thing cannot both be true: on two pages of one time, further apart than by rounding."""
    if agree(one, other) or page(one) == page(other) or not _is_one_time(one, other) or _is_unplaced(one):
        return False
    if one.counted and other.counted and one.counted != other.counted:
        return False
    if one.is_plan and any(_CHANGE.search(f"{fact.citation.title} {fact.citation.quote}") for fact in (one, other)):
        return False
    theirs = {value.unit: value for value in other.values}
    return not any(is_rounded(value, theirs[value.unit]) for value in one.values if value.unit in theirs)


def _is_unplaced(fact: Fact) -> bool:
    """Whether it is the share of a market that its page does not name: another page may speak of another one."""
    return fact.metric is Metric.MARKET_SHARE and not fact.bare_market


def replaces(new: Fact, old: Fact) -> bool:
    """Whether a share is the figure that the research firm of an earlier one gave in its place: of one market and period, told later."""
    first, then = old.citation.published, new.citation.published
    if not (first and then and first < then and new.metric is Metric.MARKET_SHARE and new.period):
        return False
    named = firm(new)
    return named != "" and named == firm(old) and about(new) == about(old) and contradict(new, old)


def is_correction(fact: Fact) -> bool:
    """Whether its page says that it corrects what was told before."""
    return _CORRECTS.search(f"{fact.citation.title} {fact.citation.quote}") is not None


_CORRECTS = re.compile(r"\b(?:correct(?:s|ed|ing|ion)|errat(?:um|a))\b|, not \d|更正|勘误", re.IGNORECASE)


def ended(fact: Fact) -> date | None:
    """The last day that a figure speaks of, or on which its page told of it; a plan is as old as the page that tells it."""
    if fact.period and fact.period.last and not fact.is_plan:
        return fact.period.last
    return fact.citation.published.date() if fact.citation.published else None


def page(fact: Fact) -> tuple[str | None, ...]:
    """What tells its page from others."""
    cited = fact.citation
    return (cited.url,) if cited.url else (cited.title, cited.source, str(cited.published))


def _is_one_time(one: Fact, other: Fact) -> bool:
    """Whether the pages were written so near to each other that they can speak of the same; a period says that by itself."""
    apart = _ONE_NEWS if one.is_plan else _ONE_SEASON if one.period is None else None
    days = (one.citation.published, other.citation.published)
    return apart is None or not (days[0] and days[1]) or abs(days[0] - days[1]) <= apart


def is_rounded(one: Value, other: Value) -> bool:
    """Whether one figure is the other with fewer digits: "33%" and "33.2%", $73B and $74B."""
    if one.high != other.high:
        return False
    if one.is_money:
        return abs(one.low - other.low) <= _NEAR * max(abs(one.low), abs(other.low))
    places = max(one.low.as_tuple().exponent, other.low.as_tuple().exponent, key=int)
    coarse = Decimal(1).scaleb(int(places))
    return one.low.quantize(coarse) == other.low.quantize(coarse)
