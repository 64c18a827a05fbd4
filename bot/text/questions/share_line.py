"""The command line of a question about market shares."""

import re

from bot.domain.company import Universe
from bot.text.questions.line_words import (
    apart,
    flag,
    is_sum,
    market,
    place_told,
    quoted,
    spaced,
    time_told,
    versus,
    whether,
)
from bot.text.questions.meaning import Meaning


def share_line(told: Meaning, universe: Universe, text: str) -> str:
    """ "/share alibaba vs aws global cloud": who, of which market, in which order, when."""
    owner = '"china\'s own share"' if told.is_country_owner and not told.has("rank") else ""
    strange = told.weighty if told.names or told.length > 4 else told.unknown
    return spaced(
        "/share",
        owner,
        *versus(told, universe, text),
        *_larger(told, text),
        *market(told),
        *_counted(text),
        *(quoted(word) for word in strange),
        "together" if is_sum(told, text) else "",
        "times" if told.has("times") or (_MULTIPLE.search(text) and len(told.names) > 1) else "",
        *flag(told, "rest"),
        *(_ranked(told) if not told.names else _beside(told, text)),
        *_moved(told, text),
        *time_told(told),
        f'"told by {told.teller}"' if told.teller else "",
        *apart(told, universe),
    )


def _moved(told: Meaning, text: str) -> tuple[str, ...]:
    """ "change", where it is asked how one company's share went from one time to another; "differ", whether its sources do."""
    if len(told.names) != 1:
        return ()
    if DIFFER.search(text):
        return ("differ",)
    return ("change",) if len(told.periods) == 2 or _MOVED.search(text) else ()


_MOVED = re.compile(
    r"\b(?:chang(?:e|ed|es|ing)|rise|rose|risen|rising|fall|fell|fallen|falling|drop(?:ped|ping|s)?|"
    r"gain(?:ed|ing|s)?|lose|loses|losing|lost|"
    r"grow|grew|grown|growing|increas(?:e|ed|ing)|decreas(?:e|ed|ing)|declin(?:e|ed|ing)|shr[iau]nk(?:ing|s)?|"
    r"trend|develop(?:ed|ment)?|evolv(?:e|ed)|evolution|"
    r"over time|history|historical|up or down|mov(?:e|ed))\b",
    re.IGNORECASE,
)
DIFFER = re.compile(
    r"\b(?:(?:dis)?agree(?:s|d|ment)?|differ(?:s|ent|ing)?|conflict(?:s|ing)?|contradict(?:s|ory)?|at odds|contested|disputed?)\b",
    re.IGNORECASE,
)
"""Whether the sources give one figure is asked for."""


def _ranked(told: Meaning) -> tuple[str, ...]:
    """ "rank", and which place of it."""
    is_ranked = told.has("rank") or told.place or told.apart
    return *(("rank",) if is_ranked else ()), *place_told(told)


def _larger(told: Meaning, text: str) -> tuple[str, ...]:
    """ "bigger" or "smaller", where the question asks whether the first named is so."""
    is_asked = len(told.names) > 1 and not is_sum(told, text) and not _MULTIPLE.search(text)
    return whether(text) if is_asked else ()


_MULTIPLE = re.compile(
    r"\b(?:twice|thrice|double|triple|quadruple|\w+fold|half|\d+(?:\.\d+)?x|"
    r"(?:\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten) times)\b",
    re.IGNORECASE,
)
"""Whether one is so many times the other is told by the two figures and how many times it is."""


def _beside(told: Meaning, text: str) -> tuple[str, ...]:
    """ "behind" or "ahead", where the neighbour of the one company named is asked for."""
    found = _NEIGHBOUR.search(text.casefold()) if len(told.names) == 1 else None
    return () if found is None else ("behind",) if found["after"] else ("ahead",)


_NEIGHBOUR = re.compile(
    r"\b(?:who|which|what)\b[\w' ]{0,30}?\b(?:(?P<after>(?:comes?|ranks?|is|sits|next|right|directly|close(?:st)?) "
    r"(?:after|behind|below)|follows?|trails?)"
    r"|(?:comes?|ranks?|is|sits|right|directly|just) (?:before|ahead of|above|in front of))\b"
)


def _counted(text: str) -> tuple[str, ...]:
    """What the shares asked for are counted in: "by value"."""
    return tuple(found.casefold() for found in _COUNTED_BY.findall(text)[:1])


_COUNTED_BY = re.compile(
    r"\b((?:by|in terms of) (?:shipments|units|volume|deliveries|registrations|value|revenue|users|subscribers))\b",
    re.IGNORECASE,
)
