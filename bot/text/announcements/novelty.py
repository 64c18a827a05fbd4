"""Whether an announcement is news to this store: new, a change of a known plan, told again, or a slip to be looked at.

Compared are company, horizon, amount and status, never wording: three headlines of one commitment can differ in nearly every word,
while a headline that differs by one figure is news. No exchange rate is assumed: amounts are compared in a currency that both quote.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from bot.domain.announcement import Announcement, Money, Verdict, VerdictKind
from bot.text.announcements.same_plan import (
    agrees,
    ends,
    fits,
    in_common,
    is_near,
    is_possible,
    same_company,
    shares_purpose,
)
from bot.text.announcements.verdict_words import in_short, moved_from, said_on, same_as
from bot.text.quantities.house import show_money


def verdict(found: Announcement, known: Sequence[Announcement]) -> Verdict:
    """What the announcement is to the company's stored ones; `because` says why in a sentence for an investor.

    Order matters: a tenfold slip is held before anything else, so that a wrong figure is neither told nor taken for a re-telling.
    """
    earlier = [one for one in known if same_company(found, one) and not _is_later(one, found)]
    plans = _plans(found, earlier)
    for judge in (_slip, _change_in_words, _again, _without_common_currency, _change_by_amount):
        if decided := judge(found, plans):
            return decided
    return _first_told(found, plans)


# ---- the plans that can be meant ---------------------------------------------------------------------------------------------------
_RUNS: Final = timedelta(days=730)
"""A plan without a horizon is taken as running for two years."""


def _is_later(one: Announcement, found: Announcement) -> bool:
    mine, theirs = _told_on(found), said_on(one)
    return mine is not None and theirs is not None and theirs > mine


def _told_on(found: Announcement) -> date | None:
    published = found.citation.published
    return published.date() if published else None


def _plans(found: Announcement, earlier: Sequence[Announcement]) -> list[Announcement]:
    """The stored plans that still ran when this was told, oldest first; one that ended before is another plan.

    A re-telling in the store stands for a plan only where the plan itself is not stored.
    """
    running = sorted((one for one in earlier if _runs(one, _told_on(found))), key=lambda one: said_on(one) or date.min)
    kept: list[Announcement] = []
    for one in running:
        if not any(_repeats(one, other) for other in kept):
            kept.append(one)
    return kept


def _repeats(one: Announcement, other: Announcement) -> bool:
    """Whether a stored one only tells a stored plan again: the same amount, and no change back to it."""
    return fits(one.horizon, other.horizon) and agrees(one, other) is True and one.change in (None, other.change)


def _runs(one: Announcement, at: date | None) -> bool:
    said = said_on(one)
    if at is None or said is None:
        return True
    last = ends(one.horizon, said) or said + _RUNS
    return at <= last


# ---- the judges, in order ----------------------------------------------------------------------------------------------------------
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
    if any(agrees(found, plan) and not _slipped(found, plan) for plan in plans):
        return None
    for plan in reversed(plans):
        if (slip := _slipped(found, plan)) and _is_same_undertaking(found, plan):
            times, stored = slip
            return Verdict(
                kind="held", of=plan, because=f"{_capital(times)} the stored {show_money(stored)}: held for a look."
            )
    return None


def _slipped(found: Announcement, plan: Announcement) -> tuple[str, Money] | None:
    for mine, theirs in in_common(found, plan):
        for factor, words in _SLIPS.items():
            if abs(mine.low - theirs.low * factor) <= theirs.low * factor * _SLIP_TOLERANCE:
                return words, theirs
    return None


def _is_same_undertaking(found: Announcement, plan: Announcement) -> bool:
    """Whether both are surely of one plan: horizons that agree, an amount that agrees, or a re-telling of the same purpose."""
    if not fits(found.horizon, plan.horizon):
        return False
    if found.horizon and plan.horizon:
        return True
    return agrees(found, plan) is True or (
        (found.retold or plan.horizon is None or found.horizon is None) and shares_purpose(found, plan)
    )


def _change_in_words(found: Announcement, plans: Sequence[Announcement]) -> Verdict | None:
    """A change that the words tell: news once, however often it is told."""
    if found.change is None:
        return None
    if found.retold:
        return _retold(found, _matching(found, plans))
    told = _matching(found, plans)
    current = _current(found, plans)
    if told and not _leads_back(found, current, told):
        return _extended(found, told) or _retold(found, told)
    if current is None or found.change == "extended":
        return Verdict(kind=found.change, of=current, because=moved_from(found, current))
    moved = _direction(found, current)
    if moved and moved != found.change:
        return Verdict(
            kind="retold", of=current, because=f"An older change: since then it stands at {in_short(current)}."
        )
    return Verdict(kind=found.change, of=current, because=moved_from(found, current))


def _leads_back(found: Announcement, current: Announcement | None, told: Announcement) -> bool:
    """A change back to an amount of before: "cut to 100" when the plan went from 100 to 120 since."""
    return current is not None and current is not told and _direction(found, current) == found.change


def _again(found: Announcement, plans: Sequence[Announcement]) -> Verdict | None:
    """The same amount of the same plan, or words that say that it was told before."""
    told = _matching(found, plans)
    if told:
        return _extended(found, told) or _retold(found, told)
    if found.retold:
        return _retold(found, _likely(found, plans))
    if not found.amounts and (current := _current(found, plans)):
        return _silent_hint(found, current)
    return None


def _silent_hint(found: Announcement, current: Announcement) -> Verdict | None:
    """Guidance in words is news for a period of its own; without one it is a hint about the plan that stands."""
    if found.horizon is not None and current.amounts:
        return None
    if not current.amounts and found.horizon and current.horizon and found.horizon.label != current.horizon.label:
        return None
    return Verdict(kind="retold", of=current, because=f"No amount of its own beside {in_short(current)}.")


def _without_common_currency(found: Announcement, plans: Sequence[Announcement]) -> Verdict | None:
    """Two amounts without a common currency: one plan where company, horizon and kind are the same and it still runs.

    Taken for the same on purpose: a plan is re-told in dollars far more often than a second one of equal length begins. Amounts
    that no exchange rate of the last thirty years could make equal are two plans.
    """
    for plan in reversed(plans):
        is_alike = (
            found.horizon is not None
            and plan.horizon is not None
            and fits(found.horizon, plan.horizon)
            and found.status == plan.status
        )
        if found.amounts and plan.amounts and agrees(found, plan) is None and is_alike and is_possible(found, plan):
            return Verdict(
                kind="retold",
                of=plan,
                because=f"{same_as(plan)}: no currency in common, but the same horizon while that plan runs.",
            )
    return None


def _change_by_amount(found: Announcement, plans: Sequence[Announcement]) -> Verdict | None:
    """Another amount for the same plan, though the words call it no change: guidance for one year, or one plan's horizon."""
    for plan in reversed(plans):
        both_known = found.horizon is not None and plan.horizon is not None and fits(found.horizon, plan.horizon)
        is_one = found.status == plan.status and (found.status == "guided" or shares_purpose(found, plan))
        moved = _direction(found, plan)
        if both_known and is_one and moved:
            return Verdict(kind=moved, of=plan, because=moved_from(found, plan))
    return None


