"""Channels, what they subscribe to, and who changed it."""

from collections.abc import Iterable
from datetime import datetime, time
from typing import Any

from sqlalchemy import Column, ColumnElement, Row, Select, delete, insert, select, update

from bot.domain.changed import Changed
from bot.domain.company import Key
from bot.domain.delivery import TOPICS, Channel, ChannelId, Subscription
from bot.store import schema
from bot.store.session import Session, insert_missing


def ensure_channel(session: Session, channel: Channel, topics: tuple[Subscription, ...], now: datetime) -> bool:
    """Adds a channel with its first subscriptions; False where it is known already, and then nothing changes."""
    values = {"id": channel.id, "time_zone": channel.time_zone, "created": now}
    if not insert_missing(session, schema.channel, values):
        return False
    for topic in topics:
        subscribe(session, topic, now)
    return True


def find_channel(session: Session, channel: ChannelId) -> Channel | None:
    """A channel by its id."""
    row = session.execute(select(schema.channel).where(schema.channel.c.id == channel)).first()
    return _channel(row) if row else None


def began(session: Session, channel: ChannelId) -> datetime | None:
    """When a channel was first known; None where it is not."""
    found: datetime | None = session.scalar(select(schema.channel.c.created).where(schema.channel.c.id == channel))
    return found


def set_channel(session: Session, channel: Channel) -> None:
    """Changes a channel's time zone, language and quiet hours."""
    values = {
        "time_zone": channel.time_zone,
        "language": channel.language,
        "quiet_from": _written(channel.quiet_from),
        "quiet_to": _written(channel.quiet_to),
    }
    session.execute(update(schema.channel).where(schema.channel.c.id == channel.id).values(values))


def park(session: Session, destination: str, reason: str) -> bool:
    """Stops sending to the channels that refuse for good ("slack:T1/": a whole workspace); whether any was not parked before."""
    table = schema.channel
    open_ = within(table.c.id, destination) & table.c.parked.is_(None)
    return session.execute(update(table).where(open_).values(parked=reason)).rowcount > 0


def unpark(session: Session, destination: str) -> tuple[ChannelId, ...]:
    """Sends to the channels again: somebody there has asked for something, or their workspace is back. Those that were parked."""
    table = schema.channel
    parked_ = within(table.c.id, destination) & table.c.parked.is_not(None)
    return tuple(session.execute(update(table).where(parked_).values(parked=None).returning(table.c.id)).scalars())


def parked(session: Session) -> tuple[Channel, ...]:
    """The channels that refuse for good."""
    rows = session.execute(select(schema.channel).where(schema.channel.c.parked.is_not(None)).order_by("id"))
    return tuple(map(_channel, rows))


def forget(session: Session, destination: str) -> None:
    """Deletes the channels, with their subscriptions, messages and log: a workspace has removed the bot."""
    session.execute(delete(schema.change).where(within(schema.change.c.channel_id, destination)))
    session.execute(delete(schema.channel).where(within(schema.channel.c.id, destination)))


def subscriptions(session: Session, channel: ChannelId | None = None) -> tuple[Subscription, ...]:
    """What a channel (None: every one) subscribes to, in the order of subscribing."""
    table = schema.subscription
    query = select(table).order_by(table.c.created, table.c.topic)
    if channel is not None:
        query = query.where(table.c.channel_id == channel)
    return tuple(map(_subscription, session.execute(query)))


def subscribe(session: Session, topic: Subscription, now: datetime) -> bool:
    """Adds a topic, or changes its settings; False where it stood just so already."""
    standing = {found.topic: found for found in subscriptions(session, topic.channel)}.get(topic.topic)
    if standing == topic:
        return False
    unsubscribe(session, topic.channel, topic.topic)
    row = {
        "channel_id": topic.channel,
        "topic": topic.topic,
        "at": _written(topic.at),
        "weekdays": "".join(map(str, topic.weekdays)),
        "skip_empty": topic.skip_empty,
        "relevance": topic.relevance,
        "most_an_hour": topic.most_an_hour,
        "created": now,
    }
    session.execute(insert(schema.subscription).values(row))
    return True


def unsubscribe(session: Session, channel: ChannelId, topic: str) -> bool:
    """Takes a topic away; False where it was not there."""
    table = schema.subscription
    gone = session.execute(delete(table).where(table.c.channel_id == channel, table.c.topic == topic))
    return gone.rowcount > 0


def watched(session: Session) -> frozenset[Key]:
    """Every company that any channel watches."""
    return frozenset(session.execute(_WATCHED).scalars()) - TOPICS


_WATCHED = select(schema.subscription.c.topic).distinct()


def audience(session: Session, topic: str, companies: Iterable[Key]) -> tuple[tuple[Channel, Subscription], ...]:
    """Channels that want the topic, watch any of the companies and can be reached, each with its wish."""
    table = schema.subscription
    watching = select(table.c.channel_id).where(table.c.topic.in_(list(companies)))
    rows = session.execute(_wishes(topic).where(table.c.channel_id.in_(watching)))
    return tuple((_channel(row), _subscription(row)) for row in rows)


def wishes(
    session: Session, topic: str, channel: ChannelId | None = None
) -> tuple[tuple[Channel, Subscription, datetime], ...]:
    """Channels (`channel`: only this one) that want the topic and can be reached, each with its wish and since when it stands."""
    query = _wishes(topic) if channel is None else _wishes(topic).where(schema.channel.c.id == channel)
    return tuple((_channel(row), _subscription(row), row.since) for row in session.execute(query))


def _wishes(topic: str) -> Select[Any]:
    wish = schema.subscription
    query = select(schema.channel, wish, wish.c.created.label("since")).join(
        wish, wish.c.channel_id == schema.channel.c.id
    )
    return query.where(wish.c.topic == topic, schema.channel.c.parked.is_(None)).order_by(wish.c.channel_id)


def within(column: Column[Any], destination: str) -> ColumnElement[bool]:
    """Whether a channel's id is the destination, or lies in the workspace ("slack:T1/") or the platform ("discord:") that it names."""
    if destination.endswith(("/", ":")):
        return column.startswith(destination, autoescape=True)
    return column == destination


def log_change(session: Session, channel: ChannelId, who: str, what: str, now: datetime) -> None:
    """Keeps who changed what, and when."""
    session.execute(insert(schema.change).values(at=now, channel_id=channel, who=who, what=what))


def changes(session: Session, channel: ChannelId, count: int) -> tuple[Changed, ...]:
    """The channel's latest changes, newest first."""
    table = schema.change
    query = select(table).where(table.c.channel_id == channel).order_by(table.c.id.desc()).limit(count)
    return tuple(Changed(at=row.at, who=row.who, what=row.what) for row in session.execute(query))


def _channel(row: Row[Any]) -> Channel:
    return Channel(
        id=row.id,
        time_zone=row.time_zone,
        language=row.language,
        quiet_from=_read(row.quiet_from),
        quiet_to=_read(row.quiet_to),
        parked=row.parked,
    )


def _subscription(row: Row[Any]) -> Subscription:
    return Subscription(
        channel=row.channel_id,
        topic=row.topic,
        at=_read(row.at),
        weekdays=tuple(map(int, row.weekdays)),
        skip_empty=row.skip_empty,
        relevance=row.relevance,
        most_an_hour=row.most_an_hour,
    )


def _written(at: time | None) -> str | None:
    return at.strftime("%H:%M") if at else None


def _read(at: str | None) -> time | None:
    return time.fromisoformat(at) if at else None
