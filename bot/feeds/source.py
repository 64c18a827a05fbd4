"""The feeds and pages of the world, through every guard: what the pipeline sees of the web."""

import hashlib
import os
import re
from http import HTTPStatus
from types import TracebackType
from typing import Self

from bot import __version__
from bot.domain.address import redacted
from bot.domain.feed import NO_CONTACT, UNCHANGED, Feed, Fetched, Page
from bot.feeds.fetch import MOST_BYTES, Download, Fetcher
from bot.feeds.filings import is_index, main_document
from bot.feeds.links import host_of
from bot.feeds.manners import UNPACED, Manners, manners_of, not_before, retry_after
from bot.feeds.turns import Turns
from bot.feeds.wire import Message, feed_of, page_of
from bot.feeds.worker import IDLE, WALL, Workers
from bot.ports import Clock, FeedError, Recall, Rests, TakeTurn

# Plain numbers: to compare with a member of HTTPStatus costs more than to take a header.
_OK, _NOT_MODIFIED = int(HTTPStatus.OK), int(HTTPStatus.NOT_MODIFIED)

FEED_TYPES = "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"
DEADLINE = 15.0
"""Seconds; with those of the parser an address costs 20 at most."""

PARSERS = max(1, min(3, (os.cpu_count() or 2) - 1))
"""Parsing processes: one for each core but the one that fetches and stores. They start when needed and end when idle."""

PAGE_TYPES = "text/html, application/xhtml+xml, */*;q=0.5"


