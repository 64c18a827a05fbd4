"""Whatever a server answers, the feed is recorded as failing with its reason (or read, where that is harmless), and the chat goes on."""

import asyncio
import contextlib
import gzip
import socket
import time
import zlib
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest
from aiohttp import web

from bot.app.clock import clock
from bot.app.house import House, built
from bot.app.polls import AT_ONCE
from bot.domain.delivery import Channel
from bot.domain.feed import Feed
from bot.feeds.source import WebSource
from bot.pipeline.shipped import load_shipped
from bot.shipped import shipped_facts
from bot.store import channels, feeds
from bot.store.migrate import create
from bot.store.session import Store
from tests.attack.inside import names_of
from tests.bench.sides.measure import memory
from tests.feeds.serving import Answer, serving
from tests.feeds.test_source import YAHOO
from tests.pipeline.stage import NAMES

WITHIN = 20.0
"""Seconds in which each is recorded."""
GROWTH = 100.0
"""Megabytes, child processes included."""

RSS = b"<rss version='2.0'><channel><title>T</title>%s</channel></rss>"
ITEM = b"<item><title>Alibaba opens a hall</title><guid>g</guid><description>%s</description></item>"


def packed(body: bytes, encoding: str = "gzip", **headers: str) -> web.Response:
    return web.Response(body=body, headers={"Content-Encoding": encoding, **headers}, content_type="text/xml")


