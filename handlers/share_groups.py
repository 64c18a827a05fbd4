"""Which shares of a market can be set beside each other: of one period, counted alike, of one place, by one source."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TypeAlias

from bot.domain.company import Universe
from bot.domain.fact import Fact, counts
from handlers.choosing import market_key, recency
from handlers.contradicting import page
from handlers.nearness import firm
from handlers.wording import period


# ---- one period ---------------------------------------------------------------------------------------------------------------------
def told_of(facts: Sequence[Fact], asked: Sequence[Collection[Fact]]) -> dict[str, Fact]:
    """The newest share of each owner in the period told of.

    That is the newest one which has all the companies asked about; for a ranking the newest in which several have a share
    and nobody whose share is not of it was larger.
    """
    by_period: dict[str, dict[str, Fact]] = {}
    for fact in sorted(facts, key=recency, reverse=True):
        by_period.setdefault(period(fact), {}).setdefault(owner(fact), fact)
    periods = list(by_period.values())
    for wanted in (all, any) if asked else ():
        for told in periods:
            if wanted(any(fact in told.values() for fact in held) for held in asked):
                return told
    several_told = [told for told in periods if len(told) > 1]
    for told in several_told:
        most = max(map(height, told.values()))
        if all(height(fact) <= most for fact in left_out(facts, told)):
            return told
    return max(several_told, key=len, default=periods[0])


def left_out(facts: Iterable[Fact], told: Mapping[str, Fact]) -> tuple[Fact, ...]:
    """The newest share of each owner that has none in the period told of, the largest first."""
    left: dict[str, Fact] = {}
    for fact in sorted(facts, key=recency, reverse=True):
        if owner(fact) not in told:
            left.setdefault(owner(fact), fact)
    return tuple(sorted(left.values(), key=height, reverse=True))


def height(fact: Fact) -> Decimal:
    """The bar's height; the middle of a range."""
    return fact.values[0].middle


def owner(fact: Fact) -> str:
    """By what one owner is told from another: the company, whatever part of it is named."""
    return fact.company or fact.subject


# ---- what is counted ----------------------------------------------------------------------------------------------------------------
def counted_apart(facts: Sequence[Fact], words: Collection[str] = ()) -> list[list[Fact]]:
    """The shares by what they count; all together where no two of them are known to count different things.

    Where the words of a question name a measure and some shares are counted so, those alone.
    """
    by_kind: dict[str, list[Fact]] = {}
    for fact in facts:
        by_kind.setdefault(fact.counted, []).append(fact)
    asked = counts(next((word for word in words if counts(word)), ""))
    if asked in by_kind and asked:
        return [by_kind[asked]]
    return list(by_kind.values()) if len(by_kind.keys() - {""}) > 1 else [list(facts)]


# ---- by whose count -----------------------------------------------------------------------------------------------------------------
def counted_by(facts: Sequence[Fact], teller: str) -> tuple[Fact, ...]:
    """The shares that it measured or tells: by their own sentences, or by another sentence of a page that names nobody else."""
    own = {page(fact) for fact in facts if _is_by(fact, teller)}
    others = {page(fact) for fact in facts if firm(fact) and not _is_by(fact, teller)}
    return tuple(fact for fact in facts if _is_by(fact, teller) or (page(fact) in own - others and not firm(fact)))


def _is_by(fact: Fact, teller: str) -> bool:
    """Whether it measured the share, tells it, or is named in its sentence."""
    cited = fact.citation
    named = (firm(fact) or "").casefold(), (cited.source or "").casefold()
    return any(name and (name in teller or teller in name) for name in named) or (
        not firm(fact) and teller in cited.quote.casefold()
    )


# ---- of which place -----------------------------------------------------------------------------------------------------------------
_Trade: TypeAlias = tuple[str, ...]
WORLD = "global"
_POINTS, _PART = Decimal(3), Decimal("0.25")
"""By how much a share moves between two measurements at most: so many points, or so large a part of it."""


def worldwide(shares: tuple[Fact, ...], universe: Universe) -> tuple[Fact, ...]:
    """The shares; those "of the cloud market" are of the global one where every owner that both tell of has about its share there.

    One page's shares are judged together, and where nobody's can be compared they stay what they are.
    """
    known: dict[tuple[_Trade, str], list[Decimal]] = defaultdict(list)
    placeless: dict[tuple[_Trade, str], list[Fact]] = defaultdict(list)
    for fact in shares:
        trade = market_key(fact.market, universe)
        if WORLD in trade:
            known[(tuple(word for word in trade if word != WORLD), owner(fact))].append(height(fact))
        elif trade:
            placeless[(trade, fact.citation.url or fact.citation.title)].append(fact)
    of_world = {id(fact) for (trade, _), told in placeless.items() if _is_told_of(told, trade, known) for fact in told}
    return tuple(replace(fact, market=f"{WORLD} {fact.market}") if id(fact) in of_world else fact for fact in shares)


def _is_told_of(told: list[Fact], trade: _Trade, known: dict[tuple[_Trade, str], list[Decimal]]) -> bool:
    compared = [(height(fact), known[(trade, owner(fact))]) for fact in told if (trade, owner(fact)) in known]
    return bool(compared) and all(any(_is_near(size, other) for other in others) for size, others in compared)


def _is_near(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= max(_POINTS, _PART * other) and one * 2 > other and other * 2 > one
