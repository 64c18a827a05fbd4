"""Whose plan a claim is: a company's, by name or pronoun; nobody's where a state, an industry or several together spend."""

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Final, TypeAlias

from bot.domain.company import NameSpan
from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import clause_around
from bot.text.announcements.collectives import COUNTRIES
from bot.text.announcements.spelled import spelled
from bot.text.who.names import Names
from bot.text.who.owners import is_listed_after, owner_at, speaks_of_somebody_before

Said: TypeAlias = Callable[[], NameSpan | None]
"""What tells whom the text spoke of before."""


def spender(text: str, claim: Claim, names: Names, said: Said) -> NameSpan | None:
    """The company that will spend, as the sentence or else the text before it (`said`) names it; None where it is left unnamed.

    Most sentences name it, and the text before is not read. Two that spend together are named together: the sum is neither company's own.
    """
    if both := _partners(text, claim, names):
        return both
    owner = owner_at(text, _position(claim), names, said() if speaks_of_somebody_before(text) else None)
    if owner and not _is_pronoun(owner):
        return _parent(text, owner, names) or owner
    named = [span for span in names.find(subject_words(text, claim)) if span.kind in ("company", "segment")]
    return named[-1] if named and not _is_pronoun_subject(text, claim) else said()


def _parent(text: str, owner: NameSpan, names: Names) -> NameSpan | None:
    """The company that is described by what it owns: "the Instagram parent"; None for any other."""
    company = names.universe.by_key.get(owner.company or "") if _IS_PARENT.match(text, owner.end) else None
    return replace(owner, subject=company.name, kind="company") if company and owner.kind == "segment" else None


_IS_PARENT: Final = re.compile(r"[ -](?:parent|owner)\b(?! of\b)")
_PRONOUN: Final = spelled("it", "they", "we", "he", "she", "its", "their", "our")
_ASIDE: Final = re.compile(r"(?:^|[.;:] )([^.;:—–]+)\s?[—–][^—–]+[—–]\s?$")
"""A subject with an aside between dashes, which parts it from its verb."""
_SUBJECT_REACH = 90


def _position(claim: Claim) -> int:
    """Where the claim's subject must stand before: its first words, or the sum that a possessive owns."""
    return claim.sum.start if claim.kind == "programme" and claim.sum else max(claim.start, 1)


def _is_pronoun(owner: NameSpan) -> bool:
    return (
        owner.company is None
        and re.match(r"(?:it|its|they|their|we|our|he|she|the|this|that)\b", owner.subject, re.IGNORECASE) is not None
    )


def _is_pronoun_subject(text: str, claim: Claim) -> bool:
    return _PRONOUN.search(text[max(0, claim.start - 12) : claim.start]) is not None


def subject_words(text: str, claim: Claim) -> str:
    """The words before the claim, back to where its clause begins; all of the sentence so far where these are a pronoun."""
    start, _ = clause_around(text, claim.start, claim.start)
    words = text[max(start, claim.start - _SUBJECT_REACH) : claim.start]
    if interrupted := _ASIDE.search(text[:start]):
        words = f"{interrupted[1][-_SUBJECT_REACH:]} {words}"
    parts = _SAYS.split(_with_its_land(words))
    last = (parts[-2] if len(parts) > 1 and _ONLY_ARTICLE.fullmatch(parts[-1]) else parts[-1]).strip()
    if not _PRONOUN.fullmatch(last):
        return last or re.sub(r",\s[^,]*,\s*$", "", words)
    return re.sub(
        r"(?:,?\s*\b(?:said|says|announced|added|reported|told \w+))?(?:\s+(?:on )?\w+day)?(?:\s+that)?\s+\w+\s*$",
        "",
        text[: claim.start],
    )


def _with_its_land(words: str) -> str:
    """The words without the comma between a place and its land, which parts no subject: "the smelter in Sines, Portugal"."""
    return _PLACE.sub(lambda found: f"{found[1]} " if COUNTRIES.match(words, found.end()) else found.group(), words)


_SAYS: Final = re.compile(
    r"\b(?:said|says|that|announced|according to|reported|"
    r"(?:told|tells)\s(?:\w+\s)?(?:investors|analysts|shareholders|reporters|employees|lawmakers))\b|,\s"
)
_PLACE: Final = re.compile(r"((?<=\bin )[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){0,2}),\s(?=[A-Z])")
_ONLY_ARTICLE: Final = re.compile(
    r"\s*(?:an?|the|another|plans? for|plans to|total)(?:\s(?:an?|new|total|further))*\s*", re.IGNORECASE
)
"""What stands between "announced" and what is announced, and names nobody."""


def listed_names(subject: str, names: Names) -> tuple[NameSpan, ...]:
    """The names of a list that is the subject: "Amazon, Microsoft and Google plan to spend …"."""
    found = [span for span in names.find(subject) if span.kind in ("company", "segment")]
    listed = [
        (one, other)
        for one, other in pairwise(found)
        if one.company != other.company and is_listed_after(subject, one, other)
    ]
    return (listed[0][0], *(other for _, other in listed)) if listed else ()


PARTNERS: Final = 2
"""Companies that may have one plan together; more of them are a sum that somebody added up."""


def _partners(text: str, claim: Claim, names: Names) -> NameSpan | None:
    subject = subject_words(text, claim)
    listed = listed_names(subject, names)
    if len(listed) != PARTNERS or claim.kind == "programme":
        return None
    both = subject[listed[0].start : listed[-1].end]
    start = text.index(both)
    return NameSpan(company=None, subject=both, start=start, end=start + len(both), text=both, kind="other")
