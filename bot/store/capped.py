"""News that a channel's rate cap kept back: the digest says how many."""

from datetime import datetime, timedelta

from bot.domain.delivery import ChannelId
from bot.store import memory
from bot.store.session import Session

KEPT = timedelta(days=35)
"""Longer than a digest reaches back."""


def keep_back(session: Session, channel: ChannelId, story: int, now: datetime) -> None:
    """Remembers that the story was no message in the channel."""
    memory.forget(session, _prefix(channel), now - KEPT)
    memory.first_time(session, f"{_prefix(channel)}{story}", now)


def kept_back(session: Session, channel: ChannelId, since: datetime) -> int:
    """How many stories were kept back from the channel since then."""
    return memory.count(session, _prefix(channel), since)


def _prefix(channel: ChannelId) -> str:
    return f"capped:{channel}:"
