"""Things whose number is asked for: "how many data centres does it have", "number of stores"."""

import re
from functools import cache

_ASKED = r"(?:how many|number of|cu[aá]nt[oa]s)"
_ENDS = (
    r"do|does|did|has|have|had|is|are|was|were|will|would|can|could|should|may|there|it|they|he|she|we|you|i|in|on|"
    r"at|of|by|for|from|to|with|"
    r"worldwide|globally|abroad|overseas|around|across|outside|work|works|run|runs|own|owns|operate|operates|use|"
    r"uses|build|builds|buy|buys|sell|sells|employ|employs|got|get|gets|need|needs|tiene|tienen|hay|ha|se|now|"
    r"today|currently|and|or|vs|versus|than"
)
_WORD = rf"(?!(?:{_ENDS})\b)[^\W\d_][\w-]*"
_ASKS = re.compile(rf"\b{_ASKED}\s", re.IGNORECASE)
_MEASURES = frozenset(
    "years year quarters quarter months month weeks week days day times points percent percentage percentages pct "
    "shares dollars dollar usd rmb yuan renminbi yen euro pounds sterling won rupees bucks ones eur gbp "
    "cny euros billions billion millions million trillions trillion bn años anos trimestres puntos dólares dolares "
    "yuanes millones more less other others "
    "alerts alert news stories headlines feeds messages digests facts sources questions commands companies firms "
    "markets regions competitors rivals "
    "players providers vendors peers different consecutive straight much money".split()
)
"""What is a unit, a thing of the bot's own, or a company: how many of them is no fact of its own kind."""


def counted(text: str) -> tuple[int, int] | None:
    """Where the things stand whose number is asked for ("data centres"), None where none is."""
    found = _things().search(text) if _ASKS.search(text) else None
    if found is None:
        return None
    return None if _MEASURES & set(found["things"].casefold().split()) else found.span("things")


@cache
def _things() -> "re.Pattern[str]":
    """Built when first needed: few questions ask for a number of things."""
    return re.compile(rf"\b{_ASKED}\s+(?P<things>{_WORD}(?:\s+{_WORD}){{0,2}})", re.IGNORECASE)
