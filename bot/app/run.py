"""`newsbot run`: polls, reads, alerts, posts digests and answers, until it is told to stop.

ticks -> queue: poll:<feed> -> read:<article> -> deliver:<channel> -> surfaces
"""

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.app.house import House, housed
from bot.app.opening import LIFE, Scene, opened
from bot.charts import FilePainter
from bot.config import Settings
from bot.domain.delivery import Delivery
from bot.pipeline.deliver import Deliver
from bot.queue import MemoryQueue
from bot.schedule import Ticks
from bot.store import articles, channels, deliveries, feeds
from bot.store.session import Store, StoreError
from bot.surfaces.web import CONSOLE, Check, Desk, Health, Live, Standing, WebSurface, make_app, serving

log = logging.getLogger(__name__)

POLLS_AT_ONCE = 8
READS_AT_ONCE = 2
"""Reading is CPU: one for each core of a small machine."""
SWEEP_SECONDS = 10
STALE = timedelta(minutes=15)


@dataclass(slots=True, kw_only=True)
class Line:
    """The running line: what a wake-up does and what it wakes next. `last_poll` is when a poll last ended."""

    house: House
    queue: MemoryQueue
    ticks: Ticks
    deliver: Deliver
    last_poll: datetime
    coming: set[asyncio.Future[None]] = field(default_factory=set)

    def open(self) -> None:
        """Names what each topic runs, and the ticks that sweep the store for work."""
        self.queue.on("poll", self.poll, POLLS_AT_ONCE)
        self.queue.on("read", self.read, READS_AT_ONCE)
        self.queue.on("deliver", self.send)
        self.ticks.every(5, self.wake_polls)
        self.ticks.every(SWEEP_SECONDS, self.sweep)
        self.ticks.every(20, self.wake_digests)
        self.ticks.start()

    async def poll(self, key: str) -> None:
        """Polls a feed; its fresh articles are read next."""
        polled = await self.house.ingest.poll(int(key))
        self.last_poll = self.house.clock()
        if polled and polled.reason:
            log.warning("feed %s (%s): %s", key, polled.feed.name, polled.reason)
        elif polled and polled.fresh:
            log.info("feed %s (%s): %d new, %d to read", key, polled.feed.name, polled.fresh, len(polled.kept))
        if polled:
            await self.queue.wake("read", [str(number) for number in polled.kept])

    async def read(self, key: str) -> None:
        """Reads an article; channels with a message waiting are served next."""
        enriched = await self.house.enrich.read(int(key))
        if enriched:
            for told in enriched.told:
                log.info("article %s: %s: %s", key, told.verdict.kind, told.because)
            await self.queue.wake("deliver", enriched.channels)

    async def send(self, key: str) -> None:
        """Sends a channel's messages; where some have to wait for less than the next sweep, it comes back for them."""
        delivered = await self.deliver.deliver(key)
        if delivered.sent:
            log.info("channel %s: %d sent", key, delivered.sent)
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

    async def wake_digests(self) -> None:
        """Writes the digests whose time has come."""
        await self.queue.wake("deliver", await asyncio.to_thread(self.house.digests.write_due))


def run(settings: Settings, scene: Scene = LIFE, ready: Callable[[str], None] = print) -> None:
    """Runs until SIGINT or SIGTERM; `ready` gets the console's address. Raises NewsbotError."""
    with opened(settings, scene) as store:
        asyncio.run(_serve(store, settings, scene, ready))


async def _serve(store: Store, settings: Settings, scene: Scene, ready: Callable[[str], None]) -> None:
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    async with housed(store, settings, scene) as house, working(house, settings, scene.demo) as url:
        ready(url)
        await stopped.wait()
        log.info("stopping")


@asynccontextmanager
async def working(house: House, settings: Settings, demo: bool = False) -> AsyncIterator[str]:
    """The whole bot at work inside the block, its console at the address given."""
    live = Live()
    deliver = Deliver(store=house.store, surfaces={"web": WebSurface(live)}, clock=house.clock)
    line = Line(house=house, queue=MemoryQueue(), ticks=Ticks(), deliver=deliver, last_poll=house.clock())
    app = make_app(desk(house, line, settings), live, names=settings.web_names, demo=demo)
    async with serving(app, settings.web_host, settings.web_port) as url:
        line.open()
        await line.wake_polls()
        work = asyncio.create_task(line.queue.run())
        try:
            yield url
        finally:
            line.ticks.close()
            line.queue.close()
            await _drained(work)


def desk(house: House, line: Line, settings: Settings) -> Desk:
    """What the console needs of the house."""

    async def latest(count: int) -> Sequence[Delivery]:
        with house.store.reading() as session:
            return deliveries.latest(session, CONSOLE, count)

    async def standing() -> Standing:
        try:
            with house.store.reading() as session:
                topics = {topic.topic for topic in channels.subscriptions(session, CONSOLE)}
                polled = feeds.feeds(session)
        except StoreError as error:
            return Standing(problem=str(error))
        watched = tuple(company for company in house.names.universe.companies if company.key in topics)
        return Standing(watched=watched, feeds=polled)

    async def health() -> Health:
        return await asyncio.to_thread(check, house, line)

    painter = FilePainter(settings.data_dir / "charts")
    return Desk(answer=house.answer.answer, latest=latest, standing=standing, health=health, painter=painter)


def check(house: House, line: Line) -> Health:
    """Whether the bot can do its work: database, ticks, polls."""
    try:
        with house.store.reading() as session:
            feeds.due_feeds(session, house.clock())
        database = Check(name="database", is_ok=True)
    except StoreError as error:
        database = Check(name="database", is_ok=False, detail=str(error))
    age = house.clock() - line.last_poll
    return Health(
        checks=(
            database,
            Check(name="scheduler", is_ok=line.ticks.is_alive),
            Check(name="polling", is_ok=age < STALE, detail=f"last poll {int(age.total_seconds())} s ago"),
        )
    )


async def _drained(work: asyncio.Task[None]) -> None:
    """Waits for what is under way, eight seconds at most: leases and waiting rows bring the rest back."""
    try:
        await asyncio.wait_for(work, 8)
    except TimeoutError:
        log.warning("work under way was cut off; it goes on after the next start")
