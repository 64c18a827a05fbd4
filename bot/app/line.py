"""The running line: ticks wake polls, polls wake articles, articles wake channels.

ticks -> queue: poll:<handful> -> read:<article> -> deliver:<channel> -> surfaces

Any number of processes may run one, each with its roles. Ticks and sweeps of several wake the same keys, which collapse in the queue;
and what a wake-up is about is claimed in the store first, so that it is done once whatever the queue delivers.
"""

import asyncio
import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable
from contextlib import AbstractContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.app.counting import Counting
from bot.app.desk import prune
from bot.app.house import House
from bot.app.lead import seconds
from bot.app.log import about, begin_work
from bot.app.outage import Outage
from bot.app.polls import Polls
from bot.app.roles import EVERY, Roles
from bot.domain.delivery import ChannelId, Delivery, platform
from bot.pipeline.deliver import Deliver
from bot.pipeline.ingest import TICK
from bot.queue import WorkQueue
from bot.schedule import Ticks
from bot.store import articles, clocks, deliveries, leases
from bot.store.threads import in_reader, in_writer

log = logging.getLogger(__name__)

READS_AT_ONCE = 2
"""Reading is CPU: one for each core of a small machine."""
SENDS_AT_ONCE = 200
"""Channels served at a time: a process takes no more from the others than it can hold, and hanging ones hold up few."""
SWEEP_SECONDS = 10
SET_BACK = timedelta(minutes=1)
"""By which a clock that is set back is behind the stopwatch: less costs nothing."""
READ_LEASE = timedelta(minutes=2)
"""Longer than a page and its readers may take."""
DRAIN_SECONDS = 6.0
"""How long work under way is waited for at the end: all must be over within ten."""


