"""How the fake Discord reads requests and writes answers, its errors among them."""

import json
import socket
import struct
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import BodyPartReader, web

from tests.platforms.discord_rules import Json, message_faults


class Refused(Exception):
    """An answer that is an error of Discord's."""

    def __init__(self, status: int, code: int, text: str, headers: dict[str, str] | None = None, **more: Any) -> None:
        super().__init__(text)
        self.status, self.headers = status, headers or {}
        self.body = {"message": text, "code": code} | more


def answer_json(body: Any, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    """discord.py reads JSON only where the type is exactly this."""
    return web.Response(body=json.dumps(body).encode(), status=status, content_type="application/json", headers=headers)


def always(body: Json) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def answer(_: web.Request) -> web.StreamResponse:
        return answer_json(body)

    return answer


async def read(request: web.Request) -> tuple[Json, dict[str, bytes]]:
    """What was sent: the payload, and the files by their names; attachments get their addresses."""
    if not request.content_type.startswith("multipart/"):
        return await request.json(), {}
    payload: Json = {}
    files: dict[str, bytes] = {}
    async for part in await request.multipart():
        assert isinstance(part, BodyPartReader)
        if part.name == "payload_json":
            payload = json.loads(await part.text())
        else:
            files[part.filename or ""] = bytes(await part.read())
    inner = payload["data"] if "type" in payload and "data" in payload else payload
    for index, attachment in enumerate(inner.get("attachments", ())):
        name = list(files)[index]
        url = f"https://cdn.discord.example/{name}"
        attachment |= {"id": str(index), "filename": name, "size": len(files[name]), "url": url, "proxy_url": url}
    return payload, files


def check_message(payload: Json, files: dict[str, bytes]) -> None:
    check(message_faults(payload, tuple(files)))
    if not any(payload.get(part) for part in ("content", "embeds", "components", "attachments")):
        raise Refused(400, 50006, "Cannot send an empty message")


def check(faults: dict[str, str]) -> None:
    if faults:
        errors = {place: {"_errors": [{"code": "INVALID", "message": text}]} for place, text in faults.items()}
        raise Refused(400, 50035, "Invalid Form Body", errors=errors)


def public(message: Json) -> Json:
    """The message as the API shows it: nonces are not given back."""
    return {name: value for name, value in message.items() if name not in ("taken_nonce", "allowed_mentions")}


def unknown_message() -> Json:
    raise Refused(404, 10008, "Unknown Message")


def too_fast(wait: float, headers: dict[str, str] | None = None, *, is_global: bool = False) -> Refused:
    more = {"Via": "1.1 google", "Retry-After": str(int(wait) + 1)} | (
        {"X-RateLimit-Global": "true"} if is_global else {}
    )
    text = "You are being rate limited."
    return Refused(429, 0, text, (headers or {}) | more, retry_after=round(wait, 3), **{"global": is_global})


def reset(request: web.Request) -> web.Response:
    """Cuts the connection so that the other side reads a reset."""
    assert request.transport is not None
    request.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    request.transport.abort()
    return web.Response()
