"""The wall clock jumps by hours, forward and back: nothing is lost, nothing comes twice, and nothing waits for hours."""

import asyncio
import random
import time as stopwatch
from collections import Counter
from datetime import UTC, datetime, time, timedelta, tzinfo

import pytest
from apscheduler.executors import base as executors
from apscheduler.schedulers import base as schedulers
from apscheduler.triggers import interval
from pgqueuer.adapters.inmemory import queries

from bot.app.counting import Counting
from bot.app.line import Line
from bot.domain.delivery import Delivery
from bot.domain.feed import Fetched
from bot.pipeline.deliver import Deliver
from bot.queue import MemoryQueue
from bot.schedule import Ticks
from bot.store import deliveries, feeds
from tests.fakes import FakeSurface
from tests.pipeline.stage import CHANNEL, FEED, Bench
from tests.pipeline.test_deliver import outbox, over
from tests.pipeline.test_digest import reads, subscribed, titles, wish, written

JUMPS = [timedelta(hours=5), timedelta(hours=-5)]


def line(bench: Bench) -> Line:
    """A process over the bench."""
    deliver = Deliver(store=bench.store, surfaces={"web": FakeSurface()}, clock=bench.clock)
    counting = Counting(bench.clock())
    return Line(house=bench.house, queue=MemoryQueue(), ticks=Ticks(), deliver=deliver, counting=counting)


@pytest.mark.parametrize("seed", range(6))
async def test_every_day_has_one_digest_whatever_the_clock_does_meanwhile(seed: int) -> None:
    chance, began = random.Random(seed), datetime(2025, 9, 11, 12, tzinfo=UTC)
    bench = subscribed("Europe/London", wish(time(8)), began)
    process, real, ahead = line(bench), began, timedelta()
    while real < began + timedelta(days=9):
        if chance.random() < 0.05:
            ahead = timedelta(hours=chance.uniform(-8, 8)) if not ahead else timedelta()
        bench.clock.now = real + ahead
        await process.mind_the_clock()
        bench.house.digests.write_due()
        real += timedelta(minutes=20)
    counted = Counter(written(bench))
    assert set(counted.values()) == {1}
    assert counted.keys() >= {f"digest:2025-09-{day}" for day in range(12, 20)}


async def test_news_that_came_while_the_clock_was_set_back_behind_a_digest_is_in_the_next() -> None:
    bench = subscribed("UTC", wish(time(8)), datetime(2025, 9, 12, 4, tzinfo=UTC))
    bench.carries()
    await bench.house.ingest.poll(1)
    bench.clock.pass_(hours=5)
    bench.house.digests.write_due()
    bench.clock.pass_(hours=-5, minutes=5)
    await line(bench).mind_the_clock()
    bench.clock.pass_(hours=1)
    await reads(bench, 1)
    for _ in range(2):
        bench.clock.pass_(days=1, hours=4)
        bench.house.digests.write_due()
    assert titles(bench) == ["Digest: nothing new happened", "Digest: 1 new story", "Digest: nothing new happened"]


@pytest.mark.parametrize("jump", JUMPS)
async def test_a_message_in_hand_while_the_clock_jumps_is_sent_once_and_the_next_goes_out(jump: timedelta) -> None:
    bench = Bench()
    outbox(bench, "capex:1", "capex:2")

    def jumps(_delivery: Delivery) -> None:
        bench.clock.now += jump
        surface.obstacle = lambda _delivery: None

    surface = FakeSurface(obstacle=jumps)
    await over(bench, surface).deliver(CHANNEL)
    process = line(bench)
    await process.mind_the_clock()
    await over(bench, surface).deliver(CHANNEL)
    assert [delivery.event for delivery in surface.sent] == ["capex:1", "capex:2"]


@pytest.mark.parametrize("jump", JUMPS)
async def test_feeds_are_polled_on_within_minutes_of_a_jump(jump: timedelta) -> None:
    bench = Bench()
    bench.source.feeds[FEED] = Fetched(outcome="unchanged")
    process = line(bench)
    await bench.house.ingest.poll(1)
    for step in (jump, -jump):
        bench.clock.now += step
        await process.mind_the_clock()
        bench.clock.pass_(minutes=6)
        with bench.store.reading() as session:
            assert feeds.due_feeds(session, bench.clock()) == (1,)
        await bench.house.ingest.poll(1)


async def test_a_clock_that_was_set_back_is_told_once_and_one_that_goes_on_never(
    caplog: pytest.LogCaptureFixture,
) -> None:
    bench = Bench()
    process = line(bench)
    bench.clock.pass_(hours=5)
    outbox(bench, "capex:1")
    await process.mind_the_clock()
    assert not caplog.records
    bench.clock.pass_(hours=-5)
    for _ in range(2):
        await process.mind_the_clock()
    assert [record.message.partition(":")[0] for record in caplog.records] == ["the clock was set back"]
    with bench.store.reading() as session:
        assert deliveries.due_channels(session, bench.clock()) == (CHANNEL,)


@pytest.mark.parametrize("jump", [*JUMPS, timedelta(days=18_000)])
async def test_ticks_go_on_whatever_the_clock_does(jump: timedelta, monkeypatch: pytest.MonkeyPatch) -> None:
    ahead, ticked = timedelta(), asyncio.Event()

    class Jumping(datetime):
        """What the scheduler takes the time from."""

        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime.fromtimestamp(stopwatch.time() + ahead.total_seconds(), tz)

    async def tick() -> None:
        ticked.set()

    for module in (schedulers, executors, interval):
        monkeypatch.setattr(module, "datetime", Jumping)
    ticks = Ticks(lambda: stopwatch.time() + ahead.total_seconds())
    ticks.every(0.05, tick)
    ticks.start()
    for step in (jump, -jump, jump):
        ahead += step
        for _ in range(3):
            ticked.clear()
            await asyncio.wait_for(ticked.wait(), 5)
    ticks.close()


async def test_a_wake_up_that_waits_while_the_clock_is_set_back_waits_no_longer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    queue, ran = MemoryQueue(), asyncio.Event()

    async def run(_key: str) -> None:
        ran.set()

    queue.on("poll", run)
    await queue.wake("poll", ["1"])
    monkeypatch.setattr(queries, "utc_now", lambda: datetime.fromtimestamp(stopwatch.time() - 18_000, UTC))
    work = asyncio.create_task(queue.run())
    await asyncio.wait_for(ran.wait(), 5)
    queue.close()
    await asyncio.wait_for(work, 10)
