"""A figure by its value ("36%"): whose it is, and that it is not what is named beside it."""

from bot.domain.company import Universe
from bot.domain.fact import Fact, Metric
from bot.domain.figures import Value
from bot.domain.reply import Reply
from bot.text.questions.meaning import Meaning
from handlers.choosing import fits_market, newest, of
from handlers.citing import mark
from handlers.command import Ask
from handlers.nothing import asked_market, nothing
from handlers.said import ELSEWHERE, cited, without
from handlers.wording import sentence

_METRICS = {
    "share": (Metric.MARKET_SHARE,),
    "rank": (Metric.MARKET_SHARE,),
    "capex": (Metric.CAPEX,),
    "growth": (Metric.REVENUE_GROWTH, Metric.MARKET_GROWTH),
    "mix": (Metric.REVENUE_MIX,),
    "industry": (Metric.MARKET_GROWTH,),
}


def of_figure(ask: Ask, wish: Meaning, facts: tuple[Fact, ...]) -> Reply:
    """Who says that figure; beside it what is stored for a company, market or kind named with it that is not its own."""
    holding = tuple(
        fact for fact in facts if any(_is(value, asked_for) for value in fact.values for asked_for in wish.values)
    )
    near = _asked_about(ask, wish, facts)
    if not holding:
        return _not_said(wish, near)
    mine = tuple(fact for fact in holding if fact in near) or holding
    if wish.regions and not near and not any(_is_there(fact, wish, ask.universe) for fact in mine):
        return cited(ask, mine, note=f"Of {asked_market(wish)} no such share is stored.")
    owners = {named.company for named in wish.names}
    contrast = () if set(mine) & set(near) else _contrast(wish, mine, near)
    is_else = bool(contrast) and "whether" in ask.words and not any(fact.company in owners for fact in mine)
    return cited(ask, mine, contrast, note=without(ask, (*mine, *contrast)), verdict="No: " if is_else else "")


def kinds_named(wish: Meaning) -> tuple[Metric, ...]:
    """The kinds of fact that the question speaks of."""
    return tuple(metric for cue in wish.cues for metric in _METRICS.get(cue, ()))


def is_of_market(fact: Fact, wish: Meaning, universe: Universe) -> bool:
    """Whether a share is one of the market named; what is no share is of none, and passes."""
    return fact.metric is not Metric.MARKET_SHARE or _is_there(fact, wish, universe)


def _is(value: Value, wanted: Value) -> bool:
    """Whether a stored value is the one named; a sum named without its currency is that of any."""
    if value.unit != wanted.unit and (wanted.unit or not value.is_money):
        return False
    return (value.low, value.high) == (wanted.low, wanted.high) or (
        value.high is not None and wanted.high is None and wanted.low in (value.low, value.high)
    )


def _is_there(fact: Fact, wish: Meaning, universe: Universe) -> bool:
    named = Meaning(regions=wish.regions, sectors=wish.sectors, places=wish.places)
    return fits_market(fact, named, universe)


def _asked_about(ask: Ask, wish: Meaning, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Facts of the company, market and kind that were named beside the figure; none where nothing was named."""
    kinds = kinds_named(wish) or ((Metric.MARKET_SHARE,) if wish.regions else ())
    if kinds and any(value.is_money or not value.unit for value in wish.values):
        kinds = (Metric.CAPEX,)
    if not (wish.names or kinds):
        return ()
    about = tuple(
        fact
        for fact in facts
        if fact.values and (fact.metric in kinds if kinds else fact.metric is not Metric.STATEMENT)
    )
    about = tuple(fact for one in wish.names for fact in of(about, one, ask.universe)) if wish.names else about
    return newest(tuple(fact for fact in about if is_of_market(fact, wish, ask.universe)), ask.universe)


def _contrast(wish: Meaning, mine: tuple[Fact, ...], near: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """What is stored for the company, market or kind named beside a figure that is not theirs."""
    if kinds_named(wish) or wish.regions:
        return near
    owners = {named.company for named in wish.names}
    is_theirs = any(fact.company in owners for fact in mine)
    return () if is_theirs else tuple(fact for fact in near if fact.metric is mine[0].metric)


def _not_said(wish: Meaning, near: tuple[Fact, ...]) -> Reply:
    kinds = kinds_named(wish)
    shown = near[:2] if kinds else ()
    return nothing("that figure: no stored source gives it", near=(), note=_stored(shown), buttons=ELSEWHERE)


def _stored(facts: tuple[Fact, ...]) -> str:
    return f"Stored is {'; '.join(sentence(fact) + mark(fact) for fact in facts)}." if facts else ""
