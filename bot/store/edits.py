"""Articles whose feed has changed them since: to be read again, and what was read from them before."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import case, delete, select, update

from bot.domain.announcement import Announcement
from bot.domain.article import Entry
from bot.domain.fact import Fact
from bot.store import schema
from bot.store.codec import to_json
from bot.store.facts import store_facts
from bot.store.session import Session
from bot.store.words import drop_words
from bot.text.questions.terms import terms

PAUSE = timedelta(minutes=15)
"""From the first edit of an entry to the next one that is read; it doubles each time, for some texts change with every poll."""
_MOST_DOUBLINGS = 4


def pause(edits: int) -> timedelta:
    """How long the next reading waits after so many edits: none for the first."""
    return PAUSE * 2 ** min(edits - 1, _MOST_DOUBLINGS) if edits else timedelta()


def reopen(session: Session, number: int, entry: Entry, when: datetime) -> None:
    """Has an article read again, not before `when`, with what its feed says now; until then what was read stands."""
    table = schema.article
    unread = {
        "title": entry.title,
        "paragraphs": [entry.text] if entry.text else [],
        "state": "waiting",
        "attempts": 0,
        "retry_at": None,
    }
    if session.execute(update(table).where(table.c.id == number, table.c.state != "read").values(unread)).rowcount:
        return
    read = {
        "edit": {"title": entry.title, "text": entry.text},
        "attempts": 0,
        "retry_at": case((table.c.edit.is_not(None), table.c.retry_at), else_=when),
    }
    session.execute(update(table).where(table.c.id == number).values(read))


def story_of(session: Session, number: int) -> int | None:
    """The story of an article that was read before; None where it is read for the first time."""
    table = schema.article
    found: int | None = session.execute(select(table.c.story_id).where(table.c.id == number)).scalar_one()
    return found


def take_back(session: Session, number: int) -> None:
    """Takes away the tags, bullets and indexed words of an article that is about to be stored again."""
    article, tag = schema.article, schema.tag
    row = session.execute(select(article.c.title, article.c.paragraphs).where(article.c.id == number)).one()
    named = session.execute(select(tag.c.company).where(tag.c.article_id == number)).scalars().all()
    drop_words(session, number, terms("\n".join((row.title, "\n".join(row.paragraphs)))), named)
    for table in (tag, schema.summary):
        session.execute(delete(table).where(table.c.article_id == number))


def store_facts_again(session: Session, found: Iterable[Fact], number: int, now: datetime) -> tuple[int, ...]:
    """Has an article's stored facts be these; numbers in order. One that is stated as before keeps its number."""
    table = schema.fact
    standing: dict[str, list[int]] = {}
    for row in session.execute(
        select(table.c.id, table.c.body).where(table.c.article_id == number).order_by(table.c.id)
    ):
        standing.setdefault(_stated(row.body), []).append(row.id)
    numbers = [_kept(session, fact, standing, now) or store_facts(session, [fact], number, now)[0] for fact in found]
    gone = [one for same in standing.values() for one in same]
    session.execute(delete(table).where(table.c.id.in_(gone)))
    return tuple(numbers)


def revise(session: Session, number: int, found: Announcement) -> None:
    """Has a stored announcement say what its page says now; its verdict stands."""
    table = schema.announcement
    body = to_json(replace(found, id=None, article_id=None))
    session.execute(update(table).where(table.c.id == number).values(body=body))


def withdraw(session: Session, number: int) -> None:
    """Takes an announcement away that its page no longer makes, unless other articles tell of the same plan."""
    table = schema.announcement
    pointed = select(table.c.of_id).where(table.c.of_id.is_not(None))
    session.execute(delete(table).where(table.c.id == number, table.c.id.not_in(pointed)))


def _kept(session: Session, fact: Fact, standing: dict[str, list[int]], now: datetime) -> int | None:
    """The number of the same fact, its place in the text brought up to date; None where it is a new one."""
    body = to_json(replace(fact, id=None, article_id=None))
    same = standing.get(_stated(body))
    if not same:
        return None
    values = {"body": body, "at": fact.citation.published or now}
    number = same.pop(0)
    session.execute(update(schema.fact).where(schema.fact.c.id == number).values(values))
    return number


def _stated(body: dict[str, Any]) -> str:
    """What makes two stored facts the same: everything but where in the text the sentence stands."""
    cited = {name: value for name, value in body["citation"].items() if name in ("quote", "url")}
    return json.dumps({**body, "citation": cited}, sort_keys=True)
