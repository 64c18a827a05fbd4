"""Bytes come within a deadline and a size, from public addresses, or not at all."""

import asyncio
import gzip
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import web

from bot.feeds.fetch import Download, Fetcher
from bot.ports import FeedError
from tests.feeds.serving import Answer, serving

OURS = frozenset({"127.0.0.1"})


@asynccontextmanager
async def fetching(deadline: float = 5.0, most_bytes: int = 100_000) -> AsyncIterator[Fetcher]:
    fetcher = Fetcher(allow_private=OURS, deadline=deadline, most_bytes=most_bytes)
    try:
        yield fetcher
    finally:
        await fetcher.close()


async def got(answers: dict[str, Answer | web.Response], path: str = "/a", deadline: float = 5.0) -> Download:
    async with serving(answers) as served, fetching(deadline) as fetcher:
        return await fetcher.get(served.url(path), {"User-Agent": "test"})


async def refusal(answers: dict[str, Answer | web.Response], path: str = "/a", deadline: float = 5.0) -> str:
    with pytest.raises(FeedError) as caught:
        await got(answers, path, deadline)
    return caught.value.reason


def moved(where: str, status: int = 302) -> web.Response:
    return web.Response(status=status, headers={"Location": where})


async def test_an_answer_is_read_whole() -> None:
    found = await got({"/a": web.Response(body=b"x" * 70_000, headers={"ETag": '"1"'})})
    assert (found.status, len(found.body), found.headers["ETag"], found.moved_to) == (200, 70_000, '"1"', None)


