"""SIGTERM in every phase of a process's life: it is gone within ten seconds, and the next one finds everything it needs."""

import asyncio
import re
import signal
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import Popen

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from sqlalchemy import select

from bot.app.clock import clock
from bot.app.line import READ_LEASE
from bot.app.opening import opened
from bot.config import Settings
from bot.domain.delivery import Channel
from bot.domain.reply import Reply
from bot.store import articles, channels, deliveries, schema
from bot.store.session import Store
from tests.pipeline.stage import entry
from tests.platforms.slack import slack_running
from tests.surfaces.slack_desk import TOKEN
from tests.test_scale_hearing import bot, url

__all__ = ["url"]

ONE = pytest.mark.parametrize("url", ["file"], indirect=True)
"""Where it is all the same which database there is."""
MINE = {"NEWSBOT_ALLOW_PRIVATE_HOSTS": "127.0.0.1"}


@dataclass
class Hanging:
    """A server that never answers."""

    base: str = ""
    asked: asyncio.Event = field(default_factory=asyncio.Event)

    async def respond(self, _request: web.Request) -> web.Response:
        self.asked.set()
        await asyncio.sleep(60)
        return web.Response()


@asynccontextmanager
async def hanging() -> AsyncIterator[Hanging]:
    found, app = Hanging(), web.Application()
    app.router.add_get("/{path:.*}", found.respond)
    async with TestServer(app, host="127.0.0.1") as running:
        found.base = f"http://127.0.0.1:{running.port}"
        yield found


async def ends_in_time(process: Popen[bytes]) -> None:
    process.send_signal(signal.SIGTERM)
    began = time.monotonic()
    assert await asyncio.to_thread(process.wait, 12) == 0
    assert time.monotonic() - began < 10


@ONE
async def test_while_it_reads_an_article_that_one_waits_for_the_next_process(url: str, tmp_path: Path) -> None:
    store = Store(url)
    async with hanging() as there:
        with store.begin() as session:
            articles.record_article(session, entry(1, "Alibaba", url=f"{there.base}/page"), "Wire", False, clock())
        with bot(url, tmp_path, "--roles", "read", **MINE) as process:
            await asyncio.wait_for(there.asked.wait(), 60)
            await ends_in_time(process)
    with store.reading() as session:
        assert articles.waiting_articles(session, clock() + READ_LEASE) == (1,)
    store.close()


async def test_while_a_platform_hangs_the_message_is_kept_as_one_that_may_have_arrived(
    url: str, tmp_path: Path
) -> None:
    store = Store(url)
    async with slack_running() as slack:
        slack.fail(method="chat.postMessage", hang=True, times=None)
        with store.begin() as session:
            channels.ensure_channel(session, Channel(id="slack:T1/C1"), (), clock())
            deliveries.enqueue(session, "capex:1", ["slack:T1/C1"], Reply(title="NEW"), "", clock())
        tokens = {"SLACK_BOT_TOKEN": TOKEN, "NEWSBOT_SLACK_API_URL": slack.api}
        with bot(url, tmp_path, "--roles", "deliver", **tokens) as process:
            async with asyncio.timeout(60):
                while not slack.called("chat.postMessage"):  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
            await ends_in_time(process)
    with store.begin() as session:
        again = deliveries.claim(session, "slack:T1/C1", clock() + deliveries.LEASE)
        assert again
        assert again.is_unsure
    store.close()


@ONE
async def test_while_somebody_waits_for_an_answer_in_the_console(url: str, tmp_path: Path) -> None:
    async with hanging() as there, aiohttp.ClientSession() as client:
        with bot(url, tmp_path, "--roles", "web", **MINE) as process:
            async with asyncio.timeout(60):
                while not (found := re.search(r"http://127\.0\.0\.1:\d+/", _log(tmp_path))):  # noqa: ASYNC110
                    await asyncio.sleep(0.1)
            form = {"q": f"/summary {there.base}/page"}
            waits = asyncio.create_task(client.post(f"{found[0]}ask", data=form))
            await asyncio.wait_for(there.asked.wait(), 60)
            await ends_in_time(process)
            await asyncio.gather(waits, return_exceptions=True)


@pytest.mark.parametrize("seconds", [0.1, 0.5, 1.0, 1.6, 2.5])
async def test_while_it_starts_the_next_start_is_as_good_as_a_first(seconds: float, tmp_path: Path) -> None:
    """Before it can be told anything it simply ends, as any program does: with the signal as its status."""
    address = f"sqlite:///{tmp_path / 'new.db'}"
    with bot(address, tmp_path, "--roles", "web", **MINE) as process:
        await asyncio.sleep(seconds)
        process.send_signal(signal.SIGTERM)
        assert await asyncio.to_thread(process.wait, 12) in (0, -signal.SIGTERM)
    assert "Traceback" not in _log(tmp_path)
    with opened(Settings(database_url=address)) as store, store.reading() as session:
        assert session.execute(select(schema.channel.c.id)).scalars().all() == ["web:console"]


def _log(folder: Path) -> str:
    return (folder / "bot0.log").read_text(errors="replace")
