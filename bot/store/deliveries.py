"""The outbox: one row per (event, channel), claimed with a lease."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, select, update

from bot.domain.delivery import ChannelId, Delivery
from bot.domain.reply import Reply
from bot.store import schema
from bot.store.codec import from_json, to_json
from bot.store.session import Session, insert_missing

LEASE = timedelta(seconds=60)


def enqueue(
    session: Session, event: str, channels: Iterable[ChannelId], reply: Reply, because: str, now: datetime
) -> tuple[ChannelId, ...]:
    """Adds one message per channel for an event; channels that have it already are passed over. Those added."""
    added = []
    for channel in channels:
        values = {
            "event": event,
            "channel_id": channel,
            "reply": to_json(reply),
            "because": because,
            "state": "pending",
            "attempts": 0,
            "not_before": now,
            "created": now,
        }
        if insert_missing(session, schema.delivery, values):
            added.append(channel)
    return tuple(added)


def claim(session: Session, channel: ChannelId, now: datetime) -> Delivery | None:
    """The channel's oldest message, claimed until the lease ends; None where none is due or an older one must go first."""
    table = schema.delivery
    standing = table.c.state.in_(("pending", "claimed"))
    head = select(table.c.id).where(table.c.channel_id == channel, standing).order_by(table.c.id).limit(1)
    # No SKIP LOCKED: a second process must wait and then find the head claimed, or it would post out of order.
    oldest = head.scalar_subquery()
    due = update(table).where(table.c.id == oldest, table.c.not_before <= now)
    claimed = due.values(state="claimed", not_before=now + LEASE, attempts=table.c.attempts + 1).returning(table)
    row = session.execute(claimed).first()
    return _delivery(row) if row else None


def mark_sent(session: Session, number: int, message: str, now: datetime) -> None:
    """Closes a message with the platform's number for it."""
    values = {"state": "sent", "message_id": message, "sent": now, "problem": None}
    session.execute(update(schema.delivery).where(schema.delivery.c.id == number).values(values))


def postpone(session: Session, delivery: Delivery, problem: str, until: datetime) -> None:
    """Gives a claimed message back, to be tried again at `until`; nothing where the lease ran out and another took it."""
    values = {"state": "pending", "problem": problem, "not_before": until}
    session.execute(update(schema.delivery).where(_held_by(delivery)).values(values))


def set_aside(session: Session, delivery: Delivery, problem: str) -> None:
    """Parks a claimed message that its surface cannot post, so that those behind it go out."""
    values = {"state": "parked", "problem": problem}
    session.execute(update(schema.delivery).where(_held_by(delivery)).values(values))


def park_channel(session: Session, channel: ChannelId, problem: str) -> None:
    """Takes every open message of a channel that refuses for good out of the way."""
    table = schema.delivery
    standing = table.c.state.in_(("pending", "claimed"))
    values = {"state": "parked", "problem": problem}
    session.execute(update(table).where(table.c.channel_id == channel, standing).values(values))


def due_channels(session: Session, now: datetime) -> tuple[ChannelId, ...]:
    """Channels that have a message due, also one whose lease ran out."""
    table = schema.delivery
    query = select(table.c.channel_id).where(table.c.state.in_(("pending", "claimed")), table.c.not_before <= now)
    return tuple(session.execute(query.distinct()).scalars())


def latest(
    session: Session, channel: ChannelId | None = None, count: int = 20, event: str = ""
) -> tuple[Delivery, ...]:
    """The newest messages of a channel (None: of all) whose event begins so, newest first, whatever their state."""
    table = schema.delivery
    query = select(table).where(table.c.event.startswith(event)).order_by(table.c.id.desc()).limit(count)
    if channel is not None:
        query = query.where(table.c.channel_id == channel)
    return tuple(map(_delivery, session.execute(query)))


def find_event(session: Session, event: str, channel: ChannelId) -> Delivery | None:
    """The message about an event in a channel."""
    table = schema.delivery
    row = session.execute(select(table).where(table.c.event == event, table.c.channel_id == channel)).first()
    return _delivery(row) if row else None


def _held_by(delivery: Delivery) -> ColumnElement[bool]:
    """Whether the claim that gave this delivery still stands: a later claim has a higher count of attempts."""
    table = schema.delivery
    return (table.c.id == delivery.id) & (table.c.state == "claimed") & (table.c.attempts == delivery.attempts)


def _delivery(row: Row[Any]) -> Delivery:
    return Delivery(
        id=row.id,
        event=row.event,
        channel=row.channel_id,
        reply=from_json(Reply, row.reply),
        because=row.because,
        state=row.state,
        attempts=row.attempts,
        created=row.created,
        sent=row.sent,
        message_id=row.message_id,
    )
