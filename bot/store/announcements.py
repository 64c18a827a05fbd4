"""Announcements with their verdicts: what novelty is decided against."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row, Select, delete, exists, func, insert, select, update

from bot.domain.announcement import Announcement, Verdict
from bot.domain.company import Key
from bot.store import schema
from bot.store.codec import from_json, to_json
from bot.store.facts import LARGEST, owners_in
from bot.store.session import Session
from handlers.found import VerdictFound

_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)
_MOST = 1_000
"""Announcements looked at for one digest; the newest ones."""
_NEWEST, _EACH = 200, 20
"""Announcements looked at for one answer, and of each company all the same."""


def known(session: Session, company: Key) -> tuple[Announcement, ...]:
    """A company's stored announcements, oldest first.

    Left out are those held for a look, and those of articles that name the company in passing: nobody was told of either.
    One whose page gives no date has that of its reading, so that what came first and last is always known.
    """
    table, tag = schema.announcement, schema.tag
    passing = (tag.c.article_id == table.c.article_id) & (tag.c.company == company) & (tag.c.relevance == "mention")
    query = select(table).where(table.c.company == company, table.c.verdict != "held", ~exists().where(passing))
    rows = session.execute(query.order_by(table.c.at, table.c.id))
    return tuple(dated(_announcement(row), row.at) for row in rows)


def dated(found: Announcement, at: datetime) -> Announcement:
    """The announcement with a date: its page's own, else `at`."""
    return replace(found, citation=replace(found.citation, published=found.citation.published or at))


def store_announcement(
    session: Session,
    found: Announcement,
    verdict: Verdict,
    article: int | None,
    at: datetime | None,
    shipped: str | None = None,
) -> int:
    """Adds an announcement with its verdict; its number. A re-telling points at the plan itself, not at another re-telling."""
    table = schema.announcement
    values = {
        "company": found.company,
        "article_id": article,
        "at": at or found.citation.published or _EARLIEST,
        "verdict": verdict.kind,
        "of_id": plan_of(session, verdict),
        "because": verdict.because,
        "shipped": shipped,
        "body": to_json(replace(found, id=None, article_id=None)),
    }
    number: int = session.execute(insert(table).values(values).returning(table.c.id)).scalar_one()
    return number


def plan_of(session: Session, verdict: Verdict) -> int | None:
    """The number of the plan that an announcement repeats or changes: not of another re-telling of it."""
    if verdict.of is None or verdict.of.id is None:
        return None
    table = schema.announcement
    row = session.execute(select(table.c.of_id, table.c.verdict).where(table.c.id == verdict.of.id)).one()
    return row.of_id if row.verdict == "retold" and row.of_id else verdict.of.id


def tellings(session: Session, plan: int) -> tuple[VerdictFound, ...]:
    """A plan's own announcement and all that repeat or change it, in the order in which they were read."""
    table = schema.announcement
    return _verdicts(session, select(table).where((table.c.id == plan) | (table.c.of_id == plan)).order_by(table.c.id))


def shipped_marks(session: Session) -> frozenset[str]:
    """The marks of the shipped announcements that stand."""
    table = schema.announcement
    return frozenset(session.execute(select(table.c.shipped).where(table.c.shipped.is_not(None))).scalars())


def remark_shipped(session: Session, marks: Mapping[str, str]) -> None:
    """Gives shipped announcements the new marks of their facts, by the old ones."""
    table = schema.announcement
    for old, new in marks.items():
        session.execute(update(table).where(table.c.shipped == old).values(shipped=new))


def drop_shipped(session: Session, marks: Iterable[str]) -> None:
    """Takes shipped announcements away that are not among these marks and that nothing points at."""
    table = schema.announcement
    pointed = select(table.c.of_id).where(table.c.of_id.is_not(None))
    stale = table.c.shipped.is_not(None) & table.c.shipped.not_in(list(marks)) & table.c.id.not_in(pointed)
    session.execute(delete(table).where(stale))


def announcement(session: Session, number: int) -> VerdictFound | None:
    """One announcement with its verdict, by its number."""
    if not 0 < number <= LARGEST:
        return None
    return next(iter(_verdicts(session, select(schema.announcement).where(schema.announcement.c.id == number))), None)


def held_back(session: Session, company: Key) -> tuple[VerdictFound, ...]:
    """A company's announcements that are held for a look, in the order in which they were read."""
    table = schema.announcement
    query = select(table).where(table.c.company == company, table.c.verdict == "held")
    return _verdicts(session, query.order_by(table.c.id))


