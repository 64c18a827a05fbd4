"""Sources, dates and caveats under an answer."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from bot.domain.fact import Citation, Fact, Metric
from bot.domain.reply import Source, Text
from handlers.standing import RANKS, Standing, standing
from handlers.wording import day, period, several, titled, values

OLD = timedelta(days=365)
"""Figures whose period, or whose page where they have none, ended longer ago are said to be old."""


def sources(facts: Iterable[Fact]) -> tuple[Source, ...]:
    """One line for each page, under the number of its first fact; its other facts' numbers stand behind the title."""
    pages: dict[tuple[str | None, str, str | None], list[Fact]] = {}
    for fact in facts:
        cited = fact.citation
        pages.setdefault((cited.url, cited.title, cited.source), []).append(fact)
    return tuple(_source(told) for told in pages.values())


def teller(cited: Citation) -> str:
    """ "AInvest, 11 Sep 2025"."""
    known = [
        cited.source or titled(cited.title) or "an unnamed source",
        day(cited.published) if cited.published else "no date",
    ]
    return ", ".join(known)


def mark(fact: Fact) -> str:
    """ " [5]", the number that /source takes; "" for a fact that is not stored."""
    return f" [{fact.id}]" if fact.id else ""


def as_of(facts: Iterable[Fact]) -> str:
    """ "As of 11 Sep 2025", the date of the newest page; "" where none is dated."""
    dates = [fact.citation.published for fact in facts if fact.citation.published]
    return f"As of {day(max(dates))}" if dates else ""


def caveats(shown: Sequence[Fact], found: Iterable[Fact], now: datetime) -> tuple[Text, ...]:
    """Notes under the answer: where sources disagree with what is shown, and that it is old."""
    return (*disagreements(shown, found), *age(shown, now))


def disagreements(shown: Sequence[Fact], found: Iterable[Fact]) -> tuple[Text, ...]:
    """A note for each fact shown whose owner, market and period have another value elsewhere: all sides with source and date."""
    stored = tuple(found)
    sides = (({*map(values, others)}, fact, others) for fact in shown if (others := rivals(fact, stored)))
    return tuple(Text(text=_disagreement(fact, others), tone="note") for differing, fact, others in sides if differing)


def rivals(fact: Fact, stored: Iterable[Fact]) -> tuple[Fact, ...]:
    """Facts about the very same thing that give another value, the newest of each value."""
    mine = _same(fact)
    differing = {
        values(other): other for other in reversed(tuple(stored)) if _same(other) == mine and not agree(fact, other)
    }
    return tuple(differing.values())


def agree(one: Fact, other: Fact) -> bool:
    """Whether two facts about one thing give the same figure in a unit that both have; without such a unit nothing differs."""
    mine = {value.unit: (value.low, value.high) for value in one.values}
    theirs = {value.unit: (value.low, value.high) for value in other.values}
    shared = mine.keys() & theirs.keys()
    return not shared or any(mine[unit] == theirs[unit] for unit in shared)


def age(shown: Sequence[Fact], now: datetime) -> tuple[Text, ...]:
    """A note that what is shown is more than a year old."""
    dated = [fact for fact in shown if _end(fact)]
    newest = max(dated, key=lambda fact: _end(fact) or date.min, default=None)
    end = _end(newest) if newest else None
    if newest is None or end is None or now.date() - end <= OLD:
        return ()
    told = (
        f"it is for {newest.period.label}" if newest.period and newest.period.last else f"its source is of {day(end)}"
    )
    return (Text(text=f"More than a year old: {told}.", tone="note"),)


def _source(told: Sequence[Fact]) -> Source:
    first = told[0]
    others = sorted({fact.id for fact in told[1:] if fact.id and fact.id != first.id})
    also = f" (also {', '.join(f'[{number}]' for number in others)})" if others else ""
    cited = first.citation
    label = ": ".join(part for part in (cited.source or "", titled(cited.title)) if part) or "Source without a name"
    return Source(number=first.id or 0, label=label + also, url=cited.url, published=cited.published)


def _same(fact: Fact) -> tuple[str, str, str, str, str]:
    part = fact.subject if fact.metric in (Metric.REVENUE_GROWTH, Metric.REVENUE_MIX, Metric.REVENUE) else ""
    return (
        fact.company or fact.subject,
        part,
        f"{fact.metric} {fact.status if fact.metric is Metric.CAPEX else ''}",
        fact.market.casefold().removeprefix("the ").removesuffix(" market"),
        period(fact),
    )


def _disagreement(fact: Fact, others: Sequence[Fact]) -> str:
    """All sides, the nearest source first; what each of them is, is said where they are not all the press."""
    ordered = sorted((fact, *others), key=lambda side: RANKS[standing(side)])
    is_mixed = len({standing(side) for side in ordered}) > 1
    sides = [
        f"{values(side)} ({_called(side) if is_mixed else ''}{teller(side.citation)}){mark(side)}" for side in ordered
    ]
    return f"Sources disagree on {fact.subject}: {several(sides)}."


_CALLED: dict[Standing, str] = {"company": "the company itself: ", "research": "research firm, told by ", "press": ""}


def _called(fact: Fact) -> str:
    return _CALLED[standing(fact)]


def _end(fact: Fact) -> date | None:
    if fact.period and fact.period.last:
        return fact.period.last
    return fact.citation.published.date() if fact.citation.published else None
