"""Patterns that look first at how the words of a text begin, for most sentences hold none of the words they want.

A sentence's beginnings are read once and compared as sets, which costs a small part of searching it for a hundred words.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.text.quantities.any_case import AnyCase, any_case

_END = sys.maxsize
_FEWEST, _LETTERS = 3, 4
"""Letters of a word that are looked at: four, or three where the fourth may be any ("expan\\w+" of "exp\\w+")."""


@dataclass(frozen=True, slots=True)
class Cued:
    """A pattern, and the beginnings of which a text has to have one for the pattern to be found in it."""

    pattern: re.Pattern[str] | AnyCase
    openings: frozenset[str]

    def search(self, text: str, start: int = 0, end: int = _END) -> re.Match[str] | None:
        """What the pattern finds first; it is not asked where no word of the text begins as its words do."""
        return None if self.openings.isdisjoint(beginnings(text)) else self.pattern.search(text, start, end)

    def match(self, text: str) -> re.Match[str] | None:
        """What the pattern finds at the start of the text."""
        return None if self.openings.isdisjoint(beginnings(text)) else self.pattern.match(text)

    def finditer(self, text: str, start: int = 0, end: int = _END) -> Iterator[re.Match[str]]:
        """All that the pattern finds, in order."""
        return iter(()) if self.openings.isdisjoint(beginnings(text)) else self.pattern.finditer(text, start, end)

    def sub(self, into: str, text: str) -> str:
        """The text with what the pattern finds replaced."""
        return text if self.openings.isdisjoint(beginnings(text)) else self.pattern.sub(into, text)


def cued(pattern: str, flags: int = 0, *, holding: str | None = None) -> Cued:
    """The pattern with its openings. Raises ValueError where an alternative does not begin with the letters of a word.

    There `holding` says instead, as a pattern of words, which ones every match must hold: "n't" holds a word "t".
    """
    compiled = any_case(pattern) if flags == re.IGNORECASE else re.compile(pattern, flags)
    return Cued(compiled, openings(holding or pattern))


@dataclass(frozen=True, slots=True)
class Several:
    """Patterns in order. Which of them a text may hold is told by one look at how its words begin."""

    patterns: tuple[Cued, ...]
    _numbers: Mapping[str, Sequence[int]]
    """Of the patterns that have an opening."""

    def likely(self, text: str) -> Iterator[int]:
        """The numbers of the patterns that may be found in the text, in order; the others are not."""
        begun = self._numbers.keys() & beginnings(text)
        return iter(sorted({number for each in begun for number in self._numbers[each]}))

    def search(self, text: str) -> re.Match[str] | None:
        """What the first of the patterns that is found finds."""
        return next(filter(None, (self.patterns[number].pattern.search(text) for number in self.likely(text))), None)


def several(patterns: Iterable[Cued]) -> Several:
    """The patterns, to be looked for at once."""
    kept = tuple(patterns)
    numbers: dict[str, list[int]] = {}
    for number, each in enumerate(kept):
        for opening in each.openings:
            numbers.setdefault(opening, []).append(number)
    return Several(kept, numbers)


@lru_cache(4096)
def beginnings(text: str) -> frozenset[str]:
    """The first three and the first four letters of each run of Latin letters, case-folded; shorter words whole."""
    return _beginnings(text.casefold())


@lru_cache(4096)
def _beginnings(folded: str) -> frozenset[str]:
    """The same of a folded text: a sentence is asked about as it is written and folded, and read once for both."""
    begun = _BEGUN.findall(folded)
    return frozenset([*begun, *[word[:_FEWEST] for word in begun if len(word) > _FEWEST]])


_BEGUN = re.compile(rf"([a-z]{{1,{_LETTERS}}})[a-z]*")


def openings(pattern: str) -> frozenset[str]:
    """What the words begin with that a match of the pattern begins with: "(?:capex|cut)\\b" gives "cape" and "cut"."""
    end, found = _alternatives(pattern, 0, frozenset([_NOTHING]))
    if end != len(pattern) or any(not each.is_done and len(each.letters) < _FEWEST for each in found):
        raise ValueError(f"not every alternative begins with the letters of a word: {pattern}")
    return frozenset(each.letters for each in found)


@dataclass(frozen=True, slots=True)
class _Begun:
    """The letters of a match read so far; `is_apart` before them: at a word's edge, `is_done`: enough, or the whole word."""

    letters: str = ""
    is_apart: bool = False
    is_done: bool = False


