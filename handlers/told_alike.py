"""Facts that give one figure of one thing: told together, whoever says it."""

from collections.abc import Sequence

from bot.domain.fact import Fact, Metric
from bot.domain.reply import Line
from handlers.citing import teller
from handlers.contradicting import about
from handlers.wording import sentence


def told_alike(facts: Sequence[Fact]) -> tuple[tuple[Fact, ...], ...]:
    """The facts in groups, each under the one that says most, in the order in which a group is first told of.

    A plan that one page gives in yuan and another in dollars is one where a third gives both.
    """
    fullest = sorted(facts, key=lambda fact: len(fact.values), reverse=True)
    groups: list[list[Fact]] = []
    for fact in fullest:
        same = next((group for group in groups if _are_one(group[0], fact)), None)
        if same is None:
            groups.append([fact])
        else:
            same.append(fact)
    place = {id(fact): number for number, fact in enumerate(facts)}
    ordered = sorted(groups, key=lambda group: min(place[id(fact)] for fact in group))
    return tuple((group[0], *sorted(group[1:], key=lambda fact: place[id(fact)])) for group in ordered)


def line(fact: Fact, *alike: Fact) -> Line:
    """The fact in a line, with the numbers of those that tell it alike."""
    more = f"; {len(alike)} more tell it" if len(alike) > 1 else "; another tells it" if alike else ""
    numbers = tuple(told.id for told in (fact, *alike) if told.id)
    return Line(text=sentence(fact), sources=numbers, detail=f"{teller(fact.citation)}{more}")


def counted(facts: Sequence[Fact], what: str) -> str:
    """ "5 figures of revenue are stored"."""
    kind = "figures" if all(fact.values for fact in facts) else "facts"
    return f"{len(facts)} {kind} of {what} are stored"


def _are_one(full: Fact, other: Fact) -> bool:
    if full.subject != other.subject or full.status != other.status or full.metric is Metric.STATEMENT:
        return False
    mine = {(value.unit, value.low, value.high) for value in full.values}
    is_same_figure = bool(other.values) and all((value.unit, value.low, value.high) in mine for value in other.values)
    return is_same_figure and (about(full) == about(other) or (full.is_plan and _are_one_plan(full, other)))


def _are_one_plan(one: Fact, other: Fact) -> bool:
    """Whether two plans of one sum of one company are one: what only one of them says of purpose or time keeps none apart."""
    times = {fact.period.label for fact in (one, other) if fact.period}
    purposes = {fact.bare_market for fact in (one, other) if fact.bare_market}
    return one.company == other.company and other.is_plan and len(times) < 2 and len(purposes) < 2
