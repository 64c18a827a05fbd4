"""Levels of shares told by a move: the same company's at another time, "…, down from 28%", another's, "while Lumo's slid to 9%"."""

import re

from bot.text.facts.frame import NAME, PERCENT, PERIOD, Frame
from bot.text.facts.shares.claim import Claim
from bot.text.facts.shares.words import COUNT, ENDS, HEDGES, NOW
from bot.text.facts.verbs import HAS, MOVED, MOVING, STANDS, TRADE
from bot.text.inflections import finite

_OWN_FIGURE = r"\b(?:sales|revenues?|shipments|deliveries|profits?|margins?|prices?|growth|shares|stock|costs?|income|earnings|output)\b"
_MOVED_FROM = re.compile(
    rf"({NAME})(?: (?:browser|engine|brand|phones?|handsets?|app|platform|service|airline|bank|unit))?"
    rf"(?:[’']s?(?: (?:(?!{_OWN_FIGURE})[^;‹])*?)?)?(?:,? which)?(?: (?:has|had|just|since|also))*,? (?:{MOVED}|{MOVING})"
    rf"(?: \w+)? from {HEDGES}(?:{PERCENT}(?: (?:in )?{PERIOD})?,? (?:\w+ )?to {HEDGES})?$"
)
_MOVES_BY = re.compile(rf"({NAME}) (?:(?:has|had|also|then) )*{MOVED}(?: by)? {HEDGES}$")
_SHARE_MOVES = re.compile(rf"(?:market )?share (?:of [^‹,;]{{1,40}} )?(?:\w+ )?(?:from|{MOVED})\b")
_TO_ANOTHER = re.compile(rf"{PERCENT} to {HEDGES}{PERCENT}")


def moved_from(told: Frame, claim: Claim, start: int) -> str:
    """The mark of another company whose share is told by its move: "while Lumo has fallen from 30% to 26%"."""
    found = _MOVED_FROM.search(told.text, claim.end, start)
    is_whole = found is not None and (PERCENT[:2] in found[0] or _TO_ANOTHER.match(told.text, start) is not None)
    return found[1] if found and is_whole else ""


def moved_by(told: Frame, claim: Claim, start: int) -> str:
    """The mark of another company whose share is told by how far it moved: "while Lumo jumped nearly 3% to 13%"."""
    found = _MOVES_BY.search(told.text, claim.end, start) if _TO_ANOTHER.match(told.text, start) else None
    return found[1] if found else ""


def moved_alike(told: Frame, following: Claim, start: int) -> str:
    """The mark of a company whose move stands before another's share: "Lumo fell from 3% to 1% and Corvane's share rose to 4%"."""
    moved = _MOVED_FROM.search(told.text, 0, start) if following.shape == "noun before" else None
    is_move = moved and _TO_ANOTHER.match(told.text, start) and _SHARE_MOVES.match(told.text, following.start)
    return moved[1] if moved and is_move else ""


def another_moved(told: Frame, claim: Claim, start: int, end: int) -> str:
    """The mark of a company whose share goes unsaid beside the one before, told by its level: "…, while Lumo's slid to 9%"."""
    is_of_the_share = claim.shape not in ("part of", "noun after")
    forms = (
        *_LEVELS,
        *((_ITS_OWN,) if is_of_the_share else ()),
        *(_LEVELS_ALONE if ENDS.match(told.text, end) else ()),
    )
    return next((found[1] for form in forms if (found := form.search(told.text, claim.end, start))), "")


_ITS_OWN = re.compile(
    rf"({NAME})[’']s (?:(?!{_OWN_FIGURE})[^,;‹]|‹N\d+›)*?\b"
    rf"(?:to|at|on|hit|hits|reached|reaches|exceeded|topped) (?:a |an )?(?:\w+ (?:of )?)?{HEDGES}$"
)
_HAS = rf"(?:{NOW} )*(?:{HAS}|{STANDS} (?:at|on)|took in|takes in) {HEDGES}$"
_LEVELS = (
    # "whereas that of Corvane fell to 9%"
    re.compile(
        rf"\b(?:th(?:at|ose)|the same) (?:of|for) ({NAME})(?:[^;‹]|‹N\d+›){{0,60}}? (?:to|at|was|is|were|hit|reached) {HEDGES}$"
    ),
    # "Corvane with a 2-point drop to 9%"
    re.compile(
        rf"({NAME}),? with (?:an? )?(?:[a-z]+ )?(?:‹[NF]\d+›|[\d.]+)(?: [a-z-]+){{1,3}} (?:down |up )?to {HEDGES}$"
    ),
    # "while Corvane, with 3 million riders, slid to 9%"
    re.compile(
        rf"({NAME})(?:,? which)?(?:,? with (?:‹[NDT]\d+›|[\w ])+,)? (?:(?:has |had )?{MOVED}|(?:is|was) (?:up|down|back))"
        rf"(?: \w+)? to {HEDGES}$"
    ),
    # "Corvane, which grew 3%, accounts for 9%", "Corvane shipped 3 million, and has 9%"
    re.compile(
        rf"({NAME})(?: and ‹M\d+› (?:[a-z]+ )?(?:subsidiaries|affiliates|units|brands))?(?:, (?:which|who|up|down|with)\b(?:[^,;‹]|"
        rf"‹[NDTFM]\d+›)*,|,? which (?:[^,;‹]|‹[NT]\d+›){{1,60}} and|(?: {MOVED}(?: by)? ‹[FN]\d+›| [a-z]+ {COUNT}),? (?:and|but)) {_HAS}"
    ),
)
_LEVELS_ALONE = (
    # "while Corvane shipped 3 million at 9.8%"
    re.compile(
        rf"({NAME}),? (?:with|at|on|followed (?:in \w+ )?with|came (?:in )?\w+ with|{finite(TRADE)}|reached|sold|posted|registered|"
        rf"recorded|made|had) {HEDGES}{COUNT},? (?:(?:at|for|or|with) |\(){HEDGES}$"
    ),
    # "climbed to 94%, squeezing Corvane to 6%"
    re.compile(rf"\b[a-z]+(?:ing|es) ({NAME})(?:[’']s (?:share )?)? ?(?:down |up |back )?(?:to|at|with) {HEDGES}$"),
)


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
