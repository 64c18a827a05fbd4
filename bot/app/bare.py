"""The server of a process without the console: whether it lives, what it counts, and the doors of its platforms."""

from aiohttp import web
from aiohttp.typedefs import Handler

OPEN = frozenset({"/healthz", "/readyz", "/metrics"})


def bare(app: web.Application, doors: list[web.RouteDef]) -> web.Application:
    """The application, everything else closed: a console whose messages this process does not carry would stay empty."""
    paths = OPEN | {door.path for door in doors}

    @web.middleware
    async def only(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path not in paths:
            raise web.HTTPNotFound(text="this process has no web role\n")
        return await handler(request)

    app.middlewares.append(only)
    return app
