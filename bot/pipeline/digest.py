"""Digests, in each channel's own morning: one for each local date, whatever restarts or the clocks' changes do."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.delivery import DIGEST, Channel, ChannelId, Subscription
from bot.pipeline.find import find
from bot.ports import Clock
from bot.store import channels, deliveries
from bot.store.session import Session, Store, lock
from bot.text.who.names import Names
from handlers.command import Ask, DigestQuery
from handlers.digest import DIGEST as COMMAND

FIRST_REACH = timedelta(days=1)
"""How far back a channel's first digest looks."""
LATEST = timedelta(hours=12)
"""A machine that slept longer past the set time skips that day's digest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Digests:
    """Writes the digests whose time has come: `write_due()`."""

    store: Store
    names: Names
    clock: Clock

    def write_due(self) -> tuple[ChannelId, ...]:
        """Puts each due digest into the outbox; channels that have one waiting."""
        now = self.clock()
        with self.store.reading() as session:
            due = [
                topic
                for topic in channels.subscriptions(session)
                if topic.topic == DIGEST and self._is_due(session, topic, now)
            ]
        return tuple(channel for topic in due for channel in self._write(topic))

    def _is_due(self, session: Session, topic: Subscription, now: datetime) -> bool:
        channel = channels.find_channel(session, topic.channel)
        if channel is None or topic.at is None or channel.parked:
            return False
        event = due_event(channel, topic.at, now)
        return event is not None and deliveries.find_event(session, event, channel.id) is None

    def _write(self, topic: Subscription) -> tuple[ChannelId, ...]:
        with self.store.begin() as session:
            # As in enrich: what is stored before this instant is in this digest, what is stored after it in the next.
            lock(session, "stories")
            now = self.clock()
            channel = channels.find_channel(session, topic.channel)
            event = due_event(channel, topic.at, now) if channel and topic.at else None
            if event is None:
                return ()
            since = _last(session, topic.channel) or now - FIRST_REACH
            ask = Ask(command="digest", channel=topic.channel, now=now, universe=self.names.universe, line="/digest")
            reply = COMMAND.reply(ask, find(session, DigestQuery(since=since), ask))
            return deliveries.enqueue(
                session, event, [topic.channel], reply, f"The digest set for {topic.at:%H:%M}.", now
            )


def due_event(channel: Channel, at: time, now: datetime) -> str | None:
    """The digest event that is due now ("digest:2025-09-11", the local date), None before its time and long after."""
    local = now.astimezone(ZoneInfo(channel.time_zone))
    planned = datetime.combine(local.date(), at, tzinfo=local.tzinfo)
    return f"digest:{local.date()}" if planned <= local < planned + LATEST else None


def _last(session: Session, channel: ChannelId) -> datetime | None:
    newest = deliveries.latest(session, channel, 1, "digest:")
    return newest[0].created if newest else None
