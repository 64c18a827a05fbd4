"""Whom "we" and "our" mean where a share is told in the first person."""

import re

from bot.text.facts.frame import NAME, Frame
from bot.text.facts.shares.claim import Claim
from bot.text.facts.shares.neighbours import mention_of
from bot.text.who.capitals import has_company_end
from bot.text.who.owners import Mention


def is_ours(told: Frame, claim: Claim) -> bool:
    """Whether a share is the speaker's: "we have 30% of the market", "our market share is 30%"."""
    return _OURS.search(told.text, max(0, claim.start - 80), claim.start) is not None


def voices(told: Frame) -> tuple[Mention, ...]:
    """The one company that speaks in a sentence, or whose officer does; empty where none or several do."""
    named = [*_SAID_BY.finditer(told.text), *_OFFICER_OF.finditer(told.text), *_ITS_OFFICER.finditer(told.text)]
    found = [mention_of(told, match[1]) for match in named] or [one for one in told.mentions if _may_speak(one)]
    meant = {mention.span.company or mention.span.subject: mention for mention in found}
    return tuple(meant.values()) if len(meant) == 1 else ()


def _may_speak(mention: Mention) -> bool:
    """Whether a speaker is a company: a name of two words that nothing knows may be a person's."""
    span = mention.span
    is_company = span.company or has_company_end(span.text) or " " not in span.text
    return mention.role == "speaker" and mention.is_named and bool(is_company)


_OURS = re.compile(
    r"\b(?:[Ww]e(?:[’']ve)? (?:[a-z]+ ){0,2}?(?:h[eo]ld|have|had|own|control|command|account for|represent|"
    r"make up|supply|serve|captured?|got|gained|reached|achieved|enjoy)\b(?:[^‹;.]|‹[NTD]\d+›){0,40}|"
    r"[Oo]ur (?:[\w-]+ ){0,4})$"
)
_OFFICE = (
    r"(?:CEO|CFO|COO|[Cc]hief|[Pp]resident|[Cc]hair(?:man|woman)?|[Mm]anager|[Mm]anaging|[Dd]irector|[Ss]pokes\w+|"
    r"[Hh]ead|[Vv]ice|[Ff]ounder|[Ee]xecutive|[Tt]reasurer)"
)
_OFFICER_OF = re.compile(rf"\b{_OFFICE}\b(?: [a-zA-Z]+){{0,4}} (?:of|at|for|from) (?:the )?({NAME})")
_SAID_BY = re.compile(rf"\b(?:said|says|added|adds) (?:the )?({NAME})(?=\s*[.,;]|$)")
_ITS_OFFICER = re.compile(rf"({NAME})(?:[’']s)? (?:[a-z]+ ){{0,2}}{_OFFICE}\b")
