"""/capex for several companies: side by side, or set in order, added up and subtracted where their plans compare."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from bot.domain.figures import Unit, Value
from bot.domain.reply import Reply, Text
from bot.text.quantities.house import show
from bot.text.questions.meaning import Meaning
from bot.text.questions.naming import Named
from handlers.choosing import called, known_then, when
from handlers.command import Ask
from handlers.found import VerdictFound
from handlers.leading import by_day, of_one_time, stands
from handlers.markets import COUNTS, ORDINALS
from handlers.nothing import nothing
from handlers.plan_words import changes_of, frame, told
from handlers.planned import at, planned
from handlers.plans import Plan, runs
from handlers.talk import talk, unconfirmed
from handlers.tracker import alike, comparable, compared, currency, height
from handlers.wording import capital, own, several


def of_several(
    ask: Ask,
    wish: Meaning,
    named: tuple[Named, ...],
    held: dict[str, tuple[Plan, ...]],
    announced: tuple[VerdictFound, ...],
) -> Reply:
    """The plans of the companies named; of whom none is stored is said first."""
    chosen = _chosen({one.company: held[one.company] for one in named}, wish, ask)
    shown = tuple(plan for plan in chosen.values() if plan)
    if wish.has("rank"):
        shown = tuple(sorted(shown, key=lambda plan: plan.day or date.min, reverse=True))
    lacking = several([called(one, ask.universe) for one in named if not chosen[one.company]])
    if not shown:
        return nothing(f"capital spending of {lacking}{when(wish)}")
    changes = changes_of(announced)
    sums = "; ".join(f"{plan.subject}: {told(plan, wish, changes)}" for plan in shown)
    if wish.has("rank"):
        order = ranked(planned(shown), wish.place, wish.top)
        sums = order or f"No two of these plans are for one time and in one currency: {sums}"
    elif not lacking and planned(shown) == shown:
        sums = _set_beside(sums, shown, ask.words)
    if lacking and not wish.has("rank"):
        sums = f"Nothing is stored about capital spending of {lacking}{when(wish)}, so it cannot be compared. {sums}."
    weighed = tuple(one for each in named if not chosen[each.company] for one in talk(announced, each.company)[:1])
    drawn = () if known_then(wish) else compared(planned(shown))
    notes = (*_unlike(shown, bool(drawn)), *map(unconfirmed, weighed))
    lines = (*drawn, *(Text(text=note, tone="note") for note in notes))
    return frame(ask, sums, lines, shown, main=len(shown), beside=weighed)


def _set_beside(sums: str, shown: tuple[Plan, ...], words: Sequence[str]) -> str:
    """The sums with what was asked of them: yes or no, how far apart they are, what they are together."""
    if "together" in words:
        return together(shown) or f"These plans are not added up: they are of different length or currency. {sums}"
    asked_for = next((word for word in words if word in ("bigger", "smaller")), "")
    larger = is_larger(shown) if asked_for else None
    if asked_for and larger is None:
        return f"These plans do not compare, or a range leaves it open: {sums}"
    gap = apart(shown) if asked_for or "difference" in words else ""
    verdict = "" if larger is None else "Yes: " if larger is (asked_for == "bigger") else "No: "
    return f"{verdict}{sums}{f'; {gap}' if gap else ''}"


def _unlike(shown: tuple[Plan, ...], is_drawn: bool) -> tuple[str, ...]:
    """Why the sums are not set against each other, where no chart says so."""
    if len(shown) < 2:
        return ()
    projects = [plan.subject for plan in shown if not plan.is_whole]
    alone = (f"Of {several(projects)} only a project is stored, not a plan of the whole company.",) if projects else ()
    apart = "Plans of different length or currency are not set against each other."
    return alone if is_drawn else (*alone, apart)


def _chosen(held: dict[str, tuple[Plan, ...]], wish: Meaning, ask: Ask) -> dict[str, Plan | None]:
    """What answers for the time asked for; without one each company's plan of a time that all have, else its own."""
    if wish.periods:
        return {key: at(by_day(own), wish.periods[0]) for key, own in held.items()}
    chosen = of_one_time(held, ask.now.date())
    if wish.has("rank"):
        standing = [plan for own in held.values() for plan in own if stands(plan, ask.now.date())]
        chosen |= {plan.owner: plan for plan in comparable(standing) if plan.owner in chosen}
    return chosen


# ---- plans that compare: of one time and in one currency ----------------------------------------------------------------------------
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
    return f"Of the plans quoted in {currency(unit)} the {large} is {largest}; then {comes} {then}"


def _at_place(unit: Unit, ordered: list[_Sum], place: int) -> str:
    """ "Second of the four plans quoted in dollars is Alphabet's, $85B in 2025, after Amazon's ($125B)"."""
    at = place - 1 if place > 0 else len(ordered) - 1
    plan, value = ordered[at]
    which = f"of the {COUNTS.get(len(ordered), len(ordered))} plans quoted in {currency(unit)}"
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
