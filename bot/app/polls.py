"""Feeds polled side by side: a wake-up takes as many of the due ones as this process has room for.

The queue only says that there is work, a handful at a time. Which feeds that is, and that no other process polls them too, is decided by
the claim in the store: so a poll that brings nothing costs no job of its own.
"""

import asyncio
import logging
import secrets
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import cast

from bot.app.counting import Counting
from bot.app.house import House
from bot.app.log import about, begin_work
from bot.app.outage import Outage
from bot.domain.address import redacted
from bot.domain.feed import Feed
from bot.pipeline.ingest import Polled
from bot.queue import WorkQueue
from bot.store import feeds
from bot.store.threads import in_reader, in_writer
from handlers.remedy import explained

log = logging.getLogger(__name__)

AT_ONCE = 64
"""Most of a poll is waiting for a server; and what polls end together is written together."""
HANDFUL = 128
"""Feeds that a wake-up takes at most; so many wait at most while others are polled. What they share, a transaction, costs as much as four
polls of which nothing came."""
MOST_HANDS = 32
"""Handfuls woken by one tick; the next one comes in five seconds."""
_NUMBERS = count(secrets.randbelow(2**24))
"""Of polls, in the log: from a place of each process's own."""


@dataclass(slots=True, kw_only=True)
class Polls:
    """The polls of one process. `last` is when one last ended."""

    house: House
    queue: WorkQueue
    counting: Counting
    outage: Outage
    last: datetime
    in_hand: dict[int, Feed] = field(default_factory=dict)
    """What this process has claimed, by number: being polled, or waiting for one of its workers."""
    workers: set[asyncio.Task[None]] = field(default_factory=set)
    """Each polls one feed after the other while any wait: a task for every poll would cost as much as its locks."""
    is_closed: bool = False
    _waiting: deque[Feed] = field(default_factory=deque)
    _room: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when there is room for a handful, or no more is taken."""
    _through: Callable[[Feed], Awaitable[None]] = field(init=False)

    def __post_init__(self) -> None:
        self._through = self.outage.through(self._poll)

    async def wake(self) -> None:
        """Wakes a handful for each so many feeds whose time has come; ticks of several processes wake the same ones."""
        hands = -(-await in_reader(self._due) // HANDFUL)
        await self.queue.wake("poll", [str(number) for number in range(min(hands, MOST_HANDS))])

    async def take(self, _hand: str) -> None:
        """Begins to poll a handful of the due feeds, when there is room for one.

        One that still waits for its turn at a slow host is not begun again, though its claim has run out.
        """
        while len(self.in_hand) > AT_ONCE and not self.is_closed:
            self._room.clear()
            await self._room.wait()
        if self.is_closed:
            return
        for feed in await self.house.ingest.claim(HANDFUL, tuple(self.in_hand)):
            self.in_hand[feed.id or 0] = feed
            self._waiting.append(feed)
        for _ in range(min(len(self._waiting), AT_ONCE - len(self.workers))):
            self.workers.add(asyncio.create_task(self._work()))

    def close(self) -> None:
        """Takes no more feeds and begins none that waits; those being polled are finished."""
        self.is_closed = True
        self._waiting.clear()
        self._room.set()

    async def end(self) -> None:
        """Writes down what polls have brought, and lets others poll at once what this process has claimed and will not poll any more."""
        await asyncio.wait({asyncio.ensure_future(self.outage.through(self._end)())}, timeout=1)

    async def _end(self) -> None:
        await self.house.ingest.written()
        if self.in_hand:
            await in_writer(self.house.ingest.give_back, tuple(self.in_hand.values()))

    async def _work(self) -> None:
        try:
            while self._waiting:
                feed = self._waiting.popleft()
                begin_work(poll=f"{next(_NUMBERS) % 2**24:06x}", feed=feed.id)
                try:
                    await self._through(feed)
                except Exception:
                    log.exception("the poll failed; it is made up for when its claim has run out")
                del self.in_hand[feed.id or 0]
                if len(self.in_hand) <= AT_ONCE:
                    self._room.set()
        finally:  # before anybody counts the workers again: what waits then must find one
            self.workers.discard(cast(asyncio.Task[None], asyncio.current_task()))

    async def _poll(self, feed: Feed) -> None:
        """Polls a feed; its fresh articles are read next."""
        began = self.house.clock()
        polled = await self.house.ingest.poll_claimed(feed)
        self.last = self.house.clock()
        self.counting.polled(polled, began)
        if polled and polled.outcome != "unchanged":
            _tell(polled)
        if polled and polled.kept:
            await self.queue.wake("read", [str(number) for number in polled.kept])

    def _due(self) -> int:
        with self.house.store.reading() as session:
            return feeds.count_due(session, self.house.clock())


def _tell(polled: Polled) -> None:
    name = polled.feed.name or redacted(polled.feed.url)
    if polled.reason:
        log.warning("%s: %s", name, explained(polled.reason))
        return
    if polled.held:
        log.warning("%s: %s", name, polled.held)
    if polled.fresh:
        log.info("%s: %d new, %d to read", name, polled.fresh, len(polled.kept))
    for number in polled.kept:
        with about(article=number):
            log.log(logging.DEBUG if polled.silent else logging.INFO, "to be read")
