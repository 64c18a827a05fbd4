"""What is remembered of the entries that feeds carry: which were seen, what they led to, and what they said last."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, select, update

from bot.domain.article import Entry
from bot.store import schema
from bot.store.session import Session, insert_all_missing


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is remembered of a feed's entry."""

    article: int | None
    """None: it named nobody that anyone watches."""
    digest: str | None
    """Of what it said last; None for entries from before edits were looked for."""
    edits: int


def seen_entries(session: Session, feed: int, keys: Iterable[str]) -> dict[str, Known]:
    """Those of a feed's keys that were seen in an earlier poll, with what is known of them."""
    wanted = {schema.storable(key): key for key in keys}
    rows = session.execute(_SEEN, {"feed": feed, "keys": list(wanted)})
    return {wanted[row.key]: Known(article=row.article_id, digest=row.digest, edits=row.edits) for row in rows}


def record_entries(
    session: Session, feed: int, entries: Sequence[Entry], article: Mapping[str, int], now: datetime
) -> None:
    """Remembers a feed's entries, and by key the articles they led to (missing: nobody's company)."""
    rows = [
        {
            "feed_id": feed,
            "key": entry.key,
            "article_id": article.get(entry.key),
            "seen": now,
            "digest": entry.digest,
            "edits": 0,
        }
        for entry in entries
    ]
    insert_all_missing(session, schema.entry, rows, schema.entry.c.key)


def note_edits(session: Session, feed: int, entries: Sequence[Entry], known: Mapping[str, Known]) -> None:
    """Remembers what the entries say now; where that was known before, it is counted as an edit."""
    table = schema.entry
    rows = [
        {
            "its_key": entry.key,
            "its_digest": entry.digest,
            "its_edits": known[entry.key].edits + (known[entry.key].digest is not None),
        }
        for entry in entries
    ]
    if rows:
        statement = update(table).where(table.c.feed_id == feed, table.c.key == bindparam("its_key"))
        session.execute(statement.values(digest=bindparam("its_digest"), edits=bindparam("its_edits")), rows)


def _seen() -> Select[Any]:
    table = schema.entry
    known = table.c.key, table.c.article_id, table.c.digest, table.c.edits
    theirs = table.c.key.in_(bindparam("keys", expanding=True))
    return select(*known).where(table.c.feed_id == bindparam("feed"), theirs)


_SEEN = _seen()
