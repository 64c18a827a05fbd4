"""Discord over the real pipeline: every example of every command, and an alert from the outbox."""

from datetime import timedelta

from bot.app.desk import chat_desk
from bot.config import Settings
from bot.domain.delivery import CAPEX_ALERTS, Channel, Subscription
from bot.domain.reply import Chart
from bot.pipeline.deliver import Deliver
from bot.ports import NewsbotError
from bot.store import channels, deliveries
from bot.surfaces.discord.connect import discord
from handlers.registry import COMMANDS
from tests.pipeline.stage import Bench
from tests.platforms.discord import FakeDiscord
from tests.platforms.discord_rules import message_faults
from tests.platforms.discord_world import APPLICATION
from tests.surfaces.discord_house import ALERT

HERE = "discord:100/200"


class NoPainter:
    """A painter without fonts, folder or time."""

    async def paint(self, chart: Chart) -> object:
        raise NewsbotError(f"no picture of {chart.title}")


async def no_wake(_: object) -> None:
    """Nobody has to be woken."""


async def test_every_example_is_answered_and_taken_by_discord() -> None:
    bench = Bench()
    desk = chat_desk(bench.house, NoPainter(), no_wake)  # type: ignore[arg-type]
    async with FakeDiscord() as fake, discord(Settings(discord_token=fake.token, discord_api_url=fake.url), desk):
        await fake.gateway.connected()
        for line in [example for command in COMMANDS.values() for example in command.examples]:
            await fake.say(f"<@{APPLICATION}> {line}")
        lines = sum(len(command.examples) for command in COMMANDS.values())
        posted = await fake.posted(count=lines, patience=30)
        assert len(posted) == lines
        assert fake.refused == []
        assert [message_faults(each) for each in posted] == [{}] * lines


async def test_an_alert_goes_from_the_outbox_to_its_channel_once() -> None:
    bench = Bench()
    desk = chat_desk(bench.house, NoPainter(), no_wake)  # type: ignore[arg-type]
    with bench.store.begin() as session:
        topics = (Subscription(channel=HERE, topic=CAPEX_ALERTS),)
        channels.ensure_channel(session, Channel(id=HERE), topics, bench.clock())
        deliveries.enqueue(session, "capex:1", [HERE], ALERT, "new", bench.clock())
    async with (
        FakeDiscord() as fake,
        discord(Settings(discord_token=fake.token, discord_api_url=fake.url), desk) as bot,
    ):
        await fake.gateway.connected()
        deliver = Deliver(store=bench.store, surfaces={"discord": bot.surface}, clock=bench.clock)
        assert (await deliver.deliver(HERE)).sent == 1
        bench.clock.now += timedelta(hours=1)
        assert (await deliver.deliver(HERE)).sent == 0
        [posted] = fake.ours()
    with bench.store.reading() as session:
        [sent] = deliveries.latest(session, HERE)
    assert (sent.state, sent.message_id) == ("sent", posted["id"])
