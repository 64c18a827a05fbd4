"""A feed's bytes to entries. Runs in the child process: feedparser may take any time and memory.

bytes -> UTF-8 -> the items not read before -> feedparser -> text, date, tickers, address and identity by our own rules
"""

import io
import re
from dataclasses import replace
from datetime import datetime
from typing import Any

import feedparser.api

from bot.domain.article import Entry
from bot.feeds.caps import NAME
from bot.feeds.charset import utf8
from bot.feeds.entries import Context, Draft, draft, line
from bot.feeds.identity import Marks, keys
from bot.feeds.items import MOST, Items, Memory, are_apart, recalled, remembered, split, unread, with_only
from bot.feeds.links import host_of
from bot.feeds.tickers import tickers_by_guid
from bot.feeds.wellformed import wellformed
from bot.feeds.wire import ParsedFeed
from bot.ports import FeedError
from bot.text.pages.teaser import capped

feedparser.api.PREFERRED_XML_PARSERS = ["bot.feeds.expat"]


def parse(body: bytes, url: str, now: datetime, content_type: str = "", memory: str = "") -> ParsedFeed:
    """The feed's title and entries, in the feed's order. Raises FeedError ("empty", "not a feed").

    `url`: where it was found, for relative links; `content_type`: the server's header, a hint only; `memory`: of the last
    parse, to be given the new and changed entries alone. A broken feed gives the entries that survive.
    """
    if not body.strip():
        raise FeedError("empty", url)
    document = utf8(body, content_type)
    parts, known = split(document), recalled(memory)
    news = _news(parts, known, url, now) if parts and known else None
    return news or _whole(document, parts, url, now)


def _whole(document: bytes, parts: Items | None, url: str, now: datetime) -> ParsedFeed:
    found = _feedparsed(document)
    if not _is_feed(found, document):
        raise FeedError("not a feed", url, _what_it_is(document))
    title, drafts = _drafts(found, url, now, document)
    is_known = parts and not found.bozo and len(parts.bodies) == len(drafts)
    memory = remembered(parts, [_marks(*given) for given in drafts]) if parts and is_known else ""
    entries = _told_apart(drafts)[:MOST]
    return ParsedFeed(title=title, entries=entries, carried=min(len(drafts), MOST), memory=memory)


def _news(parts: Items, known: Memory, url: str, now: datetime) -> ParsedFeed | None:
    """The entries that the memory does not know, from a document of them alone; None where the whole might tell otherwise."""
    bodies = unread(parts, known)
    if bodies is None:
        return None
    if not bodies:
        return ParsedFeed(carried=len(parts.bodies), memory=remembered(parts, [], known))
    document = with_only(parts, bodies)
    found = _feedparsed(document)
    if found.bozo or not found.get("version") or len(found.entries) != len(bodies):
        return None
    title, drafts = _drafts(found, url, now, document)
    marks = [_marks(*given) for given in drafts]
    if not are_apart(marks, parts, known):
        return None
    memory = remembered(parts, marks, known)
    return ParsedFeed(title=title, entries=_told_apart(drafts), carried=len(parts.bodies), memory=memory)


def _feedparsed(document: bytes) -> Any:
    """What feedparser reads in it. Raises FeedError ("unreadable")."""
    try:
        return wellformed(document) or _healed(document)
    except MemoryError:
        raise
    except Exception as error:  # "<link>" without an end, and others: it fails where it wants to heal
        raise FeedError("unreadable", detail=f"feedparser: {type(error).__name__}") from error


def _healed(document: bytes) -> Any:
    """All of feedparser. Bytes in a buffer: of a string or an address it would open files and fetch."""
    return feedparser.parse(
        io.BytesIO(document),
        response_headers={"content-type": "application/xml; charset=utf-8"},
        sanitize_html=False,
        resolve_relative_uris=False,
    )


_HTML = re.compile(rb"<(?:!doctype\s+html|html)[\s>]", re.I)
_HEAD_BYTES = 4096


def _is_feed(found: Any, document: bytes) -> bool:
    """Entries may survive in a document without a root, but what some HTML pages call <item> is no news."""
    return bool(found.get("version")) or bool(found.entries and not _is_html(document))


def _is_html(document: bytes) -> bool:
    return _HTML.search(document[:_HEAD_BYTES]) is not None


def _what_it_is(document: bytes) -> str:
    if _is_html(document):
        return "the address shows a web page"
    return "the answer is JSON" if document.lstrip()[:1] in (b"{", b"[") else "no RSS or Atom in the answer"


def _drafts(found: Any, url: str, now: datetime, document: bytes) -> tuple[str, list[Draft]]:
    """Title and entries. `found.feed` without a language or title is no obstacle: an entry needs neither."""
    context = Context(
        url=url,
        title=capped(line(found.feed.get("title")), NAME),
        now=now,
        is_chinese=_is_chinese(str(found.feed.get("language") or ""), host_of(url)),
        stocks=tickers_by_guid(document),
    )
    return context.title, [draft(dict(raw), context) for raw in found.entries]  # dict: feedparser's look-ups are slow


def _is_chinese(language: str, host: str) -> bool:
    return language.lower().startswith("zh") or host.endswith((".cn", ".hk", ".com.tw"))


def _told_apart(drafts: list[Draft]) -> tuple[Entry, ...]:
    """Entries with their keys. What is equal in guid, link, title and day is one entry; a shared link is nobody's page."""
    found: dict[str, Entry] = {}
    titles: dict[str | None, set[str]] = {}
    for _, entry in drafts:
        titles.setdefault(entry.url, set()).add(entry.title)
    for key, (_, entry) in zip(keys([_marks(*given) for given in drafts]), drafts, strict=True):
        url = entry.url if len(titles[entry.url]) == 1 else None
        found.setdefault(key, replace(entry, key=key, url=url))
    return tuple(found.values())


def _marks(guid: str, entry: Entry) -> Marks:
    return Marks(guid=guid, url=entry.url, title=entry.title, published=entry.published)
