"""The Surface port for "slack:…" channels: posts a delivery once, and looks before it posts what may be there already."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.delivery import Delivery
from bot.ports import NewsbotError, SendFailed, SendPostponed, SendRefused
from bot.render.slack import SlackMessage
from bot.surfaces.chat import ChatDesk
from bot.surfaces.slack.client import Clients
from bot.surfaces.slack.outcome import TRANSPORT, UNSHOWABLE, error_code, needed_scope, outcome
from bot.surfaces.slack.pictures import Pictures, Unshowable
from bot.surfaces.slack.place import Place, place

EVENT_TYPE = "newsbot_delivery"
"""Slack's name for the kind of metadata that our messages carry: under it stands the delivery's key."""
EARLIER = timedelta(minutes=1)
"""How far Slack's clock and ours may differ when a message is looked for."""
PAGE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackSurface:
    """Sends deliveries to Slack."""

    desk: ChatDesk
    clients: Clients
    pictures: Pictures

    async def send(self, delivery: Delivery) -> str:
        """The message's `ts`. Raises SendRefused, SendFailed or SendPostponed."""
        where = place(delivery.channel, delivery.parent)
        client = await self.clients.of(where.team)
        if delivery.is_unsure and (there := await self._found(client, where, delivery)):
            return there

        async def post(message: SlackMessage) -> str:
            return await self._post(client, where, message, delivery.key)

        try:
            return await self.pictures.posted(delivery.reply, where.team, post)
        except Unshowable as error:
            raise SendFailed(f"Slack takes none of its forms: {error}") from error

    async def _post(self, client: AsyncWebClient, where: Place, message: SlackMessage, key: str) -> str:
        try:
            done = await client.chat_postMessage(
                channel=where.channel,
                text=message.text,
                blocks=message.blocks,
                metadata={"event_type": EVENT_TYPE, "event_payload": {"key": key}},
                thread_ts=where.thread,
                reply_broadcast=False if where.thread else None,
                unfurl_links=False,
                unfurl_media=False,
            )
        except TRANSPORT as error:
            if error_code(error) in UNSHOWABLE:
                raise Unshowable(f"Slack says {error_code(error)}") from error
            raise outcome(error, where, self.desk.clock()) from error
        return _ts(done)

    async def _found(self, client: AsyncWebClient, where: Place, delivery: Delivery) -> str | None:
        """The `ts` of the message that carries the delivery's key, None where none does."""
        oldest = f"{(delivery.created - EARLIER).timestamp():.6f}"
        cursor: str | None = None
        while True:
            try:
                page = await _page(client, where, oldest, cursor)
            except TRANSPORT as error:
                raise _not_looked(error, where, self.desk) from error
            for message in page.get("messages") or ():
                if _key(message) == delivery.key:
                    return str(message["ts"])
            cursor = (page.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return None


async def _page(client: AsyncWebClient, where: Place, oldest: str, cursor: str | None) -> Any:
    asked = {"oldest": oldest, "cursor": cursor, "limit": PAGE, "include_all_metadata": True}
    if where.thread:
        return await client.conversations_replies(channel=where.channel, ts=where.thread, **asked)  # type: ignore[arg-type]
    return await client.conversations_history(channel=where.channel, **asked)  # type: ignore[arg-type]


def _not_looked(error: Exception, where: Place, desk: ChatDesk) -> NewsbotError:
    """What becomes of a message that may be there, where that cannot be seen: it is never posted on a guess."""
    code, meant = error_code(error), outcome(error, where, desk.clock())
    if code in ("missing_scope", "not_in_channel"):
        lacking = (
            f"the scope {needed_scope(error) or 'channels:history'} is missing" if code == "missing_scope" else code
        )
        return SendFailed(f"it may be there already, and the channel cannot be read to see: {lacking}")
    if isinstance(meant, SendPostponed):
        return SendPostponed(str(meant), meant.retry_after, may_have_arrived=True)
    if isinstance(meant, SendRefused | SendFailed):
        return meant
    return SendFailed(f"it may be there already, and the channel cannot be read to see: {meant}")


def _key(message: Any) -> str:
    metadata = message.get("metadata") or {}
    return str((metadata.get("event_payload") or {}).get("key", "")) if metadata.get("event_type") == EVENT_TYPE else ""


def _ts(done: Any) -> str:
    return str(done["ts"])
