"""Several real processes over one PostgreSQL, killed and cut off from it.

Every feed is polled, every article read, every message posted once.
"""

import asyncio
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from math import inf
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from sqlalchemy import func, select, update

from bot.app.clock import clock
from bot.app.line import READS_AT_ONCE
from bot.app.opening import opened
from bot.app.polls import AT_ONCE, HANDFUL
from bot.config import Settings
from bot.domain.delivery import Channel
from bot.domain.feed import Feed
from bot.domain.reply import Reply
from bot.store import channels, deliveries, feeds, schema
from bot.store.session import Store
from tests.pipeline.test_kill_platforms import key, made, platform, taken
from tests.store.postgres import Server, fresh_database, postgres_server

WORKERS = 4
TOWNS = ("Hangzhou", "Bangkok", "Dubai", "Frankfurt", "Tokyo", "Jakarta", "Seoul", "Madrid", "Sydney", "Lagos", "Quito")


@dataclass
class World:
    """So many feeds, each with an article; `asked` counts requests by path."""

    count: int
    asked: Counter[str] = field(default_factory=Counter)
    base: str = ""

    async def respond(self, request: web.Request) -> web.Response:
        self.asked[request.path] += 1
        await asyncio.sleep(random.uniform(0, 0.1))
        _, kind, number = request.path.split("/")
        title = f"Alibaba opens site {number} in {TOWNS[int(number) % len(TOWNS)]}"
        if kind == "feed":
            item = f"<item><title>{title}</title><link>{self.base}/page/{number}</link><guid>{number}</guid></item>"
            body = f"<rss version='2.0'><channel><title>Feed {number}</title>{item}</channel></rss>"
            return web.Response(text=body, content_type="application/xml", headers={"ETag": f'"{number}"'})
        words = (
            f"<p>Alibaba Group has opened its site number {number}, the company said. It serves shops of the town.</p>"
            * 3
        )
        return web.Response(
            text=f"<html><title>{title}</title><article>{words}</article></html>", content_type="text/html"
        )

    def of(self, kind: str) -> dict[str, int]:
        return {path: times for path, times in self.asked.items() if path.startswith(f"/{kind}/")}


@asynccontextmanager
async def served(count: int) -> AsyncIterator[World]:
    world = World(count=count)
    app = web.Application()
    app.router.add_get("/{path:.*}", world.respond)
    async with TestServer(app, host="127.0.0.1") as server:
        world.base = f"http://127.0.0.1:{server.port}"
        yield world


@dataclass
class Fleet:
    """Worker processes that are replaced when they are killed."""

    environment: dict[str, str]
    folder: Path
    options: tuple[str, ...]
    standing: dict[int, subprocess.Popen[bytes]] = field(default_factory=dict)
    killed: int = 0
    begun: int = 0

    def begin(self) -> None:
        self.begun += 1
        with (self.folder / f"worker{self.begun}.log").open("wb") as log:
            command = [sys.executable, "-m", "tests.scaled", *self.options, "run", "--roles", "poll,read,deliver"]
            worker = subprocess.Popen(command, env=self.environment, stdout=log, stderr=log)
        self.standing[self.begun] = worker

    def kill_one(self) -> bool:
        """kill -9 of the oldest that is at work, and another takes its place; whether there was one."""
        number = next((number for number in self.standing if self.is_at_work(number)), None)
        if number is None:
            return False
        worker = self.standing.pop(number)
        worker.kill()
        worker.wait()
        self.killed += 1
        self.begin()
        return True

    def is_at_work(self, number: int) -> bool:
        return "At work; " in (self.folder / f"worker{number}.log").read_text(errors="replace")

    def logs(self) -> str:
        return "".join(path.read_text(errors="replace") for path in sorted(self.folder.glob("worker*.log")))

    def stop(self) -> list[int]:
        """SIGTERM for all; their exit statuses."""
        for worker in self.standing.values():
            worker.terminate()
        return [worker.wait(12) for worker in self.standing.values()]


@contextmanager
def fleet(folder: Path, url: str, slack: str, *options: str) -> Iterator[Fleet]:
    environment = os.environ | {
        "DATABASE_URL": url,
        "NEWSBOT_DATA_DIR": str(folder / "data"),
        "NEWSBOT_WEB_PORT": "0",
        "NEWSBOT_ALLOW_PRIVATE_HOSTS": "127.0.0.1",
        "SLACK_BOT_TOKEN": "xoxb-good-token",
        "NEWSBOT_SLACK_API_URL": f"{slack}/api",
        "PYTHONPATH": str(Path.cwd()),
    }
    workers = Fleet(environment=environment, folder=folder, options=options)
    for _ in range(WORKERS):
        workers.begin()
    try:
        yield workers
    finally:
        for worker in workers.standing.values():
            worker.kill()
            worker.wait()


def furnished(url: str, world: World, names: list[str], events: list[str]) -> Store:
    """A store with the world's feeds, all due, and the channels, all events waiting for each."""
    with opened(Settings(database_url=url)):
        pass
    store, now = Store(url), clock()
    with store.begin() as session:
        session.execute(update(schema.feed).values(retired=now))
        feeds.ensure_feeds(
            session, [Feed(url=f"{world.base}/feed/{n}", name=f"Feed {n}") for n in range(world.count)], now
        )
        for name in names:
            channels.ensure_channel(session, Channel(id=name), (), now)
        for event in events:
            deliveries.enqueue(session, event, names, Reply(title=f"NEW: {event}"), "", now)
    return store


