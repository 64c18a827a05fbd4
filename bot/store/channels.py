"""Channels, what they subscribe to, and who changed it."""

from datetime import datetime, time

from sqlalchemy import delete, insert, select

from bot.domain.company import Key
from bot.domain.delivery import CAPEX_ALERTS, DIGEST, Channel, ChannelId, Subscription
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
    return Channel(id=row.id, time_zone=row.time_zone, parked=row.parked) if row else None


def set_time_zone(session: Session, channel: ChannelId, name: str) -> None:
    """Changes a channel's time zone."""
    session.execute(schema.channel.update().where(schema.channel.c.id == channel).values(time_zone=name))


def park(session: Session, channel: ChannelId, reason: str) -> None:
    """Stops sending to a channel that refuses for good."""
    session.execute(schema.channel.update().where(schema.channel.c.id == channel).values(parked=reason))


def unpark(session: Session, channel: ChannelId) -> None:
    """Sends to a channel again: somebody there has asked for something."""
    session.execute(schema.channel.update().where(schema.channel.c.id == channel).values(parked=None))


def subscriptions(session: Session, channel: ChannelId | None = None) -> tuple[Subscription, ...]:
    """What a channel (None: every one) subscribes to, in the order of subscribing."""
    table = schema.subscription
    query = select(table).order_by(table.c.created, table.c.topic)
    if channel is not None:
        query = query.where(table.c.channel_id == channel)
    return tuple(
        Subscription(channel=row.channel_id, topic=row.topic, at=time.fromisoformat(row.at) if row.at else None)
        for row in session.execute(query)
    )


def subscribe(session: Session, topic: Subscription, now: datetime) -> bool:
    """Adds a topic, or changes its time; False where it stood just so already."""
    at = topic.at.strftime("%H:%M") if topic.at else None
    standing = {found.topic: found for found in subscriptions(session, topic.channel)}.get(topic.topic)
    if standing == topic:
        return False
    unsubscribe(session, topic.channel, topic.topic)
    row = {"channel_id": topic.channel, "topic": topic.topic, "at": at, "created": now}
    session.execute(insert(schema.subscription).values(row))
    return True


def unsubscribe(session: Session, channel: ChannelId, topic: str) -> bool:
    """Takes a topic away; False where it was not there."""
    table = schema.subscription
    gone = session.execute(delete(table).where(table.c.channel_id == channel, table.c.topic == topic))
    return gone.rowcount > 0


def watched(session: Session) -> frozenset[Key]:
    """Every company that any channel watches."""
    topics = session.execute(select(schema.subscription.c.topic).distinct()).scalars()
    return frozenset(topics) - {CAPEX_ALERTS, DIGEST}


def listeners(session: Session, company: Key) -> tuple[ChannelId, ...]:
    """Channels that watch the company, want capex alerts and can be reached."""
    table = schema.subscription
    reachable = select(schema.channel.c.id).where(schema.channel.c.parked.is_(None))
    wanting = select(table.c.channel_id).where(table.c.topic == CAPEX_ALERTS)
    watching = select(table.c.channel_id).where(table.c.topic == company, table.c.channel_id.in_(wanting))
    watching = watching.where(table.c.channel_id.in_(reachable))
    return tuple(session.execute(watching.order_by(table.c.channel_id)).scalars())


def log_change(session: Session, channel: ChannelId, who: str, what: str, now: datetime) -> None:
    """Keeps who changed what, and when."""
    session.execute(insert(schema.change).values(at=now, channel_id=channel, who=who, what=what))
