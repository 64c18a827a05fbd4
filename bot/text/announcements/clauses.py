"""The clause that a stretch of a sentence stands in."""

import re
from typing import Final

_BREAK: Final = re.compile(
    r";|\s[–—]\s|—|:\s|,\s+(?:and|but|while|which|as|although|though|whereas|with|marking|because|reflecting)\b|"
    r"\s(?:while|whereas|although|but)\s|\sand\s+(?=(?:we|it|they|he|she|I|the company)\b)|\sas well as\s",
    re.I,
)


def clause_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the clause that holds text[start:end] begins and ends: at semicolons, dashes and joining words."""
    begin = 0
    for found in _BREAK.finditer(text, 0, start):
        begin = found.end()
    following = _BREAK.search(text, end)
    return begin, following.start() if following else len(text)


def tail_of_clause(text: str, start: int, reach: int = 180) -> int:
    """Where the clause ends that goes on at `start`, `reach` characters on at most."""
    following = _BREAK.search(text, start, min(len(text), start + reach))
    return following.start() if following else min(len(text), start + reach)


def before(text: str, position: int, reach: int = 120) -> str:
    """The words before a position, `reach` characters back at most: bounds the work of patterns that look back."""
    return text[max(0, position - reach) : position]
