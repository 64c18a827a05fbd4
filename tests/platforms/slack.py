"""A Slack of our own on the loopback address: Web API, Socket Mode, signed HTTP, and troubles on demand.

`async with slack_running() as slack:` in a test, `with slack_process() as address:` in a process of its own, where \
`/_taken` tells what it took,
`/_fault` takes a Fault as JSON and `/_push` an envelope ({"kind": …, "payload": …}).
"""

import argparse
import asyncio
import json
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from aiohttp import web

from tests.platforms import slack_people, slack_rules
from tests.platforms.slack_api import METHODS, Refused, World
from tests.platforms.slack_faults import Fault, Faults, cut, limited

Json = dict[str, Any]
SECRET = "the-signing-secret"
_MARGIN = 0.9
"""A bot that keeps Slack's pace to the second may be early by what the loop's clock is late."""


@dataclass(kw_only=True)
class Ack:
    """How an envelope was acknowledged."""

    seconds: float
    payload: Json


@dataclass(kw_only=True)
class FakeSlack(World):
    """Slack as a bot meets it. `pace`: seconds between two messages to a channel, where it is enforced."""

    now: Any = time.time
    pace: float = 0.0
    faults: Faults = field(default_factory=Faults)
    sockets: list[web.WebSocketResponse] = field(default_factory=list)
    acks: dict[str, Ack] = field(default_factory=dict)
    refused: int = 0
    """Messages that came too fast."""
    opened: int = 0
    """Socket Mode connections, all in all."""
    bot: str = ""
    """Where the bot takes signed requests."""
    _sent: dict[str, float] = field(default_factory=dict)
    _taken_at: dict[str, float] = field(default_factory=lambda: defaultdict(lambda: float("-inf")))
    _count: int = 0

    @property
    def api(self) -> str:
        """The address of the Web API."""
        return f"{self.address}/api"

    def fail(self, **fault: Any) -> None:
        """Misbehaves from now on: the fields of a Fault."""
        self.faults.active.append(Fault(**fault))

    def texts(self, channel: str) -> list[str]:
        """The texts of a channel's messages, oldest first."""
        return [str(message.get("text")) for message in self.channels[channel]]

    def keys(self, channel: str) -> list[str]:
        """The delivery keys of a channel's messages, oldest first."""
        found = (message.get("metadata", {}) for message in self.channels[channel])
        return [metadata["event_payload"]["key"] for metadata in found if metadata]

    # ---- towards the bot ------------------------------------------------------------------------------------------------------------
    def respond_address(self) -> str:
        """A fresh address where an answer may be posted."""
        number = f"r{len(self.answers) + 1}"
        self.answers[number] = []
        return f"{self.address}/respond/{number}"

    async def push(self, kind: str, payload: Mapping[str, Any], **more: Any) -> str:
        """Sends an envelope over the newest socket and gives its id; `more`: retry_attempt, retry_reason."""
        self._count += 1
        number = f"env-{self._count}"
        self._sent[number] = time.monotonic()
        envelope = {"envelope_id": number, "type": kind, "payload": payload, "accepts_response_payload": True, **more}
        await self.sockets[-1].send_json(envelope)
        return number

    async def acked(self, number: str, seconds: float = 5.0) -> Ack:
        """The acknowledgement of an envelope. Raises TimeoutError."""
        await until(lambda: number in self.acks, seconds)
        return self.acks[number]

    async def request(
        self,
        kind: str,
        payload: Mapping[str, Any],
        *,
        secret: str = SECRET,
        at: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> tuple[int, str, float]:
        """Posts a signed request to the bot: the status, the body and the seconds it took."""
        body, content = slack_people.form(kind, payload)
        signed = slack_people.sign(secret, body, int(time.time()) if at is None else at)
        began = time.monotonic()
        async with (
            aiohttp.ClientSession() as session,
            session.post(
                self.bot, data=body.encode(), headers={"Content-Type": content, **signed, **(headers or {})}
            ) as response,
        ):
            return response.status, await response.text(), time.monotonic() - began

    async def drop(self) -> None:
        """Cuts every socket without a word."""
        for socket in list(self.sockets):
            with suppress(ConnectionError):
                await socket.close(code=1011)

    # ---- from the bot ---------------------------------------------------------------------------------------------------------------
    async def call(self, request: web.Request) -> web.StreamResponse:
        """A Web API method."""
        name = request.match_info["method"]
        asked = await _asked(request)
        self.calls.append((name, asked))
        channel = str(asked.get("channel", ""))
        fault = self.faults.take(name, channel)
        if fault and fault.reset != "after":
            return await self.faults.met(fault, request)
        if name == "chat.postMessage" and self.pace and (wait := self._early(channel)):
            return limited(wait)
        method = METHODS.get(name)
        if method is None:
            return web.json_response({"ok": False, "error": "unknown_method"})
        try:
            body = {"ok": True, **method(self, asked)}
        except Refused as refused:
            return web.json_response({"ok": False, "error": str(refused)})
        return cut(request) if fault else web.json_response(body)

    def _early(self, channel: str) -> int:
        now = time.monotonic()
        if now - self._taken_at[channel] < self.pace * _MARGIN:
            self.refused += 1
            return 1
        self._taken_at[channel] = now
        return 0

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """An answer at a response address: JSON in, "ok" out."""
        number, body = request.match_info["number"], await request.json()
        if fault := self.faults.take("respond", ""):
            return await self.faults.met(fault, request)
        if number not in self.answers:
            return web.Response(status=404, text="expired_url")
        if problem := slack_rules.refusal(body, self.shown, charts=self.takes_charts):
            return web.json_response({"ok": False, "error": problem}, status=404)  # as Slack's own do
        self.answers[number].append(body)
        return web.Response(text="ok")

    async def upload(self, request: web.Request) -> web.Response:
        """The bytes of a file."""
        self.files[request.match_info["number"]]["bytes"] = await request.read()
        return web.Response(text="OK - 1")

    async def socket(self, request: web.Request) -> web.WebSocketResponse:
        """Socket Mode."""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.opened += 1
        self.sockets.append(socket)
        await socket.send_json({"type": "hello", "num_connections": 1, "connection_info": {"app_id": "A1"}})
        try:
            async for message in socket:
                if message.type is aiohttp.WSMsgType.TEXT:
                    self._acknowledged(json.loads(message.data))
        finally:
            self.sockets.remove(socket)
        return socket

    def _acknowledged(self, body: Json) -> None:
        number = body["envelope_id"]
        self.acks[number] = Ack(seconds=time.monotonic() - self._sent[number], payload=body.get("payload") or {})

    # ---- from another process -------------------------------------------------------------------------------------------------------
    async def taken(self, _request: web.Request) -> web.Response:
        """Everything it took, as JSON."""
        counts: dict[str, int] = defaultdict(int)
        for name, _ in self.calls:
            counts[name] += 1
        body = {
            "channels": self.channels,
            "ephemeral": self.ephemeral,
            "answers": self.answers,
            "views": self.views,
            "acks": {number: ack.seconds for number, ack in self.acks.items()},
            "calls": counts,
            "too_fast": self.refused,
            "sockets": len(self.sockets),
        }
        return web.json_response(body)

    async def told(self, request: web.Request) -> web.Response:
        """A fault to have from now on."""
        self.fail(**await request.json())
        return web.json_response({})

    async def pushed(self, request: web.Request) -> web.Response:
        """An envelope to send to the bot."""
        body = await request.json()
        return web.json_response({"envelope": await self.push(body["kind"], body["payload"])})

    async def close(self, _app: web.Application) -> None:
        """Ends what is open."""
        self.faults.closing.set()
        await self.drop()


@asynccontextmanager
async def slack_running(port: int = 0, **more: Any) -> AsyncIterator[FakeSlack]:
    """A Slack inside the block, on this event loop."""
    slack = FakeSlack(**more)
    app = web.Application(client_max_size=10_000_000)
    app.router.add_route("*", "/api/{method}", slack.call)
    app.router.add_post("/respond/{number}", slack.answer)
    app.router.add_post("/upload/{number}", slack.upload)
    app.router.add_get("/socket", slack.socket)
    app.router.add_get("/_taken", slack.taken)
    app.router.add_post("/_fault", slack.told)
    app.router.add_post("/_push", slack.pushed)
    app.on_shutdown.append(slack.close)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port).start()
        slack.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield slack
    finally:
        await runner.cleanup()


