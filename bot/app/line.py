"""The running line: ticks wake feeds, feeds wake articles, articles wake channels.

ticks -> queue: poll:<feed> -> read:<article> -> deliver:<channel> -> surfaces
"""

import asyncio
import logging
import secrets
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime

from bot.app.counting import Counting
from bot.app.desk import prune
from bot.app.house import House
from bot.app.log import about, begin_work
from bot.domain.delivery import Delivery
from bot.feeds.links import redacted
from bot.pipeline.deliver import Deliver
from bot.pipeline.ingest import Polled
from bot.queue import MemoryQueue
from bot.schedule import Ticks
from bot.store import articles, deliveries, feeds

log = logging.getLogger(__name__)

POLLS_AT_ONCE = 8
READS_AT_ONCE = 2
"""Reading is CPU: one for each core of a small machine."""
SWEEP_SECONDS = 10


@dataclass(slots=True, kw_only=True)
class Line:
    """The running line: what a wake-up does and what it wakes next. `last_poll` is when a poll last ended."""

    house: House
    queue: MemoryQueue
    ticks: Ticks
    deliver: Deliver
    last_poll: datetime
    counting: Counting
    coming: set[asyncio.Future[None]] = field(default_factory=set)

    def open(self) -> None:
        """Names what each topic runs, and the ticks that sweep the store for work."""
        self.queue.on("poll", self.poll, POLLS_AT_ONCE)
        self.queue.on("read", self.read, READS_AT_ONCE)
        self.queue.on("deliver", self.send)
        self.ticks.every(5, self.wake_polls)
        self.ticks.every(SWEEP_SECONDS, self.sweep)
        self.ticks.every(20, self.wake_digests)
        self.ticks.every(3600, self.prune)
        self.ticks.start()

    async def poll(self, key: str) -> None:
        """Polls a feed; its fresh articles are read next."""
        begin_work(poll=secrets.token_hex(3), feed=key)
        began = self.house.clock()
        polled = await self.house.ingest.poll(int(key))
        self.last_poll = self.house.clock()
        self.counting.polled(polled, began)
        if polled:
            _tell(polled)
            await self.queue.wake("read", [str(number) for number in polled.kept])

    async def read(self, key: str) -> None:
        """Reads an article; channels with a message waiting are served next."""
        begin_work(article=key)
        began = self.house.clock()
        enriched = await self.house.enrich.read(int(key))
        self.counting.read(enriched, began)
        if enriched:
            if enriched.problem:
                log.warning("not read: %s", enriched.problem)
            for told in enriched.told:
                with about(announcement=told.announcement.id):
                    log.info("%s: %s", told.verdict.kind, told.because)
            if enriched.channels:
                log.info("messages wait in %d channels", len(enriched.channels))
            await self.queue.wake("deliver", enriched.channels)

    async def send(self, key: str) -> None:
        """Sends a channel's messages; where some have to wait for less than the next sweep, it comes back for them."""
        begin_work(channel=key)
        delivered = await self.deliver.deliver(key)
        self.counting.tried(delivered.tries)
        for one in delivered.tries:
            with named(one.delivery):
                log.info("%s%s", one.outcome, f": {one.problem}" if one.problem else "")
        if delivered.again:
            wait = (delivered.again - self.house.clock()).total_seconds()
            if wait < SWEEP_SECONDS:
                asyncio.get_running_loop().call_later(max(wait, 0.05), self._come_back, key)

    def _come_back(self, channel: str) -> None:
        task = asyncio.ensure_future(self.queue.wake("deliver", [channel]))
        self.coming.add(task)
        task.add_done_callback(self.coming.discard)

    async def wake_polls(self) -> None:
        """Wakes the feeds whose time has come."""
        with self.house.store.reading() as session:
            due = feeds.due_feeds(session, self.house.clock())
        await self.queue.wake("poll", [str(number) for number in due])

    async def sweep(self) -> None:
        """Wakes what a lost wake-up or a dead process left behind."""
        now = self.house.clock()
        with self.house.store.reading() as session:
            waiting = articles.waiting_articles(session, now)
            due = deliveries.due_channels(session, now)
        await self.queue.wake("read", [str(number) for number in waiting])
        await self.queue.wake("deliver", due)

    async def prune(self) -> None:
        """Lets go of what will not be asked for again."""
        await asyncio.to_thread(prune, self.house)

    async def wake_digests(self) -> None:
        """Writes the digests whose time has come."""
        await self.queue.wake("deliver", await asyncio.to_thread(self.house.digests.write_due))


def named(delivery: Delivery) -> AbstractContextManager[None]:
    """Names in the log what a message is about while it is in work."""
    article = delivery.origin.article if delivery.origin else None
    return about(article=article, delivery=delivery.id, event=delivery.event)


def _tell(polled: Polled) -> None:
    name = polled.feed.name or redacted(polled.feed.url)
    if polled.reason:
        log.warning("%s: %s", name, polled.reason)
        return
    if polled.fresh:
        log.info("%s: %d new, %d to read", name, polled.fresh, len(polled.kept))
    for number in polled.kept:
        with about(article=number):
            log.log(logging.DEBUG if polled.silent else logging.INFO, "to be read")


@asynccontextmanager
async def at_work(line: Line) -> AsyncIterator[None]:
    """The line running inside the block; what is under way at its end is finished."""
    line.open()
    await line.wake_polls()
    work = asyncio.create_task(line.queue.run())
    try:
        yield
    finally:
        line.ticks.close()
        line.queue.close()
        await _drained(work)


async def _drained(work: asyncio.Task[None]) -> None:
    """Waits for what is under way, eight seconds at most: leases and waiting rows bring the rest back."""
    try:
        await asyncio.wait_for(work, 8)
    except TimeoutError:
        log.warning("work under way was cut off; it goes on after the next start")
