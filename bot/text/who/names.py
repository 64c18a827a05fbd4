"""Where companies, their segments, their people and their tickers are named in a text."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal, TypeAlias

from bot.domain.company import Company, Key, NameSpan, Universe
from bot.text.quantities.remembered import remembered
from bot.text.quantities.wordlists import exchanged, in_small_letters
from bot.text.who.name_context import (
    is_another,
    is_qualified,
    is_shouted,
    is_sister,
    is_ticker,
    symbol_behind,
    with_own_form,
)
from bot.text.who.nearest import Nearest

NameKind: TypeAlias = Literal["company", "segment", "person", "ticker"]

LOOSE_CASE = 5
"""Names of fewer letters count only as written or in capitals: "IBM", "Bing", "Temu"; longer ones in any case."""


class Names:
    """All names of a universe, ready to be found. Building it takes about 3 ms, finding about a third of one a thousand words."""

    def __init__(self, universe: Universe) -> None:
        self.universe = universe
        self._index: dict[str, list[_Name]] = {}
        forms: dict[Key, set[str]] = {}
        for name in _names(universe):
            forms.setdefault(name.company, set()).add(name.folded)
            self._index.setdefault(_start(name.folded) or name.folded[0], []).append(name)
        self._forms = {key: _shortest({(_start(form), form) for form in found}) for key, found in forms.items()}
        for same_start in self._index.values():
            same_start.sort(key=lambda name: (-len(name.folded), name.kind != "ticker"))
        ideograms = {first for first in self._index if not _START.match(first)}
        self._ideograms = re.compile("|".join(map(re.escape, sorted(ideograms))) or _NEVER)
        self._words = re.compile(f"{_START.pattern}|{self._ideograms.pattern}")
        self._nearest: Nearest | None = None

    def find(self, text: str) -> tuple[NameSpan, ...]:
        """The names in order, longest match first, not overlapping.

        A name that is also an ordinary word ("Apple", "Ant") counts only in its own case and away from rivers, fruit and
        other firms; where its case says nothing, or it is a segment, only beside a plainer name of the same company.
        """
        found = list(self._matches(text))
        sure = {match.name.company for match in found if not match.is_doubtful}
        return tuple(match.span(text) for match in found if not match.is_doubtful or match.name.company in sure)

    def may_name(self, texts: Sequence[str], companies: Collection[Key]) -> list[bool]:
        """Of each text whether the letters of one of their names stand in it at all: where not, `find` need not look.

        Most names begin with words that no text of a feed has, and need not be looked for: that takes a twentieth of `find`'s time.
        """
        folded = [_fold(text) for text in texts]
        words = _words_of("\n".join(folded))
        forms = [form for key in companies for start, form in self._forms.get(key, ()) if not start or start in words]
        return [any(form in text for form in forms) for text in folded]

    def nearest(self, words: str, limit: int = 3) -> tuple[tuple[Company, str], ...]:
        """The companies most likely meant by words with typos ("alibba"), best first, each with the segment's or company's name."""
        if self._nearest is None:
            self._nearest = Nearest(self.universe)
        return self._nearest.companies(words, limit)

    def _matches(self, text: str) -> Iterator["_Match"]:
        folded = _fold(text)
        end = 0
        for start, candidates in self._begun(folded):
            if start >= end and (match := _longest(text, folded, start, candidates)):
                end = match.end
                yield match

    def _begun(self, folded: str) -> Iterator[tuple[int, list["_Name"]]]:
        """Where words stand that names begin with, and those names. Few words of a page do: the others are not even placed."""
        index, position = self._index, 0
        for word in (self._words if not folded.isascii() and self._ideograms.search(folded) else _START).findall(
            folded
        ):
            if word in index and (placed := _whole(word).search(folded, position)):
                position = placed.end()
                yield placed.start(), index[word]


class _Remembering(Names):
    """The same names, which remember where they were found: every reader of a page asks for them in the same sentences."""

    def __init__(self, names: Names) -> None:
        vars(self).update(vars(names))
        self._found = remembered(names.find)

    def find(self, text: str) -> tuple[NameSpan, ...]:
        """The names in order, longest match first, not overlapping."""
        return self._found(text)


@lru_cache(maxsize=2)
def remembering(names: Names) -> Names:
    """The same names, which remember for a while where they were found; asked again they are the same ones."""
    return _Remembering(names)


@dataclass(frozen=True, slots=True)
class _Name:
    folded: str
    written: str
    company: Key
    subject: str
    kind: NameKind
    guarded: bool
    symbols: frozenset[str]
    """The company's own, to tell "Meta <INZI.MI>" from Meta."""

    @property
    def any_case(self) -> bool:
        return not self.guarded and len(self.written) >= LOOSE_CASE


@dataclass(frozen=True, slots=True)
class _Match:
    name: _Name
    start: int
    end: int
    is_doubtful: bool

    def span(self, text: str) -> NameSpan:
        name = self.name
        return NameSpan(
            company=name.company,
            subject=name.subject,
            start=self.start,
            end=self.end,
            text=text[self.start : self.end],
            kind=name.kind,
        )


