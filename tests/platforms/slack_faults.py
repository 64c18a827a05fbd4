"""How the fake Slack misbehaves when it is told to: per method and channel, once, some times or always."""

import asyncio
from dataclasses import dataclass, field
from typing import Any, Literal

from aiohttp import web


@dataclass(kw_only=True)
class Fault:
    """One kind of trouble; the fields that are set say which."""

    method: str = ""
    """"chat.postMessage"; "": every method."""
    channel: str = ""
    error: str = ""
    """Slack's own error code, with HTTP 200."""
    status: int = 200
    """An HTTP error; 429 tells `retry_after`."""
    retry_after: int = 1
    reset: Literal["", "before", "after"] = ""
    """The connection is reset before the message is taken, or after."""
    hang: bool = False
    """No answer ever comes; the message is not taken."""
    body: str = ""
    """Sent instead of JSON, with the status."""
    needed: str = ""
    """For missing_scope: the scope."""
    times: int | None = 1
    """None: always."""


@dataclass(kw_only=True)
class Faults:
    """The troubles in force; `closing` ends what hangs."""

    active: list[Fault] = field(default_factory=list)
    closing: asyncio.Event = field(default_factory=asyncio.Event)

    def take(self, method: str, channel: str) -> Fault | None:
        """The fault that meets this call, counted down."""
        for fault in self.active:
            if fault.method in ("", method) and fault.channel in ("", channel):
                if fault.times is not None:
                    fault.times -= 1
                    if fault.times <= 0:
                        self.active.remove(fault)
                return fault
        return None

    async def met(self, fault: Fault, request: web.Request) -> web.StreamResponse:
        """What the caller gets instead of an answer."""
        if fault.hang:
            await self.closing.wait()
        if fault.reset or fault.hang:
            return cut(request)
        if fault.status == 429:
            return limited(fault.retry_after)
        if fault.status != 200 or fault.body:
            return web.Response(status=fault.status, text=fault.body or "upstream", content_type="text/html")
        more = {"needed": fault.needed, "provided": "chat:write"} if fault.needed else {}
        return web.json_response({"ok": False, "error": fault.error, **more})


def cut(request: web.Request) -> web.Response:
    """Ends the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)


def limited(retry_after: int) -> web.Response:
    """The answer to who is too fast."""
    body: dict[str, Any] = {"ok": False, "error": "ratelimited"}
    return web.json_response(body, status=429, headers={"Retry-After": str(retry_after)})
