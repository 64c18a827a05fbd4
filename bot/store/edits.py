"""Articles whose feed has changed them since: to be read again, and what was read from them before."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import case, delete, insert, select, update

from bot.domain.announcement import Announcement
from bot.domain.article import Entry
from bot.domain.fact import Fact, Metric
from bot.store import schema
from bot.store.codec import from_json, to_json
from bot.store.facts import LARGEST, facts_in, find_fact, store_facts
from bot.store.restated import same, successor
from bot.store.session import Session
from bot.store.words import drop_words
from bot.text.questions.terms import terms
from handlers.found import FormerFact

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


def store_facts_again(session: Session, found: Sequence[Fact], number: int, now: datetime) -> tuple[int, ...]:
    """Has an article's stored facts be these; numbers in order. One that is stated as before keeps its number.

    One that is gone can still be looked up by its number, and nothing else finds it.
    """
    standing = facts_in(session, number)
    kept = same(found, standing)
    for place, old in kept.items():
        _restate(session, old, found[place], now)
    fresh = [fact for place, fact in enumerate(found) if place not in kept]
    added = iter(store_facts(session, fresh, number, now))
    numbers = tuple(kept[place] if place in kept else next(added) for place in range(len(found)))
    for old in standing.keys() - set(kept.values()):
        _retire(session, old, standing[old], dict(zip(numbers, found, strict=True)), now)
    return numbers


def find_former(session: Session, number: int) -> FormerFact | None:
    """A fact that an edit of its page took away, by the number it had, with the one that stands in its place."""
    table = schema.former_fact
    row = session.execute(select(table).where(table.c.id == number)).first() if 0 < number <= LARGEST else None
    if row is None:
        return None
    fact = replace(from_json(Fact, row.body), id=row.id, article_id=str(row.article_id))
    now = find_fact(session, row.now_id) if row.now_id else None
    return FormerFact(fact=fact, gone=row.gone, is_said=row.is_said, now=now)


def revise(session: Session, number: int, found: Announcement) -> None:
    """Has a stored announcement say what its page says now; its verdict stands, with what it was made of."""
    table = schema.announcement
    body = to_json(replace(found, id=None, article_id=None))
    before = session.execute(select(table.c.body).where(table.c.id == number)).scalar_one()
    if any(body[name] != before[name] for name in _HEADED):
        _keep_judged(session, number)
    session.execute(update(table).where(table.c.id == number).values(body=body))


def withdraw(session: Session, number: int) -> None:
    """Takes an announcement away that its page no longer makes, unless other articles tell of the same plan."""
    table = schema.announcement
    pointed = select(table.c.of_id).where(table.c.of_id.is_not(None))
    session.execute(delete(table).where(table.c.id == number, table.c.id.not_in(pointed)))


_HEADED = ("subject", "amounts", "horizon", "status")
"""The parts of an announcement that its headline tells."""


def take_back_facts(session: Session, wrong: Announcement, instead: Mapping[int, Fact], now: datetime) -> None:
    """Takes the facts out of the fact base that state an announcement whose sum another article takes back.

    Their numbers lead to their sentence still, and to the fact of that article, of `instead`, that stands in their place.
    """
    if wrong.article_id is None:
        return
    for number, fact in facts_in(session, int(wrong.article_id)).items():
        is_stated = fact.metric is Metric.CAPEX and fact.citation.start == wrong.citation.start
        if is_stated and fact.company == wrong.company and number not in instead:
            _retire(session, number, fact, instead, now)


def _keep_judged(session: Session, number: int) -> None:
    """Remembers of an announcement that is about to change, and of those that were held against it, what was judged."""
    table = schema.announcement
    plan = table.alias()
    judged = select(table.c.id, table.c.body, plan.c.body.label("plan")).outerjoin(plan, plan.c.id == table.c.of_id)
    concerned = ((table.c.id == number) | (table.c.of_id == number)) & table.c.judged.is_(None)
    for row in session.execute(judged.where(concerned)).all():
        then = {"announcement": row.body, "of": row.plan}
        session.execute(update(table).where(table.c.id == row.id).values(judged=then))


def _restate(session: Session, number: int, fact: Fact, now: datetime) -> None:
    """Brings a stored fact up to date that says the same as before, in another place of the text perhaps."""
    values = {"body": to_json(replace(fact, id=None, article_id=None)), "at": fact.citation.published or now}
    session.execute(update(schema.fact).where(schema.fact.c.id == number).values(values))


def _retire(session: Session, number: int, fact: Fact, now_said: Mapping[int, Fact], now: datetime) -> None:
    """Takes a fact out of the fact base; its number leads to its sentence, and to what is said in its place."""
    table, former, article = schema.fact, schema.former_fact, schema.article
    row = session.execute(select(table).where(table.c.id == number)).one()
    text = session.execute(select(article.c.paragraphs).where(article.c.id == row.article_id)).scalar_one()
    values = {
        "id": number,
        "article_id": row.article_id,
        "gone": now,
        "is_said": fact.citation.quote in "\n".join(text),
        "now_id": successor(fact, now_said),
        "body": row.body,
    }
    session.execute(insert(former).values(values))
    session.execute(update(former).where(former.c.now_id == number).values(now_id=values["now_id"]))
    session.execute(delete(table).where(table.c.id == number))
