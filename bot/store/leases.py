"""Who of several processes does what only one may do at a time: articles being read, connections being held (feeds: claim_feeds).

An article is claimed for a while by the row's own time of the next try: a claim of a dead process runs out by itself.

A connection is held by beats. Whether its holder lives is not told by comparing clocks, which jump and differ from machine to machine,
but by watching: a beat that stays the same for as long as the watcher's own stopwatch says is a dead holder's.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import delete, or_, select, update

from bot.store import schema
from bot.store.session import Session, insert_missing


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A lease as it was seen."""

    holder: str
    beat: int
    """How often it was taken or renewed."""
    at: datetime = field(compare=False)
    """UTC, by the holder's clock: for people."""


def claim_article(session: Session, number: int, now: datetime, lease: timedelta) -> bool:
    """Whether the article waits and is now this process's to read; read already, it waits where its feed has changed it."""
    table = schema.article
    fresh = (table.c.state == "waiting") & table.c.retry_at.is_(None)
    due = (table.c.id == number) & (table.c.state != "failed") & or_(fresh, table.c.retry_at <= now)
    return session.execute(update(table).where(due).values(retry_at=now + lease)).rowcount == 1


def look(session: Session, name: str) -> Held | None:
    """Who holds the lease, None where nobody does."""
    table = schema.lease
    row = session.execute(select(table).where(table.c.name == name)).first()
    return Held(holder=row.holder, beat=row.beat, at=row.at) if row else None


def take(session: Session, name: str, holder: str, seen: Held | None, now: datetime) -> bool:
    """Takes the lease, unless it is not any more as it was seen; of processes that take it at once one gets it."""
    table = schema.lease
    if seen is None:
        return insert_missing(session, table, {"name": name, "holder": holder, "beat": 0, "at": now})
    same = (table.c.name == name) & (table.c.holder == seen.holder) & (table.c.beat == seen.beat)
    values = {"holder": holder, "beat": seen.beat + 1, "at": now}
    return session.execute(update(table).where(same).values(values)).rowcount == 1


def renew(session: Session, name: str, holder: str, now: datetime) -> bool:
    """Says that the holder lives; False where the lease is another's now."""
    table = schema.lease
    mine = (table.c.name == name) & (table.c.holder == holder)
    return session.execute(update(table).where(mine).values(beat=table.c.beat + 1, at=now)).rowcount == 1


def release(session: Session, name: str, holder: str) -> None:
    """Gives the lease back, where it is still the holder's."""
    table = schema.lease
    session.execute(delete(table).where(table.c.name == name, table.c.holder == holder))
