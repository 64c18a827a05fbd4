"""One feed polled: its new entries become articles that wait to be read.

T1 claim the feed | FETCH, parse | T2 record entries, articles and when to poll next -> wake "read"
"""

import asyncio
import random
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from bot.domain.article import Entry
from bot.domain.company import Key
from bot.domain.feed import Feed, Fetched, Outcome
from bot.domain.publisher import publisher
from bot.pipeline.batch import Batch
from bot.pipeline.flood import flood
from bot.ports import Clock, FeedError, FeedSource, NotYet
from bot.store import articles, channels, edits, entries, feeds
from bot.store.session import Session, Store, StoreError, lock
from bot.store.threads import in_reader, in_writer
from bot.text.who.names import Names

MOST_ENTRIES = 200
"""Entries of one poll that are looked at; feeds carry 20 to 100."""

ANY_AGE = timedelta(days=30)
"""How old an entry is taken to be that came with a feed's first poll, where the feed gives no dates at all."""

SHORT = 80
"""Characters under which a feed's own text says too little to pass an entry of a company's feed over."""

LEASE = timedelta(minutes=3)
"""Longer than a feed waits for a worker, and takes with its turn at a slow host: after it a dead process's poll is made up for."""

TICK = timedelta(seconds=5)
"""Feeds that are due are looked for so often."""

NextPoll: TypeAlias = Callable[[Feed, Fetched | FeedError, datetime, float], datetime]
"""When to ask a feed again, after what it gave; the float is a chance from 0 to 1, for jitter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Polled:
    """What one poll brought."""

    feed: Feed
    fresh: int = 0
    """Entries not seen in this feed before."""
    kept: tuple[int, ...] = ()
    """Numbers of the articles that wait to be read: those new to the store, and those that their feed has changed."""
    outcome: Outcome | None = None
    """What the server had, None where the poll failed."""
    reason: str | None = None
    """Why it failed, None where it worked."""
    silent: bool = False
    """Whether what came is recorded without telling anyone: on the feed's first poll, and when a flood is held."""
    held: str = ""
    """Why a flood was held, "" where there was none."""


class _Claim(NamedTuple):
    """A wish for so many due feeds, `but` for these."""

    most: int
    but: Collection[int]


