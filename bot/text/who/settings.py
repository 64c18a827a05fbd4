"""Words beside a name that only tell where: the scene of a sentence ("In Japan Lumo has …"), the seat of a firm ("the Tilburg giant")."""

import re

from bot.domain.company import NameSpan
from bot.text.quantities.held import held
from bot.text.who.places import HOUSE_NAMES


def is_set_in(text: str, start: int) -> bool:
    """Whether a place or year without a comma sets the scene before a name: "In Japan Lumo has …"."""
    scene = _SET_IN.search(text, max(0, start - _REACH), start)
    return scene is not None and (scene[1].isdigit() or scene[1] in HOUSE_NAMES)


def is_a_seat(text: str, span: NameSpan) -> bool:
    """Whether an unknown name only says where a company sits: "the Tilburg giant", "Lumo Inc., Tilburg, plans"."""
    if span.company is None and _is_aside(text, span):
        return True
    is_described = (
        span.company is None and " " not in span.text and text[max(0, span.start - 4) : span.start] in ("The ", "the ")
    )
    return is_described and _OF_THE_SEAT.match(text, span.end) is not None


def _is_aside(text: str, span: NameSpan) -> bool:
    """Whether a name in brackets or behind a comma only says more of the company before it."""
    first, leading = max(0, span.start - _REACH), text[max(0, span.start - 2) : span.start]
    if leading == ", " and _BEHIND_A_FORM.search(text, first, span.start):
        return _ASIDE_ENDS.match(text, span.end) is not None
    if "(" not in text[first : span.start]:
        return False
    if ":" in leading and _TRADED_AS.search(text, first, span.start):
        return True
    is_closed = _BRACKET_ENDS.match(text, span.end) or _SYMBOL.fullmatch(span.text)
    return is_closed is not None and _IN_BRACKETS.search(text, first, span.start) is not None


_BEHIND_A_FORM = re.compile(
    r"\b(?:Inc|Corp|Co|Ltd|LLC|PLC|Plc|plc|NV|N\.V|AG|SA|S\.A|SE|GmbH|AB|ASA|Limited|Corporation|"
    r"Incorporated)\.?,? (?:\([^()]{1,30}\),? )?(?:(?:[A-Z][a-z]+,? ){0,2}[A-Z][a-z]+, )?$"
)
_IN_BRACKETS = re.compile(r"[A-Z][\w.&’'-]* \((?:[A-Z][a-z]+, |also known as |formerly )?$")
""" "Lumo Motors (LM)", "Lumo and Company (Tilburg, Brabant)": another name, a symbol or the seat of the one before it."""
_SYMBOL = re.compile(r"[A-Z]{1,5}")
_BRACKET_ENDS = re.compile(r"(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?)?\)")
_TRADED_AS = re.compile(r"\((?:[^()]*[;,] ?)?[A-Z][A-Za-z]{2,8}(?: [A-Z][a-z]+)? ?: ?$")
""" "(NYSE: LMO)" is no name of its own."""
_ASIDE_ENDS = re.compile(r",(?! (?:Inc|Corp|Co|Ltd|LLC|and\b|[A-Z]))|,(?= (?:[A-Z][\w.]+ ?){1,2},)")
"""The comma that ends an aside; a list of companies goes on with a name and no verb."""
_REACH = 80
"""Characters looked back for the scene."""
_SET_IN = held(
    r"(?:^|[,;:(“\"—] ?|\b(?:and|but|while|whereas|that) )[Ii]n (?:the )?([A-Z][\w.]+(?: [A-Z][\w.]+)?|[12]\d{3}) $",
    *("In ", "in "),
)
_OF_THE_SEAT = re.compile(
    r" (?:[a-z-]+ )?(?:giant|company|firm|maker|\w+maker|conglomerate|behemoth|retailer|startup|start-up|manufacturer)\b"
)
