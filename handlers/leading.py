"""Which of a company's plans is its own: of the whole company and standing, before its projects and before what was changed since."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from handlers.planned import ends, planned
from handlers.plans import Plan, years


def is_ended(plan: Plan, today: date) -> bool:
    """Whether its time has run out."""
    last = ends(plan)
    return last is not None and last < today


def stands(plan: Plan, today: date) -> bool:
    """Whether it runs, and was neither changed nor given up since."""
    return plan.became is None and plan.status != "given up" and not is_ended(plan, today)


def in_order(held: Sequence[Plan], today: date) -> tuple[Plan, ...]:
    """A company's plans, its own first: the largest of the whole company that stands, then the others, then projects, then what was.

    `held` is the newest first, and so is each of these.
    """
    found = planned(tuple(held))
    own = largest([plan for plan in found if plan.is_whole and stands(plan, today)])
    ordered = sorted(found, key=lambda plan: _place(plan, today))
    return tuple(sorted(ordered, key=lambda plan: plan is not own)) if own else tuple(ordered)


def by_day(held: Sequence[Plan]) -> tuple[Plan, ...]:
    """The plans by the day of their announcement, the newest first: those of the whole company, then projects, then what was given up."""
    dated = sorted(held, key=lambda plan: plan.day or date.min, reverse=True)
    return tuple(sorted(dated, key=lambda plan: (plan.status == "given up", not plan.is_whole)))


def _place(plan: Plan, today: date) -> tuple[bool, bool, bool]:
    return plan.became is not None or plan.status == "given up", not plan.is_whole, is_ended(plan, today)


def largest(standing: Sequence[Plan]) -> Plan | None:
    """The largest, in a currency that the newest quotes; of plans for a single year the newest, as each follows the one before."""
    own = [plan for plan in standing if plan.status != "estimated"] or list(standing)
    newest_year = next((plan for plan in own if _is_yearly(plan)), None)
    heads = [plan for plan in own if plan is newest_year or not _is_yearly(plan)]
    if not heads:
        return None
    units = {value.unit for value in heads[0].amounts}
    return max(heads, key=lambda plan: max((_sum(plan, unit) for unit in units), default=Decimal()))


def time_of(plan: Plan) -> str:
    """What tells plans' times apart: "3 years", "2026", "fy2026", "by 2030"; "" where the source gives none."""
    length = years(plan)
    return f"{length.normalize():f} years" if length else _FISCAL.sub("fy", plan.horizon.casefold())


_FISCAL = re.compile(r"^(?:fiscal|financial)(?: year)? ?(?=20)|^fy ?(?=20)")
_ONE_YEAR = re.compile(r"(?:fy)?20\d\d|(?:this|next|the current|the coming) (?:fiscal |financial )?year")


def _is_yearly(plan: Plan) -> bool:
    return _ONE_YEAR.fullmatch(time_of(plan)) is not None


def _sum(plan: Plan, unit: str) -> Decimal:
    """The middle of a range; nought where it is not quoted in the currency."""
    found = (value for value in plan.amounts if value.unit == unit)
    return max((value.middle for value in found), default=Decimal())


def of_one_time(held: Mapping[str, tuple[Plan, ...]], today: date) -> dict[str, Plan | None]:
    """Of each company one plan: of the whole company, for a time that the others' are for too, where there is one; else its own.

    `held`: the companies' plans in order, each company's own first.
    """
    whole = {key: [plan for plan in own if plan.is_whole and stands(plan, today)] for key, own in held.items()}
    planners = [found for found in whole.values() if found]
    shared = [
        time
        for time in dict.fromkeys(time_of(plan) for found in planners for plan in found)
        if time and all(any(time_of(plan) == time for plan in found) for found in planners)
    ]
    return {
        key: next((plan for plan in whole[key] if shared and time_of(plan) == shared[0]), next(iter(own), None))
        for key, own in held.items()
    }


def newest_of_each(found: Iterable[Plan]) -> tuple[Plan, ...]:
    """The plans, of those of one company and scope for one year only the newest; `found` is the newest first."""
    first: dict[tuple[str, str, str], Plan] = {}
    for place, plan in enumerate(found):
        time = time_of(plan) if _is_yearly(plan) else f"#{place}"
        first.setdefault((plan.owner, plan.scope, time), plan)
    return tuple(first.values())
