"""The outbox and Slack together: real store, real pipeline, real library, a Slack that misbehaves.

Each message comes once, each channel's on time.
"""

import asyncio
import random
from typing import Any

import aiohttp

from bot.domain.delivery import Channel
from bot.domain.reply import Reply
from bot.pipeline.deliver import Deliver
from bot.pipeline.pace import Pace
from bot.store import channels, deliveries
from tests.pipeline.stage import Bench
from tests.platforms.slack import slack_process
from tests.surfaces.slack_desk import Stage, sending


def enqueued(bench: Bench, channel: str, count: int) -> list[str]:
    """Messages for a channel: their keys, in order."""
    with bench.store.begin() as session:
        channels.ensure_channel(session, Channel(id=channel), (), bench.clock())
        for number in range(count):
            reply = Reply(title=f"News {number}")
            deliveries.enqueue(session, f"news:{number}", [channel], reply, "", bench.clock())
    with bench.store.reading() as session:
        return [row.key for row in reversed(deliveries.latest(session, channel, count))]


def states(bench: Bench, channel: str) -> list[str]:
    """What became of a channel's messages, oldest first."""
    with bench.store.reading() as session:
        return [row.state for row in reversed(deliveries.latest(session, channel, 1000))]


def deliver(bench: Bench, at: Stage, **more: Any) -> Deliver:
    return Deliver(store=bench.store, surfaces={"slack": at.life.surface}, clock=bench.clock, **more)


async def emptied(bench: Bench, sender: Deliver, channel: str) -> None:
    """Delivers until nothing waits, the clock moved on where something has to."""
    while (again := (await sender.deliver(channel)).again) is not None:
        bench.clock.now = max(bench.clock.now, again)


async def test_each_message_arrives_once_and_in_order_whatever_happens_on_the_way() -> None:
    bench, chance = Bench(), random.Random(7)
    async with sending() as at:
        keys = enqueued(bench, "slack:T1/C1", 60)
        kinds: list[dict[str, Any]] = [
            {"reset": "before"},
            {"reset": "after"},
            {"status": 500},
            {"status": 503},
            {"status": 429},
            {"error": "fatal_error"},
            {"error": "ratelimited"},
        ]
        for _ in range(40):
            at.slack.fail(method="chat.postMessage", **chance.choice(kinds))
            at.slack.fail(method="conversations.history", **chance.choice(kinds))
        await emptied(bench, deliver(bench, at), "slack:T1/C1")
        assert at.slack.keys("C1") == keys
        assert states(bench, "slack:T1/C1") == ["sent"] * 60


async def test_a_channel_that_refuses_is_parked_and_the_others_are_served() -> None:
    bench = Bench()
    async with sending() as at:
        for number in (1, 2, 3):
            at.slack.channels[f"C{number}"] = []
            enqueued(bench, f"slack:T1/C{number}", 3)
        at.slack.fail(method="chat.postMessage", channel="C2", error="is_archived", times=None)
        sender = deliver(bench, at)
        await asyncio.gather(*(sender.deliver(f"slack:T1/C{number}") for number in (1, 2, 3)))
        assert [len(at.slack.channels[f"C{number}"]) for number in (1, 2, 3)] == [3, 0, 3]
        assert states(bench, "slack:T1/C2") == ["parked"] * 3


async def test_a_token_that_is_revoked_parks_its_workspace() -> None:
    bench = Bench()
    async with sending() as at:
        enqueued(bench, "slack:T1/C1", 2)
        enqueued(bench, "slack:T1/C2", 2)
        at.slack.tokens.clear()
        await deliver(bench, at).deliver("slack:T1/C1")
        assert states(bench, "slack:T1/C1") == states(bench, "slack:T1/C2") == ["parked"] * 2


async def test_at_slacks_pace_nothing_is_refused() -> None:
    bench = Bench()
    async with sending() as at:
        at.slack.pace = 0.2
        enqueued(bench, "slack:T1/C1", 5)
        enqueued(bench, "slack:T1/C2", 5)
        sender = deliver(bench, at, paces={"slack": Pace(channel_gap=0.2)})
        await asyncio.gather(*(sender.deliver(f"slack:T1/C{number}") for number in (1, 2)))
        assert at.slack.refused == 0
        assert len(at.slack.channels["C1"]) == len(at.slack.channels["C2"]) == 5


async def test_faster_than_slacks_pace_is_slowed_down_and_loses_nothing() -> None:
    bench = Bench()
    async with sending() as at:
        at.slack.pace = 0.05
        keys = enqueued(bench, "slack:T1/C1", 6)
        sender = deliver(bench, at)
        while (await sender.deliver("slack:T1/C1")).again is not None:
            await asyncio.sleep(0.02)
            bench.clock.pass_(seconds=1)
        assert at.slack.refused > 0
        assert at.slack.keys("C1") == keys


async def test_a_message_that_cannot_be_looked_for_is_set_aside_and_never_twice() -> None:
    bench = Bench()
    async with sending() as at:
        enqueued(bench, "slack:T1/C1", 2)
        at.slack.fail(method="chat.postMessage", reset="after")
        at.slack.fail(method="conversations.history", error="missing_scope", needed="channels:history", times=None)
        await emptied(bench, deliver(bench, at), "slack:T1/C1")
        assert at.slack.texts("C1") != []
        assert len(at.slack.channels["C1"]) == 2
        assert states(bench, "slack:T1/C1") == ["failed", "sent"]


async def test_slack_runs_in_a_process_of_its_own() -> None:
    with slack_process("--channels", "3", "--pace", "1") as address:
        async with aiohttp.ClientSession() as session:
            await session.post(f"{address}/_fault", json={"method": "chat.postMessage", "error": "is_archived"})
            headers = {"Authorization": "Bearer xoxb-good-token"}
            told = []
            for _ in range(3):
                said = {"channel": "C3", "text": "hello"}
                async with session.post(f"{address}/api/chat.postMessage", json=said, headers=headers) as response:
                    told.append((await response.json()).get("error", ""))
            async with session.get(f"{address}/_taken") as response:
                taken = await response.json()
    assert told == ["is_archived", "", "ratelimited"]
    assert [message["text"] for message in taken["channels"]["C3"]] == ["hello"]
    assert taken["calls"] == {"chat.postMessage": 3}


async def test_many_channels_at_once_each_get_their_own() -> None:
    bench, count = Bench(), 40
    async with sending() as at:
        for number in range(count):
            at.slack.channels[f"C{number}"] = []
            enqueued(bench, f"slack:T1/C{number}", 2)
        sender = deliver(bench, at)
        await asyncio.gather(*(sender.deliver(f"slack:T1/C{number}") for number in range(count)))
        assert all(len(at.slack.channels[f"C{number}"]) == 2 for number in range(count))
