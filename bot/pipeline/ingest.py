"""One feed polled: its new entries become articles that wait to be read.

T1 read the feed's state | FETCH, parse | T2 record entries, articles and when to poll next -> wake "read"
"""

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from urllib.parse import urlsplit

from bot.domain.article import Entry
from bot.domain.company import Key
from bot.domain.feed import Feed, Fetched
from bot.ports import Clock, FeedError, FeedSource
from bot.store import articles, channels, feeds
from bot.store.session import Session, Store, StoreError, lock
from bot.text.who.names import Names

MOST_ENTRIES = 200
"""Entries of one poll that are looked at; feeds carry 20 to 100."""

SHORT = 80
"""Characters under which a feed's own text says too little to pass an entry of a company's feed over."""

NextPoll: TypeAlias = Callable[[Feed, Fetched | FeedError, datetime, float], datetime]
"""When to ask a feed again, after what it gave; the float is a chance from 0 to 1, for jitter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Polled:
    """What one poll brought."""

    feed: Feed
    fresh: int = 0
    """Entries not seen in this feed before."""
    kept: tuple[int, ...] = ()
    """Numbers of the articles that are new to the store and wait to be read."""
    reason: str | None = None
    """Why it failed, None where it worked."""
    silent: bool = False
    """Whether it was the feed's first poll."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingest:
    """Polls feeds: `await poll(number)`."""

    store: Store
    source: FeedSource
    names: Names
    clock: Clock
    next_poll: NextPoll
    chance: Callable[[], float] = random.random

    async def poll(self, number: int) -> Polled | None:
        """Polls a feed; None where it is no longer polled. A feed that fails is remembered with its reason."""
        feed = await asyncio.to_thread(self._find, number)
        if feed is None:
            return None
        try:
            fetched = await self.source.fetch(feed)
            return await asyncio.to_thread(self._record, number, fetched)
        except FeedError as error:
            return await asyncio.to_thread(self._failed, feed, error)
        except StoreError:
            raise  # the database's trouble, not the feed's: the feed stays due
        except Exception as error:  # whatever it is, the feed's server must not be asked again every few seconds
            broken = FeedError(f"its reader failed: {type(error).__name__}", feed.url)
            return await asyncio.to_thread(self._failed, feed, broken)

    def _find(self, number: int) -> Feed | None:
        with self.store.reading() as session:
            return feeds.find_feed(session, number)

    def _failed(self, feed: Feed, error: FeedError) -> Polled:
        next_poll = self.next_poll(feed, error, self.clock(), self.chance())
        with self.store.begin() as session:
            feeds.note_failure(session, feed, error.reason, next_poll)
        return Polled(feed=feed, reason=error.reason)

    def _record(self, number: int, fetched: Fetched) -> Polled | None:
        now = self.clock()
        with self.store.begin() as session:
            lock(session, "entries")
            feed = feeds.find_feed(session, number)  # again: while it was fetched, a person may have removed it
            if feed is None:
                return None
            next_poll = self.next_poll(feed, fetched, now, self.chance())
            silent = feed.first_polled is None
            fresh = self._fresh(session, feed, fetched.entries)
            watched = channels.watched(session)
            kept = [self._keep(session, feed, entry, watched, silent=silent, now=now) for entry in fresh]
            feeds.note_fetched(session, feed, fetched, next_poll, now)
        return Polled(feed=feed, fresh=len(fresh), kept=tuple(n for n in kept if n is not None), silent=silent)

    def _fresh(self, session: Session, feed: Feed, entries: tuple[Entry, ...]) -> list[Entry]:
        newest = {entry.key: entry for entry in entries[:MOST_ENTRIES]}
        seen = articles.seen_keys(session, feed.id or 0, newest)
        return [entry for key, entry in newest.items() if key not in seen]

    def _keep(
        self, session: Session, feed: Feed, entry: Entry, watched: frozenset[Key], *, silent: bool, now: datetime
    ) -> int | None:
        """Records the entry; the article's number where it is a new one that somebody may care for."""
        number, is_new = None, False
        if is_wanted(entry, feed, self.names, watched):
            number, is_new = articles.record_article(session, entry, entry.source or publisher(entry.url), silent, now)
        articles.record_entry(session, feed.id or 0, entry.key, number, now)
        return number if is_new else None


def is_wanted(entry: Entry, feed: Feed, names: Names, watched: frozenset[Key]) -> bool:
    """Whether an entry's page is worth reading: it names a watched company, or comes from a company's own feed.

    A ticker tag alone is a reason to look, never a reason to post: what the page says decides.
    """
    if not watched.isdisjoint(entry.tickers) or (feed.company in watched and len(entry.text) < SHORT):
        return True
    return any(span.company in watched for span in names.find(f"{entry.title}\n{entry.text}"))


def publisher(url: str | None) -> str | None:
    """The host of an address as a publisher's name, "www." left off."""
    host = urlsplit(url or "").hostname
    return host.removeprefix("www.") if host else None
