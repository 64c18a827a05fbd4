"""A market share as worded: the figures said together, their wording and what they are a share of."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

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
