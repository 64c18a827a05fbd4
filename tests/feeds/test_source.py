"""Feeds and pages as the pipeline gets them, over a real server."""

import asyncio
import gzip
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web

from bot.domain.feed import UNCHANGED, Feed, Fetched
from bot.feeds import source as its_module
from bot.feeds.fetch import Download
from bot.feeds.source import WebSource, agent, body_hash
from bot.ports import FeedError, FeedSource
from tests.feeds.serving import Answer, Served, serving

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
BODIES = Path(__file__).parent / "bodies"
YAHOO = (BODIES / "yahoo.xml").read_bytes()
ARTICLE = (BODIES / "article.html").read_bytes()


@asynccontextmanager
async def source(
    deadline: float = 5.0, wall: float = 5.0, contact: str = "ops@example.org"
) -> AsyncIterator[WebSource]:
    ours = frozenset({"127.0.0.1"})
    web_source = WebSource(contact=contact, clock=lambda: NOW, allow_private=ours, deadline=deadline, wall=wall)
    async with web_source:
        yield web_source


@asynccontextmanager
async def both(answers: dict[str, Answer | web.Response], wall: float = 5.0) -> AsyncIterator[tuple[WebSource, Served]]:
    async with serving(answers) as served, source(wall=wall) as web_source:
        yield web_source, served


async def failure(answer: Answer | web.Response, wall: float = 5.0) -> FeedError:
    async with both({"/f": answer}, wall) as (web_source, served):
        with pytest.raises(FeedError) as caught:
            await web_source.fetch(Feed(url=served.url("/f")))
    return caught.value


def remembered(feed: Feed, fetched: Fetched) -> Feed:
    return replace(feed, etag=fetched.etag, last_modified=fetched.last_modified, body_hash=fetched.body_hash)


async def test_a_first_poll_brings_entries_and_what_to_remember() -> None:
    headers = {"ETag": '"v1"', "Last-Modified": "Mon, 23 Nov 2026 10:00:00 GMT", "Cache-Control": "max-age=600"}
    async with both({"/f": web.Response(body=YAHOO, headers=headers)}) as (web_source, served):
        port: FeedSource = web_source
        found = await port.fetch(Feed(url=served.url("/f")))
    assert (found.outcome, len(found.entries), found.title) == ("entries", 4, "Yahoo! Finance: BABA News")
    assert (found.etag, found.last_modified) == ('"v1"', "Mon, 23 Nov 2026 10:00:00 GMT")
    assert found.not_before == NOW + timedelta(minutes=10)
    assert found.body_hash == body_hash(YAHOO)


async def test_a_304_is_unchanged_and_says_nothing_else() -> None:
    async def answer(request: web.Request) -> web.StreamResponse:
        is_known = request.headers.get("If-None-Match") == '"v1"' and "If-Modified-Since" in request.headers
        return (
            web.Response(status=304)
            if is_known
            else web.Response(body=YAHOO, headers={"ETag": '"v1"', "Last-Modified": "then"})
        )

    async with both({"/f": answer}) as (web_source, served):
        feed = Feed(url=served.url("/f"))
        first = await web_source.fetch(feed)
        second = await web_source.fetch(remembered(feed, first))
    assert second == UNCHANGED


async def test_a_304_tells_what_its_server_says_anew() -> None:
    answer = web.Response(status=304, headers={"ETag": '"v2"', "Cache-Control": "max-age=60"})
    async with both({"/f": answer}) as (web_source, served):
        found = await web_source.fetch(Feed(url=served.url("/f"), etag='"v1"', last_modified="then", body_hash="abc"))
    assert found == replace(UNCHANGED, etag='"v2"', body_hash="abc", not_before=NOW + timedelta(minutes=1))


async def test_a_known_body_that_comes_again_is_unchanged() -> None:
    async with both({"/f": web.Response(body=YAHOO)}) as (web_source, served):
        found = await web_source.fetch(Feed(url=served.url("/f"), body_hash=body_hash(YAHOO)))
    assert found == UNCHANGED


