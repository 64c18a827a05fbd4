"""A disk that fills up, a server that is away for minutes: the process says so, loses nothing, and goes on by itself.

SIGTERM ends it meanwhile.
"""

import asyncio
import json
import os
import re
import resource
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.app.clock import clock
from bot.domain.reply import Reply
from bot.store import deliveries, schema
from bot.store.session import Store
from tests.store.postgres import fresh_database, postgres_server
from tests.test_scale import World, all_due, furnished, served
from tests.test_scale_hearing import bot

CHANNELS = ["web:1", "web:2"]
FEEDS = 8
FIRST, LATER = ["capex:1", "capex:2"], ["capex:3", "capex:4", "capex:5"]


@dataclass
class Outage:
    """What the database is, and how it goes away and comes back for a process."""

    url: str
    away: Any
    back: Any
    told: str
    """What the log says of it."""


def no_more_room(process: subprocess.Popen[bytes]) -> None:
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))


def room_again(process: subprocess.Popen[bytes]) -> None:
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


@pytest.fixture(params=["disk", "server"])
def outage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Outage]:
    if request.param == "disk":
        if not hasattr(resource, "prlimit"):
            pytest.skip("a running process's limits cannot be set here")
        yield Outage(f"sqlite:///{tmp_path / 'newsbot.db'}", no_more_room, room_again, "look whether the disk is full")
        return
    with postgres_server() as running:
        url = fresh_database(running.url)
        yield Outage(url, lambda _: running.stop_hard(), lambda _: running.start(), "check that the server runs")


def done(url: str) -> tuple[int, int, int]:
    """Feeds polled since they were due, articles read, messages sent."""
    store = Store(url)
    with store.reading() as session:
        polled = select(func.count()).where(
            schema.feed.c.retired.is_(None),
            schema.feed.c.last_ok.is_not(None),
            schema.feed.c.next_poll > clock() + timedelta(minutes=1),
        )
        read = select(func.count()).select_from(schema.article).where(schema.article.c.state == "read")
        sent = select(func.count()).where(schema.delivery.c.state == "sent", schema.delivery.c.channel_id.in_(CHANNELS))
        found = tuple(session.execute(query).scalar_one() for query in (polled, read, sent))
    store.close()
    return found  # type: ignore[return-value]


async def until_done(url: str, wanted: tuple[int, int, int], seconds: float) -> None:
    found, until = done(url), time.monotonic() + seconds
    while found != wanted:
        assert time.monotonic() < until, f"{found} of {wanted}"
        await asyncio.sleep(0.5)
        found = await asyncio.to_thread(done, url)


def further_work(store: Store) -> None:
    all_due(store)
    with store.begin() as session:
        for event in LATER:
            deliveries.enqueue(session, event, CHANNELS, Reply(title=event), "", clock())


def log_of(folder: Path) -> str:
    return (folder / "bot0.log").read_text(errors="replace")


async def address(folder: Path) -> str:
    async with asyncio.timeout(60):
        while not (found := re.search(r"http://(127\.0\.0\.1:\d+)/", log_of(folder))):  # noqa: ASYNC110
            await asyncio.sleep(0.1)
    return found[1]


def readiness(at: str) -> tuple[int, dict[str, Any]]:
    connection = HTTPConnection(at, timeout=10)
    connection.request("GET", "/readyz")
    answer = connection.getresponse()
    found = answer.status, json.loads(answer.read())
    connection.close()
    return found


async def until_ready(at: str, status: int) -> dict[str, Any]:
    async with asyncio.timeout(60):
        while True:
            found, told = await asyncio.to_thread(readiness, at)
            if found == status:
                return told
            await asyncio.sleep(0.5)


async def test_what_is_to_be_done_waits_for_the_database_and_is_done_once(
    outage: Outage, tmp_path: Path, is_long: bool
) -> None:
    async with served(FEEDS) as world:
        store = await asyncio.to_thread(furnished, outage.url, world, CHANNELS, FIRST)
        with bot(outage.url, tmp_path, NEWSBOT_ALLOW_PRIVATE_HOSTS="127.0.0.1") as process:
            await until_done(outage.url, (FEEDS, FEEDS, 4), 120)
            at = await address(tmp_path)
            await until_ready(at, 200)
            if outage.told.startswith("look"):
                outage.away(process)
                await asyncio.to_thread(further_work, store)
            else:
                await asyncio.to_thread(further_work, store)
                outage.away(process)
            told = await until_ready(at, 503)
            assert outage.told in json.dumps(told)
            await asyncio.sleep(150 if is_long else 8)
            assert process.poll() is None
            outage.back(process)
            await until_done(outage.url, (FEEDS, FEEDS, 10), 120)
            await until_ready(at, 200)
            process.send_signal(signal.SIGTERM)
            assert await asyncio.to_thread(process.wait, 12) == 0
        _once(store, world)
        store.close()
    log = log_of(tmp_path)
    assert log.count("all work waits until it is back") == log.count("all work goes on") <= 2, log
    assert "Traceback" not in log, log


def _once(store: Store, world: World) -> None:
    with store.reading() as session:
        summaries = session.execute(select(func.count()).select_from(schema.summary)).scalar_one()
        attempts = Counter(session.execute(select(schema.delivery.c.state)).scalars())
    assert (summaries, attempts["sent"]) == (FEEDS, sum(attempts.values()))
    assert max(world.of("page").values()) == 1, "each page is asked for once"


async def test_told_to_stop_while_the_database_is_away_it_ends_in_time(outage: Outage, tmp_path: Path) -> None:
    async with served(1) as world:
        store = await asyncio.to_thread(furnished, outage.url, world, CHANNELS, FIRST)
        with bot(outage.url, tmp_path, NEWSBOT_ALLOW_PRIVATE_HOSTS="127.0.0.1") as process:
            await until_done(outage.url, (1, 1, 4), 120)
            outage.away(process)
            await until_ready(await address(tmp_path), 503)
            process.send_signal(signal.SIGTERM)
            began = time.monotonic()
            assert await asyncio.to_thread(process.wait, 12) == 0
            assert time.monotonic() - began < 10
        store.close()


def test_a_start_without_room_on_the_disk_says_so_in_one_line(tmp_path: Path) -> None:
    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, resource.RLIM_INFINITY))

    command = [sys.executable, "-m", "bot", "run"]
    environment = os.environ | {"NEWSBOT_DATA_DIR": str(tmp_path), "NEWSBOT_WEB_PORT": "0"}
    ended = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, timeout=60, preexec_fn=limited
    )
    assert ended.returncode == 1
    (line,) = ended.stderr.splitlines()
    assert line.startswith("newsbot: ")
    assert "look whether the disk is full" in line
