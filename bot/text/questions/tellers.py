"""By whose count a share is asked for: "according to Canalys", "what does IDC say about …"."""

import re
from functools import cache

from bot.domain.company import Universe
from bot.text.questions.naming import first_named
from bot.text.questions.vocabulary import KNOWN
from bot.text.who.firms import RESEARCHERS

_HINT = re.compile(
    r"\b(?:according to|per|measured|counted|told|reported|estimated|says?|said|thinks?|reports?|estimates?|"
    r"claims?|counts?|figures?|numbers?|data|view|ranking|survey)\b",
    re.IGNORECASE,
)
"""What every such question holds one of."""
_COUNT = r"(?:count|counts|counting|figures?|numbers?|data|estimates?|ranking|survey|reckoning|view)"
_END = r"(?=[\s,;?!.]*$|,| (?:who|what|which|how|is|does|on|about|for|of|in|at)\b)"
_BY = rf"(?:according to|as per|per|by the {_COUNT} of|as (?:measured|counted|told|reported|estimated) by|told by)"


@cache
def _asked() -> tuple[re.Pattern[str], ...]:
    """Built when first needed: few questions name a source."""
    name = (
        rf"(?P<teller>(?i:{RESEARCHERS})|[^\W\d_][\w&’'-]*"
        r"(?: (?!(?:on|about|for|of|in|at|by|from|per|to|and|say|says|said)\b)[^\W\d_][\w&’'-]*){0,2}?)"
    )
    wordings = (
        rf"\b{_BY} (?:the )?{name}{_END}",
        rf"\b(?:by|in|from|on) {name}['’]s {_COUNT}\b",
        rf"\bwhat (?:does|did|do) {name} (?:say|think|report|estimate|claim|tell us)(?: about| on| of| for)?\b",
        rf"^\W*{name} (?:says|said)\b",
    )
    return tuple(re.compile(wording, re.IGNORECASE) for wording in wordings)


_NOBODY = frozenset(
    "whom who what which you it that this them they everyone critics critic analyst analysts expert experts people "
    "investors media press source sources "
    "article articles page pages report reports reporter year quarter month week day annum company companies firm "
    "firms market person he she we i".split()
)
"""Words that stand where a name would and are none."""


def told_by(text: str, universe: Universe) -> tuple[str, str]:
    """The question without whose count is asked for, and whose that is, in small letters; as it was and "" where nobody's is."""
    for pattern in _asked() if _HINT.search(text) else ():
        for found in pattern.finditer(text):
            name = found["teller"].strip(" '’")
            if _is_teller(name, universe):
                return " ".join(f"{text[: found.start()]} {text[found.end() :]}".split()), name.casefold()
    return text, ""


def _is_teller(name: str, universe: Universe) -> bool:
    words = name.casefold().split()
    return not _NOBODY.intersection(words) and not set(words) <= KNOWN and not first_named(name, universe)
