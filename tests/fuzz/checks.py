"""What holds for any bytes: of a feed and of a page, whatever is read keeps its promises, or a FeedError says why not."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from bot.domain.article import Entry
from bot.feeds import caps
from bot.feeds.article import extract
from bot.feeds.parse import parse
from bot.feeds.wire import HEAD, ParsedFeed, feed_message, feed_of, framed
from bot.ports import FeedError

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
T = TypeVar("T")
URL = "https://feeds.example/x"
REASONS = {"empty", "not a feed", "unreadable", "blocked page", "not a page"}


def check_feed(body: bytes, before: bytes = b"") -> None:
    """Raises AssertionError, or whatever the parser lets through, where a promise about a feed is broken."""
    whole = _parsed(body)
    if whole is None:
        return
    for entry in whole.entries:
        _check_entry(entry)
    assert len({entry.key for entry in whole.entries}) == len(whole.entries)
    text = framed(feed_message(whole))[HEAD.size :]
    assert len(feed_of(json.loads(text)).entries) == len(whole.entries)
    first = _parsed(before) if before else None
    if first and first.memory:
        part = parse(body, URL, NOW, memory=first.memory)
        seen = {entry.key for entry in first.entries}
        assert _fresh(part, seen) == _fresh(whole, seen), "reading in part gives something else"


def check_page(body: bytes) -> None:
    """The same of an article's page."""
    page = _understood(lambda: extract(body, URL, NOW))
    if page is None:
        return
    assert page.paragraphs
    assert sum(map(len, page.paragraphs)) <= caps.PARAGRAPHS
    assert len(page.title) <= caps.TITLE
    assert page.published is None or page.published <= NOW + timedelta(days=1)


def _parsed(body: bytes) -> ParsedFeed | None:
    return _understood(lambda: parse(body, URL, NOW))


def _understood(read: Callable[[], T]) -> T | None:
    """What is read; None where it fails for one of the reasons that there are."""
    try:
        return read()
    except FeedError as error:
        if error.reason not in REASONS:
            raise
        return None


def _check_entry(entry: Entry) -> None:
    assert entry.key
    assert len(entry.key) <= caps.URL
    assert entry.title == " ".join(entry.title.split())
    assert len(entry.title) <= caps.TITLE
    assert len(entry.text) <= caps.TEXT
    assert not any(ord(sign) < 32 and sign != "\n" for sign in entry.title + entry.text)
    assert entry.url is None or (entry.url.startswith(("http://", "https://")) and len(entry.url) <= caps.URL)
    assert entry.published is None or entry.published <= NOW + timedelta(days=1)


def _fresh(found: ParsedFeed, seen: set[str]) -> list[Entry]:
    return [entry for entry in found.entries if entry.key not in seen]
