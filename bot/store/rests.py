"""Hosts that asked to be left alone (Retry-After): every process of the database leaves them, also one that starts meanwhile."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import delete, select

from bot.domain.feed import Rest
from bot.store import schema
from bot.store.clocks import APART
from bot.store.session import Session, insert_missing


def note_rest(session: Session, host: str, rest: Rest, now: datetime) -> None:
    """Remembers what a host asked for last."""
    session.execute(delete(schema.rest).where(schema.rest.c.host == host))
    values = {"host": host, "until": rest.until, "reason": rest.reason, "at": now}
    insert_missing(session, schema.rest, values)


def rests(session: Session, now: datetime) -> Mapping[str, Rest]:
    """The hosts that are to be left alone now."""
    table = schema.rest
    query = select(table).where(table.c.until > now, table.c.at <= now + APART)
    return {row.host: Rest(until=row.until, reason=row.reason) for row in session.execute(query)}


def forget_rests(session: Session, now: datetime) -> None:
    """Lets go of those that are over."""
    session.execute(delete(schema.rest).where(schema.rest.c.until <= now))
