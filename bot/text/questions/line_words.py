"""The words of a command line: names, market, time and flags, as the commands read them again."""

import re

from bot.domain.company import Universe
from bot.text.quantities.periods import periods
from bot.text.questions.meaning import Meaning
from bot.text.questions.naming import names_told
from bot.text.questions.times import AS_OF, SINCE, dates


def quoted(word: str) -> str:
    """Several words in quotes."""
    return f'"{word}"' if " " in word else word


def spaced(*words: str) -> str:
    """The words that are there, as a line."""
    return " ".join(word for word in words if word)


def flag(told: Meaning, cue: str) -> tuple[str, ...]:
    """The cue, where it was heard."""
    return (cue,) if told.has(cue) else ()


def time_told(told: Meaning) -> tuple[str, ...]:
    """The times asked for, two at most."""
    labels = [_legible(time.label) for time in told.periods[:2]] or ([told.relative] if told.relative else [])
    side = f"{AS_OF} " if told.is_as_of else f"{SINCE} " if told.is_since else ""
    return tuple(f'"{side}{label}"' for label in labels)


def _legible(label: str) -> str:
    """The label as it is read again when it stands alone: a month without a year is none without "in"."""
    return label if periods(label) or dates(label) else f"in {label}"


def known_then(told: Meaning) -> tuple[str, ...]:
    """The time on whose knowledge an answer shall stand."""
    return time_told(told) if told.is_as_of else ()


def market(told: Meaning) -> tuple[str, ...]:
    """Where, and of which trade."""
    return tuple(dict.fromkeys((*_regions(told), *map(quoted, told.places), *map(quoted, told.sectors))))


def _regions(told: Meaning) -> tuple[str, ...]:
    """The regions; "at home and abroad" is held against the whole world, since no share is told of all of it save China."""
    if "china" in told.regions and "abroad" in told.regions:
        return tuple("global" if region == "abroad" else region for region in told.regions)
    return told.regions


def apart(told: Meaning, universe: Universe) -> tuple[str, ...]:
    """Whom to leave out, where nobody is named."""
    names = names_told(told.apart, universe) if not told.names else ()
    return (f"without {' and '.join(names)}",) if names else ()


def versus(told: Meaning, universe: Universe, text: str = "") -> tuple[str, ...]:
    """The names as one group ("a and b", to be added up), as rivals ("a vs b"), or one against the others together."""
    first, *others = (*names_told(told.names, universe), *told.strangers) or ("",)
    if others and _SUM_AGAINST.search(text):
        first, others = others[-1], [first, *others[:-1]]
    if not told.has("together") and not _ADDED.search(text):
        return (" vs ".join((first, *others)),)
    return (
        f"{first} vs {' and '.join(others)}"
        if told.has("versus", "size") and len(others) > 1
        else " and ".join((first, *others)),
    )


_ADDED = re.compile(r"\w (?:plus|\+) \w", re.IGNORECASE)
_SUM_AGAINST = re.compile(
    r"(?:\b(?:together|combined|plus)\b|\+).*\b(?:than|vs|versus|against|match|beats?|outweighs?|exceeds?)\b",
    re.IGNORECASE,
)
"""A sum that is held against the company named last."""


def place_told(told: Meaning) -> tuple[str, ...]:
    """How much of a ranking is asked for: "place 2", "smallest", "top 3"."""
    place = ("smallest" if told.place < 0 else f"place {told.place}",) if told.place and told.place != 1 else ()
    return *place, *((f"top {told.top}",) if told.top else ())


def is_sum(told: Meaning, text: str) -> bool:
    """Whether the shares are to be added up."""
    if told.has("together") or " + " in text:
        return True
    return bool(_ADDED.search(text)) if len(told.names) > 1 else told.has("total") and not told.names


def whether(text: str) -> tuple[str, ...]:
    """ "bigger" or "smaller", where the question asks whether the first named is so."""
    found = _WHETHER.match(text.casefold())
    return () if found is None else ("smaller",) if found["less"] else ("bigger",)


_WHETHER = re.compile(
    r"(?:and |so |but )?(?:is|are|was|does|do|did|has|have)\b.*?\b"
    r"(?:(?P<more>bigger|larger|stronger|ahead of|more|above|in front of|beats?|beating|winning against|over|"
    r"faster|quicker|higher|out(?:spend|grow|sell|rank|pace|do)(?:s|ing)?)|"
    r"(?P<less>smaller|weaker|behind|less|below|trails?|under|losing to|loses to|slower|lower))\b"
)
