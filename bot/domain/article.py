"""Pages of news, from the feed's entry to the read article."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["news", "transcript", "filing"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One item as its feed gave it, cleaned to plain text, with the identity that tells it from its neighbours."""

    key: str
    """Identity within the feed: unique guid, else canonical link, else title and day."""
    url: str | None
    """Canonical: no tracking parameters, no fragment."""
    title: str
    text: str = ""
    """The feed's own plain text ("" where it carries none)."""
    published: datetime | None = None
    """By the feed, UTC; None where missing, not understood or more than a day ahead."""
    source: str | None = None
    """The publisher the feed names ("Reuters" from Google News' <source>)."""
    tickers: tuple[str, ...] = ()
    """The feed's ticker tags: a hint, never proof (they lie)."""
    kind: Kind = "news"

    @property
    def digest(self) -> str:
        """A mark that changes when its publisher edits title or text."""
        return hashlib.blake2b(f"{self.title}\n{self.text}".encode("utf-8", "replace"), digest_size=16).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One page of news: what is read, tagged, summarised and cited."""

    id: str
    """The store's number as text, or the id a JSONL line brought."""
    url: str | None = None
    title: str = ""
    source: str | None = None
    published: datetime | None = None
    """By the feed or the page, UTC."""
    fetched: datetime | None = None
    """By us, UTC."""
    paragraphs: tuple[str, ...] = ()
    kind: Kind = "news"
    is_excerpt: bool = False
    """Whether only the feed's own text could be had (the page was blocked, empty or failing)."""
    tickers: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The paragraphs joined by one newline; every span in facts counts characters of this."""
        return _joined(self.paragraphs)


@lru_cache(maxsize=4)
def _joined(paragraphs: tuple[str, ...]) -> str:
    """The same text each time that a page in work is asked for it: who remembers what it says finds it at once."""
    return "\n".join(paragraphs)
