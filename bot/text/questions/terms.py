"""The terms under which an article is found again: words without their endings, and pairs of neighbouring ideograms.

Chinese is written without blanks and most of its words have two characters: pairs find them all, while triples find none of "芯片".
"""

import re
import unicodedata

from bot.text.quantities.ideograms import HAN, IDEOGRAM

LONGEST = 40
"""Characters of the longest term; what is longer is an address or a blob."""
_MOST = 20_000
"""Terms kept of one text: a page of 100,000 words has fewer that differ."""
_RUN = re.compile(rf"[{HAN}]+|[^\W_{HAN}]+")
_ENDINGS = ("ments", "ment", "ings", "ing", "ies", "ied", "ers", "er", "es", "ed", "s", "e", "y")
_SHORTEST_STEM = 3
_ASKING = re.compile("[的了吗呢是有哪些什么麼嗎多少在和与對对怎样谁誰为為会會将將被把]")
"""Ideograms of which questions are built: a pair across one of them is no word."""


def terms(text: str) -> tuple[str, ...]:
    """The text's terms, each once, in order of the alphabet; letters, digits and ideograms only."""
    return tuple(sorted(_terms(_folded(text))))[:_MOST]


def terms_asked(text: str) -> tuple[str, ...]:
    """The terms of a question: Chinese is cut at its question words first."""
    return terms(_ASKING.sub(" ", text))


def is_chinese(term: str) -> bool:
    """Whether the term is made of ideograms."""
    return IDEOGRAM.match(term) is not None


def _terms(text: str) -> set[str]:
    found: set[str] = set()
    for run in _RUN.findall(text):
        if IDEOGRAM.match(run):
            found.update(run[at : at + 2] for at in range(max(1, len(run) - 1)))
        elif len(run) <= LONGEST:
            found.add(_stem(run))
    return found


def _folded(text: str) -> str:
    """Small letters without accents, wide ones made narrow."""
    if text.isascii():
        return text.replace("\0", "").lower()
    text = text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")  # as the databases keep it
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _stem(word: str) -> str:
    """The word without its endings: "investing", "investments" and "invest" are one term, and a term is its own."""
    if word.isdigit():
        return word
    while shorter := next(
        (word[: -len(end)] for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= _SHORTEST_STEM), ""
    ):
        word = shorter
    return word
