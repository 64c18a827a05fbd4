"""Turns at a platform or a host that all processes of one PostgreSQL take one after the other, whichever of them asks.

Only the database's clock is looked at, so that machines need not agree on the time. A process that dies leaves nothing behind but
the turns that it was waiting for: they pass unused.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from sqlalchemy import Float, cast, delete, extract, func, text

from bot.store import schema
from bot.store.session import Session

Wish: TypeAlias = tuple[str, float]
"""A name, and how many seconds after this turn the next one may come."""

MOST_AHEAD = 300.0
"""Seconds that a turn lies ahead at most: a clock that was set back must not silence a platform for as long."""


def take_turns(session: Session, wishes: Sequence[Wish]) -> list[float]:
    """For each wish the seconds until its turn comes; turns of one name come in the order of the wishes."""
    from sqlalchemy.dialects.postgresql import insert

    gaps: defaultdict[str, float] = defaultdict(float)
    for name, gap in wishes:
        gaps[name] += gap
    table, now = schema.turn, cast(extract("epoch", func.clock_timestamp()), Float)
    # Sorted, for two processes that lock the same rows; no wait for the disk, since a lost turn harms nobody.
    rows = [{"name": name, "free": now + gap, "gap": gap} for name, gap in sorted(gaps.items())]
    session.execute(text("SET LOCAL synchronous_commit TO OFF"))
    taken = insert(table).values(rows)
    free = func.greatest(now, func.least(table.c.free, now + MOST_AHEAD)) + taken.excluded.gap
    taken = taken.on_conflict_do_update(index_elements=["name"], set_={"free": free, "gap": taken.excluded.gap})
    waits = taken.returning(table.c.name, (table.c.free - table.c.gap - now).label("wait"))
    return _dealt(wishes, {row.name: row.wait for row in session.execute(waits)})


def forget_turns(session: Session) -> None:
    """Lets go of the names under which nothing has happened for an hour."""
    if session.dialect.name == "postgresql":
        table, now = schema.turn, cast(extract("epoch", func.clock_timestamp()), Float)
        session.execute(delete(table).where(table.c.free < now - 3600.0))


def _dealt(wishes: Iterable[Wish], first: dict[str, float]) -> list[float]:
    waits = []
    for name, gap in wishes:
        waits.append(max(0.0, first[name]))
        first[name] += gap
    return waits
