"""Wishes that come together are worked on together."""

import asyncio
import threading
from collections.abc import Sequence

import pytest

from bot.pipeline.batch import A_WHILE, MOMENT, Batch


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


async def test_what_nobody_waits_for_is_taken_along_by_the_next_that_somebody_waits_for() -> None:
    seen: list[list[int]] = []

    def work(wishes: Sequence[int]) -> list[int]:
        seen.append(list(wishes))
        return list(wishes)

    batch = Batch(work)
    for number in (1, 2):
        batch.add(number)
        await asyncio.sleep(2 * MOMENT)
    assert await batch(3) == 3
    batch.add(4)
    assert await batch(5) == 5
    assert seen == [[1, 2, 3], [4, 5]]


async def test_what_nobody_waits_for_is_worked_on_in_a_while_all_the_same() -> None:
    seen: list[int] = []

    def work(wishes: Sequence[int]) -> list[int]:
        seen.extend(wishes)
        return list(wishes)

    Batch(work).add(1)
    async with asyncio.timeout(5):
        while not seen:  # noqa: ASYNC110  (a thread sets no asyncio.Event)
            await asyncio.sleep(MOMENT)


def test_a_batch_of_things_added_outlives_its_loop() -> None:
    seen: list[int] = []

    def work(wishes: Sequence[int]) -> list[int]:
        seen.extend(wishes)
        return list(wishes)

    batch = Batch(work)

    async def add() -> None:
        batch.add(1)
        await asyncio.sleep(2 * A_WHILE)

    for _ in range(2):
        asyncio.run(add())
    assert seen == [1, 1]
