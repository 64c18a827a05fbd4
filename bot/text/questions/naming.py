"""The companies that a question names: in any case, with typos, by a segment, a symbol or a founder."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.company import Key, NameSpan, Universe
from bot.text.questions.stop_words import STOP
from bot.text.questions.symbols import companies_by_symbol, symbols_in
from bot.text.questions.vocabulary import KNOWN, corrected
from bot.text.who.names import Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A company or segment that a question names: "Google" is the company GOOGL, "AWS" the segment AWS of AMZN."""

    company: Key
    subject: str
    typed: str
    is_segment: bool = False
    """Whether a part of the company was named, not the company itself."""
    is_person: bool = False
    """Whether only one of its people was named; `typed` says who."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a question, plain (lower case) and as written, with its place in the text."""

    plain: str
    written: str
    start: int
    end: int


_WORD = re.compile(r"#\d+|[^\W_]+(?:[.&][^\W_]+)*", re.UNICODE)


def words_of(text: str) -> Iterator[Word]:
    """Words in lower case; a possessive 's is dropped, hyphens divide."""
    for found in _WORD.finditer(re.sub(r"['’]s\b", "  ", text)):
        yield Word(found[0].casefold(), found[0], found.start(), found.end())


def singular(word: str) -> str:
    """ "tablet" for "tablets", "foundry" for "foundries"."""
    if word.endswith("ies") and len(word) > len("ties"):
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def covered(words: tuple[Word, ...], spans: list[tuple[int, int]]) -> frozenset[int]:
    """The numbers of the words that the spans (start, end) touch."""
    return frozenset(
        at for at, word in enumerate(words) if any(start < word.end and word.start < end for start, end in spans)
    )


# ---- names --------------------------------------------------------------------------------------------------------------------------
@lru_cache(maxsize=4)
def names_of(universe: Universe) -> Names:
    """The universe's names, built once."""
    return Names(universe)


def named_in(
    text: str, words: tuple[Word, ...], universe: Universe, solid: frozenset[int]
) -> tuple[tuple[Named, ...], frozenset[int]]:
    """The companies named, each once, and the words that name them."""
    names = names_of(universe)
    found: dict[int, tuple[Named, int]] = {}
    for span in names.find(text):
        inside = sorted(covered(words, [(span.start, span.end)]))
        if span.company and inside and span.kind != "person":
            found[inside[0]] = (_as_named(span, universe), inside[-1] + 1)
    owning = _owning(text, words)
    symbols = companies_by_symbol(universe)
    for at, symbol in symbols_in([word.written for word in words], frozenset(at + 1 for at in owning)):
        if symbol in symbols and at not in _taken(found) | solid:
            found[at] = (_of_key(symbols[symbol], words[at].written, universe), at + 1)
    for at, named, end in _guessed(words, names, _taken(found) | solid):
        found[at] = (named, end)
    if not found:  # a founder alone stands for the company in a question ("Jack Ma's firm")
        people = [
            (sorted(covered(words, [(span.start, span.end)])), span)
            for span in names.find(text)
            if span.kind == "person"
        ]
        found = {
            inside[0]: (_as_named(span, universe), inside[-1] + 1) for inside, span in people if span.company and inside
        }
    meant = _without_parents(found, words, owning)
    ordered = _without_owners([named for _, (named, _) in sorted(meant.items(), key=lambda start: start[0])])
    return tuple({(named.company, named.subject): named for named in ordered}.values()), _taken(found)


def first_named(text: str, universe: Universe) -> tuple[Named, ...]:
    """The company that a text names first, to the letter; none where it names none."""
    spans = (span for span in names_of(universe).find(text) if span.company)
    first = min(spans, key=lambda span: span.start, default=None)
    return (_as_named(first, universe),) if first else ()


def names_told(named: Iterable[Named], universe: Universe) -> tuple[str, ...]:
    """The companies and segments as a command line calls them, each once."""
    return tuple(dict.fromkeys(_told(one, universe) for one in named))


def _told(named: Named, universe: Universe) -> str:
    """The name as people know it: a segment's own, "google" as typed, "alibaba" for a ticker or a slip."""
    company = universe.by_key[named.company]
    if named.subject != company.name:
        return named.subject.casefold()
    typed = named.typed.casefold()
    known = {form.casefold() for form in (company.name, company.short, *company.aliases)}
    return typed if typed in known and typed.isascii() and len(typed) > 2 else company.short.casefold()


def _without_parents(
    found: dict[int, tuple[Named, int]], words: tuple[Word, ...], owning: frozenset[int]
) -> dict[int, tuple[Named, int]]:
    """Where one is told as another's ("SoftBank's Arm"), it is meant alone, save where it is only what the other pays for."""
    parents = {
        at
        for at, (_, end) in found.items()
        if end - 1 in owning
        and end in found
        and not _STAKES.intersection(word.plain for word in words[found[end][1] :])
    }
    return {at: one for at, one in found.items() if at not in parents}


