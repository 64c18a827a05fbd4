"""Feeds and how they behaved."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, Update, bindparam, func, select, update

from bot.domain.company import Key
from bot.domain.feed import Feed, Fetched, named
from bot.store import schema
from bot.store.session import Session, insert_all_missing, insert_missing


def ensure_feeds(session: Session, feeds: Iterable[Feed], now: datetime) -> int:
    """Adds the feeds that were never seen, due at once; one that a person removed stays removed. How many were added."""
    known = set(session.execute(select(schema.feed.c.url)).scalars())
    fresh = [feed for feed in feeds if feed.url not in known]
    return sum(insert_missing(session, schema.feed, _fresh(feed, now)) for feed in fresh)


def add_feed(session: Session, feed: Feed, now: datetime) -> bool:
    """Adds a feed that a person named, or takes it back in; False where it is polled already."""
    if insert_missing(session, schema.feed, _fresh(feed, now)):
        return True
    row = session.execute(select(schema.feed).where(schema.feed.c.url == feed.url)).one()
    if row.retired is None:
        return False
    session.execute(update(schema.feed).where(schema.feed.c.id == row.id).values(_back(now)))
    return True


def retire_feed(session: Session, which: str, now: datetime) -> Feed | None:
    """Stops polling a feed named by number or address; None where there is no such feed."""
    found = named(feeds(session), which)
    if found:
        session.execute(update(schema.feed).where(schema.feed.c.id == found.id).values(retired=now))
    return found


def retire_feeds_of(session: Session, company: Key, now: datetime) -> None:
    """Stops polling a company's own feeds, when nobody watches it any more."""
    session.execute(update(schema.feed).where(schema.feed.c.company == company).values(retired=now))


def restore_feeds_of(session: Session, company: Key, now: datetime) -> None:
    """Takes a company's feeds back in, when it is watched again."""
    table = schema.feed
    session.execute(update(table).where(table.c.company == company, table.c.retired.is_not(None)).values(_back(now)))


def feeds(session: Session) -> tuple[Feed, ...]:
    """Every feed that is polled, in the order of adding."""
    table = schema.feed
    query: Select[Any] = select(*_COLUMNS).where(table.c.retired.is_(None)).order_by(table.c.id)
    return tuple(map(_feed, session.execute(query)))


def find_feed(session: Session, number: int) -> Feed | None:
    """A polled feed by its number."""
    row = session.execute(_FIND, {"number": number}).first()
    return _feed(row) if row else None


def claim_feeds(
    session: Session, most: int, now: datetime, lease: timedelta, but: Collection[int] = ()
) -> tuple[Feed, ...]:
    """Feeds that are due, `but` for these, the longest waiting first; for others they are not due before the lease ends."""
    rows = session.execute(_CLAIM, {"most": most, "now": now, "until": now + lease, "but": list(but)})
    return tuple(map(_feed, rows.all()))


def due_feeds(session: Session, now: datetime) -> tuple[int, ...]:
    """Numbers of the feeds whose time has come, the longest waiting first."""
    table = schema.feed
    query = select(table.c.id).where(table.c.retired.is_(None), table.c.next_poll <= now)
    return tuple(session.execute(query.order_by(table.c.next_poll)).scalars())


def count_due(session: Session, now: datetime) -> int:
    """How many feeds' time has come."""
    table = schema.feed
    query = select(func.count()).where(table.c.retired.is_(None), table.c.next_poll <= now)
    return session.execute(query).scalar_one()


def note_fetched(
    session: Session,
    feed: Feed,
    fetched: Fetched,
    next_poll: datetime,
    now: datetime,
    *,
    fresh: int = 0,
    held: str = "",
) -> None:
    """Remembers what a poll that brought entries leaves for the next one: `fresh` new ones, or why so many were `held`."""
    usual = feed.usual
    if fresh and feed.first_polled and not held:
        usual = fresh if usual is None else 0.7 * usual + 0.3 * fresh
    known = {"reason": held or None, "usual": usual}
    session.execute(_NOTE_FETCHED, {"its_id": feed.id, **_noted(feed, fetched, next_poll, now), **known})
    if not session.execute(_NOTE_MEMORY, {"its_id": feed.id, "memory": fetched.memory}).rowcount:
        first = {"feed_id": feed.id, "memory": fetched.memory}
        insert_all_missing(session, schema.feed_memory, [first], schema.feed_memory.c.feed_id)


def recalled(session: Session, feed: Feed) -> str:
    """What the parser wanted to know of the items next time; "" where it has read none."""
    return session.execute(_RECALL, {"number": feed.id}).scalar() or ""


def note_unchanged(session: Session, notes: Iterable[tuple[Feed, Fetched, datetime]], now: datetime) -> None:
    """The same for feeds that brought nothing new, each as it was claimed and with its next poll."""
    same, changed = defaultdict(list), []
    for feed, fetched, next_poll in sorted(notes, key=lambda note: note[0].id or 0):
        if _is_as_before(feed, fetched):
            same[next_poll].append(feed.id)
        else:
            changed.append({"its_id": feed.id, **_noted(feed, fetched, next_poll, now)})
    for next_poll, numbers in same.items():
        session.execute(_NOTE_TIMES, {"last_ok": now, "next_poll": next_poll, "numbers": numbers})
    if changed:
        session.execute(_NOTE, changed)


