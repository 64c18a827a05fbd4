"""Articles from the feed's entry to the read page."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import Row, func, insert, select, update

from bot.domain.article import Article, Entry
from bot.domain.company import Tag
from bot.domain.feed import Feed
from bot.domain.reading import Reading
from bot.store import schema
from bot.store.codec import to_json
from bot.store.session import Session, insert_all_missing
from bot.store.words import index_words
from bot.text.questions.terms import terms

Given: TypeAlias = tuple[str, list[str], dict[str, str] | None]
"""Title, paragraphs, and the edit that is still to be read."""


def record_article(session: Session, entry: Entry, source: str | None, silent: bool, now: datetime) -> tuple[int, bool]:
    """The number of the article an entry stands for, and whether it is new: one page in two feeds is one article."""
    return record_articles(session, [(entry, source)], silent, now, now)[entry.key]


def record_articles(
    session: Session, found: Sequence[tuple[Entry, str | None]], silent: bool, now: datetime, undated: datetime
) -> dict[str, tuple[int, bool]]:
    """For each entry, with its publisher, the number of its article and whether that is new; by the entry's key.

    `undated`: where lists have an article whose feed gives no date.
    """
    rows = [_article_row(entry, source, silent, now, undated) for entry, source in found]
    pages: dict[str, dict[str, Any]] = {}
    for row in rows:
        pages.setdefault(row["key"], row)  # the first of two entries with one page
    table = schema.article
    added = insert_all_missing(session, table, list(pages.values()), table.c.key, table.c.id)
    fresh = {row.key: row.id for row in added}
    numbers = fresh if len(fresh) == len(pages) else _numbers(session, pages)
    recorded: dict[str, tuple[int, bool]] = {}
    is_new = set(fresh)
    for (entry, _), row in zip(found, rows, strict=True):
        recorded[entry.key] = (numbers[row["key"]], row["key"] in is_new)
        is_new.discard(row["key"])
    return recorded


def _numbers(session: Session, keys: Iterable[str]) -> dict[str, int]:
    table = schema.article
    query = select(table.c.key, table.c.id).where(table.c.key.in_(list(keys)))
    return {row.key: row.id for row in session.execute(query)}


def _article_row(entry: Entry, source: str | None, silent: bool, now: datetime, undated: datetime) -> dict[str, Any]:
    """A date that is still to come counts as now."""
    published = min(entry.published, now) if entry.published else None
    return {
        "key": schema.storable(entry.url or f"{entry.title}|{(published or now).date()}"),
        "url": entry.url,
        "title": entry.title,
        "source": source,
        "published": published,
        "fetched": now,
        "at": published or min(undated, now),
        "kind": entry.kind,
        "paragraphs": [entry.text] if entry.text else [],
        "tickers": list(entry.tickers),
        "is_excerpt": True,
        "is_silent": silent,
        "state": "waiting",
        "attempts": 0,
    }


_MOST_WAITING = 500


def waiting_articles(session: Session, now: datetime) -> tuple[int, ...]:
    """Numbers of the articles that are still to be read, oldest first."""
    table = schema.article
    unread = (table.c.state == "waiting") & (table.c.retry_at.is_(None) | (table.c.retry_at <= now))
    edited = (table.c.state == "read") & (table.c.retry_at <= now) & table.c.edit.is_not(None)
    query = select(table.c.id).where(unread | edited).order_by(table.c.at).limit(_MOST_WAITING)
    return tuple(session.execute(query).scalars())


def waiting_article(session: Session, number: int) -> tuple[Article, bool] | None:
    """An article that is still to be read and whether it is silent; None where it is read already.

    One that its feed has changed since comes with its new title, and with its new text where it was read from the feed alone.
    """
    row = session.execute(select(schema.article).where(schema.article.c.id == number)).first()
    if row is None or not (row.state == "waiting" or row.edit):
        return None
    found = article_of(row)
    if row.edit:
        text = row.edit["text"]
        paragraphs = ((text,) if text else ()) if row.is_excerpt else found.paragraphs
        found = replace(found, title=row.edit["title"], paragraphs=paragraphs)
    return found, row.is_silent


def carriers(session: Session, number: int) -> tuple[Feed, ...]:
    """The feeds that carried an article, by address and name, the first one first."""
    feed, entry = schema.feed, schema.entry
    query = select(feed.c.url, feed.c.name, feed.c.company).join(entry, entry.c.feed_id == feed.c.id)
    rows = session.execute(query.where(entry.c.article_id == number).order_by(feed.c.id))
    return tuple(Feed(url=row.url, name=row.name, company=row.company) for row in rows)


def given(session: Session, number: int, *, hold: bool = False) -> Given:
    """What the feed gives an article now; `hold`: and nobody changes it before the transaction ends."""
    table = schema.article
    query = select(table.c.title, table.c.paragraphs, table.c.edit).where(table.c.id == number)
    row = session.execute(query.with_for_update() if hold else query).one()
    return row.title, row.paragraphs, row.edit


def claim_reading(session: Session, number: int, seen: Given | None = None) -> bool:
    """Marks an article read; False where another process did: then everything read from it is already stored.

    False too where its feed gives it other words now than those `seen`: it waits to be read from them.
    """
    if seen is not None and given(session, number, hold=True) != seen:
        return False
    table = schema.article
    waits = (table.c.state == "waiting") | table.c.edit.is_not(None)
    values = {"state": "read", "edit": None, "retry_at": None}
    return session.execute(update(table).where(table.c.id == number, waits).values(values)).rowcount == 1


def store_reading(session: Session, number: int, reading: Reading, story: int, now: datetime) -> None:
    """Keeps the page's words with their index, its tags and its bullets."""
    article = reading.article
    values = {
        "title": article.title,
        "source": article.source,
        "paragraphs": list(article.paragraphs),
        "is_excerpt": article.is_excerpt,
        "story_id": story,
        "read": func.coalesce(schema.article.c.read, now),
    }
    table = schema.article
    session.execute(update(table).where(table.c.id == number).values(values))
    at = session.execute(select(table.c.at).where(table.c.id == number)).scalar_one()
    known = [tag for tag in reading.tags if tag.company]
    if known:
        session.execute(insert(schema.tag), [_tag_row(number, tag, at) for tag in known])
    index_words(session, number, terms(f"{article.title}\n{article.text}"), [tag.company or "" for tag in known])
    bullets = [to_json(bullet) for bullet in reading.summary.bullets]
    session.execute(insert(schema.summary).values(article_id=number, bullets=bullets, made_by=reading.summary.made_by))


