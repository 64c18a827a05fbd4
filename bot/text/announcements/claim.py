"""A claim of capital spending, as one sentence makes it."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from bot.domain.announcement import Money
from bot.text.quantities.sums import Sum

ClaimKind: TypeAlias = Literal["guidance", "plan", "programme", "total", "moved"]
"""Capital spending as a whole; spending on something; a plan taken as known; all that was promised so far;
a plan with what is put on top of it or taken off."""


@dataclass(frozen=True, slots=True)
class Claim:
    """The words that make a claim (start, end), the cue that shows it, its sum if it has one, and the sum it moves away from."""

    kind: ClaimKind
    start: int
    end: int
    cue: str
    sum: Sum | None = None
    old: Sum | None = None
    added: tuple[Money, ...] = ()
    """What is put on top of `old`; below nought where it is taken off."""
