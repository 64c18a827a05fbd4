"""Channels, what they subscribe to, and the outbox row that carries one message to one channel."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, time
from typing import Literal, TypeAlias

from bot.domain.reply import Reply

ChannelId: TypeAlias = str
"""Surface and address: "web:console", "slack:T1/C2", "discord:G1/C2" ("discord:@me/C2" for a direct message)."""

CAPEX_ALERTS = "capex-alerts"
DIGEST = "digest"
NEWS = "news"
TOPICS = frozenset({CAPEX_ALERTS, DIGEST, NEWS})
"""Every topic that is not a company's key."""


_WITH_THREADS = frozenset({"slack", "discord"})


def has_threads(channel: ChannelId) -> bool:
    """Whether messages can be posted under another one there; elsewhere what belongs under an alert stays silent."""
    return platform(channel) in _WITH_THREADS


def platform(channel: ChannelId) -> str:
    """The surface's name: "slack" of "slack:T1/C2"."""
    return channel.partition(":")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A place where messages go, and how they are to read there."""

    id: ChannelId
    time_zone: str = "UTC"
    language: str = "en"
    """Of dates and numbers: a locale such as "en", "en-US", "de" or "zh"."""
    quiet_from: time | None = None
    """Local time from which nothing is posted until `quiet_to`; None: no quiet hours."""
    quiet_to: time | None = None
    parked: str | None = None
    """Why nothing is sent there any more, None while it works."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """A channel's wish: topic is a company key, "capex-alerts", "digest" or "news"."""

    channel: ChannelId
    topic: str
    at: time | None = None
    """For digests: the local time of day."""
    weekdays: tuple[int, ...] = ()
    """For digests: the local days, Monday is 0; empty: every day."""
    skip_empty: bool = False
    """For digests: none on a day when nothing happened."""
    relevance: Literal["about", "mention"] = "about"
    """For news: the least that an article must be of a watched company."""
    most_an_hour: int = 6
    """For news: messages an hour; what is beyond waits for the digest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """What a message goes back to."""

    article: int | None = None
    """The number of the article that made it, None for a digest."""
    since: datetime
    """UTC; since when somebody waits for it: the poll that found the article, or the set time of the digest."""


DeliveryState: TypeAlias = Literal["pending", "claimed", "sent", "parked", "failed"]
"""parked: the channel refuses for good; failed: this one message could not be posted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One message for one channel about one event; (event, channel) is unique by constraint."""

    id: int
    event: str
    """Its name in `bot.domain.event`."""
    channel: ChannelId
    reply: Reply
    because: str
    """The evidence for sending it: what /alerts why shows."""
    state: DeliveryState = "pending"
    attempts: int = 0
    created: datetime
    sent: datetime | None = None
    message_id: str | None = None
    """The platform's own number for the message."""
    problem: str | None = None
    """Why the last try failed."""
    thread: str | None = None
    """The event under whose message this one is posted, None for one that stands by itself."""
    parent: str | None = None
    """The platform's number of that message."""
    is_unsure: bool = False
    """Whether an earlier try may have reached the platform: then it is looked for before it is sent again."""
    correction: str = ""
    """The first line of the newest correction of what it says; "" where there is none, and while it is being sent."""
    origin: Origin | None = None
    """Known while it is being sent, None for a word to the operator."""

    @property
    def key(self) -> str:
        """The same for every try, another for every message: 20 letters and digits that travel with it to the platform."""
        return hashlib.blake2b(f"{self.event} {self.channel}".encode(), digest_size=10).hexdigest()


CONSOLE: ChannelId = "web:console"
"""The operator's own channel: the browser console and the terminal share it."""
