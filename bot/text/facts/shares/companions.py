"""The percentages that a stated share carries along: the next company's in a list, an earlier period's, another market's."""

import re

from bot.text.facts.frame import NAME, PERCENT, Frame, marks
from bot.text.facts.shares.claim import Claim
from bot.text.facts.shares.elsewhere import elsewhere
from bot.text.facts.shares.moved import ENDS, moved_alike, moved_by, moved_from, moved_to, pushed_to
from bot.text.facts.shares.times import goes_on, is_earlier, it_moved
from bot.text.facts.shares.words import HEDGES, LIST, MARKET_HEAD, SHARE, is_denied


def add_companions(told: Frame, found: dict[int, Claim]) -> None:
    """Adds to the claims by figure those that their wording carries along."""
    for listed in re.finditer(LIST, told.text):
        figures = tuple(marks("F", listed[0]))
        if any(figure in found for figure in figures):
            continue
        if is_denied(told, listed.start(), listed.end()):
            if mover := _moved_by(told, listed, found):
                found[figures[-1]] = mover
            continue
        claim = _companion(told, listed, figures, found)
        if claim:
            found |= dict.fromkeys(figures, claim)


def _moved_by(told: Frame, listed: re.Match[str], found: dict[int, Claim]) -> Claim | None:
    """The level behind a change of another company, where a share was told before: "while Lumo jumped nearly 3% to 13%"."""
    start, end = listed.span()
    previous = max((one for one in found.values() if one.start < start), key=_start, default=None)
    mover = moved_by(told, previous, start) if previous else ""
    figure = marks("F", listed[0])[-1]
    return Claim(figures=(figure,), shape="beside", start=start, end=end, owner=mover) if mover else None


def _companion(told: Frame, listed: re.Match[str], figures: tuple[int, ...], found: dict[int, Claim]) -> Claim | None:
    start, end = listed.span()
    previous = max((one for one in found.values() if one.start < start), key=_start, default=None)
    following = min((one for one in found.values() if one.start > end), key=_start, default=None)
    if _FOR_ANOTHER.match(told.text, end):
        return None
    if not previous and following and (mover := moved_alike(told, following, start)):
        return Claim(figures=figures[-1:], shape="beside", start=start, end=end, owner=mover)
    there = elsewhere(told, previous, start, end) if previous else None
    if previous and not there and goes_on(told, previous, start):
        return Claim(figures=figures, shape="later", start=start, end=end)
    if previous and len(figures) == 2 and it_moved(told, previous, start):
        return Claim(figures=figures[1:], shape="later", start=start, end=end)
    if previous and (mover := moved_from(told, previous, start)):
        return Claim(figures=figures[-1:], shape="beside", start=start, end=end, owner=mover)
    if previous and (beaten := _beaten(told, previous, start)):
        return Claim(figures=figures, shape="beside", start=start, end=end, owner=beaten)
    if previous and is_earlier(told, previous, start) and not _BESIDE_AFTER.match(told.text, end):
        return Claim(figures=figures, shape="earlier", start=start, end=end)
    if not previous and following and _FROM.search(told.text[:start]):
        return Claim(figures=figures, shape="earlier", start=start, end=end)
    if there is not None:
        return Claim(figures=figures, shape="elsewhere", start=start, end=end, whole=there, whole_end=end)
    if not (found or _is_headed(told, start)):
        return None
    if len(figures) > 1 and _RESPECTIVELY.match(told.text, end) and _HELD.search(told.text, max(0, start - 60), start):
        return Claim(figures=figures, shape="noun after", start=start, end=end)
    if _OF_OTHER.match(told.text, end) or _IN_A_COMPANY.match(told.text, end):
        return None
    if _BESIDE_BEFORE.search(told.text, max(0, start - 160), start) or _BESIDE_AFTER.match(told.text, end):
        return Claim(figures=figures, shape="beside", start=start, end=end)
    owner = (
        (
            moved_to(told, previous, start)
            or _behind_aside(told, previous, start)
            or _behind_count(told, previous, start, end)
            or pushed_to(told, previous, start, end)
            or _worded_alike(told, previous, start, end)
        )
        if previous
        else ""
    )
    return Claim(figures=figures, shape="beside", start=start, end=end, owner=owner) if owner else None


def _is_headed(told: Frame, start: int) -> bool:
    """Whether figures without any share of their own stand under the word: "Market share: Lumo 31%, …", "… (9%), by share"."""
    heading = _HEADING.search(told.text, 0, start)
    if heading and not _GROWTH.search(told.text, heading.end(), start):
        return True
    return _BY_SHARE.search(told.text, start) is not None


def _start(claim: Claim) -> int:
    return claim.start


