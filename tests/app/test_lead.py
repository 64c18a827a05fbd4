"""One process at a time does it: the others take over when it dies, and nobody trusts a clock."""

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app.lead import BEAT, DEAD, GIVEN_UP, Lead
from bot.store import leases
from bot.store.migrate import create
from bot.store.session import Store
from tests.builders import NOON
from tests.fakes import FakeClock
from tests.store.postgres import fresh_database

QUICK = 0.25
"""Of a second: the beat in these tests, all else in its proportion."""


@pytest.fixture(params=["file", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "file":
        return f"sqlite:///{tmp_path / 'newsbot.db'}"
    return fresh_database(request.getfixturevalue("server"))


@pytest.fixture
def stores(url: str) -> Iterator[tuple[Store, Store]]:
    both = Store(url), Store(url)
    create(both[0])
    yield both
    for store in both:
        store.close()


@dataclass
class Hearing:
    """Work that goes on until it is cancelled; `most`: how many ever were at it at once."""

    lead: Lead
    board: list[str] = field(default_factory=list)
    at_it: bool = False

    async def work(self) -> None:
        self.at_it = True
        self.board.append(self.lead.holder)
        try:
            await asyncio.Event().wait()
        finally:
            self.at_it = False

    async def again_and_again(self) -> None:
        while True:
            await self.lead.alone("slack", self.work)


def hearing(store: Store, name: str, **more: object) -> Hearing:
    quick = {"beat": QUICK, "given_up": QUICK * GIVEN_UP / BEAT, "dead": QUICK * DEAD / BEAT}
    return Hearing(Lead(store=store, clock=FakeClock(), holder=name, **(quick | more)))  # type: ignore[arg-type]


@asynccontextmanager
async def going_on(*works: Hearing) -> AsyncIterator[list[asyncio.Task[None]]]:
    tasks = [asyncio.create_task(one.again_and_again()) for one in works]
    try:
        yield tasks
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def until_at_it(one: Hearing, seconds: float = 10) -> None:
    async with asyncio.timeout(seconds):
        while not one.at_it:  # noqa: ASYNC110
            await asyncio.sleep(0.005)


def test_a_dead_process_is_made_up_for_within_half_a_minute() -> None:
    assert DEAD + 2 * BEAT < 30
    assert GIVEN_UP + BEAT <= DEAD, "the holder lets go before another may take over"


async def test_one_of_two_does_it_and_the_other_when_the_first_ends(stores: tuple[Store, Store]) -> None:
    first, second = hearing(stores[0], "a"), hearing(stores[1], "b")
    async with going_on(first) as (task,):
        await until_at_it(first)
        async with going_on(second):
            await asyncio.sleep(QUICK * 8)
            assert not second.at_it
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await until_at_it(second)
            assert not first.at_it


async def test_of_processes_that_begin_at_once_one_does_it(stores: tuple[Store, Store]) -> None:
    all_ = [hearing(stores[number % 2], str(number)) for number in range(6)]
    async with going_on(*all_):
        await asyncio.sleep(QUICK * 10)
        assert sum(one.at_it for one in all_) == 1


async def test_a_dead_holder_is_followed_and_not_before_its_time(stores: tuple[Store, Store]) -> None:
    with stores[0].begin() as session:
        leases.take(session, "slack", "dead", None, NOON)
    follower = hearing(stores[1], "b")
    began = asyncio.get_running_loop().time()
    async with going_on(follower):
        await until_at_it(follower)
    assert asyncio.get_running_loop().time() - began >= follower.lead.dead


@pytest.mark.parametrize("jump", [timedelta(days=400), timedelta(days=-400)])
async def test_no_clock_that_jumps_gives_the_lead_away(stores: tuple[Store, Store], jump: timedelta) -> None:
    first, second = hearing(stores[0], "a"), hearing(stores[1], "b")
    async with going_on(first):
        await until_at_it(first)
        async with going_on(second):
            for one in (first, second):
                clock = one.lead.clock
                assert isinstance(clock, FakeClock)
                clock.now += jump
            await asyncio.sleep(QUICK * 10)
            assert first.at_it
            assert not second.at_it


async def test_threads_that_all_wait_for_something_else_keep_no_holder_from_giving_signs(
    stores: tuple[Store, Store],
) -> None:
    holder, end = hearing(stores[0], "a"), threading.Event()
    async with going_on(holder):
        await until_at_it(holder)
        waiting = [asyncio.ensure_future(asyncio.to_thread(end.wait, 60)) for _ in range(64)]
        await asyncio.sleep(2 * holder.lead.given_up)
        assert holder.at_it
        assert holder.board == ["a"]
        end.set()
        await asyncio.gather(*waiting)


async def test_a_machine_that_slept_stops_at_once_when_it_wakes(stores: tuple[Store, Store]) -> None:
    loop, slept = asyncio.get_running_loop(), 0.0
    sleeper = hearing(stores[0], "a", seconds=lambda: loop.time() + slept)
    async with going_on(sleeper):
        await until_at_it(sleeper)
        with stores[1].begin() as session:  # while it sleeps, another takes over
            found = leases.look(session, "slack")
            assert leases.take(session, "slack", "b", found, NOON)
        slept = 3_600.0
        await asyncio.sleep(QUICK * 3)
        assert not sleeper.at_it


async def test_a_lease_that_another_took_is_let_go_of_and_not_given_back(stores: tuple[Store, Store]) -> None:
    first = hearing(stores[0], "a")
    async with going_on(first):
        await until_at_it(first)
        with stores[1].begin() as session:
            assert leases.take(session, "slack", "b", leases.look(session, "slack"), NOON)
        await asyncio.sleep(QUICK * 3)
        assert not first.at_it
        with stores[1].reading() as session:
            found = leases.look(session, "slack")
        assert found
        assert found.holder == "b"


async def test_what_ends_by_itself_is_told_apart_and_its_error_is_passed_on(stores: tuple[Store, Store]) -> None:
    lead = hearing(stores[0], "a").lead

    async def ends() -> None:
        return

    async def fails() -> None:
        raise RuntimeError("of its own")

    assert await lead.alone("discord:0", ends)
    with pytest.raises(RuntimeError):
        await lead.alone("discord:0", fails)
    assert await asyncio.wait_for(hearing(stores[1], "b").lead.alone("discord:0", ends), 1)


async def test_names_are_apart(stores: tuple[Store, Store]) -> None:
    first = hearing(stores[0], "a")
    async with going_on(first):
        await until_at_it(first)

        async def ends() -> None:
            return

        assert await asyncio.wait_for(hearing(stores[1], "b").lead.alone("discord:0", ends), 1)


async def test_of_two_that_take_the_same_dead_lease_one_gets_it(stores: tuple[Store, Store]) -> None:
    with stores[0].begin() as session:
        leases.take(session, "slack", "dead", None, NOON)
        seen = leases.look(session, "slack")
    won = []
    for store, name in zip(stores, "ab", strict=True):
        with store.begin() as session:
            won.append(leases.take(session, "slack", name, seen, NOON))
    assert won == [True, False]
