"""The parsing process is killed when it is slow or greedy, and its parent goes on."""

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.feeds import worker
from bot.feeds.wire import Message, feed_of
from bot.feeds.worker import Workers
from bot.ports import FeedError, NotYet

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
FEED: Message = {"job": "feed", "url": "https://a.example/f", "content_type": "", "now": NOW}
FINE = b"<rss version='2.0'><channel><title>T</title><item><title>One</title></item></channel></rss>"
ARTICLE = (Path(__file__).parent / "bodies" / "article.html").read_bytes()
SLOW = b"<rss version='2.0'><channel><item " + b" ".join(b"a%d='1'" % i for i in range(60_000)) + b"/></channel></rss>"
DEEP = b"<rss version='2.0'><channel><item><title>x</title>" + b"<div>" * 280_000


@asynccontextmanager
async def working(count: int = 1, wall: float = 5.0, idle: float = 60.0) -> AsyncIterator[Workers]:
    workers = Workers(count=count, wall=wall, idle=idle)
    try:
        yield workers
    finally:
        await workers.close()


@pytest.fixture
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """No feed is given up because it waits: on a busy machine a process alone takes seconds to start."""
    monkeypatch.setattr(worker, "PATIENCE", 300.0)
    monkeypatch.setattr(worker, "WHOLE", 600.0)


async def titles(workers: Workers, body: bytes = FINE) -> list[str]:
    return [entry.title for entry in feed_of(await workers.run(FEED, body)).entries]


def children() -> set[str]:
    """Process numbers of our children that parse feeds."""
    found = set()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            is_parser = b"bot.feeds.child" in (folder / "cmdline").read_bytes()
            is_ours = f"PPid:\t{Path('/proc/self').resolve().name}\n" in (folder / "status").read_text()
        except OSError:
            continue
        if is_parser and is_ours:
            found.add(folder.name)
    return found


def told_of(child: str, name: str) -> bytes:
    """What the system says of a process."""
    return Path(f"/proc/{child}/{name}").read_bytes()


async def at_work() -> str:
    """The child that has used a fifth of a second of processor time since this was asked: one that sits over a slow body."""
    before: dict[str, float] = {}
    async with asyncio.timeout(60):
        while True:
            for child in children():
                if used(child) - before.setdefault(child, used(child)) > 0.2:
                    return child
            await asyncio.sleep(0.02)


def used(child: str) -> float:
    """Seconds of processor time."""
    try:
        user, system = told_of(child, "stat").rpartition(b")")[2].split()[11:13]
    except OSError:  # it has just ended
        return 0.0
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def kill(child: str) -> None:
    os.kill(int(child), signal.SIGKILL)


linux = pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks at processes through /proc")


async def test_a_feed_is_parsed_in_another_process() -> None:
    async with working() as workers:
        assert await titles(workers) == ["One"]


@linux
async def test_one_process_serves_many_jobs_and_ends_with_its_parent() -> None:
    async with working() as workers:
        await titles(workers)
        before = children()
        await asyncio.gather(*(titles(workers) for _ in range(5)))
        assert len(before) == 1
        assert children() == before
    assert children() == set()


@pytest.mark.parametrize("body", [SLOW, DEEP], ids=["60,000 attributes", "280,000 nested tags"])
async def test_a_feed_that_keeps_the_parser_busy_is_given_up(body: bytes) -> None:
    async with working(wall=1.0) as workers:
        await titles(workers)
        began = time.monotonic()
        with pytest.raises(FeedError) as caught:
            await titles(workers, body)
        assert caught.value.reason == "parser killed"
        assert time.monotonic() - began < 12, "read to its end it would take a minute"
        assert await titles(workers) == ["One"]


async def test_a_page_that_takes_too_much_memory_is_given_up() -> None:
    page = b"<html><body>" + b"<a href='/x'>word word</a> " * 180_000
    async with working() as workers:
        with pytest.raises(FeedError, match="parser killed"):
            await workers.run({**FEED, "job": "page"}, page)
        assert await titles(workers) == ["One"]


@linux
async def test_a_process_that_has_grown_is_let_go() -> None:
    page = b"<html><body><article><p>" + b"word " * 330_000
    async with working(wall=60.0) as workers:
        answer = await workers.run({**FEED, "job": "page"}, page)
        assert "tired" not in answer
        assert children() == set()
        assert await titles(workers) == ["One"]
        assert len(children()) == 1


async def test_the_loop_goes_on_while_a_parser_is_busy() -> None:
    async with working(wall=60.0) as workers:
        await titles(workers)
        job = asyncio.create_task(titles(workers, SLOW))
        for _ in range(50):
            await asyncio.sleep(0.01)
        assert not job.done()
        job.cancel()
        await asyncio.gather(job, return_exceptions=True)


async def test_reasons_of_the_child_arrive() -> None:
    async with working() as workers:
        with pytest.raises(FeedError) as caught:
            await titles(workers, b"<html><body>Page</body></html>")
        assert (caught.value.reason, caught.value.url) == ("not a feed", FEED["url"])


@linux
async def test_an_idle_process_ends_and_comes_back_when_needed() -> None:
    async with working(idle=0.1) as workers:
        await titles(workers)
        async with asyncio.timeout(10):
            while children():  # noqa: ASYNC110  (a process sets no Event)
                await asyncio.sleep(0.05)
        assert await titles(workers) == ["One"]


