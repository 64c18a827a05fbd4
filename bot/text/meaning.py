"""What a question speaks of: companies, cues, markets, figures, periods, and the words that nobody knows."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.domain.company import Key, Universe
from bot.domain.figures import Period, Value
from bot.text.cues import STOP
from bot.text.figures import figures
from bot.text.names import Names
from bot.text.periods import periods
from bot.text.translated import in_english
from bot.text.vocabulary import (
    CUE_TABLE,
    CURRENCY_TABLE,
    KNOWN,
    OTHER_TABLE,
    PLACE_TABLE,
    REGION_TABLE,
    RELATIVE_TABLE,
    SECTOR_TABLE,
    Hit,
    corrected,
)

LONGEST = 400
"""Characters of the longest question that is read; more is a paste, not a question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A company or segment that a question names: "Google" is the company GOOGL, "AWS" the segment AWS of AMZN."""

    company: Key
    subject: str
    typed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """The parts of a question in the order of its words."""

    names: tuple[Named, ...] = ()
    cues: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    """Measures of which there is no kind of fact ("dividend")."""
    regions: tuple[str, ...] = ()
    """"global", "china", "abroad"."""
    places: tuple[str, ...] = ()
    """Other places, as typed."""
    sectors: tuple[str, ...] = ()
    """What a market is of: "ai", "cloud", "public", "e-commerce"."""
    currency: str | None = None
    periods: tuple[Period, ...] = ()
    relative: str = ""
    """A time told relative to now ("last year")."""
    values: tuple[Value, ...] = ()
    unknown: tuple[str, ...] = ()
    """Words that no table knows."""
    weighty: tuple[str, ...] = ()
    """Those unknown words that narrow the question: capitalised inside a sentence, or after "of", "in", "for"."""
    count: int | None = None
    """A bare number ("news alibaba 3")."""
    length: int = 0
    """Words in all."""
    is_country_owner: bool = False
    """Whether a country's own share is asked for ("China's share of AI cloud")."""

    def has(self, *cues: str) -> bool:
        """Whether one of the cues was heard."""
        return any(cue in self.cues for cue in cues)


def meaning(line: str, universe: Universe) -> Meaning:
    """The question's parts; never raises. Names are found in any case and with typos."""
    text = in_english(line[:LONGEST], universe)
    words = tuple(_words(text))
    values = tuple(figure for figure in figures(text) if figure.value.unit in ("%", "pp") or figure.value.is_money)
    times = periods(text)
    solid = _covered(words, [(figure.start, figure.end) for figure in values])
    dated = _covered(words, [(time.start, time.end) for time in times])
    plain = tuple(word.plain for word in words)
    named, name_words = _named(text, words, universe, solid)
    spelt = tuple(word if at in name_words else corrected(word) for at, word in enumerate(plain))
    return _Parts(spelt, words, named, name_words, solid, dated).meaning(
        values=tuple(figure.value for figure in values), times=times, text=text
    )


@dataclass(frozen=True, slots=True)
class _Word:
    plain: str
    written: str
    start: int
    end: int


_WORD = re.compile(r"#\d+|[^\W_]+(?:[.&][^\W_]+)*", re.UNICODE)


def _words(text: str) -> Iterator[_Word]:
    """Words in lower case; a possessive 's is dropped, hyphens divide."""
    for found in _WORD.finditer(re.sub(r"['’]s\b", "  ", text)):
        yield _Word(found[0].casefold(), found[0], found.start(), found.end())


def _covered(words: tuple[_Word, ...], spans: list[tuple[int, int]]) -> frozenset[int]:
    return frozenset(
        at for at, word in enumerate(words) if any(start < word.end and word.start < end for start, end in spans)
    )


# ---- names --------------------------------------------------------------------------------------------------------------------------
@lru_cache(maxsize=4)
def names_of(universe: Universe) -> Names:
    """The universe's names, built once."""
    return Names(universe)


def _named(
    text: str, words: tuple[_Word, ...], universe: Universe, solid: frozenset[int]
) -> tuple[tuple[Named, ...], frozenset[int]]:
    """The companies named, each once, and the words that name them."""
    names = names_of(universe)
    found: dict[int, tuple[Named, int]] = {}
    for span in names.find(text):
        inside = sorted(_covered(words, [(span.start, span.end)]))
        if span.company and inside and span.kind != "person":
            found[inside[0]] = (Named(company=span.company, subject=span.subject, typed=span.text), inside[-1] + 1)
    for at, named, end in _guessed(words, names, _taken(found) | solid):
        found[at] = (named, end)
    ordered = [named for _, (named, _) in sorted(found.items())]
    return tuple({(named.company, named.subject): named for named in ordered}.values()), _taken(found)


def _taken(found: dict[int, tuple[Named, int]]) -> frozenset[int]:
    return frozenset(at for start, (_, end) in found.items() for at in range(start, end))


def _guessed(words: tuple[_Word, ...], names: Names, taken: frozenset[int]) -> Iterator[tuple[int, Named, int]]:
    at = 0
    while at < len(words):
        step = 1
        for n in (3, 2, 1):
            if at + n <= len(words) and not taken.intersection(range(at, at + n)):
                named = _meant([word.plain for word in words[at : at + n]], names)
                if named:
                    yield at, named, at + n
                    step = n
                    break
        at += step


