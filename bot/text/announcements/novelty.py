"""Whether an announcement is news to this store: new, a change of a known plan, told again, or a slip to be looked at.

Compared are company, place, horizon, amount and status, never wording: three headlines of one commitment can differ in nearly every word,
while a headline that differs by one figure is news. No exchange rate is assumed: amounts are compared in a currency that both quote.
A sum that only is another one is no change: that takes words of change, or the same undertaking with a sum of the same order.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from bot.domain.announcement import Announcement, Money, Verdict, on_top
from bot.text.announcements.plans_known import (
    base_of,
    current,
    direction,
    is_comparable,
    is_later,
    is_same_scope,
    likely,
    matching,
    moved_plan,
    running,
    told_addition,
)
from bot.text.announcements.same_plan import agrees, fits, in_common, is_possible, same_company, shares_purpose
from bot.text.announcements.unsure import unsure, why_unconfirmed
from bot.text.announcements.verdict_words import (
    changes,
    first_told,
    in_short,
    same_as,
    stops,
    told_again,
)
from bot.text.quantities.house import show_money


def verdict(found: Announcement, known: Sequence[Announcement], *, believed: bool = False) -> Verdict:
    """What the announcement is to the company's stored ones; `because` says why in a sentence for an investor.

    Order matters: a tenfold slip is held before anything else, so that a wrong figure is neither told nor taken for a re-telling;
    none is where somebody has looked at the sum: `believed`.
    """
    slip = _no_slip if believed else _slip
    earlier = [one for one in known if same_company(found, one) and not is_later(one, found)]
    plans = running(found, earlier)
    if found.certainty != "stated":
        return unsure(found, plans, earlier) or slip(found, plans) or _considered(found, plans)
    if found.change in ("withdrawn", "delayed"):
        return _stop(found, plans, earlier)
    for judge in (_addition, slip, _change_in_words, _again, _without_common_currency, _change_by_amount):
        if decided := judge(found, plans):
            return decided
    return Verdict(kind="new", because=first_told(found, plans, earlier))


# ---- the judges, in order ----------------------------------------------------------------------------------------------------------
def _addition(found: Announcement, plans: Sequence[Announcement]) -> Verdict | None:
    """What is put on top of a plan, by words that do not name it: it raises the plan that stands here, once."""
    if not found.added or not found.amounts or found.retold:
        return None
    if told := told_addition(found, plans):
        return told_again(found, told)
    base = base_of(found, plans) if found.is_addition else None
    return Verdict(kind="raised", of=base, because=changes(on_top(found, base), base)) if base else None


_SLIPS: Final = {
    Decimal(10): "ten times",
    Decimal(100): "a hundred times",
    Decimal(1000): "a thousand times",
    Decimal("0.1"): "a tenth of",
    Decimal("0.01"): "a hundredth of",
    Decimal("0.001"): "a thousandth of",
}
_SLIP_TOLERANCE: Final = Decimal("0.02")


def _slip(found: Announcement, plans: Sequence[Announcement]) -> Verdict | None:
    """An amount that is ten times a stored one of the same plan, or a tenth: a misplaced point more often than news."""
    if found.is_addition or any(agrees(found, plan) and not _slipped(found, plan) for plan in plans):
        return None
    for plan in reversed(plans):
        if (slip := _slipped(found, plan)) and _is_same_undertaking(found, plan):
            times, stored = slip
            return Verdict(
                kind="held", of=plan, because=f"{_capital(times)} the stored {show_money(stored)}: held for a look."
            )
    return None


def _no_slip(_found: Announcement, _plans: Sequence[Announcement]) -> None:
    """Nothing is held."""


def _slipped(found: Announcement, plan: Announcement) -> tuple[str, Money] | None:
    for mine, theirs in in_common(found, plan):
        for factor, words in _SLIPS.items():
            if abs(mine.low - theirs.low * factor) <= theirs.low * factor * _SLIP_TOLERANCE:
                return words, theirs
    return None


def _is_same_undertaking(found: Announcement, plan: Announcement) -> bool:
    """Whether both are surely of one plan.

    They have one place, and horizons that agree, an amount that agrees, or a re-telling of the same purpose.
    """
    if not fits(found.horizon, plan.horizon) or found.place != plan.place:
        return False
    if found.horizon and plan.horizon:
        return True
    return agrees(found, plan) is True or (
        (found.retold or plan.horizon is None or found.horizon is None) and shares_purpose(found, plan)
    )


def _considered(found: Announcement, plans: Sequence[Announcement]) -> Verdict:
    """What is weighed, or told by nobody by name: told once as unconfirmed, with a sum, and never a plan."""
    if found.retold and found.change is None:
        return told_again(found, matching(found, plans))
    plan = moved_plan(found, plans)
    return Verdict(kind="considered", of=plan, because=f"{why_unconfirmed(found)} {stops(plan)}".strip())


def _stop(found: Announcement, plans: Sequence[Announcement], earlier: Sequence[Announcement]) -> Verdict:
    """A plan that is given up or put off: news once."""
    told = [one for one in earlier if one.change == found.change and one.certainty == "stated" and agrees(found, one)]
    plan = matching(found, [one for one in plans if one.change != found.change])
    if told and (plan is None or found.change == "delayed" or is_later(told[-1], plan)):
        return told_again(found, told[-1])
    return Verdict(kind=found.change or "withdrawn", of=plan, because=stops(plan) or "That plan is not stored here.")


def _change_in_words(found: Announcement, plans: Sequence[Announcement]) -> Verdict | None:
    """A change that the words tell: news once, however often it is told."""
    if found.change is None:
        return None
    told = matching(found, plans)
    if found.retold:
        return told_again(found, told)
    plan = moved_plan(found, plans)
    if told and not _leads_back(found, plan, told):
        return _extended(found, told) or told_again(found, told)
    stands = current(found, plans)
    if stands and _is_older_step(found, plan, stands):
        return Verdict(kind="retold", of=stands, because=f"An older change: {in_short(stands)} was told since.")
    if plan and _points_elsewhere(found, plan):
        because = f"The words tell of a plan that is {found.change}; what is stored is {in_short(plan)}."
        return Verdict(kind=found.change, because=because)
    return Verdict(kind=found.change, of=plan, because=changes(found, plan))


def _is_older_step(found: Announcement, plan: Announcement | None, stands: Announcement) -> bool:
    """Whether the words tell of a step that a stored change has left behind: from a sum of before it, and not further the same way."""
    is_left_behind = plan is not None and plan is not stands and is_later(stands, plan) and stands.change is not None
    return is_left_behind and bool(found.before) and _points_elsewhere(found, stands)


def _points_elsewhere(found: Announcement, plan: Announcement) -> bool:
    """Whether the sums move the other way than the words say."""
    moved = direction(found, plan)
    return moved is not None and moved != found.change and found.change in ("raised", "cut")


def _leads_back(found: Announcement, plan: Announcement | None, told: Announcement) -> bool:
    """A change back to an amount of before: "cut to 100" when the plan went from 100 to 120 since."""
    return plan is not None and plan is not told and direction(found, plan) == found.change and is_later(plan, told)


def _again(found: Announcement, plans: Sequence[Announcement]) -> Verdict | None:
    """The same amount of the same plan, or words that say that it was told before."""
    told = matching(found, plans)
    if told:
        return _extended(found, told) or told_again(found, told)
    if found.retold:
        return told_again(found, likely(found, plans))
    if not found.amounts and (plan := current(found, plans)):
        return _silent_hint(found, plan)
    return None


def _silent_hint(found: Announcement, plan: Announcement) -> Verdict | None:
    """Guidance in words is news for a period of its own, else a hint about the plan that stands.

    It is that hint without a period, and where the period has its sum.
    """
    is_one_period = (found.horizon and found.horizon.label) == (plan.horizon and plan.horizon.label)
    is_hint = is_one_period or found.horizon is None or (plan.horizon is None and not plan.amounts)
    if not is_hint:
        return None
    return Verdict(kind="retold", of=plan, because=f"No amount of its own beside {in_short(plan)}.")


def _without_common_currency(found: Announcement, plans: Sequence[Announcement]) -> Verdict | None:
    """Two amounts without a common currency: one plan where company, place, horizon and kind are the same and it still runs.

    Taken for the same on purpose: a plan is re-told in dollars far more often than a second one of equal length begins. Amounts
    that no exchange rate of the last thirty years could make equal are two plans.
    """
    for plan in reversed(plans):
        is_alike = (
            found.horizon is not None
            and plan.horizon is not None
            and fits(found.horizon, plan.horizon)
            and found.status == plan.status
            and found.place == plan.place
        )
        if found.amounts and plan.amounts and agrees(found, plan) is None and is_alike and is_possible(found, plan):
            return Verdict(
                kind="retold",
                of=plan,
                because=f"{same_as(plan)}: no currency in common, but the same horizon while that plan runs.",
            )
    return None


def _change_by_amount(found: Announcement, plans: Sequence[Announcement]) -> Verdict | None:
    """Another amount for the same plan, though the words call it no change: guidance for one year, or a commitment that grew.

    A commitment of less is none: a company that has a large plan announces smaller ones beside it.
    """
    for plan in reversed([plan for plan in plans if not plan.is_addition]):
        is_timed = found.horizon is not None and plan.horizon is not None and fits(found.horizon, plan.horizon)
        is_one = found.status == plan.status and is_same_scope(found, plan) and is_comparable(found, plan)
        moved = direction(found, plan)
        if is_timed and is_one and moved and (moved == "raised" or found.status == "guided"):
            return Verdict(kind=moved, of=plan, because=changes(found, plan))
    return None


def _extended(found: Announcement, told: Announcement) -> Verdict | None:
    if found.retold or found.change in ("raised", "cut") or not _runs_longer(found, told):
        return None
    return Verdict(kind="extended", of=told, because=changes(found, told))


def _runs_longer(found: Announcement, told: Announcement) -> bool:
    mine, theirs = found.horizon, told.horizon
    if mine and theirs and mine.years and theirs.years:
        return mine.years > theirs.years
    if found.change != "extended" or told.change == "extended":
        return False
    return mine is None or theirs is None or not fits(mine, theirs)


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]
