"""What a queue promises, in memory and on PostgreSQL."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from bot.queue import MemoryQueue, WorkQueue, queue_for
from bot.queue.postgres import PostgresQueue
from tests.store.postgres import fresh_database

Run = Callable[[str], Awaitable[None]]


@pytest.fixture(params=["memory", "postgres"])
def queue(request: pytest.FixtureRequest) -> WorkQueue:
    if request.param == "memory":
        return MemoryQueue()
    return PostgresQueue(fresh_database(request.getfixturevalue("server")))


@asynccontextmanager
async def working(queue: WorkQueue) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(queue.run())
    try:
        yield task
    finally:
        queue.close()
        await asyncio.wait_for(task, 10)


async def until(holds: Callable[[], bool], seconds: float = 10) -> None:
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110  of several counts
            await asyncio.sleep(0.01)


async def test_each_key_is_run_once_however_often_it_is_asked_for(queue: WorkQueue) -> None:
    ran: list[str] = []

    async def run(key: str) -> None:
        ran.append(key)

    queue.on("poll", run)
    await queue.wake("poll", ["1", "2", "1"])
    await queue.wake("poll", ["2", "3"])
    async with working(queue):
        await until(lambda: len(ran) >= 3)
        await asyncio.sleep(0.3)
    assert sorted(ran) == ["1", "2", "3"]


async def test_one_key_of_two_topics_is_two_wake_ups(queue: WorkQueue) -> None:
    ran: list[str] = []

    async def poll(key: str) -> None:
        ran.append(f"poll {key}")

    async def read(key: str) -> None:
        ran.append(f"read {key}")

    queue.on("poll", poll)
    queue.on("read", read)
    await queue.wake("poll", ["1"])
    await queue.wake("read", ["1"])
    async with working(queue):
        await until(lambda: len(ran) == 2)
    assert sorted(ran) == ["poll 1", "read 1"]


async def test_what_ended_can_be_woken_again(queue: WorkQueue) -> None:
    ran: list[str] = []

    async def run(key: str) -> None:
        ran.append(key)

    queue.on("deliver", run)
    async with working(queue):
        for times in (1, 2, 3):
            async with asyncio.timeout(5):
                while len(ran) < times:  # the end of a job is written down a tenth of a second later
                    await queue.wake("deliver", ["slack:T1/C1"])
                    await asyncio.sleep(0.05)
    assert set(ran) == {"slack:T1/C1"}


async def test_a_failing_wake_up_does_not_stop_the_others(queue: WorkQueue, caplog: pytest.LogCaptureFixture) -> None:
    ran: list[str] = []

    async def run(key: str) -> None:
        if key == "2":
            raise RuntimeError("of its own")
        ran.append(key)

    queue.on("read", run, 1)
    await queue.wake("read", ["1", "2", "3"])
    async with working(queue):
        await until(lambda: len(ran) == 2)
    assert ran == ["1", "3"]
    (told,) = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert told.getMessage() == "read 2 failed; it is tried again by the next sweep"


async def test_no_more_are_run_at_once_than_the_limit(queue: WorkQueue) -> None:
    under_way: set[str] = set()
    most, ran = 0, 0

    async def run(key: str) -> None:
        nonlocal most, ran
        under_way.add(key)
        most = max(most, len(under_way))
        await asyncio.sleep(0.02)
        under_way.discard(key)
        ran += 1

    queue.on("read", run, 2)
    await queue.wake("read", [str(number) for number in range(20)])
    async with working(queue):
        await until(lambda: ran == 20)
    assert most == 2


async def test_a_topic_at_its_limit_does_not_hold_up_another(queue: WorkQueue) -> None:
    may_end, ran = asyncio.Event(), asyncio.Event()

    async def slow(_key: str) -> None:
        await may_end.wait()

    async def quick(_key: str) -> None:
        ran.set()

    queue.on("read", slow, 1)
    queue.on("deliver", quick)
    await queue.wake("read", [str(number) for number in range(30)])
    async with working(queue):
        await asyncio.sleep(0.2)
        await queue.wake("deliver", ["web:a"])
        await asyncio.wait_for(ran.wait(), 5)
        may_end.set()


async def test_closing_waits_for_what_is_under_way_and_begins_nothing_more(queue: WorkQueue) -> None:
    begun: list[str] = []
    ended: list[str] = []

    async def run(key: str) -> None:
        begun.append(key)
        await asyncio.sleep(0.3)
        ended.append(key)

    queue.on("poll", run, 2)
    await queue.wake("poll", [str(number) for number in range(10)])
    async with working(queue):
        await until(lambda: len(begun) == 2)
    assert begun == ended
    assert len(begun) == 2


async def test_of_what_ended_nothing_is_kept_in_memory() -> None:
    queue, ran = MemoryQueue(), 0

    async def run(_key: str) -> None:
        nonlocal ran
        ran += 1

    queue.on("poll", run)
    async with working(queue):
        for turn in range(1, 4):
            await queue.wake("poll", [str(number) for number in range(50)])
            await until(lambda turn=turn: ran == 50 * turn)  # type: ignore[misc]
    await queue.wake("poll", ["last"])
    assert await queue._rows.queue_log() == []


def test_the_queue_follows_from_the_stores_address() -> None:
    assert isinstance(queue_for("sqlite:///newsbot.db"), MemoryQueue)
    assert isinstance(queue_for("postgresql://newsbot:secret@db.example/newsbot"), PostgresQueue)
    assert isinstance(queue_for("postgres://newsbot:secret@db.example/newsbot"), PostgresQueue)
