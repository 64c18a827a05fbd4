"""The way into the outbox: each channel's message in its language, to go out when its quiet hours end."""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.delivery import Channel, ChannelId
from bot.domain.quiet import quiet_until
from bot.domain.reply import Reply
from bot.render.locale import spoken
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
    added: list[ChannelId] = []
    for language in dict.fromkeys(channel.language for channel in listening):
        names = [channel.id for channel in listening if channel.language == language]
        words = spoken(reply, language)
        added += deliveries.enqueue(session, event, names, words, because, now, thread=thread, held=held)
    return tuple(added)
