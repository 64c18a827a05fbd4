"""The percentages that a stated share carries along: the next company's in a list, an earlier period's, another market's."""

import re

from bot.text.facts.frame import NAME, PERCENT, Frame, marks
from bot.text.facts.shares.claim import Claim
from bot.text.facts.shares.elsewhere import elsewhere
from bot.text.facts.shares.moved import another_moved, goes_on, is_earlier, it_moved, moved_alike, moved_by, moved_from
from bot.text.facts.shares.words import BEATEN, COUNT, ENDS, HEDGES, LIST, MARKET_HEAD, NOW, PLACE, SHARE, is_denied
from bot.text.facts.verbs import HOLD, MOVED, STANDS
from bot.text.inflections import verbs


def add_companions(told: Frame, found: dict[int, Claim]) -> None:
    """Adds to the claims by figure those that their wording carries along."""
    for listed in re.finditer(LIST, told.text):
        figures = tuple(marks("F", listed[0]))
        if any(figure in found for figure in figures):
            continue
        if is_denied(told, listed.start(), listed.end()):
            previous = _nearest(found, listed.start())[0]
            mover = moved_by(told, previous, listed.start()) if previous else ""
            if mover:
                found[figures[-1]] = _beside(listed, figures[-1:], mover)
        elif claim := _companion(told, listed, figures, found):
            found |= dict.fromkeys(figures, claim)


def _nearest(found: dict[int, Claim], start: int) -> tuple[Claim | None, Claim | None]:
    """The claim before a position, and the one behind it."""
    before = [claim for claim in found.values() if claim.start < start]
    behind = [claim for claim in found.values() if claim.start > start]
    return max(before, key=_start, default=None), min(behind, key=_start, default=None)


def _start(claim: Claim) -> int:
    return claim.start


def _beside(listed: re.Match[str], figures: tuple[int, ...], owner: str = "") -> Claim:
    return Claim(figures=figures, shape="beside", start=listed.start(), end=listed.end(), owner=owner)


def _companion(told: Frame, listed: re.Match[str], figures: tuple[int, ...], found: dict[int, Claim]) -> Claim | None:
    start, end = listed.span()
    previous, following = _nearest(found, start)
    if _FOR_ANOTHER.match(told.text, end):
        return None
    if previous is None:
        if following and (mover := moved_alike(told, following, start)):
            return _beside(listed, figures[-1:], mover)
        if following and _FROM.search(told.text[:start]):
            return Claim(figures=figures, shape="earlier", start=start, end=end)
    elif claim := _behind_another(told, listed, figures, previous):
        return claim
    if not (found or _is_headed(told, start)):
        return None
    if _OF_OTHER.match(told.text, end) or _IN_A_COMPANY.match(told.text, end):
        return None
    if _BESIDE_BEFORE.search(told.text, max(0, start - 160), start) or _BESIDE_AFTER.match(told.text, end):
        return _beside(listed, figures)
    owner = (another_moved(told, previous, start, end) or _worded_alike(told, previous, start, end)) if previous else ""
    return _beside(listed, figures, owner) if owner else None


def _behind_another(told: Frame, listed: re.Match[str], figures: tuple[int, ...], previous: Claim) -> Claim | None:
    """The claim of figures that the share before them tells of: at another time, in another market, or of whom it is compared with."""
    start, end = listed.span()
    there = elsewhere(told, previous, start, end)
    if not there and goes_on(told, previous, start):
        return Claim(figures=figures, shape="later", start=start, end=end)
    if len(figures) == 2 and it_moved(told, previous, start):
        return Claim(figures=figures[1:], shape="later", start=start, end=end)
    if mover := moved_from(told, previous, start):
        return _beside(listed, figures[-1:], mover)
    rivals = _BEATS.search(told.text, 0, previous.start) if _VERSUS.match(told.text[previous.end : start]) else None
    if rivals:
        return _beside(listed, figures, rivals[1])
    if is_earlier(told, previous, start) and not _BESIDE_AFTER.match(told.text, end):
        return Claim(figures=figures, shape="earlier", start=start, end=end)
    if there is not None:
        return Claim(figures=figures, shape="elsewhere", start=start, end=end, whole=there, whole_end=end)
    return None


def _is_headed(told: Frame, start: int) -> bool:
    """Whether figures without any share of their own stand under the word: "Market share: Lumo 31%, …", "… (9%), by share"."""
    heading = _HEADING.search(told.text, 0, start)
    if heading and not _GROWTH.search(told.text, heading.end(), start):
        return True
    return _BY_SHARE.search(told.text, start) is not None


