"""The words that carry a sentence's meaning, cut to a common stem, and how much two sentences share."""

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*")
_POSSESSIVE = re.compile(r"['’]s\b|n['’]t\b")
_EMPTY = frozenset(
    """
    a an the of to in on at by for with from as that than it its his her their is are was were be been has have had will would can could
    may might and or but not he she they who which what this these those after before into over about said says say also when while
    where there out up down no more new one two i we you our us my your me him them s t re ve ll d so if do does did just very how all
    some such then now only other any each both most being
    """.split()
)
_STEM = 6
"""Letters kept: "invest", "invested" and "investment" are one word; longer stems split them."""


@lru_cache(maxsize=2048)
def stems(text: str) -> frozenset[str]:
    """The stems of the words that carry meaning; figures stand for themselves."""
    return frozenset(stems_in_order(text))


@lru_cache(maxsize=4096)
def stems_in_order(text: str) -> tuple[str, ...]:
    """The same, in the order of the text and with repeats."""
    plain = _POSSESSIVE.sub("", text) if "'" in text or "’" in text else text
    return tuple([word[:_STEM] for word in map(str.casefold, _WORD.findall(plain)) if word not in _EMPTY])


def shared(first: str, second: str) -> float:
    """How much of the shorter one's wording stands in the other, from 0 to 1."""
    a, b = stems(first), stems(second)
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0
