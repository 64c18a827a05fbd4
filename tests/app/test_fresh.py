import asyncio

import pytest

from bot.app.fresh import Fresh


async def test_all_that_ask_at_once_share_one_making_and_a_fresh_value_is_kept() -> None:
    made, now = [0], [0.0]

    async def make() -> int:
        await asyncio.sleep(0)
        made[0] += 1
        return made[0]

    fresh = Fresh(make, 5, lambda: now[0])
    assert await asyncio.gather(*(fresh() for _ in range(3))) == [1, 1, 1]
    now[0] = 4.9
    assert await fresh() == 1
    now[0] = 5.0
    assert await fresh() == 2


async def test_who_gives_up_waiting_begins_no_second_making() -> None:
    made, done = [0], asyncio.Event()

    async def make() -> str:
        made[0] += 1
        await done.wait()
        return "made"

    fresh = Fresh(make, 0, lambda: 0.0)
    for _ in range(3):
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(fresh(), 0.01)
    done.set()
    assert (await fresh(), made) == ("made", [1])


async def test_what_making_it_raised_is_told_and_it_is_tried_again() -> None:
    answers = iter([ValueError("away"), "here"])

    async def make() -> object:
        answer = next(answers)
        if isinstance(answer, ValueError):
            raise answer
        return answer

    fresh = Fresh(make, 0)
    with pytest.raises(ValueError, match="away"):
        await fresh()
    assert await fresh() == "here"
