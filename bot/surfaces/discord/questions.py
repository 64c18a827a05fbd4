"""Mentions of the bot and direct messages: each is a question, and its answer a reply to it."""

import asyncio
import logging
from dataclasses import dataclass, field

import aiohttp
import discord

from bot.domain.reply import Reply
from bot.surfaces.chat import ChatDesk
from bot.surfaces.discord.asking import channel_of, question_in, writer_of
from bot.surfaces.discord.interactions import FAILED, PATIENCE, STOPPED, TOO_LATE
from bot.surfaces.discord.written import Written, in_words, written
from bot.surfaces.under_way import UnderWay

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """Answers messages; never raises."""

    desk: ChatDesk
    patience: float = PATIENCE
    under_way: UnderWay = field(default_factory=UnderWay)

    async def answer(self, client: discord.Client, message: discord.Message) -> None:
        """Answers a message that is meant for the bot, once whoever hears of it."""
        if task := asyncio.current_task():
            self.under_way.add(task)
        try:
            if is_question(client, message) and await self._is_new(message):
                await self._reply(client, message)
        except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
            log.warning("message %s was not answered: %s", message.id, type(error).__name__)

    async def _is_new(self, message: discord.Message) -> bool:
        async with asyncio.timeout(self.patience):
            return await self.desk.first_time(f"discord:{message.id}")

    async def _reply(self, client: discord.Client, message: discord.Message) -> None:
        answer = await self._made(client, message)
        try:
            await _post(client, message, answer)
        except discord.HTTPException as error:
            if error.status not in (400, 403):
                raise
            await _post(client, message, await in_words(self.desk, answer))

    async def _made(self, client: discord.Client, message: discord.Message) -> Written:
        try:
            async with asyncio.timeout(self.patience):
                return await written(self.desk, await self._answer(client, message))
        except TimeoutError:
            log.warning("an answer took longer than %g s", self.patience)
            return await written(self.desk, TOO_LATE)
        except asyncio.CancelledError:  # the bot is being stopped
            return await written(self.desk, STOPPED)
        except Exception as error:  # whatever it was, the person is told
            log.error("an answer failed", exc_info=error)
            return await written(self.desk, FAILED)

    async def _answer(self, client: discord.Client, message: discord.Message) -> Reply:
        channel = channel_of(message.guild.id if message.guild else None, message.channel.id)
        question = question_in(message.content, client.application_id or 0)
        return await self.desk.answer(question, channel, writer_of(message))


def is_question(client: discord.Client, message: discord.Message) -> bool:
    """Whether a person speaks to the bot: by its name, or where nobody else is."""
    if message.author.bot or message.type not in (discord.MessageType.default, discord.MessageType.reply):
        return False
    return message.guild is None or client.user in message.mentions


async def _post(client: discord.Client, message: discord.Message, answer: Written) -> None:
    """Posts the answer under the question; the question's number as nonce keeps a repeated try from being a second answer."""
    reference = {"message_id": str(message.id), "fail_if_not_exists": False}
    body = answer.body(nonce=str(message.id), enforce_nonce=True, message_reference=reference)
    await client.http.send_message(message.channel.id, params=answer.parameters(body))
