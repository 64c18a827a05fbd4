"""Whether a sum goes into another company and not into what capital buys."""

import re
from typing import Final

from bot.domain.company import NameSpan
from bot.text.announcements.claim import Claim
from bot.text.who.names import Names


def is_stake(text: str, claim: Claim, names: Names, owner: NameSpan | None) -> bool:
    """Whether the sum goes into another company or to it: "will invest $10 billion in OpenAI", "on AWS"; not into its data centres."""
    if claim.kind not in ("plan", "moved") or claim.sum is None:
        return False
    at = claim.sum.end
    if _IN_A_FIRM.match(text, at) or _BY_A_FUND.search(text, max(0, claim.sum.start - _OBJECT), claim.sum.start):
        return True
    bought = (span for span in names.find(text[at : at + _OBJECT]) if span.kind in ("company", "segment"))
    return any(
        _INTO.fullmatch(text[at : at + span.start]) is not None
        and span.company != (owner.company if owner else None)
        and not re.match(r"['’]", text[at + span.end :])
        for span in bought
    )


_IN_A_FIRM: Final = re.compile(
    r"\s(?:in|into)"
    r"\s(?:(?:an?|the|its|[A-Z][\w.-]*-based|(?!plant|factor|facilit|data|building|new)[\w-]+)\s){0,4}?(?:firm|"
    r"company|start-?up|operator|provider|owner|lessor|lender|developer|designer|unicorn|rival|peer|lab)\s[A-Z]"
)
"""A firm that is named by what it does: "$1.5bn in UAE-based AI firm Corvane"."""
_BY_A_FUND: Final = re.compile(
    r"\b(?:form|creat|launch|set|establish|start|rais|back|seed)\w*(?: up)? (?:(?:an?|the|its) )?(?:[\w-]+ ){0,3}funds? "
    r"(?:of funds )?(?:to|that will|which will|that would) invest (?:[\w-]+ ){0,4}$",
    re.IGNORECASE,
)
"""Money put together to be invested by somebody: "is forming a fund to invest up to $40 billion in chips"."""
_OBJECT: Final = 80
_INTO: Final = re.compile(r"\s*(?:in|into|on|for)\s+(?:(?!as\b|it\b|to\b|which\b)[a-z][\w-]*\s+){0,4}")
