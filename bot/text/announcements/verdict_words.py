"""A verdict's reasons, in words an investor understands."""

from datetime import date

from bot.domain.announcement import Announcement
from bot.text.quantities.house import show_money


def said_on(one: Announcement) -> date | None:
    """The day a plan was first announced: as the words say, else the article's own; None where neither is known."""
    published = one.citation.published
    return one.announced or (published.date() if published else None)


def same_as(plan: Announcement) -> str:
    """ "Same plan as that of 24 Feb 2025 (RMB 380B, three years)"."""
    said = said_on(plan)
    day = f" of {said.day} {said:%b %Y}" if said else ""
    return f"Same plan as that{day} ({in_short(plan)})" if day else f"Same plan as {in_short(plan)}"


def in_short(plan: Announcement) -> str:
    """ "RMB 380B / $53B, three years"."""
    amounts = " / ".join(show_money(amount) for amount in plan.amounts) or "guidance without an amount"
    return f"{amounts}, {plan.horizon.label}" if plan.horizon else amounts


def moved_from(found: Announcement, plan: Announcement | None) -> str:
    """ "RMB 480B, from RMB 380B, three years (plan of 24 Feb 2025)."; says so where the earlier plan is not known."""
    new = " / ".join(show_money(amount) for amount in found.amounts) or "changed"
    if plan is None:
        return f"The words tell of a plan that is {found.change}: {new}; the earlier one is not stored."
    said = said_on(plan)
    day = f" of {said.day} {said:%b %Y}" if said else ""
    return f"{new}, from {in_short(plan)}{day and f' (plan{day})'}."
