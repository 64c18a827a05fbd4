"""The companies beside a share whose own is told by its move: "…, while Lumo's slid to 9%", "Lumo fell from 3% to 1% and …"."""

import re

from bot.text.facts.frame import NAME, PERCENT, PERIOD, Frame
from bot.text.facts.shares.claim import Claim
from bot.text.facts.shares.words import HEDGES

FELL = (
    r"(?:slips|slides|falls|drops|rises|climbs|declines|grows|inches|edges|jumps|shrinks|dips|surges|surged|"
    r"slipped|slid|fell|fallen|dropped|rose|risen|climbed|declined|grew|inched|edged|jumped|advanced|shrank|eased|"
    r"dipped|plunged|plummeted|tumbled|soared|sank|sunk|slumped|moved|gained|expanded|improved|increased|decreased|"
    r"went|gone|swelled|retreated|rebounded|recovered)"
)
_OWN_FIGURE = r"\b(?:sales|revenues?|shipments|deliveries|profits?|margins?|prices?|growth|shares|stock|costs?|income|earnings|output)\b"
_MOVED_TO = re.compile(
    rf"({NAME})(?:,? which)?(?:,? with (?:‹[NDT]\d+›|[\w ])+,)? (?:(?:has |had )?{FELL}|(?:is|was) (?:up|down|back))(?: \w+)? to {HEDGES}$"
)
_MOVED_FROM = re.compile(
    rf"({NAME})(?: (?:browser|engine|brand|phones?|handsets?|app|platform|service|airline|bank|unit))?(?:[’']s?(?: "
    rf"(?:(?!{_OWN_FIGURE})[^;‹])*?)?)?(?:,? which)?(?: has| had)?(?: (?:just|since|also))?,? "
    rf"(?:{FELL}|(?:slipp|slid|fall|dropp|ris|climb|declin|grow|inch|edg|dipp|eas)ing|went|going)"
    rf"(?: \w+)? from {HEDGES}(?:{PERCENT}(?: (?:in )?{PERIOD})?,? (?:\w+ )?to {HEDGES})?$"
)


def moved_from(told: Frame, claim: Claim, start: int) -> str:
    """The mark of another company whose share is told by its move: "while Lumo has fallen from 30% to 26%"."""
    found = _MOVED_FROM.search(told.text, claim.end, start)
    is_whole = found is not None and (PERCENT[:2] in found[0] or _TO_ANOTHER.match(told.text, start) is not None)
    return found[1] if found and is_whole else ""


def moved_by(told: Frame, claim: Claim, start: int) -> str:
    """The mark of another company whose share is told by how far it moved: "while Lumo jumped nearly 3% to 13%"."""
    found = _MOVES_BY.search(told.text, claim.end, start) if _TO_ANOTHER.match(told.text, start) else None
    return found[1] if found else ""


_MOVES_BY = re.compile(rf"({NAME}) (?:(?:has|had|also|then) )*{FELL}(?: by)? {HEDGES}$")


def moved_alike(told: Frame, following: Claim, start: int) -> str:
    """The mark of a company whose move stands before another's share that moves.

    "Lumo fell from 3% to 1% and Corvane's share rose to 4%".
    """
    moved = _MOVED_FROM.search(told.text, 0, start) if following.shape == "noun before" else None
    is_move = (
        moved is not None and _TO_ANOTHER.match(told.text, start) and _SHARE_MOVES.match(told.text, following.start)
    )
    return moved[1] if moved and is_move else ""


_SHARE_MOVES = re.compile(rf"(?:market )?share (?:of [^‹,;]{{1,40}} )?(?:\w+ )?(?:from|{FELL})\b")
_TO_ANOTHER = re.compile(rf"{PERCENT} to {HEDGES}{PERCENT}")
_ITS_OWN = re.compile(
    rf"({NAME})[’']s (?:(?!{_OWN_FIGURE})[^,;‹]|‹N\d+›)*?\b"
    rf"(?:to|at|on|hit|hits|reached|reaches|exceeded|topped) (?:a |an )?(?:\w+ (?:of )?)?{HEDGES}$"
)


_THAT_OF = re.compile(
    rf"\b(?:th(?:at|ose)|the same) (?:of|for) ({NAME})(?:[^;‹]|‹N\d+›){{0,60}}? (?:to|at|was|is|were|hit|reached) {HEDGES}$"
)
""" "Lumo's share rose to 30%, whereas that of Corvane fell to 9%"."""


_WITH_A_DROP_TO = re.compile(
    rf"({NAME}),? with (?:an? )?(?:[a-z]+ )?(?:‹[NF]\d+›|[\d.]+)(?: [a-z-]+){{0,2}} "
    rf"(?:drop|decline|fall|rise|gain|increase|jump|dip|loss|boost|slide|climb) (?:down |up )?to {HEDGES}$"
)


def moved_to(told: Frame, claim: Claim, start: int) -> str:
    """The mark of a company whose share goes unsaid beside the one before: "…, while Lumo's slid to 9%"."""
    is_of_the_share = claim.shape not in ("part of", "noun after")
    moved = _THAT_OF.search(told.text, claim.end, start)
    moved = (
        moved
        or _WITH_A_DROP_TO.search(told.text, claim.end, start)
        or (is_of_the_share and _ITS_OWN.search(told.text, claim.end, start))
        or _MOVED_TO.search(told.text, claim.end, start)
    )
    return moved[1] if moved else ""


_PUSHED = re.compile(
    rf"\b(?:squeez|push|leav|cutt|reduc|driv|send|lift|rais|propell|boost)(?:ing|es) ({NAME})"
    rf"(?:[’']s (?:share )?)? ?(?:down |up |back )?(?:to|at|with) {HEDGES}$"
)


def pushed_to(told: Frame, claim: Claim, start: int, end: int) -> str:
    """The mark of a company that another's share drives to its own: "climbed to 94%, squeezing Lumo to 6%"."""
    found = _PUSHED.search(told.text, claim.end, start)
    return found[1] if found and ENDS.match(told.text, end) else ""


ENDS = re.compile(r"\s*(?:[.,;)]|$|(?:and|while|but|followed)\b|(?:market )?share\b)")
"""What stands behind a share that is told for itself."""
