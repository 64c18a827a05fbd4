"""What tells one entry of a feed from its neighbours: guids and links repeat, in real feeds of real publishers."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.feeds.caps import KEY
from bot.feeds.links import canonical


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What an entry brings to be recognised by."""

    guid: str = ""
    url: str | None = None
    """Canonical."""
    title: str = ""
    published: datetime | None = None


def keys(entries: Sequence[Marks]) -> tuple[str, ...]:
    """One key an entry, in order: its guid if unique in this feed, else its link if unique, else title and day.

    Entries equal in all of these get the same key: they are one story, told twice.
    """
    guids = [short(stable_guid(marks.guid)) for marks in entries]
    seen_guids, seen_urls = Counter(guids), Counter(marks.url for marks in entries)
    return tuple(
        guid if guid and seen_guids[guid] == 1 else _by_link_or_title(marks, seen_urls[marks.url] == 1)
        for guid, marks in zip(guids, entries, strict=True)
    )


def short(guid: str) -> str:
    """The guid, or a mark of it where it is endless."""
    if len(guid) <= KEY:
        return guid
    return f"long:{hashlib.blake2b(guid.encode('utf-8', 'replace'), digest_size=16).hexdigest()}"


def stable_guid(guid: str) -> str:
    """The guid without what changes from poll to poll; "" where nothing is left that could tell stories apart.

    An address loses its tracking parameters (Nasdaq's guids carry the second of the feed's making), a bare query string
    or a bare host is no identity.
    """
    guid = " ".join(guid.split())
    if not guid or guid.startswith("?"):
        return ""
    if not guid.lower().startswith(("http://", "https://")):
        return guid
    address = canonical(guid) or ""
    return "" if address.count("/") == 3 and address.endswith("/") else address


def _by_link_or_title(marks: Marks, is_own_link: bool) -> str:
    if marks.url and is_own_link:
        return marks.url
    day = marks.published.date().isoformat() if marks.published else "undated"
    words = " ".join(marks.title.casefold().split())
    return f"title:{hashlib.blake2b(words.encode(), digest_size=12).hexdigest()}:{day}"
