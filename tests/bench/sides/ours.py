"""The bot's costs: its own polls, as many at once as in life, over a store in a file."""

import asyncio
import json
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import delete

from bot.app.counting import Counting
from bot.app.garbage import settle
from bot.app.house import House, built
from bot.app.opening import Scene
from bot.app.outage import Outage
from bot.app.polls import HANDFUL, Polls
from bot.domain.delivery import Channel, Subscription
from bot.domain.feed import Feed, Fetched
from bot.feeds.parse import parse
from bot.feeds.source import WebSource
from bot.queue.memory import MemoryQueue
from bot.shipped import universe
from bot.store import channels, feeds, schema
from bot.store.migrate import create
from bot.store.session import Store
from bot.text.who.names import Names
from tests.bench.feeds import Costs
from tests.bench.sides.measure import HOSTS, ROUNDS, cpu, memory, spread, switch
from tests.bench.sides.server import body

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
PARSED = 300


async def main(count: int, root: str, folder: str) -> None:
    store = Store(f"sqlite:///{Path(folder) / 'bot.db'}")
    create(store)
    with store.begin() as session:
        channels.ensure_channel(session, Channel(id="web:a"), (Subscription(channel="web:a", topic="BABA"),), NOW)
        feeds.ensure_feeds(session, [Feed(url=url) for url in spread(root, count)], NOW)
    costs: Costs = {}
    source = WebSource(contact="", clock=lambda: NOW, allow_private=frozenset(HOSTS))
    async with source:
        at = [NOW]
        house = built(store, source, Names(universe()), Scene(clock=lambda: at[0]))
        settle()
        for phase, mode in (
            ("first", "first"),
            ("304", "304"),
            ("unchanged", "unchanged"),
            ("one new", "one-new"),
            ("whole", "two-new"),
        ):
            if phase == "whole":
                with store.begin() as session:
                    session.execute(delete(schema.feed_memory))
            switch(root, mode)
            spent = []
            for _ in range(ROUNDS if phase in ("304", "unchanged") else 1):
                at[0] += HOUR
                before = cpu()
                await round_of(house, count)
                spent.append(cpu() - before)
            costs[phase] = min(spent) * 1000 / count
        costs["memory"] = memory()
        costs["store"] = await storing(house, at, count)
    costs |= parsing()
    print(json.dumps(costs))


async def storing(house: House, at: list[datetime], count: int) -> float:
    """What the store does for polls that bring nothing, without what surrounds it: every feed is claimed and noted."""
    spent = []
    for _ in range(ROUNDS):
        at[0] += HOUR
        before = cpu()
        while claimed := await house.ingest.claim(HANDFUL):
            same = [Fetched(outcome="unchanged", etag=feed.etag, last_modified=feed.last_modified) for feed in claimed]
            notes = [(feed, fetched, at[0] + HOUR / 2) for feed, fetched in zip(claimed, same, strict=True)]
            with house.store.begin() as session:
                feeds.note_unchanged(session, notes, at[0])
        spent.append(cpu() - before)
    return min(spent) * 1000 / count


def parsing() -> Costs:
    """What the parsing process does, without what surrounds it: a feed read whole, and one with a single new item."""
    before, after = body("0", 0), body("0", 1)
    memory_of_it = parse(before, "", NOW).memory
    costs = {}
    for name, remembered in (("parse", ""), ("parse new", memory_of_it)):
        began = cpu()
        for _ in range(PARSED):
            parse(after, "", NOW, memory=remembered)
        costs[name] = (cpu() - began) * 1000 / PARSED
    return costs


async def round_of(house: House, count: int) -> None:
    counting = Counting(house.clock())
    polls = Polls(house=house, queue=MemoryQueue(), counting=counting, outage=Outage(), last=house.clock())
    for hand in range(-(-count // HANDFUL)):
        await polls.take(str(hand))
    if polls.workers:
        await asyncio.wait(polls.workers)
    await polls.end()
    if counting.polls.value("entries", "") + counting.polls.value("unchanged", "") < count:
        raise RuntimeError(f"{count} feeds, but {counting.polls.value()} polls: {list(counting.troubles)}")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), sys.argv[2], sys.argv[3]))
