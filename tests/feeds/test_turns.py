"""One request at a time at a host, at its pace, none while it rests."""

import asyncio
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from bot.feeds import turns as its_module
from bot.feeds.deadlines import Deadlines
from bot.feeds.manners import Manners
from bot.feeds.turns import Turns
from bot.ports import FeedError, NotYet

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


async def visits(turns: Turns, *urls: str, rule: Manners, stay: float = 0.0) -> list[tuple[str, float, float]]:
    """(address, arrival, leaving) of visits that all want to begin at once, in the order of arrival."""
    seen: list[tuple[str, float, float]] = []

    async def visit(url: str) -> None:
        with await turns.turn(url, rule):
            arrived = asyncio.get_running_loop().time()
            await asyncio.sleep(stay)
            seen.append((url, arrived, asyncio.get_running_loop().time()))

    await asyncio.gather(*map(visit, urls))
    return sorted(seen, key=lambda row: row[1])


async def test_two_requests_never_meet_at_one_host() -> None:
    rows = await visits(
        Turns(lambda: NOW), *[f"https://a.example/{i}" for i in range(4)], rule=Manners(hosts=(), pace=0), stay=0.02
    )
    assert all(later[1] >= earlier[2] for earlier, later in pairwise(rows))


async def test_requests_at_one_host_keep_its_pace() -> None:
    rows = await visits(
        Turns(lambda: NOW), *[f"https://a.example/{i}" for i in range(3)], rule=Manners(hosts=(), pace=0.05)
    )
    assert all(later[1] - earlier[1] >= 0.049 for earlier, later in pairwise(rows))


async def test_hosts_do_not_wait_for_each_other() -> None:
    rows = await visits(
        Turns(lambda: NOW), "https://a.example/", "https://b.example/", rule=Manners(hosts=(), pace=9), stay=0.05
    )
    assert rows[1][1] < rows[0][2]


async def test_a_slow_lane_does_not_hold_up_the_rest_of_the_host() -> None:
    turns = Turns(lambda: NOW)
    slow = Manners(hosts=(), path="/feed/", pace=15)
    await visits(turns, "https://a.example/feed/1", rule=slow)
    waiting = asyncio.create_task(visits(turns, "https://a.example/feed/2", rule=slow))
    async with asyncio.timeout(5):
        await visits(turns, "https://a.example/page", rule=Manners(hosts=(), pace=0))
    assert not waiting.done()
    waiting.cancel()


async def test_who_would_wait_long_for_a_turn_is_told_when_it_is_and_gets_it_then() -> None:
    turns, rule, clock = Turns(lambda: NOW, patience=0.05), Manners(hosts=(), pace=0.1), asyncio.get_running_loop().time
    began = clock()
    await visits(turns, "https://a.example/0", rule=rule)
    told = []
    for number in (1, 2):
        with pytest.raises(NotYet) as busy:
            await turns.turn(f"https://a.example/{number}", rule)
        told.append(busy.value.retry_after)
    assert [(until - NOW).total_seconds() for until in told if until] == pytest.approx([0.1, 0.2], abs=0.05)
    await asyncio.sleep(0.25)
    turns._waits = Deadlines(5)
    rows = await visits(turns, *[f"https://a.example/{number}" for number in (9, 2, 1)], rule=rule)
    assert [url[-1] for url, _, _ in rows] == ["2", "1", "9"], "a turn that was promised is not given to another"
    assert rows[0][1] - began < 0.35
    assert all(later[1] - earlier[1] >= 0.099 for earlier, later in pairwise(rows))


async def test_a_host_that_wants_rest_is_left_alone_until_then() -> None:
    clock = [NOW]
    turns = Turns(lambda: clock[0])
    await turns.rest("https://a.example/x", NOW + timedelta(minutes=5), "http 429")
    with pytest.raises(FeedError) as caught:
        await visits(turns, "https://a.example/y", rule=Manners(hosts=(), pace=0))
    assert (caught.value.reason, caught.value.retry_after) == ("http 429", NOW + timedelta(minutes=5))
    clock[0] = NOW + timedelta(minutes=6)
    assert len(await visits(turns, "https://a.example/y", rule=Manners(hosts=(), pace=0))) == 1


async def test_a_cancelled_wait_frees_the_turn() -> None:
    turns = Turns(lambda: NOW)
    rule = Manners(hosts=(), pace=0)
    with await turns.turn("https://a.example/1", rule):
        waiting = asyncio.create_task(visits(turns, "https://a.example/2", rule=rule))
        await asyncio.sleep(0.01)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
    async with asyncio.timeout(5):
        await visits(turns, "https://a.example/3", rule=rule)


@pytest.mark.parametrize("pace", [0, 0.001])
async def test_who_would_wait_long_behind_a_slow_host_is_told_to_come_again(pace: float) -> None:
    turns, rule = Turns(lambda: NOW), Manners(hosts=(), pace=pace)
    with await turns.turn("https://a.example/1", rule):
        waiting = [asyncio.create_task(visits(turns, f"https://a.example/{n}", rule=rule)) for n in (2, 3)]
        await asyncio.sleep(0.01)
        turns._waits = Deadlines(0.05)
        with pytest.raises(NotYet) as busy:
            await turns.turn("https://a.example/4", rule)
        assert busy.value.retry_after == NOW + timedelta(seconds=0.05)
    assert [len(rows) for rows in await asyncio.gather(*waiting)] == [1, 1], "those before it have their turns"


async def test_of_hosts_that_nobody_asks_any_more_nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(its_module, "MOST_LANES", 10)
    clock = [NOW]
    turns, rule = Turns(lambda: clock[0]), Manners(hosts=(), pace=0.001)
    paced = Manners(hosts=(), pace=60)
    await visits(turns, "https://paced.example/", rule=paced)
    for number in range(100):
        await visits(turns, f"https://h{number}.example/", rule=rule)
        await turns.rest(f"https://h{number}.example/", clock[0] + timedelta(minutes=1), "http 429")
        await asyncio.sleep(0.001)
        clock[0] += timedelta(minutes=1)
    assert len(turns._hosts) == 0
    assert len(turns._lanes) <= 10
    assert len(turns._rests._known) == 1  # type: ignore[attr-defined]
    with pytest.raises(NotYet):
        await visits(turns, "https://paced.example/", rule=paced)


async def test_a_promised_turn_that_nobody_comes_for_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(its_module, "FORGOTTEN", 0.01)
    turns, rule = Turns(lambda: NOW, patience=0.001), Manners(hosts=(), pace=0.01)
    for number in range(20):
        await visits(turns, "https://a.example/", rule=rule)
        with pytest.raises(NotYet):
            await turns.turn(f"https://a.example/{number}", rule)
        await asyncio.sleep(0.02)
    (lane,) = turns._lanes.values()
    assert len(lane._kept) <= 3
