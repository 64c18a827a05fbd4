"""The way into the outbox: each channel's message, to go out when its quiet hours end."""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.delivery import Channel, ChannelId
from bot.domain.quiet import quiet_until
from bot.domain.reply import Reply
from bot.store import deliveries
from bot.store.session import Session


def put(
    session: Session,
    event: str,
    channels: Iterable[Channel],
    reply: Reply,
    because: str,
    now: datetime,
    *,
    thread: str | None = None,
) -> tuple[ChannelId, ...]:
    """Adds one message per channel for an event; channels that have it already are passed over. Those added."""
    listening = tuple(channels)
    held = {channel.id: until for channel in listening if (until := quiet_until(channel, now))}
    names = [channel.id for channel in listening]
    return deliveries.enqueue(session, event, names, reply, because, now, thread=thread, held=held)
