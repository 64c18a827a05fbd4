"""The client: what happens on Discord goes to those who answer it."""

import logging

import aiohttp
import discord

from bot.domain.reply import Bullets, Button, Line, Reply, Text
from bot.surfaces.chat import ChatDesk
from bot.surfaces.discord.interactions import Interactions
from bot.surfaces.discord.outcome import tracing
from bot.surfaces.discord.questions import Questions
from bot.surfaces.discord.written import written

log = logging.getLogger(__name__)

_LONGEST_WAIT = 30.0
"""Seconds that discord.py may sleep over a rate limit; beyond that the outbox waits, and other channels do not."""
_UNTIL_READY = 0.5
"""Seconds after the last known server: until then discord.py takes a server that lets the bot in for one that it was in already."""

GREETING = Reply(
    title="Investor news, with figures and their sources",
    blocks=(
        Text(text="Type / and choose a command, mention the bot with a question, or write to it directly."),
        Bullets(
            heading="What a channel is told by itself",
            lines=(
                Line(text="/watch alibaba: follow a company"),
                Line(text="/alerts on: hear of its new capital spending when it is announced"),
                Line(text="/digest at 08:00: have a summary every morning"),
            ),
        ),
        Text(text="Members with the permission Manage Server set what a channel is told.", tone="note"),
    ),
    buttons=(
        Button(label="Follow Alibaba", line="/watch alibaba"),
        Button(label="Alerts on", line="/alerts on"),
        Button(label="Digest at 08:00", line="/digest at 08:00"),
        Button(label="Alibaba's capex plan", line="/capex alibaba"),
        Button(label="Help", line="/help"),
    ),
    disclaimer=False,
)


class NewsClient(discord.Client):
    """discord.py's client without any privileged intent, cache of messages or ping."""

    def __init__(self, desk: ChatDesk, interactions: Interactions, questions: Questions) -> None:
        super().__init__(
            intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True),
            allowed_mentions=discord.AllowedMentions.none(),
            max_ratelimit_timeout=_LONGEST_WAIT,
            max_messages=None,
            guild_ready_timeout=_UNTIL_READY,
            http_trace=tracing(),
        )
        self._desk = desk
        self._interactions = interactions
        self._questions = questions

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """A command, a button, or something typed into an option."""
        await self._interactions.answer(interaction)

    async def on_message(self, message: discord.Message) -> None:
        """Anything that was written where the bot is."""
        await self._questions.answer(self, message)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """A server let the bot in: what was parked there goes out, and it is told what to type."""
        await self._desk.restore(f"discord:{guild.id}/")
        joined = guild.me.joined_at
        if await self._desk.first_time(f"discord:joined:{guild.id}:{joined.isoformat() if joined else ''}"):
            await self._greet(guild)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """A server put the bot out: nothing of it is kept."""
        await self._desk.forget(f"discord:{guild.id}/")

    async def _greet(self, guild: discord.Guild) -> None:
        channel = guild.system_channel
        if channel is None:
            return
        may = channel.permissions_for(guild.me)
        if not (may.view_channel and may.send_messages and may.embed_links):
            return
        greeting = await written(self._desk, GREETING)
        try:
            await self.http.send_message(channel.id, params=greeting.parameters(greeting.body()))
        except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
            log.warning("server %s was not greeted: %s", guild.id, type(error).__name__)
