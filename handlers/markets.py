"""One market: its shares in order, who leads, how far apart, and the chart of it."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.domain.fact import Fact
from bot.domain.figures import Value
from bot.domain.reply import Bar, Chart
from bot.text.quantities.house import show
from handlers.choosing import recency
from handlers.citing import Alike, corrected, mark, replaced, rivals, teller
from handlers.contradicting import page
from handlers.nearness import firm
from handlers.share_groups import height, left_out, told_of
from handlers.wording import day, market, own, period, several, sized, values

ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
"""Places in words, the first of all in front."""

COUNTS: dict[int, str] = {
    2: "two",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
    10: "ten",
}
"""Small numbers in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Market:
    """The stored shares of one market and period, one of each owner, the largest first."""

    name: str
    shares: tuple[Fact, ...]
    differing: tuple[tuple[Fact, ...], ...] = ()
    """For each share what other sources give in its place."""
    replaced: tuple[tuple[Fact, ...], ...] = ()
    """For each share what its own source gave before it."""
    elsewhen: tuple[Fact, ...] = ()
    """The newest shares, of other periods, of owners whose share of this period is not stored."""

    @classmethod
    def of(
        cls, facts: Sequence[Fact], stored: Alike, top: int | None = None, asked: Sequence[Collection[Fact]] = ()
    ) -> "Market":
        """The market of these facts in one period (its `top` ones, and never a leader without the runner-up).

        `asked`: the facts of each company that is asked about; the newest period that has them all is told of.
        """
        told = told_of(facts, asked)
        ordered = tuple(sorted(told.values(), key=height, reverse=True))
        shares = ordered[: top and max(top, 2)]
        return cls(
            name=_name_of(ordered),
            shares=shares,
            differing=tuple(rivals(fact, stored) for fact in shares),
            replaced=tuple(replaced(fact, stored) for fact in shares),
            elsewhen=left_out(facts, told),
        )

    def sides(self, fact: Fact) -> tuple[Fact, ...]:
        """The share and what other sources give in its place."""
        return fact, *self.differing[self.shares.index(fact)]

    @property
    def sides_of_each(self) -> Iterator[tuple[Fact, ...]]:
        """Of each share in turn."""
        return ((fact, *others) for fact, others in zip(self.shares, self.differing, strict=True))

    @property
    def has_peers(self) -> bool:
        """Whether more than one owner's share is stored."""
        return len(self.shares) > 1

    @property
    def all(self) -> tuple[Fact, ...]:
        """Every share with what other sources give in its place."""
        return tuple(side for sides in self.sides_of_each for side in sides)

    def missed(self, held: tuple[Fact, ...]) -> tuple[Fact, ...]:
        """The shares of other periods that are missed where others than the companies asked about (`held`) are told of."""
        return self.elsewhen if self.has_peers and len(held) in (1, len(self.shares)) else ()

    @property
    def told_before(self) -> tuple[Fact, ...]:
        """What the sources of its shares gave before."""
        return tuple(fact for before in self.replaced for fact in before[:1])

    @property
    def has_leader(self) -> bool:
        """Whether the first is shown to lead: nobody whose share is known is missing."""
        return not self.elsewhen and self.is_first_by_one_source

    @property
    def is_first_by_one_source(self) -> bool:
        """Whether the first is larger than all others told of, by a source that has the runner-up too, whatever other sources give."""
        if not self.has_peers:
            return False
        first, second = self.shares[:2]
        least = min(map(height, self.sides(first)))
        return _are_by_one(first, second) and all(
            height(side) < least for fact in self.shares[1:] for side in self.sides(fact)
        )

    @property
    def newest(self) -> date:
        """How new it is."""
        return max(recency(fact)[0] for fact in self.shares)


def _name_of(shares: Sequence[Fact]) -> str:
    """The market as its newest share names it; with what is counted where that is the same for all."""
    newest = max(shares, key=recency)
    return newest.scope if len({fact.measure for fact in shares}) == 1 else newest.market


