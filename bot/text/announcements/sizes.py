"""Whether a sum is too small to be told of: next to what the company plans, or in itself."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from bot.domain.announcement import Announcement, Money
from bot.text.announcements.same_plan import PER_DOLLAR

_TINY: Final = Decimal(1_000_000)
"""Dollars: less than this is no capital spending that an investor follows."""
_PART: Final = Decimal("0.001")
"""Of the company's largest standing plan: less than this is a rounding of it."""


def is_small(found: Announcement, plans: Sequence[Announcement]) -> bool:
    """Whether the sum is below a million dollars, or below a thousandth of the largest plan; not where no rate of exchange is known."""
    most = _dollars(found.amounts, 0)
    if most is None:
        return False
    largest = max(
        (low for plan in plans if not plan.is_addition and (low := _dollars(plan.amounts, 1)) is not None),
        default=Decimal(0),
    )
    return most < max(_TINY, largest * _PART)


def _dollars(amounts: Sequence[Money], rate: int) -> Decimal | None:
    """The sum in dollars, at the highest (0) or the lowest (1) it can be worth."""
    worth = [(one.high or one.low) / PER_DOLLAR[one.currency][rate] for one in amounts if one.currency in PER_DOLLAR]
    return max(worth, default=None)