def note_unreadable(session: Session, number: int, problem: str, retry_at: datetime | None) -> None:
    """Remembers that reading failed: to be tried again at `retry_at`, never again where it is None; not of a read article.

    What was read before an edit stands.
    """
    table = schema.article
    tried = {"attempts": table.c.attempts + 1, "problem": problem, "retry_at": retry_at}
    unread, edited = table.c.state == "waiting", (table.c.state == "read") & table.c.edit.is_not(None)
    state = "waiting" if retry_at else "failed"
    session.execute(update(table).where(table.c.id == number, unread).values({**tried, "state": state}))
    kept = tried if retry_at else {**tried, "edit": None}
    session.execute(update(table).where(table.c.id == number, edited).values(kept))


def put_off(session: Session, number: int, until: datetime) -> None:
    """Lets an article that is to be read wait until then; that is no failure of its page's."""
    table = schema.article
    waits = (table.c.state == "waiting") | ((table.c.state == "read") & table.c.edit.is_not(None))
    session.execute(update(table).where(table.c.id == number, waits).values(retry_at=until))


def attempts(session: Session, number: int) -> int:
    """How often reading an article has failed."""
    found: int = session.execute(select(schema.article.c.attempts).where(schema.article.c.id == number)).scalar_one()
    return found


def article(session: Session, number: int) -> Article:
    """A stored article with its words."""
    return article_of(session.execute(select(schema.article).where(schema.article.c.id == number)).one())


def article_of(row: Row[Any], *, whole: bool = True) -> Article:
    """A row of the article table as an Article; without its paragraphs where they are not needed."""
    return Article(
        id=str(row.id),
        url=row.url,
        title=row.title,
        source=row.source,
        published=row.published,
        fetched=row.fetched,
        paragraphs=tuple(row.paragraphs) if whole else (),
        kind=row.kind,
        is_excerpt=row.is_excerpt,
        tickers=tuple(row.tickers),
    )


def _tag_row(article: int, tag: Tag, at: datetime) -> dict[str, Any]:
    return {
        "article_id": article,
        "company": tag.company,
        "relevance": tag.relevance,
        "because": list(tag.because),
        "at": at,
    }
