"""Two real processes, one of which hears Slack and Discord: when it is killed the other takes over; told to stop, all end in time."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from sqlalchemy import select, update

from bot.app.clock import clock
from bot.app.opening import opened
from bot.config import Settings
from bot.domain.feed import Feed
from bot.store import feeds, schema
from bot.store.session import Store
from tests.platforms.discord import FakeDiscord
from tests.platforms.discord_world import TOKEN
from tests.platforms.slack import FakeSlack, slack_running
from tests.platforms.slack_people import slash
from tests.store.postgres import fresh_database
from tests.surfaces.slack_desk import APP_TOKEN
from tests.surfaces.slack_desk import TOKEN as BOT_TOKEN


@pytest.fixture(params=["file", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty store without feeds."""
    address = (
        f"sqlite:///{tmp_path / 'newsbot.db'}"
        if request.param == "file"
        else fresh_database(request.getfixturevalue("server"))
    )
    with opened(Settings(database_url=address)) as store, store.begin() as session:
        session.execute(update(schema.feed).values(retired=clock()))
    return address


@contextmanager
def bot(url: str, folder: Path, *words: str, **more: str) -> Iterator[subprocess.Popen[bytes]]:
    environment = os.environ | {"DATABASE_URL": url, "NEWSBOT_DATA_DIR": str(folder), "NEWSBOT_WEB_PORT": "0"} | more
    with (folder / f"bot{len(list(folder.glob('*.log')))}.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "run", *words], env=environment, stdout=log, stderr=log
        )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


@asynccontextmanager
async def platforms() -> AsyncIterator[tuple[FakeSlack, FakeDiscord, dict[str, str]]]:
    async with slack_running() as slack, FakeDiscord() as discord:
        yield slack, discord, {
            "SLACK_BOT_TOKEN": BOT_TOKEN,
            "SLACK_APP_TOKEN": APP_TOKEN,
            "NEWSBOT_SLACK_API_URL": slack.api,
            "DISCORD_TOKEN": TOKEN,
            "NEWSBOT_DISCORD_API_URL": discord.url,
        }  # fmt: skip


async def heard(slack: FakeSlack, discord: FakeDiscord, seconds: float) -> float:
    """The seconds until both are heard; never by two processes at once."""
    began = time.monotonic()
    while not (slack.sockets and discord.gateway.sockets):
        assert time.monotonic() - began < seconds, (len(slack.sockets), discord.gateway.sockets)
        await asyncio.sleep(0.1)
    return time.monotonic() - began


# Over a file `tests/app/test_lead.py` tells the same, with short waits.
@pytest.mark.parametrize("url", ["postgres"], indirect=True)
async def test_one_process_hears_and_another_takes_over_within_half_a_minute(url: str, tmp_path: Path) -> None:
    async with platforms() as (slack, discord, tokens):
        with bot(url, tmp_path, **tokens) as first:
            await heard(slack, discord, 60)
            with bot(url, tmp_path, **tokens) as second:
                await asyncio.sleep(12)
                assert (len(slack.sockets), len(discord.gateway.sockets)) == (1, 1)
                first.kill()
                await asyncio.to_thread(first.wait)
                async with asyncio.timeout(5):
                    while slack.sockets or discord.gateway.sockets:  # noqa: ASYNC110
                        await asyncio.sleep(0.05)
                assert await heard(slack, discord, 30) < 30
                address = slack.respond_address()
                await slack.push("slash_commands", slash("/share", "alibaba", address))
                async with asyncio.timeout(15):
                    while not slack.answers[address.rpartition("/")[2]]:  # noqa: ASYNC110
                        await asyncio.sleep(0.1)
                second.send_signal(signal.SIGTERM)
                began = time.monotonic()
                assert await asyncio.to_thread(second.wait, 12) == 0
                assert time.monotonic() - began < 10
    store = Store(url)
    with store.reading() as session:
        assert session.execute(select(schema.lease)).all() == [], "it was given back"
    store.close()


async def test_a_process_in_the_middle_of_hanging_work_ends_within_ten_seconds(url: str, tmp_path: Path) -> None:
    asked = asyncio.Event()

    async def hang(_request: web.Request) -> web.Response:
        asked.set()
        await asyncio.sleep(60)
        return web.Response()

    app = web.Application()
    app.router.add_get("/feed", hang)
    server, store = TestServer(app, host="127.0.0.1"), Store(url)
    await server.start_server()
    with store.begin() as session:
        feeds.add_feed(session, Feed(url=str(server.make_url("/feed"))), clock())
    with bot(url, tmp_path, "--roles", "poll", NEWSBOT_ALLOW_PRIVATE_HOSTS="127.0.0.1") as process:
        await asyncio.wait_for(asked.wait(), 60)
        process.send_signal(signal.SIGTERM)
        began = time.monotonic()
        assert await asyncio.to_thread(process.wait, 12) == 0
        assert time.monotonic() - began < 10
    with store.reading() as session:
        (feed,) = feeds.feeds(session)
        assert feed.next_poll
        assert feed.next_poll <= clock(), "its claim was given back"
    store.close()
    await server.close()
