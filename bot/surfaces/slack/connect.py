"""Slack brought to life: what sends, what listens, and what the bot's own web server has to serve for it.

async with slack(settings, desk) as life:                # one workspace, by its token
async with slack(settings, desk, workspaces) as life:    # those that installed the app
    surfaces["slack"] = life.surface
    app.router.add_routes(life.routes)                   # nothing in Socket Mode
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol, TypeAlias

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.signature import SignatureVerifier

from bot.surfaces.chat import Alone, ChatDesk, always
from bot.surfaces.slack.client import Clients, client, connections
from bot.surfaces.slack.doors import Doors
from bot.surfaces.slack.people import People
from bot.surfaces.slack.pictures import SETTLING, Pictures
from bot.surfaces.slack.replies import PATIENCE, Patience, Replies
from bot.surfaces.slack.send import SlackSurface
from bot.surfaces.slack.single import OneToken
from bot.surfaces.slack.socket import SocketMode
from bot.surfaces.slack.tokens import Tokens
from bot.surfaces.slack.unanswered import Unanswered
from bot.surfaces.slack.voice import Voice

log = logging.getLogger(__name__)

PATH = "/slack/events"
TIMESTAMP, SIGNATURE = "X-Slack-Request-Timestamp", "X-Slack-Signature"
LARGEST_BODY = 2 * 1024 * 1024
"""Bytes: a pressed button brings the whole message along, percent-encoded."""
Part: TypeAlias = Callable[[], Coroutine[Any, Any, None]]
"""Something that goes on for as long as the bot does."""
IsHeard: TypeAlias = Callable[[], Awaitable[bool]]
"""Whether a process hears Slack; where one may have died, only time tells."""


class SlackSettings(Protocol):
    """What can be set about Slack: the part of the settings that is read here."""

    @property
    def slack_bot_token(self) -> str: ...  # noqa: D102
    @property
    def slack_app_token(self) -> str: ...  # noqa: D102
    @property
    def slack_signing_secret(self) -> str: ...  # noqa: D102
    @property
    def slack_prefix(self) -> str: ...  # noqa: D102
    @property
    def slack_admins_only(self) -> bool: ...  # noqa: D102
    @property
    def slack_api_url(self) -> str: ...  # noqa: D102


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackLife:
    """What the rest of the bot needs of Slack while it runs."""

    surface: SlackSurface
    routes: tuple[web.RouteDef, ...]
    """To be served where Slack calls us; empty in Socket Mode."""


@asynccontextmanager
async def slack(
    settings: SlackSettings,
    desk: ChatDesk,
    tokens: Tokens | None = None,
    *,
    alone: Alone = always,
    is_heard: IsHeard | None = None,
    patience: Patience = PATIENCE,
    first_wait: float = 1.0,
    settling: float = SETTLING,
) -> AsyncIterator[SlackLife]:
    """Slack inside the block. `tokens`: of many workspaces; None: the one token of the settings. Socket Mode is heard `alone`.

    `is_heard`: whether another process hears, so that this one may well only post.
    Nothing that Slack says or fails to say ends the block. The last three are waits in seconds, for tests.
    """
    async with connections() as session:
        by_token = partial(client, session, settings.slack_api_url)
        one = OneToken(desk=desk, secret=settings.slack_bot_token, client=by_token, first_wait=first_wait)
        clients = Clients(tokens=tokens or one, session=session, api=settings.slack_api_url)
        pictures = Pictures(desk=desk, clients=clients, settling=settling)
        replies, app = _answering(settings, desk, clients, pictures, patience)
        listening = [replies.unanswered.watch, *([] if tokens else [one.introduce])]
        if settings.slack_app_token:
            socket = _socket(settings, desk, clients, app, _nothing if tokens else one.works, first_wait)
            listening.append(partial(_heard, alone, socket.listen))
        elif not settings.slack_signing_secret:
            listening.append(partial(_told_if_unheard, is_heard or _nobody))
        surface = SlackSurface(desk=desk, clients=clients, pictures=pictures)
        try:
            async with _running(listening):
                yield SlackLife(surface=surface, routes=_routes(app, settings))
        finally:
            await replies.close()


def _answering(
    settings: SlackSettings, desk: ChatDesk, clients: Clients, pictures: Pictures, patience: Patience
) -> tuple[Replies, AsyncApp]:
    """What answers, and the app through which it is asked."""
    voice = Voice(desk=desk, clients=clients, pictures=pictures)
    people = People(desk=desk, clients=clients, admins_only=settings.slack_admins_only)
    unanswered = Unanswered(desk=desk, voice=voice)
    replies = Replies(desk=desk, clients=clients, voice=voice, people=people, unanswered=unanswered, patience=patience)
    doors = Doors(desk=desk, clients=clients, replies=replies, voice=voice, prefix=settings.slack_prefix)
    return replies, doors.app(settings.slack_signing_secret)


@asynccontextmanager
async def _running(parts: Iterable[Part]) -> AsyncIterator[None]:
    """The parts at work inside the block."""
    tasks = [asyncio.ensure_future(_kept(part)) for part in parts]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _socket(
    settings: SlackSettings,
    desk: ChatDesk,
    clients: Clients,
    app: AsyncApp,
    works: Part,
    first_wait: float,
) -> SocketMode:
    async def heard() -> None:
        await desk.heard("slack:")
        await works()

    async def refused(told: str) -> None:
        await desk.refuse("slack:", told)
        await works()  # posting needs the bot token only

    return SocketMode(
        app=app,
        clients=clients,
        secret=settings.slack_app_token,
        clock=desk.clock,
        on_connect=heard,
        on_refusal=refused,
        first_wait=first_wait,
    )


def _routes(app: AsyncApp, settings: SlackSettings) -> tuple[web.RouteDef, ...]:
    """Where Slack calls us; nowhere in Socket Mode."""
    if settings.slack_app_token or not settings.slack_signing_secret:
        return ()
    return (web.post(PATH, partial(_requested, app, SignatureVerifier(settings.slack_signing_secret))),)


async def _requested(app: AsyncApp, verifier: SignatureVerifier, request: web.Request) -> web.Response:
    """Slack's request by HTTP. Its signature and age are looked at before a stranger's body is taken apart; Bolt looks after that."""
    body = await request.clone(client_max_size=LARGEST_BODY).read()
    stamp, signature = (request.headers.get(name, "") for name in (TIMESTAMP, SIGNATURE))
    if not (stamp.isdecimal() and signature.isascii() and verifier.is_valid(body, stamp, signature)):
        return web.Response(status=401)
    headers = dict(request.headers)
    asked = AsyncBoltRequest(body=body.decode(), query=request.query_string, headers=headers)  # type: ignore[arg-type]
    return await to_aiohttp_response(await app.async_dispatch(asked))


async def _heard(alone: Alone, listen: Part) -> None:
    """Hears whenever it is this process's turn."""
    while True:
        await alone("slack", listen)


async def _kept(part: Part) -> None:
    """Runs something for as long as the bot does; its fault must not end the rest."""
    try:
        await part()
    except Exception as error:
        log.error("Slack: a part stopped working", exc_info=error)


async def _told_if_unheard(is_heard: IsHeard) -> None:
    if not await is_heard():
        log.warning("Slack can be posted to, but nobody there can ask: set SLACK_APP_TOKEN or SLACK_SIGNING_SECRET")


async def _nobody() -> bool:
    return False


async def _nothing() -> None:
    pass
