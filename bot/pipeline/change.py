"""What a command changes in the store, and who changed it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import time
from typing import Any, TypeAlias, TypeVar, assert_never

from bot.domain.address import without_secrets
from bot.domain.company import Company
from bot.domain.delivery import DIGEST, Channel, Subscription
from bot.domain.feed import Feed
from bot.domain.quiet import quiet_until
from bot.store import channels, deliveries, feeds
from bot.store.session import Session, lock
from handlers.command import (
    AddFeed,
    Ask,
    Change,
    Each,
    KeepQuiet,
    Release,
    RemoveFeed,
    SetLanguage,
    SetZone,
    Subscribe,
    Unsubscribe,
)

T = TypeVar("T")

FeedsFor: TypeAlias = Callable[[Company], tuple[Feed, ...]]
"""Gives the feeds that a company is followed by."""

USUAL_DIGEST = time(8)
"""When a digest comes that is set without a time."""


def apply(session: Session, change: Change, ask: Ask, feeds_for: FeedsFor) -> str:
    """Makes the change, logs it where anything is changed, and says in a word what it did.

    "added", "changed", "already there", "removed", "released" or "not there".
    """
    lock(session, f"channel {ask.channel}")
    channels.ensure_channel(session, Channel(id=ask.channel), (), ask.now)
    did, line = _made(session, change, ask, feeds_for), ask.line
    if isinstance(did, Feed):
        line, did = f"/feeds remove {did.url}", "removed"  # its number tells nobody later
    if channels.unpark(session, ask.channel):
        deliveries.reopen(session, ask.channel, ask.now)
    if did not in _AS_IT_WAS:
        channels.log_change(session, ask.channel, ask.asker.id, f"{without_secrets(line)}: {did}", ask.now)
    return did


def _made(session: Session, change: Change, ask: Ask, feeds_for: FeedsFor) -> str | Feed:
    """What the change did; of a feed that was removed, the feed."""
    match change:
        case Subscribe():
            return _subscribe(session, change, ask, feeds_for)
        case Unsubscribe():
            return _unsubscribe(session, change, ask)
        case Each(changes=changes):
            return _each(session, changes, ask, feeds_for)
        case KeepQuiet(hours=hours, time_zone=zone):
            first, last = hours or (None, None)
            return _set_channel(session, ask, quiet_from=first, quiet_to=last, **({"time_zone": zone} if zone else {}))
        case SetLanguage(language=language):
            return _set_channel(session, ask, language=language)
        case SetZone(time_zone=zone):
            return _set_channel(session, ask, time_zone=zone)
        case AddFeed(url=url):
            return "added" if feeds.add_feed(session, Feed(url=url), ask.now) else "already there"
        case RemoveFeed(which=which):
            return feeds.retire_feed(session, which, ask.now) or "not there"
        case Release(number=number):
            from bot.pipeline.release import release  # hardly ever asked for, and with it comes the reader

            return release(session, number, ask.universe, ask.now)
        case _:
            assert_never(change)


def _subscribe(session: Session, change: Subscribe, ask: Ask, feeds_for: FeedsFor) -> str:
    zoned = _set_channel(session, ask, time_zone=change.time_zone) if change.time_zone else ""
    topics = {topic.topic: topic for topic in channels.subscriptions(session, ask.channel)}
    standing = topics.get(change.topic)
    wish = _merged(standing or Subscription(channel=ask.channel, topic=change.topic), change)
    watched = channels.watched(session)
    written = channels.subscribe(session, wish, ask.now)
    company = ask.universe.by_key.get(change.topic)
    if written and company:
        if company.key not in watched:  # while others watch it, a feed that a person removed stays removed
            feeds.restore_feeds_of(session, company.key, ask.now)
        feeds.ensure_feeds(session, feeds_for(company), ask.now)
    if standing is None:
        return "added"
    return "changed" if written or zoned == "changed" else "already there"


def _each(session: Session, changes: Sequence[Subscribe | Unsubscribe], ask: Ask, feeds_for: FeedsFor) -> str:
    """What they did; where some did nothing, what the others did."""
    did = [
        _subscribe(session, one, ask, feeds_for) if isinstance(one, Subscribe) else _unsubscribe(session, one, ask)
        for one in changes
    ]
    return next((word for word in did if word not in _AS_IT_WAS), did[0])


_AS_IT_WAS = ("already there", "not there")


def _merged(standing: Subscription, change: Subscribe) -> Subscription:
    """The wish with what the change names, and all else as it was."""
    usual = USUAL_DIGEST if change.topic == DIGEST else None
    return replace(
        standing,
        at=_or(_or(change.at, standing.at), usual),
        weekdays=_or(change.weekdays, standing.weekdays),
        skip_empty=_or(change.skip_empty, standing.skip_empty),
        relevance=_or(change.relevance, standing.relevance),
        most_an_hour=_or(change.most_an_hour, standing.most_an_hour),
    )


def _or(named: T | None, otherwise: T) -> T:
    """Midnight, no day and False are values too."""
    return otherwise if named is None else named


def _unsubscribe(session: Session, change: Unsubscribe, ask: Ask) -> str:
    if change.time_zone:
        _set_channel(session, ask, time_zone=change.time_zone)
    topic = change.topic
    removed = channels.unsubscribe(session, ask.channel, topic)
    if removed and topic in ask.universe.by_key and topic not in channels.watched(session):
        feeds.retire_feeds_of(session, topic, ask.now)
    return "removed" if removed else "not there"


def _set_channel(session: Session, ask: Ask, **values: Any) -> str:
    """Sets the channel so; what its quiet hours held back goes out when the new ones say."""
    channel = channels.find_channel(session, ask.channel) or Channel(id=ask.channel)
    wished = replace(channel, **values)
    if wished == channel:
        return "already there"
    channels.set_channel(session, wished)
    if "language" not in values:
        deliveries.hurry(session, ask.channel, quiet_until(wished, ask.now) or ask.now)
    return "changed"
