"""Digests, in each channel's own morning: one for each local date, whatever restarts or the clocks' changes do.

T1 whose time has come? (three queries, however many channels) | per channel: T2 lock, look again, write or skip -> wake "deliver"
"""

import logging
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.delivery import DIGEST, Channel, ChannelId, Subscription
from bot.domain.event import of_digest
from bot.pipeline.find import find
from bot.pipeline.outbox import put
from bot.pipeline.reach import SKIPPED
from bot.ports import Clock
from bot.store import channels, deliveries, feeds, memory
from bot.store.session import Session, Store, StoreError, lock
from bot.text.who.names import Names
from handlers.command import Ask, DigestQuery
from handlers.daily import digest, is_empty

log = logging.getLogger(__name__)

LATEST = timedelta(hours=12)
"""A machine that slept longer past the set time skips that day's digest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A digest whose time has come."""

    channel: Channel
    wish: Subscription
    event: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Digests:
    """Writes the digests whose time has come: `write_due()`."""

    store: Store
    names: Names
    clock: Clock

    def write_due(self) -> tuple[ChannelId, ...]:
        """Puts each due digest into the outbox; channels that have one waiting."""
        with self.store.reading() as session:
            due = _due(session, self.clock())
        return tuple(channel for one in due for channel in self._safely_written(one.channel.id))

    def _safely_written(self, name: ChannelId) -> tuple[ChannelId, ...]:
        try:
            return self._write(name)
        except StoreError:
            raise  # the database's trouble: all of them wait for it
        except Exception:  # what one channel's digest cannot be made of must not keep all others from theirs
            log.exception("the digest of %s could not be written; it is tried again", name)
            return ()

    def _write(self, name: ChannelId) -> tuple[ChannelId, ...]:
        with self.store.begin() as session:
            # As in enrich: what is stored before this instant is in this digest, what is stored after it in the next.
            lock(session, "stories")
            now = self.clock()
            due = _due(session, now, name)  # again: another process may have written it
            return tuple(channel for one in due for channel in self._put(session, one, now))

    def _put(self, session: Session, due: Due, now: datetime) -> tuple[ChannelId, ...]:
        channel = due.channel.id
        ask = Ask(command="digest", channel=channel, now=now, universe=self.names.universe, line="/digest")
        found = find(session, DigestQuery(since=now), ask)
        if due.wish.skip_empty and is_empty(found):
            memory.remember(session, f"{SKIPPED}{channel}", f"{due.event} {now.isoformat()}", now)
            return ()
        because = f"The digest set for {due.wish.at:%H:%M}."
        return put(session, due.event, [due.channel], digest(ask, found), because, now)


def due_event(channel: Channel, wish: Subscription, now: datetime, since: datetime | None = None) -> str | None:
    """The digest event that is due now ("digest:2025-09-11", the local date), None before its time and long after.

    By the clock on the wall: a set time that a change of the clocks leaves out is past as soon as the clocks are beyond it, and one
    that comes twice is past from the first time on. `since`: when it was set; a time that lay before that is not made up for.
    """
    if wish.at is None:
        return None
    zone = ZoneInfo(channel.time_zone)
    wall = now.astimezone(zone).replace(tzinfo=None)
    for day in (wall.date(), wall.date() - timedelta(days=1)):
        planned = datetime.combine(day, wish.at)
        was_set = since is None or since <= planned.replace(tzinfo=zone).astimezone(UTC)
        if planned <= wall < planned + LATEST and is_on(wish, day) and was_set:
            return of_digest(day)
    return None


def is_on(wish: Subscription, day: date) -> bool:
    """Whether the digest comes on that day of the week."""
    return not wish.weekdays or day.weekday() in wish.weekdays


def _due(session: Session, now: datetime, channel: ChannelId | None = None) -> tuple[Due, ...]:
    """The digests whose time has come and that are neither written nor skipped (`channel`: only this one's)."""
    wishes = channels.wishes(session, DIGEST, channel)
    timely = [
        Due(channel=place, wish=wish, event=event)
        for place, wish, since in wishes
        if (event := due_event(place, wish, now, since))
    ]
    if not timely or _knows_nothing_yet(session):
        return ()
    written = deliveries.told(session, {one.event for one in timely}, channel)
    skipped = memory.keys(session, f"{SKIPPED}{channel or ''}")
    return tuple(
        one
        for one in timely
        if (one.event, one.channel.id) not in written and _event(skipped.get(f"{SKIPPED}{one.channel.id}")) != one.event
    )


def _knows_nothing_yet(session: Session) -> bool:
    """Whether the first poll of all has not ended: "nothing new" would be said of what nobody has looked at."""
    polled = feeds.feeds(session)
    return bool(polled) and all(feed.first_polled is None and not feed.failures for feed in polled)


def _event(mark: str | None) -> str | None:
    return mark.split()[0] if mark else None
