"""The one workspace of a token from the settings: which it is, is asked of Slack at the start, and again while it cannot be reached."""

import asyncio
import hashlib
import logging
from collections.abc import Callable
from dataclasses import dataclass, field

from slack_sdk.web.async_client import AsyncWebClient

from bot.ports import NewsbotError, SendPostponed, SendRefused
from bot.surfaces.chat import ChatDesk
from bot.surfaces.slack.outcome import TRANSPORT, outcome
from bot.surfaces.slack.place import Place, destination

log = logging.getLogger(__name__)

LONGEST = 60.0
"""Seconds between tries."""


@dataclass(slots=True, kw_only=True)
class OneToken:
    """The Tokens of one workspace; `await introduce()` asks Slack whose it is."""

    desk: ChatDesk
    secret: str = field(repr=False)
    client: Callable[[str], AsyncWebClient]
    """Gives the client that speaks with a token."""
    first_wait: float = 1.0
    _team: str = field(default="", init=False)
    _bot_user: str | None = field(default=None, init=False)
    _refusal: str = field(default="", init=False)

    async def token(self, team: str) -> str | None:
        """The token, where it is this workspace's. Raises SendPostponed before that is known, SendRefused where it is no good."""
        if self._refusal:
            raise SendRefused(self._refusal, destination(team))
        if not self._team:
            raise SendPostponed("Slack has not been reached yet")
        return self.secret if self._team == team else None

    async def bot_user(self, team: str) -> str | None:
        """The bot's user id in its workspace."""
        return self._bot_user if team == self._team else None

    async def introduce(self) -> None:
        """Asks until Slack says whose the token is, or that it is no good: then its workspace is refused."""
        wait = self.first_wait
        while not await self._is_settled():
            log.warning("Slack cannot be begun with; tried again in %g s", wait)
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST)

    async def works(self) -> None:
        """Lets messages to the workspace go out again, where it is known and its token is good."""
        if self._team:
            await self.desk.restore(destination(self._team))

    async def _is_settled(self) -> bool:
        """Whether it is known what the token is good for."""
        try:
            told = await self.client(self.secret).auth_test()
            self._team, self._bot_user = str(told["team_id"]), str(told["user_id"])
            await self.desk.remember(self._memory, self._team)
            await self.works()
        except (NewsbotError, KeyError, *TRANSPORT) as error:
            meant = outcome(error, Place(team="", channel=""), self.desk.clock())
            if isinstance(meant, SendRefused):
                await self._refuse(f"the bot token is refused: {meant}")
            else:
                log.warning("Slack: %s", error if isinstance(error, NewsbotError) else meant)
            return bool(self._refusal)
        log.info("Slack: speaking in workspace %s", self._team)
        return True

    async def _refuse(self, told: str) -> None:
        log.error("Slack: %s: install the app again and set its new SLACK_BOT_TOKEN", told)
        self._refusal = told
        team = await self.desk.recall(self._memory)
        await self.desk.refuse(destination(team) if team else "slack:", told)

    @property
    def _memory(self) -> str:
        """Under which the desk remembers the token's workspace: a token that is refused does not tell it any more."""
        return f"slack:team:{hashlib.blake2b(self.secret.encode(), digest_size=8).hexdigest()}"
