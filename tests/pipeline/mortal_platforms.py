"""Work for mortal processes: what waits in the outbox is posted to a chat platform by its real client library."""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path

import discord
from discord.http import Route

from bot.app.desk import chat_desk
from bot.app.house import built
from bot.app.opening import Scene
from bot.charts import FilePainter
from bot.pipeline.deliver import Deliver
from bot.ports import Surface
from bot.store import deliveries
from bot.store.session import Store
from bot.surfaces.chat import ChatDesk
from bot.surfaces.discord.send import DiscordSurface
from bot.surfaces.slack.client import Clients, connections
from bot.surfaces.slack.pictures import Pictures
from bot.surfaces.slack.send import SlackSurface
from tests.builders import NOON
from tests.fakes import FakeClock, FakeSource
from tests.pipeline.mortal import Begun
from tests.pipeline.stage import NAMES, in_five_minutes
from tests.platforms.discord_world import TOKEN


class OneTeam:
    """The tokens of one workspace."""

    async def token(self, team: str) -> str | None:
        return "xoxb-good-token"

    async def bot_user(self, team: str) -> str | None:
        return "U0"


@asynccontextmanager
async def slack_surface(address: str, desk: ChatDesk) -> AsyncIterator[Surface]:
    async with connections() as session:
        clients = Clients(tokens=OneTeam(), session=session, api=f"{address}/api")
        yield SlackSurface(desk=desk, clients=clients, pictures=Pictures(desk=desk, clients=clients))


@asynccontextmanager
async def discord_surface(address: str, desk: ChatDesk) -> AsyncIterator[Surface]:
    Route.BASE = f"{address}/api/v10"
    async with discord.Client(intents=discord.Intents.default()) as client:
        await client.login(TOKEN)
        yield DiscordSurface(client=lambda: client, desk=desk)


SURFACES = {"slack": slack_surface, "discord": discord_surface}


def post_all(url: str, name: str, address: str, turn: int, begun: Begun) -> None:
    """Posts what waits; each turn begins after the leases of the turn before."""
    store, clock = Store(url), FakeClock(NOON + turn * (deliveries.LEASE + timedelta(seconds=1)))
    scene = Scene(clock=clock, facts=tuple, feeds_for=lambda _company: (), next_poll=in_five_minutes)
    house = built(store, FakeSource(), NAMES, scene)
    desk = chat_desk(house, FilePainter(Path("charts")), nobody)

    async def post() -> None:
        async with SURFACES[name](address, desk) as surface:
            deliver = Deliver(store=store, surfaces={name: surface}, clock=clock)
            with store.reading() as session:
                due = deliveries.due_channels(session, clock())
            begun()
            await at_once([partial(deliver.deliver, channel) for channel in random.sample(due, len(due))], 4)

    asyncio.run(post())
    store.close()


async def at_once(works: list[Callable[[], Awaitable[object]]], most: int) -> None:
    """Does the works, so many at a time."""
    turns = asyncio.Semaphore(most)

    async def one(work: Callable[[], Awaitable[object]]) -> None:
        async with turns:
            await work()

    await asyncio.gather(*map(one, works))


async def nobody(_channels: object) -> None:
    """Wakes nobody."""
