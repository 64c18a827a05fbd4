"""`newsbot run`: polls, reads, alerts, posts digests and answers, until it is told to stop."""

import asyncio
import logging
import os
import signal
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.app.console import desk
from bot.app.counting import Counting, log_counted
from bot.app.desk import chat_desk
from bot.app.garbage import settle
from bot.app.heard import Heard, over_a_connection
from bot.app.house import House, housed
from bot.app.lead import BEAT, Lead
from bot.app.line import Line, at_work, named, wake_channels
from bot.app.opening import LIFE, Scene, opened
from bot.app.platforms import connected
from bot.app.reached import Reached
from bot.app.roles import EVERY, Roles
from bot.app.shared import shared_turns
from bot.charts import FilePainter
from bot.config import Settings
from bot.pipeline.deliver import Deliver
from bot.queue import queue_for
from bot.schedule import Ticks
from bot.store.session import Store
from bot.surfaces.web import make_app, serving
from bot.surfaces.web_live import Live, WebSurface

log = logging.getLogger(__name__)

LAST_SECONDS = 9.5
"""After which a process that was told to stop is gone, whatever hangs: nothing is lost by that, its leases run out."""


def run(settings: Settings, scene: Scene = LIFE, ready: Callable[[str], None] = print, roles: Roles = EVERY) -> None:
    """Runs until SIGINT or SIGTERM; `ready` gets the server's address. Raises NewsbotError."""
    with opened(settings, scene) as store:
        asyncio.run(_serve(store, settings, scene, ready, roles))


async def _serve(store: Store, settings: Settings, scene: Scene, ready: Callable[[str], None], roles: Roles) -> None:
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    async with housed(store, settings, scene) as house, working(house, settings, scene.demo, roles) as url:
        ready(url)
        settle()
        await stopped.wait()
        log.info("stopping")
        _gone_in_any_case()


def _gone_in_any_case() -> None:
    last = threading.Timer(LAST_SECONDS, os._exit, (0,))
    last.daemon = True
    last.start()


@asynccontextmanager
async def working(house: House, settings: Settings, demo: bool = False, roles: Roles = EVERY) -> AsyncIterator[str]:
    """The bot at work inside the block, as far as the roles go, its server at the address given."""
    live, queue, painter = Live(), queue_for(house.store.url), FilePainter(settings.data_dir / "charts")
    lead = Lead(store=house.store, clock=house.clock)
    reached = Reached(clock=house.clock)
    chat = reached.heard_by(chat_desk(house, painter, partial(wake_channels, queue)))
    async with connected(settings, house, chat, roles, lead.alone) as platforms:
        # A message of the console is shown by the process that has the page open.
        surfaces = ({"web": WebSurface(live)} if "web" in roles else {}) | platforms.surfaces
        deliver = Deliver(
            store=house.store,
            surfaces=surfaces,
            clock=house.clock,
            paces=platforms.paces,
            shared=shared_turns(house.store),
            named=named,
        )
        counting = Counting(house.clock())
        line = Line(house=house, queue=queue, ticks=Ticks(), deliver=deliver, counting=counting, roles=roles)
        heard = Heard(store=house.store, names=tuple(over_a_connection(settings)))
        if heard.names:
            line.ticks.every(BEAT, heard.look)
        watched = desk(house, line, painter, settings, reached, heard)
        app = make_app(watched, live, names=settings.web_names, demo=demo, doors=platforms.routes)
        if "web" not in roles:
            _without_console(app, platforms.routes)
        with log_counted(counting):
            async with serving(app, settings.web_host, settings.web_port) as url, at_work(line):
                yield url


_OPEN = frozenset({"/healthz", "/readyz", "/metrics"})


def _without_console(app: web.Application, doors: list[web.RouteDef]) -> None:
    """Closes everything but the doors: a console whose messages this process does not carry would stay empty."""
    paths = _OPEN | {door.path for door in doors}

    @web.middleware
    async def only(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path not in paths:
            raise web.HTTPNotFound(text="this process has no web role\n")
        return await handler(request)

    app.middlewares.append(only)
