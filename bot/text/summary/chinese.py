"""Chinese sentences, told whole: what a bullet's length is where words have no spaces between them."""

import re

from bot.text.quantities.ideograms import IDEOGRAM

_LETTER = re.compile(r"[^\W\d_]")
_FEWEST, _MOST = 10, 120
"""Characters of a bullet."""
_DIGIT = re.compile(r"\d")


def is_chinese(text: str) -> bool:
    """Whether most of its letters are Chinese."""
    found = len(IDEOGRAM.findall(text)) if text and not text.isascii() else 0
    return found > 0 and 2 * found > len(_LETTER.findall(text))


def is_tellable(text: str) -> bool:
    """Whether a Chinese sentence is a statement with a figure, as long as a bullet may be."""
    return is_fitting(text) and _DIGIT.search(text) is not None and "？" not in text


def is_fitting(text: str) -> bool:
    """Whether a Chinese text has the length of a bullet."""
    return _FEWEST <= len(text) <= _MOST
