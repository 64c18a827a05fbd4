"""Feeds on the loopback, through the whole bot, to Slack and Discord: told there once, later sources in the thread, soon."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from bot.app.clock import clock
from bot.app.house import House, housed
from bot.app.opening import Scene, opened
from bot.app.run import working
from bot.config import Settings
from bot.domain.delivery import CONSOLE
from bot.domain.fact import Fact
from bot.store import deliveries
from tests.platforms import slack_rules
from tests.platforms.discord import FakeDiscord
from tests.platforms.slack import FakeSlack, slack_running
from tests.platforms.slack import until as until_so
from tests.platforms.slack_people import slash
from tests.test_end_to_end import DAY, OLD, PLAN, RAISE, RETOLD, every_second
from tests.world import FEEDS, News, World, opened_world

CHANNEL = 200
"""Of the fake Discord's guild."""
THREAD_STANDS = 160004
"""Discord's word where the thread under an alert was opened already."""
RAISES = tuple(range(120, 240, 30))


@dataclass
class Stage:
    """The bot at work on a world, in Slack by Socket Mode and in Discord."""

    world: World
    house: House
    slack: FakeSlack
    discord: FakeDiscord
    url: str
    """The console's."""

    async def in_slack(self, line: str) -> str:
        """What somebody in #general is answered."""
        name, _, words = line.partition(" ")
        address = self.slack.respond_address()
        await self.slack.push("slash_commands", slash(name, words, address))
        number = address.rpartition("/")[2]
        await until_so(lambda: self.slack.answers[number], 10)
        return slack_rules.words(self.slack.answers[number][0])

    async def in_discord(self, name: str, **options: str) -> str:
        """What somebody in the guild's channel is answered."""
        happened = await self.discord.command(name, options)
        return embedded(happened.shown[-1])

    def told_in_slack(self) -> list[dict[str, Any]]:
        return self.slack.channels["C1"]

    def told_in_discord(self) -> list[dict[str, Any]]:
        return self.discord.ours(CHANNEL)


def embedded(message: dict[str, Any]) -> str:
    """The words of a Discord message."""
    return "\n".join(_words(message.get("embeds") or message.get("components")))


def _words(part: Any) -> Iterator[str]:
    match part:
        case str():
            yield part
        case list():
            for one in part:
                yield from _words(one)
        case dict():
            for name in ("title", "name", "value", "description", "fields", "content", "components", "footer", "text"):
                yield from _words(part.get(name))


@asynccontextmanager
async def bot_on_platforms(folder: Path, facts: Callable[[], tuple[Fact, ...]] = tuple) -> AsyncIterator[Stage]:
    """The whole bot between five feeds and two platforms, its clock running from a fixed day."""
    began = clock()
    async with opened_world() as world, slack_running() as slack, FakeDiscord() as discord:
        world.bring(OLD, *FEEDS)
        scene = Scene(
            clock=lambda: DAY + timedelta(hours=6) + (clock() - began),
            facts=facts,
            feeds_for=world.feeds_for,
            next_poll=every_second,
            private_hosts=frozenset({"127.0.0.1"}),
        )
        settings = Settings(
            data_dir=folder,
            web_port=0,
            slack_bot_token="xoxb-good-token",
            slack_app_token="xapp-good-token",
            slack_api_url=slack.api,
            discord_token=discord.token,
            discord_api_url=discord.url,
        )
        store = await asyncio.to_thread(lambda: opened(settings, scene).__enter__())
        async with housed(store, settings, scene) as house, working(house, settings) as url:
            await until_so(lambda: slack.sockets, 10)
            await discord.gateway.connected()
            yield Stage(world=world, house=house, slack=slack, discord=discord, url=url)
        store.close()


async def listening(stage: Stage) -> None:
    """Both channels watch Alibaba and want alerts; the feeds were polled once."""
    assert "Watching Alibaba" in await stage.in_slack("/watch alibaba")
    await stage.in_slack("/alerts on")
    await stage.in_discord("watch", company="alibaba")
    await stage.in_discord("alerts", what="on")
    await until_so(lambda: all(stage.world.asked.get(f"/feeds/{name}", 0) >= 2 for name in FEEDS), 20)


async def test_a_plan_is_told_once_in_each_channel_and_its_later_sources_go_under_it(tmp_path: Path) -> None:
    async with bot_on_platforms(tmp_path) as stage:
        await listening(stage)
        stage.world.bring(PLAN, "yahoo", "nasdaq")
        await until_so(lambda: stage.told_in_slack() and stage.told_in_discord(), 20)
        (in_slack,), (in_discord,) = stage.told_in_slack(), stage.told_in_discord()
        for words in (slack_rules.words(in_slack), embedded(in_discord)):
            assert "NEW: Alibaba Group commits RMB 90B" in words
            assert "over two years" in words
            assert "Alibaba Group will invest RMB 90 billion" in words.replace("\\", "")
        for name, news in RETOLD.items():
            stage.world.bring(news, name)
        others = len(RETOLD) - 1  # one of them is by the publisher that was told of already
        await until_so(lambda: len(stage.told_in_slack()) >= 1 + others, 20)
        thread = int(in_discord["id"])
        await until_so(lambda: len(stage.discord.ours(thread)) >= others, 20)
        assert {one.get("thread_ts") for one in stage.told_in_slack()[1:]} == {in_slack["ts"]}
        assert len(stage.told_in_discord()) == 1
        stage.world.bring(RAISE, "yahoo", "seekingalpha")
        await until_so(lambda: len(alerts(stage.told_in_slack())) == len(stage.told_in_discord()) == 2, 20)
        assert "RAISED: Alibaba Group" in embedded(stage.told_in_discord()[1])
        with stage.house.store.reading() as session:
            console = deliveries.latest(session, CONSOLE, 50)
        kinds = [one.event.partition(":")[0] for one in console]
        assert (kinds.count("capex"), kinds.count("also")) == (2, 0), "the console has no threads"
        assert {one["code"] for one in stage.discord.refused} <= {THREAD_STANDS}


async def test_an_alert_is_there_within_two_seconds_of_the_poll(tmp_path: Path) -> None:
    async with bot_on_platforms(tmp_path) as stage:
        await listening(stage)
        waits: dict[str, list[float]] = {"slack": [], "discord": []}
        for count, news in enumerate((PLAN, *map(raised, RAISES)), 1):
            stage.world.bring(news, "yahoo")
            for name, told in (("slack", stage.told_in_slack), ("discord", stage.told_in_discord)):
                await until_so(partial(has_alerts, told, count), 20)
                waits[name].append(time.monotonic() - stage.world.polled[news.path])
        assert {name: median(found) < 2 for name, found in waits.items()} == {"slack": True, "discord": True}, waits
        print({name: round(median(found), 2) for name, found in waits.items()})


def has_alerts(told: Callable[[], list[dict[str, Any]]], count: int) -> bool:
    return len(alerts(told())) >= count


def alerts(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Those that stand by themselves."""
    return [message for message in messages if not message.get("thread_ts")]


def raised(billions: int) -> News:
    """The plan raised once more."""
    first = f"Alibaba Group has raised its planned investment in data centres to RMB {billions} billion over the next two years, it said."
    return replace(
        RAISE,
        path=f"/news/raise{billions}",
        title=f"Alibaba raises data-centre budget to RMB {billions} billion",
        paragraphs=(first, f"The earlier plan was for RMB {max(90, billions - 30)} billion.", *RAISE.paragraphs[2:]),
        at=DAY + timedelta(hours=billions // 10),
    )