_LIKENESS = 0.78


def _meant(typed: list[str], names: Names) -> Named | None:
    """The company that these very words name; words that have a meaning of their own must match to the letter."""
    phrase = " ".join(typed)
    ordinary = all(word in KNOWN for word in typed)
    edge_is_ordinary = len(typed) > 1 and (typed[0] in STOP or typed[-1] in STOP)
    if len(phrase) < 2 or edge_is_ordinary or (len(typed) == 1 and typed[0] in STOP):
        return None
    for company, subject in names.nearest(phrase, 1):
        likeness = max(_likeness(phrase, form) for form in _forms(names.universe, company.key, subject))
        if likeness == 1 or (not ordinary and likeness >= _LIKENESS and not _is_slip(typed)):
            return Named(company=company.key, subject=subject, typed=phrase)
    return None


def _is_slip(typed: list[str]) -> bool:
    """Whether the words are ordinary ones misspelt by one letter ("shar", "clod")."""
    return all(word in KNOWN or OSA.distance(corrected(word), word) == 1 for word in typed)


def _likeness(typed: str, form: str) -> float:
    return max(OSA.normalized_similarity(typed, form), OSA.normalized_similarity(typed.replace(" ", ""), form))


@lru_cache(maxsize=512)
def _forms(universe: Universe, key: Key, subject: str) -> tuple[str, ...]:
    company = universe.by_key[key]
    if subject == company.name:
        return tuple(form.casefold() for form in (company.name, company.short, company.key, *company.aliases))
    segments = [segment for segment in company.segments if segment.name == subject]
    return tuple(form.casefold() for segment in segments for form in (segment.name, *segment.aliases)) or (subject.casefold(),)


# ---- the rest -----------------------------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class _Parts:
    spelt: tuple[str, ...]
    words: tuple[_Word, ...]
    named: tuple[Named, ...]
    name_words: frozenset[int]
    solid: frozenset[int]
    dated: frozenset[int]

    def meaning(self, *, values: tuple[Value, ...], times: tuple[Period, ...], text: str) -> Meaning:
        closed = self.name_words | self.solid
        other = tuple(OTHER_TABLE.hits(self.spelt, closed | self._market_shares()))
        closed_cues = closed | _span(other)
        cues = tuple(CUE_TABLE.hits(self.spelt, closed_cues))
        regions, places = tuple(REGION_TABLE.hits(self.spelt, closed)), tuple(PLACE_TABLE.hits(self.spelt, closed))
        sectors = tuple(SECTOR_TABLE.hits(self.spelt, closed_cues))
        money, relative = tuple(CURRENCY_TABLE.hits(self.spelt, closed)), tuple(RELATIVE_TABLE.hits(self.spelt, closed | self.dated))
        known = closed_cues | self.dated | _span(cues + regions + places + sectors + money + relative)
        strange = [at for at, word in enumerate(self.spelt) if at not in known and word not in STOP and not word.isdigit()]
        return Meaning(
            names=self.named,
            cues=_meanings(cues),
            other=_meanings(other),
            regions=_meanings(regions),
            places=_meanings(places),
            sectors=_meanings(sectors),
            currency=money[0].meaning if money else None,
            periods=times,
            relative=relative[0].meaning if relative else "",
            values=values,
            unknown=tuple(self.words[at].plain for at in strange),
            weighty=tuple(self.words[at].plain for at in strange if self._is_weighty(at)),
            count=next((int(word) for at, word in enumerate(self.spelt) if _is_count(word) and at not in closed | self.dated), None),
            length=len(self.words),
            is_country_owner=not self.named and bool(_COUNTRY_OWNER.search(text)),
        )

    def _market_shares(self) -> frozenset[int]:
        """Words of "market share(s)", which is no share price."""
        pairs = [at for at in range(1, len(self.spelt)) if self.spelt[at] in ("share", "shares") and self.spelt[at - 1] == "market"]
        return frozenset(word for at in pairs for word in (at - 1, at))

    def _is_weighty(self, at: int) -> bool:
        written = self.words[at].written
        before = [word for word in self.spelt[max(0, at - 3) : at] if word not in _ARTICLES]
        return (at > 0 and written[:1].isupper()) or bool(before and before[-1] in _PREPOSITIONS)


_PREPOSITIONS = frozenset({"of", "in", "on", "for", "into", "from", "to", "at", "within", "inside", "about", "en", "de"})
_ARTICLES = frozenset({"the", "its", "their", "a", "an", "el", "la"})
_COUNTRY_OWNER = re.compile(
    r"\b(?:china|chinese|america|us|the us|india|europe|japan|asia)['’]?s? (?:[\w-]+ ){0,4}?(?:share|slice|chunk|piece|portion|cut)\b(?! of alibaba)",
    re.IGNORECASE,
)


def _span(hits: tuple[Hit, ...]) -> frozenset[int]:
    return frozenset(at for hit in hits for at in range(hit.start, hit.end))


def _meanings(hits: tuple[Hit, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(hit.meaning for hit in hits))


def _is_count(word: str) -> bool:
    return word.isdigit() and len(word) <= 3
