"""Shares of a market whose place their page does not say, known for those of the worldwide one by the shares that they repeat."""

from collections import defaultdict
from dataclasses import replace
from decimal import Decimal
from typing import TypeAlias

from bot.domain.company import Universe
from bot.domain.fact import Fact
from handlers.choosing import market_key
from handlers.one_period import height, owner

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
