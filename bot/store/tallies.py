"""How much waits, works and fails, counted from the indexes: cheap enough to be asked every few seconds."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, case, func, select

from bot.domain.feed import NO_CONTACT
from bot.store import schema
from bot.store.deliveries import LEASE
from bot.store.session import Session

_PLATFORMS = {"slac": "slack", "disc": "discord", "web:": "web"}
_STANDING = ("pending", "claimed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """How much is due, and since when the oldest of it is (UTC), None where nothing is."""

    count: int = 0
    since: datetime | None = None


def together(parts: Iterable[Waiting]) -> Waiting:
    """All of them as one."""
    known = tuple(parts)
    return Waiting(
        count=sum(part.count for part in known), since=min((part.since for part in known if part.since), default=None)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tallies:
    """What waits, works and fails at one instant."""

    feeds: dict[str, int] = field(default_factory=dict)
    """By state: "working", "failing", "waiting" for its first poll."""
    polls: Waiting = Waiting()
    """Feeds whose time has come."""
    reads: Waiting = Waiting()
    """Articles that may be read now."""
    sends: dict[str, Waiting] = field(default_factory=dict)
    """Channels whose next message is due, by platform."""
    deliveries: dict[tuple[str, str], int] = field(default_factory=dict)
    """Messages that are not out, by platform and state."""
    channels: dict[tuple[str, str], int] = field(default_factory=dict)
    """By platform and state: "open" or "parked"."""
    last_sent: datetime | None = None
    """When a message was last taken that went out (UTC)."""
    last_read: datetime | None = None
    """When an article was last read (UTC)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What came of a day's news."""

    read: int = 0
    excerpts: int = 0
    """Of those read, from the feed's own words alone."""
    verdicts: dict[str, int] = field(default_factory=dict)
    sent: dict[str, int] = field(default_factory=dict)
    """Messages that went out, by platform."""


def tallies(session: Session, now: datetime) -> Tallies:
    """What waits, works and fails now."""
    return Tallies(
        feeds=_feeds(session),
        polls=_waiting(session, schema.feed.c.next_poll, schema.feed.c.retired.is_(None), now),
        reads=_reads(session, now),
        sends=_sends(session, now),
        deliveries=_deliveries(session),
        channels=_channels(session),
        last_sent=_last_sent(session),
        last_read=session.execute(select(func.max(schema.article.c.read))).scalar(),
    )


def day(session: Session, since: datetime) -> Day:
    """What was read, judged and sent since then."""
    table, told, message = schema.article, schema.announcement, schema.delivery
    excerpts = func.coalesce(func.sum(case((table.c.is_excerpt, 1), else_=0)), 0)
    read, short = session.execute(select(func.count(), excerpts).where(table.c.read >= since)).one()
    judged = select(told.c.verdict, func.count()).join(table, table.c.id == told.c.article_id)
    verdicts = session.execute(judged.where(table.c.read >= since).group_by(told.c.verdict)).all()
    # A claim moves not_before to the end of its lease, where it stays once the message is sent: so that its index serves.
    sent = (message.c.state == "sent") & (message.c.not_before > since + LEASE)
    platform = func.substr(message.c.channel_id, 1, 4)
    messages = session.execute(select(platform, func.count()).where(sent).group_by(platform)).all()
    return Day(read=read, excerpts=short, verdicts={row[0]: row[1] for row in verdicts}, sent=_summed(messages))


def _feeds(session: Session) -> dict[str, int]:
    table = schema.feed
    state = case(
        (table.c.reason == NO_CONTACT, "off"),
        (table.c.reason.is_not(None), "failing"),
        (table.c.first_polled.is_(None), "waiting"),
        else_="working",
    )
    rows = session.execute(select(state, func.count()).where(table.c.retired.is_(None)).group_by(state)).all()
    return {"working": 0, "failing": 0, "waiting": 0} | {row[0]: row[1] for row in rows}


def _waiting(session: Session, at: ColumnElement[datetime], condition: ColumnElement[bool], now: datetime) -> Waiting:
    row = session.execute(select(func.count(), func.min(at)).where(condition, at <= now)).one()
    return Waiting(count=row[0], since=row[1])


def _reads(session: Session, now: datetime) -> Waiting:
    """An article is due from when it was fetched, one that could not be read from when it may be tried again."""
    table = schema.article
    waits = table.c.state == "waiting"
    return _waiting(session, func.coalesce(table.c.retry_at, table.c.fetched, type_=schema.UtcDateTime), waits, now)


def _sends(session: Session, now: datetime) -> dict[str, Waiting]:
    """By channels' oldest messages: the ones behind them wait for their turn and not for us."""
    table = schema.delivery
    open_ = table.c.state.in_(_STANDING)
    heads = select(func.min(table.c.id)).where(open_).group_by(table.c.channel_id)
    platform = func.substr(table.c.channel_id, 1, 4)
    query = select(platform, func.count(), func.min(table.c.not_before)).where(
        open_, table.c.id.in_(heads), table.c.not_before <= now
    )
    found: dict[str, Waiting] = {}
    for short, count, since in session.execute(query.group_by(platform)):
        name = _PLATFORMS.get(short, "other")
        before = found.get(name, Waiting())
        found[name] = Waiting(count=before.count + count, since=min(before.since or since, since))
    return found


def _deliveries(session: Session) -> dict[tuple[str, str], int]:
    table = schema.delivery
    platform = func.substr(table.c.channel_id, 1, 4)
    not_out = table.c.state.in_((*_STANDING, "parked", "failed"))
    query = select(platform, table.c.state, func.count()).where(not_out).group_by(platform, table.c.state)
    return _by_two(session.execute(query).all())


def _channels(session: Session) -> dict[tuple[str, str], int]:
    table = schema.channel
    platform = func.substr(table.c.id, 1, 4)
    state = case((table.c.parked.is_(None), "open"), else_="parked")
    return _by_two(session.execute(select(platform, state, func.count()).group_by(platform, state)).all())


def _last_sent(session: Session) -> datetime | None:
    table = schema.delivery
    query = select(table.c.not_before).where(table.c.state == "sent").order_by(table.c.not_before.desc()).limit(1)
    end_of_lease = session.execute(query).scalar()
    return end_of_lease - LEASE if end_of_lease else None


def _summed(rows: Iterable[Any]) -> dict[str, int]:
    found: dict[str, int] = {}
    for short, count in rows:
        name = _PLATFORMS.get(short, "other")
        found[name] = found.get(name, 0) + count
    return found


def _by_two(rows: Iterable[Any]) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    for short, state, count in rows:
        key = (_PLATFORMS.get(short, "other"), state)
        found[key] = found.get(key, 0) + count
    return found
