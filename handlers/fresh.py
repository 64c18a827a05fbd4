"""What is new in the fact base: each new figure with the one before it, and with the ones that contradict it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from bot.domain.fact import Fact, Metric
from bot.domain.reply import Line
from handlers.citing import corrected, teller
from handlers.contradicting import agree, replaces
from handlers.wording import market, period, several, values

_NEARLY = timedelta(days=6)
"""By how much two quarters, or two years, differ in length."""

Thing: TypeAlias = tuple[str, str, str, str, str]
"""What a figure measures: whose, which metric, of which market, reported or not; without the period."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fresh:
    """One new figure."""

    sides: tuple[Fact, ...]
    """It, and where sources disagree the others of the same period, one for each value."""
    again: tuple[Fact, ...] = ()
    """New facts that only give one of these values again."""
    before: Fact | None = None
    """The stored figure of the latest earlier period; where there is none the last one told whose period cannot be compared."""
    replaced: Fact | None = None
    """The figure that the source of this one gave in its place before."""

    @property
    def fact(self) -> Fact:
        """The new figure itself."""
        return self.sides[0]


def fresh(found: Sequence[Fact], known: Sequence[Fact]) -> tuple[Fresh, ...]:
    """What `found` adds to what was known before, in the order found; a figure that is told again is nothing new.

    A headline that gives a figure without its period tells the figure of the page that gives both.
    """
    groups: dict[tuple[Thing, str], list[Fact]] = {}
    dated: dict[Thing, list[Fact]] = {}
    for fact in found:
        if fact.period:
            dated.setdefault(_thing(fact), []).append(fact)
    for fact in found:
        groups.setdefault((_thing(fact), _when(_in_full(fact, dated.get(_thing(fact), ())))), []).append(fact)
    stored: dict[Thing, list[Fact]] = {}
    for fact in known:
        stored.setdefault(_thing(fact), []).append(fact)
    return tuple(one for (thing, _), group in groups.items() if (one := _fresh(group, stored.get(thing, ()))))


def line(one: Fresh) -> Line:
    """ "Alibaba Cloud, share of China's AI cloud: 36%, Q1 2025 (was 33%, Q3 2024)"; sources that disagree side by side."""
    fact = one.fact
    numbers = tuple(dict.fromkeys(side.id for side in (*one.sides, *one.again) if side.id))
    return Line(text=_words(one), sources=numbers, detail="" if len(one.sides) > 1 else teller(fact.citation))


def _words(one: Fresh) -> str:
    fact = one.fact
    if fact.metric is Metric.STATEMENT:
        return fact.text
    when = f", {fact.period.label}" if fact.period else ""
    if len(one.sides) > 1:
        told = several([f"{values(side)} ({teller(side.citation)})" for side in one.sides])
        return f"{_what(fact)}{when}: sources disagree, {told}{_was(one)}"
    return f"{_what(fact)}: {values(fact)}{when}{_was(one)}"


def _was(one: Fresh) -> str:
    """ " (was 33%, Q3 2024)"; a figure that only one of both gives a period for was not surely earlier, and is told as that."""
    if one.replaced:
        return f" ({corrected(one.fact, one.replaced)})"
    before = one.before
    if before is None:
        return ""
    if bool(before.period) == bool(one.fact.period):
        return f" (was {values(before)}, {period(before) if before.period else teller(before.citation)})"
    return f" (stored before: {values(before)}, {period(before)}, {teller(before.citation)})"


def _what(fact: Fact) -> str:
    status = "" if fact.status == "reported" else f", {fact.status}"
    match fact.metric:
        case Metric.MARKET_SHARE:
            what = f"share of {market(fact.scope)}"
        case Metric.REVENUE_GROWTH:
            what = f"growth of {fact.market}" if fact.market else "growth"
        case Metric.REVENUE_MIX:
            what = f"{fact.market or 'a part'} in its revenue"
        case Metric.MARKET_GROWTH:
            what = "growth a year as an industry"
        case Metric.CAPEX:
            what = f"capital spending{f' on {fact.market}' if fact.market else ''}"
        case _:
            what = fact.market or "revenue"
    return f"{fact.subject}, {what}{status}"


# ---- which figures are of one thing -------------------------------------------------------------------------------------------------
def _fresh(found: Sequence[Fact], same: Sequence[Fact]) -> Fresh | None:
    group = sorted(found, key=lambda fact: fact.period is None)
    first = group[0]
    then = [fact for fact in same if _when(fact) == _when(first)] if first.period else []
    added: list[Fact] = []
    again: list[Fact] = []
    for fact in group:
        if any(_says_the_same(fact, other) for other in (*then, *(() if first.period else same))):
            continue
        (again if any(_says_the_same(fact, other) for other in added) else added).append(fact)
    if not added:
        return None
    gone = [fact for fact in then if replaces(added[0], fact)]
    left = [fact for fact in then if fact not in gone]
    others = [fact for at, fact in enumerate(left) if not any(_says_the_same(fact, other) for other in left[:at])]
    before = _before(added[0], same)
    return Fresh(sides=(*added, *others), again=tuple(again), before=before, replaced=next(iter(gone), None))


def _before(new: Fact, same: Sequence[Fact]) -> Fact | None:
    units = {value.unit for value in new.values}
    comparable = [fact for fact in same if units & {value.unit for value in fact.values} and _are_as_long(fact, new)]
    earlier = [fact for fact in comparable if bool(fact.period) == bool(new.period) and _is_earlier(fact, new)]
    unclear = [fact for fact in comparable if bool(fact.period) != bool(new.period)]
    return max(earlier, key=_ended, default=None) or next(iter(unclear), None)


def _thing(fact: Fact) -> Thing:
    owner = (fact.company or "", fact.subject.casefold())
    if fact.metric is Metric.STATEMENT:
        return (*owner, str(fact.metric), fact.text, "")
    return (*owner, str(fact.metric), f"{fact.bare_market} {fact.measure}".strip(), fact.status)


def _when(fact: Fact) -> str:
    return fact.period.label if fact.period else ""


def _in_full(fact: Fact, dated: Sequence[Fact]) -> Fact:
    """The same figure with its period, where that is told too; else the fact itself."""
    return fact if fact.period else next((one for one in dated if _says_the_same(fact, one)), fact)


def _says_the_same(one: Fact, other: Fact) -> bool:
    return one.text == other.text if one.metric is Metric.STATEMENT else agree(one, other)


def _is_earlier(known: Fact, new: Fact) -> bool:
    return date.min < _ended(known) < _ended(new)


def _ended(fact: Fact) -> date:
    """The period's last day; of a fact without a period the day on which it was told."""
    if fact.period:
        return fact.period.last or date.min
    return fact.citation.published.date() if fact.citation.published else date.min


def _are_as_long(one: Fact, other: Fact) -> bool:
    """A quarter's revenue is not set against a year's; a share may be."""
    if one.metric in (Metric.MARKET_SHARE, Metric.REVENUE_MIX) or not (one.period and other.period):
        return True
    spans = [fact.last - fact.first for fact in (one.period, other.period) if fact.first and fact.last]
    return len(spans) == 2 and abs(spans[0] - spans[1]) <= _NEARLY
