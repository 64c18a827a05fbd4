"""`newsbot run`: polls, reads, alerts, posts digests and answers, until it is told to stop."""

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager

from bot.app.console import desk
from bot.app.counting import Counting
from bot.app.desk import chat_desk
from bot.app.house import House, housed
from bot.app.line import Line, at_work, named
from bot.app.opening import LIFE, Scene, opened
from bot.app.platforms import connected
from bot.charts import FilePainter
from bot.config import Settings
from bot.domain.delivery import ChannelId
from bot.pipeline.deliver import Deliver
from bot.queue import MemoryQueue
from bot.schedule import Ticks
from bot.store.session import Store
from bot.surfaces.web import Live, WebSurface, make_app, serving

log = logging.getLogger(__name__)


def run(settings: Settings, scene: Scene = LIFE, ready: Callable[[str], None] = print) -> None:
    """Runs until SIGINT or SIGTERM; `ready` gets the console's address. Raises NewsbotError."""
    with opened(settings, scene) as store:
        asyncio.run(_serve(store, settings, scene, ready))


async def _serve(store: Store, settings: Settings, scene: Scene, ready: Callable[[str], None]) -> None:
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    async with housed(store, settings, scene) as house, working(house, settings, scene.demo) as url:
        ready(url)
        await stopped.wait()
        log.info("stopping")


@asynccontextmanager
async def working(house: House, settings: Settings, demo: bool = False) -> AsyncIterator[str]:
    """The whole bot at work inside the block, its console at the address given."""
    live, queue, painter = Live(), MemoryQueue(), FilePainter(settings.data_dir / "charts")

    async def wake(waiting: Iterable[ChannelId]) -> None:
        await queue.wake("deliver", list(waiting))

    async with connected(settings, house, chat_desk(house, painter, wake)) as platforms:
        surfaces = {"web": WebSurface(live), **platforms.surfaces}
        deliver = Deliver(store=house.store, surfaces=surfaces, clock=house.clock, paces=platforms.paces, named=named)
        counting = Counting(house.clock())
        line = Line(
            house=house, queue=queue, ticks=Ticks(), deliver=deliver, last_poll=counting.began, counting=counting
        )
        app = make_app(desk(house, line, painter), live, names=settings.web_names, demo=demo, doors=platforms.routes)
        async with serving(app, settings.web_host, settings.web_port) as url, at_work(line):
            yield url