class WebSource:
    """A bot.ports.FeedSource over HTTP.

    address -> turn at the host -> GET (guarded) -> unchanged? -> child process parses -> Fetched or Page

    An async context manager: its connections and child processes end with it.
    """

    def __init__(
        self,
        *,
        contact: str,
        clock: Clock,
        allow_private: frozenset[str] = frozenset(),
        deadline: float = DEADLINE,
        most_bytes: int = MOST_BYTES,
        wall: float = WALL,
        idle: float = IDLE,
        parsers: int = PARSERS,
        shared: TakeTurn | None = None,
        rests: Rests | None = None,
    ) -> None:
        """`contact`: an address of the operator, sent with every request (the SEC requires one).

        `allow_private`: host names that may lie in private networks; they are asked without a pace. `deadline`: seconds
        for one answer with all its redirects (with the parser's they are 20). `most_bytes`: of a decoded body. `wall`: seconds for
        a parser.
        `shared`: how other processes that ask the same hosts are taken turns with; `rests`: which hosts all of them leave alone.
        """
        self._agent = agent(contact)
        self._has_contact = bool(contact.strip())
        self._clock = clock
        self._own_hosts = allow_private
        self._deadline, self._most_bytes = deadline, most_bytes
        self._turns = Turns(clock, shared, rests)
        self._workers = Workers(count=parsers, wall=wall, idle=idle)
        self._fetcher: Fetcher | None = None

    async def __aenter__(self) -> Self:
        """Opens the connection pool; child processes start when first needed."""
        self._fetcher = Fetcher(
            allow_private=self._own_hosts,
            deadline=self._deadline,
            most_bytes=self._most_bytes,
            headers={"User-Agent": self._agent, "Accept": FEED_TYPES},
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Ends connections and child processes."""
        await self._workers.close()
        self._turns.close()
        if self._fetcher:
            await self._fetcher.close()

    async def fetch(self, feed: Feed, recall: Recall | None = None) -> Fetched:
        """What the feed has now. Raises FeedError; NotYet where its turn, at its host or at the parsers, is far away."""
        answer = await self._asked(feed.url, _conditions(feed))
        if answer.status == _NOT_MODIFIED and (feed.etag or feed.last_modified):
            return self._unchanged(feed, answer, feed.body_hash)
        await self._refuse_failure(answer, feed.url)
        if not answer.body or answer.body.isspace():
            raise FeedError("empty", redacted(feed.url), "the answer has no content")
        fingerprint = body_hash(answer.body)
        if fingerprint == feed.body_hash:
            return self._unchanged(feed, answer, fingerprint)
        return await self._parsed(answer, fingerprint, await recall(feed) if recall else "")

    async def page(self, url: str) -> Page:
        """An article page as words; for a filing's index at the SEC, its press release. Raises FeedError; NotYet as `fetch` does."""
        if manners_of(url).headlines_only:
            raise FeedError("blocked page", redacted(url), f"{host_of(url)} gives its pages to people only")
        answer = await self._page_at(url)
        document = main_document(answer.body, answer.url) if is_index(answer.url) else None
        if document:
            answer = await self._page_at(document)
        return page_of(await self._workers.run(self._job("page", answer), answer.body))

    async def _page_at(self, url: str) -> Download:
        answer = await self._asked(url, {"Accept": PAGE_TYPES, "Accept-Language": "en, zh;q=0.8, *;q=0.5"})
        await self._refuse_failure(answer, url)
        return answer

    async def words(self, body: bytes, url: str = "") -> Page:
        """A page that is at hand, as words. Raises FeedError."""
        job: Message = {"job": "page", "url": url, "content_type": "", "now": self._clock()}
        return page_of(await self._workers.run(job, body))

    async def _asked(self, url: str, headers: dict[str, str]) -> Download:
        """The answer of the host, when its turn has come. Raises FeedError; NotYet where that takes too long."""
        if self._fetcher is None:
            raise RuntimeError("WebSource is used within `async with`")
        rule = self._rule(url)
        with await self._turns.turn(url, rule):
            return await self._fetcher.get(url, headers)

    def _rule(self, url: str) -> Manners:
        rule = manners_of(url)
        if rule.wants_contact and not self._has_contact:
            raise FeedError(NO_CONTACT, redacted(url), "this host asks for a contact address: set one")
        return UNPACED if host_of(url) in self._own_hosts else rule

    async def _refuse_failure(self, answer: Download, url: str) -> None:
        if answer.status == _OK:
            return
        now, reason = self._clock(), f"http {answer.status}"
        wish = retry_after(answer.headers, now)
        if wish and answer.status in (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE):
            await self._turns.rest(url, wish, reason)
        raise FeedError(reason, redacted(url), _phrase(answer.status), retry_after=wish)

    def _unchanged(self, feed: Feed, answer: Download, fingerprint: str | None) -> Fetched:
        etag, modified = answer.headers.get("ETag"), answer.headers.get("Last-Modified")
        wish = not_before(answer.headers, self._clock())
        is_as_before = etag in (None, feed.etag) and modified in (None, feed.last_modified)
        if is_as_before and wish is None and answer.moved_to is None and fingerprint == feed.body_hash:
            return UNCHANGED
        return Fetched(
            outcome="unchanged",
            etag=etag,
            last_modified=modified,
            body_hash=fingerprint,
            not_before=wish,
            moved_to=answer.moved_to,
        )

    async def _parsed(self, answer: Download, fingerprint: str, memory: str) -> Fetched:
        job = self._job("feed", answer) | {"memory": memory}
        parsed = feed_of(await self._workers.run(job, answer.body, answer.seconds))
        return Fetched(
            outcome="entries",
            entries=parsed.entries,
            title=parsed.title,
            etag=answer.headers.get("ETag"),
            last_modified=answer.headers.get("Last-Modified"),
            body_hash=fingerprint,
            carried=parsed.carried,
            memory=parsed.memory,
            not_before=not_before(answer.headers, self._clock()),
            moved_to=answer.moved_to,
        )

    def _job(self, name: str, answer: Download) -> Message:
        hint = answer.headers.get("Content-Type", "")[:200]
        return {"job": name, "url": redacted(answer.url), "content_type": hint, "now": self._clock()}


def agent(contact: str) -> str:
    """The User-Agent: who asks, and where to complain. Raises ValueError for a contact that breaks out of the header."""
    if not contact.isprintable():
        raise ValueError("a contact is one line of text")
    contact = contact.strip()
    return f"Mozilla/5.0 (compatible; {'; '.join(filter(None, (f'newsbot/{__version__}', contact)))})"


def body_hash(body: bytes) -> str:
    """A fingerprint of what a feed says, its build dates left out: many servers write those anew at every request."""
    first = _ITEM.search(body)
    start = first.start() if first else len(body)
    found = hashlib.blake2b(_BUILD_DATE.sub(b"", body[:start]), digest_size=16)
    found.update(memoryview(body)[start:])  # of megabytes no copies are made
    return found.hexdigest()


_ITEM = re.compile(rb"<(?:item|entry)[\s>]")
_BUILD_DATE = re.compile(rb"<(lastBuildDate|pubDate|updated|dc:date)>[^<]{0,80}</\1>")


def _conditions(feed: Feed) -> dict[str, str]:
    asked = {}
    if feed.etag and feed.etag.isprintable():
        asked["If-None-Match"] = feed.etag
    if feed.last_modified and feed.last_modified.isprintable():
        asked["If-Modified-Since"] = feed.last_modified
    return asked


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase.lower()
    except ValueError:
        return "no known status"
