"""Polls of one process: what is under way is not begun again."""

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta

from bot.app.counting import Counting
from bot.app.outage import Outage
from bot.app.polls import Polls
from bot.domain.feed import Feed, Fetched
from bot.pipeline.ingest import LEASE
from bot.queue import MemoryQueue
from tests.fakes import FakeSource
from tests.pipeline.stage import FEED, Bench


@dataclass
class SlowSource(FakeSource):
    """A host at which a feed waits for its turn."""

    turn: asyncio.Event = field(default_factory=asyncio.Event)
    asked: list[str] = field(default_factory=list)

    async def fetch(self, feed: Feed) -> Fetched:
        self.asked.append(feed.url)
        await self.turn.wait()
        return Fetched(outcome="unchanged")


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
    await asyncio.wait(polls.under_way)
    assert counting.polls.value("unchanged", "") == 1
    await asyncio.sleep(0)
    assert not polls.under_way