_LETTER = r"[a-z0-9\u00df-\u024f]"
_START = re.compile(f"{_LETTER}+")
_PLAIN = {"’": "'", "‘": "'", "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u2011": "-", "\u2010": "-"}
_NEVER = "(?!)"
_WORDS = frozenset(["meta", "dell", "snow", "uber", "ebay"])
"""Symbols that are words or the company's name in capitals."""
_LATIN = re.compile(r"[A-Za-z0-9\u00c0-\u024f]")


_BLANKS = {sign: " " for sign in range(128) if not chr(sign).isalnum()}


def _start(folded: str) -> str:
    """The word that a name begins with; "" for an ideogram."""
    first = _START.match(folded)
    return first[0] if first else ""


def _words_of(folded: str) -> set[str]:
    """The words that names may begin with."""
    return set(folded.translate(_BLANKS).split() if folded.isascii() else _START.findall(folded))


def _fold(text: str) -> str:
    """Lower case and plain punctuation, character for character: offsets stay."""
    return in_small_letters(text if text.isascii() else exchanged(text, _PLAIN))


@cache
def _whole(word: str) -> re.Pattern[str]:
    """The word where no letter of a longer one stands beside it; an ideogram stands for itself anywhere."""
    written = re.escape(word)
    return re.compile(rf"(?<!{_LETTER}){written}(?!{_LETTER})" if _START.match(word) else written)


def _shortest(forms: set[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Those that hold no other with the same beginning: where "alibaba cloud" stands, "alibaba" does."""
    return tuple(
        (start, form)
        for start, form in forms
        if not any(start == other and form != shorter and shorter in form for other, shorter in forms)
    )


def _names(universe: Universe) -> Iterator[_Name]:
    for company in universe.companies:
        symbols = frozenset(form for listing in company.listings for form in _symbols(listing))
        for form, subject, kind in _forms(company, symbols):
            yield _Name(_fold(form), form, company.key, subject, kind, form in company.guarded, symbols)


def _forms(company: Company, symbols: frozenset[str]) -> Iterator[tuple[str, str, NameKind]]:
    """Every way a company is written, with whose name it is and of which kind."""
    for form in dict.fromkeys((company.name, company.short, *company.aliases)):
        yield form, company.name, "company"
    for segment in company.segments:
        for form in dict.fromkeys((segment.name, *segment.aliases)):
            yield form, segment.name, "segment"
    for person in company.people:
        yield person, company.name, "person"
    for symbol in symbols:
        yield symbol, company.name, "ticker"


def _symbols(listing: str) -> tuple[str, ...]:
    symbol = listing.partition(":")[2]
    return (symbol, symbol.zfill(4), symbol.zfill(5)) if symbol.isdigit() and listing.startswith("HKEX") else (symbol,)


def _longest(text: str, folded: str, start: int, candidates: list[_Name]) -> _Match | None:
    for name in candidates:
        end = start + len(name.folded)
        if folded.startswith(name.folded, start) and _stands_alone(text, start, end):
            match = _symbol(text, name, start, end) if name.kind == "ticker" else _word(text, name, start, end)
            if match:
                return match
    return None


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Latin names end at a word's edge; Chinese ones need none."""
    return not (
        (start and _LATIN.match(text[start]) and _LATIN.match(text[start - 1]))
        or (_LATIN.match(text[end - 1]) and end < len(text) and _LATIN.match(text[end]))
    )


def _symbol(text: str, name: _Name, start: int, end: int) -> _Match | None:
    """A symbol counts in a ticker's dress; bare only with four letters or more, amid small letters, and where it is no word."""
    if text[start:end] != name.written:
        return None
    is_bare = name.folded not in _WORDS and len(name.written) >= 4 and name.written.isalpha()
    if is_ticker(text, start, end) or (is_bare and not is_shouted(text, start, end)):
        return _Match(name, start, end, False)
    return None


def _word(text: str, name: _Name, start: int, end: int) -> _Match | None:
    as_written = exchanged(text[start:end], _PLAIN) == name.written
    shouted = text[start:end].isupper()
    if not (as_written or shouted or name.any_case):
        return None
    if name.kind == "company" and is_sister(text, end):
        return None
    full = end if name.kind == "person" else with_own_form(text, end)
    if name.guarded and (is_another(text, start, end) or symbol_behind(text, full) not in (None, *name.symbols)):
        return None
    return _Match(name, start, full, name.guarded and full == end and _says_little(text, name, start, end))


def _says_little(text: str, name: _Name, start: int, end: int) -> bool:
    """Whether the spelling of an ordinary word does not show that a company is meant."""
    if name.kind == "segment" or exchanged(text[start:end], _PLAIN) != name.written:
        return True
    return is_qualified(text, start) or (name.written.isupper() and is_shouted(text, start, end))