def counted(store: Store) -> tuple[int, int, int]:
    """Feeds polled since they were due, articles read, messages sent."""
    with store.reading() as session:
        polled = select(func.count()).select_from(schema.feed).where(
            schema.feed.c.retired.is_(None), schema.feed.c.last_ok.is_not(None), schema.feed.c.next_poll > clock() + timedelta(hours=1)
        )  # fmt: skip
        read = select(func.count()).select_from(schema.article).where(schema.article.c.state == "read")
        sent = select(func.count()).select_from(schema.delivery).where(
            schema.delivery.c.state == "sent", schema.delivery.c.channel_id.startswith("slack:")
        )  # fmt: skip
        return tuple(session.execute(query).scalar_one() for query in (polled, read, sent))  # type: ignore[return-value]


def all_due(store: Store) -> None:
    with store.begin() as session:
        session.execute(update(schema.feed).where(schema.feed.c.retired.is_(None)).values(next_poll=clock()))


@pytest.fixture
def server() -> Iterator[Server]:
    with postgres_server() as running:
        yield running


async def finished(
    store: Store, wanted: tuple[int, int, int], seconds: float, meanwhile: Callable[[float], None]
) -> None:
    """Waits until all is done; `meanwhile` is called every half second with the seconds that have passed."""
    began = time.monotonic()
    found: object = None
    while (passed := time.monotonic() - began) < seconds:
        await asyncio.to_thread(meanwhile, passed)
        with suppress(Exception):  # the server may be away
            found = await asyncio.to_thread(counted, store)
            if found == wanted:
                return
        await asyncio.sleep(0.5)
    pytest.fail(f"{found} of {wanted} after {seconds:g} s")


@pytest.mark.parametrize("trouble", ["kills", "restart"])
async def test_all_is_done_once(trouble: str, server: Server, tmp_path: Path, is_long: bool) -> None:
    count, places, each, rounds = (1_000, 200, 10, 2) if is_long else (60, 20, 5, 1)
    names = [f"slack:T1/C{number}" for number in range(1, places + 1)]
    events = [f"capex:{number}" for number in range(each)]
    options = () if is_long else ("--short",)
    with platform("slack", places) as slack:
        async with served(count) as world:
            url = fresh_database(server.url)
            store = await asyncio.to_thread(furnished, url, world, names, events)
            with fleet(tmp_path, url, slack, *options) as workers:
                for turn in range(rounds):
                    world.asked.clear()
                    troubles = Troubles(trouble, workers, server, is_long)
                    if turn:
                        await asyncio.to_thread(all_due, store)
                    await finished(store, (count, count, places * each), 600 if is_long else 90, troubles)
                    in_flight = (troubles.kills + troubles.restarts * WORKERS) * (AT_ONCE + HANDFUL)
                    once(world, "feed", count, in_flight)
                    if not turn:
                        in_flight = (troubles.kills + troubles.restarts * WORKERS) * READS_AT_ONCE
                        once(world, "page", count, in_flight)
                    assert troubles.happened
                assert await asyncio.to_thread(workers.stop) == [0] * WORKERS
                assert told(workers) < 8 * workers.begun, workers.logs()[:20_000]
        found = [key(message) for message in taken(slack)]
    wanted = {made(event, name).key for event in events for name in names}
    assert [one for one, times in Counter(found).items() if times > 1] == [], "twice"
    assert set(found) == wanted, "lost"
    with store.reading() as session:
        summaries = Counter(session.execute(select(schema.summary.c.article_id)).scalars())
    assert len(summaries) == count
    store.close()


@dataclass
class Troubles:
    """What happens in one round: every few seconds a worker is killed; or once the server is stopped hard and started again."""

    kind: str
    workers: Fleet
    server: Server
    is_long: bool
    last: float = -inf
    begun: float | None = None
    kills: int = 0
    restarts: int = 0

    @property
    def happened(self) -> bool:
        return bool(self.kills or self.restarts)

    def __call__(self, passed: float) -> None:
        if self.begun is None:
            self.begun = passed if all(map(self.workers.is_at_work, self.workers.standing)) else None
        elif self.kind == "kills":
            if passed - self.last > 4 and self.kills < (60 if self.is_long else 2) and self.workers.kill_one():
                self.last, self.kills = passed, self.kills + 1
        elif not self.restarts and passed > self.begun + 2:
            self.restarts = 1
            self.server.stop_hard()
            time.sleep(3)
            self.server.start()


def once(world: World, kind: str, count: int, in_flight: int) -> None:
    """Each was asked for; twice only what a dead process may have had in hand."""
    asked = world.of(kind)
    assert len(asked) == count
    assert sum(asked.values()) - count <= in_flight, Counter(asked.values())


def told(workers: Fleet) -> int:
    """Lines of warnings and errors."""
    return sum(" WARNING " in line or " ERROR " in line or "Traceback" in line for line in workers.logs().splitlines())
