"""Says an answer where it was asked for: in the channel, to one person only, or at the address that came with the question."""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.domain.reply import Reply
from bot.ports import NewsbotError, SendPostponed, SendRefused
from bot.render.slack import SlackMessage
from bot.surfaces.chat import ChatDesk
from bot.surfaces.slack.asked import Asked
from bot.surfaces.slack.client import Clients
from bot.surfaces.slack.outcome import TRANSPORT, UNSHOWABLE, error_code, outcome
from bot.surfaces.slack.pictures import Pictures, Unshowable

log = logging.getLogger(__name__)

TRIES = 3
LONGEST = 10.0
"""Seconds that an answer waits for its turn; later it is of no use any more."""


class NoMember(Exception):
    """The bot may not post in that conversation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Answers: `await voice.say(asked, reply)`."""

    desk: ChatDesk
    clients: Clients
    pictures: Pictures
    pause: float = 1.0
    """Seconds before another try where Slack names none."""

    async def say(self, asked: Asked, reply: Reply) -> None:
        """Posts the answer; what cannot be posted is logged, for nobody waits for it any longer than a minute."""
        try:
            await self._say(asked, reply)
        except (NewsbotError, Unshowable, NoMember) as error:
            log.warning("an answer in %s could not be given: %s", asked.where.id, error)

    async def _say(self, asked: Asked, reply: Reply) -> None:
        is_ephemeral = asked.by == "button" and not asked.where.thread and not asked.where.is_direct
        if asked.respond and (asked.by in ("line", "command") or is_ephemeral):
            await self._respond(asked, reply)
            return
        try:
            await self._post(asked, reply)
        except NoMember:
            if not asked.respond:
                raise
            await self._respond(asked, reply)

    async def _post(self, asked: Asked, reply: Reply) -> None:
        client, where = await self.clients.of(asked.where.team), asked.where

        async def post(message: SlackMessage) -> None:
            said = {"channel": where.channel, "thread_ts": where.thread, "text": message.text, "blocks": message.blocks}
            if reply.private and not where.is_direct:
                await client.chat_postEphemeral(user=asked.user, **said)  # type: ignore[arg-type]
            else:
                await client.chat_postMessage(unfurl_links=False, unfurl_media=False, **said)  # type: ignore[arg-type]

        await self.pictures.posted(reply, where.team, lambda message: self._tried(asked, lambda: post(message)))

    async def _respond(self, asked: Asked, reply: Reply) -> None:
        async def post(message: SlackMessage) -> None:
            body = {
                "response_type": "ephemeral" if reply.private else "in_channel",
                "replace_original": False,
                "text": message.text,
                "blocks": message.blocks,
                "unfurl_links": False,
                "unfurl_media": False,
            }
            if asked.where.thread:
                body["thread_ts"] = asked.where.thread
            await self._answer_at(asked.respond, body)

        await self.pictures.posted(reply, asked.where.team, lambda message: self._tried(asked, lambda: post(message)))

    async def _answer_at(self, address: str, body: dict[str, Any]) -> None:
        """Posts to a response address. Slack's own client for these would post again after a reset."""
        async with self.clients.session.post(address, json=body, proxy=self.clients.proxy) as response:
            told = (await response.text())[:2_000]
        if response.status == 429:
            wait = response.headers.get("Retry-After", "1")
            raise SendPostponed("Slack says ratelimited", self.desk.clock() + timedelta(seconds=float(wait)))
        problem = _problem(response.status, told)
        if problem in UNSHOWABLE:
            raise Unshowable(problem)
        if problem:
            raise NewsbotError(f"Slack says {problem}")

    async def _tried(self, asked: Asked, post: Callable[[], Awaitable[None]]) -> None:
        """Posts, and again where it is known that nothing arrived."""
        for left in reversed(range(TRIES)):
            try:
                return await post()
            except TRANSPORT as error:
                if error_code(error) in UNSHOWABLE:
                    raise Unshowable(error_code(error)) from error
                meant = outcome(error, asked.where, self.desk.clock())
            except SendPostponed as error:
                meant = error
            if isinstance(meant, SendRefused) and not meant.destination:
                raise NoMember(str(meant))
            if not isinstance(meant, SendPostponed) or meant.may_have_arrived or not left:
                raise meant
            wait = (meant.retry_after - self.desk.clock()).total_seconds() if meant.retry_after else self.pause
            if wait > LONGEST:
                raise meant
            await asyncio.sleep(max(wait, 0))
        return None


def _problem(status: int, told: str) -> str:
    """Slack's error code at a response address: as words, or in JSON; "" where it took the answer."""
    try:
        body = json.loads(told)
    except ValueError:
        body = None
    if isinstance(body, dict):
        return "" if body.get("ok") else str(body.get("error") or status)
    return "" if status == 200 else (told.strip() or str(status))[:100]
