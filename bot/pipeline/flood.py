"""Whether a poll brings a flood: a feed that gives all its items new names would have old news posted once more."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.domain.article import Entry
from bot.domain.feed import Feed

FEWEST = 10
"""New entries that are never called a flood."""
TIMES = 5
"""How often the usual number a flood holds at least."""
AWAY = timedelta(hours=1)
"""Without a good poll for so long, what is dated since then is what was missed."""


def flood(fresh: Sequence[Entry], carried: int, feed: Feed, now: datetime) -> str:
    """Why a poll's new entries are held, "" where they are news like any other; `carried`: entries that the feed has in all.

    The first poll is no flood: it is recorded silently anyway. A busy day is none either: then the feed still carries
    what it carried before.
    """
    if feed.first_polled is None or 2 * len(fresh) < carried:
        return ""
    strange = [entry for entry in fresh if not _was_missed(entry, feed, now)]
    if len(strange) <= FEWEST or len(strange) < TIMES * (feed.usual or 0):
        return ""
    usual = f"usually {max(1, round(feed.usual))}" if feed.usual else "right after the first poll"
    return f"flood held: {len(fresh)} new at once, {usual}"


def _was_missed(entry: Entry, feed: Feed, now: datetime) -> bool:
    """Whether the entry came out while nobody looked: the machine slept, or the feed's server was down."""
    last = feed.last_ok
    return last is not None and now - last > AWAY and entry.published is not None and entry.published > last
