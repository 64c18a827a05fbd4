"""Polls of one process: what is under way is not begun again."""

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from bot.app.counting import Counting
from bot.app.outage import Outage
from bot.app.polls import Polls
from bot.domain.feed import Feed, Fetched
from bot.pipeline.ingest import LEASE
from bot.ports import Recall
from bot.queue import MemoryQueue
from bot.store import feeds
from tests.fakes import FakeSource
from tests.pipeline.stage import FEED, Bench


@dataclass
class SlowSource(FakeSource):
    """A host at which a feed waits for its turn."""

    turn: asyncio.Event = field(default_factory=asyncio.Event)
    asked: list[str] = field(default_factory=list)

    async def fetch(self, feed: Feed, recall: Recall | None = None) -> Fetched:
        self.asked.append(feed.url)
        await self.turn.wait()
        return Fetched(outcome="unchanged")


def with_three_feeds(source: SlowSource) -> Bench:
    """A bench that polls two feeds more."""
    bench = Bench(source=source)
    with bench.store.begin() as session:
        for name in ("second", "third"):
            feeds.add_feed(session, Feed(url=f"https://feeds.example/{name}"), bench.clock())
    return bench


async def idle(polls: Polls) -> None:
    """Waits until everything that was taken is polled."""
    if polls.workers:
        await asyncio.wait(polls.workers)


async def test_a_feed_that_waits_longer_than_its_claim_is_polled_once() -> None:
    source = SlowSource()
    bench = Bench(source=source)
    counting = Counting(bench.clock())
    polls = Polls(house=bench.house, queue=MemoryQueue(), counting=counting, outage=Outage(), last=bench.clock())
    await polls.take("0")
    await asyncio.sleep(0)
    bench.clock.now += LEASE + timedelta(seconds=1)
    await polls.take("0")
    await asyncio.sleep(0)
    assert source.asked == [FEED]
    source.turn.set()
    await idle(polls)
    assert counting.polls.value("unchanged", "") == 1
    await asyncio.sleep(0)
    assert not polls.in_hand


async def test_a_wake_up_waits_for_room_and_is_let_go_when_the_line_closes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.app.polls.AT_ONCE", 1)
    monkeypatch.setattr("bot.app.polls.HANDFUL", 1)
    source = SlowSource()
    bench = with_three_feeds(source)
    counting = Counting(bench.clock())
    polls = Polls(house=bench.house, queue=MemoryQueue(), counting=counting, outage=Outage(), last=bench.clock())
    await polls.take("0")
    await polls.take("1")
    third = asyncio.create_task(polls.take("2"))
    await asyncio.sleep(0.05)
    assert (len(polls.in_hand), len(source.asked), third.done()) == (2, 1, False)
    source.turn.set()
    await asyncio.wait_for(third, 5)
    await idle(polls)
    assert len(source.asked) == 3


async def test_a_line_that_closes_takes_no_more_and_gives_back_what_nobody_has_begun(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.app.polls.AT_ONCE", 1)
    monkeypatch.setattr("bot.app.polls.HANDFUL", 1)
    source = SlowSource()
    bench = with_three_feeds(source)
    polls = Polls(
        house=bench.house, queue=MemoryQueue(), counting=Counting(bench.clock()), outage=Outage(), last=bench.clock()
    )
    await polls.take("0")
    await polls.take("1")
    late = asyncio.create_task(polls.take("2"))
    await asyncio.sleep(0.05)
    polls.close()
    await asyncio.wait_for(late, 5)
    source.turn.set()
    await idle(polls)
    await polls.end()
    with bench.store.reading() as session:
        due = feeds.due_feeds(session, bench.clock())
    assert (source.asked, len(due)) == ([FEED], 2)
