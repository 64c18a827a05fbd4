"""A market share as worded: the figures said together, their wording and what they are a share of."""

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

from bot.text.facts.frame import marks

Shape: TypeAlias = Literal["noun after", "noun before", "part of", "beside", "earlier", "ranked", "elsewhere", "later"]
"""How a share is worded: "30% share", "share of 30%", "30% of the market", a further one in the list, "from 28%", "second with 30%",
"… and 20% in Spain", "…, now 35%"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Percentages said together to be shares; positions count in the frame's marked text."""

    figures: tuple[int, ...]
    """Numbers of the figures, several in "9%, 8% and 7%, respectively"."""
    shape: Shape
    start: int
    """Where the wording begins: the figures or the noun "share", whichever is first."""
    end: int
    whole: str = ""
    """Marked words of what it is a share of, "the cloud market"; "" where the wording has none."""
    whole_end: int = 0
    owner: str = ""
    """The mark of the company that the wording itself names, or those of all that share the figure; "" where grammar finds it."""


def claim_of(found: re.Match[str], size: int | str, owner: str = "", shape: Shape = "beside", whole: str = "") -> Claim:
    """The claim whose figures are the match's group `size`: where they begin and end, it does."""
    start, end = found.span(size)
    return Claim(figures=tuple(marks("F", found[size])), shape=shape, start=start, end=end, owner=owner, whole=whole)


def named_claim(found: re.Match[str], shape: Shape) -> Claim:
    """The claim of a wording whose groups are `size` and, where it names the owner itself, `who`: then it stands beside it."""
    who = found.groupdict().get("who")
    return claim_of(found, "size", who or "", "beside" if who else shape)
