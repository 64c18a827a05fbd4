"""Several processes take turns at a platform or a host over one database, and a dead one's part of the rate is the others' at once."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from sqlalchemy import update

from bot.app.shared import shared_turns
from bot.domain.delivery import Channel, Delivery
from bot.domain.reply import Reply
from bot.feeds.manners import ANYBODY, RULES, Manners
from bot.feeds.turns import Turns
from bot.pipeline.deliver import Deliver
from bot.pipeline.pace import Pace
from bot.store import channels, deliveries, schema
from bot.store.migrate import create
from bot.store.session import Store
from bot.store.turns import MOST_AHEAD, forget_turns, take_turns
from tests.builders import NOON
from tests.store.postgres import fresh_database

GAP = 0.04


@pytest.fixture
def stores(request: pytest.FixtureRequest) -> Iterator[tuple[Store, Store]]:
    url = fresh_database(request.getfixturevalue("server"))
    both = Store(url), Store(url)
    create(both[0])
    yield both
    for store in both:
        store.close()


@dataclass
class Platform:
    """A surface that remembers when it took each message."""

    taken: list[tuple[str, float]] = field(default_factory=list)

    async def send(self, delivery: Delivery) -> str:
        self.taken.append((delivery.channel, time.monotonic()))
        return "m"

    def times(self, channel: str = "") -> list[float]:
        return sorted(at for name, at in self.taken if name.startswith(channel))


def waiting(store: Store, names: list[str], each: int) -> None:
    with store.begin() as session:
        for channel in names:
            channels.ensure_channel(session, Channel(id=channel), (), NOON)
        for event in range(each):
            deliveries.enqueue(session, f"capex:{event}", names, Reply(title="x"), "", NOON)


def process(store: Store, platform: Platform, pace: Pace) -> Deliver:
    return Deliver(
        store=store,
        surfaces={"discord": platform, "slack": platform},
        clock=lambda: NOON,
        paces={"discord": pace, "slack": pace},
        shared=shared_turns(store),
    )


async def test_two_processes_together_send_no_faster_than_a_platform_takes(stores: tuple[Store, Store]) -> None:
    names = [f"discord:{number}" for number in range(8)]
    waiting(stores[0], names, 3)
    platform = Platform()
    halves = zip(stores, (names[:4], names[4:]), strict=True)
    works = [process(store, platform, Pace(gap=GAP)).deliver(channel) for (store, half) in halves for channel in half]
    # Each with a pace of its own would need half the time.
    await asyncio.gather(*works)
    times = platform.times()
    assert len(times) == 24
    assert times[-1] - times[0] >= 23 * GAP - 0.1


async def test_one_of_two_processes_alone_has_the_whole_rate(stores: tuple[Store, Store]) -> None:
    names = [f"discord:{number}" for number in range(4)]
    waiting(stores[0], names, 5)
    platform = Platform()
    first, second = (process(store, platform, Pace(gap=GAP)) for store in stores)
    dead = [asyncio.create_task(first.deliver(channel)) for channel in names[:2]]
    alive = [asyncio.create_task(second.deliver(channel)) for channel in names[2:]]
    await asyncio.sleep(5 * GAP)
    for task in dead:
        task.cancel()
    await asyncio.gather(*dead, return_exceptions=True)
    left = 10 - len(platform.times("discord:2") + platform.times("discord:3"))
    began = time.monotonic()
    await asyncio.gather(*alive)
    assert time.monotonic() - began <= (left + 4) * GAP + 0.5 * left * GAP


async def test_two_processes_that_serve_one_channel_by_turns_keep_its_gap(stores: tuple[Store, Store]) -> None:
    waiting(stores[0], ["slack:T1/C1"], 6)
    platform = Platform()
    one, two = (process(store, platform, Pace(channel_gap=0.2)) for store in stores)

    async def again_and_again(deliver: Deliver) -> None:
        while len(platform.taken) < 6:
            await deliver.deliver("slack:T1/C1")
            await asyncio.sleep(0.01)

    async with asyncio.timeout(20):
        await asyncio.gather(again_and_again(one), again_and_again(two))
    assert min(after - before for before, after in pairwise(platform.times())) >= 0.1
    assert platform.times()[-1] - platform.times()[0] >= 5 * 0.2 - 0.1


async def test_two_processes_ask_the_hosts_of_one_domain_in_turn(stores: tuple[Store, Store]) -> None:
    rule, asked = Manners(hosts=("sec.example",), pace=0.1), []

    async def ask(turns: Turns, url: str) -> None:
        with await turns.turn(url, rule):
            asked.append(time.monotonic())

    both = [Turns(lambda: NOON, shared_turns(store)) for store in stores]
    urls = ["https://www.sec.example/a", "https://data.sec.example/b", "https://sec.example/c"]
    await asyncio.gather(*(ask(turns, url) for turns in both for url in urls))
    asked.sort()
    assert asked[-1] - asked[0] >= 5 * 0.1 - 0.05


def test_turns_of_a_name_are_a_gap_apart_and_other_names_do_not_wait(stores: tuple[Store, Store]) -> None:
    with stores[0].begin() as session:
        assert take_turns(session, [("a", 10.0), ("b", 5.0), ("a", 10.0)]) == [0.0, 0.0, pytest.approx(10.0, abs=0.5)]
    with stores[1].begin() as session:
        assert take_turns(session, [("b", 5.0), ("a", 10.0)]) == [
            pytest.approx(5.0, abs=1.0),
            pytest.approx(20.0, abs=1.0),
        ]


def test_a_clock_that_was_set_back_silences_nobody_for_long(stores: tuple[Store, Store]) -> None:
    with stores[0].begin() as session:
        take_turns(session, [("a", 1.0)])
        session.execute(update(schema.turn).values(free=schema.turn.c.free + 86_400))
        assert take_turns(session, [("a", 1.0)]) == [pytest.approx(MOST_AHEAD, abs=1.0)]


def test_names_that_are_used_no_more_are_let_go_of(stores: tuple[Store, Store]) -> None:
    with stores[0].begin() as session:
        take_turns(session, [("a", 1.0), ("b", 1.0)])
        session.execute(update(schema.turn).where(schema.turn.c.name == "a").values(free=0.0))
        forget_turns(session)
        assert session.execute(schema.turn.select()).one().name == "b"


async def test_a_database_that_is_away_costs_no_turn(stores: tuple[Store, Store]) -> None:
    take = shared_turns(Store("postgresql://nobody@127.0.0.1:1/none"))
    assert take
    assert await take("a", 1.0) == 0.0


def test_a_process_that_has_sqlite_for_itself_asks_nobody() -> None:
    assert shared_turns(Store()) is None


def test_the_pace_of_a_domain_is_counted_for_all_its_hosts_and_that_of_others_for_each() -> None:
    sec, nasdaq = (next(rule for rule in RULES if name in rule.hosts) for name in ("sec.gov", "nasdaq.com"))
    assert {sec.lane(host) for host in ("sec.gov", "www.sec.gov", "data.sec.gov")} == {"sec.gov/"}
    assert nasdaq.lane("www.nasdaq.com") == "nasdaq.com/feed/"
    assert [ANYBODY.lane(host) for host in ("a.example", "b.example")] == ["a.example/", "b.example/"]
