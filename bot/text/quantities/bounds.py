"""Words beside a quantity that limit it: "more than", "up to", "about", "or more"."""

from bot.domain.figures import Bound
from bot.text.quantities import grammar, numerals
from bot.text.quantities.quantity import plain_words

_LOOK_BACK = 28
"""Characters before a quantity in which its bound can stand."""

_LENGTHS = sorted({len(word) for word in numerals.BOUNDS_BEFORE}, reverse=True)
_ENDS = frozenset(word[-2:] for word in numerals.BOUNDS_BEFORE)
"""The last letters of those words: where none of them stands there is no need to look for a word."""
_ARTICLES = (" a", " an", " the")


def bound(text: str, start: int, end: int) -> tuple[Bound, str]:
    """How the words just before or after text[start:end] limit it, and those words where they stand before it."""
    before = _without_article(plain_words(words_before(text, start)).rstrip())
    if before[-2:] in _ENDS or before[-1:] in _ENDS:
        for words in (before[-length:] for length in _LENGTHS if length <= len(before)):
            limit = numerals.BOUNDS_BEFORE.get(words)
            if limit and not _is_inside_word(before, words):
                return limit, words
    if after := grammar.BOUND_AFTER.match(text, end):
        return numerals.BOUNDS_AFTER[plain_words(after.group(1))], ""
    return "exact", ""


def words_before(text: str, start: int) -> str:
    """The few characters before a quantity, in which its bound or verb stands."""
    return text[max(0, start - _LOOK_BACK) : start]


def _without_article(before: str) -> str:
    """ "more than a" limits what follows as "more than" does."""
    for article in _ARTICLES:
        if before.endswith(article):
            return before.removesuffix(article).rstrip()
    return before


def _is_inside_word(before: str, words: str) -> bool:
    """Whether the match begins in the middle of a word, as "over" in "turnover"."""
    preceding = before[: -len(words)][-1:]
    return words[0].isascii() and words[0].isalpha() and preceding.isascii() and preceding.isalpha()
