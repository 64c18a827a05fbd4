"""What a message goes back to: the article that made it, and since when somebody waits for it."""

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, select

from bot.domain import event as events
from bot.domain.delivery import DIGEST, ChannelId, Origin
from bot.store import schema
from bot.store.session import Session


def origin(session: Session, event: str, channel: ChannelId) -> Origin | None:
    """The origin of an event's message in a channel; None for a word to the operator, and for what is not stored any more."""
    told = events.subject(event)
    match events.kind(event):
        case events.DIGESTS:
            return _of_digest(session, told, channel)
        case events.PLANS | events.TELLINGS if told.isdecimal():
            return _of_announcement(session, int(told))
        case events.STORIES if told.isdecimal():
            return _of_story(session, int(told))
        case _:
            return None


def _of_announcement(session: Session, number: int) -> Origin | None:
    table, told = schema.article, schema.announcement
    query = select(table.c.id, table.c.fetched).join(told, told.c.article_id == table.c.id).where(told.c.id == number)
    return _found(session.execute(query).first())


def _of_story(session: Session, number: int) -> Origin | None:
    table = schema.article
    query = select(table.c.id, table.c.fetched).where(table.c.story_id == number, table.c.read.is_not(None))
    return _found(session.execute(query.order_by(table.c.read, table.c.id).limit(1)).first())


def _found(row: Row[Any, Any] | None) -> Origin | None:
    return Origin(article=row[0], since=row[1]) if row else None


def _of_digest(session: Session, day: str, channel: ChannelId) -> Origin | None:
    """The digest's set time; not before the channel set it, since the first one may follow at once."""
    table, place = schema.subscription, schema.channel
    query = select(table.c.at, table.c.created, place.c.time_zone).join(place, place.c.id == table.c.channel_id)
    row = session.execute(query.where(table.c.channel_id == channel, table.c.topic == DIGEST)).first()
    if row is None or row.at is None:
        return None
    planned = datetime.combine(date.fromisoformat(day), time.fromisoformat(row.at), ZoneInfo(row.time_zone))
    return Origin(since=max(planned, row.created))
