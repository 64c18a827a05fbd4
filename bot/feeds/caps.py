"""Lengths that no field of a feed or page exceeds, kept on whole words: a cut "RMB 380 billion" is another sum."""

from collections.abc import Iterable

from bot.text.pages.teaser import capped

TITLE = 500
TEXT = 50_000
NAME = 200
KEY = 500
URL = 2_000
TICKERS = 50
PARAGRAPH = 20_000
PARAGRAPHS = 500_000
"""Of a page in all."""


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
