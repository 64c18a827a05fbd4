"""`newsbot demo`: the same bot on a throw-away store, with a small local feed that tells true history, piece by piece.

The clock is set to each piece's date, so that what was news then is news now.
"""

import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email.utils import format_datetime
from functools import partial
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import yaml

from bot.app.opening import FIRST_COMPANY, Scene
from bot.app.run import run
from bot.config import Settings
from bot.domain.company import Company
from bot.domain.fact import Fact, Metric
from bot.domain.feed import Feed, Fetched
from bot.ports import FeedError
from bot.shipped import shipped_facts

HOST = "127.0.0.1"
_POLL_EVERY = timedelta(seconds=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One piece of news and the instant it came out, UTC."""

    at: datetime
    source: str
    title: str
    paragraphs: tuple[str, ...]


@dataclass(slots=True, kw_only=True)
class History:
    """Pieces that come out one after the other, `pace` seconds apart; the clock stands at the newest one's date."""

    pieces: tuple[Piece, ...]
    pace: float
    seconds: Callable[[], float] = time.monotonic
    began: float = field(init=False)

    def __post_init__(self) -> None:
        self.began = self.seconds()

    def out(self) -> tuple[Piece, ...]:
        """The pieces that are out by now; the first one from the start."""
        return self.pieces[: 1 + int((self.seconds() - self.began) / self.pace)]

    def clock(self) -> datetime:
        """The newest piece's date, and what has passed since it came out."""
        out = self.out()
        since = self.seconds() - self.began - (len(out) - 1) * self.pace
        return out[-1].at + timedelta(seconds=since)


def demo(settings: Settings, pace: float, ready: Callable[[str], None]) -> None:
    """Runs until it is stopped; the store is thrown away."""
    history = History(pieces=pieces(), pace=pace)
    with tempfile.TemporaryDirectory(prefix="newsbot-demo-") as folder, serving(history) as url:
        throw_away = replace(settings, data_dir=Path(folder), database_url=None, companies=None)
        print(f"DEMO: {len(history.pieces)} pieces of true history, one every {pace:g} s; nothing is kept.", flush=True)
        run(throw_away, scene(history, url), ready)


def scene(history: History, url: str) -> Scene:
    """The demonstration's clock, facts and feed."""
    return Scene(
        clock=history.clock,
        facts=_facts,
        feeds_for=partial(_feeds_for, url),
        next_poll=_next_poll,
        private_hosts=frozenset({HOST}),
        demo=True,
    )


def pieces() -> tuple[Piece, ...]:
    """The shipped history, oldest first."""
    told = yaml.safe_load(Path(__file__).with_name("demo.yaml").read_text(encoding="utf8"))
    return tuple(Piece(**{**piece, "paragraphs": tuple(piece["paragraphs"])}) for piece in told)


@contextmanager
def serving(history: History) -> Iterator[str]:
    """The feed of what is out, on a free port of the loopback; gives its address."""
    server = ThreadingHTTPServer((HOST, 0), partial(_Handler, history))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://{HOST}:{server.server_address[1]}/feed.xml"
    finally:
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    def __init__(self, history: History, *rest: Any) -> None:
        self._history = history
        super().__init__(*rest)

    def do_GET(self) -> None:
        base = f"http://{self.headers['Host']}"
        number = self.path.removeprefix("/news/")
        out = self._history.out()
        if self.path == "/feed.xml":
            self._say("application/rss+xml", _feed_xml(out, base))
        elif number.isdigit() and int(number) < len(out):
            self._say("text/html", _page_html(out[int(number)]))
        else:
            self.send_error(404)

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing: the bot's own log tells of its polls."""

    def _say(self, kind: str, text: str) -> None:
        body = text.encode()
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _feed_xml(out: tuple[Piece, ...], base: str) -> str:
    items = "".join(
        f"<item><title>{escape(piece.title)}</title><link>{base}/news/{number}</link>"
        f"<guid>demo-{number}</guid><pubDate>{format_datetime(piece.at)}</pubDate>"
        f"<source url='{base}'>{escape(piece.source)}</source><description>{escape(piece.paragraphs[0])}</description></item>"
        for number, piece in reversed(list(enumerate(out)))
    )
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>DEMO: true history</title>{items}</channel></rss>"


def _page_html(piece: Piece) -> str:
    words = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in piece.paragraphs)
    title = escape(piece.title)
    return f"<!doctype html><html><head><title>{title}</title></head><body><article><h1>{title}</h1>{words}</article></body></html>"


def _facts() -> tuple[Fact, ...]:
    """The shipped facts without the capex plan: the demonstration tells it as news."""
    return tuple(fact for fact in shipped_facts() if fact.metric is not Metric.CAPEX)


def _feeds_for(url: str, company: Company) -> tuple[Feed, ...]:
    return (Feed(url=url, name="DEMO: true history", company=company.key),) if company.key == FIRST_COMPANY else ()


def _next_poll(_feed: Feed, _result: Fetched | FeedError, now: datetime, _chance: float) -> datetime:
    return now + _POLL_EVERY
