"""Slack's Web API for a workspace, through one pool of connections, and nothing ever sent twice by the library itself."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp
from slack_sdk.proxy_env_variable_loader import load_http_proxy_from_env
from slack_sdk.web.async_client import AsyncWebClient

from bot.ports import NewsbotError, SendPostponed, SendRefused
from bot.surfaces.slack.place import destination
from bot.surfaces.slack.tokens import Tokens

SECONDS = 10
"""For a whole call: two of them and a look-up fit into the time that a delivery has."""

SDK_LOG = logging.getLogger("bot.surfaces.slack.library")
SDK_LOG.setLevel(logging.WARNING)
"""For Slack's libraries: below this level they write down whole answers, and tokens and one-time addresses are among those."""
# Bolt looks for SLACK_BOT_TOKEN in the environment by itself and warns that it leaves it alone: nothing that could be mended.
SDK_LOG.addFilter(lambda record: "`token` will be unused" not in record.getMessage())


@dataclass(frozen=True, slots=True, kw_only=True)
class Clients:
    """Gives the client of a workspace."""

    tokens: Tokens
    session: aiohttp.ClientSession
    api: str

    async def of(self, team: str) -> AsyncWebClient:
        """The workspace's client. Raises SendRefused where the app is not installed there, SendPostponed where that cannot be told now."""
        try:
            token = await self.tokens.token(team)
        except (SendRefused, SendPostponed):
            raise
        except NewsbotError as error:  # the store that keeps the tokens
            raise SendPostponed(str(error)) from error
        if token is None:
            raise SendRefused("the app is not installed in this workspace", destination(team))
        return self.by(token)

    @property
    def proxy(self) -> str | None:
        """The proxy of the environment, for what does not go through Slack's own client."""
        return load_http_proxy_from_env(SDK_LOG)

    def by(self, token: str | None = None) -> AsyncWebClient:
        """A client that speaks with this token."""
        return client(self.session, self.api, token)


def client(session: aiohttp.ClientSession | None, api: str, token: str | None = None) -> AsyncWebClient:
    """A client without retries: Slack's library posts again after a reset, when the first post may have been taken."""
    return AsyncWebClient(
        token=token, base_url=f"{api}/", timeout=SECONDS, session=session, logger=SDK_LOG, retry_handlers=[]
    )


@asynccontextmanager
async def connections() -> AsyncIterator[aiohttp.ClientSession]:
    """The pool of connections inside the block."""
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=SECONDS)) as session:
        yield session