class _Note(NamedTuple):
    """What a poll has that brought nothing new."""

    feed: Feed
    fetched: Fetched


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingest:
    """Polls feeds: `await poll_claimed(feed)` those that `claim` gave, `await poll(number)` one whatever the time."""

    store: Store
    source: FeedSource
    names: Names
    clock: Clock
    next_poll: NextPoll
    chance: Callable[[], float] = random.random
    _ledger: Batch[_Claim | _Note, tuple[Feed, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_ledger", Batch(self._write))

    async def claim(self, most: int, but: Collection[int] = ()) -> tuple[Feed, ...]:
        """Feeds whose time has come, the longest waiting first, `but` for these; they are this process's to poll."""
        return await self._ledger(_Claim(most, but))

    async def written(self) -> None:
        """Waits until everything is written down that polls have brought."""
        await self._ledger.done()

    def give_back(self, claimed: Iterable[Feed]) -> None:
        """Makes feeds due at once that were claimed and could not be polled."""
        self._put_off(claimed, self.clock())

    async def poll(self, number: int) -> Polled | None:
        """Polls a feed now, or when its host's turn for it comes; None where it is no longer polled."""
        while feed := await in_reader(self._found, number):
            try:
                polled = await self._polled(feed)
                await self.written()
                return polled
            except NotYet as busy:
                turn = busy.retry_after or self.clock()
                await asyncio.sleep(max(0.0, (turn - self.clock()).total_seconds()))
        return None

    async def poll_claimed(self, feed: Feed) -> Polled | None:
        """Polls a feed; None where it was removed meanwhile, or put off to its host's turn.

        One that fails is remembered with its reason. That one brought nothing new is written a moment later, with others of which the
        same is known: `written` waits for that.
        """
        try:
            return await self._polled(feed)
        except NotYet as busy:
            return await in_writer(self._put_off, (feed,), busy.retry_after or self.clock())

    async def _polled(self, feed: Feed) -> Polled | None:
        """The same, raising NotYet where the host has no turn for it yet."""
        try:
            fetched = await self.source.fetch(feed, self._recall)
            if fetched.outcome == "unchanged":
                self._ledger.add(_Note(feed, fetched))
                return Polled(feed=feed, outcome=fetched.outcome)
            return await in_writer(self._record, feed.id or 0, fetched)
        except NotYet:
            raise
        except FeedError as error:
            return await in_writer(self._failed, feed, error)
        except StoreError:
            raise  # the database's trouble, not the feed's: the feed stays due
        except Exception as error:  # whatever it is, the feed's server must not be asked again every few seconds
            broken = FeedError(f"its reader failed: {type(error).__name__}", feed.url)
            return await in_writer(self._failed, feed, broken)

    async def _recall(self, feed: Feed) -> str:
        if feed.first_polled is None:
            return ""  # nothing was read of it, or nothing that counts any more
        return await in_reader(self._recalled, feed)

    def _recalled(self, feed: Feed) -> str:
        with self.store.reading() as session:
            return feeds.recalled(session, feed)

    def _found(self, number: int) -> Feed | None:
        with self.store.reading() as session:
            return feeds.find_feed(session, number)

    def _write(self, wishes: Sequence[_Claim | _Note]) -> list[tuple[Feed, ...]]:
        """Notes feeds that brought nothing new, and claims others, in one transaction: none can harm another.

        Feeds noted together wait by one chance, to the full TICK: most come again at one time, which is written once for them all.
        """
        now, chance = self.clock(), self.chance()
        notes = [
            (wish.feed, wish.fetched, on_tick(self.next_poll(wish.feed, wish.fetched, now, chance)))
            for wish in wishes
            if isinstance(wish, _Note)
        ]
        with self.store.begin() as session:
            feeds.note_unchanged(session, notes, now)
            return [
                feeds.claim_feeds(session, wish.most, now, LEASE, wish.but) if isinstance(wish, _Claim) else ()
                for wish in wishes
            ]

    def _put_off(self, claimed: Iterable[Feed], until: datetime) -> None:
        with self.store.begin() as session:
            feeds.put_off(session, claimed, until)

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
            polled = self._recorded(session, feed, fetched, now)
            feeds.note_fetched(session, feed, fetched, next_poll, now, fresh=polled.fresh, held=polled.held)
        return polled

    def _recorded(self, session: Session, feed: Feed, fetched: Fetched, now: datetime) -> Polled:
        carried = {entry.key: entry for entry in fetched.entries[:MOST_ENTRIES]}
        known = entries.seen_entries(session, feed.id or 0, carried)
        fresh = [entry for key, entry in carried.items() if key not in known]
        held = flood(fresh, max(fetched.carried, len(carried)), feed, now)
        silent = feed.first_polled is None or bool(held)
        kept = self._keep(session, feed, fresh, undated_at(fetched.entries, feed, now), silent=silent, now=now)
        again = _edited(session, feed, carried, known, now)
        numbers = (*kept, *again)
        return Polled(feed=feed, fresh=len(fresh), kept=numbers, outcome=fetched.outcome, silent=silent, held=held)

    def _keep(
        self, session: Session, feed: Feed, fresh: list[Entry], undated: datetime, *, silent: bool, now: datetime
    ) -> list[int]:
        """Records the new entries; numbers of the articles that are new and that somebody may care for."""
        if not fresh:
            return []
        watched = channels.watched(session)
        read = [(entry, publisher(entry.url, entry.source)) for entry in wanted(fresh, feed, self.names, watched)]
        found = articles.record_articles(session, read, silent, now, undated)
        numbers = {key: number for key, (number, _) in found.items()}
        entries.record_entries(session, feed.id or 0, fresh, numbers, now)
        # A feed has its newest entry first; what came out first is read first, so that a plan is known before its re-tellings.
        in_time = sorted((entry for entry, _ in read), key=lambda entry: entry.published or now)
        told = (found[key] for key in dict.fromkeys(entry.key for entry in in_time))
        return [number for number, is_new in told if is_new]


def _edited(
    session: Session, feed: Feed, carried: Mapping[str, Entry], known: Mapping[str, entries.Known], now: datetime
) -> list[int]:
    """Has the articles read again whose entries were edited since; numbers of those to be read at once."""
    changed = [carried[key] for key, before in known.items() if before.digest != carried[key].digest]
    entries.note_edits(session, feed.id or 0, changed, known)
    at_once = []
    for entry in changed:
        before = known[entry.key]
        if before.digest is None or before.article is None:
            continue
        wait = edits.pause(before.edits)
        edits.reopen(session, before.article, entry, now + wait)
        at_once += [] if wait else [before.article]
    return at_once


@lru_cache(maxsize=256)
def on_tick(at: datetime) -> datetime:
    """The first full TICK that is not before an instant; remembered, for feeds that are noted together share most of these."""
    over = timedelta(seconds=at.second % TICK.seconds, microseconds=at.microsecond)
    return at + TICK - over if over else at


def undated_at(carried: Sequence[Entry], feed: Feed, now: datetime) -> datetime:
    """Where lists have an entry without a date: behind the newest that has one, and not later than the last poll."""
    dated = max((entry.published for entry in carried if entry.published), default=None)
    unknown = feed.last_ok or (dated or now - ANY_AGE)
    return min(unknown, dated - timedelta(seconds=1)) if dated else unknown


def wanted(entries: Sequence[Entry], feed: Feed, names: Names, watched: frozenset[Key]) -> list[Entry]:
    """The entries whose pages are worth reading: they name a watched company, or come from a company's own feed.

    A ticker tag alone is a reason to look, never a reason to post: what the page says decides.
    """
    words = [f"{entry.title}\n{entry.text}" for entry in entries]
    are_named = names.may_name(words, watched)
    return [
        entry
        for entry, text, is_named in zip(entries, words, are_named, strict=True)
        if not watched.isdisjoint(entry.tickers)
        or (feed.company in watched and len(entry.text) < SHORT)
        or (is_named and any(span.company in watched for span in names.find(text)))
    ]
