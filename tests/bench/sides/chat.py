"""One side of the race for acknowledgements, in a process of its own:  python -m tests.bench.sides.chat SIDE API DATABASE

bare: Bolt over its own aiohttp server, with one listener that acknowledges and does nothing. ours: the bot over its server, answering
from the database. held: the same, held back where the answer begins (the store is asked whether the command came before), so that what is
counted is what an empty listener does too: signature, dispatch, acknowledgement. Each says at /cpu the processor time it has used, and at
/acknowledged how much of it until all but one of the commands since then were acknowledged.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.ack.async_ack import AsyncAck

from bot.app.desk import chat_desk
from bot.app.house import housed
from bot.app.opening import Scene
from bot.charts import FilePainter
from bot.config import Settings
from bot.store.session import Store
from bot.surfaces.slack.connect import slack
from bot.surfaces.slack.replies import PATIENCE, Patience
from bot.surfaces.web import serving
from tests.bench.filled import LAST
from tests.platforms.slack import SECRET
from tests.surfaces.slack_desk import TOKEN


@asynccontextmanager
async def bare(_api: str, _database: str) -> AsyncIterator[web.Application]:
    """Bolt with an empty listener, as its own server serves it."""

    async def authorize(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id)

    async def share(ack: AsyncAck) -> None:
        await ack()

    bolt = AsyncApp(signing_secret=SECRET, authorize=authorize)
    bolt.command("/share")(share)
    yield bolt.server(path="/slack/events").web_app


@asynccontextmanager
async def ours(api: str, database: str, *, held: bool = False) -> AsyncIterator[web.Application]:
    """The bot's own listeners over a filled store."""

    async def wake(_channels: Iterable[str]) -> None:
        pass

    async def never(*_asked: Any) -> Any:
        await asyncio.Event().wait()

    settings = Settings(slack_bot_token=TOKEN, slack_signing_secret=SECRET, slack_api_url=api)
    patience = Patience(word=300, most=600, leave=0) if held else PATIENCE
    with tempfile.TemporaryDirectory() as folder:
        async with housed(Store(database), settings, Scene(clock=lambda: LAST)) as house:
            desk = chat_desk(house, FilePainter(Path(folder)), wake)
            desk = replace(desk, first_time=never) if held else desk
            async with slack(settings, desk, patience=patience) as life:
                app = web.Application()
                app.router.add_routes(life.routes)
                yield app


@asynccontextmanager
async def without_answers(api: str, database: str) -> AsyncIterator[web.Application]:
    """The same, up to where an answer would begin."""
    async with ours(api, database, held=True) as app:
        yield app


async def serve(side: str, api: str, database: str) -> None:
    """Serves one side until the process is ended; its first line is its address."""

    times: list[tuple[float, float]] = []

    @web.middleware
    async def timed(request: web.Request, handler: Handler) -> web.StreamResponse:
        began = time.process_time()
        response = await handler(request)
        times.append((began, time.process_time()))
        return response

    async def cpu(_request: web.Request) -> web.Response:
        return web.Response(text=str(time.process_time()))

    async def acknowledged(_request: web.Request) -> web.Response:
        told, times[:] = times[1:], []  # the first one is the last time that this was asked
        ends = sorted(end for _, end in told)
        return web.Response(text=str(ends[-2] - min(began for began, _ in told)) if len(ends) > 1 else "0")

    sides: dict[str, Callable[[str, str], AbstractAsyncContextManager[web.Application]]] = {
        "bare": bare,
        "ours": ours,
        "held": without_answers,
    }
    async with sides[side](api, database) as app:
        app.middlewares.append(timed)
        app.router.add_get("/cpu", cpu)
        app.router.add_get("/acknowledged", acknowledged)
        async with serving(app, "127.0.0.1", 0) as url:
            print(url, flush=True)
            await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve(*sys.argv[1:]))
