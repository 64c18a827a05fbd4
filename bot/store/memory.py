"""Small things that every process must know: what was seen already, what a short name on a button stands for."""

from datetime import datetime

from sqlalchemy import delete, func, select

from bot.store import schema
from bot.store.session import Session, insert_missing


def first_time(session: Session, key: str, now: datetime) -> bool:
    """Whether nobody has said this key before: of processes that say it at once, one is told so."""
    return insert_missing(session, schema.memory, {"key": key, "value": "", "at": now})


def remember(session: Session, key: str, value: str, now: datetime) -> None:
    """Keeps a value under a key, in place of an earlier one."""
    session.execute(delete(schema.memory).where(schema.memory.c.key == key))
    insert_missing(session, schema.memory, {"key": key, "value": value, "at": now})


def recall(session: Session, key: str) -> str | None:
    """What is kept under a key."""
    return session.execute(select(schema.memory.c.value).where(schema.memory.c.key == key)).scalar()


def keys(session: Session, prefix: str) -> dict[str, str]:
    """Everything that is kept under keys that begin so."""
    table = schema.memory
    rows = session.execute(select(table.c.key, table.c.value).where(table.c.key.startswith(prefix, autoescape=True)))
    return {row.key: row.value for row in rows}


def count(session: Session, prefix: str, since: datetime) -> int:
    """How many keys that begin so were said since then."""
    table = schema.memory
    query = select(func.count()).where(table.c.key.startswith(prefix, autoescape=True), table.c.at >= since)
    found: int = session.execute(query).scalar_one()
    return found


def drop(session: Session, key: str) -> bool:
    """Lets go of one key; whether it was kept: of processes that let go at once, one is told so."""
    return bool(session.execute(delete(schema.memory).where(schema.memory.c.key == key)).rowcount)


def forget(session: Session, prefix: str, before: datetime | None = None) -> None:
    """Lets go of the keys that begin so (`before`: of those kept earlier)."""
    table = schema.memory
    gone = delete(table).where(table.c.key.startswith(prefix, autoescape=True))
    session.execute(gone if before is None else gone.where(table.c.at < before))
