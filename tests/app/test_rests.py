"""A host that asks to be left alone is left alone by every process of the database, and through a restart."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import web

from bot.app.shared import SharedRests
from bot.domain.feed import Feed, Rest
from bot.feeds.source import WebSource
from bot.ports import FeedError
from bot.store.migrate import create
from bot.store.rests import forget_rests, rests
from bot.store.session import Store
from tests.builders import NOON
from tests.fakes import FakeClock
from tests.feeds.serving import Served, serving
from tests.store.postgres import fresh_database

BODY = "<rss version='2.0'><channel><title>Wire</title></channel></rss>"
TOO_OFTEN = web.Response(status=429, headers={"Retry-After": "300"})


@pytest.fixture(params=["file", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    address = (
        f"sqlite:///{tmp_path / 'newsbot.db'}"
        if request.param == "file"
        else fresh_database(request.getfixturevalue("server"))
    )
    store = Store(address)
    create(store)
    store.close()
    return address


@asynccontextmanager
async def process(url: str, clock: FakeClock, known_for: float = 0.0) -> AsyncIterator[WebSource]:
    """What a process of its own over the database asks the web with."""
    store = Store(url)
    shared = SharedRests(store=store, clock=clock, known_for=known_for)
    try:
        async with WebSource(contact="", clock=clock, allow_private=frozenset({"127.0.0.1"}), rests=shared) as source:
            yield source
    finally:
        store.close()


async def refused(source: WebSource, served: Served, path: str) -> FeedError:
    with pytest.raises(FeedError) as caught:
        await source.fetch(Feed(url=served.url(path)))
    return caught.value


def asked(served: Served) -> list[str]:
    return [request.path for request in served.asked]


async def test_what_one_process_is_told_the_others_and_those_that_start_later_keep_to(url: str) -> None:
    clock = FakeClock(NOON)
    async with (
        serving({"/busy": TOO_OFTEN, "/b": web.Response(text=BODY)}) as served,
        process(url, clock) as one,
        process(url, clock) as two,
    ):
        assert (await two.fetch(Feed(url=served.url("/b")))).title == "Wire"
        await refused(one, served, "/busy")
        for source in (one, two):
            error = await refused(source, served, "/b")
            assert (error.reason, error.retry_after) == ("http 429", NOON + timedelta(minutes=5))
            with pytest.raises(FeedError, match="http 429"):
                await source.page(served.url("/page"))
        async with process(url, clock) as restarted:
            await refused(restarted, served, "/b")
        assert asked(served) == ["/b", "/busy"]
        clock.pass_(minutes=5)
        for source in (one, two):
            assert (await source.fetch(Feed(url=served.url("/b")))).title == "Wire"


async def test_another_host_is_asked_all_the_same(url: str) -> None:
    clock = FakeClock(NOON)
    async with serving({"/b": web.Response(text=BODY)}) as served, process(url, clock) as one:
        store = Store(url)
        rest = Rest(until=NOON + timedelta(hours=1), reason="http 503")
        await SharedRests(store=store, clock=clock).note("news.example", rest)
        store.close()
        assert (await one.fetch(Feed(url=served.url("/b")))).title == "Wire"


async def test_a_clock_that_was_set_back_since_leaves_no_host_alone_for_hours(url: str) -> None:
    clock = FakeClock(NOON + timedelta(hours=5))
    async with (
        serving({"/busy": TOO_OFTEN, "/b": web.Response(text=BODY)}) as served,
        process(url, clock) as one,
        process(url, clock) as two,
    ):
        await refused(one, served, "/busy")
        clock.now = NOON
        for source in (one, two):
            assert (await source.fetch(Feed(url=served.url("/b")))).title == "Wire"


async def test_a_database_that_is_away_takes_nothing_from_what_this_process_was_told() -> None:
    clock = FakeClock(NOON)
    away = "postgresql://nobody@127.0.0.1:1/none"
    async with serving({"/busy": TOO_OFTEN, "/b": web.Response(text=BODY)}) as served, process(away, clock) as one:
        assert (await one.fetch(Feed(url=served.url("/b")))).title == "Wire"
        await refused(one, served, "/busy")
        await refused(one, served, "/b")
        assert asked(served) == ["/b", "/busy"]


async def test_the_store_is_looked_at_once_a_while_however_much_is_asked(url: str) -> None:
    clock, now = FakeClock(NOON), [0.0]
    store = Store(url)
    mine, other = (SharedRests(store=store, clock=clock, seconds=lambda: now[0]) for _ in range(2))
    assert await mine.of("news.example") is None
    await other.note("news.example", Rest(until=NOON + timedelta(hours=1), reason="http 429"))
    assert await mine.of("news.example") is None
    now[0] = 1.0
    assert await mine.of("news.example")
    store.close()


async def test_rests_that_are_over_are_let_go_of_and_the_last_word_counts(url: str) -> None:
    clock, store = FakeClock(NOON), Store(url)
    shared = SharedRests(store=store, clock=clock)
    for host, hours in (("a.example", 3), ("b.example", 1), ("a.example", 2)):
        await shared.note(host, Rest(until=NOON + timedelta(hours=hours), reason="http 429"))
    clock.pass_(hours=1)
    with store.begin() as session:
        forget_rests(session, clock())
        assert rests(session, NOON) == {"a.example": Rest(until=NOON + timedelta(hours=2), reason="http 429")}
    store.close()
