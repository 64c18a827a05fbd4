"""Feeds: where news comes from, how they behaved, and the typed reasons of failure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from bot.domain.article import Entry
from bot.domain.company import Key


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed's address and its state between polls."""

    url: str
    name: str = ""
    company: Key | None = None
    """Whose feed it is, where every item of it is about one company."""
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    next_poll: datetime | None = None
    first_polled: datetime | None = None
    """None until the first poll, which records silently."""
    last_ok: datetime | None = None
    failures: int = 0
    """In a row."""
    reason: str | None = None
    """Of the last failure ("http 403", "timeout", "flood held: …"), None while it works."""
    usual: float | None = None
    """How many new entries a poll brings that brings any, the latest counting most; None before the first such poll."""
    id: int | None = None

    @property
    def is_off(self) -> bool:
        """Whether it is not asked, because its host wants an address of the operator's to write to: a choice, not a failure."""
        return self.reason == NO_CONTACT


NO_CONTACT = "no contact"

Outcome: TypeAlias = Literal["entries", "unchanged"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What one poll brought: entries, or word that nothing changed; and what the server asks of the next poll."""

    outcome: Outcome
    entries: tuple[Entry, ...] = ()
    title: str = ""
    etag: str | None = None
    """Of what came; where nothing changed, None is: as before. So are the next two."""
    last_modified: str | None = None
    body_hash: str | None = None
    carried: int = 0
    """Items in the body; `entries` may hold the new and changed ones alone."""
    memory: str = ""
    """What the parser keeps of the items it has read, in its own form, for the next poll."""
    not_before: datetime | None = None
    """From Retry-After or Cache-Control; UTC."""
    moved_to: str | None = None
    """A permanent redirect's target."""


UNCHANGED = Fetched(outcome="unchanged")
"""All that most polls have to say: made once, for it costs a poll as much as a transaction's share."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """What a host asked for that had been asked too often, or that could not answer."""

    until: datetime
    """UTC; before it the host is asked for nothing."""
    reason: str
    """What it said: "http 429"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """An article page as fetched and cut down to its words."""

    url: str
    """After redirects."""
    title: str = ""
    paragraphs: tuple[str, ...] = ()
    source: str | None = None
    published: datetime | None = None


def named(polled: Sequence[Feed], which: str) -> Feed | None:
    """The feed of a number in /feeds, or of an address."""
    return next((feed for feed in polled if which in (str(feed.id), feed.url)), None)
