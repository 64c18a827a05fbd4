"""Plans that run already: told in the present by nobody, in the frame of a scheme, or in a clause on another company."""

import re
from typing import Final

from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import before, clause_around
from bot.text.announcements.telling_words import WEEKDAY


def ongoing(text: str, claim: Claim) -> str:
    """The words that show that the plan of the claim runs, though none say when it was told; "" where none do."""
    found = _in_progress(text, claim) or _COMPARED.search(before(text, claim.start + len(claim.cue), _CLAUSE))
    return found.group() if found else ""


def _in_progress(text: str, claim: Claim) -> re.Match[str] | None:
    """A progress that nobody announces: "is spending $5 billion on …", "is investing $5 billion through 2027"."""
    progress = _PROGRESS.search(text, max(0, claim.start - 20), claim.end)
    if progress is None or _is_told_now(text, claim):
        return None
    if progress["invests"] and not (claim.sum and _UNTIL_A_YEAR.match(text, claim.sum.end)):
        return None
    return None if DAY.search(text, *clause_around(text, progress.start(), progress.end())) else progress


def _is_told_now(text: str, claim: Claim) -> bool:
    return _ANNOUNCED.search(text[: claim.end]) is not None or SAYS_ITSELF.search(text) is not None


_PROGRESS: Final = re.compile(
    r"(?<!we )(?<!we’)(?<!we')\b(?:is|are) (?:already |currently (?=spend|constr|build)|now |also )?(?:spending|constructing|"
    r"building|currently (?:investing|pouring|pumping)|(?P<invests>investing|pouring|pumping|putting|ploughing|plowing|committing))\b",
    re.I,
)
_UNTIL_A_YEAR: Final = re.compile(
    r"(?:\s[\w-]+){0,6}?\s(?:through|until|by|between)\s(?:(?:the|end|of|fiscal|early|late)\s)*20\d\d\b"
)
SAYS_ITSELF: Final = re.compile(
    r"\b(?-i:CEO|CFO|COO)(?: (?-i:[A-Z])[\w.]*){1,4} (?:said|says|told)\b|\b(?:it|he|she|they|company|group|"
    r"firm|maker|chairman|president|officials?|executives?|spokes\w+) (?:said|says|announced|disclosed)\b|"
    r"\b(?:said|says|announced) (?:that )?(?:it|they|the company|the group)\b",
    re.I,
)
DAY: Final = re.compile(rf"(?<!last )\b{WEEKDAY}\b|\btoday\b")
_ANNOUNCED: Final = re.compile(r"\b(?:announc|unveil|disclos|reveal)\w*\b", re.I)


_CLAUSE: Final = 200
_COMPARED: Final = re.compile(
    r"\b(?:similar to|follow(?:s|ed|ing)|echo(?:es|ed|ing)|mirror(?:s|ed|ing)|match(?:es|ed|ing)|compar(?:es|ed|able) (?:with|to)|"
    r"(?:in line|on a par) with|alongside|after|trail(?:s|ed|ing)|(?:that|those) of|such as|including|(?:un)?like|join(?:s|ing)|"
    r"rivals?)\s[^,;]{2,60}?\s?,\s(?:which|who)\s"
    r"\w+\b[^;]{0,80}$",
    re.IGNORECASE,
)
"""What another company does, to which this one's news is likened."""
