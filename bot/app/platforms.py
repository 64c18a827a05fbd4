"""The chat platforms whose tokens are set, connected: each brings a surface, its pace, and routes for the bot's own server."""

import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web

from bot.app.house import House
from bot.app.lacking import lacks_bot_token
from bot.app.roles import EVERY, Roles
from bot.config import Settings
from bot.pipeline.pace import Pace
from bot.ports import Surface
from bot.surfaces.chat import Alone, ChatDesk, always, never

log = logging.getLogger(__name__)

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

    def add(self, name: str, surface: Surface, pace: Pace) -> None:
        """Takes a platform in that can be posted to."""
        self.surfaces[name] = surface
        self.paces[name] = pace


@asynccontextmanager
async def connected(
    settings: Settings, house: House, desk: ChatDesk, roles: Roles = EVERY, alone: Alone = always
) -> AsyncIterator[Platforms]:
    """The platforms, connected inside the block. One that refuses its token says so in the log and to the operator; the rest goes on.

    A process posts with the role "deliver" and hears with the platform's own, `alone`; with neither it leaves the platform be.
    """
    found, posts = Platforms(), "deliver" in roles
    if lacks_bot_token(settings):
        log.warning("Slack is left out: SLACK_BOT_TOKEN is not set")
    async with AsyncExitStack() as open_:
        if settings.has_slack and (posts or "slack" in roles):
            from bot.app.slack import slack_of

            hears = "slack" in roles
            joined = await open_.enter_async_context(slack_of(settings, house, desk, alone if hears else never))
            found.routes.extend(joined.routes if hears else ())
            if posts:
                found.add("slack", joined.surface, Pace(channel_gap=SLACK_GAP))
        if settings.discord_token and (posts or "discord" in roles):
            from bot.surfaces.discord.connect import discord

            entered = await open_.enter_async_context(
                discord(settings, desk, alone=alone if "discord" in roles else never)
            )
            if posts:
                found.add("discord", entered.surface, Pace(gap=DISCORD_GAP))
        yield found
