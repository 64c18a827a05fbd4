"""Everything that comes in from Slack: commands, mentions, direct messages, buttons, the App Home, and news of the bot itself.

Each is acknowledged before anything else is done: Slack waits three seconds, whatever the database or a model does.
"""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_bolt.authorization import AuthorizeResult

from bot.ports import NewsbotError
from bot.surfaces.chat import ChatDesk
from bot.surfaces.slack.asked import (
    Asked,
    from_button,
    from_command,
    from_mention,
    from_message,
    is_for_us,
    team_of,
)
from bot.surfaces.slack.client import SDK_LOG, Clients
from bot.surfaces.slack.place import Place, destination
from bot.surfaces.slack.replies import Replies
from bot.surfaces.slack.sayings import greeting
from bot.surfaces.slack.voice import Voice
from handlers.registry import COMMANDS

log = logging.getLogger(__name__)

Json = dict[str, Any]
T = TypeVar("T")
OWN = "/newsbot"
"""The slash command under which all others stand too."""
WAITS = (1.0, 5.0, 30.0, 120.0)
"""Seconds between tries at what Slack says only once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """The listeners behind the Bolt app."""

    desk: ChatDesk
    clients: Clients
    replies: Replies
    voice: Voice
    prefix: str = ""
    """Stands before the names of the slash commands."""

    def app(self, signing_secret: str = "") -> AsyncApp:
        """A Bolt app that hears everything."""
        app = AsyncApp(
            name="newsbot",
            logger=SDK_LOG,
            client=self.clients.by(),
            signing_secret=signing_secret,
            authorize=_authorized,
            ignoring_self_events_enabled=False,  # it needs a token from the store first; `is_for_us` does not
        )
        # One listener for all: Bolt asks them one after the other, and thirty of them cost as much as the rest of its work.
        app.command(re.compile(f"^({'|'.join(map(re.escape, commands(self.prefix)))})$"))(self.command)
        app.action(re.compile(""))(self.button)
        app.event("app_mention")(self.mention)
        app.event("message")(self.message)
        app.event("app_home_opened")(self.home)
        app.event("member_joined_channel")(self.joined)
        app.event("app_uninstalled")(self.uninstalled)
        app.event("tokens_revoked")(self.revoked)
        app.event(re.compile(""))(self.other)
        return app

    async def command(self, ack: AsyncAck, body: Json) -> None:
        """A slash command."""
        await ack()
        self.replies.begin(self.replies.answer(from_command(body, self.prefix)))

    async def button(self, ack: AsyncAck, body: Json) -> None:
        """A pressed button; one that only opens a link carries no line."""
        await ack()
        if body["actions"][0].get("value"):
            self.replies.begin(self.replies.answer(from_button(body)))

    async def mention(self, body: Json) -> None:
        """The bot's name in a channel or a thread."""
        if is_for_us(body["event"]):
            self.replies.begin(self.replies.answer(from_mention(body)))

    async def message(self, body: Json) -> None:
        """A direct message; what is said in channels without the bot's name is none of its business."""
        if body["event"].get("channel_type") == "im" and is_for_us(body["event"]):
            self.replies.begin(self.replies.answer(from_message(body)))

    async def home(self, body: Json) -> None:
        """The App Home was opened."""
        event = body["event"]
        if event.get("tab", "home") == "home":
            self.replies.begin(self.replies.show_home(team_of(body), str(event["user"]), str(event["channel"])))

    async def joined(self, body: Json) -> None:
        """Somebody joined a channel: the bot itself says hello."""
        self.replies.begin(self._greet(body))

    async def uninstalled(self, body: Json) -> None:
        """The workspace removed the app: nothing of it is kept."""
        self.replies.begin(self._once(body, partial(self.desk.forget, destination(team_of(body)))))

    async def revoked(self, body: Json) -> None:
        """Tokens were revoked: without the bot's own, nothing can be posted."""
        if (body["event"].get("tokens") or {}).get("bot"):
            self.replies.begin(self._once(body, partial(self._refuse, team_of(body))))

    async def other(self) -> None:
        """What the app is told without having asked."""

    async def _greet(self, body: Json) -> None:
        event, team = body["event"], team_of(body)
        key = f"slack:{body['event_id']}"
        if event.get("user") != await self.clients.tokens.bot_user(team) or self.replies.is_known(key):
            return
        if await self.desk.first_time(key):
            where = Place(team=team, channel=str(event["channel"]))
            await self.desk.restore(where.id)
            await self.voice.say(Asked(key=key, text="", user="", where=where), greeting(self.prefix))

    async def _refuse(self, team: str) -> None:
        """Parks a workspace; not one that has removed the app in the same breath, which is forgotten."""
        if await self.clients.tokens.bot_user(team) is not None:
            await self.desk.refuse(destination(team), "Slack says token_revoked")

    async def _once(self, body: Json, work: Callable[[], Awaitable[None]]) -> None:
        key = f"slack:{body['event_id']}"
        if not self.replies.is_known(key) and await _persistently(partial(self.desk.first_time, key)):
            await _persistently(work)


def commands(prefix: str) -> tuple[str, ...]:
    """The slash commands that the app has in Slack."""
    return (*(f"/{prefix}{name}" for name in COMMANDS), OWN)


async def _authorized(enterprise_id: str | None, team_id: str | None, user_id: str | None) -> AuthorizeResult:
    """Lets every workspace in at once: which token answers it is looked up after Slack has its acknowledgement."""
    return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id, user_id=user_id)


async def _persistently(work: Callable[[], Awaitable[T]]) -> T:
    """What the work gives, tried again while the store is away: Slack has its acknowledgement and will not say it again."""
    for wait in WAITS:
        try:
            return await work()
        except NewsbotError as error:
            log.warning("Slack: %s; tried again in %g s", error, wait)
            await asyncio.sleep(wait)
    return await work()
