"""A small world on the loopback: five feeds in the formats of real ones, and the pages they lead to, changed while they are polled."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from html import escape

from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.domain.company import Company
from bot.domain.feed import Feed

FEEDS = ("yahoo", "nasdaq", "seekingalpha", "google", "sec")


@dataclass(frozen=True, kw_only=True)
class News:
    """One article of the world; `path` is its page's."""

    path: str
    title: str
    paragraphs: tuple[str, ...]
    at: datetime
    source: str = "Harbour Wire"


@dataclass
class World:
    """What each feed carries now, newest first, and every page; `asked` counts requests by path."""

    carried: dict[str, list[News]] = field(default_factory=lambda: {name: [] for name in FEEDS})
    asked: dict[str, int] = field(default_factory=dict)
    polled: dict[str, float] = field(default_factory=dict)
    """When a feed that carries it was first asked for, by the news' path, in seconds of the monotonic clock."""
    base: str = ""

    def bring(self, news: News, *feeds: str) -> None:
        """Puts an article into feeds."""
        for name in feeds:
            self.carried[name].insert(0, news)

    def feeds_for(self, company: Company) -> tuple[Feed, ...]:
        """The five feeds, as one company's."""
        if company.key != "BABA":
            return ()
        return tuple(Feed(url=f"{self.base}/feeds/{name}", name=name, company="BABA") for name in FEEDS)

    async def respond(self, request: web.Request) -> web.Response:
        """A feed in its format, or a page."""
        self.asked[request.path] = self.asked.get(request.path, 0) + 1
        name = request.path.removeprefix("/feeds/")
        if name in self.carried:
            for news in self.carried[name]:
                self.polled.setdefault(news.path, time.monotonic())
            return web.Response(text=_BODIES[name](self.carried[name], self.base), content_type="application/xml")
        for news in (news for carried in self.carried.values() for news in carried):
            if news.path == request.path:
                return web.Response(text=_page(news), content_type="text/html")
        raise web.HTTPNotFound


@asynccontextmanager
async def opened_world() -> AsyncIterator[World]:
    """The world, served on a free port inside the block."""
    world = World()
    app = web.Application()
    app.router.add_get("/{path:.*}", world.respond)
    async with TestServer(app, host="127.0.0.1") as server:
        world.base = f"http://127.0.0.1:{server.port}"
        yield world


def _page(news: News) -> str:
    words = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in news.paragraphs)
    return (
        f"<!doctype html><html><head><title>{escape(news.title)}</title></head><body><nav><a href='/'>Home</a></nav>"
        f"<article><h1>{escape(news.title)}</h1>{words}</article><footer>All rights reserved.</footer></body></html>"
    )


def _rss(title: str, items: str, spaces: str = "") -> str:
    return f"<?xml version='1.0' encoding='UTF-8'?><rss version='2.0' {spaces}><channel><title>{title}</title>{items}</channel></rss>"


def _yahoo(carried: list[News], base: str) -> str:
    items = "".join(
        f"<item><description>{escape(news.paragraphs[0])}</description><guid isPermaLink='false'>y{news.path}</guid>"
        f"<link>{base}{news.path}?.tsrc=rss</link><pubDate>{format_datetime(news.at)}</pubDate>"
        f"<title>{escape(news.title)}</title></item>"
        for news in carried
    )
    return _rss("Yahoo! Finance: BABA News", items)


def _nasdaq(carried: list[News], base: str) -> str:
    items = "".join(
        f"<item><title>{escape(escape(news.title))}</title><link>{base}{news.path}</link>"
        f"<description>Key Points{escape(news.paragraphs[0])}</description><pubDate>{format_datetime(news.at)}</pubDate>"
        f"<dc:creator>{escape(news.source)}</dc:creator><nasdaq:tickers>PDD,BABA</nasdaq:tickers></item>"
        for news in carried
    )
    return _rss(
        "BABA",
        items,
        "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:nasdaq='http://nasdaq.com/reference/feeds/1.0'",
    )


def _seekingalpha(carried: list[News], base: str) -> str:
    items = "".join(
        f"<item><title>{escape(news.title)}</title><link>{base}/symbol/BABA/news</link>"
        f"<guid isPermaLink='false'>{base}/MarketCurrent:{number}</guid><pubDate>{format_datetime(news.at)}</pubDate>"
        "<sa:stock><sa:symbol>JD</sa:symbol></sa:stock><sa:stock><sa:symbol>BABA</sa:symbol></sa:stock></item>"
        for number, news in enumerate(reversed(carried))
    )
    return _rss("Alibaba - News and Analysis on Seeking Alpha", items, "xmlns:sa='https://seekingalpha.com/api/1.0'")


def _google(carried: list[News], base: str) -> str:
    items = "".join(
        f"<item><title>{escape(news.title)} - {escape(news.source)}</title><link>{base}/rss/articles/opaque{news.path}</link>"
        f"<guid isPermaLink='false'>CBM{news.path}</guid><pubDate>{format_datetime(news.at)}</pubDate>"
        f"<source url='{base}'>{escape(news.source)}</source></item>"
        for news in carried
    )
    return _rss('"Alibaba" - Google News', items)


def _sec(carried: list[News], base: str) -> str:
    entries = "".join(
        "<entry><category label='form type' term='6-K'/>"
        f"<content type='text/xml'><accession-number>0001-26-{number}</accession-number><filing-type>6-K</filing-type></content>"
        f"<id>urn:tag:sec.gov,2008:accession-number=0001-26-{number}</id><link href='{base}{news.path}' rel='alternate'/>"
        f"<title>6-K  - Report of foreign issuer</title><updated>{news.at.isoformat()}</updated></entry>"
        for number, news in enumerate(reversed(carried))
    )
    return (
        "<?xml version='1.0' encoding='ISO-8859-1'?><feed xmlns='http://www.w3.org/2005/Atom'>"
        f"<title>Alibaba Group Holding Ltd (0001577552)</title>{entries}</feed>"
    )


_BODIES = {"yahoo": _yahoo, "nasdaq": _nasdaq, "seekingalpha": _seekingalpha, "google": _google, "sec": _sec}
