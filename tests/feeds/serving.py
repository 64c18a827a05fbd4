"""A real HTTP server on this machine, with one answer a path."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web
from aiohttp.test_utils import TestServer

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Served:
    """The running server: where it is, and what it was asked."""

    root: str
    asked: list[web.Request] = field(default_factory=list)

    def url(self, path: str) -> str:
        return self.root + path


@asynccontextmanager
async def serving(answers: dict[str, Answer | web.Response]) -> AsyncIterator[Served]:
    """Serves the answers on 127.0.0.1; a path that is not among them is a 404."""
    served = Served(root="")

    async def answer(request: web.Request) -> web.StreamResponse:
        served.asked.append(request)
        found = answers.get(request.path)
        if found is None:
            return web.Response(status=404)
        return (
            web.Response(status=found.status, body=found.body, headers=found.headers)
            if isinstance(found, web.Response)
            else await found(request)
        )

    application = web.Application()
    application.router.add_get("/{path:.*}", answer)
    server = TestServer(application, host="127.0.0.1")
    await server.start_server()
    served.root = f"http://127.0.0.1:{server.port}"
    try:
        yield served
    finally:
        await server.close()
