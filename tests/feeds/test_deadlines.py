"""Many blocks, one time limit, one timer; each of them ends as `asyncio.timeout` would end it."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import pytest

from bot.feeds.deadlines import Deadlines

Body = Callable[[], Awaitable[object]]


async def hang() -> None:
    await asyncio.Event().wait()


async def within(deadlines: Deadlines, body: Body) -> float:
    """Seconds until the deadline ended it."""
    began = asyncio.get_running_loop().time()
    with pytest.raises(TimeoutError), deadlines.one():
        await body()
    return asyncio.get_running_loop().time() - began


def timers() -> int:
    """How many calls the loop has in store."""
    return len([handle for handle in asyncio.get_running_loop()._scheduled if not handle.cancelled()])  # type: ignore[attr-defined]


async def test_what_hangs_is_ended_in_time() -> None:
    assert 0.1 <= await within(Deadlines(0.1), hang) < 1


async def test_what_is_done_in_time_is_left_alone() -> None:
    deadlines = Deadlines(0.05)
    with deadlines.one():
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.1)
    assert asyncio.current_task().cancelling() == 0  # type: ignore[union-attr]


async def test_each_of_many_has_its_own_time() -> None:
    deadlines = Deadlines(0.2)

    async def after(wait: float) -> float:
        await asyncio.sleep(wait)
        return await within(deadlines, hang)

    taken = await asyncio.gather(*(after(number / 1000) for number in range(100)))
    assert min(taken) >= 0.19
    assert max(taken) < 1


async def test_many_take_one_timer_and_leave_none_behind() -> None:
    before = timers()
    deadlines = Deadlines(60)

    async def one() -> None:
        with deadlines.one():
            await asyncio.sleep(0)
            assert timers() == before + 1

    await asyncio.gather(*(one() for _ in range(50)))
    assert timers() == before + 1
    deadlines.close()
    assert timers() == before


async def test_a_timer_that_nobody_waits_for_any_more_is_not_set_again() -> None:
    before = timers()
    deadlines = Deadlines(0.05)
    with deadlines.one():
        pass
    await asyncio.sleep(0.1)
    assert timers() == before


async def test_one_that_ends_early_does_not_move_the_others() -> None:
    deadlines = Deadlines(0.2)
    slow = asyncio.create_task(within(deadlines, hang))
    await asyncio.sleep(0.05)
    with deadlines.one():
        await asyncio.sleep(0)
    later = asyncio.create_task(within(deadlines, hang))
    assert 0.2 <= await slow < 1
    assert 0.2 <= await later < 1


async def test_what_the_block_raises_goes_on() -> None:
    deadlines = Deadlines(0.05)
    with pytest.raises(KeyError, match="mine"), deadlines.one():
        raise KeyError("mine")


async def test_what_the_block_makes_of_its_end_goes_on() -> None:
    """A library may turn the cancellation into an error of its own; the task is not left cancelled."""

    async def turned() -> None:
        try:
            await hang()
        except asyncio.CancelledError as error:
            raise KeyError("mine") from error

    async def limited() -> None:
        with Deadlines(0.05).one():
            await turned()

    task = asyncio.create_task(limited())
    with pytest.raises(KeyError, match="mine"):
        await task
    assert task.cancelling() == 0


async def test_a_cancellation_by_somebody_else_stays_one() -> None:
    task = asyncio.create_task(within(Deadlines(5), hang))
    await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.mark.parametrize("is_ended_first", [True, False])
async def test_a_cancellation_in_the_same_moment_stays_one(is_ended_first: bool) -> None:
    """Who stops the task must not find it going on."""
    deadlines = Deadlines(5)
    task = asyncio.create_task(within(deadlines, hang))
    await asyncio.sleep(0)
    (deadline,) = deadlines._running
    for end in (deadline._expire, task.cancel) if is_ended_first else (task.cancel, deadline._expire):
        end()
    with suppress(asyncio.CancelledError):
        await task
    assert task.cancelled()


@pytest.mark.parametrize(("outer", "inner"), [(0.05, 5), (5, 0.05)])
async def test_of_two_nested_ones_the_first_to_end_is_told(outer: float, inner: float) -> None:
    told = []
    try:
        with Deadlines(outer).one():
            try:
                with Deadlines(inner).one():
                    await hang()
            except TimeoutError:
                told.append("inner")
    except TimeoutError:
        told.append("outer")
    assert told == ["outer" if outer < inner else "inner"]


async def test_the_limit_of_a_whole_job_ends_what_has_a_deadline_of_its_own() -> None:
    async def limited() -> None:
        with Deadlines(5).one():
            await hang()

    with pytest.raises(TimeoutError):
        await asyncio.wait_for(limited(), 0.05)


async def test_it_is_for_tasks_only() -> None:
    failed: asyncio.Future[BaseException] = asyncio.get_running_loop().create_future()

    def outside() -> None:
        try:
            Deadlines(1).one().__enter__()
        except RuntimeError as error:
            failed.set_result(error)

    asyncio.get_running_loop().call_soon(outside)
    assert str(await failed) == "a deadline is for a task"
