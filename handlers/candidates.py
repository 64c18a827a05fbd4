"""Command lines that a question which no rule understood may mean: what a chooser chooses among."""

from collections.abc import Iterable

from bot.domain.company import Key
from bot.domain.fact import Fact, Metric
from bot.text.questions.meaning import meaning
from handlers.command import Ask

MOST = 12
"""Lines offered: a longer list is chosen from less well."""
_MOST_NAMED = 2
_LINES = {
    Metric.MARKET_SHARE: "/share {}",
    Metric.CAPEX: "/capex {}",
    Metric.REVENUE_GROWTH: "/growth {}",
    Metric.REVENUE_MIX: "/facts {} mix ai",
    Metric.REVENUE: "/facts {} revenue",
}
_OF_NOBODY = {Metric.MARKET_GROWTH: "/growth industry"}


def candidates(ask: Ask, facts: Iterable[Fact]) -> tuple[str, ...]:
    """The lines, each once, `MOST` at most: of the companies named what is stored of them, else of the markets stored."""
    stored = tuple(facts)
    named = dict.fromkeys(name.company for name in meaning(ask.question, ask.universe).names)
    each = MOST // max(1, min(len(named), _MOST_NAMED))
    lines = [line for key in list(named)[:_MOST_NAMED] for line in _of_company(key, stored, ask)[:each]]
    return tuple(dict.fromkeys(lines or _of_markets(stored)))[:MOST]


def _of_company(key: Key, stored: tuple[Fact, ...], ask: Ask) -> list[str]:
    short = ask.universe.short(key).casefold()
    own = [fact for fact in stored if fact.company == key]
    metrics = [line.format(short) for metric, line in _LINES.items() if any(fact.metric is metric for fact in own)]
    topics = dict.fromkeys(fact.market for fact in own if fact.metric is Metric.STATEMENT)
    return [*metrics, *(f"/facts {short} {topic}" for topic in topics), f"/news {short}"]


def _of_markets(stored: tuple[Fact, ...]) -> list[str]:
    markets = dict.fromkeys(fact.market.casefold() for fact in stored if fact.metric is Metric.MARKET_SHARE)
    others = [line for metric, line in _OF_NOBODY.items() if any(fact.metric is metric for fact in stored)]
    return [
        *(f"/share {market} rank" for market in list(markets)[:6]),
        *others,
        "/news",
        "/alerts",
        "/digest now",
        "/help",
    ]