def plain(body: bytes, **headers: str) -> Answer | web.Response:
    """The body as it is; a large one piece by piece, so that the server, which is in this process, holds it once."""
    named = {"Content-Type": "application/rss+xml", **headers}
    if len(body) < 100_000:
        return web.Response(body=body, headers=named)

    async def pieces(request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse(headers={**named, "Content-Length": str(len(body))})
        await answer.prepare(request)
        with contextlib.suppress(ConnectionError):
            for start in range(0, len(body), 50_000):
                await answer.write(body[start : start + 50_000])
        return answer

    return pieces


def deflated(body: bytes) -> bytes:
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    return squeeze.compress(body) + squeeze.flush()


def dripping(piece: bytes, seconds: float) -> Answer:
    """A piece every so often, until whoever asked goes away."""

    async def drip(request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse(headers={"Content-Type": "application/rss+xml"})
        await answer.prepare(request)
        try:
            while True:
                await answer.write(piece)
                await asyncio.sleep(seconds)
        except (ConnectionError, asyncio.CancelledError):
            return answer

    return drip


async def many_hops(request: web.Request) -> web.StreamResponse:
    return web.Response(status=302, headers={"Location": f"{request.path}?{request.query_string}x"})


ZEROS = b"\0" * 60_000_000
ENTITIES = b"<!DOCTYPE rss [<!ENTITY a '" + b"x" * 100_000 + b"'>]>" + RSS % (ITEM % (b"&a;" * 30_000))
LAUGHS = (
    b"<!DOCTYPE rss [<!ENTITY a0 'ha'>"
    + b"".join(b"<!ENTITY a%d '%s'>" % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12))
    + b"]>"
    + RSS % (ITEM % b"&a11;")
)
OUTSIDE = (
    b"<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/hostname'><!ENTITY %% b SYSTEM 'http://127.0.0.2/x'> %%b;]>"
    + RSS % (ITEM % b"&a;")
)
INCLUDED = RSS % (
    ITEM % b"<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/hostname' parse='text'/>"
)

FAILING: dict[str, tuple[Answer | web.Response, str]] = {
    "gzip bomb": (packed(gzip.compress(ZEROS)), "too large"),
    "gzip bomb of many parts": (packed(gzip.compress(b" " * 50_000) * 2_000), "too large"),
    "gzip bomb in gzip": (packed(gzip.compress(gzip.compress(ZEROS))), "not a feed"),
    "gzip twice, as it says": (packed(gzip.compress(gzip.compress(ZEROS)), "gzip, gzip"), "not a feed"),
    "deflate bomb": (packed(zlib.compress(ZEROS, 9), "deflate"), "too large"),
    "raw deflate bomb": (packed(deflated(ZEROS), "deflate"), "too large"),
    "br": (packed(b"\x1b\xff\xff\x00" * 100, "br"), "unreadable answer"),
    "gzip that is none": (packed(b"plain words"), "cut short"),
    "endless body": (dripping(b"<item>" * 10_000, 0.001), "too large"),
    "slow drip": (dripping(b"x", 0.3), "timeout"),
    "56 MB": (plain(RSS % (ITEM % (b"x" * 56_000_000))), "too large"),
    "redirects without end": (many_hops, "too many redirects"),
    "a header of 100,000 bytes": (plain(b"x", **{"X-Long": "x" * 100_000}), "unreadable answer"),
    "nothing": (plain(b""), "empty"),
    "NULs": (plain(b"\0" * 150_000), "not a feed"),
    "noise": (plain(bytes(range(256)) * 600), "not a feed"),
    "a page": (plain(b"<!doctype html><html><body>" + b"<p>words</p>" * 1_000), "not a feed"),
}
EITHER: dict[str, Answer | web.Response] = {
    "20,000 attributes": plain(RSS % (b"<item " + b" ".join(b"a%d='1'" % n for n in range(20_000)) + b"/>")),
    "100,000 nested tags": plain(RSS % (ITEM % (b"<div>" * 100_000))),
    "quadratic entities": plain(ENTITIES),
    "a billion laughs": plain(LAUGHS),
    "external entities": plain(OUTSIDE % ()),
    "XInclude": plain(INCLUDED),
    "UTF-16 that is UTF-8": plain(b"<?xml version='1.0' encoding='utf-16'?>" + YAHOO),
    "an encoding that nobody knows": plain(b"<?xml version='1.0' encoding='x-odd'?>" + YAHOO),
    "an encoding that runs code": plain(
        b"<?xml version='1.0' encoding='zip_codec'?>" + YAHOO, **{"Content-Type": "text/xml; charset=hex"}
    ),
    "NULs in words": plain(YAHOO.replace(b"a", b"a\0")),
    "cut off": plain(YAHOO[: len(YAHOO) // 2]),
    "cut off in a tag": plain(YAHOO[: YAHOO.index(b"<link") + 3]),
    "100,000 nested items": plain(RSS % (b"<item><title>a</title>" * 100_000)),
    "5 MB of NULs": plain(b"\0" * 4_990_000),
    "a title of 4 MB": plain(RSS % (b"<item><title>" + b"words " * 660_000 + b"</title></item>")),
    "an endless word": plain(RSS % (b"<item><title>" + b"w" * 4_000_000 + b"</title></item>")),
    "30,000 items": plain(RSS % (b"<item><title>Alibaba</title><guid>%d</guid></item>" * 30_000).replace(b"%d", b"1")),
    "5 MB of open brackets": plain(RSS % (b"<item " * 800_000)),
    "5 MB of unfinished comments": plain(RSS % (b"<!--" * 1_200_000)),
}


@contextmanager
def storehouse() -> Iterator[Store]:
    """A store with the shipped facts and a channel that asks."""
    store = Store()
    create(store)
    with store.begin() as session:
        load_shipped(session, shipped_facts(), clock())
        channels.ensure_channel(session, Channel(id="web:a"), (), clock())
    yield store
    store.close()


@asynccontextmanager
async def besieged(
    answers: dict[str, Answer | web.Response], monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[House, dict[str, int]]]:
    """A house whose feeds are these answers, each at a host of its own; feeds' numbers by what they are."""
    hosts = {f"h{number}.example": name for number, name in enumerate(answers)}
    monkeypatch.setattr(socket, "getaddrinfo", names_of(lambda host: ["127.0.0.1"] if host in hosts else None))
    paths = {f"/{number}": answer for number, answer in enumerate(answers.values())}
    web_source = WebSource(contact="", clock=clock, allow_private=frozenset(hosts))
    with storehouse() as store:
        async with serving(paths) as served, web_source:
            port = served.root.rpartition(":")[2]
            with store.begin() as session:
                feeds.ensure_feeds(
                    session, [Feed(url=f"http://h{n}.example:{port}/{n}") for n in range(len(answers))], clock()
                )
                numbers = {name: feed.id or 0 for name, feed in zip(answers, feeds.feeds(session), strict=True)}
            yield built(store, web_source, NAMES), numbers


async def longest_answer(house: House, over: asyncio.Event) -> float:
    """Seconds of the slowest `/share` that was asked until it was over."""
    longest = 0.0
    while not over.is_set():
        began = time.monotonic()
        reply = await house.answer.answer("/share alibaba china", "web:a")
        longest = max(longest, time.monotonic() - began)
        assert "%" in str(reply)
        await asyncio.sleep(0.1)
    return longest


async def most_memory(over: asyncio.Event) -> float:
    """Megabytes at the worst moment until it was over."""
    most = 0.0
    while not over.is_set():
        most = max(most, await asyncio.to_thread(memory))
        await asyncio.sleep(0.02)
    return most


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks at processes through /proc")
async def test_under_all_attacks_at_once_each_is_recorded_in_time_and_share_answers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answers = {"fine": plain(YAHOO), **{name: answer for name, (answer, _) in FAILING.items()}, **EITHER}
    async with besieged(answers, monkeypatch) as (house, numbers):
        await house.ingest.poll(numbers.pop("fine"))  # a parsing process runs before memory is looked at
        claimed = {feed.id: feed for feed in await house.ingest.claim(AT_ONCE)}
        await house.answer.answer("/share alibaba china", "web:a")
        before, over = memory(), asyncio.Event()
        asking, watching = asyncio.create_task(longest_answer(house, over)), asyncio.create_task(most_memory(over))
        reasons: dict[str, str | None] = {}
        times: defaultdict[str, float] = defaultdict(float)

        async def poll(name: str) -> None:
            polled = None
            while polled is None:  # where the parsers are busy it is tried again, with no failure noted
                began = time.monotonic()
                polled = await house.ingest.poll_claimed(claimed[numbers[name]])
                times[name] = max(times[name], time.monotonic() - began)
            reasons[name] = polled.reason

        await asyncio.gather(*map(poll, numbers))
        over.set()
        longest, most = await asking, await watching
        with house.store.reading() as session:
            recorded = {feed.id: feed.reason for feed in feeds.feeds(session)}
    assert {name: reasons[name] for name in FAILING} == {name: reason for name, (_, reason) in FAILING.items()}
    assert {recorded[number] == reasons[name] for name, number in numbers.items()} == {True}
    assert {reasons[name] for name in EITHER} <= {None, "parser killed", "unreadable", "not a feed"}
    assert [name for name in times if times[name] > WITHIN] == []
    assert longest < 1.0
    assert most - before < GROWTH
