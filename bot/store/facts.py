"""The fact base: what was shipped and everything read since, side by side."""

import hashlib
import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Row, Table, delete, func, insert, select, update

from bot.domain.company import Key
from bot.domain.fact import Fact, Metric
from bot.store import schema
from bot.store.codec import from_json, to_json
from bot.store.restated import gives_same, same
from bot.store.session import Session

Scope: TypeAlias = tuple[ColumnElement[bool], ...]

_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)


def store_facts(session: Session, found: Iterable[Fact], article: int, now: datetime) -> tuple[int, ...]:
    """Adds what an article states; the facts' numbers, in order."""
    table = schema.fact
    return tuple(
        session.execute(
            insert(table).values({**_row(fact, now, now), "article_id": article}).returning(table.c.id)
        ).scalar_one()
        for fact in found
    )


def facts_in(session: Session, article: int) -> dict[int, Fact]:
    """What an article states, by the facts' numbers."""
    table = schema.fact
    rows = session.execute(select(table).where(table.c.article_id == article).order_by(table.c.id))
    return {row.id: _fact(row) for row in rows}


def store_shipped(session: Session, shipped: Iterable[Fact], now: datetime) -> tuple[tuple[str, Fact], ...]:
    """Brings the shipped facts up to date: new ones added, ones no longer shipped taken away. Those added, with their marks."""
    marked = {fingerprint(fact): fact for fact in shipped}
    table = schema.fact
    standing = set(session.execute(select(table.c.shipped).where(table.c.shipped.is_not(None))).scalars())
    if gone := standing - marked.keys():
        session.execute(delete(table).where(table.c.shipped.in_(gone)))
    added = tuple((mark, fact) for mark, fact in marked.items() if mark not in standing)
    for mark, fact in added:
        session.execute(insert(table).values({**_row(fact, now, _EARLIEST), "shipped": mark}))
    return added


def restate_shipped(session: Session, shipped: Iterable[Fact]) -> dict[str, str]:
    """Has shipped facts that are told with other particulars now keep their numbers; their new marks by the old ones."""
    table = schema.fact
    marked = {fingerprint(fact): fact for fact in shipped}
    rows = {row.id: row for row in session.execute(select(table).where(table.c.shipped > ""))}
    old = {number: row for number, row in rows.items() if row.shipped not in marked}
    known = {row.shipped for row in rows.values()}
    fresh = [mark for mark in marked if mark not in known]
    kept = same([marked[mark] for mark in fresh], {number: _fact(row) for number, row in old.items()})
    for place, number in kept.items():
        fact = marked[fresh[place]]
        values = {"body": _row(fact, _EARLIEST, _EARLIEST)["body"], "shipped": fresh[place]}
        session.execute(update(table).where(table.c.id == number).values(values))
    return {old[number].shipped: fresh[place] for place, number in kept.items()}


def fingerprint(value: Any) -> str:
    """A mark that changes when the value does."""
    return hashlib.sha256(json.dumps(to_json(value), sort_keys=True).encode()).hexdigest()


def facts(session: Session, company: Key | None = None, metrics: tuple[Metric, ...] = ()) -> tuple[Fact, ...]:
    """Facts of a company (None: of all, industries included) and of these metrics (empty: all), newest first.

    Where there are too many the newest stand for them, with the newest of each owner and all shipped ones: those of whom little is
    written are not pushed out by those of whom much is.
    """
    table = schema.fact
    owned = () if company is None else (table.c.company == company,)
    scopes = [(*owned, table.c.metric == str(metric)) for metric in metrics] or [owned]
    rows = [row for scope in scopes for row in _newest(session, scope, _MOST)]
    found = {row.id: row for row in sorted(rows, key=_age)[:_MOST]}
    if company is None and len(rows) >= _MOST:
        found |= {row.id: row for row in _rare(session, scopes, metrics, found.values())}
    return tuple(map(_fact, sorted(found.values(), key=_age)))


def _newest(session: Session, scope: Iterable[ColumnElement[bool]], count: int) -> Sequence[Row[Any]]:
    """One metric, one owner, or everything at a time: each in the order of an index, which several together would not be."""
    table = schema.fact
    return session.execute(select(table).where(*scope).order_by(table.c.at.desc(), table.c.id).limit(count)).all()


def _rare(
    session: Session, scopes: Sequence[Scope], metrics: Collection[str], found: Iterable[Row[Any]]
) -> Iterator[Row[Any]]:
    """The newest facts of the owners that have few among those found, and the shipped facts."""
    table = schema.fact
    most = _EACH if metrics else _EACH_OF_ALL
    told = Counter(row.company for row in found)
    for owner in owners_in(session, table):
        if told[owner] < most * len(scopes):
            of_them = table.c.company.is_(None) if owner is None else table.c.company == owner
            for scope in scopes:
                yield from _newest(session, (*scope, of_them), most)
    # By its mark alone, or SQLite looks through all facts of the metric; they are few.
    for row in session.execute(select(table).where(table.c.shipped > "")):
        if not metrics or row.metric in metrics:
            yield row


