"""Discord connected for as long as a block runs: logged in, commands told, events heard. What goes wrong never ends the bot.

log in | tell the commands where they changed | hear events, reconnecting    (from the top, after a pause, when the network is down)

Of several processes one hears; all that are logged in can post.
"""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Protocol

import discord as discord_py
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.surfaces.chat import Alone, ChatDesk, always
from bot.surfaces.discord.client import NewsClient
from bot.surfaces.discord.commands import definitions, fingerprint
from bot.surfaces.discord.heartbeat import hush
from bot.surfaces.discord.interactions import PATIENCE, PROMPT, Interactions
from bot.surfaces.discord.invite import invite
from bot.surfaces.discord.outcome import EVERYTHING, TOKEN_REFUSED
from bot.surfaces.discord.questions import Questions
from bot.surfaces.discord.send import DiscordSurface
from bot.surfaces.under_way import LEAVE

log = logging.getLogger(__name__)

_LONGEST_PAUSE = 60.0
_INTENTS_REFUSED = "Discord's gateway refuses the bot's intents (4014)"
_REASONS = {4004: "Discord's gateway refuses the bot's token (4004)", 4014: _INTENTS_REFUSED}


class Access(Protocol):
    """What is set for Discord."""

    @property
    def discord_token(self) -> str:
        """The bot's token."""

    @property
    def discord_api_url(self) -> str:
        """Another address of the API, "" for Discord's own."""


class Discord:
    """The connection, and what the house uses of it."""

    def __init__(
        self, settings: Access, desk: ChatDesk, interactions: Interactions, questions: Questions, alone: Alone = always
    ) -> None:
        self._token = settings.discord_token
        self._api = settings.discord_api_url
        self._desk = desk
        self._interactions = interactions
        self._questions = questions
        self._alone = alone
        self._client: NewsClient | None = None
        self.surface = DiscordSurface(client=lambda: self._client, desk=desk)

    async def run(self) -> None:
        """Stays connected; returns when Discord refuses the bot for good, which the operator is told."""
        pause = 1.0
        while True:
            client = NewsClient(self._desk, self._interactions, self._questions)
            try:
                await self._log_in(client)
                pause = 1.0
                await self._hear(client)
            except discord_py.LoginFailure:
                return await self._refused(TOKEN_REFUSED)
            except discord_py.PrivilegedIntentsRequired:
                return await self._refused(_INTENTS_REFUSED)
            except discord_py.ConnectionClosed as error:  # those that can be mended are by discord.py
                return await self._refused(
                    _REASONS.get(error.code, f"Discord's gateway closed for good ({error.code})")
                )
            except Exception as error:  # the network, or Discord itself, is down: it comes back
                log.warning("not connected to Discord (%s); next try in %.0f s", _words(error), pause)
            finally:
                self._client = None
                await _closed(client)
            await asyncio.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)

    async def _log_in(self, client: NewsClient) -> None:
        await client.login(self._token)
        if self._api:
            _, url, _ = await client.http.get_bot_gateway()
            DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(url)
        self._client = client
        log.info("logged in to Discord as %s; invite: %s", client.user, invite(client.application_id))

    async def _hear(self, client: NewsClient) -> None:
        """Hears events until the connection ends for good; the desk, however slow, is not waited for."""
        beside = asyncio.create_task(self._settle(client))
        try:
            await self._alone("discord:0", client.connect)
        finally:
            beside.cancel()
            with suppress(asyncio.CancelledError):
                await beside

    async def _settle(self, client: NewsClient) -> None:
        """What a log-in allows: messages go out again, and the commands are told."""
        try:
            await self._desk.restore(EVERYTHING)
            await tell_commands(client, self._desk)
        except Exception as error:
            log.warning("Discord was not told the commands: %s", _words(error))

    async def _refused(self, reason: str) -> None:
        log.error("%s: nothing is posted to Discord until the bot is started again with what it wants", reason)
        try:
            await self._desk.refuse(EVERYTHING, reason)
        except Exception as error:  # each message finds out by itself
            log.error("nobody could be told: %s", _words(error))


@asynccontextmanager
async def discord(
    settings: Access,
    desk: ChatDesk,
    *,
    alone: Alone = always,
    prompt: float = PROMPT,
    patience: float = PATIENCE,
    leave: float = LEAVE,
) -> AsyncIterator[Discord]:
    """Discord, being connected in the background while the block runs; hearing its gateway is done `alone`.

    Seconds until "thinking …" is said, until an answer is not waited for any more, and that one is given when the block ends.
    """
    # What discord.py says at its lower levels holds the tokens of interactions.
    logging.getLogger("discord").setLevel(logging.WARNING)
    discord_py.VoiceClient.warn_nacl = discord_py.VoiceClient.warn_dave = False  # nobody speaks here
    if settings.discord_api_url:
        Route.BASE = settings.discord_api_url
    interactions = Interactions(desk=desk, prompt=prompt, patience=patience)
    questions = Questions(desk=desk, patience=patience, under_way=interactions.under_way)
    connection = Discord(settings, desk, interactions, questions, alone)
    running = asyncio.create_task(connection.run())
    try:
        yield connection
    finally:
        await interactions.under_way.close(leave)
        while not running.done():  # on Python 3.11 discord.py's wait_for loses a cancellation that meets an error
            running.cancel()
            await asyncio.wait({running}, timeout=1)


async def _closed(client: NewsClient) -> None:
    """Closes a client whole: who is cancelled in the middle of it goes on with it, and is cancelled then; a second time ends that too."""
    closing = asyncio.ensure_future(_close(client))
    try:
        await asyncio.shield(closing)
    except asyncio.CancelledError:
        await closing
        raise


async def _close(client: NewsClient) -> None:
    with suppress(asyncio.CancelledError):  # of a closing that discord.py had begun itself: then it left the rest open
        await client.close()
    await client.http.close()
    await hush(client)


async def tell_commands(client: discord_py.Client, desk: ChatDesk) -> bool:
    """Tells Discord the commands where they are not those it was told last; whether it did."""
    payload, application = definitions(), client.application_id or 0
    key, now = f"discord:commands:{application}", fingerprint(payload)
    if await desk.recall(key) == now:
        return False
    await client.http.bulk_upsert_global_commands(application, payload=payload)
    await desk.remember(key, now)
    log.info("Discord was told %d commands", len(payload))
    return True


def _words(error: Exception) -> str:
    """The error without any address, which may hold a token."""
    if isinstance(error, discord_py.HTTPException):
        return f"{error.status}, {error.code}"
    return type(error).__name__
