"""Plans that compare, of one time and in one currency: whose is the largest or at which place, how far apart, and their sum."""

from collections.abc import Sequence
from decimal import Decimal

from bot.domain.figures import Unit, Value
from bot.text.quantities.house import show
from handlers.markets import COUNTS, ORDINALS
from handlers.plans import Plan, runs
from handlers.tracker import alike, called, height
from handlers.wording import capital, own, several

_Sum = tuple[Plan, Value]


def ranked(found: Sequence[Plan], place: int | None = None, top: int | None = None) -> str:
    """ "Of the plans quoted in dollars the largest is Amazon's, $200B in 2026; then come Microsoft $140B and Meta $120B".

    The plan at a place where one is asked for, -1 for the last; `top` ones at most; "" where fewer than two compare.
    """
    compared = alike(found)
    if not compared:
        return ""
    unit, sums = compared
    ordered = sorted(sums, key=lambda one: height(one[1]), reverse=True)
    if place and place != 1 and place <= len(ordered):
        return _at_place(unit, ordered, place)
    return _largest(unit, ordered[: top and max(top, 2)])


def _largest(unit: Unit, ordered: list[_Sum]) -> str:
    (first, value), *others = ordered
    then = several([f"{plan.subject} {show(each)}" for plan, each in others])
    largest = f"{own(first.subject)}, {show(value)}{runs(first)}"
    comes, large = ("come", "largest") if len(others) > 1 else ("comes", "larger")
    return f"Of the plans quoted in {called(unit)} the {large} is {largest}; then {comes} {then}"


def _at_place(unit: Unit, ordered: list[_Sum], place: int) -> str:
    """ "Second of the four plans quoted in dollars is Alphabet's, $85B in 2025, after Amazon's ($125B)"."""
    at = place - 1 if place > 0 else len(ordered) - 1
    plan, value = ordered[at]
    which = f"of the {COUNTS.get(len(ordered), len(ordered))} plans quoted in {called(unit)}"
    told = f"{own(plan.subject)}, {show(value)}{runs(plan)}"
    if place < 0:
        return f"{capital(which)} the smallest is {told}"
    after = several([f"{own(other.subject)} ({show(each)})" for other, each in ordered[:at]])
    return f"{capital(ORDINALS[at])} {which} is {told}, after {after}"


def together(found: Sequence[Plan]) -> str:
    """ "Amazon and Alphabet together plan $210B in 2025 ($125B + $85B); the sum is ours"; "" where not all of them compare."""
    compared = _all_of(found)
    if not compared or any(value.high for _, value in compared[1]):
        return ""
    unit, sums = compared
    total = show(Value(low=sum((value.low for _, value in sums), Decimal()), unit=unit))
    parts = " + ".join(show(value) for _, value in sums)
    return f"{several([plan.subject for plan, _ in sums])} together plan {total}{runs(sums[0][0])} ({parts}); the sum is ours"


def apart(found: Sequence[Plan]) -> str:
    """ "$40B apart, by our subtraction" for two plans that compare; "" for others."""
    compared = _all_of(found)
    if not compared or len(found) != 2 or any(value.high for _, value in compared[1]):
        return ""
    unit, ((_, one), (_, other)) = compared
    gap = abs(one.low - other.low)
    return f"{show(Value(low=gap, unit=unit))} apart, by our subtraction" if gap else "level"


def is_larger(found: Sequence[Plan]) -> bool | None:
    """Whether the first plan is larger than each of the others; None where they do not compare, or a range leaves it open."""
    compared = _all_of(found)
    if not compared:
        return None
    (_, mine), *others = compared[1]
    if all(mine.low > (other.high or other.low) for _, other in others):
        return True
    return False if any((mine.high or mine.low) <= other.low for _, other in others) else None


def _all_of(found: Sequence[Plan]) -> tuple[Unit, list[_Sum]] | None:
    """The plans with their sums in the order given, where all of them compare."""
    compared = alike(found)
    if not compared or len(compared[1]) != len(found):
        return None
    unit, sums = compared
    return unit, sorted(sums, key=lambda one: found.index(one[0]))