_STAKES = frozenset(
    "stake stakes bet bets deal deals holding holdings investment investments funding backing money acquisition takeover".split()
)


def _owning(text: str, words: tuple[Word, ...]) -> frozenset[int]:
    """The numbers of the words with an 's behind them."""
    return frozenset(at for at, word in enumerate(words) if _OWN.match(text, word.end))


_OWN = re.compile(r"['’]s\b", re.IGNORECASE)


def _of_key(key: Key, typed: str, universe: Universe) -> Named:
    return Named(company=key, subject=universe.by_key[key].name, typed=typed)


def _without_owners(named: list[Named]) -> list[Named]:
    """Where a company and a part of it are named ("Amazon's AWS"), the part is meant."""
    parts = {one.company for one in named if one.is_segment}
    return [one for one in named if one.is_segment or one.company not in parts]


def _as_named(span: NameSpan, universe: Universe) -> Named:
    company = universe.by_key[span.company or ""]
    return Named(
        company=company.key,
        subject=span.subject,
        typed=span.text,
        is_segment=span.subject != company.name,
        is_person=span.kind == "person",
    )


def _taken(found: dict[int, tuple[Named, int]]) -> frozenset[int]:
    return frozenset(at for start, (_, end) in found.items() for at in range(start, end))


def _guessed(words: tuple[Word, ...], names: Names, taken: frozenset[int]) -> Iterator[tuple[int, Named, int]]:
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
_TOO_SHORT = 4
"""Letters of names that must be typed as they are: "bring" is no slip of Bing, nor "metal" of Meta."""
_LONG, _LIKENESS_OF_LONG = 8, 0.75
"""A long name that begins as typed may hold two slips: "micorsft" is 0.78 less a hair."""


def _meant(typed: list[str], names: Names) -> Named | None:
    """The company that these very words name; words that have a meaning of their own must match to the letter."""
    phrase = " ".join(typed)
    ordinary = all(word in KNOWN or word.isdecimal() for word in typed)
    edge_is_ordinary = len(typed) > 1 and any(word in STOP or word.isdecimal() for word in (typed[0], typed[-1]))
    if len(phrase) < 2 or edge_is_ordinary or (len(typed) == 1 and typed[0] in STOP):
        return None
    for company, subject in names.nearest(phrase, 1) or names.nearest(phrase.removesuffix("s"), 1):
        if ordinary and phrase == company.key.casefold():  # a symbol that is an ordinary word ("net")
            continue
        forms = _forms(names.universe, company.key, subject)
        if (
            phrase in forms
            or (not ordinary and _is_plural(phrase, forms))
            or (not ordinary and _is_like(phrase, forms) and _is_like(_spelt(typed), forms) and not _is_slip(typed))
        ):
            return Named(company=company.key, subject=subject, typed=phrase, is_segment=subject != company.name)
    return None


def _is_plural(phrase: str, forms: tuple[str, ...]) -> bool:
    """Whether it is a name, or a slip of one, with an s behind it ("babas capex")."""
    bare = phrase[:-1]
    return (
        " " not in phrase
        and len(bare) >= _TOO_SHORT
        and phrase.endswith("s")
        and (bare in forms or _is_like(bare, forms))
    )


def _is_slip(typed: list[str]) -> bool:
    """Whether the words are ordinary ones misspelt by one letter behind the first ("shar", "clod")."""
    from rapidfuzz.distance import OSA

    return all(
        word in KNOWN or (corrected(word)[0] == word[0] and OSA.distance(corrected(word), word) == 1) for word in typed
    )


def _is_like(typed: str, forms: tuple[str, ...]) -> bool:
    return any(len(form) > _TOO_SHORT and _likeness(typed, form) >= _enough(typed, form) for form in forms)


def _enough(typed: str, form: str) -> float:
    return _LIKENESS_OF_LONG if len(form) >= _LONG and len(typed) >= _LONG and typed[0] == form[0] else _LIKENESS


def _spelt(typed: list[str]) -> str:
    """The words with slips of ordinary ones put right: "alibabas groth" is no slip of "Alibaba Group"."""
    return " ".join(corrected(word) if len(typed) > 1 else word for word in typed)


def _likeness(typed: str, form: str) -> float:
    from rapidfuzz.distance import OSA

    return max(OSA.normalized_similarity(typed, form), OSA.normalized_similarity(typed.replace(" ", ""), form))


@lru_cache(maxsize=512)
def _forms(universe: Universe, key: Key, subject: str) -> tuple[str, ...]:
    company = universe.by_key[key]
    if subject == company.name:
        return tuple(form.casefold() for form in (company.name, company.short, company.key, *company.aliases))
    segments = [segment for segment in company.segments if segment.name == subject]
    return tuple(form.casefold() for segment in segments for form in (segment.name, *segment.aliases)) or (
        subject.casefold(),
    )
