"""Words of tables, and texts made ready to be searched for them."""

import re
from collections.abc import Mapping


def word_set(*lines: str) -> frozenset[str]:
    """The words of these lines."""
    return frozenset(word for line in lines for word in line.split())


def lowered(text: str) -> str:
    """The text in lower case with plain hyphens and spaces, every character at its place: spans in it are spans in the text.

    Matching lower-case patterns on it is several times faster than matching without regard to case.
    """
    small = in_small_letters(text)
    return small if small.isascii() else exchanged(small, _PLAIN)


_PLAIN = {"\u2010": "-", "\u2011": "-", "\u00a0": " ", "\u2009": " ", "\u202f": " "}


def in_small_letters(text: str) -> str:
    """The text in lower case, every character at its place; a capital that would become two small ones is left."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def exchanged(text: str, characters: Mapping[str, str]) -> str:
    """The text with each of these characters, none of which stands for another, exchanged for its own.

    A page has few of them: looking for each takes a tenth of the time that `str.translate` takes to look up every character.
    """
    for written, plain in characters.items():
        text = text.replace(written, plain)
    return text


def unnamed(pattern: str) -> str:
    """The pattern for lower-case text, its groups without names, so that it can stand beside others."""
    return re.sub(r"\(\?P<\w+>", "(?:", pattern).lower()
