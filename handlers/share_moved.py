"""How the share of one company went from one time to another."""

from collections.abc import Sequence
from itertools import pairwise

from bot.domain.fact import Fact
from bot.domain.reply import Bullets, Button, Line, Reply, Text
from bot.text.questions.meaning import Meaning
from handlers.choosing import market_key, recency
from handlers.citing import age, as_of, mark, sources, teller
from handlers.command import Ask
from handlers.nearness import firm
from handlers.share_groups import height
from handlers.wording import market, own, period, values

_MOST = 6


def moved(ask: Ask, wish: Meaning, held: Sequence[Fact]) -> Reply | None:
    """The company's share of a market at each time that is stored; None where it is stored of no market.

    By one source where one tells several.
    Of two times that are asked for only these are told of, as far as they are stored.
    """
    series = max(_series(held, ask), key=lambda told: (len(told), recency(told[-1])), default=())
    if not series:
        return None
    asked_for = [fact for fact in series if _is_asked(fact, wish)] if len(wish.periods) > 1 else list(series)
    shown = (asked_for or list(series))[-_MOST:]
    first, last = shown[0], shown[-1]
    name = f"{own(last.subject)} share of {market(last.scope)}"
    if len(shown) < 2:
        title = f"{name}: {values(last)} ({period(last)}); of another time none is stored, so no change can be told"
    else:
        title = (
            f"{name}: {values(first)} ({period(first)}), then {values(last)} ({period(last)}): {_change(first, last)}"
        )
    lines = tuple(
        Line(text=f"{period(fact)}: {values(fact)}{mark(fact)}", detail=teller(fact.citation)) for fact in shown
    )
    return Reply(
        title=title,
        blocks=(*((Bullets(lines=lines),) if len(shown) > 1 else ()), *_counts(shown), *age((last,), ask.now)),
        sources=sources(shown),
        buttons=(Button(label="Beside its peers", line=f"/share {last.subject} {last.market}".casefold()),),
        as_of=as_of(shown),
        is_lacking=len(shown) < 2,
    )


def _series(held: Sequence[Fact], ask: Ask) -> list[tuple[Fact, ...]]:
    """The dated shares of each market in order of time, one of each period: those of one source, and those of all."""
    found: dict[tuple[object, ...], dict[str, Fact]] = {}
    for fact in sorted(held, key=recency):
        if fact.period is None or fact.period.last is None:
            continue
        key = (market_key(fact.market, ask.universe), fact.counted)
        for whose in (firm(fact) or fact.citation.source or "", ""):
            found.setdefault((*key, whose), {})[period(fact)] = fact
    by_source = {key: tuple(told.values()) for key, told in found.items()}
    return [
        told
        for key, told in by_source.items()
        if key[-1] or not any(len(own) > 1 for other, own in by_source.items() if other[:-1] == key[:-1] and other[-1])
    ]


def _is_asked(fact: Fact, wish: Meaning) -> bool:
    told = fact.period
    return any(
        told
        and told.first
        and told.last
        and time.first
        and time.last
        and time.first <= told.first
        and told.last <= time.last
        for time in wish.periods
    )


def _change(first: Fact, last: Fact) -> str:
    """ "2 percentage points less, by our subtraction"."""
    gap = height(last) - height(first)
    if not gap:
        return "no change"
    number = f"{abs(gap).normalize():f}"
    return (
        f"{number} percentage point{'' if number == '1' else 's'} {'more' if gap > 0 else 'less'}, by our subtraction"
    )


def _counts(shown: Sequence[Fact]) -> tuple[Text, ...]:
    """That the shares are by different counts, whose difference is no change of the market."""
    firms = [firm(fact) or fact.citation.source or "" for fact in shown]
    differ = any(one != other for one, other in pairwise(firms))
    note = "These are the counts of different sources: a part of the change may be theirs."
    return (Text(text=note, tone="note"),) if differ else ()
