"""What parent and child process say to each other: framed JSON with a body of bytes behind it.

JSON and not pickle, because the child has read strangers' bytes: what it says is data, never code.
"""

import json
import struct
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any, TypeAlias

from bot.domain.article import Entry
from bot.domain.feed import Page

Message: TypeAlias = dict[str, Any]
HEAD = struct.Struct(">II")
"""Lengths of the JSON and of the body, in bytes."""


LARGE = 200_000
"""Bytes of a body that is parsed with more memory, and while no other such body is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedFeed:
    """A feed as its bytes state it: entries in the feed's own order."""

    title: str = ""
    entries: tuple[Entry, ...] = ()
    """All of them, or the new and changed ones."""
    carried: int = 0
    """How many there are in all."""
    memory: str = ""


def is_large(body: bytes) -> bool:
    """Whether a body is one of the few that are larger than feeds and pages usually are."""
    return len(body) > LARGE


def framed(message: Message, body: bytes = b"") -> bytes:
    """A message and its body as one run of bytes."""
    return head(message, body) + body


def head(message: Message, body: bytes) -> bytes:
    """What goes before the body."""
    text = json.dumps(message, ensure_ascii=False, separators=(",", ":"), default=_plain).encode("utf-8", "replace")
    return HEAD.pack(len(text), len(body)) + text


def feed_message(parsed: ParsedFeed) -> Message:
    """A parsed feed as JSON values."""
    entries = [{name: getattr(entry, name) for name in _ENTRY} for entry in parsed.entries]  # asdict() copies deeply
    return {"title": parsed.title, "entries": entries, "carried": parsed.carried, "memory": parsed.memory}


_ENTRY = tuple(field.name for field in fields(Entry))


def page_message(page: Page) -> Message:
    """A page as JSON values."""
    return asdict(page)


def feed_of(message: Message) -> ParsedFeed:
    """The feed that a message tells of."""
    return ParsedFeed(**{**message, "entries": tuple(_entry(entry) for entry in message["entries"])})


def page_of(message: Message) -> Page:
    """The page that a message tells of."""
    return Page(**{**message, "paragraphs": tuple(message["paragraphs"]), "published": _instant(message["published"])})


def _entry(message: Message) -> Entry:
    return Entry(**{**message, "tickers": tuple(message["tickers"]), "published": _instant(message["published"])})


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"not a value of the wire: {type(value).__name__}")


def _instant(written: str | None) -> datetime | None:
    return datetime.fromisoformat(written) if written else None