_NO_SHARE_VERB = (
    r"(?:grew|grow\w*|rose|fell|up|down|by|to|from|slow\w*|increased|declined|sales|revenues?|profits?|margins?|stock|shares?|"
    r"earnings|income|spending|said|will|would)\b"
)
_PLACED = (
    r"(?:(?:is|was|were|is in \w+|now|each|only|also|currently|still|far|well|significantly|just|close|closely|"
    r"behind|came in(?: \w+)?|came|followed|"
    r"follows|trails|trailed|lags|lagged|sits|ranked|ranks|placed|finished|coming in|coming|next|second|third|"
    r"fourth|fifth|last|a distant|a close|"
    r"(?:round|complet)(?:s|ed|ing) (?:out |off )?the top \w+) )*"
)
_HAS = (
    r"(?:with|at|on|has|had|have|having|holds?|held|holding|retains?|retained|keeps?|kept|controls?|controlled|"
    r"accounted for|accounts? for|claims?|claimed|took|takes|taking|"
    r"commands?|captur\w+|stood at|enjoys?|enjoyed|boasts?|reached|reaches|hits?|notched|owns?|owned|owning|"
    r"getting|gets|claiming|securing|nabbing|grabbing|capturing|winning|snagging|garnering|posting|recording|"
    r"notching|registering|enjoying|boasting|commanding|controlling|accounting for|ma[dk]es? up|"
    r"represent(?:s|ed|ing)|compris(?:es|ed|ing)|supplie[sd]|grabbed|got|secured|recorded|posted|logged|registered|"
    r"t(?:akes|ook|aking) up|(?:remains?|remained|stays?|stayed|stands?|sits?|sat|hovers|comes in|ended|finished|"
    r"is holding)(?: steady| stable| flat)? (?:at|on|with))"
)
_OF_WHEN = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|current|latest|"
    r"present|recent|own|reported|estimated|corresponding|respective|year-end|mid-year|year-earlier|first-quarter|"
    r"second-quarter|third-quarter|fourth-quarter|first-half|second-half|full-year|quarterly|annual|monthly|weekly|"
    r"provisional|preliminary)(?= )"
)
""" "Ahead of Lumo's March 24%"."""
_SOMEONE_ELSE = (
    r"(?:rivals?|competitors?|peers?|challengers?|runners?-up|followers?|customers?|clients?|suppliers?|partners?|"
    r"parent|predecessors?|opponents?|counterparts?)\b(?! ‹M)"
)
""" "While its nearest rival had 21%": whom nothing names."""
_BESIDE_BEFORE = re.compile(
    rf"(?<![Oo]ther ){NAME}(?:(?: [A-Z][\w&+-]*){{1,2}}(?=[’']))?(?:[’']s?(?: {_OF_WHEN})?)?"
    rf"(?:\s*\((?:[^()‹]|‹[NDTF]\d+›)*\))?(?:(?:,?\s*(?:which |who )?{_PLACED}|,)?|"
    rf"(?: (?!{_NO_SHARE_VERB}|{_SOMEONE_ELSE})[A-Za-z\d]\w*){{0,4}}?,?\s*(?:(?:which|who) )?"
    rf"(?:\(|{_PLACED}{_HAS}|[—–:|-]|,))\s*{HEDGES}(?:an? [a-z]+ )?$"
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
_BEATS = re.compile(
    rf"{NAME} (?:just |narrowly |now )?(?:edge[sd]? out|edge[sd]?|beats?|leads?|led|tops|topped|passe[sd]|"
    r"overtakes|overtook|surpasse[sd]|trails|trailed|pips|pipped|outsold|"
    rf"outsells) (?:the )?({NAME})[^‹;.]{{0,40}}$"
)
_VERSUS = re.compile(rf"^[^‹;.]{{0,30}} (?:versus|vs\.?|against|compared (?:with|to)|to) {HEDGES}$")


def _beaten(told: Frame, claim: Claim, start: int) -> str:
    """The mark of the other side of a score: "Lumo edged out Corvane with a 21% share versus 20%"."""
    rivals = _BEATS.search(told.text, 0, claim.start) if _VERSUS.match(told.text[claim.end : start]) else None
    return rivals[1] if rivals else ""


_ASIDE = re.compile(
    rf"({NAME})(?: and ‹M\d+› (?:[a-z]+ )?(?:subsidiaries|affiliates|units|brands))?(?:, "
    r"(?:which|who|up|down|with)\b(?:[^,;‹]|‹[NDTFM]\d+›)*,| (?:grew|rose|climbed|jumped|surged|"
    r"fell|dropped|expanded)(?: by)? ‹[FN]\d+›,? (?:and|but)| (?:shipped|sold|delivered|made|built|flew|"
    rf"carried|produced|installed|registered|launched) ‹N\d+›(?: [a-z]+){{0,3}},? and) (?:now |still )?(?:has|"
    r"had|holds?|held|took(?: in)?|takes(?: in)?|controls?|controlled|accounts? for|accounted for|captured|"
    rf"(?:stands|stood|sits|sat|is|was|remains|came in) (?:at|on)) {HEDGES}$"
)


_ASIDE_AND = re.compile(
    rf"({NAME}),? which (?:[^,;‹]|‹[NT]\d+›){{1,60}} and (?:now |still )?(?:has|had|holds?|held|took|takes|"
    rf"controls?|controlled|accounts? for|accounted for|captured|commands) {HEDGES}$"
)


def _behind_aside(told: Frame, claim: Claim, start: int) -> str:
    """The mark of a company that an aside parts from its share: "Lumo, which grew 3%, accounts for 9%"."""
    found = _ASIDE.search(told.text, claim.end, start) or _ASIDE_AND.search(told.text, claim.end, start)
    return found[1] if found else ""


_COUNTED = re.compile(
    rf"({NAME}),? (?:with|at|on|followed (?:in \w+ )?with|came (?:in )?\w+ with|shipped|sold|reached|delivered|"
    rf"moved|posted|registered|installed|built|recorded|exported|made|had) {HEDGES}‹N\d+›"
    rf"(?: [a-z]+){{0,3}}?,? (?:(?:at|for|or|with) |\(){HEDGES}$"
)


def _behind_count(told: Frame, claim: Claim, start: int, end: int) -> str:
    """The mark of a company that a count parts from its share: "while Lumo shipped 3 million at 9.8%"."""
    found = _COUNTED.search(told.text, claim.end, start)
    return found[1] if found and ENDS.match(told.text, end) else ""


_RESPECTIVELY = re.compile(r",? respectively\b")
_HELD = re.compile(
    rf"\b(?:h[eo]ld|ha[dv]e?|command(?:ed)?|control(?:led)?|account(?:ed)? for|took|take|claim(?:ed)?) {HEDGES}$"
)
""" "Lumo and Corvane held 4% and 3%, respectively, with a combined share of 7%"."""
_WORDED = re.compile(rf"\b(for|with|and|at|or|of)\s+{HEDGES}$")
_BEHIND = (
    r"(?:(?:is|was|comes?|came|coming|sits?|sat|sitting|follows?|followed|following|stands?|stood|ranks?|ranked|"
    r"places?|placed|finish(?:es|ed|ing)?|trails?|trailed|trailing|remains?|remained|lags?|lagged|lies|lay|"
    r"ended(?: up)?) )?"
    r"(?:in |on |at )?(?:(?:right|close|closely|just|not far|hot|well|far|narrowly|only|a close|a distant|a strong|"
    r"the) )?(?:(?:behind|second|third|fourth|fifth|sixth|next|last|runner-up|heels|ahead|on its heels)"
    r"(?: place| spot| position)?,? )?"
)
_COUNT_IN_BRACKETS = re.compile(
    rf"(?:,|\band|\bby|\bthen|\bbut|\bwhile|\bwhereas|\bas|\bwith) (?:the )?({NAME})"
    rf" {_BEHIND}(?:\(‹N\d+›(?: [a-z-]+){{0,3}}(?:,|;|/|:| or| and| -) ?|(?:[–—-]|with|at|on|shipped|shipping|"
    rf"sold|selling|delivered|delivering|made|moved) {HEDGES}‹N\d+›(?: [a-z-]+){{0,3}} \(){HEDGES}$"
)
"""A count in brackets before the figure: ", Lumo (7,370 riders, 4%)"."""
_IN_BRACKETS = re.compile(rf"({NAME}) \((?:[^()‹]|‹[NDT]\d+›)*,\s*{HEDGES}$")
_HELD = re.compile(rf"({NAME}) ((?!(?:and|or|up|down|by|to|from|on|at|in|with|of|for|than)\b)[a-z]+) {HEDGES}$")
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
    figure = told.place(f"‹F{claim.figures[-1]}›")[0]
    held, holds = _HELD.search(text, max(0, figure - 80), figure), _HELD.search(text, claim.end, start)
    if held and holds and held[2] == holds[2] and ENDS.match(text, end):
        return holds[1]
    between = _CHANGES.sub("", text[claim.end : start])
    names = re.findall(NAME, between)
    first, then = _WORDED.search(text, max(0, figure - 60), figure), _WORDED.search(between)
    if len(names) != 1 or PERCENT[:2] in between or not first or not then or first[1] != then[1]:
        return ""
    return names[0] if ENDS.match(text, end) else ""
