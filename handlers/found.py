"""What the store, or the world, gave for a command's query."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.announcement import Announcement, Verdict
from bot.domain.article import Article
from bot.domain.changed import Changed
from bot.domain.company import Key
from bot.domain.delivery import Channel, Delivery, Subscription
from bot.domain.fact import Fact
from bot.domain.feed import Feed
from bot.domain.passage import Passage
from bot.domain.reading import Reading
from bot.domain.summary import Summary


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryFound:
    """A story of the store: the article that is shown for it, the fullest, with its bullets, and everyone who tells it."""

    id: int
    article: Article
    summary: Summary
    companies: tuple[Key, ...] = ()
    tellers: tuple[Article, ...] = ()
    """All articles of the story, the shown one included, oldest first, paragraphs left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictFound:
    """A stored announcement with its verdict."""

    announcement: Announcement
    verdict: Verdict
    at_first: "VerdictFound | None" = None
    """As it was when the verdict was made, where an edit has changed it, or the plan it was held against, since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerFact:
    """A fact that its page no longer states: it can be looked up by its number, and is used for nothing else."""

    fact: Fact
    gone: datetime
    """When the page was read that states it no longer."""
    is_said: bool
    """Whether the page has its sentence all the same: then it was understood otherwise."""
    now: Fact | None = None
    """What stands in its place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TriedFeed:
    """What a feed would bring: entries with the reason why each would or would not be posted."""

    url: str
    title: str = ""
    items: tuple[tuple[str, str], ...] = ()
    """(title, "about BABA: would be kept" or why not); of a long feed the first alone."""
    entries: int = 0
    """How many the feed has."""
    reason: str | None = None
    """Why it could not be had."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the store, or the world, gave for a query: the parts that were asked for are filled."""

    facts: tuple[Fact, ...] = ()
    former: FormerFact | None = None
    """What had the number that was asked for."""
    alike: tuple[Fact, ...] = ()
    """Of a fact without a sentence: those that give the same figure with one, newest first."""
    announcements: tuple[VerdictFound, ...] = ()
    passages: tuple[Passage, ...] = ()
    """Best first."""
    stories: tuple[StoryFound, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    """Alerts of this channel, newest first."""
    channel: Channel | None = None
    subscriptions: tuple[Subscription, ...] = ()
    channel_before: Channel | None = None
    """As it was before a change, None where nothing was known of it; `subscriptions_before` likewise."""
    subscriptions_before: tuple[Subscription, ...] = ()
    changes: tuple[Changed, ...] = ()
    """Of this channel's settings, newest first."""
    feeds: tuple[Feed, ...] = ()
    feeds_before: tuple[Feed, ...] = ()
    """Those that were polled before one was removed."""
    reading: Reading | None = None
    tried: TriedFeed | None = None
    problem: str | None = None
    """Why the world did not give what was asked (a page that refuses)."""
    known_before: tuple[Fact, ...] = ()
    """For digests: what was stored before of the same companies and metrics as the facts, newest first."""
    retold: int = 0
    """For digests: how many announcements only told a known plan again, and were silent."""
    since: datetime | None = None
    """For digests: from when on what was read is new to this channel."""
    capped: int = 0
    """For digests: how many news messages the channel's rate cap kept back."""
    changed: str | None = None
    """What a change did: "added", "changed", "already there", "removed", "released", "not there"; for feeds, what is wrong with it."""
