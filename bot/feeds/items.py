"""A feed's bytes as an envelope and its items, so that what was read before need not be read again.

document -> envelope + items -> hashes -> the items that are new, in an envelope of their own
"""

import hashlib
import re
from collections import Counter
from dataclasses import dataclass

from bot.feeds.identity import Marks, stable_guid

MOST = 200
"""Entries of a feed that are looked at: the first ones. A longer feed is parsed whole each time."""

LONGEST_HEAD = 50_000
"""Bytes before the first item; a feed has some thousand."""

_MARK = re.compile(rb"<!--|<!\[CDATA\[|<\?|<(/?)(?:[A-Za-z0-9_.-]+:)?(item|entry)(?=[\s>/])([^>]{0,2000})>")
_ENDS = {b"<!--": b"-->", b"<![CDATA[": b"]]>", b"<?": b"?>"}
_ROOT = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>][^>]*>?")
_TAG = re.compile(rb"</?[A-Za-z_][^\s<>/]*")
_CHANNEL = re.compile(rb"<channel[\s>][^>]*>?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """A document taken apart."""

    root: str
    """A hash of the outermost tags, the name spaces and languages that all items stand in, and of the head's tags by their names."""
    head: bytes
    bodies: tuple[bytes, ...]
    rest: bytes
    """What stands between and behind the items."""
    hashes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What is kept of a feed whose items were read: hashes of each and of what it is recognised by."""

    root: str
    known: dict[str, tuple[str, str]]


def split(document: bytes) -> Items | None:
    """The document's parts; None where there is any doubt of them (a DOCTYPE, items in items or alike, a head without end)."""
    if b"<!DOCTYPE" in document or b"<!doctype" in document:
        return None
    spans = _spans(document)
    root = _ROOT.search(document)
    if not spans or not root or len(spans) > MOST:
        return None
    head = document[: spans[0][0]]
    bodies = tuple(document[start:end] for start, end in spans)
    hashes = tuple(_hash(body, 8) for body in bodies)
    if len(set(hashes)) < len(hashes) or root.start() > len(head) or len(head) > LONGEST_HEAD:
        return None
    channel = _CHANNEL.search(head)
    starts = [*(end for _, end in spans[:-1]), spans[-1][1]]
    ends = [*(start for start, _ in spans[1:]), len(document)]
    rest = b"".join(document[start:end] for start, end in zip(starts, ends, strict=True))
    # With the names of the head's tags: one that is cut off there swallows what comes after it.
    outermost = b" ".join((root[0], channel[0] if channel else b"", *_TAG.findall(head)))
    return Items(root=_hash(outermost, 8), head=head, bodies=bodies, rest=rest, hashes=hashes)


def unread(items: Items, memory: Memory) -> tuple[bytes, ...] | None:
    """The items that the memory does not hold; None where it is of another kind of document."""
    if items.root != memory.root:
        return None
    return tuple(body for body, mark in zip(items.bodies, items.hashes, strict=True) if mark not in memory.known)


def with_only(items: Items, bodies: tuple[bytes, ...]) -> bytes:
    """The same document with these items alone."""
    return b"".join((items.head, *bodies, items.rest))


def are_apart(fresh: list[Marks], items: Items, memory: Memory) -> bool:
    """Whether each new item has a guid or a link of its own: then its neighbours do not decide by what it is known."""
    still = [memory.known[mark] for mark in items.hashes if mark in memory.known]
    marks = [_marks(one) for one in fresh]
    guids = Counter(guid for guid, _ in (*still, *marks))
    urls = Counter(url for _, url in (*still, *marks))
    return all((guid or url) and (not guid or guids[guid] == 1) and (not url or urls[url] == 1) for guid, url in marks)


def remembered(items: Items, fresh: list[Marks], memory: Memory | None = None) -> str:
    """The memory, as the text that `recalled` reads: of the items in the document, in its order, `fresh` those not yet known."""
    known = memory.known if memory else {}
    coming = iter(fresh)
    parts = [(mark, *(known.get(mark) or _marks(next(coming)))) for mark in items.hashes]
    return " ".join((items.root, *map(":".join, parts)))


def recalled(text: str) -> Memory | None:
    """The memory that the text holds; None for none."""
    root, *parts = text.split(" ")
    known = {mark: (guid, url) for mark, guid, url in (part.split(":") for part in parts if part.count(":") == 2)}
    return Memory(root=root, known=known) if root and known else None


def _spans(document: bytes) -> list[tuple[int, int]] | None:
    """From where to where each item goes; None where tags do not pair off."""
    found: list[tuple[int, int]] = []
    begun: tuple[int, bytes] | None = None
    position = 0
    while match := _MARK.search(document, position):
        position = match.end()
        closing = _ENDS.get(match[0])
        if closing:
            end = document.find(closing, position)
            if end < 0 or (closing == b"?>" and (begun or found)):
                return None
            position = end + len(closing)
        elif match[1]:
            if begun is None or begun[1] != match[2]:
                return None
            found.append((begun[0], position))
            begun = None
        elif begun or match[3].endswith(b"/"):
            return None
        else:
            begun = (match.start(), match[2])
    return None if begun else found


def _marks(marks: Marks) -> tuple[str, str]:
    guid = stable_guid(marks.guid)
    return (_hash(guid.encode(), 6) if guid else "", _hash(marks.url.encode(), 6) if marks.url else "")


def _hash(words: bytes, size: int) -> str:
    return hashlib.blake2b(words, digest_size=size).hexdigest()
