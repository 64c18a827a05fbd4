"""The chat platforms whose tokens are set, connected: each brings a surface, its pace, and routes for the bot's own server."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web

from bot.app.house import House
from bot.config import Settings
from bot.pipeline.pace import Pace
from bot.ports import Surface
from bot.surfaces.chat import ChatDesk

SLACK_GAP = 1.02
"""Seconds between two messages to a channel: Slack takes one a second."""
DISCORD_GAP = 1 / 49
"""Seconds between two requests: Discord takes fifty a second; what a channel takes its headers say, and discord.py obeys them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Platforms:
    """What stands connected; surfaces and paces by the part of a channel's id before the colon."""

    surfaces: dict[str, Surface] = field(default_factory=dict)
    paces: dict[str, Pace] = field(default_factory=dict)
    routes: list[web.RouteDef] = field(default_factory=list)

    def add(self, name: str, surface: Surface, pace: Pace, routes: Sequence[web.RouteDef] = ()) -> None:
        """Takes a platform in."""
        self.surfaces[name] = surface
        self.paces[name] = pace
        self.routes.extend(routes)


@asynccontextmanager
async def connected(settings: Settings, house: House, desk: ChatDesk) -> AsyncIterator[Platforms]:
    """The platforms, connected inside the block. One that refuses its token says so in the log and to the operator; the rest goes on."""
    found = Platforms()
    async with AsyncExitStack() as open_:
        if settings.has_slack:
            from bot.app.slack import slack_of

            joined = await open_.enter_async_context(slack_of(settings, house, desk))
            found.add("slack", joined.surface, Pace(channel_gap=SLACK_GAP), joined.routes)
        if settings.discord_token:
            from bot.surfaces.discord.connect import discord

            entered = await open_.enter_async_context(discord(settings, desk))
            found.add("discord", entered.surface, Pace(gap=DISCORD_GAP))
        yield found
