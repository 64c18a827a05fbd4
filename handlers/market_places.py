"""One place of a market's ranking, in words: who is third, who is next to a company, who there is beside another."""

from collections.abc import Collection

from bot.domain.fact import Fact
from handlers.markets import Market, given, leader, placed
from handlers.wording import capital, market, own, period, several


def at_place(one: Market, place: int) -> Fact:
    """The share at that place, -1 for the last; the largest where no source shows an order, or so many are not stored."""
    if not one.has_leader or place > len(one.shares):
        return one.shares[0]
    return one.shares[place - 1 if place > 0 else -1]


def place_told(one: Market, place: int) -> str:
    """ "Third of the four stored in the global cloud is Google with 12% (Q1 2025), after AWS (30%) and Microsoft (22%)".

    Where no source shows an order, or so many are not stored, the market as it is told without a place.
    """
    fact = at_place(one, place)
    before = one.shares[: one.shares.index(fact)]
    if not before:
        return leader(one)
    after = several([f"{other.subject} ({given(one, other)})" for other in before])
    share = f"{given(one, fact)} ({period(fact)}), after {after}"
    if place < 0:
        return f"{fact.subject} has the smallest stored share of {market(one.name)}: {share}"
    return f"{capital(placed(one, fact))} in {market(one.name)} is {fact.subject} with {share}"


def neighbour(one: Market, fact: Fact, step: int) -> str:
    """ "Google comes after Microsoft: 12% against 22% of the global cloud (Q1 2025)".

    `step`: 1 for the next smaller share, -1 for the next larger.
    """
    at = [other.subject for other in one.shares].index(fact.subject) + step
    if not 0 <= at < len(one.shares):
        return (
            f"No stored share of {market(one.name)} is {'smaller' if step > 0 else 'larger'} than "
            f"{own(fact.subject)}: {given(one, fact)} ({period(fact)})"
        )
    other = one.shares[at]
    side = "after" if step > 0 else "before"
    return (
        f"{other.subject} comes {side} {fact.subject}: {given(one, other)} against {given(one, fact)} of "
        f"{market(one.name)} ({period(other)})"
    )


def beside(one: Market, apart: Collection[str]) -> str:
    """ "Beside Alibaba Cloud (36%), Tencent Cloud has 10% and Huawei Cloud 8% of China's public AI cloud (period not given)"."""
    left_out = [fact for fact in one.shares if fact.company in apart]
    others = [fact for fact in one.shares if fact.company not in apart]
    if not left_out:
        return leader(one)
    without = several([f"{fact.subject} ({given(one, fact)})" for fact in left_out])
    if not others:
        return f"No share of {market(one.name)} is stored beside {without} ({period(left_out[0])})"
    first, *more = others
    told = several(
        [f"{first.subject} has {given(one, first)}", *(f"{fact.subject} {given(one, fact)}" for fact in more)]
    )
    return f"Beside {without}, {told} of {market(one.name)} ({period(first)})"
