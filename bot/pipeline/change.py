"""What a command changes in the store, and who changed it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias, assert_never

from bot.domain.company import Company
from bot.domain.delivery import Channel, Subscription
from bot.domain.feed import Feed
from bot.store import channels, deliveries, feeds
from bot.store.session import Session, lock
from handlers.command import AddFeed, Ask, Change, RemoveFeed, Subscribe, Unsubscribe

FeedsFor: TypeAlias = Callable[[Company], tuple[Feed, ...]]
"""Gives the feeds that a company is followed by."""


def apply(session: Session, change: Change, ask: Ask, feeds_for: FeedsFor) -> str:
    """Makes the change and logs it; in one word what it did ("added", "already there", "removed", "not there")."""
    lock(session, f"channel {ask.channel}")
    channels.ensure_channel(session, Channel(id=ask.channel), (), ask.now)
    match change:
        case Subscribe():
            did = _subscribe(session, change, ask, feeds_for)
        case Unsubscribe(topic=topic):
            did = _unsubscribe(session, topic, ask)
        case AddFeed(url=url):
            did = "added" if feeds.add_feed(session, Feed(url=url), ask.now) else "already there"
        case RemoveFeed(which=which):
            did = "removed" if feeds.retire_feed(session, which, ask.now) else "not there"
        case _:
            assert_never(change)
    if channels.unpark(session, ask.channel):
        deliveries.reopen(session, ask.channel, ask.now)
    channels.log_change(session, ask.channel, ask.asker.id, f"{ask.line}: {did}", ask.now)
    return did


def _subscribe(session: Session, change: Subscribe, ask: Ask, feeds_for: FeedsFor) -> str:
    if change.time_zone and (channel := channels.find_channel(session, ask.channel)):
        channels.set_channel(session, replace(channel, time_zone=change.time_zone))
    topic = Subscription(channel=ask.channel, topic=change.topic, at=change.at)
    watched = channels.watched(session)
    added = channels.subscribe(session, topic, ask.now)
    company = ask.universe.by_key.get(change.topic)
    if added and company:
        if company.key not in watched:  # while others watch it, a feed that a person removed stays removed
            feeds.restore_feeds_of(session, company.key, ask.now)
        feeds.ensure_feeds(session, feeds_for(company), ask.now)
    return "added" if added else "already there"


def _unsubscribe(session: Session, topic: str, ask: Ask) -> str:
    removed = channels.unsubscribe(session, ask.channel, topic)
    if removed and topic in ask.universe.by_key and topic not in channels.watched(session):
        feeds.retire_feeds_of(session, topic, ask.now)
    return "removed" if removed else "not there"
