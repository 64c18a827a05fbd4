"""Name servers that never answer stop nothing but the polls that ask them."""

import asyncio
import socket
import subprocess
import sys
import threading
from typing import Any

import pytest

from bot.app.clock import clock
from bot.app.house import built
from bot.app.polls import AT_ONCE
from bot.domain.feed import Feed
from bot.feeds.source import WebSource
from bot.store import feeds
from tests.attack.test_bodies import storehouse
from tests.pipeline.stage import NAMES


async def test_answers_and_polls_go_on_while_every_name_server_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    asked, end = threading.Semaphore(0), threading.Event()

    def silent(*_asked: Any, **_more: Any) -> Any:
        asked.release()
        end.wait(120)
        raise socket.gaierror(socket.EAI_AGAIN, "no name server answers")

    monkeypatch.setattr(socket, "getaddrinfo", silent)
    addresses = [f"http://h{number}.example/" for number in range(AT_ONCE)]
    with storehouse() as store:
        async with WebSource(contact="", clock=clock, deadline=300) as web_source:
            with store.begin() as session:
                feeds.ensure_feeds(session, [Feed(url=url) for url in addresses], clock())
            house = built(store, web_source, NAMES)
            claimed = await house.ingest.claim(AT_ONCE)
            polls = [asyncio.create_task(house.ingest.poll_claimed(feed)) for feed in claimed]
            async with asyncio.timeout(60):
                for _ in polls:
                    while not asked.acquire(blocking=False):  # noqa: ASYNC110  a thread sets no Event of the loop
                        await asyncio.sleep(0.01)
            assert "%" in str(await asyncio.wait_for(house.answer.answer("/share alibaba china", "web:a"), 60))
            assert not any(poll.done() for poll in polls)
            end.set()
            found = await asyncio.gather(*polls)
    assert {polled.reason for polled in found if polled} == {"unreachable"}


async def test_a_source_ends_without_waiting_for_names(monkeypatch: pytest.MonkeyPatch) -> None:
    end = threading.Event()

    def silent(*_asked: Any, **_more: Any) -> Any:
        end.wait(120)
        raise socket.gaierror(socket.EAI_AGAIN, "no name server answers")

    monkeypatch.setattr(socket, "getaddrinfo", silent)
    async with WebSource(contact="", clock=clock, deadline=0.2) as web_source:
        with pytest.raises(Exception, match="timeout"):
            await web_source.fetch(Feed(url="http://h.example/"))
    assert not end.is_set()
    end.set()


ASKS = """
import asyncio, socket, time
from bot.app.clock import clock
from bot.domain.feed import Feed
from bot.feeds.source import WebSource
from bot.ports import FeedError

async def ask():
    async with WebSource(contact="", clock=clock, deadline=0.1) as source:
        await source.fetch(Feed(url="http://h.example/"))

socket.getaddrinfo = lambda *_asked, **_more: time.sleep(120)
try:
    asyncio.run(ask())
except FeedError as error:
    print(error.reason)
"""


def test_a_command_ends_without_waiting_for_names() -> None:
    """The interpreter awaits the end of all threads but daemons."""
    ended = subprocess.run([sys.executable, "-c", ASKS], capture_output=True, text=True, timeout=60, check=True)
    assert ended.stdout == "timeout\n"
