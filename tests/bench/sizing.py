"""What each kind of work costs on PostgreSQL, and the machines that follow from it:  python -m tests.bench.sizing

A process polls, reads and posts through the shared queue as in life; feeds, pages and Slack are processes of their own and not counted.
CPU is that of the bot and its parsing processes, the database's beside it; transactions are those that PostgreSQL counted.
"""

import asyncio
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import time as wall_time
from datetime import timedelta
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]
import psycopg
from aiohttp import web
from sqlalchemy import select, update

from bot.app.clock import clock
from bot.app.counting import Counting
from bot.app.desk import chat_desk
from bot.app.house import House, housed
from bot.app.line import Line
from bot.app.opening import opened
from bot.app.platforms import connected
from bot.charts import FilePainter
from bot.config import Settings
from bot.domain.delivery import DIGEST, Channel, Subscription
from bot.domain.feed import Feed
from bot.domain.reply import Reply
from bot.feeds import manners
from bot.pipeline.deliver import Deliver
from bot.queue.postgres import PostgresQueue
from bot.schedule import Ticks
from bot.store import channels, deliveries, feeds, schema
from tests.pipeline.test_kill_platforms import platform
from tests.store.postgres import Server, fresh_database, postgres_server

COUNT = 200
"""Feeds, articles and messages of each phase."""
SETTLING = 11
"""Seconds after which the server has counted every transaction, those of connections that are idle too."""
IDLE = 5_000
"""Channels that wait for their digest."""


@dataclass(frozen=True)
class Cost:
    """Of one piece of work: milliseconds of CPU, of the bot and of the database, and transactions."""

    bot: float
    database: float
    transactions: float

    def times(self, count: float) -> "Cost":
        return Cost(self.bot * count, self.database * count, self.transactions * count)

    def plus(self, other: "Cost") -> "Cost":
        return Cost(self.bot + other.bot, self.database + other.database, self.transactions + other.transactions)


class Counted(PostgresQueue):
    """The queue, counting what ended."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.ended: Counter[str] = Counter()

    async def _do(self, topic: str, key: str) -> None:
        await super()._do(topic, key)
        self.ended[topic] += 1


@dataclass
class Bench:
    settings: Settings
    house: House
    server: Server
    apart: set[int]
    """Processes that are not the bot's."""
    resting: Cost = Cost(0, 0, 0)

    def spent(self) -> Cost:
        mine = psutil.Process()
        family = [one for one in mine.children(recursive=True) if one.pid not in self.apart]
        postmaster = psutil.Process(self.server.running.get_pid())
        with psycopg.connect(self.settings.store_url, autocommit=True) as connection:
            connection.execute("SELECT pg_stat_force_next_flush()")
            row = connection.execute(
                "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = current_database()"
            ).fetchone()
        assert row
        return Cost(cpu([mine, *family]), cpu([postmaster, *postmaster.children()]), row[0])

    async def measured(self, work: Callable[[], Awaitable[None]], count: int) -> Cost:
        """What one piece of the work costs, without what the process costs at rest in the same time."""
        before = await asyncio.to_thread(self.spent)
        await work()
        print(".", end="", file=sys.stderr, flush=True)
        await asyncio.sleep(SETTLING)
        after = await asyncio.to_thread(self.spent)
        return after.plus(before.times(-1)).plus(self.resting.times(-1)).times(1 / count)

    async def rest(self) -> None:
        """Measures a process that waits."""

        async def nothing() -> None:
            return

        async with self.line("poll"):
            await asyncio.sleep(SETTLING)
            self.resting = await self.measured(nothing, 1)

    @asynccontextmanager
    async def line(self, *roles: str, deliver: Deliver | None = None) -> AsyncIterator[tuple[Line, Counted]]:
        """A running line without ticks."""
        with psycopg.connect(self.settings.store_url) as connection:  # what the phase before woke is not this one's
            if connection.execute("SELECT to_regclass('pgqueuer')").fetchone() != (None,):
                connection.execute("DELETE FROM pgqueuer")
        queue = Counted(self.settings.store_url)
        post = deliver or Deliver(store=self.house.store, surfaces={}, clock=clock)
        line = Line(
            house=self.house, queue=queue, ticks=Ticks(), deliver=post,
            counting=Counting(clock()), roles=frozenset(roles),
        )  # fmt: skip
        line.open()
        line.ticks.close()
        running = asyncio.create_task(queue.run())
        await asyncio.sleep(1)
        try:
            yield line, queue
        finally:
            queue.close()
            await running


def cpu(processes: list[Any]) -> float:
    """Milliseconds of CPU so far."""
    total = 0.0
    for one in processes:
        try:
            times = one.cpu_times()
        except psutil.NoSuchProcess:
            continue
        total += times.user + times.system + times.children_user + times.children_system
    return 1_000 * total


async def ended(queue: Counted, topic: str, count: int) -> None:
    async with asyncio.timeout(300):
        while queue.ended[topic] < count:  # noqa: ASYNC110
            await asyncio.sleep(0.02)


