"""Companies and trades of a question that only the store knows: read in the news, and in no list of companies."""

import re
from collections.abc import Iterable
from functools import lru_cache

from bot.domain.company import Company, Universe
from bot.text.questions.context import Context
from bot.text.questions.meaning import LONGEST
from bot.text.questions.naming import singular, words_of
from bot.text.questions.translated import in_english
from bot.text.questions.vocabulary import KNOWN

_DIGIT = re.compile(r"\d")
_SHORTEST = 3
"""Letters of the shortest word that stands for a whole name."""


def strange_words(line: str, universe: Universe, context: Context) -> frozenset[str]:
    """The words of a question, and of the names that it may lean on, which no table and no company has; in small letters."""
    spoken_of = " ".join(name for name in context.companies if name not in _shorts(universe))
    text = f"{in_english(line[:LONGEST], universe)} {spoken_of}"
    words = frozenset(word.plain for word in words_of(text) if not _DIGIT.search(word.plain))
    return words - KNOWN - _names(universe)


def with_stored(universe: Universe, strange: frozenset[str], names: Iterable[str], markets: Iterable[str]) -> Universe:
    """The universe with the companies and the trades of the store that the strange words name."""
    outside = tuple(dict.fromkeys(names))
    firsts = [_first(name) for name in outside]
    called = {
        name: first if firsts.count(first) == 1 and first not in KNOWN and len(first) >= _SHORTEST else ""
        for name, first in zip(outside, firsts, strict=True)
    }
    added = [name for name in outside if _is_named(name, called[name], strange)]
    trades = {word for market in markets for word in _words(market) - KNOWN}
    asked = {singular(word) for word in strange} & {singular(word) for word in trades}
    return universe.beside(
        (
            Company(key=name, name=name, short=name, aliases=tuple(filter(None, (called[name],))), is_outside=True)
            for name in added
        ),
        (word for word in trades | strange if singular(word) in asked),
    )


def _is_named(name: str, called: str, strange: frozenset[str]) -> bool:
    """Whether the strange words hold its first word, where that stands for nobody else, or all that are strange of it."""
    odd = _words(name) - KNOWN
    return called in strange or (bool(odd) and odd <= strange)


def _first(name: str) -> str:
    return next(iter(name.casefold().split()), "")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.casefold().replace("-", " ").split())


def _shorts(universe: Universe) -> frozenset[str]:
    return frozenset(company.short.casefold() for company in universe.companies)


@lru_cache(maxsize=4)
def _names(universe: Universe) -> frozenset[str]:
    """The words that names begin with: a later one ("Intel Foundry") is a word like any other."""
    forms = (
        form
        for company in universe.companies
        for form in (
            company.key,
            company.name,
            company.short,
            *company.aliases,
            *company.people,
            *(form for part in company.segments for form in (part.name, *part.aliases)),
        )
    )
    return frozenset(_first(form.replace("-", " ")) for form in forms)