def _first_told(found: Announcement, plans: Sequence[Announcement]) -> Verdict:
    what = " and ".join(show_money(amount) for amount in found.amounts) or "guidance without an amount"
    horizon = f" ({found.horizon.label})" if found.horizon else ""
    other = f"; it is not {in_short(plans[-1])}" if plans else ""
    return Verdict(kind="new", because=f"First told here: {what}{horizon}{other}.")


# ---- which plan, and which way ------------------------------------------------------------------------------------------------------
def _matching(found: Announcement, plans: Sequence[Announcement]) -> Announcement | None:
    """The plan with an equal amount, the latest of them; without amounts the one for the same period."""
    for plan in reversed(plans):
        if (
            found.amounts
            and agrees(found, plan)
            and (fits(found.horizon, plan.horizon) or found.change == "extended" or _is_longer(found, plan))
        ):
            return plan
    if found.amounts:
        return None
    return next(
        (plan for plan in reversed(plans) if not plan.amounts and found.horizon and fits(found.horizon, plan.horizon)),
        None,
    )


def _is_longer(found: Announcement, plan: Announcement) -> bool:
    """Whether it runs longer than the plan, which it then extends: three years, now five."""
    mine, theirs = found.horizon, plan.horizon
    return bool(
        mine and theirs and mine.years and theirs.years and mine.years > theirs.years and shares_purpose(found, plan)
    )


def _current(found: Announcement, plans: Sequence[Announcement]) -> Announcement | None:
    """The plan as it stands: the latest whose horizon fits, one with an amount first."""
    fitting = [plan for plan in plans if fits(found.horizon, plan.horizon)]
    quoted = [plan for plan in fitting if plan.amounts and (not found.amounts or agrees(found, plan) is not None)]
    related = [plan for plan in quoted if shares_purpose(found, plan)] or quoted or fitting
    return related[-1] if related else None


def _likely(found: Announcement, plans: Sequence[Announcement]) -> Announcement | None:
    """The plan that a re-telling without a common currency can mean; none where the amounts say otherwise."""
    current = _current(found, plans)
    if current is None or (found.amounts and (agrees(found, current) is not None or not is_possible(found, current))):
        return None
    return current


def _direction(found: Announcement, plan: Announcement | None) -> VerdictKind | None:
    """Up or down from the plan, in a currency that both quote; ranges by their middle."""
    for mine, theirs in in_common(found, plan) if plan else ():
        if not is_near(mine, theirs):
            return "raised" if _middle(mine) > _middle(theirs) else "cut"
    return None


def _middle(amount: Money) -> Decimal:
    return (amount.low + (amount.high or amount.low)) / 2


# ---- the reasons in words -----------------------------------------------------------------------------------------------------------
def _extended(found: Announcement, told: Announcement) -> Verdict | None:
    if found.retold or found.horizon is None or told.horizon is None or not _runs_longer(found, told):
        return None
    return Verdict(
        kind="extended",
        of=told,
        because=f"The same amount now runs {found.horizon.label}; before: {in_short(told)}.",
    )


def _runs_longer(found: Announcement, told: Announcement) -> bool:
    if found.horizon and told.horizon and found.horizon.years and told.horizon.years:
        return found.horizon.years > told.horizon.years
    return found.change == "extended" and not fits(found.horizon, told.horizon)


def _retold(found: Announcement, told: Announcement | None) -> Verdict:
    if told is None:
        return Verdict(kind="retold", because=found.because or "The words say that it was announced before.")
    source = found.citation.source
    by = f": quoted again by {source}." if source else ": told again."
    return Verdict(kind="retold", of=told, because=same_as(told) + by)


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]
