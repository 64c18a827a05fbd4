"""The clause that a stretch of a sentence stands in."""

import re
from typing import Final

from bot.text.quantities.any_case import any_case
from bot.text.quantities.remembered import remembered

_BREAK: Final = any_case(
    r";|[，,](?=(?:全年|明年|今年|下半年|预计|公司预计|同时|展望))|\s[–—]\s|—|:\s|"
    r",\s+(?:and|but|while|which|as|although|though|whereas|with|marking|because|reflecting)\b|"
    r"\s(?:while|whereas|although|but)\s|\sand\s+(?=(?:we|it|they|he|she|I|the company)\b)|\sas well as\s"
)


def clause_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the clause that holds text[start:end] begins and ends: at semicolons, dashes and joining words."""
    begin, until = 0, len(text)
    for at, behind in _breaks(text):
        if behind <= start:
            begin = behind
        if end <= at < until:
            until = at
    return begin, until


def tail_of_clause(text: str, start: int, reach: int = 180) -> int:
    """Where the clause ends that goes on at `start`, `reach` characters on at most."""
    last = min(len(text), start + reach)
    return next((at for at, behind in _breaks(text) if at >= start and behind <= last), last)


@remembered
def _breaks(text: str) -> tuple[tuple[int, int], ...]:
    """Where the clauses of a sentence are parted: each of its sums asks for that several times."""
    return tuple(found.span() for found in _BREAK.finditer(text))


def before(text: str, position: int, reach: int = 120) -> str:
    """The words before a position, `reach` characters back at most: bounds the work of patterns that look back."""
    return text[max(0, position - reach) : position]


@remembered
def unbroken(text: str) -> str:
    """The text with no point or comma within a number or behind a single capital: to patterns these end a clause. Never shown.

    Every character stays at its place.
    """
    return _WITHIN_WORDS.sub("_", _WITHIN_NUMBERS.sub("0", text))


# Both begin with the mark itself: it is looked for at once, and what stands before it only where there is one.
_WITHIN_NUMBERS: Final = re.compile(r"[.,](?<=\d.)(?=\d)")
_WITHIN_WORDS: Final = re.compile(
    r"\.(?=[A-Z\s])(?:(?<=\b[A-Z]\.)|(?<=\bCo\.)|(?<=\bSt\.)|(?<=\bInc\.)|(?<=\bLtd\.)|(?<=\bCorp\.)|(?<=\bBros\.))"
)