_NOTHING, _DONE = _Begun(), _Begun("", True, True)
_LOOKS = re.compile(r"\(\?<?[=!]")
_ATOM = re.compile(rf"{_LOOKS.pattern}|\(\?(?:P<\w+>|[a-z-]*:)|\(|\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|.", re.DOTALL)
_REPEATED = re.compile(r"(?:([?*+])|\{(\d*)(?:,\d*)?\})[?+]?")
_NO_LETTER = (r"\W", r"\s", r"\d", "^", "$")
_ANY_LETTER = (r"\w", r"\S", r"\D", ".")
_Begins = frozenset[_Begun]


def _alternatives(pattern: str, at: int, begun: _Begins) -> tuple[int, _Begins]:
    """Where the group ends, and what its alternatives make of what was begun before it."""
    found: _Begins = frozenset()
    current = begun
    while at < len(pattern) and pattern[at] != ")":
        if pattern[at] == "|":
            found, current, at = found | current, begun, at + 1
        else:
            at, current = _item(pattern, at, current)
    return at, found | current


def _item(pattern: str, at: int, begun: _Begins) -> tuple[int, _Begins]:
    """Where the next character, class or group ends with its repetition, and what it makes of what was begun."""
    atom = _ATOM.match(pattern, at)
    if atom is None:
        raise ValueError(f"not a pattern: {pattern}")
    if _LOOKS.fullmatch(atom[0]):
        end, _ = _alternatives(pattern, atom.end(), frozenset([_DONE]))
        is_edge = "!" in atom[0] and re.search(r"\\w|A-Za-z", pattern[atom.end() : end]) is not None
        return end + 1, frozenset(_ended(each) if is_edge else each for each in begun)
    if atom[0].startswith("("):
        end, after = _alternatives(pattern, atom.end(), begun)
        end += 1
    else:
        end, after = atom.end(), frozenset(each for one in begun for each in _with(one, atom[0]))
    repeated = _REPEATED.match(pattern, end)
    if repeated is None:
        return end, after
    if repeated[1] != "?":
        if any(0 < len(each.letters) < _FEWEST and not each.is_done for each in after):
            raise ValueError(f"a letter is repeated where the words begin: {pattern}")
        after = frozenset(_ended(each) for each in after)
    is_optional = repeated[1] in ("?", "*") or repeated[2] in ("0", "")
    return repeated.end(), begun | after if is_optional else after


def _with(begun: _Begun, atom: str) -> Iterator[_Begun]:
    """What was begun with one more character of a pattern, in each way that it may be read."""
    is_any = atom in _ANY_LETTER or (atom[0] == "[" and (atom[1] == "^" or r"\w" in atom))
    if is_any and not begun.is_done and len(begun.letters) < _FEWEST:
        raise ValueError(f"any letter may stand where a word begins: {atom}")
    if begun.is_done or is_any or atom == r"\b" or atom in _NO_LETTER:
        yield _ended(begun)
    elif atom[0] == "[":
        for each in [chr(code) for code in range(128) if re.match(atom, chr(code))] or [" "]:
            yield _lettered(begun, each)
    else:
        yield _lettered(begun, atom[-1])


def _lettered(begun: _Begun, character: str) -> _Begun:
    if not (character.isascii() and character.isalpha()):
        return _ended(begun)
    if not begun.is_apart:
        raise ValueError(f"{character!r} may stand inside a word")
    letters = begun.letters + character.lower()
    return _Begun(letters, True, len(letters) == _LETTERS)


def _ended(begun: _Begun) -> _Begun:
    """A word's edge: what was begun is the whole word, or a word may begin."""
    return begun if begun.is_done else _Begun(begun.letters, True, bool(begun.letters))