def owners_in(session: Session, table: Table) -> tuple[Key | None, ...]:
    """Whose rows a table holds: leaps through the index from one to the next, where DISTINCT would read all of it."""
    company = table.c.company
    owners = select(func.min(company).label("company")).cte("owners", recursive=True)
    following = select(func.min(company)).where(company > owners.c.company).scalar_subquery()
    owners = owners.union_all(select(following).where(owners.c.company.is_not(None)))
    return tuple(session.execute(select(owners.c.company)).scalars())


def _age(row: Row[Any]) -> tuple[float, int]:
    return -row.at.timestamp(), row.id


def owners_outside(session: Session) -> tuple[str, ...]:
    """The names of those outside the watch universe whose figures are stored, the newest first; industries are none."""
    table = schema.fact
    rows = _newest(session, (table.c.company.is_(None),), _MOST)
    return tuple(dict.fromkeys(row.body["subject"] for row in rows if row.metric != Metric.MARKET_GROWTH))


def facts_read_since(session: Session, companies: Iterable[Key], since: datetime) -> tuple[Fact, ...]:
    """The companies' facts that were read in articles since then, newest first: what a digest looks for new ones in."""
    table = schema.fact
    query = select(table).where(
        table.c.company.in_(list(companies)), table.c.recorded >= since, table.c.article_id.is_not(None)
    )
    return tuple(map(_fact, session.execute(query.order_by(table.c.at.desc(), table.c.id).limit(_MOST))))


def facts_known_before(session: Session, like: Iterable[Fact], since: datetime) -> tuple[Fact, ...]:
    """Facts of the same owners and metrics that were stored before then, newest first: what the new ones are held against."""
    wanted = {(fact.company, str(fact.metric), fact.subject) for fact in like if fact.company}
    table = schema.fact
    shipped = table.c.article_id.is_(None)
    query = select(table).where(
        table.c.company.in_({company for company, _, _ in wanted}),
        table.c.metric.in_({metric for _, metric, _ in wanted}),
        shipped | (table.c.recorded < since),
    )
    rows = session.execute(query.order_by(table.c.at.desc(), table.c.id).limit(_MOST))
    # Looked at before it is read: reading a fact takes 0.1 ms, and most are another owner's.
    return tuple(_fact(row) for row in rows if (row.company, row.metric, row.body["subject"]) in wanted)


def markets(session: Session) -> tuple[str, ...]:
    """The markets that shares are stored of, the newest of them, the one with the most shares first."""
    table = schema.fact
    shares = select(table.c.body).where(table.c.metric == str(Metric.MARKET_SHARE))
    newest = shares.order_by(table.c.at.desc()).limit(_MOST).subquery()
    name = newest.c.body["market"].as_string().label("name")
    query = select(name).where(name != "")
    return tuple(session.execute(query.group_by(name).order_by(func.count().desc(), name)).scalars())


def find_fact(session: Session, number: int) -> Fact | None:
    """A fact by its number."""
    if not 0 < number <= LARGEST:
        return None
    row = session.execute(select(schema.fact).where(schema.fact.c.id == number)).first()
    return _fact(row) if row else None


def read_alike(session: Session, fact: Fact) -> tuple[Fact, ...]:
    """Facts read on pages that give the same figure of the same thing, newest first."""
    table = schema.fact
    owned = table.c.company.is_(None) if fact.company is None else table.c.company == fact.company
    rows = _newest(session, (owned, table.c.metric == str(fact.metric)), _MOST)
    read = (_fact(row) for row in rows if row.article_id is not None)
    return tuple(other for other in read if gives_same(fact, other))


LARGEST = 2**31 - 1
"""The last number there can be: a larger one is an error to the databases, not a row that is missing."""
_MOST = 600
"""Facts looked at for one answer; the newest ones."""
_EACH, _EACH_OF_ALL = 10, 30
"""Facts looked at of each owner all the same: of one metric, or of all together."""


def _row(fact: Fact, now: datetime, undated: datetime) -> dict[str, Any]:
    at = fact.citation.published or undated
    body = to_json(replace(fact, id=None, article_id=None))
    return {"company": fact.company, "metric": str(fact.metric), "at": at, "recorded": now, "body": body}


def _fact(row: Row[Any]) -> Fact:
    article = None if row.article_id is None else str(row.article_id)
    return replace(from_json(Fact, row.body), id=row.id, article_id=article)
