"""Whom "its" and "we" mean that no name before them tells: whose goods are spoken of, or who says it."""

import re

from bot.text.facts.frame import NAME, Frame
from bot.text.facts.shares.claim import Claim
from bot.text.facts.shares.words import PEOPLE
from bot.text.facts.verbs import BE, MOVED, STANDS
from bot.text.who.capitals import has_company_end
from bot.text.who.firms import ANALYSTS, RESEARCHERS
from bot.text.who.owners import Mention


def is_untold(mention: Mention) -> bool:
    """Whether a mention is a word for a company, "its", of which no name before it tells whom it means."""
    return not (mention.is_named or mention.is_plural) and mention.span.subject == mention.span.text


def meant(told: Frame, pronoun: Mention) -> tuple[Mention, ...]:
    """The one company that such a word means; empty where nothing tells."""
    return _behind_goods(told, pronoun) or _speaking(told, pronoun)


_GOODS_OF = re.compile(
    r"\b(?:[Ss]ales|[Ss]hipments|[Rr]evenues?|[Oo]utput|[Dd]eliveries|[Dd]emand|[Pp]roduction|[Oo]rders|"
    rf"[Rr]egistrations|[Ii]nstallations) (?:of|by|at|for|from) (?:the )?({NAME})(?![’']s)"
)


def _behind_goods(told: Frame, pronoun: Mention) -> tuple[Mention, ...]:
    """Whom "its" means behind the goods of a company: "Shipments by Lumo grew, and its share …"."""
    at = told.where(pronoun)[0]
    found = _GOODS_OF.search(told.text, 0, max(0, at))
    return (told.mention(found[1]),) if found and told.mention(found[1]).is_named else ()


def _speaking(told: Frame, pronoun: Mention) -> tuple[Mention, ...]:
    """Whom an "its" at the head of a sentence means that a company says behind it: "Its share rose to 38%, Lumo said"."""
    opens = told.where(pronoun)[0] == 0
    found = _SAID_BEHIND.search(told.text) if opens else None
    who = told.mention(found[1]) if found and not _OF_A_PEOPLE.match(pronoun.span.text) else None
    return (who,) if who and who.is_named and not _MEASURES.search(who.span.text) else ()


_OF_A_PEOPLE = re.compile(rf"The (?:{PEOPLE}|[A-Z][\w ]*-based) ")
"""Whom others speak of is described by where it is from: "The Danish company had 13%, Corvane said"."""
_SAID_BEHIND = re.compile(
    rf", (?:the )?({NAME}) (?:said|says|reported|added|announced)\b(?=\s*[.,;]|$| in an? | on | late | yesterday| ‹T)"
)
_MEASURES = re.compile(
    rf"^(?:{RESEARCHERS}|{ANALYSTS})|(?:Research|Analytics|Consulting|Consultancy|Data|Association|Institute|Insights|Intelligence|Bureau)$"
)
"""Who says it of somebody else."""


def is_ours(told: Frame, claim: Claim) -> bool:
    """Whether a share is the speaker's: "we have 30% of the market", "our market share is 30%"."""
    return _OURS.search(told.text, max(0, claim.start - 80), claim.start) is not None


def is_headless(told: Frame, claim: Claim) -> bool:
    """Whether a sentence opens with a share of nobody: "Domestic market share rose to 9.9%"."""
    return claim.shape == "noun before" and _HEADLESS.match(told.text, 0, claim.end) is not None


def opens_headless(sentence: str) -> bool:
    """Whether it may: it opens with the words."""
    return _MARKET_SHARE.match(sentence) is not None


_MARKET_SHARE = re.compile(r"(?:(?:Domestic|Global|Overall|Total|National|Retail|Value|Volume) market|Market) share ")
_HEADLESS = re.compile(rf"{_MARKET_SHARE.pattern}(?:{MOVED}|{BE}|{STANDS})\b[^‹]*‹F\d+›")


def voices(told: Frame) -> tuple[Mention, ...]:
    """The one company that speaks in a sentence, or whose officer does; empty where none or several do."""
    named = [*_SAID_BY.finditer(told.text), *_OFFICER_OF.finditer(told.text), *_ITS_OFFICER.finditer(told.text)]
    found = [told.mention(match[1]) for match in named] or [one for one in told.mentions if _may_speak(one)]
    meant = {mention.span.company or mention.span.subject: mention for mention in found}
    return tuple(meant.values()) if len(meant) == 1 else ()


def _may_speak(mention: Mention) -> bool:
    """Whether a speaker is a company: a name of two words that nothing knows may be a person's."""
    span = mention.span
    is_company = span.company or has_company_end(span.text) or " " not in span.text
    return mention.role == "speaker" and mention.is_named and bool(is_company)


_OURS = re.compile(
    r"\b(?:[Ww]e(?:[’']ve)? (?:[a-z]+ ){0,2}?(?:h[eo]ld|have|had|own|control|command|account for|represent|make up|"
    r"supply|serve|captured?|got|gained|reached|achieved|enjoy|(?:are|remain) (?:the )?(?:market )?leaders?)\b(?:[^‹;.]|‹[NTD]\d+›){0,40}|"
    r"[Oo]ur (?:[\w-]+ ){0,4})$"
)
_OFFICE = (
    r"(?:CEO|CFO|COO|[Cc]hief|[Pp]resident|[Cc]hair(?:man|woman)?|[Mm]anager|[Mm]anaging|[Dd]irector|[Ss]pokes\w+|"
    r"[Hh]ead|[Vv]ice|[Ff]ounder|[Ee]xecutive|[Tt]reasurer)"
)
_OFFICER_OF = re.compile(rf"\b{_OFFICE}\b(?: [a-zA-Z]+){{0,4}} (?:of|at|for|from) (?:the )?({NAME})")
_SAID_BY = re.compile(rf"\b(?:said|says|added|adds) (?:the )?({NAME})(?=\s*[.,;]|$)")
_ITS_OFFICER = re.compile(rf"({NAME})(?:[’']s)? (?:[a-z]+ ){{0,2}}{_OFFICE}\b")