def _is_as_before(feed: Feed, fetched: Fetched) -> bool:
    """Whether all that `_noted` would change are the times."""
    return (
        fetched.etag in (None, feed.etag)
        and fetched.last_modified in (None, feed.last_modified)
        and fetched.body_hash in (None, "", feed.body_hash)
        and feed.first_polled is not None
        and not feed.failures
        and (feed.name or fetched.title) == feed.name
    )


def _noted(feed: Feed, fetched: Fetched, next_poll: datetime, now: datetime) -> dict[str, Any]:
    """What every poll that worked leaves. That a flood was held is told until the feed brings something again."""
    is_same = fetched.outcome == "unchanged"
    return {
        "etag": fetched.etag or (feed.etag if is_same else None),
        "last_modified": fetched.last_modified or (feed.last_modified if is_same else None),
        "body_hash": fetched.body_hash or feed.body_hash,
        "first_polled": feed.first_polled or now,
        "last_ok": now,
        "next_poll": next_poll,
        "failures": 0,
        "reason": feed.reason if feed.failures == 0 else None,
        "name": feed.name or fetched.title,
    }


def note_failure(session: Session, feed: Feed, reason: str, next_poll: datetime) -> None:
    """Remembers why a poll failed and when to try again."""
    values = {"failures": feed.failures + 1, "reason": reason, "next_poll": next_poll}
    session.execute(update(schema.feed).where(schema.feed.c.id == feed.id).values(values))


def put_off(session: Session, claimed: Iterable[Feed], until: datetime) -> None:
    """Gives claimed feeds back unpolled, to be claimed again from then on; not those which something was noted of meanwhile."""
    table = schema.feed
    for feed in claimed:
        still = (table.c.id == feed.id, table.c.next_poll == feed.next_poll)
        session.execute(update(table).where(*still).values(next_poll=until))


def _fresh(feed: Feed, now: datetime) -> dict[str, Any]:
    return {"url": feed.url, "name": feed.name, "company": feed.company, "next_poll": now, "failures": 0}


def _back(now: datetime) -> dict[str, Any]:
    """A feed taken back in, as after a first install: what piled up while it was away is recorded silently."""
    return {"retired": None, "next_poll": now, "first_polled": None, "failures": 0, "reason": None}


def _feed(row: Sequence[Any]) -> Feed:
    """One name after the other: `Feed(**…)` takes twice as long, and every poll begins with this."""
    (
        url,
        name,
        company,
        etag,
        last_modified,
        body_hash,
        next_poll,
        first_polled,
        last_ok,
        failures,
        reason,
        usual,
        number,
    ) = row
    return Feed(
        url=url,
        name=name,
        company=company,
        etag=etag,
        last_modified=last_modified,
        body_hash=body_hash,
        next_poll=next_poll,
        first_polled=first_polled,
        last_ok=last_ok,
        failures=failures,
        reason=reason,
        usual=usual,
        id=number,
    )


def _claim() -> Update:
    """What others have in hand is passed over: processes that claim at the same moment never wait for each other."""
    table = schema.feed
    other = table.c.id.not_in(bindparam("but", expanding=True))
    due = select(table.c.id).where(table.c.retired.is_(None), table.c.next_poll <= bindparam("now"), other)
    first = due.order_by(table.c.next_poll).limit(bindparam("most")).with_for_update(skip_locked=True).cte("first")
    mine = table.c.id.in_(select(first.c.id))
    return update(table).where(mine).values(next_poll=bindparam("until")).returning(*_COLUMNS)


def _note(*names: str) -> Update:
    table = schema.feed
    return update(table).where(table.c.id == bindparam("its_id")).values({name: bindparam(name) for name in names})


_COLUMNS = tuple(
    schema.feed.c[name]
    for name in """
    url name company etag last_modified body_hash next_poll first_polled last_ok failures reason usual id""".split()
)
"""In the order in which `_feed` takes them."""

# Built once: to build a statement costs more than to run it.
_TIMES = ("last_ok", "next_poll")
"""All that changes where a server says again that there is nothing new."""
_NOTE_TIMES = (
    update(schema.feed)
    .where(schema.feed.c.id.in_(bindparam("numbers", expanding=True)))
    .values({name: bindparam(name) for name in _TIMES})
)
_STATE = ("etag", "last_modified", "body_hash", "first_polled", "failures", "reason", "name", *_TIMES)
_NOTE = _note(*_STATE)
_NOTE_FETCHED = _note("usual", *_STATE)
_NOTE_MEMORY = (
    update(schema.feed_memory)
    .where(schema.feed_memory.c.feed_id == bindparam("its_id"))
    .values(memory=bindparam("memory"))
)
_CLAIM = _claim()
_RECALL = select(schema.feed_memory.c.memory).where(schema.feed_memory.c.feed_id == bindparam("number"))
_FIND = select(*_COLUMNS).where(schema.feed.c.id == bindparam("number"), schema.feed.c.retired.is_(None))
