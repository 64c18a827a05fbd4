"""Which period of a market is told of, and whose shares are of another one."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import Decimal

from bot.domain.fact import Fact
from handlers.choosing import recency
from handlers.wording import period


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
    value = fact.values[0]
    return value.low if value.high is None else (value.low + value.high) / 2


def owner(fact: Fact) -> str:
    """By what one owner is told from another: the company, whatever part of it is named."""
    return fact.company or fact.subject
