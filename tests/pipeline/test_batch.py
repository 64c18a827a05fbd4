"""Wishes that come together are worked on together."""

import asyncio
import threading
from collections.abc import Sequence

import pytest

from bot.pipeline.batch import Batch


async def test_those_that_come_while_one_is_worked_on_are_worked_on_together() -> None:
    seen: list[list[int]] = []
    go = threading.Event()

    def work(wishes: Sequence[int]) -> list[int]:
        seen.append(list(wishes))
        go.wait(5)
        return [wish * 10 for wish in wishes]

    batch = Batch(work)
    first = asyncio.create_task(batch(1))
    while not seen:  # noqa: ASYNC110  (a thread sets no asyncio.Event)
        await asyncio.sleep(0.001)
    later = [asyncio.create_task(batch(number)) for number in (2, 3, 4)]
    await asyncio.sleep(0.01)
    go.set()
    assert await asyncio.gather(first, *later) == [10, 20, 30, 40]
    assert seen == [[1], [2, 3, 4]]


async def test_a_failure_is_everybody_s_and_the_next_wish_s_no_longer() -> None:
    fails = [True]

    def work(wishes: Sequence[int]) -> list[int]:
        if fails.pop() if fails else False:
            raise ValueError("the disk is full")
        return list(wishes)

    batch = Batch(work)
    found = await asyncio.gather(batch(1), batch(2), return_exceptions=True)
    assert [str(error) for error in found] == ["the disk is full"] * 2
    assert await batch(3) == 3


async def test_whoever_gives_up_takes_nothing_from_the_others() -> None:
    batch: Batch[int, int] = Batch(list)
    one, other = asyncio.create_task(batch(1)), asyncio.create_task(batch(2))
    await asyncio.sleep(0.001)
    one.cancel()
    assert await other == 2
    with pytest.raises(asyncio.CancelledError):
        await one


def test_a_batch_outlives_its_loop() -> None:
    batch: Batch[int, int] = Batch(list)

    async def ask() -> int:
        return await batch(1)

    assert [asyncio.run(ask()) for _ in range(2)] == [1, 1]


async def test_what_is_only_added_is_worked_on_before_all_is_done_and_its_failure_is_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    seen: list[int] = []
    fails = [False, True]

    def work(wishes: Sequence[int]) -> list[int]:
        if fails.pop(0):
            raise ValueError("the disk is full")
        seen.extend(wishes)
        return list(wishes)

    batch = Batch(work)
    await batch.done()
    batch.add(1)
    batch.add(2)
    await batch.done()
    assert seen == [1, 2]
    batch.add(3)
    await batch.done()
    assert (seen, caplog.messages) == ([1, 2], ["1 could not be written down: the disk is full"])