def due(house: House) -> None:
    with house.store.begin() as session:
        session.execute(update(schema.feed).where(schema.feed.c.retired.is_(None)).values(next_poll=clock()))


async def polls(bench: Bench, base: str, kind: str) -> Cost:
    """A poll of each feed, after a first one."""
    with bench.house.store.begin() as session:
        session.execute(update(schema.feed).values(retired=clock()))
        feeds.ensure_feeds(session, [Feed(url=f"{base}/{kind}/{n}", name=f"{kind} {n}") for n in range(COUNT)], clock())
    async with bench.line("poll") as (line, _):

        async def once() -> None:
            await asyncio.sleep(0.5)  # the end of a job is written down a tenth of a second later
            await asyncio.to_thread(due, bench.house)
            await line.polls.wake()
            await all_polled(line)

        await once()
        await once()
        return await bench.measured(once, COUNT)


async def all_polled(line: Line) -> None:
    """Waits until no feed is due and none is being polled."""

    def waiting() -> int:
        with line.house.store.reading() as session:
            return feeds.count_due(session, clock())

    while await asyncio.to_thread(waiting) or line.polls.in_hand:  # noqa: ASYNC110  another process may have them
        await asyncio.sleep(0.05)


async def reads(bench: Bench) -> Cost:
    """The articles that the polls have brought."""
    async with bench.line("read") as (line, queue):

        async def all_() -> None:
            await line.sweep()
            await ended(queue, "read", COUNT)

        return await bench.measured(all_, COUNT)


async def posts(bench: Bench, slack: str) -> tuple[Cost, Cost]:
    """A message, and a digest with its message."""
    names = [f"slack:T1/C{number}" for number in range(1, COUNT + 1)]
    house = bench.house
    painter = FilePainter(Path(tempfile.gettempdir()))

    async def nobody(_channels: object) -> None:
        return

    settings = replace(bench.settings, slack_bot_token="xoxb-good-token", slack_api_url=f"{slack}/api")
    async with connected(settings, house, chat_desk(house, painter, nobody), frozenset({"deliver"})) as platforms:
        await asyncio.sleep(1)
        deliver = Deliver(store=house.store, surfaces=platforms.surfaces, clock=clock, paces=platforms.paces)
        async with bench.line("deliver", deliver=deliver) as (line, queue):
            with house.store.begin() as session:
                for name in names:
                    channels.ensure_channel(session, Channel(id=name), (), clock())
                reply = Reply(title="NEW: Alibaba commits RMB 90B")
                deliveries.enqueue(session, "capex:1", names, reply, "", clock())

            async def send() -> None:
                wanted = queue.ended["deliver:slack"] + COUNT
                await line.sweep()
                await ended(queue, "deliver:slack", wanted)

            message = await bench.measured(send, COUNT)
            at = (clock() - timedelta(minutes=1)).time().replace(second=0, microsecond=0)
            with house.store.begin() as session:
                for name in names:
                    channels.subscribe(
                        session, Subscription(channel=name, topic=DIGEST, at=at), clock() - timedelta(days=1)
                    )
                    channels.subscribe(session, Subscription(channel=name, topic="BABA"), clock())

            async def digests() -> None:
                await asyncio.sleep(0.5)
                wanted = queue.ended["deliver:slack"] + COUNT
                await line.wake_digests()
                await ended(queue, "deliver:slack", wanted)

            return message, await bench.measured(digests, COUNT)


async def idle(bench: Bench) -> tuple[Cost, Cost]:
    """An idle process's second; and one channel's share of a look for due digests."""
    async with bench.line("poll", "read", "deliver") as (line, _):

        async def ticks() -> None:
            for second in range(1, 21):
                if second % 5 == 0:
                    await line.polls.wake()
                if second % 10 == 0:
                    await line.sweep()
                if second % 20 == 0:
                    await line.wake_digests()
                await asyncio.sleep(1)

        # Ticks and the queue at rest: what is taken off elsewhere is put back here.
        second = (await bench.measured(ticks, 20)).plus(bench.resting.times(1 / SETTLING))
        later = wall_time((clock().hour + 6) % 24)
        with bench.house.store.begin() as session:
            for number in range(IDLE):
                wish = (Subscription(channel=f"slack:T2/C{number}", topic=DIGEST, at=later),)
                channels.ensure_channel(session, Channel(id=f"slack:T2/C{number}"), wish, clock())

        async def looks() -> None:
            for _ in range(10):
                await line.wake_digests()

        return second, await bench.measured(looks, 10 * IDLE)