async def test_of_many_large_answers_few_are_read_at_a_time_and_small_ones_pass_them() -> None:
    sent, go_on = 0, asyncio.Event()

    async def large(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        answer = web.StreamResponse()
        await answer.prepare(request)
        for number in range(40):  # 2.4 MB, of which the system's own buffers take some
            await answer.write(b"x" * 60_000)
            sent += 60_000
            if number == 9:
                await go_on.wait()
        return answer

    answers: dict[str, Answer | web.Response] = {"/large": large, "/small": web.Response(body=b"x")}
    async with serving(answers) as served, fetching(deadline=20, most_bytes=5_000_000) as fetcher:
        waiting = [asyncio.create_task(fetcher.get(served.url("/large"), {})) for _ in range(8)]
        async with asyncio.timeout(10):
            while sent < 8 * 10 * 60_000:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
            assert (await fetcher.get(served.url("/small"), {})).body == b"x"
        assert fetcher._large.locked()
        go_on.set()
        assert [len((await one).body) for one in waiting] == [2_400_000] * 8
        assert not fetcher._large.locked()


async def test_answers_that_come_slowly_keep_no_large_one_waiting() -> None:
    begun, go_on = asyncio.Semaphore(0), asyncio.Event()

    async def slow(_request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse(headers={"Content-Length": "4000000"})
        await answer.prepare(_request)
        await answer.write(b"x" * 300_000)
        begun.release()
        await go_on.wait()
        return answer

    answers: dict[str, Answer | web.Response] = {"/slow": slow, "/large": web.Response(body=b"x" * 400_000)}
    async with serving(answers) as served, fetching(deadline=60, most_bytes=5_000_000) as fetcher:
        waiting = [asyncio.create_task(fetcher.get(served.url("/slow"), {})) for _ in range(8)]
        for _ in waiting:
            await begun.acquire()
        assert len((await fetcher.get(served.url("/large"), {})).body) == 400_000
        assert not any(one.done() for one in waiting)
        for one in waiting:
            one.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        go_on.set()


async def test_slow_hosts_keep_no_other_waiting_for_a_connection() -> None:
    begun, go_on = asyncio.Semaphore(0), asyncio.Event()

    async def slow(_request: web.Request) -> web.StreamResponse:
        begun.release()
        await go_on.wait()
        return web.Response()

    async with serving({"/slow": slow, "/a": web.Response(body=b"news")}) as served, fetching(deadline=20) as fetcher:
        waiting = [asyncio.create_task(fetcher.get(served.url("/slow"), {"User-Agent": "test"})) for _ in range(64)]
        for _ in waiting:
            await begun.acquire()
        async with asyncio.timeout(5):
            assert (await fetcher.get(served.url("/a"), {"User-Agent": "test"})).body == b"news"
        go_on.set()
        await asyncio.gather(*waiting)


async def test_a_packed_answer_is_unpacked() -> None:
    packed = web.Response(body=gzip.compress(b"words"), headers={"Content-Encoding": "gzip"})
    assert (await got({"/a": packed})).body == b"words"


async def test_a_failing_answer_is_reported_by_its_status() -> None:
    assert (await got({"/a": web.Response(status=503, body=b"sorry")})).status == 503


async def test_redirects_are_followed_to_the_page() -> None:
    found = await got({"/a": moved("/b"), "/b": moved("c"), "/c": web.Response(body=b"here")})
    assert (found.body, found.url[-2:], found.moved_to) == (b"here", "/c", None)


async def test_a_feed_that_moved_for_good_says_where_to() -> None:
    found = await got({"/a": moved("/b", 301), "/b": moved("/c", 308), "/c": web.Response(body=b"here")})
    assert found.moved_to == found.url
    assert (await got({"/a": moved("/b", 301), "/b": moved("/c"), "/c": web.Response(body=b"x")})).moved_to is None


async def test_five_hops_are_followed_and_six_are_not() -> None:
    hops: dict[str, Answer | web.Response] = {f"/{i}": moved(f"/{i + 1}") for i in range(6)}
    hops["/6"] = web.Response(body=b"end")
    assert (await got(hops, "/1")).body == b"end"
    assert await refusal(hops, "/0") == "too many redirects"


async def test_a_redirect_loop_ends() -> None:
    assert await refusal({"/a": moved("/a")}) == "too many redirects"
    assert await refusal({"/a": web.Response(status=302)}) == "too many redirects"


@pytest.mark.parametrize(
    "inside",
    [
        "http://127.0.0.2/",
        "http://127.0.0.2:8080/secret",
        "http://127。0。0。2/",
        "http://①②⑦.0.0.2/",
        "http://[::ffff:127.0.0.2]/",
        "http://[::1]/",
        "http://0x7f.0.0.2/",
        "http://localhost/",
        "http://[64:ff9b::7f00:2]/",
    ],
)
async def test_a_redirect_inside_is_refused(inside: str) -> None:
    assert await refusal({"/a": moved(inside)}) == "address refused"


@pytest.mark.parametrize("elsewhere", ["file:///etc/passwd", "ftp://a.example/", "javascript:alert(1)", "http://a b/"])
async def test_a_redirect_off_the_web_is_refused(elsewhere: str) -> None:
    assert await refusal({"/a": moved(elsewhere)}) == "bad address"


@pytest.mark.parametrize("number", ["http://2130706434/", "http://127.2/", "http://0/"])
async def test_a_redirect_to_a_bare_number_is_refused(number: str) -> None:
    assert await refusal({"/a": moved(number)}) in ("bad address", "address refused")


async def test_an_inside_address_is_refused_at_once_too() -> None:
    async with fetching() as fetcher:
        with pytest.raises(FeedError, match="address refused"):
            await fetcher.get("http://127.0.0.2:1/", {})


async def test_a_huge_answer_is_dropped() -> None:
    assert await refusal({"/a": web.Response(body=b"x" * 100_001)}) == "too large"


async def test_an_endless_answer_is_dropped_at_the_limit() -> None:
    sent = 0

    async def endless(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        answer = web.StreamResponse()
        await answer.prepare(request)
        while sent < 50_000_000:
            await answer.write(b"x" * 10_000)
            sent += 10_000
        return answer

    assert await refusal({"/a": endless}) == "too large"
    assert sent < 50_000_000


async def test_a_gzip_bomb_is_dropped_at_the_limit() -> None:
    bomb = web.Response(body=gzip.compress(b"\x00" * 60_000_000), headers={"Content-Encoding": "gzip"})
    assert len(bomb.body or b"") < 100_000  # type: ignore[arg-type]
    assert await refusal({"/a": bomb}) == "too large"


async def test_a_slow_drip_ends_at_the_deadline() -> None:
    async def drip(request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse()
        await answer.prepare(request)
        for _ in range(100):
            await answer.write(b"x")
            await asyncio.sleep(0.05)
        return answer

    assert await refusal({"/a": drip}, deadline=0.3) == "timeout"


async def test_redirects_share_one_deadline() -> None:
    async def slow(request: web.Request) -> web.StreamResponse:
        await asyncio.sleep(0.2)
        return moved("/a")

    assert await refusal({"/a": slow}, deadline=0.5) == "timeout"


async def test_an_answer_that_is_not_what_it_says_is_cut_short() -> None:
    assert await refusal({"/a": web.Response(body=b"plain", headers={"Content-Encoding": "gzip"})}) == "cut short"


async def test_nobody_at_home_is_unreachable() -> None:
    async with serving({}) as served:
        gone = served.url("/")
    async with fetching() as fetcher:
        with pytest.raises(FeedError) as caught:
            await fetcher.get(gone, {})
    assert caught.value.reason == "unreachable"


async def test_a_server_of_another_protocol_is_unreadable() -> None:
    async def babble(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mail.example ready\r\n")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(babble, "127.0.0.1", 0) as server, fetching() as fetcher:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(FeedError) as caught:
            await fetcher.get(f"http://127.0.0.1:{port}/", {})
    assert caught.value.reason == "unreadable answer"


async def test_errors_show_no_password() -> None:
    async with fetching() as fetcher:
        with pytest.raises(FeedError) as caught:
            await fetcher.get("http://me:hush@127.0.0.2/?token=hush", {})
    assert "hush" not in str(caught.value) + caught.value.url + caught.value.detail


async def test_no_cookie_is_sent_back() -> None:
    baked = web.Response(body=b"x", headers={"Set-Cookie": "id=1"})
    async with serving({"/a": baked}) as served, fetching() as fetcher:
        for _ in range(2):
            await fetcher.get(served.url("/a"), {})
        assert ["Cookie" in request.headers for request in served.asked] == [False, False]
