"""Who grows fastest: growth of several companies or parts in one period, the fastest first."""

from collections.abc import Sequence

from bot.domain.company import Universe
from bot.domain.fact import Fact, Metric
from bot.domain.reply import Block, Button, Reply
from bot.text.questions.meaning import Meaning
from handlers.choosing import fits_time, newest, recency, when
from handlers.citing import as_of as dated
from handlers.citing import caveats, sources, with_rivals
from handlers.command import Ask
from handlers.markets import COUNTS, ORDINALS
from handlers.nothing import nothing
from handlers.share_groups import height
from handlers.wording import capital, period, sentence, several, values

_MOST = 6


def fastest(ask: Ask, wish: Meaning, facts: Sequence[Fact]) -> Reply:
    """The growth figures that compare, the fastest first; the one at a place where that is asked for.

    They are those of one period, and of whole companies or of parts.
    """
    left_out = {named.company for named in wish.apart}
    own = tuple(
        fact
        for fact in facts
        if fact.metric is Metric.REVENUE_GROWTH
        and not fact.market
        and fact.company not in left_out
        and fits_time(fact, wish)
        and _is_in(fact, wish, ask.universe)
    )
    grown = _of_one_period(own, ask.universe)
    if len(grown) < 2:
        near = newest(own or [fact for fact in facts if fact.metric is Metric.REVENUE_GROWTH], ask.universe)[:2]
        what = f"growth of two or more{_trade(wish)} for one period{when(wish)}, so nobody can be compared"
        return nothing(what, near=near, buttons=_BUTTONS)
    shown = grown[: wish.top or _MOST]
    blocks: tuple[Block, ...] = caveats(shown, facts, ask.now)
    return Reply(
        title=_told(shown, wish.place),
        blocks=blocks,
        sources=sources(with_rivals(shown, facts)),
        buttons=_BUTTONS,
        as_of=dated(shown),
    )


def is_faster(facts: Sequence[Fact], owners: Sequence[str]) -> bool | None:
    """Whether the first owner grows faster than each of the others in one period; None where these are not of one."""
    by_owner = {fact.subject: fact for fact in facts}
    held = [by_owner[name] for name in owners if name in by_owner]
    if len(held) < 2 or len(held) != len(owners) or len({period(fact) for fact in held}) > 1:
        return None
    return all(height(held[0]) > height(other) for other in held[1:])


_BUTTONS = (Button(label="The industry's", line="/growth industry"), Button(label="Shares", line="/share global cloud"))


def _of_one_period(facts: Sequence[Fact], universe: Universe) -> tuple[Fact, ...]:
    """The facts of the period that has most of them, the newer of two; the fastest first, one of each owner."""
    by_period: dict[str, list[Fact]] = {}
    for fact in facts:
        by_period.setdefault(period(fact), []).append(fact)
    found = [newest(told, universe) for told in by_period.values()]
    most = max(found, key=lambda told: (len(told), max(map(recency, told))), default=())
    return tuple(sorted(most, key=height, reverse=True))


def _is_in(fact: Fact, wish: Meaning, universe: Universe) -> bool:
    """Whether its owner is of the trade asked for: by its name, or by the markets of that part."""
    company = universe.by_key.get(fact.company or "")
    parts = company.segments if company else ()
    trades = " ".join(trade for part in parts if part.name == fact.subject for trade in part.markets)
    words = f"{fact.subject} {trades}".casefold().split()
    return set(wish.sectors) - {"public"} <= set(words)


def _told(grown: tuple[Fact, ...], place: int | None) -> str:
    """ "Azure grows fastest of the three stored for Q3 2025: 40%, ahead of Google Cloud (34%) and AWS (20%)"."""
    count = COUNTS.get(len(grown), len(grown))
    if place and place < 0:
        last = grown[-1]
        return f"{last.subject} grows slowest of the {count} stored {_for(last)}: {values(last)}"
    if place and 1 < place <= len(grown):
        fact = grown[place - 1]
        after = several([f"{other.subject} ({values(other)})" for other in grown[: place - 1]])
        return f"{capital(ORDINALS[place - 1])} of the {count} stored {_for(fact)} is {sentence(fact)}, after {after}"
    first, *others = grown
    ahead = several([f"{other.subject} ({values(other)})" for other in others])
    return f"{first.subject} grows fastest of the {count} stored {_for(first)}: {values(first)}, ahead of {ahead}"


def _trade(wish: Meaning) -> str:
    return f" in {several(list(wish.sectors))}" if wish.sectors else ""


def _for(fact: Fact) -> str:
    """ "for Q3 2025"; "without a period" where no source gives one."""
    return f"for {period(fact)}" if fact.period else "without a period"