async def test_a_body_that_differs_in_its_build_date_alone_is_unchanged() -> None:
    builds = iter((b"09:00:00", b"09:05:00"))

    async def answer(_: web.Request) -> web.StreamResponse:
        date = b"<channel><lastBuildDate>Mon, 16 Nov 2026 " + next(builds) + b" +0000</lastBuildDate>"
        return web.Response(body=YAHOO.replace(b"<channel>", date))

    async with both({"/f": answer}) as (web_source, served):
        feed = Feed(url=served.url("/f"))
        second = await web_source.fetch(remembered(feed, await web_source.fetch(feed)))
    assert second.outcome == "unchanged"


def test_a_new_date_of_an_entry_changes_the_feed() -> None:
    assert body_hash(YAHOO) != body_hash(YAHOO.replace(b"08:15:00", b"08:16:00"))
    assert body_hash(b"no feed at all") != body_hash(b"no feed at all.")


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (web.Response(status=403), "http 403"),
        (web.Response(status=404), "http 404"),
        (web.Response(status=500), "http 500"),
        (web.Response(status=304), "http 304"),
        (web.Response(status=204), "http 204"),
        (web.Response(body=b""), "empty"),
        (web.Response(body=b" \n"), "empty"),
        (web.Response(body=ARTICLE, content_type="text/xml"), "not a feed"),
        (web.Response(body=b"x" * 5_000_001), "too large"),
        (web.Response(body=gzip.compress(b" " * 9_000_000), headers={"Content-Encoding": "gzip"}), "too large"),
    ],
    ids=lambda value: value if isinstance(value, str) else "answer",
)
async def test_each_failure_has_its_reason(answer: web.Response, reason: str) -> None:
    error = await failure(answer)
    assert error.reason == reason
    assert error.url.endswith("/f")


async def test_a_hostile_feed_costs_itself_one_poll_and_no_other_feed() -> None:
    attributes = " ".join(f"a{i}='1'" for i in range(20_000))
    hostile = web.Response(text=f"<rss version='2.0'><channel><item {attributes}/></channel></rss>")
    async with both({"/f": hostile, "/g": web.Response(body=YAHOO)}, wall=1.0) as (web_source, served):
        bad, good = await asyncio.gather(
            web_source.fetch(Feed(url=served.url("/f"))),
            web_source.fetch(Feed(url=served.url("/g"))),
            return_exceptions=True,
        )
    assert isinstance(bad, FeedError)
    assert bad.reason == "parser killed"
    assert isinstance(good, Fetched)
    assert len(good.entries) == 4


async def test_a_busy_server_is_left_alone_for_as_long_as_it_says() -> None:
    busy = web.Response(status=429, headers={"Retry-After": "120"})
    async with both({"/f": busy, "/g": web.Response(body=YAHOO)}) as (web_source, served):
        for path in ("/f", "/g"):
            with pytest.raises(FeedError) as caught:
                await web_source.fetch(Feed(url=served.url(path)))
            assert caught.value.reason == "http 429"
            assert caught.value.retry_after == NOW + timedelta(minutes=2)
        assert len(served.asked) == 1


