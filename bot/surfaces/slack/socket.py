"""Socket Mode: Slack's envelopes over a WebSocket that we open, each acknowledged, the connection renewed whenever it ends.

Slack's own receiver is not used: after a failed connect it tries the same one-time address for ever, a refused token makes it log a
traceback every ten seconds, and a dropped connection is noticed only after as many. What it calls is: Bolt's dispatch and the Web API.
"""

import asyncio
import json
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app
from slack_bolt.async_app import AsyncApp
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from bot.ports import SendRefused
from bot.surfaces.slack.client import Clients
from bot.surfaces.slack.outcome import TRANSPORT, outcome, retry_after
from bot.surfaces.slack.place import Place

log = logging.getLogger(__name__)

BEAT = 10.0
"""Seconds between signs of life; without an answer to one the connection is renewed."""
LASTING = 5.0
"""Seconds that a connection lasts at least, where its end is no sign of trouble."""
LONGEST, REFUSED = 30.0, 600.0
"""Seconds between tries: while Slack cannot be reached, and after it refused the token, which may be mended on its side."""


@dataclass(slots=True, kw_only=True)
class SocketMode:
    """Receives for a Bolt app: `await socket.listen()` until cancelled."""

    app: AsyncApp
    clients: Clients
    secret: str = field(repr=False)
    clock: Callable[[], Any]
    on_connect: Callable[[], Coroutine[Any, Any, None]]
    on_refusal: Callable[[str], Coroutine[Any, Any, None]]
    """Called once with the reason, until a connection comes about again."""
    first_wait: float = 1.0
    _wait: float = field(default=0.0, init=False)
    _is_refused: bool = field(default=False, init=False)
    _beside: set[asyncio.Task[None]] = field(default_factory=set, init=False)

    async def listen(self) -> None:
        """Connects, receives, and connects again: at once after a connection that lasted."""
        loop = asyncio.get_running_loop()
        while True:
            began = loop.time()
            try:
                await self._one_connection()
                self._wait = 0.0 if loop.time() - began > LASTING else self.first_wait
            except (KeyError, *TRANSPORT) as error:
                self._unreached(error)
            await asyncio.sleep(self._wait)

    async def _one_connection(self) -> None:
        opened = await self.clients.by().apps_connections_open(app_token=self.secret)
        address, proxy = str(opened["url"]), self.clients.proxy
        # No total time: a connection lives for hours.
        forever = aiohttp.ClientWSTimeout(ws_close=2.0)
        async with self.clients.session.ws_connect(address, heartbeat=BEAT, proxy=proxy, timeout=forever) as socket:
            async for message in socket:
                if message.type is aiohttp.WSMsgType.TEXT and not await self._received(
                    socket, json.loads(message.data)
                ):
                    return

    async def _received(self, socket: aiohttp.ClientWebSocketResponse, envelope: dict[str, Any]) -> bool:
        """Whether the connection goes on."""
        match envelope.get("type"):
            case "hello":
                log.info("Slack: connected")
                self._wait, self._is_refused = 0.0, False  # what fails after this is a new failure
                self._begin(self.on_connect())
            case "disconnect":
                return False
            case _:
                self._begin(self._acknowledge(socket, envelope))
        return True

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        """Runs beside the receiving: no envelope waits for the database, nor for another one."""
        task = asyncio.ensure_future(_logged(work))
        self._beside.add(task)
        task.add_done_callback(self._beside.discard)

    async def _acknowledge(self, socket: aiohttp.ClientWebSocketResponse, envelope: dict[str, Any]) -> None:
        """Hands an envelope to Bolt and gives its answer back; what cannot be given back, Slack sends again."""
        request = SocketModeRequest.from_dict(envelope)
        if request is None:
            return
        given = await run_async_bolt_app(self.app, request)
        if given.status == 200 and not socket.closed:
            payload = {"text": given.body} if given.body else None
            response = SocketModeResponse(envelope_id=request.envelope_id, payload=payload)
            await socket.send_str(json.dumps(response.to_dict()))

    def _unreached(self, error: BaseException) -> None:
        meant = outcome(error, Place(team="", channel=""), self.clock())
        if not isinstance(meant, SendRefused):
            told = retry_after(error)
            self._wait = max(min(max(self._wait * 2, self.first_wait), LONGEST), told.total_seconds() if told else 0.0)
            log.warning("Slack: %s; tried again in %g s", meant, self._wait)
            return
        self._wait = REFUSED
        if not self._is_refused:
            self._is_refused = True
            log.error("Slack refuses SLACK_APP_TOKEN (%s): commands do not arrive; set a valid token", meant)
            self._begin(self.on_refusal(f"the app token is refused: {meant}"))


async def _logged(work: Coroutine[Any, Any, None]) -> None:
    try:
        await work
    except Exception as error:  # one envelope, or a store that is away, must not end the connection
        log.warning("Slack: something beside the connection failed", exc_info=error)
