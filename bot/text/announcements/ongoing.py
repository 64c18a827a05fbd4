"""Plans that run already: told in the present by nobody, in the frame of a scheme, or in a clause on another company."""

import re
from typing import Final

from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import before, clause_around, unbroken
from bot.text.announcements.telling_words import WEEKDAY


def ongoing(text: str, claim: Claim) -> str:
    """The words that show that the plan of the claim runs, though none say when it was told; "" where none do."""
    found = _in_progress(text, claim) or _of_a_scheme(text, claim) or _beside(text, claim)
    return found.group() if found else ""


# ---- in progress --------------------------------------------------------------------------------------------------------------------
def _in_progress(text: str, claim: Claim) -> re.Match[str] | None:
    """A progress that nobody announces: "is spending $5 billion on …", "is investing $5 billion through 2027"."""
    progress = _PROGRESS.search(text, max(0, claim.start - 20), claim.end)
    if progress is None or _is_told_now(text, claim) or re.search(r"\bplanning\b", text[claim.start : claim.end]):
        return None
    is_current = _CURRENTLY.search(progress.group()) is not None
    if progress["invests"] and not (is_current or (claim.sum and _UNTIL_A_YEAR.match(text, claim.sum.end))):
        return None
    is_priced = progress["builds"] and claim.sum and _AT_A_COST.search(before(text, claim.sum.start, _COST))
    is_new = not is_priced and _IN_ADDITION.match(unbroken(text), progress.end()) is not None
    is_told_today = DAY.search(text, *clause_around(text, progress.start(), progress.end())) is not None
    return None if is_told_today or (is_new and not is_current) else progress


def _is_told_now(text: str, claim: Claim) -> bool:
    return _ANNOUNCED.search(text[: claim.end]) is not None or SAYS_ITSELF.search(text) is not None


_PROGRESS: Final = re.compile(
    r"(?<!we )(?<!we’)(?<!we')\b(?:is|are) (?:already |currently |now |also )?(?:spending|constructing|"
    r"(?P<builds>building)|(?P<invests>investing|pouring|pumping|putting|ploughing|plowing|committing))\b",
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
_COST: Final = 60
_AT_A_COST: Final = re.compile(
    r"\bat an? (?:total |estimated |combined |overall )?(?:cost|price) of (?:[a-z]+ ){0,3}$", re.I
)
"""What it costs, said last of a thing whose building goes on: "is building a mill in Ostrava at a cost of …"."""
_CURRENTLY: Final = re.compile(r"currently|already|constructing", re.I)
_IN_ADDITION: Final = re.compile(
    r"[^;]{3,90}?\sto\s(?:launch|start|begin|set up|boost|increase|double|support|design|build|construct|"
    r"expand|make|produce|open|develop|upgrade|moderni[sz]e|convert|retool|add|create|establish)\b|"
    r"[^.;,]{3,30}?\s(?:in|into|on) an?\s(?!year)|[^.;,]{3,30}?\s(?:in|into|on|for) "
    r"(?:(?:the(?= [\w ]{3,40}? of\b)|its|an?|further) |(?!the\b))(?:\w+ )?(?:expansion|extension|construction|upgrade|upgrading|"
    r"moderni[sz]ation|redevelopment|refurbishment|creation|building|expanding|renovation|transformation|"
    r"overhaul)\b|\s(?:another|an? (?:additional|further|extra|fresh|new)|additional|up to an additional)\s",
    re.I,
)
DAY: Final = re.compile(rf"(?<!last )\b{WEEKDAY}\b|\btoday\b")
_ANNOUNCED: Final = re.compile(r"\b(?:announc|unveil|disclos|reveal)\w*\b", re.I)


# ---- in the frame of a scheme -------------------------------------------------------------------------------------------------------
def _of_a_scheme(text: str, claim: Claim) -> re.Match[str] | None:
    """A scheme that the sentence names as known, of which the claim is told: "Through its Greener Grid initiative, …"."""
    if _ANNOUNCED.search(text, 0, claim.start) or SAYS_ITSELF.search(text) or DAY.search(text):
        return None
    return _IS_PART_OF.search(text, 0, claim.start + 1) or _FRAMED.match(text, 0, claim.start + 1)


_SCHEME: Final = (
    r"(?:plan|programme|program|scheme|initiative|strategy|campaign|effort|push|drive|roadmap|framework)s?\b"
)
_WHOSE: Final = r"(?:its|their|our|his|(?-i:[A-Z])[\w.&-]*['’]s?)\s"
_IS_PART_OF: Final = re.compile(
    rf"\b(?:is|are|was|were|forms?|makes? up) (?:an? )?(?:\w+ )?part of {_WHOSE}(?:[\w-]+\s){{0,5}}?{_SCHEME}",
    re.IGNORECASE,
)
_FRAMED: Final = re.compile(
    rf"\W?(?:under|through|via) {_WHOSE}(?:(?:current|existing|ongoing|present)\s(?:[\w-]+\s){{0,4}}?|"
    rf"(?:[\w-]+\s){{0,2}}?(?-i:[A-Z])[\w-]*\s(?:[\w-]+\s){{0,3}}?){_SCHEME}",
    re.IGNORECASE,
)
"""A scheme that is called current, or by its own name."""


# ---- in a clause beside -------------------------------------------------------------------------------------------------------------
def _beside(text: str, claim: Claim) -> re.Match[str] | None:
    """A clause on a thing or a company that the sentence named for something else: "…, on which it will spend $2 billion"."""
    leading = before(text, claim.start + len(claim.cue), _CLAUSE)
    is_announced = _ANNOUNCED.search(text, 0, claim.start) is not None
    return _COMPARED.search(leading) or (None if is_announced else _ON_WHICH.search(leading))


_CLAUSE: Final = 200
_WHO: Final = r"(?:it|they|the \w+|(?-i:[A-Z])[\w.&-]*(?: (?-i:[A-Z])[\w.&-]*){0,2})\s"
_ON_WHICH: Final = re.compile(
    rf",\s(?:(?:through|under|on|in|into|for) which|where)\s{_WHO}(?:is|are|has been|have been)\s(?:\w+\s)?\w*$|"
    rf"^(?:the|its|this|that)\s(?:[\w-]+,?\s){{0,3}}[\w-]+,\s(?:on|for|under|in) which\s{_WHO}(?:\w+\s){{0,2}}\w*$",
    re.IGNORECASE,
)
"""What goes on in a thing, or is spent on one that is known: "in Ohio, where it is spending …", "the mine, on which it will spend …"."""
_COMPARED: Final = re.compile(
    r"\b(?:similar to|follow(?:s|ed|ing)|echo(?:es|ed|ing)|mirror(?:s|ed|ing)|match(?:es|ed|ing)|compar(?:es|ed|able) (?:with|to)|"
    r"(?:in line|on a par) with|alongside|after|trail(?:s|ed|ing)|(?:that|those) of)\s[^,;]{2,60}?\s?,\s(?:which|who)\s"
    r"(?:said|says|announced|plans?|expects?|will|would|has|is|intends?)\b[^;]{0,80}$",
    re.IGNORECASE,
)
"""What another company does, to which this one's news is likened."""