def _are_by_one(one: Fact, other: Fact) -> bool:
    """Whether one firm measured both; on one page a sentence without a firm goes on with the other's."""
    firms = {firm(one), firm(other)}
    return firm(one) == firm(other) != "" or ("" in firms and page(one) == page(other))


def given(one: Market, fact: Fact) -> str:
    """Its share, what other sources give in its place, and what its own gave before.

    "33% (IDC) or 38% (Omdia)", "8% (corrected from 9% on 8 Sep 2026)".
    """
    sides = one.sides(fact)
    if len(sides) > 1:
        return several([f"{values(side)} ({_by(side, sides)})" for side in sides], "or")
    before = one.replaced[one.shares.index(fact)]
    return f"{values(fact)} ({corrected(fact, before[0])})" if before else sized(fact)


def _beside(one: Market, fact: Fact) -> str:
    """The owner with its share in brackets; with what belongs to the share in brackets where there is more."""
    told = given(one, fact)
    return f"{fact.subject} {told}" if one.replaced[one.shares.index(fact)] else f"{fact.subject} ({told})"


def _by(fact: Fact, sides: tuple[Fact, ...]) -> str:
    """Who gives it; where two of the same name do, with the day."""
    name = _name(fact)
    is_alone = sum(_name(side) == name for side in sides) == 1
    return name if is_alone or not fact.citation.published else f"{name}, {day(fact.citation.published)}"


def _name(fact: Fact) -> str:
    return firm(fact) or fact.citation.source or "an unnamed source"


def share_of(one: Market, fact: Fact) -> str:
    """ "4% of the global cloud (Q1 2025)"."""
    return f"{given(one, fact)} of {market(one.name)} ({period(fact)})"


def leader(one: Market) -> str:
    """Who leads it, and the others in order; where no source shows it, what is stored."""
    first, *others = one.shares
    if not others:
        return f"Only {own(first.subject)} share of {market(one.name)} is stored: {given(one, first)} ({period(first)})"
    if one.elsewhen and one.is_first_by_one_source:
        trail = several([_beside(one, fact) for fact in others])
        return (
            f"{first.subject} has the largest stored share of {market(one.name)}: {given(one, first)}, ahead of "
            f"{trail} ({period(first)})"
        )
    if not one.has_leader:
        stored = several([f"{fact.subject} {given(one, fact)}" for fact in one.shares])
        return f"Stored of {market(one.name)} ({period(first)}): {stored}; no one source shows who leads"
    trail = several([_beside(one, fact) for fact in others])
    return f"{first.subject} leads {market(one.name)} with {given(one, first)}, ahead of {trail} ({period(first)})"


def placed(one: Market, fact: Fact) -> str:
    """Its place among the stored shares: "fourth of the four stored"."""
    at = [other.subject for other in one.shares].index(fact.subject)
    place = ORDINALS[at] if at < len(ORDINALS) else f"number {at + 1}"
    return f"{place} of the {COUNTS.get(len(one.shares), len(one.shares))} stored"


def compared(one: Market, sides: tuple[Fact, ...], *, times: bool = False) -> str:
    """The companies side by side, and the distance in percentage points (`times`: and how many times as much)."""
    ordered = sorted(sides, key=height, reverse=True)
    first, last = ordered[0], ordered[-1]
    told = several([f"{fact.subject} {given(one, fact)}" for fact in ordered], "and").replace(
        " and ", ", ", len(ordered) - 2
    )
    scope = f"{told} of {market(one.name)} ({period(first)})"
    if any(len(one.sides(fact)) > 1 for fact in sides):
        return scope
    gap = _plain(height(first) - height(last))
    apart = f"{gap} percentage point{'' if gap == '1' else 's'} apart" if height(first) != height(last) else "level"
    ratio = (
        f", {_plain((height(first) / height(last)).quantize(Decimal('0.1')))} times as much"
        if times and height(last)
        else ""
    )
    return f"{scope}: {apart}{ratio}"


