"""Whom an "its" means that no name before it tells: whose goods are spoken of, or who says it behind."""

import re

from bot.text.facts.frame import NAME, Frame
from bot.text.facts.shares.neighbours import mention_of
from bot.text.facts.shares.words import PEOPLE
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
    at = told.place(f"‹M{told.mentions.index(pronoun)}›")[0]
    found = _GOODS_OF.search(told.text, 0, max(0, at))
    return (mention_of(told, found[1]),) if found and mention_of(told, found[1]).is_named else ()


def _speaking(told: Frame, pronoun: Mention) -> tuple[Mention, ...]:
    """Whom an "its" at the head of a sentence means that a company says behind it: "Its share rose to 38%, Lumo said"."""
    opens = told.place(f"‹M{told.mentions.index(pronoun)}›")[0] == 0
    found = _SAID_BEHIND.search(told.text) if opens else None
    who = mention_of(told, found[1]) if found and not _OF_A_PEOPLE.match(pronoun.span.text) else None
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