async def measure(server: Server, base: str, slack: str, apart: set[int]) -> dict[str, Cost]:
    manners.ANYBODY = manners.Manners(hosts=(), pace=0.0)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(
            database_url=fresh_database(server.url), data_dir=Path(folder), allow_private_hosts=frozenset({"127.0.0.1"})
        )
        stack = ExitStack()
        with stack:
            store = await asyncio.to_thread(stack.enter_context, opened(settings))
            async with housed(store, settings) as house:
                bench = Bench(settings, house, server, apart)
                await bench.rest()
                found = {"poll, 304": await polls(bench, base, "304")}
                found["poll, unchanged"] = await polls(bench, base, "same")
                found["poll, one new"] = await polls(bench, base, "new")
                with store.begin() as session:  # the articles of the polls before the measured one are no part of it
                    waiting = (
                        session.execute(select(schema.article.c.id).where(schema.article.c.state == "waiting"))
                        .scalars()
                        .all()
                    )
                    surplus = list(waiting)[: max(0, len(waiting) - COUNT)]
                    session.execute(
                        update(schema.article).where(schema.article.c.id.in_(surplus)).values(state="failed")
                    )
                found["article read"] = await reads(bench)
                found["message"], found["digest"] = await posts(bench, slack)
                found["process, a second"], found["idle channel, a look"] = await idle(bench)
                return found


POLLS_A_DAY = 288
SHARE = {"poll, 304": 0.60, "poll, unchanged": 0.35, "poll, one new": 0.05}
ARTICLES_A_DAY, MESSAGES_A_DAY = 5, 4
"""Of a feed, of a channel: taken for the table; a digest a day comes on top."""
BUSY = 0.5
"""Of a core: more leaves no room for the hours in which most news comes."""


def needed(places: int, sources: int, found: dict[str, Cost], *, hour: bool = False) -> Cost:
    """What a second costs, all processes together (one idle one counted): on an average, or in the hour in which every digest comes."""
    day = Cost(0, 0, 0)
    for name, share in SHARE.items():
        day = day.plus(found[name].times(sources * POLLS_A_DAY * share))
    day = day.plus(found["article read"].times(sources * ARTICLES_A_DAY))
    day = day.plus(found["message"].times(places * MESSAGES_A_DAY)).plus(
        found["digest"].times(places * (24 if hour else 1))
    )
    day = day.plus(found["idle channel, a look"].times(places * 86_400 / 20))
    return day.times(1 / 86_400).plus(found["process, a second"])


def main() -> None:
    """Prints the costs and the table."""
    served = subprocess.Popen([sys.executable, "-m", "tests.bench.sizing", "serve"], stdout=subprocess.PIPE, text=True)
    assert served.stdout
    base = f"http://127.0.0.1:{int(served.stdout.readline())}"
    try:
        with platform("slack", COUNT) as slack, postgres_server(is_durable=True) as server:
            apart = {one.pid for one in psutil.Process().children(recursive=True)}
            found = asyncio.run(measure(server, base, slack, apart))
    finally:
        served.terminate()
    print("| work | bot, ms of CPU | database, ms of CPU | transactions |\n|---|---|---|---|")
    for name, cost in found.items():
        print(f"| {name} | {cost.bot:.3g} | {cost.database:.3g} | {cost.transactions:.3g} |")
    print(
        "\n| channels | feeds | cores, bot | in the digests' hour | cores, database | transactions a second "
        "| workers |\n|---|---|---|---|---|---|---|"
    )
    for places, sources in ((10, 10), (1_000, 1_000), (100_000, 20_000)):
        cost, most = needed(places, sources, found), needed(places, sources, found, hour=True)
        workers = max(1, -(-most.bot // (1_000 * BUSY)))
        print(
            f"| {places:,} | {sources:,} | {cost.bot / 1_000:.2f} | {most.bot / 1_000:.2f} | {cost.database / 1_000:.2f} "
            f"| {cost.transactions:.1f} | {workers:.0f} |"
        )


async def serve() -> None:
    """Feeds of 20 entries: unchanged by their tag, unchanged in their body, with a new entry at every request; and pages."""
    asked: Counter[str] = Counter()

    async def respond(request: web.Request) -> web.Response:
        _, kind, number, *_ = request.path.split("/")
        if kind == "page":
            words = (
                "<p>Alibaba Group has opened another site, the company said. It serves shops of the town and region.</p>"
                * 8
            )
            return web.Response(
                text=f"<html><title>Alibaba</title><article>{words}</article></html>", content_type="text/html"
            )
        asked[request.path] += 1
        if kind == "304" and request.headers.get("If-None-Match"):
            return web.Response(status=304)
        fresh = asked[request.path] if kind == "new" else 0
        titles = [f"Alibaba opens site {number}-{n}" for n in range(fresh, 0, -1)] + [
            f"Weather of day {n}" for n in range(20)
        ]
        items = "".join(
            f"<item><title>{title}</title><link>http://{request.host}/page/{number}/{title.split()[-1]}</link>"
            f"<guid>{kind}{number}{title}</guid><description>{'Some words of the day. ' * 8}</description></item>"
            for title in titles[:20]
        )
        tag = {"ETag": f'"{number}"'} if kind == "304" else {}
        body = f"<rss version='2.0'><channel><title>{kind}</title>{items}</channel></rss>"
        return web.Response(text=body, content_type="application/xml", headers=tag)

    app = web.Application()
    app.router.add_get("/{path:.*}", respond)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve()) if sys.argv[1:] == ["serve"] else main()
