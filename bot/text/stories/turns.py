"""Turns of phrase that headlines use for one word: "steps down" is "resigns", "goes live" is "launches"."""

import re

_TURNS = {
    "resigns": r"step(?:s|ped|ping)? down|call(?:s|ed)? it quits",
    "appoints": r"to name",
    "acquires": r"tak(?:es?|ing) over|took over|snap(?:s|ped)? up",
    "layoffs": r"lay(?:s|ing)? off|laid off|job (?:cuts|losses)",
    "closes": r"(?:shut(?:s|ting)?|clos(?:e|es|ed|ing)) down",
    "launches": r"roll(?:s|ed|ing)? out|(?:goes|go|went|now) live|now available|out now",
    "repurchases": r"buy(?:s|ing)?[- ]back|bought back",
    "spinoff": r"(?:spin(?:s|ning)?|hiv(?:es?|ing)|split(?:s|ting)?)[- ]off",
    "partners": r"team(?:s|ed|ing)? up|join(?:s|ed|ing)? forces",
    "renames": r"(?:new|changes?|changed|changing) (?:its |their )?name|name change",
    "abandons": r"call(?:s|ed|ing)? off|pull(?:s|ed|ing)? (?:the )?plug|walk(?:s|ed|ing)? away",
    "delays": r"(?:push(?:es|ed|ing)? back|put(?:s|ting)? off)",
    "raises": r"(?:speed|step|ramp)(?:s|ed|ping|ing)? up",
    "eliminates": r"wind(?:s|ing)?[- ]down",
}
_PARTICLES = frozenset("down up over off out back away live forces plug quits name available cuts losses".split())
"""Of each turn one word is among these: a look at them spares most titles the search."""
_WORD_OF = tuple(_TURNS)
_TURN = re.compile("|".join(rf"(\b(?:{turn})\b)" for turn in _TURNS.values()))


def in_a_word(text: str) -> str:
    """The case-folded text with one word for each turn of phrase."""
    if _PARTICLES.isdisjoint(text.replace("-", " ").split()):
        return text
    return _TURN.sub(lambda found: _WORD_OF[(found.lastindex or 1) - 1], text)
