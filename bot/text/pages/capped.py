"""A text cut to a length, on whole words and never inside a figure: a cut "RMB 380 billion" is another sum."""

import re

from bot.text.quantities.numerals import SCALES, SMALL, TENS

_NEAR = 6
"""Words before a cut in which a figure may stand whose unit is cut off."""
_NUMBER_WORDS = frozenset([*SMALL, *TENS, *SCALES, "half", "third", "quarter", "fifth", "double", "triple"])
_CLAUSE_END = re.compile(r"[。！？；，：](?!\d)")
"""Where a text without blanks may end: its figures do not go on behind these."""


def capped(text: str, most: int) -> str:
    """The text, or its whole words up to `most` characters with "…" behind them and no figure near the cut."""
    if len(text) <= most:
        return text
    kept = text[: most - 1]
    blank = max(kept.rfind(" "), kept.rfind("\n"))
    clause = max((end.start() for end in _CLAUSE_END.finditer(text, 0, most)), default=-1)
    if clause > blank:
        return f"{kept[:clause]}…"
    kept = kept[:blank] if blank > 0 else ""  # one endless word says nothing
    words = kept.split(" ")
    near = range(max(0, len(words) - _NEAR), len(words))
    kept = " ".join(words[: next((at for at in near if _is_figure(words[at])), len(words))]).rstrip()
    return f"{kept}…" if kept else ""


def _is_figure(word: str) -> bool:
    """Whether the word may be a part of a figure, in digits or in letters."""
    return any(sign.isdigit() for sign in word) or not _NUMBER_WORDS.isdisjoint(re.split(r"[^a-z]+", word.lower()))
