"""What only the shared queue can show: several processes, dead ones, a server that goes away."""

import asyncio
import logging
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

import asyncpg
import psycopg
import pytest
from pgqueuer.adapters.drivers.asyncpg import AsyncpgDriver

from bot.queue.address import for_asyncpg
from bot.queue.manager import manager_over
from bot.queue.postgres import PostgresQueue
from bot.queue.tables import bring_up, rows_over
from tests.queue.test_contract import until, working
from tests.store.postgres import Server, fresh_database, postgres_server


@pytest.fixture
def url(server: str) -> str:
    return fresh_database(server)


@pytest.fixture
def own_server() -> Iterator[Server]:
    """A server of this test's own, which may be stopped."""
    with postgres_server() as server:
        yield server


async def test_processes_share_the_work_and_none_is_done_twice(url: str) -> None:
    queues = [PostgresQueue(url) for _ in range(3)]
    ran: list[list[str]] = [[] for _ in queues]
    for place, queue in enumerate(queues):

        async def run(key: str, mine: list[str] = ran[place]) -> None:
            mine.append(key)
            await asyncio.sleep(0.01)

        queue.on("poll", run, 4)
    for queue in queues:  # each wakes the same keys, as the ticks of three processes do
        await queue.wake("poll", [str(number) for number in range(60)])
    async with working(queues[0]), working(queues[1]), working(queues[2]):
        await until(lambda: sum(map(len, ran)) >= 60)
        await asyncio.sleep(0.3)
    assert Counter(key for mine in ran for key in mine) == {str(number): 1 for number in range(60)}
    assert all(ran)


HOLDER = """
import asyncio, sys
from bot.queue.postgres import PostgresQueue

async def hang(key):
    print("begun", key, flush=True)
    await asyncio.Event().wait()

queue = PostgresQueue(sys.argv[1])
queue.on("read", hang)
asyncio.run(queue.run())
"""


async def test_what_a_killed_process_held_is_taken_over(url: str) -> None:
    alive = PostgresQueue(url, silence=timedelta(seconds=1), look=timedelta(seconds=0.2))
    ran = asyncio.Event()

    async def run(_key: str) -> None:
        ran.set()

    await alive.wake("read", ["1"])
    holder = await asyncio.create_subprocess_exec(sys.executable, "-c", HOLDER, url, stdout=asyncio.subprocess.PIPE)
    assert holder.stdout
    assert await asyncio.wait_for(holder.stdout.readline(), 20) == b"begun 1\n"
    holder.kill()
    await holder.communicate()
    alive.on("read", run)
    async with working(alive):
        await asyncio.wait_for(ran.wait(), 10)


async def test_work_under_way_goes_on_while_the_server_restarts(own_server: Server) -> None:
    queue = PostgresQueue(fresh_database(own_server.url), silence=timedelta(seconds=1), look=timedelta(seconds=0.2))
    begun, may_end, ran = asyncio.Event(), asyncio.Event(), asyncio.Event()
    ended = 0

    async def slow(_key: str) -> None:
        nonlocal ended
        begun.set()
        await may_end.wait()
        ended += 1

    async def quick(_key: str) -> None:
        ran.set()

    queue.on("read", slow, 1)
    queue.on("poll", quick)
    async with working(queue):
        await queue.wake("read", ["1"])
        await asyncio.wait_for(begun.wait(), 5)
        await asyncio.to_thread(own_server.stop_hard)
        await asyncio.to_thread(own_server.start)
        async with asyncio.timeout(20):
            while not ran.is_set():  # the slow one holds up nothing
                await queue.wake("poll", ["1"])
                await asyncio.sleep(0.1)
        assert ended == 0
        may_end.set()
    assert ended == 1


async def test_a_wake_up_reaches_a_waiting_process_at_once(url: str) -> None:
    asking, working_one = PostgresQueue(url), PostgresQueue(url)
    ran = asyncio.Event()

    async def run(_key: str) -> None:
        ran.set()

    working_one.on("deliver", run)
    async with working(working_one):
        await asyncio.sleep(0.5)
        began = time.monotonic()
        await asking.wake("deliver", ["slack:T1/C1"])
        await asyncio.wait_for(ran.wait(), 5)
        assert time.monotonic() - began < 1
    asking._drop()


