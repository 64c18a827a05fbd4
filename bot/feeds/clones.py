"""Feeds that are another feed's copy: a server answers an address it does not know with its top stories."""

from collections.abc import Collection, Sequence

from bot.domain.article import Entry

NEARLY_ALL = 0.9
"""Two symbols of one market share many items; copies share nearly all (a few may come between the two polls)."""

FEWEST = 5
"""With fewer entries than this nothing can be said."""


def is_clone(entries: Sequence[Entry], other_keys: Collection[str]) -> bool:
    """Whether nearly all entries of a feed stand in another feed too."""
    if len(entries) < FEWEST:
        return False
    shared = sum(entry.key in other_keys for entry in entries)
    return shared >= NEARLY_ALL * len(entries)
