"""One market: its shares in order, who leads, how far apart, and the chart of it."""

from dataclasses import dataclass
from decimal import Decimal

from bot.domain.fact import Fact
from bot.domain.figures import Value
from bot.domain.reply import Bar, Chart
from bot.text.quantities.house import show
from handlers.citing import teller
from handlers.wording import day, market, period, several, values

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")

_COUNTS: dict[int, str] = {
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Market:
    """The stored shares of one market and period, the largest first."""

    name: str
    shares: tuple[Fact, ...]

    @classmethod
    def of(cls, facts: list[Fact], top: int | None = None) -> "Market":
        """The market of these facts (its `top` ones); those of another period than the newest are left out."""
        ordered = sorted(facts, key=_height, reverse=True)
        latest = max(facts, key=lambda fact: str(fact.period.last if fact.period and fact.period.last else ""))
        return cls(name=latest.market, shares=tuple(fact for fact in ordered if period(fact) == period(latest))[:top])


def leader(one: Market) -> str:
    """Who leads it, and the others in order."""
    first, *others = one.shares
    trail = f", ahead of {several([f'{fact.subject} ({values(fact)})' for fact in others])}" if others else ""
    return f"{first.subject} leads {market(one.name)} with {values(first)}{trail} ({period(first)})"


def placed(one: Market, fact: Fact) -> str:
    """Its place among the stored shares: "fourth of the four stored"."""
    at = [other.subject for other in one.shares].index(fact.subject)
    place = _ORDINALS[at] if at < len(_ORDINALS) else f"number {at + 1}"
    return f"{place} of the {_COUNTS.get(len(one.shares), len(one.shares))} stored"


def compared(held: tuple[Fact, ...], *, times: bool = False) -> str:
    """The companies side by side, and the distance in percentage points (`times`: and how many times as much)."""
    ordered = sorted(held, key=_height, reverse=True)
    first, last = ordered[0], ordered[-1]
    sides = several([f"{fact.subject} {values(fact)}" for fact in ordered], "and").replace(
        " and ", ", ", len(ordered) - 2
    )
    gap = _plain(_height(first) - _height(last))
    apart = f"{gap} percentage point{'' if gap == '1' else 's'} apart" if _height(first) != _height(last) else "level"
    ratio = (
        f", {_plain((_height(first) / _height(last)).quantize(Decimal('0.1')))} times as much"
        if times and _height(last)
        else ""
    )
    return f"{sides} of {market(first.market)} ({period(first)}): {apart}{ratio}"


def against(one: Fact, others: tuple[Fact, ...]) -> str:
    """One company beside the sum of others."""
    total = show(Value(low=sum(map(_height, others), Decimal()), unit="%"))
    parts = " + ".join(f"{fact.subject} {values(fact)}" for fact in others)
    more = "more than" if _height(one) > sum(map(_height, others)) else "not more than"
    return f"{one.subject} holds {values(one)} of {market(one.market)} ({period(one)}), {more} the {total} of {parts}; the sum is ours"


def together(held: tuple[Fact, ...]) -> str:
    """Their shares added up, and the parts."""
    parts = " + ".join(values(fact) for fact in held)
    total = show(Value(low=sum(map(_height, held), Decimal()), unit="%"))
    owners = several([fact.subject for fact in held])
    return f"{owners} together hold {total} of {market(held[0].market)} ({parts}; {period(held[0])}); the sum is ours"


def rest(one: Market) -> str:
    """What the stored shares leave to everyone else."""
    total = sum(map(_height, one.shares), Decimal())
    owners = several([f"{fact.subject} {values(fact)}" for fact in one.shares])
    left = show(Value(low=100 - total, unit="%"))
    return f"All others hold {left} of {market(one.name)} ({period(one.shares[0])}): what {owners} leave of the whole, by our subtraction"


def chart(one: Market, accent: tuple[Fact, ...]) -> Chart:
    """The market's bars, the companies asked about in the accent colour; the title states who leads and where they stand."""
    name = market(one.name)
    return Chart(
        title=_finding(one, accent),
        bars=tuple(
            Bar(name=fact.subject, value=_height(fact), label=values(fact), accent=fact in accent)
            for fact in one.shares
        ),
        subtitle=f"Share of {name}, {period(one.shares[0])}",
        source=teller(one.shares[0].citation),
        as_of=_as_of(one),
    )


def _finding(one: Market, accent: tuple[Fact, ...]) -> str:
    first = one.shares[0]
    behind = [fact for fact in accent if fact != first]
    if not behind:
        return f"{first.subject} leads {market(one.name)}"
    return f"{first.subject} leads {market(one.name)}; {several([f'{fact.subject} is {placed(one, fact)}' for fact in behind])}"


def _as_of(one: Market) -> str:
    dates = [fact.citation.published for fact in one.shares if fact.citation.published]
    return day(max(dates)) if dates else ""


def _height(fact: Fact) -> Decimal:
    """The bar's height; the middle of a range."""
    value = fact.values[0]
    return value.low if value.high is None else (value.low + value.high) / 2


def _plain(number: Decimal) -> str:
    return f"{number:f}".rstrip("0").rstrip(".") if "." in f"{number:f}" else f"{number:f}"
