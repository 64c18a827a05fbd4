"""The stored plans that an announcement can mean: which still run, which one has its sum, which one it moves."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from bot.domain.announcement import Announcement, Change, Money, on_top
from bot.text.announcements.same_plan import adds, agrees, ends, fits, in_common, is_near, is_possible, shares_purpose
from bot.text.announcements.scope import are_apart
from bot.text.announcements.verdict_words import said_on

_RUNS: Final = timedelta(days=730)
"""A plan without a horizon is taken as running for two years."""


def told_on(found: Announcement) -> date | None:
    """The day of the article."""
    published = found.citation.published
    return published.date() if published else None


def is_later(one: Announcement, found: Announcement) -> bool:
    """Whether a stored one was said after the announcement was told."""
    mine, theirs = told_on(found), said_on(one)
    return mine is not None and theirs is not None and theirs > mine


def running(found: Announcement, earlier: Sequence[Announcement]) -> list[Announcement]:
    """The stored plans that still ran when this was told, oldest first; one that ended, was given up or denied before is none.

    A re-telling in the store stands for a plan only where the plan itself is not stored. What was only considered is no plan.
    """
    ordered = sorted((one for one in earlier if _runs(one, told_on(found))), key=lambda one: said_on(one) or date.min)
    kept: list[Announcement] = []
    for one in ordered:
        if one.change == "withdrawn" if one.certainty == "stated" else _is_denied(one):
            kept = _without(one, kept)
        elif one.certainty == "stated" and not any(_repeats(one, other) for other in kept):
            kept.append(_as_plan(one, kept))
    return kept


def _as_plan(one: Announcement, kept: Sequence[Announcement]) -> Announcement:
    """What later ones are measured by: of an addition all that it adds up to, of what is put off the place of its plan."""
    if one.is_addition:
        base = base_of(one, kept)
        return on_top(one, base) if base else one
    if one.change != "delayed" or one.place or one.purpose:
        return one
    plan = next((plan for plan in reversed(kept) if agrees(one, plan)), one)
    return replace(one, place=plan.place, purpose=plan.purpose)


def base_of(more: Announcement, plans: Sequence[Announcement]) -> Announcement | None:
    """The plan that an addition is put on top of.

    It is the latest for the same place and purpose, guidance for the same year, and no smaller one.
    """
    return next((plan for plan in reversed(plans) if _is_base(more, plan)), None)


def _is_base(more: Announcement, plan: Announcement) -> bool:
    is_one = plan.status == more.status and is_same_scope(more, plan) and not plan.is_addition
    is_of_year = more.status == "committed" or (more.horizon is not None and fits(more.horizon, plan.horizon))
    return is_one and is_of_year and any(old.low >= new.low for new, old in in_common(more, plan))


def told_addition(found: Announcement, plans: Sequence[Announcement]) -> Announcement | None:
    """The plan that was raised by the sum already; without a common currency one that runs as long, by a sum that can be equal."""
    for plan in reversed(plans):
        parts = replace(plan, amounts=plan.added)
        if not plan.added or are_apart(found.place, plan.place) or not fits(found.horizon, plan.horizon):
            continue
        if adds(found, plan) or (agrees(found, parts) is None and found.horizon and is_possible(found, parts)):
            return plan
    return None


def _is_denied(one: Announcement) -> bool:
    """Whether the plan itself is denied, or was given up before: who denies a change leaves the plan as it stands."""
    return (one.certainty, one.change) in (("denied", None), ("dropped", "withdrawn"))


def _without(one: Announcement, kept: Sequence[Announcement]) -> list[Announcement]:
    """The plans without the one that is given up or denied, and without what that one had been before it was changed."""
    gone = [number for number, plan in enumerate(kept) if _is_plan_of(plan, one)]
    last = kept[gone[-1]] if gone else None
    steps = range(gone[-1]) if last and last.change else range(0)
    before = [
        number for number in steps if last and kept[number].place == last.place and _may_be_one(kept[number], last)
    ]
    return [plan for number, plan in enumerate(kept) if number not in gone and number not in before]


def _may_be_one(one: Announcement, other: Announcement) -> bool:
    return one.subject == other.subject and shares_purpose(one, other)


def _is_plan_of(plan: Announcement, one: Announcement) -> bool:
    """Whether `one` gives up or denies the plan: the same sum, not for another place."""
    return agrees(one, plan) is True and fits(one.horizon, plan.horizon) and not are_apart(one.place, plan.place)


def _repeats(one: Announcement, other: Announcement) -> bool:
    """Whether a stored one only tells a stored plan again: the same amount, and no change back to it."""
    is_one = fits(one.horizon, other.horizon) and agrees(one, other) is True and one.change in (None, other.change)
    return is_one and not are_apart(one.place, other.place)


def _runs(one: Announcement, at: date | None) -> bool:
    said = said_on(one)
    if at is None or said is None:
        return True
    last = ends(one.horizon, said) or said + _RUNS
    return at <= last


def matching(found: Announcement, plans: Sequence[Announcement]) -> Announcement | None:
    """The plan with an equal amount, the latest of them; without amounts the one for the same period."""
    for plan in reversed(plans):
        if (
            found.amounts
            and agrees(found, plan)
            and not are_apart(found.place, plan.place)
            and (fits(found.horizon, plan.horizon) or found.change or plan.added or _is_longer(found, plan))
        ):
            return plan
    if found.amounts:
        return None
    return next(
        (
            plan
            for plan in reversed(plans)
            if not plan.amounts
            and (found.horizon or found.change)
            and (plan.change, plan.added) == (found.change, found.added)
            and fits(found.horizon, plan.horizon)
        ),
        None,
    )


def _is_longer(found: Announcement, plan: Announcement) -> bool:
    """Whether it runs longer than the plan, which it then extends: three years, now five."""
    mine, theirs = found.horizon, plan.horizon
    return bool(
        mine and theirs and mine.years and theirs.years and mine.years > theirs.years and is_same_scope(found, plan)
    )


def is_same_scope(one: Announcement, other: Announcement) -> bool:
    """Whether both are for one part of the company: the same unit, the same place, and no other purpose."""
    is_one_unit = one.subject.casefold() == other.subject.casefold()
    return is_one_unit and one.place == other.place and shares_purpose(one, other)


def current(found: Announcement, plans: Sequence[Announcement]) -> Announcement | None:
    """The plan as it stands: the latest for the same place whose horizon fits, one with an amount first."""
    whole = [plan for plan in plans if plan.place == found.place and not plan.is_addition]
    fitting = [plan for plan in whole if fits(found.horizon, plan.horizon)]
    quoted = [plan for plan in fitting if plan.amounts and (not found.amounts or agrees(found, plan) is not None)]
    related = [plan for plan in quoted if shares_purpose(found, plan)] or quoted or fitting
    return related[-1] if related else None


def moved_plan(found: Announcement, plans: Sequence[Announcement]) -> Announcement | None:
    """The plan that the words change: the one with the sum of before that they name, else the one that stands.

    A plan of another order is not meant: a year's budget that is raised to 200 was no project of 17. Nor one that no rate of
    exchange makes the sum of before.
    """
    named = [plan for plan in plans if found.before and _has_sum(plan, found.before)]
    if named:
        return named[-1]
    was = replace(found, amounts=found.before)
    meant = [plan for plan in plans if not found.before or not plan.amounts or is_possible(was, plan)]
    return current(found, [plan for plan in meant if not list(in_common(found, plan)) or _is_of_order(found, plan)])


def _has_sum(plan: Announcement, amounts: Sequence[Money]) -> bool:
    return any(is_near(mine, theirs) for mine in plan.amounts for theirs in amounts if mine.currency == theirs.currency)


def likely(found: Announcement, plans: Sequence[Announcement]) -> Announcement | None:
    """The plan that a re-telling without a common currency can mean; none where the amounts say otherwise."""
    plan = current(found, plans)
    if plan is None or (found.amounts and (agrees(found, plan) is not None or not is_possible(found, plan))):
        return None
    return plan


def direction(found: Announcement, plan: Announcement | None) -> Change | None:
    """Up or down from the plan, in a currency that both quote; ranges by their middle."""
    for mine, theirs in in_common(found, plan) if plan else ():
        if not is_near(mine, theirs):
            return "raised" if _middle(mine) > _middle(theirs) else "cut"
    return None


_COMPARABLE: Final = Decimal(3)
"""Sums further apart than this are two plans, not one that was changed, where no words say so."""


def is_comparable(found: Announcement, plan: Announcement) -> bool:
    """Whether the two sums are of one order: within three times of each other in a currency that both quote."""
    return _is_within(found, plan, _COMPARABLE)


def _is_of_order(found: Announcement, plan: Announcement) -> bool:
    return _is_within(found, plan, _MOVED)


_MOVED: Final = Decimal(6)
"""Sums further apart than this are two plans though the words tell of a change: they mean another one."""


def _is_within(found: Announcement, plan: Announcement, times: Decimal) -> bool:
    pairs = [(_middle(mine), _middle(theirs)) for mine, theirs in in_common(found, plan)]
    return any(theirs / times <= mine <= theirs * times for mine, theirs in pairs)


def _middle(amount: Money) -> Decimal:
    return (amount.low + (amount.high or amount.low)) / 2
