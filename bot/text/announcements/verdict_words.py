"""A verdict's reasons, in words an investor understands."""

from collections.abc import Sequence
from datetime import date

from bot.domain.announcement import Announcement, Money, Verdict
from bot.text.announcements.same_plan import agrees
from bot.text.quantities.house import show_money
from bot.text.quantities.sums import sums


def said_on(one: Announcement) -> date | None:
    """The day a plan was first announced: as the words say, else the article's own; None where neither is known.

    What gives a plan up or puts it off is said on the article's day, whenever the plan was announced.
    """
    published = one.citation.published
    own = published.date() if published else None
    return own if one.change in ("withdrawn", "delayed") else one.announced or own


def same_as(plan: Announcement) -> str:
    """ "Same plan as that of 24 Feb 2025 (RMB 380B, three years)"."""
    return f"Same plan as {_that_of(plan)}"


def in_short(plan: Announcement) -> str:
    """ "RMB 380B / $53B, three years"; where a sum was put on top, the years can be that sum's and are left out."""
    amounts = _amounts(plan.amounts) or "guidance without an amount"
    placed = f" for {plan.place}" if plan.place else ""
    is_of_part = bool(plan.added) and not plan.is_addition
    return f"{amounts}{placed}, {plan.horizon.label}" if plan.horizon and not is_of_part else f"{amounts}{placed}"


def first_told(found: Announcement, plans: Sequence[Announcement], earlier: Sequence[Announcement]) -> str:
    """ "New beside the plan of 24 Sep 2025 (RMB 480B, three years)."; the plan before it, where that has ended."""
    stated = [one for one in earlier if one.certainty == "stated" and one.amounts]
    if weighed := next(
        (one for one in reversed(earlier) if one.certainty == "considered" and agrees(found, one)), None
    ):
        said = said_on(weighed)
        return (
            f"It confirms what was unconfirmed{f' on {said.day} {said:%b %Y}' if said else ''} ({in_short(weighed)})."
        )
    if plans:
        newest = tuple(reversed(plans))
        same = next((plan for plan in newest if plan.place == found.place), None)
        beside = same or next((plan for plan in newest if not plan.place), newest[0])
        return f"New beside {_plan_of(beside)}."
    if not stated:
        return "First told here."
    last = max(stated, key=lambda one: said_on(one) or date.min)
    end = "was given up" if last.change == "withdrawn" else "has run out"
    return f"First told here; {_plan_of(last)} {end}."


def changes(found: Announcement, plan: Announcement | None) -> str:
    """ "It changes the plan of 24 Feb 2025 (RMB 380B / $53B, three years)."; says so where that is not stored."""
    if plan is not None:
        told = f"It changes {_plan_of(plan)}."
    elif found.before:
        told = f"The words name the sum of before, {_amounts(found.before)}; no such plan is stored here."
    else:
        told = "The words tell of a change; the plan of before is not stored here."
    return f"{told} {arithmetic(found)}".strip()


def arithmetic(found: Announcement) -> str:
    """ "RMB 380B + RMB 100B = RMB 480B is our arithmetic."; "" where the words give the total."""
    stated = [amount for one in sums(found.citation.quote) for amount in one.amounts]
    if not found.added or any(new.low == one.low for new in found.amounts for one in stated):
        return ""
    more = found.added[0]
    old, new = (
        next((one for one in own if one.currency == more.currency), None) for own in (found.before, found.amounts)
    )
    if old is None or new is None:
        return ""
    sign = "−" if more.low < 0 else "+"
    part = Money(low=abs(more.low), currency=more.currency)
    return f"{show_money(old)} {sign} {show_money(part)} = {show_money(new)} is our arithmetic."


def stops(plan: Announcement | None) -> str:
    """ "It is about the plan of 24 Feb 2025 (RMB 380B, three years)."; "" without one."""
    return f"It is about {_plan_of(plan)}." if plan else ""


def told_again(found: Announcement, told: Announcement | None) -> Verdict:
    """The verdict on a re-telling: which plan, and who told it again."""
    if told is None:
        return Verdict(kind="retold", because=found.because or "The words say that it was announced before.")
    source = found.citation.source
    by = f": quoted again by {source}." if source else ": told again."
    return Verdict(kind="retold", of=told, because=same_as(told) + by)


def _plan_of(plan: Announcement) -> str:
    """ "the plan of 24 Feb 2025 (RMB 380B, three years)"."""
    return f"the plan{_that_of(plan).removeprefix('that')}"


def _that_of(plan: Announcement) -> str:
    said = said_on(plan)
    day = f" of {said.day} {said:%b %Y}" if said else ""
    return f"that{day} ({in_short(plan)})"


def _amounts(amounts: Sequence[Money]) -> str:
    return " / ".join(map(show_money, amounts))