async def test_requests_name_the_bot_with_its_version_and_its_operator(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(its_module, "__version__", "7.8.9")
    async with both({"/f": web.Response(body=YAHOO)}) as (web_source, served):
        await web_source.fetch(Feed(url=served.url("/f")))
        assert served.asked[0].headers["User-Agent"] == "Mozilla/5.0 (compatible; newsbot/7.8.9; ops@example.org)"
    assert agent(" ") == "Mozilla/5.0 (compatible; newsbot/7.8.9)"


def test_a_contact_cannot_break_out_of_its_header() -> None:
    with pytest.raises(ValueError, match="one line"):
        agent("ops@example.org\r\nX-Evil: 1")


async def test_the_sec_is_not_asked_without_a_contact() -> None:
    async with source(contact=" ") as web_source:
        with pytest.raises(FeedError) as caught:
            await web_source.fetch(Feed(url="https://www.sec.gov/cgi-bin/browse-edgar?CIK=1"))
    assert caught.value.reason == "no contact"


async def test_a_permanent_move_is_reported() -> None:
    moved = web.Response(status=301, headers={"Location": "/new"})
    async with both({"/f": moved, "/new": web.Response(body=YAHOO)}) as (web_source, served):
        found = await web_source.fetch(Feed(url=served.url("/f")))
        assert found.moved_to == served.url("/new")


async def test_a_wrong_charset_in_the_header_harms_no_word() -> None:
    body = (
        "<?xml version='1.0'?><rss version='2.0'><channel><item><title>阿里巴巴</title></item></channel></rss>".encode()
    )
    answer = web.Response(body=body, headers={"Content-Type": "text/xml; charset=us-ascii"})
    async with both({"/f": answer}) as (web_source, served):
        found = await web_source.fetch(Feed(url=served.url("/f")))
    assert found.entries[0].title == "阿里巴巴"


async def test_an_article_page_comes_as_words() -> None:
    moved = web.Response(status=302, headers={"Location": "/story?utm_source=x"})
    page = web.Response(body=ARTICLE, content_type="text/html")
    async with both({"/p": moved, "/story": page}) as (web_source, served):
        found = await web_source.page(served.url("/p"))
        assert found.url == served.url("/story")
    assert (found.title, found.source, len(found.paragraphs)) == ("Harbour town gets a data centre", "Harbour Post", 6)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (web.Response(status=403), "http 403"),
        (web.Response(text="<p>Please enable JavaScript</p>", content_type="text/html"), "blocked page"),
        (web.Response(body=b"%PDF", content_type="application/pdf"), "not a page"),
    ],
    ids=["forbidden", "wall", "pdf"],
)
async def test_a_page_that_cannot_be_read_says_why(answer: web.Response, reason: str) -> None:
    async with both({"/p": answer}) as (web_source, served):
        with pytest.raises(FeedError) as caught:
            await web_source.page(served.url("/p"))
    assert caught.value.reason == reason


@pytest.mark.parametrize("url", ["https://seekingalpha.com/news/1", "https://news.google.com/rss/articles/CBMi"])
async def test_pages_that_are_never_given_to_bots_are_not_asked_for(url: str) -> None:
    async with source() as web_source:
        with pytest.raises(FeedError) as caught:
            await web_source.page(url)
    assert caught.value.reason == "blocked page"


@pytest.mark.parametrize("url", ["file:///etc/passwd", "feed", "", "ftp://a.example/x", "http://"])
async def test_only_web_addresses_are_polled(url: str) -> None:
    async with source() as web_source:
        with pytest.raises(FeedError) as caught:
            await web_source.fetch(Feed(url=url))
    assert caught.value.reason == "bad address"


async def test_only_named_hosts_may_lie_inside() -> None:
    stranger = WebSource(contact="", clock=lambda: NOW)
    async with serving({"/f": web.Response(body=YAHOO)}) as served, stranger as web_source:
        with pytest.raises(FeedError) as caught:
            await web_source.fetch(Feed(url=served.url("/f")))
    assert caught.value.reason == "address refused"
    assert not served.asked


class Archive(WebSource):
    """The SEC's server, from memory."""

    async def _asked(self, url: str, headers: dict[str, str]) -> Download:
        bodies = {
            "https://www.sec.gov/Archives/a/1-index.htm": b"<table><tr><td><a href='/Archives/a/one.htm'>one.htm</a></td>"
            b"<td>EX-99.1</td></tr></table>",
            "https://www.sec.gov/Archives/a/one.htm": ARTICLE,
        }
        return Download(status=200, url=url, headers={"Content-Type": "text/html"}, body=bodies[url])


async def test_a_filing_is_read_in_its_press_release() -> None:
    async with Archive(contact="ops@example.org", clock=lambda: NOW) as archive:
        found = await archive.page("https://www.sec.gov/Archives/a/1-index.htm")
    assert found.url == "https://www.sec.gov/Archives/a/one.htm"
    assert len(found.paragraphs) == 6
