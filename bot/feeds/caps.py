"""Lengths that no field of a feed or page exceeds, kept on whole words: a cut "RMB 380 billion" is another sum."""

from collections.abc import Iterable

TITLE = 500
TEXT = 50_000
NAME = 200
KEY = 500
URL = 2_000
TICKERS = 50
PARAGRAPH = 20_000
PARAGRAPHS = 500_000
"""Of a page in all."""

_NEAR = 6
"""Words before a cut in which a figure may stand whose unit is cut off."""


def capped(text: str, most: int) -> str:
    """The text, or its whole words up to `most` characters with "…" behind them and no figure near the cut."""
    if len(text) <= most:
        return text
    kept = text[: most - 1]
    end = max(kept.rfind(" "), kept.rfind("\n"))
    kept = kept[:end] if end > 0 else ""  # one endless word says nothing
    words = kept.split(" ")
    near = range(max(0, len(words) - _NEAR), len(words))
    figure = next((i for i in near if any(sign.isdigit() for sign in words[i])), len(words))
    kept = " ".join(words[:figure]).rstrip()
    return f"{kept}…" if kept else ""


def capped_paragraphs(paragraphs: Iterable[str]) -> tuple[str, ...]:
    """The first paragraphs, whole, up to the length of a long page; none of them endless."""
    kept, room = [], PARAGRAPHS
    for paragraph in paragraphs:
        short = capped(paragraph, PARAGRAPH)
        room -= len(short)
        if room < 0:
            break
        kept.append(short)
    return tuple(kept)