@contextmanager
def slack_process(*words: str) -> Iterator[str]:
    """A Slack in a process of its own inside the block: its address. Words: `--pace 1`, `--channels 100`."""
    command = [sys.executable, "-m", "tests.platforms.slack", *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


async def until(holds: Callable[[], Any], seconds: float = 5.0) -> None:
    """Waits until something holds. Raises TimeoutError."""
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110  what is waited for happens in another program
            await asyncio.sleep(0.005)


async def _asked(request: web.Request) -> Json:
    """What a call asks, however it is sent; the token from its header."""
    asked: Json = dict(request.query)
    if request.content_type == "application/json":
        asked |= await request.json()
    elif request.can_read_body:
        asked |= dict(await request.post())
    header = request.headers.get("Authorization", "")
    return asked | ({"token": header.removeprefix("Bearer ")} if header else {})


async def _serve(port: int, pace: float, channels: int) -> None:
    async with slack_running(port, pace=pace) as slack:
        slack.channels |= {f"C{number}": [] for number in range(1, channels + 1)}
        print(slack.address.rpartition(":")[2], flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--pace", type=float, default=0.0)
    parser.add_argument("--channels", type=int, default=2)
    given = parser.parse_args()
    asyncio.run(_serve(given.port, given.pace, given.channels))