def is_larger(one: Market, fact: Fact, others: Iterable[Fact]) -> bool | None:
    """Whether its share is larger than each of the others'; None where that depends on the source."""
    mine, theirs = tuple(map(height, one.sides(fact))), [tuple(map(height, one.sides(other))) for other in others]
    if all(min(mine) > max(heights) for heights in theirs):
        return True
    return False if any(max(mine) <= min(heights) for heights in theirs) else None


def against(fact: Fact, others: tuple[Fact, ...]) -> str:
    """One company beside the sum of others."""
    total = show(Value(low=sum(map(height, others), Decimal()), unit="%"))
    parts = " + ".join(f"{other.subject} {values(other)}" for other in others)
    more = "more than" if height(fact) > sum(map(height, others)) else "not more than"
    return f"{fact.subject} holds {values(fact)} of {market(fact.scope)} ({period(fact)}), {more} the {total} of {parts}; the sum is ours"


def of_other_periods(one: Market) -> str:
    """ "Known for another period only: Google 12% [3] (Q1 2025)."; "" where nobody's share is."""
    told = [f"{fact.subject} {values(fact)}{mark(fact)} ({period(fact)})" for fact in one.elsewhen]
    return f"Known for another period only: {several(told)}." if told else ""


def together(held: tuple[Fact, ...]) -> str:
    """Their shares added up, and the parts."""
    parts = " + ".join(values(fact) for fact in held)
    total = show(Value(low=sum(map(height, held), Decimal()), unit="%"))
    owners = several([fact.subject for fact in held])
    return f"{owners} together hold {total} of {market(_name_of(held))} ({parts}; {period(held[0])}); the sum is ours"


def summed(one: Market) -> str:
    """All its shares added up."""
    return together(one.shares)


def rest(one: Market) -> str:
    """What the stored shares leave to everyone else."""
    total = sum(map(height, one.shares), Decimal())
    owners = several([f"{fact.subject} {values(fact)}" for fact in one.shares])
    left = show(Value(low=100 - total, unit="%"))
    return f"All others hold {left} of {market(one.name)} ({period(one.shares[0])}): what {owners} leave of the whole, by our subtraction"


def chart(one: Market, accent: tuple[Fact, ...]) -> tuple[Chart, ...]:
    """The market's bars, the companies asked about in the accent colour; none where one bar alone would say nothing."""
    shown = sorted(one.all, key=height, reverse=True)
    if len(shown) < 2:
        return ()
    marked = {side for fact in accent for side in one.sides(fact)}
    beside: dict[Fact, tuple[Fact, ...]] = {}
    for sides in one.sides_of_each:
        for side in sides:
            beside.setdefault(side, sides)
    drawn = Chart(
        title=_finding(one, accent),
        bars=tuple(
            Bar(name=_bar_name(fact, beside[fact]), value=height(fact), label=values(fact), accent=fact in marked)
            for fact in shown
        ),
        subtitle=f"Share of {market(one.name)}, {period(one.shares[0])}",
        source="; ".join(dict.fromkeys(teller(fact.citation) for fact in shown)),
        as_of=_as_of(one),
    )
    return (drawn,)


def _bar_name(side: Fact, sides: tuple[Fact, ...]) -> str:
    """The owner; where sources differ on its share, with who gives this one."""
    return f"{side.subject} ({_by(side, sides)})" if len(sides) > 1 else side.subject


def _finding(one: Market, accent: tuple[Fact, ...]) -> str:
    first = one.shares[0]
    if not one.has_peers:
        return f"Sources differ on {own(first.subject)} share of {market(one.name)}"
    if not one.has_leader:
        return f"Stored shares of {market(one.name)}"
    behind = [fact for fact in accent if fact != first]
    if not behind:
        return f"{first.subject} leads {market(one.name)}"
    return f"{first.subject} leads {market(one.name)}; {several([f'{fact.subject} is {placed(one, fact)}' for fact in behind])}"


def _as_of(one: Market) -> str:
    dates = [fact.citation.published for fact in one.all if fact.citation.published]
    return day(max(dates)) if dates else ""


def _plain(number: Decimal) -> str:
    return f"{number:f}".rstrip("0").rstrip(".") if "." in f"{number:f}" else f"{number:f}"