@dataclass(slots=True, kw_only=True)
class Line:
    """The running line: what a wake-up does and what it wakes next."""

    house: House
    queue: WorkQueue
    ticks: Ticks
    deliver: Deliver
    counting: Counting
    roles: Roles = EVERY
    outage: Outage = field(default_factory=Outage)
    coming: set[asyncio.Future[None]] = field(default_factory=set)
    polls: Polls = field(init=False)
    began: datetime | None = field(default=None, init=False)
    """When the stopwatch began, by the clock as it was looked at last."""

    def __post_init__(self) -> None:
        self.polls = Polls(
            house=self.house,
            queue=self.queue,
            counting=self.counting,
            outage=self.outage,
            last=self.house.clock(),
        )

    def open(self) -> None:
        """Names what each topic runs, and the ticks that sweep the store for work."""
        through = self.outage.through
        if "poll" in self.roles:
            self.queue.on("poll", through(self.polls.take), 1)
            self.ticks.every(TICK.seconds, through(self.polls.wake))
        if "read" in self.roles:
            self.queue.on("read", through(self.read), READS_AT_ONCE)
        for name in self.deliver.surfaces:
            self.queue.on(_topic(name), through(self.send), SENDS_AT_ONCE)
        self.ticks.every(SWEEP_SECONDS, through(self.sweep))
        self.ticks.every(SWEEP_SECONDS, through(self.mind_the_clock))
        if "deliver" in self.roles:
            self.ticks.every(20, through(self.wake_digests))
            self.ticks.every(3600, through(self.prune))
        self.ticks.start()

    async def begin(self) -> None:
        """Wakes at the start what waits already."""
        if "poll" in self.roles:
            await self.outage.through(self.polls.wake)()
        await self.outage.through(self.sweep)()

    async def read(self, key: str) -> None:
        """Reads an article; channels with a message waiting are served next."""
        begin_work(article=key)
        began = self.house.clock()
        if not await in_writer(self._claimed, int(key)):
            return
        enrich = await asyncio.to_thread(lambda: self.house.enrich)
        enriched = await enrich.read(int(key))
        self.counting.read(enriched, began)
        if enriched:
            if enriched.problem:
                log.warning("not read: %s", enriched.problem)
            for told in enriched.told:
                with about(announcement=told.announcement.id):
                    log.info("%s: %s", told.verdict.kind, told.because)
            if enriched.channels:
                count = len(enriched.channels)
                log.info("messages wait in %d %s", count, "channel" if count == 1 else "channels")
            await self.wake_channels(enriched.channels)

    def _claimed(self, article: int) -> bool:
        """Whether this process is the one to read it."""
        with self.house.store.begin() as session:
            return leases.claim_article(session, article, self.house.clock(), READ_LEASE)

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
        task = asyncio.ensure_future(self.wake_channels([channel]))
        self.coming.add(task)
        task.add_done_callback(self.coming.discard)

    async def wake_channels(self, channels: Iterable[ChannelId]) -> None:
        """Wakes channels, each for the processes that can post there."""
        await wake_channels(self.queue, channels)

    async def sweep(self) -> None:
        """Wakes what a lost wake-up or a dead process left behind, as far as this process does such work."""
        waiting, due = await in_reader(self._left_behind)
        if "read" in self.roles:
            await self.queue.wake("read", [str(number) for number in waiting])
        await self.wake_channels(channel for channel in due if platform(channel) in self.deliver.surfaces)

    def _left_behind(self) -> tuple[tuple[int, ...], tuple[ChannelId, ...]]:
        now = self.house.clock()
        with self.house.store.reading() as session:
            return articles.waiting_articles(session, now), deliveries.due_channels(session, now)

    async def mind_the_clock(self) -> None:
        """Sets right what a clock that ran ahead has left behind: looked for at the start, and whenever it was set back."""
        began = self.house.clock() - timedelta(seconds=seconds())
        if self.began is None or began < self.began - SET_BACK:
            await in_writer(self._set_right)
        self.began = began

    def _set_right(self) -> None:
        store, now = self.house.store, self.house.clock()
        with store.reading() as session:
            if not clocks.ran_ahead(session, now):
                return
        log.warning("the clock was set back: what was to wait for a time that was ahead of it is done now")
        with store.begin() as session:
            clocks.set_right(session, now)

    async def prune(self) -> None:
        """Lets go of what will not be asked for again."""
        await in_writer(prune, self.house)

    async def wake_digests(self) -> None:
        """Writes the digests whose time has come."""
        await self.wake_channels(await in_writer(self.house.digests.write_due))


async def wake_channels(queue: WorkQueue, channels: Iterable[ChannelId]) -> None:
    """Wakes channels: each platform has a topic of its own, since not every process can post to every one."""
    by_platform: defaultdict[str, list[str]] = defaultdict(list)
    for channel in channels:
        by_platform[platform(channel)].append(channel)
    for name, waiting in by_platform.items():
        await queue.wake(_topic(name), waiting)


def _topic(platform: str) -> str:
    return f"deliver:{platform}"


def named(delivery: Delivery) -> AbstractContextManager[None]:
    """Names in the log what a message is about while it is in work."""
    article = delivery.origin.article if delivery.origin else None
    return about(article=article, delivery=delivery.id, event=delivery.event)


@asynccontextmanager
async def at_work(line: Line) -> AsyncIterator[None]:
    """The line running inside the block; what is under way at its end is finished."""
    line.open()
    await line.begin()
    work = asyncio.create_task(line.queue.run())
    try:
        yield
    finally:
        line.ticks.close()
        line.queue.close()
        line.polls.close()
        await _drained(work, line.polls)


async def _drained(work: asyncio.Task[None], polls: Polls) -> None:
    """Waits for what is under way, not for ever: leases and waiting rows bring the rest back."""
    _, left = await asyncio.wait({work, *polls.workers}, timeout=DRAIN_SECONDS)
    if left:
        log.warning("work under way was cut off; it goes on after the next start")
        for task in left:
            task.cancel()
        await asyncio.wait(left, timeout=1)
    await polls.end()
    if work.done() and not work.cancelled() and (error := work.exception()):
        log.error("the queue stopped working", exc_info=error)