def judge_anew(session: Session, number: int, verdict: Verdict) -> None:
    """Gives a stored announcement another verdict."""
    table = schema.announcement
    values = {"verdict": verdict.kind, "of_id": plan_of(session, verdict), "because": verdict.because}
    session.execute(update(table).where(table.c.id == number).values(values))


def announcements_in(session: Session, article: int) -> tuple[VerdictFound, ...]:
    """What an article announces, with the verdicts, in the order of reading."""
    table = schema.announcement
    return _verdicts(session, select(table).where(table.c.article_id == article).order_by(table.c.id))


def held_in(session: Session, articles: Iterable[str]) -> tuple[VerdictFound, ...]:
    """The announcements of these articles that are held for a look."""
    table = schema.announcement
    query = select(table).where(table.c.article_id.in_(sorted(map(int, articles))), table.c.verdict == "held")
    return _verdicts(session, query.order_by(table.c.id))


def announcements(session: Session, company: Key | None = None, count: int = _NEWEST) -> tuple[VerdictFound, ...]:
    """Announcements with their verdicts, newest first."""
    table = schema.announcement
    query = select(table).order_by(table.c.at.desc(), table.c.id.desc()).limit(count)
    if company is not None:
        query = query.where(table.c.company == company)
    return _verdicts(session, query)


def plans_told(session: Session, company: Key | None = None) -> tuple[VerdictFound, ...]:
    """What an answer about plans is made of: the newest announcements, and of each company the newest that are no re-tellings.

    A plan that many tell again does not push out what it was before, nor the plans of those of whom little is told.
    """
    found = announcements(session, company)
    if len(found) < _NEWEST:
        return found
    table = schema.announcement
    known = {one.announcement.id: one for one in found}
    for owner in filter(None, owners_in(session, table)) if company is None else (company,):
        query = select(table).where(table.c.company == owner, table.c.verdict != "retold")
        more = _verdicts(session, query.order_by(table.c.at.desc(), table.c.id.desc()).limit(_EACH))
        known |= {one.announcement.id: one for one in more}
    return tuple(sorted(known.values(), key=_told_on, reverse=True))


def _told_on(one: VerdictFound) -> tuple[datetime, int]:
    return one.announcement.citation.published or _EARLIEST, one.announcement.id or 0


def announcements_of(session: Session, companies: Iterable[Key]) -> tuple[VerdictFound, ...]:
    """The companies' announcements with their verdicts, newest first."""
    table = schema.announcement
    query = select(table).where(table.c.company.in_(list(companies)))
    return _verdicts(session, query.order_by(table.c.at.desc(), table.c.id.desc()).limit(_MOST))


def count_retold(session: Session, companies: Iterable[Key], since: datetime) -> int:
    """How many announcements of the companies that were read since then only repeat a known plan."""
    table, article = schema.announcement, schema.article
    query = select(func.count()).join_from(table, article, article.c.id == table.c.article_id)
    found: int = session.execute(
        query.where(table.c.company.in_(list(companies)), table.c.verdict == "retold", article.c.read >= since)
    ).scalar_one()
    return found


def _verdicts(session: Session, query: Select[Any]) -> tuple[VerdictFound, ...]:
    rows = session.execute(query).all()
    plans = _plans(session, {row.of_id for row in rows if row.of_id})
    return tuple(
        VerdictFound(
            announcement=_announcement(row),
            verdict=Verdict(kind=row.verdict, of=plans.get(row.of_id), because=row.because),
            at_first=_at_first(row) if row.judged else None,
        )
        for row in rows
    )


def _at_first(row: Row[Any]) -> VerdictFound:
    """The announcement and its verdict as they were before an edit."""
    plan = row.judged["of"] and from_json(Announcement, row.judged["of"])
    return VerdictFound(
        announcement=from_json(Announcement, row.judged["announcement"]),
        verdict=Verdict(kind=row.verdict, of=plan, because=row.because),
    )


def _plans(session: Session, numbers: set[int]) -> dict[int, Announcement]:
    table = schema.announcement
    rows = session.execute(select(table).where(table.c.id.in_(numbers)))
    return {row.id: _announcement(row) for row in rows}


def _announcement(row: Row[Any]) -> Announcement:
    article = None if row.article_id is None else str(row.article_id)
    return from_json(Announcement, {**row.body, "id": row.id, "article_id": article})
