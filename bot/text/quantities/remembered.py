"""Readings of a text that are kept for a while: a page's sentences are read by several readers, one after the other."""

from collections.abc import Callable, Hashable
from functools import lru_cache, wraps
from typing import TypeVar, cast

_Read = TypeVar("_Read", bound=Callable[..., object])

SHORT = 1200
"""Characters of a sentence; longer texts are pages."""
_SENTENCES, _PAGES = 2048, 4
"""Texts kept: a few articles' sentences with their shorter forms, and the pages in work. It bounds the memory to a few megabytes."""


def remembered(read: _Read) -> _Read:
    """The same function of a text, which has to be pure; each text is read once while it is in work."""
    of_sentence, of_page = lru_cache(_SENTENCES)(read), lru_cache(_PAGES)(read)

    @wraps(read)
    def reading(text: str, *also: Hashable) -> object:
        return of_sentence(text, *also) if len(text) <= SHORT else of_page(text, *also)

    return cast(_Read, reading)