@linux
async def test_a_child_that_dies_costs_one_job() -> None:
    async with working(wall=60.0) as workers:
        await titles(workers)
        job = asyncio.create_task(workers.run(FEED, SLOW))
        kill(await at_work())
        with pytest.raises(FeedError, match="parser killed"):
            await job
        assert await titles(workers) == ["One"]


@linux
async def test_a_child_that_died_idle_costs_nothing() -> None:
    async with working() as workers:
        await titles(workers)
        kill(*children())
        assert await titles(workers) == ["One"]


async def test_a_parser_that_does_not_start_is_no_fault_of_the_feed_s(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "START", 0.001)
    async with working() as workers:
        with pytest.raises(NotYet, match="parser busy"):
            await titles(workers)


@linux
async def test_the_child_knows_none_of_our_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", "hush")
    async with working() as workers:
        await titles(workers)
        (child,) = children()
        assert b"hush" not in told_of(child, "environ")


@linux
async def test_a_job_may_take_little_memory_and_a_large_one_a_little_more() -> None:
    async with working() as workers:
        await titles(workers)
        (child,) = children()
        small = address_space(child)
        await titles(workers, FINE + b" " * 300_000)
        large = address_space(child)
        base = int(told_of(child, "statm").split()[0]) * os.sysconf("SC_PAGE_SIZE")
    assert small - base <= 24 * 1024 * 1024
    assert large - small == 20 * 1024 * 1024


def address_space(child: str) -> int:
    """Bytes that the process may have."""
    line = next(line for line in told_of(child, "limits").splitlines() if line.startswith(b"Max address space"))
    return int(line.split()[3])


@linux
async def test_large_bodies_take_turns_and_small_ones_pass_them(unhurried: None) -> None:
    async with working(count=2, wall=60.0) as workers:
        large = [asyncio.create_task(titles(workers, SLOW)) for _ in range(2)]
        for number, job in enumerate(large):
            busy = await at_work()
            assert await titles(workers) == ["One"]
            assert not any(each.done() for each in large[number:])
            kill(busy)
            with pytest.raises(FeedError, match="parser killed"):
                await job


@linux
async def test_a_feed_that_came_slowly_is_through_within_twenty_seconds_or_given_up() -> None:
    async with working(wall=12.0) as workers:
        await titles(workers)
        slow = asyncio.create_task(workers.run(FEED, SLOW))
        busy = await at_work()
        with pytest.raises(NotYet, match="parser busy"):
            await workers.run(FEED, FINE, 7.7)
        assert not slow.done(), "not for as long as others wait"
        kill(busy)
        with pytest.raises(FeedError, match="parser killed"):
            await slow
        assert await workers.run(FEED, FINE, 19.0), "where a parser is free it is read at once"


@linux
async def test_few_large_feeds_wait_with_all_their_bytes(unhurried: None) -> None:
    async with working(wall=60.0) as workers:
        large = [asyncio.create_task(titles(workers, SLOW)) for _ in range(6)]
        for left in (3, 2, 1):
            busy = await at_work()
            assert sum(not job.done() for job in large) == left
            kill(busy)
            await asyncio.wait([job for job in large if not job.done()], return_when=asyncio.FIRST_COMPLETED)
        reasons = [error.reason for error in await asyncio.gather(*large, return_exceptions=True)]  # type: ignore[union-attr]
    assert sorted(reasons) == ["parser busy"] * 3 + ["parser killed"] * 3


async def test_a_cancelled_job_leaves_no_answer_for_the_next_one() -> None:
    async with working() as workers:
        await titles(workers)
        job = asyncio.create_task(workers.run(FEED, SLOW))
        await asyncio.sleep(0.1)
        job.cancel()
        await asyncio.gather(job, return_exceptions=True)
        assert await titles(workers) == ["One"]


async def test_jobs_wait_for_a_free_parser() -> None:
    async with working(count=2) as workers:
        assert await asyncio.gather(*(titles(workers) for _ in range(6))) == [["One"]] * 6


@linux
async def test_a_feed_that_finds_the_parsers_busy_comes_again_soon_and_an_article_waits_longer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker, "PATIENCE", 0.1)
    monkeypatch.setattr(worker, "WHOLE", 100.0)
    monkeypatch.setattr(worker, "PAGE_PATIENCE", 300.0)
    async with working(wall=60.0) as workers:
        await titles(workers)
        slow = asyncio.create_task(workers.run(FEED, SLOW))
        busy = await at_work()
        article = asyncio.create_task(workers.run({**FEED, "job": "page"}, ARTICLE))
        with pytest.raises(NotYet) as caught:
            await titles(workers)
        assert (caught.value.reason, caught.value.retry_after) == ("parser busy", NOW + timedelta(minutes=1))
        monkeypatch.setattr(worker, "PAGE_PATIENCE", 0.1)
        with pytest.raises(NotYet):
            await workers.run({**FEED, "job": "page"}, ARTICLE)
        assert not article.done()
        kill(busy)
        assert (await article)["title"] == "Harbour town gets a data centre"
        with pytest.raises(FeedError, match="parser killed"):
            await slow
        assert await titles(workers) == ["One"]
