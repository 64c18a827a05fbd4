"""Which of a company's plans stood at a time, and which page states a plan's sum."""

import re
from datetime import date, timedelta

from bot.domain.fact import Fact
from bot.domain.figures import Period, Value
from bot.text.quantities.days import months_after
from bot.text.questions.times import AS_OF, SINCE
from handlers.plans import Plan, years

_LONGEST = timedelta(days=400)
"""A plan answers for a year, a quarter or a month, not for a decade."""


def planned(held: tuple[Plan, ...]) -> tuple[Plan, ...]:
    """What is still to be spent, as it was announced."""
    return tuple(plan for plan in held if not plan.is_actual)


def spent(held: tuple[Plan, ...]) -> tuple[Plan, ...]:
    """What was spent, as it was reported."""
    return tuple(plan for plan in held if plan.is_actual)


def at(held: tuple[Plan, ...], asked: Period) -> Plan | None:
    """What answers for a time; `held` is the newest first.

    As of a day, the newest plan announced by then that still ran; since a day, the newest announced since. For a year or less, what
    was spent in it or planned for it by name, else the newest plan announced in it, else the newest that ran in it.
    """
    if asked.last and asked.label.startswith(AS_OF):
        return next((plan for plan in planned(held) if _ran(plan, asked.last, asked.last)), None)
    if asked.first and asked.label.startswith(SINCE):
        return next((plan for plan in held if plan.day and plan.day >= asked.first), None)
    named = next((plan for plan in held if is_for(plan, asked)), None)
    if named or not (asked.first and asked.last) or asked.last - asked.first > _LONGEST:
        return named
    announced = (plan for plan in planned(held) if plan.day and asked.first <= plan.day <= asked.last)
    ran = (plan for plan in planned(held) if ends(plan) and _ran(plan, asked.first, asked.last))
    return next(announced, None) or next(ran, None)


def stating(plan: Plan) -> tuple[Fact, ...]:
    """The facts that state the plan's sums and its horizon as shown, as few as have all of it; the others only tell of the plan."""
    lacking = {*_sums(plan.amounts), plan.horizon} - {""}
    found: list[Fact] = []
    for fact in sorted(plan.told, key=lambda fact: -len(_stated(fact) & lacking)):
        if lacking & _stated(fact):
            found.append(fact)
            lacking -= _stated(fact)
    return tuple(found) or plan.told[:1]


def _stated(fact: Fact) -> set[object]:
    return {*_sums(fact.values), fact.period.label if fact.period else ""}


def _sums(values: tuple[Value, ...]) -> set[object]:
    return {(value.unit, value.low, value.high) for value in values}


def _ran(plan: Plan, first: date, last: date) -> bool:
    last_day = ends(plan)
    return plan.day is not None and plan.day <= last and (last_day is None or last_day >= first)


def ends(plan: Plan) -> date | None:
    """The last day of its horizon, as far as its source gives one."""
    if plan.until or not plan.day:
        return plan.until
    length = years(plan)
    if length:
        return months_after(plan.day, min(int(length * 12), _LONGEST_RUN))
    year = _YEAR.search(plan.horizon)
    return date(int(year[0]), 12, 31) if year else None


_LONGEST_RUN = 1200
"""Months of the longest plan; a longer one is a slip, and ends in no year that there is."""
_YEAR = re.compile(r"\b20\d\d\b")


def is_for(plan: Plan, asked: Period) -> bool:
    """Whether the sum is for that very time, not for a longer one: by its name or by its days."""
    if plan.horizon and plan.horizon.casefold() == asked.label.casefold():
        return True
    days = [fact.period for fact in plan.told if fact.period and fact.period.first and fact.period.last]
    return any((one.first, one.last) == (asked.first, asked.last) for one in days)
