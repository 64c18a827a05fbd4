"""The outbox: one row per (event, channel), claimed with a lease."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, func, or_, select, update

from bot.domain.delivery import ChannelId, Delivery
from bot.domain.event import CORRECTIONS, PLANS, kind
from bot.domain.reply import Reply
from bot.store import schema
from bot.store.channels import within
from bot.store.codec import from_json, to_json
from bot.store.session import Session, insert_missing

LEASE = timedelta(seconds=60)
STILL_NEWS = timedelta(days=1)
"""A message that was parked longer is not sent any more."""


def enqueue(
    session: Session,
    event: str,
    channels: Iterable[ChannelId],
    reply: Reply,
    because: str,
    now: datetime,
    *,
    thread: str | None = None,
    held: Mapping[ChannelId, datetime] | None = None,
) -> tuple[ChannelId, ...]:
    """Adds one message per channel for an event; channels that have it already are passed over. Those added.

    `thread`: the event under whose message it is posted; `held`: channels that are not to have it before an instant (quiet hours).
    """
    added = []
    body = to_json(reply)
    for channel in channels:
        values = {
            "event": event,
            "channel_id": channel,
            "reply": body,
            "because": because,
            "thread": thread,
            "state": "pending",
            "attempts": 0,
            "not_before": (held or {}).get(channel, now),
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
    if row is None:
        return None
    found = replace(_delivery(row), is_unsure=row.attempts - 1 > row.settled)
    above = find_event(session, found.thread, channel) if found.thread else None
    return replace(found, parent=above.message_id) if above else found


def mark_sent(session: Session, number: int, message: str, now: datetime) -> None:
    """Closes a message with the platform's number for it."""
    values = {"state": "sent", "message_id": message, "sent": now, "problem": None}
    session.execute(update(schema.delivery).where(schema.delivery.c.id == number).values(values))


def postpone(
    session: Session, delivery: Delivery, problem: str, until: datetime, *, may_have_arrived: bool = False
) -> None:
    """Gives a claimed message back, to be tried again at `until`; nothing where the lease ran out and another took it."""
    values: dict[str, Any] = {"state": "pending", "problem": problem, "not_before": until}
    if not may_have_arrived:
        values["settled"] = delivery.attempts
    session.execute(update(schema.delivery).where(_held_by(delivery)).values(values))


def set_aside(session: Session, delivery: Delivery, problem: str) -> None:
    """Closes a claimed message that its surface cannot post, so that those behind it go out."""
    values = {"state": "failed", "problem": problem}
    session.execute(update(schema.delivery).where(_held_by(delivery)).values(values))


def park(session: Session, destination: str, problem: str) -> None:
    """Takes every open message of the channels that refuse for good out of the way."""
    table = schema.delivery
    standing = table.c.state.in_(("pending", "claimed"))
    values = {"state": "parked", "problem": problem}
    session.execute(update(table).where(within(table.c.channel_id, destination), standing).values(values))


def reopen(session: Session, channel: ChannelId, now: datetime) -> None:
    """Sends what was parked since a day ago after all: the channel takes messages again."""
    table = schema.delivery
    fresh = (table.c.channel_id == channel) & (table.c.state == "parked") & (table.c.created >= now - STILL_NEWS)
    session.execute(update(table).where(fresh).values(state="pending", not_before=now, problem=None))


def hurry(session: Session, channel: ChannelId, now: datetime) -> None:
    """Makes what waits for its first try due now: the channel's quiet hours were changed."""
    table = schema.delivery
    waiting = (table.c.channel_id == channel) & (table.c.state == "pending") & (table.c.attempts == 0)
    session.execute(update(table).where(waiting).values(not_before=now))


def next_due(session: Session, channel: ChannelId) -> datetime | None:
    """When the channel's oldest open message may be tried, None where nothing waits."""
    table = schema.delivery
    standing = table.c.state.in_(("pending", "claimed"))
    query = select(table.c.not_before).where(table.c.channel_id == channel, standing).order_by(table.c.id).limit(1)
    return session.execute(query).scalar()


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
    return _with_corrections(session, tuple(map(_delivery, session.execute(query))))


def _with_corrections(session: Session, found: tuple[Delivery, ...]) -> tuple[Delivery, ...]:
    """The messages, those of plans with the first line of what corrected them last."""
    plans = [one for one in found if kind(one.event) == PLANS]
    if not plans:
        return found
    table = schema.delivery
    # What corrects came later and into the same channel: an index gives no more than that.
    near = (table.c.channel_id.in_({one.channel for one in plans}), table.c.id > min(one.id for one in plans))
    under = (table.c.thread.in_({one.event for one in plans}), table.c.event.startswith(CORRECTIONS))
    fixes = select(table).where(*near, *under).order_by(table.c.id)
    lines = {(row.thread, row.channel_id): from_json(Reply, row.reply).title for row in session.execute(fixes)}
    return tuple(replace(one, correction=lines.get((one.event, one.channel), "")) for one in found)


def failed(session: Session, count: int) -> tuple[Delivery, ...]:
    """The newest messages that could not be posted, newest first."""
    table = schema.delivery
    query = select(table).where(table.c.state == "failed").order_by(table.c.id.desc()).limit(count)
    return tuple(map(_delivery, session.execute(query)))


def find_event(session: Session, event: str, channel: ChannelId) -> Delivery | None:
    """The message about an event in a channel."""
    table = schema.delivery
    row = session.execute(select(table).where(table.c.event == event, table.c.channel_id == channel)).first()
    return _delivery(row) if row else None


def told(
    session: Session, events: Iterable[str], channel: ChannelId | None = None, *, alive: bool = False
) -> frozenset[tuple[str, ChannelId]]:
    """Which (event, channel) of these events have a message, whatever its state; `alive`: one that is out or will go out."""
    table = schema.delivery
    query = select(table.c.event, table.c.channel_id).where(table.c.event.in_(list(events)))
    if channel is not None:
        query = query.where(table.c.channel_id == channel)
    if alive:
        query = query.where(table.c.state.in_(("pending", "claimed", "sent")))
    return frozenset((row.event, row.channel_id) for row in session.execute(query))


def lately(session: Session, event: str, since: datetime) -> dict[ChannelId, int]:
    """How many messages whose event begins so each channel was sent since then or still has waiting; 0 is left out.

    Counted by when they go out, not by when they were written: after quiet hours no flood comes. A claim moves `not_before` to the
    end of its lease, where it stays once the message is sent: so that the index on it serves.
    """
    table = schema.delivery
    waits = table.c.state.in_(("pending", "claimed"))
    sent = and_(table.c.state == "sent", table.c.not_before > since + LEASE)
    query = select(table.c.channel_id, func.count()).where(or_(waits, sent), table.c.event.startswith(event))
    rows = session.execute(query.group_by(table.c.channel_id)).all()
    return {row[0]: row[1] for row in rows}


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
        thread=row.thread,
        problem=row.problem,
    )