async def test_its_health_is_not_looked_at_before_it_listens(url: str) -> None:
    pool = await asyncpg.create_pool(for_asyncpg(url), min_size=0, max_size=5)
    async with pool.acquire() as connection:
        await bring_up(connection)
    manager = manager_over(pool, lambda _topic: True)
    check = asyncio.create_task(manager._run_periodic_health_check(timedelta(seconds=0.5)))
    await asyncio.sleep(0.7)  # its notice would have been missed, and it would have failed by now
    assert not check.done()
    running = asyncio.create_task(manager.run(log_aggregation_interval=timedelta(0)))
    await asyncio.sleep(1.5)
    assert not check.done()
    manager.shutdown.set()
    await asyncio.gather(running, check)
    await pool.close()


async def test_the_tables_are_made_once_by_processes_that_start_at_once(url: str) -> None:
    connections = [await asyncpg.connect(for_asyncpg(url)) for _ in range(4)]
    await asyncio.gather(*map(bring_up, connections))
    await bring_up(connections[0])
    plan = await rows_over(AsyncpgDriver(connections[0])).plan_upgrade()
    assert list(plan.statements) == []
    for connection in connections:
        await connection.close()


async def test_no_rows_of_ended_wake_ups_pile_up(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.queue.postgres.KEPT", timedelta(seconds=1))
    queue = PostgresQueue(url)
    ran: list[str] = []

    async def run(key: str) -> None:
        ran.append(key)

    queue.on("poll", run)
    async with working(queue):
        await queue.wake("poll", [str(number) for number in range(50)])
        await until(lambda: len(ran) == 50)
        await asyncio.sleep(1.6)
    with psycopg.connect(url) as connection:
        left = [connection.execute(f"SELECT count(*) FROM {name}").fetchone() for name in ("pgqueuer", "pgqueuer_log")]
    assert left == [(0,), (0,)]


async def test_a_server_that_stops_hard_and_comes_back_costs_two_lines_of_log(
    own_server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    queue = PostgresQueue(fresh_database(own_server.url))
    ran: list[str] = []

    async def run(key: str) -> None:
        ran.append(key)

    queue.on("poll", run)
    async with working(queue):
        await queue.wake("poll", ["before"])
        await until(lambda: ran == ["before"])
        await asyncio.to_thread(own_server.stop_hard)
        for _ in range(20):
            await queue.wake("poll", ["meanwhile"])  # lost, and nothing is raised: the sweep wakes it again
            await asyncio.sleep(0.1)
        spent = time.process_time()
        await asyncio.sleep(1)
        assert time.process_time() - spent < 0.3, "busy while it waits"
        await asyncio.to_thread(own_server.start)
        async with asyncio.timeout(20):
            while "after" not in ran:
                await queue.wake("poll", ["after"])
                await asyncio.sleep(0.1)
    told = [record.getMessage() for record in caplog.records if record.name.startswith(("bot", "pgqueuer", "asyncio"))]
    assert len(told) == 2, told
    assert told[0].startswith("the queue's database is away (")
    assert told[1] == "the queue's database is back"


@pytest.mark.parametrize(
    ("written", "taken"),
    [
        ("postgresql://a:b@db.example:5433/news", "postgresql://a:b@db.example:5433/news"),
        ("postgres://a:b@db.example/news", "postgresql://a:b@db.example/news"),
        ("postgresql+psycopg://a@db.example/news?sslmode=require", "postgresql://a@db.example/news?sslmode=require"),
        (
            "postgresql://a@db.example/news?channel_binding=require&connect_timeout=5&sslmode=verify-full",
            "postgresql://a@db.example/news?sslmode=verify-full",
        ),
        ("postgresql://a@/news?host=/var/run/postgresql", "postgresql://a@/news?host=%2Fvar%2Frun%2Fpostgresql"),
    ],
)
def test_an_address_written_for_libpq_is_taken(written: str, taken: str) -> None:
    assert for_asyncpg(written) == taken
