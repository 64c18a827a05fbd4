"""Patterns of words in any case, looked for in small letters.

Python's `re` tries every alternative at every word when it matches without regard to case; with regard to case it passes over
those that begin with another letter. On the tables of words here that takes a third to a seventh of the time. Where every
match holds one of a few stretches of letters, texts that hold none of them are not searched at all.
"""

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.text.quantities.wordlists import in_small_letters

_END = sys.maxsize


@dataclass(frozen=True, slots=True)
class AnyCase:
    """A pattern that finds what `written` finds, which ignores case; `small` finds where, in a text of small letters."""

    written: re.Pattern[str]
    small: re.Pattern[str]
    letters: tuple[str, ...] = ()
    """Small ones, of which every match holds one; none where that is not told."""

    def search(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """What the pattern finds first."""
        small = in_small_letters(text)
        return self._found(text, small, start, end) if self._may_be_in(small, start, end) else None

    def match(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """What the pattern finds at the start."""
        return self.written.match(text, start, end)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The whole text, where the pattern matches it."""
        return self.written.fullmatch(text)

    def finditer(self, text: str, start: int = 0, end: int = _END) -> Iterator[re.Match[str]]:
        """All that the pattern finds, in order; a pattern of words finds no empty ones."""
        small = in_small_letters(text)
        if not self._may_be_in(small, start, end):
            return
        while found := self._found(text, small, start, end):
            yield found
            start = found.end()

    def sub(self, into: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with what the pattern finds replaced."""
        return text if self.search(text) is None else self.written.sub(into, text)

    def _may_be_in(self, small: str, start: int, end: int) -> bool:
        for each in self.letters:
            if small.find(each, start, end) >= 0:
                return True
        return not self.letters

    def _found(self, text: str, small: str, start: int, end: int) -> re.Match[str] | None:
        """Where the small letters match the text does, but for words that have to keep their case."""
        while begun := self.small.search(small, start, end):
            if found := self.written.match(text, begun.start(), end):
                return found
            start = begun.start() + 1
        return None


def any_case(pattern: str, *letters: str, sooner: str = "") -> AnyCase:
    """The pattern, that ignores case but where it says `(?-i:...)`, and letters of which every match holds one.

    `sooner`: a pattern that is found wherever that is, in less time.
    Raises ValueError where what keeps its case stands in a negative look.
    """
    if _SENSITIVE_LOOK.search(pattern):
        raise ValueError(f"small letters do not tell what is not there in capitals: {pattern}")
    return AnyCase(re.compile(pattern, re.IGNORECASE), re.compile(_LETTER.sub(_lowered, sooner or pattern)), letters)


_SENSITIVE_LOOK = re.compile(r"\(\?<?![^)]*\(\?-i:")
_LETTER = re.compile(r"(?P<kept>\\.|\(\?P)|(?P<sensitive>\(\?-i:)|[^\W\d_]", re.DOTALL)


def _lowered(found: re.Match[str]) -> str:
    if found["kept"]:
        return found[0]
    return "(?:" if found["sensitive"] else found[0].lower()
