"""Words beside a quantity that limit it: "more than", "up to", "about", "or more"."""

import re

from bot.domain.figures import Bound
from bot.text.quantities import grammar, numerals
from bot.text.quantities.quantity import plain_words

_LOOK_BACK = 28
"""Characters before a quantity in which its bound can stand."""

_BY_END = {
    end: sorted((words for words in numerals.BOUNDS_BEFORE if words[-2:] == end), key=len, reverse=True)
    for end in {words[-2:] for words in numerals.BOUNDS_BEFORE}
}
"""Those words by their last two letters, the longest first: where none of the ends stands no word is looked for."""
_AND_MORE = re.compile("[多余餘]")
"""What says inside a quantity in characters that it is more: "3000多亿"."""
_ARTICLES = (" a", " an", " the")


def bound(text: str, start: int, end: int) -> tuple[Bound, str]:
    """How the words just before or after text[start:end] limit it, and those words where they stand before it."""
    if (
        text.find("+", start + 1, end) >= 0
        or text.find("-plus", start + 1, end) >= 0
        or (not text.isascii() and _AND_MORE.search(text, start + 1, end))
    ):
        return "at_least", ""
    before = _without_article(plain_words(words_before(text, start)).rstrip())
    for closing in (before[-2:], before[-1:]):
        for words in _BY_END.get(closing, ()):
            if before.endswith(words) and not _is_inside_word(before, words):
                return numerals.BOUNDS_BEFORE[words], words
    if after := grammar.BOUND_AFTER.match(text, end):
        return numerals.BOUNDS_AFTER[plain_words(after.group(1))], ""
    return "exact", ""


def words_before(text: str, start: int) -> str:
    """The few characters before a quantity, in which its bound or verb stands."""
    return text[max(0, start - _LOOK_BACK) : start]


def _without_article(before: str) -> str:
    """ "more than a" limits what follows as "more than" does."""
    return before.rpartition(" ")[0].rstrip() if before.endswith(_ARTICLES) else before


def _is_inside_word(before: str, words: str) -> bool:
    """Whether the match begins in the middle of a word, as "over" in "turnover"."""
    preceding = before[: -len(words)][-1:]
    return words[0].isascii() and words[0].isalpha() and preceding.isascii() and preceding.isalpha()
