"""A server that speaks as OpenAI's does, or fails to: one answer a request, the last one for all that follow."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class FakeModel:
    """The running server: where it is and what it was asked."""

    base_url: str
    asked: list[dict[str, Any]] = field(default_factory=list)


@asynccontextmanager
async def fake_model(*answers: Answer) -> AsyncIterator[FakeModel]:
    """Serves the answers in order on 127.0.0.1."""
    fake = FakeModel(base_url="")

    async def completions(request: web.Request) -> web.StreamResponse:
        fake.asked.append(await request.json())
        return await answers[min(len(fake.asked), len(answers)) - 1](request)

    application = web.Application()
    application.router.add_post("/v1/chat/completions", completions)
    server = TestServer(application, host="127.0.0.1")
    await server.start_server()
    fake.base_url = f"http://127.0.0.1:{server.port}/v1"
    try:
        yield fake
    finally:
        await server.close()


def completion(content: str | None, tokens: int | None = 100) -> dict[str, Any]:
    """A completion's body; `tokens` None: a server that does not count."""
    body: dict[str, Any] = {
        "id": "c1",
        "object": "chat.completion",
        "created": 0,
        "model": "fake",
        "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": content}}],
    }
    if tokens is not None:
        body["usage"] = {"prompt_tokens": tokens, "completion_tokens": tokens, "total_tokens": 2 * tokens}
    return body


def says(content: object, tokens: int | None = 100) -> Answer:
    """Answers with this text, or with this value as JSON."""
    text = content if isinstance(content, str) else json.dumps(content)
    return body(completion(text, tokens))


def body(content: object, status: int = 200) -> Answer:
    """Answers with this JSON body."""

    async def answer(_request: web.Request) -> web.StreamResponse:
        return web.json_response(content, status=status)

    return answer


def page(text: str, kind: str = "text/html", status: int = 200) -> Answer:
    """Answers with something else than JSON."""

    async def answer(_request: web.Request) -> web.StreamResponse:
        return web.Response(text=text, content_type=kind, status=status)

    return answer


def failing(status: int, code: str = "server_error") -> Answer:
    """Answers with an error as OpenAI words it."""
    return body({"error": {"message": "No.", "type": code, "param": None, "code": code}}, status)


def slow(seconds: float, then: Answer) -> Answer:
    """Waits before it answers."""

    async def answer(request: web.Request) -> web.StreamResponse:
        await asyncio.sleep(seconds)
        return await then(request)

    return answer


def dripping(seconds: float = 30.0) -> Answer:
    """Sends a letter now and then, so that no wait for the next byte is ever long."""

    async def answer(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "application/json"})
        await response.prepare(request)
        for _ in range(int(seconds / 0.02)):
            try:
                await response.write(b" ")
            except ConnectionError:
                break
            await asyncio.sleep(0.02)
        return response

    return answer


async def hangs_up(request: web.Request) -> web.StreamResponse:
    """Closes the line in the middle of its answer."""
    response = web.StreamResponse(headers={"Content-Length": "1000", "Content-Type": "application/json"})
    await response.prepare(request)
    await response.write(b'{"id": ')
    assert request.transport is not None
    request.transport.abort()
    return response


def only_plain(then: Answer) -> Answer:
    """Knows no structured output: answers only requests that do not ask for it."""

    async def answer(request: web.Request) -> web.StreamResponse:
        if "response_format" in await request.json():
            return await failing(400, "unsupported_parameter")(request)
        return await then(request)

    return answer
