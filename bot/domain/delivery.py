"""Channels, what they subscribe to, and the outbox row that carries one message to one channel."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import Literal, TypeAlias

from bot.domain.reply import Reply

ChannelId: TypeAlias = str
"""Surface and address: "web:console", "terminal:local", "slack:T1/C2", "discord:G1/C2"."""

CAPEX_ALERTS = "capex-alerts"
DIGEST = "digest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A place where messages go."""

    id: ChannelId
    time_zone: str = "UTC"
    parked: str | None = None
    """Why nothing is sent there any more, None while it works."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """A channel's wish: topic is a company key, "capex-alerts" or "digest"."""

    channel: ChannelId
    topic: str
    at: time | None = None
    """For digests: the local time of day."""


DeliveryState: TypeAlias = Literal["pending", "claimed", "sent", "parked"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One message for one channel about one event; (event, channel) is unique by constraint."""

    id: int
    event: str
    """"capex:<announcement>", "digest:<local date>"."""
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


CONSOLE: ChannelId = "web:console"
"""The operator's own channel: the browser console and the terminal share it."""
