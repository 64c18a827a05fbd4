"""How fast messages go out: as fast as a platform allows, and no faster."""

import asyncio
import heapq
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from itertools import count, pairwise

import pytest

from bot.app.platforms import DISCORD_GAP, SLACK_GAP
from bot.domain.delivery import Channel, Delivery
from bot.domain.reply import Reply
from bot.pipeline.deliver import Deliver
from bot.pipeline.pace import Pace
from bot.ports import SendPostponed
from bot.store import channels, deliveries
from bot.store.migrate import create
from bot.store.session import Store
from tests.builders import NOON


@dataclass
class Hours:
    """Time that stands while anybody works, and jumps to the next waking when all of them sleep."""

    workers: int
    now: float = 0.0
    _wakings: list[tuple[float, int, asyncio.Event]] = field(default_factory=list)
    _order: "count[int]" = field(default_factory=count)

    async def sleep(self, seconds: float) -> None:
        waking = asyncio.Event()
        heapq.heappush(self._wakings, (self.now + seconds, next(self._order), waking))
        self._go_on()
        await waking.wait()

    async def until_done(self, work: Awaitable[object]) -> None:
        await work
        self.workers -= 1
        self._go_on()

    def _go_on(self) -> None:
        if self._wakings and len(self._wakings) == self.workers:
            self.now, _, waking = heapq.heappop(self._wakings)
            waking.set()


@dataclass
class Platform:
    """A surface that refuses what comes too fast, and remembers when it took each message."""

    hours: Hours
    too_fast: Callable[["Platform", str], bool]
    taken: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    lately: deque[float] = field(default_factory=deque)
    refused: int = 0

    async def send(self, delivery: Delivery) -> str:
        if self.too_fast(self, delivery.channel):
            self.refused += 1
            raise SendPostponed("ratelimited", NOON)
        self.taken[delivery.channel].append(self.hours.now)
        self.lately.append(self.hours.now)
        return "m"


def faster_than_slack(platform: Platform, channel: str) -> bool:
    """More than one message a second to a channel."""
    return any(platform.hours.now - at < 1 for at in platform.taken[channel][-1:])


def faster_than_discord(platform: Platform, _channel: str) -> bool:
    """More than fifty messages a second in all."""
    while platform.lately and platform.hours.now - platform.lately[0] >= 1:
        platform.lately.popleft()
    return len(platform.lately) >= 50


@pytest.mark.parametrize(
    ("name", "pace", "too_fast", "ideal"),
    [
        ("slack", Pace(channel_gap=SLACK_GAP), faster_than_slack, lambda _channels, each: each - 1),
        ("discord", Pace(gap=DISCORD_GAP), faster_than_discord, lambda channels, each: (channels * each - 1) / 50),
    ],
)
async def test_a_thousand_channels_are_served_at_the_platform_s_rate_without_a_refusal(
    name: str, pace: Pace, too_fast: Callable[[Platform, str], bool], ideal: Callable[[int, int], float], is_long: bool
) -> None:
    names = [f"{name}:T/{number}" for number in range(1_000 if is_long else 100)]
    each = 4
    store = Store()
    create(store)
    with store.begin() as session:
        for channel in names:
            channels.ensure_channel(session, Channel(id=channel), (), NOON)
        for event in range(each):
            deliveries.enqueue(session, f"capex:{event}", names, Reply(title="x"), "", NOON)
    hours = Hours(workers=len(names))
    platform = Platform(hours, too_fast)
    deliver = Deliver(
        store=store,
        surfaces={name: platform},
        clock=lambda: NOON,
        paces={name: pace},
        seconds=lambda: hours.now,
        sleep=hours.sleep,
    )
    await asyncio.gather(*(hours.until_done(deliver.deliver(channel)) for channel in names))
    assert platform.refused == 0
    assert {len(taken) for taken in platform.taken.values()} == {each}
    assert hours.now <= ideal(len(names), each) / 0.95


def test_a_channel_s_turns_are_its_gap_apart_and_others_do_not_wait_for_it() -> None:
    pace = Pace(channel_gap=1.0)
    assert [pace.turn("a", 0.0) for _ in range(3)] == [0.0, 1.0, 2.0]
    assert pace.turn("b", 0.5) == 0.5


def test_a_message_that_went_later_than_its_turn_moves_the_next_one() -> None:
    pace = Pace(channel_gap=1.0)
    pace.turn("a", 0.0)
    pace.began("a", 0.4)
    assert pace.turn("a", 0.5) == 1.4


def test_all_turns_are_the_common_gap_apart() -> None:
    pace = Pace(gap=0.25)
    turns = [pace.turn(f"c{number}", 0.0) for number in range(5)]
    assert {after - before for before, after in pairwise(turns)} == {0.25}