_NO_SHARE_VERB = (
    rf"(?:{MOVED}|up|down|by|to|from|slow\w*|growing|sales|revenues?|profits?|margins?|stock|shares?|earnings|income|spending|"
    r"said|will|would)\b"
)
_PLACED = (
    rf"(?:(?:{STANDS}|is in \w+|{NOW}|each|far|well|just|close|closely|behind|coming in|coming|next|{PLACE}|a distant|a close|"
    r"(?:round|complet)(?:s|ed|ing) (?:out |off )?the top \w+) )*"
)
_LEVEL = rf"(?:with|at|on|{verbs(HOLD)}|(?:is holding|{STANDS})(?: steady| stable| flat)? (?:at|on|with))"
_OF_WHEN = (
    r"(?:[A-Z][a-z]+|current|latest|present|recent|own|reported|estimated|corresponding|respective|year-end|mid-year|year-earlier|"
    r"(?:first|second|third|fourth)-(?:quarter|half)|full-year|quarterly|annual|monthly|weekly|provisional|preliminary)(?= )"
)
""" "Ahead of Lumo's March 24%"."""
_SOMEONE_ELSE = (
    r"(?:rivals?|competitors?|peers?|challengers?|runners?-up|followers?|customers?|clients?|suppliers?|partners?|"
    r"parent|predecessors?|opponents?|counterparts?)\b(?! ‹M)"
)
""" "While its nearest rival had 21%": whom nothing names."""
_BESIDE_BEFORE = re.compile(
    rf"(?<![Oo]ther ){NAME}(?:(?: [A-Z][\w&+-]*){{1,2}}(?=[’']))?(?:[’']s?(?: {_OF_WHEN})?)?(?:\s*\((?:[^()‹]|"
    rf"‹[NDTF]\d+›)*\))?(?:(?:,?\s*(?:which |who )?{_PLACED}|,)?|(?: (?!{_NO_SHARE_VERB}|"
    rf"{_SOMEONE_ELSE})[A-Za-z\d]\w*){{0,4}}?,?\s*(?:(?:which|who) )?(?:\(|{_PLACED}{_LEVEL}|[—–:|-]|,))\s*{HEDGES}(?:an? [a-z]+ )?$"
)
_BESIDE_AFTER = re.compile(
    r"\s*(?:share )?(?:each |apiece )?(?:for|by|held by|went to|going to|to(?= (?:the |rivals? )?"
    rf"‹M\d+›(?![’'‹]))) (?:the |rivals? |its rivals? )?(?:#\d |No\. ?\d |No\. ‹N\d+› |number[- ]\w+ )?{NAME}"
)
_HEADING = re.compile(rf"\b{SHARE}")
_GROWTH = re.compile(r"\b(?:up|down|rose|fell|gr[eo]w\w*|growth|gain\w*|sales|revenues?|margins?)\b")
_BY_SHARE = re.compile(
    r"\b(?:by|in) (?:(?:(?:market|shipments?|volume|value|unit|audience|sales) )?share|share of \w+)\b"
)
_FOR_ANOTHER = re.compile(
    r" (?:for|by|held by) (?:its|the|their|a|‹M\d+›) "
    r"(?:\w+ )?(?:rivals?|competitors?|peers?|runner-up|second|third|next|market|industry|others?)\b"
)
"""Someone else's, whom nothing names."""
_OF_OTHER = re.compile(rf" of (?!(?:[\w.’'-]+ ){{0,3}}{MARKET_HEAD}\b(?![’']s))")
_IN_A_COMPANY = re.compile(rf" (?:share|stake|interest|holding) in (?:the )?(?:rivals? )?{NAME}")
_FROM = re.compile(rf"\bfrom\s+{HEDGES}$")
_BEATS = re.compile(rf"{NAME} (?:just |narrowly |now )?{verbs(BEATEN)} (?:the )?({NAME})[^‹;.]{{0,40}}$")
""" "Lumo edged out Corvane with a 21% share versus 20%"."""
_VERSUS = re.compile(rf"^[^‹;.]{{0,30}} (?:versus|vs\.?|against|compared (?:with|to)|to) {HEDGES}$")


_WORDED = re.compile(rf"\b(for|with|and|at|or|of)\s+{HEDGES}$")
_COUNT_IN_BRACKETS = re.compile(
    rf"(?:,|\b(?:and|by|then|but|while|whereas|as|with)) (?:the )?({NAME}) (?:{STANDS} )?(?:in |on |at )?(?:(?:right|close|closely|just|"
    rf"not far|hot|well|far|narrowly|only|a close|a distant|a strong|the|its) )?(?:(?:behind|{PLACE}|heels|ahead)(?: place| spot| "
    rf"position)?,? )?(?:\({COUNT}(?:,|;|/|:| or| and| -) ?|(?:[–—-]|[a-z]+) {HEDGES}{COUNT} \(){HEDGES}$"
)
"""A count in brackets before the figure: ", Lumo (7,370 riders, 4%)"."""
_IN_BRACKETS = re.compile(rf"({NAME}) \((?:[^()‹]|‹[NDT]\d+›)*,\s*{HEDGES}$")
_SAME_VERB = re.compile(rf"({NAME}) ((?!(?:and|or|up|down|by|to|from|on|at|in|with|of|for|than)\b)[a-z]+) {HEDGES}$")
""" "Lumo carries 38% of parcels; Corvane carries 24%": what one verb says of both is a share of both."""
_CHANGES = re.compile(rf"\b(?:up|down|rising|falling|growing|an? (?:increase|rise|drop|decline) of) {HEDGES}{PERCENT}")


def _worded_alike(told: Frame, claim: Claim, start: int, end: int) -> str:
    """The mark of the next company of a list whose share is worded as the one before: "… for 7%, followed by Lumo with $2 bn, for 5%"."""
    text = told.text
    bracketed = _IN_BRACKETS.search(text, max(claim.end, start - 80), start)
    if bracketed and re.search(rf"\(\s*{HEDGES}$", text[: claim.start]):
        return bracketed[1]
    counted = _COUNT_IN_BRACKETS.search(text, max(claim.end, start - 80), start)
    if counted and text.startswith(")", end):
        return counted[1]
    if not ENDS.match(text, end):
        return ""
    figure = told.place(f"‹F{claim.figures[-1]}›")[0]
    held, holds = _SAME_VERB.search(text, max(0, figure - 80), figure), _SAME_VERB.search(text, claim.end, start)
    if held and holds and held[2] == holds[2]:
        return holds[1]
    between = _CHANGES.sub("", text[claim.end : start])
    names = re.findall(NAME, between)
    first, then = _WORDED.search(text, max(0, figure - 60), figure), _WORDED.search(between)
    is_alike = first and then and first[1] == then[1] and len(names) == 1 and PERCENT[:2] not in between
    return names[0] if is_alike else ""
