"""Words beside a name that only tell where: the scene of a sentence ("In Japan Lumo has …"), the seat of a firm ("the Tilburg giant")."""

import re

from bot.domain.company import NameSpan
from bot.text.who.places import HOUSE_NAMES


def is_set_in(text: str, start: int) -> bool:
    """Whether a place or year without a comma sets the scene before a name: "In Japan Lumo has …"."""
    scene = _SET_IN.search(text, max(0, start - _REACH), start)
    return scene is not None and (scene[1].isdigit() or scene[1] in HOUSE_NAMES)


def is_a_seat(text: str, span: NameSpan) -> bool:
    """Whether an unknown name only says where a company sits: "the Tilburg giant"."""
    is_described = (
        span.company is None and " " not in span.text and text[max(0, span.start - 4) : span.start] in ("The ", "the ")
    )
    return is_described and _OF_THE_SEAT.match(text, span.end) is not None


_REACH = 80
"""Characters looked back for the scene."""
_SET_IN = re.compile(
    r"(?:^|[,;:(“\"—] ?|\b(?:and|but|while|whereas|that) )[Ii]n (?:the )?([A-Z][\w.]+(?: [A-Z][\w.]+)?|[12]\d{3}) $"
)
_OF_THE_SEAT = re.compile(
    r" (?:[a-z-]+ )?(?:giant|company|firm|maker|\w+maker|conglomerate|behemoth|retailer|startup|start-up|manufacturer)\b"
)
