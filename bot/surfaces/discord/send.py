"""Deliveries posted to Discord, each once.

a stable nonce, enforced by Discord for some minutes  +  before a try that may be a second one: a look at the channel
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import aiohttp
import discord

from bot.domain.delivery import Delivery
from bot.ports import SendFailed, SendPostponed
from bot.surfaces.chat import ChatDesk
from bot.surfaces.discord.history import find, is_ours, sees_history
from bot.surfaces.discord.outcome import NO_ACCESS, Tries, counted, failure
from bot.surfaces.discord.written import SILENT, Written, forms, in_words, written

PATIENCE = 20.0
"""Seconds for one delivery: discord.py repeats what failed on Discord's side, up to 25 s of pauses."""
NONCE_WINDOW = timedelta(minutes=2)
"""How long a nonce counts at the least: Discord speaks of "the past few minutes"."""
THREAD = "Later sources and corrections"
_NO_HISTORY = "cannot tell whether it was posted: the bot needs the permission Read Message History there"
_NOT_CONNECTED = "not connected to Discord"
_THREAD_STANDS, _MISSING_PERMISSIONS = 160004, 50013


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscordSurface:
    """Discord as the outbox knows it; `client` gives the one that is logged in, or None."""

    client: Callable[[], discord.Client | None]
    desk: ChatDesk
    patience: float = PATIENCE

    async def send(self, delivery: Delivery) -> str:
        """Posts a delivery; the message's number. Raises SendRefused, SendFailed or SendPostponed."""
        tries = Tries(open=int(delivery.is_unsure))
        client = self.client()
        if client is None or client.is_closed():
            raise SendPostponed(_NOT_CONNECTED, may_have_arrived=tries.may_have_arrived)
        try:
            async with asyncio.timeout(self.patience):
                return await self._once(client, delivery, tries)
        except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
            raise failure(error, tries, self.desk.clock()) from error
        except RuntimeError as error:
            if not client.is_closed():
                raise
            raise failure(error, tries, self.desk.clock()) from error  # logged out while it waited

    async def _once(self, client: discord.Client, delivery: Delivery, tries: Tries) -> str:
        if delivery.is_unsure:
            if found := await self._found(client, delivery):
                return found
            tries.open = 0
        message = await written(self.desk, delivery.reply, delivery.key)
        with counted(tries):
            try:
                return await self._posted(client, delivery, message)
            except discord.HTTPException as error:
                if not message.pictures or error.status not in (400, 403, 413):
                    raise
            plain = await in_words(self.desk, message, delivery.key)
            return await self._posted(client, delivery, plain)

    async def _posted(self, client: discord.Client, delivery: Delivery, message: Written) -> str:
        _, channel = address(delivery.channel)
        if delivery.parent is None:
            return await _post(client, channel, message, nonce=delivery.key)
        below = int(delivery.parent)
        if await self._has_thread(client, delivery):
            try:
                return await _post(client, below, message, nonce=delivery.key, flags=SILENT)
            except discord.HTTPException as error:
                if error.status not in (400, 403, 404) or (message.pictures and error.status == 400):
                    raise
        reference = {"message_id": str(below), "channel_id": str(channel), "fail_if_not_exists": False}
        return await _post(client, channel, message, nonce=delivery.key, flags=SILENT, message_reference=reference)

    async def _has_thread(self, client: discord.Client, delivery: Delivery) -> bool:
        """Whether there is a thread under the message that this one belongs to: it is opened where there is none."""
        guild, channel = address(delivery.channel)
        if guild is None or delivery.parent is None:
            return False
        try:
            await client.http.start_thread_with_message(
                channel, int(delivery.parent), name=THREAD, auto_archive_duration=1440
            )
        except discord.HTTPException as error:
            if error.status not in (400, 403, 404):
                raise
            return error.code == _THREAD_STANDS
        return True

    async def _found(self, client: discord.Client, delivery: Delivery) -> str | None:
        """The number of the message that an earlier try posted. Raises SendFailed where that cannot be told."""
        _, channel = address(delivery.channel)
        is_it = is_ours(forms(delivery.reply, delivery.key), delivery.key, client.application_id or 0)
        places = [channel] if delivery.parent is None else [int(delivery.parent), channel]
        for place in places:
            try:
                found, has_shown = await find(client, place, delivery.created, is_it)
            except discord.HTTPException as error:
                if place != channel and error.status in (403, 404):
                    continue  # no thread, or none any more
                if error.code in NO_ACCESS and self._is_young(delivery):
                    return None
                if error.code == _MISSING_PERMISSIONS:
                    raise SendFailed(_NO_HISTORY) from error
                raise
            if found:
                return found
            if not has_shown:
                await self._check_sight(client, delivery)
        return None

    async def _check_sight(self, client: discord.Client, delivery: Delivery) -> None:
        """Passes where "nothing there" means it: the bot sees the channel's history, or the nonce still counts."""
        guild, channel = address(delivery.channel)
        if guild is None or self._is_young(delivery):
            return
        match await sees_history(client, channel):
            case None:
                raise SendPostponed(f"{_NOT_CONNECTED}'s gateway", may_have_arrived=True)
            case False:
                raise SendFailed(_NO_HISTORY)

    def _is_young(self, delivery: Delivery) -> bool:
        """Whether Discord still knows the nonce of the first try, whenever that was."""
        return self.desk.clock() - delivery.created < NONCE_WINDOW


def address(channel: str) -> tuple[int | None, int]:
    """The guild and the channel of "discord:100/200"; no guild for a direct message."""
    guild, _, place = channel.partition(":")[2].partition("/")
    return (None if guild == "@me" else int(guild)), int(place)


async def _post(client: discord.Client, channel: int, message: Written, flags: int = 0, **more: object) -> str:
    """Posts a message with an enforced nonce; its number."""
    parameters = message.parameters(message.body(flags=flags, enforce_nonce=True, **more))
    posted = await client.http.send_message(channel, params=parameters)
    return str(posted["id"])
