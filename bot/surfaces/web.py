"""The browser console: one page, its live stream, its pictures and its health, on aiohttp.

How it is put together (what `bot.app` does):

    live = Live()
    surface = WebSurface(live)                         # the Surface port for "web:…" channels
    desk = Desk(answer=…, latest=…, standing=…, health=…, status=…, metrics=…, painter=FilePainter(folder))
    app = make_app(desk, live, names=settings.web_names)
    async with serving(app, settings.web_host, settings.web_port) as url:
        ...run until stopped; leaving the block ends the open streams and the server...

The surface knows neither store nor pipeline: all it needs are the plain functions of the Desk (see `web_desk`).
"""

import errno
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from aiohttp import web

from bot.ports import NewsbotError
from bot.surfaces.web_desk import EXAMPLES, Desk
from bot.surfaces.web_guard import add_headers, guard
from bot.surfaces.web_live import Live
from bot.surfaces.web_routes import BEAT_SECONDS, Look, Routes

LARGEST_BODY = 160 * 1024
"""Bytes: 10,000 characters of any script, percent-encoded by a form, take 120,000."""

_STATIC = Path(__file__).parent / "static"
_TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


def make_app(
    desk: Desk,
    live: Live,
    *,
    names: frozenset[str] = frozenset(),
    demo: bool = False,
    beat: float = BEAT_SECONDS,
    doors: Sequence[web.RouteDef] = (),
) -> web.Application:
    """The console as an aiohttp application.

    `names`: host names it answers to beside localhost and plain addresses; `demo`: whether every page says DEMO; `beat`: seconds
    between looks of an open page's stream at the standing; `doors`: routes of chat platforms, which prove in their own way who asks.
    """
    app = web.Application(
        middlewares=[guard(names, frozenset(door.path for door in doors))], client_max_size=LARGEST_BODY
    )
    app.add_routes(doors)
    app.on_response_prepare.append(add_headers)
    static = {path.name: path.read_bytes() for path in _STATIC.iterdir() if path.suffix in _TYPES}
    _add_routes(app, Routes(desk, live, _look(static, demo), beat), static)
    app.on_shutdown.append(partial(_end_streams, live))
    return app


@asynccontextmanager
async def serving(app: web.Application, host: str, port: int) -> AsyncIterator[str]:
    """Serves the application inside the block and gives its address. Port 0 takes a free one.

    Raises NewsbotError where the address cannot be had, saying what to do.
    """
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=3, keepalive_timeout=30)
    await runner.setup()
    try:
        await _listen(runner, host, port)
        taken = runner.addresses[0][1]
        yield f"http://{'127.0.0.1' if host in ('0.0.0.0', '::', '') else host}:{taken}/"  # noqa: S104  compared, not bound
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, host: str, port: int) -> None:
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            told = f"port {port} is in use: stop the other program, or set NEWSBOT_WEB_PORT (0 takes a free one)"
        else:
            told = f"cannot listen on {host}:{port} ({error.strerror}): set NEWSBOT_WEB_HOST and NEWSBOT_WEB_PORT"
        raise NewsbotError(told) from error


def _add_routes(app: web.Application, routes: Routes, static: dict[str, bytes]) -> None:
    app.router.add_get("/", routes.console)
    app.router.add_post("/ask", routes.ask)
    app.router.add_get("/events", routes.events, allow_head=False)
    app.router.add_get("/charts/{key:[0-9a-f]{40}}.png", routes.chart)
    app.router.add_get("/status", routes.status)
    app.router.add_get("/metrics", routes.metrics)
    app.router.add_get("/healthz", routes.alive)
    app.router.add_get("/readyz", routes.ready)
    for name, body in static.items():
        app.router.add_get(f"/static/{name}", _static(name, body))


def _static(name: str, body: bytes) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def respond(_request: web.Request) -> web.Response:
        headers = {"Cache-Control": "public, max-age=31536000, immutable"}
        return web.Response(body=body, content_type=_TYPES[Path(name).suffix], charset="utf-8", headers=headers)

    return respond


def _look(static: dict[str, bytes], demo: bool) -> Look:
    urls = {name: f"/static/{name}?v={hashlib.sha256(body).hexdigest()[:10]}" for name, body in static.items()}
    return Look(
        style_url=urls["console.css"],
        script_url=urls["console.js"],
        icon_url=urls["icon.svg"],
        examples=EXAMPLES,
        demo=demo,
    )


async def _end_streams(live: Live, _app: web.Application) -> None:
    live.close()
