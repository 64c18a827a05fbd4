"""The same company's share at another time, behind the one that is told: "…, down from 28%", "…, which now stands at 19%"."""

import re

from bot.text.facts.frame import NAME, PERIOD, Frame
from bot.text.facts.shares.claim import Claim
from bot.text.facts.shares.words import HEDGES
from bot.text.facts.verbs import HAS, MOVED, MOVING, STANDS


def is_earlier(told: Frame, claim: Claim, start: int) -> bool:
    """Whether a figure is the same share at another time: "…, down from 28 pct"."""
    gap = told.text[min(max(claim.end, claim.whole_end), start) : start]
    between = told.text[claim.end : start]
    return (
        bool(_EARLIER.search(between))
        and len(between) < 110
        and not _NO_VERB.search(gap)
        and not re.search(rf"{NAME}(?! rivals)", _ITS.sub("its", between))
        and not _JOINED.search(gap)
    )


_ITS = re.compile(rf"(?<=from ){NAME}(?= (?!\w+[’']))(?=[^‹;,]{{0,25}}$)")
""" "A drop from its 40%"."""


def goes_on(told: Frame, claim: Claim, start: int) -> bool:
    """Whether the share or its holder is the subject of a second level: "its share, which was 12%, now stands at 19%"."""
    between = told.text[claim.end : start]
    if _OF_ANOTHER.search(between):
        return False
    if (
        (_NOW_HAS.search(between) and not _NO_VERB.search(between))
        or _NEXT_YEAR.search(between)
        or (_THEY_MOVED.search(between) and not _NO_VERB.search(between))
    ):
        return True
    is_level = _LATER.match(between) or _NAMELY.match(between)
    return claim.shape == "noun before" and is_level is not None and not _NO_VERB.search(between)


def it_moved(told: Frame, claim: Claim, start: int) -> bool:
    """Whether the same share moves on elsewhere: "…, while in the US it fell from 78% to 77%"."""
    found = _IT_MOVED_FROM.search(told.text, claim.end, start)
    return found is not None and not (found[1][0] == "‹" and told.mention(found[1]).is_named)


_EARLIER = re.compile(
    r"(?:,|\b)\s*(?:from|up from|down from|compared (?:with|to)|versus|vs\.?|against|as against|and|to|"
    rf"(?<!more )(?<!less )(?<!other )than)\s+(?:its |the |(?<=from ){NAME} )?{HEDGES}$"
)
_NO_VERB = re.compile(
    r"\b(?:revenues?|sales|profits?|growth|price|grew|by(?! (?:the end|mid|early|late|year|‹T))|because|"
    r"imports|capex|margins?|shares (?:rose|fell)|spending|income)\b"
)
_JOINED = re.compile(r"\band\s+\S*\s*$|(?<!compared )\bto\s+\S*\s*$")
_NEXT_YEAR = re.compile(
    rf"^[^,;‹]{{0,40}}(?:{PERIOD}|in (?:January|February|March|April|May|June|July|August|September|October|"
    rf"November|December)),? (?:and|to)\s+{HEDGES}$"
)
_LATER = re.compile(
    rf"^(?:[^;:‹]|{PERIOD}){{0,60}}?[, ](?:and |but )?(?:now |currently |today |since )?(?:(?:has|had) (?:since )?)?"
    rf"(?:{STANDS}|{MOVED}|reached)(?: (?:back )?(?:at|to))? {HEDGES}$"
)
_NOW_HAS = re.compile(
    rf"^(?:[^;:‹]|{PERIOD}){{0,60}}?(?:,|\band|\bbut) (?:it |they )?now (?:{HAS}|{STANDS} at) {HEDGES}$"
)
_THEY_MOVED = re.compile(
    rf"^(?:[^;:‹]|{PERIOD}){{0,60}}?(?:[, ](?:they|it)|\b(?:but|before))(?:[’']ve|[’']s| has| have| later)? "
    rf"(?:now |since |already )?(?:{MOVED}|{MOVING})(?: (?:up|back|down|again))? to {HEDGES}$"
)
_OF_ANOTHER = re.compile(r"\b(?:th(?:at|ose)|the same) (?:of|for) |\b(?:rival|competitor)s?\b")
_IT_MOVED_FROM = re.compile(
    rf",? (?:and|while|but)(?: in (?:the )?[A-Z][\w.]+)?,? (‹M\d+›|it|they) {MOVED}(?: [a-z]+){{0,4}} from {HEDGES}$"
)
_NAMELY = re.compile(
    r"^(?: for the first time| again| threshold| mark| level| barrier)*,? "
    rf"(?:to|reaching|hitting|{MOVING} to|(?:now )?(?:settling|landing|standing|sitting) at) {HEDGES}$"
)
