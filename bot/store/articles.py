"""Articles from the feed's entry to the read page, and the stories they tell."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update

from bot.domain.article import Article, Entry
from bot.domain.company import Tag
from bot.domain.reading import Reading
from bot.domain.story import Headline
from bot.store import schema
from bot.store.codec import to_json
from bot.store.session import Session, insert_missing
from bot.store.words import index_words
from bot.text.questions.terms import terms


def seen_keys(session: Session, feed: int, keys: Iterable[str]) -> frozenset[str]:
    """Which of a feed's keys were seen in an earlier poll."""
    table = schema.entry
    query = select(table.c.key).where(table.c.feed_id == feed, table.c.key.in_(list(keys)))
    return frozenset(session.execute(query).scalars())


def record_entry(session: Session, feed: int, key: str, article: int | None, now: datetime) -> None:
    """Remembers a feed's entry, and the article it led to (None: nobody's company)."""
    insert_missing(session, schema.entry, {"feed_id": feed, "key": key, "article_id": article, "seen": now})


def record_article(session: Session, entry: Entry, source: str | None, silent: bool, now: datetime) -> tuple[int, bool]:
    """The number of the article an entry stands for, and whether it is new: one page in two feeds is one article."""
    key = entry.url or f"{entry.title}|{(entry.published or now).date()}"
    table = schema.article
    values = {
        "key": key,
        "url": entry.url,
        "title": entry.title,
        "source": source,
        "published": entry.published,
        "fetched": now,
        "at": entry.published or now,
        "kind": entry.kind,
        "paragraphs": [entry.text] if entry.text else [],
        "tickers": list(entry.tickers),
        "is_excerpt": True,
        "is_silent": silent,
        "state": "waiting",
        "attempts": 0,
    }
    is_new = insert_missing(session, table, values)
    number: int = session.execute(select(table.c.id).where(table.c.key == key)).scalar_one()
    return number, is_new


def waiting_articles(session: Session, now: datetime, limit: int = 500) -> tuple[int, ...]:
    """Numbers of the articles that are still to be read, oldest first."""
    table = schema.article
    due = (table.c.retry_at.is_(None)) | (table.c.retry_at <= now)
    query = select(table.c.id).where(table.c.state == "waiting", due).order_by(table.c.at).limit(limit)
    return tuple(session.execute(query).scalars())


def waiting_article(session: Session, number: int) -> tuple[Article, bool] | None:
    """An article that is still to be read and whether it is silent; None where it is read already."""
    row = session.execute(select(schema.article).where(schema.article.c.id == number)).first()
    return (article_of(row), row.is_silent) if row and row.state == "waiting" else None


def claim_reading(session: Session, number: int) -> bool:
    """Marks an article read; False where another process did: then everything read from it is already stored."""
    table = schema.article
    done = session.execute(update(table).where(table.c.id == number, table.c.state == "waiting").values(state="read"))
    return done.rowcount == 1


def store_reading(session: Session, number: int, reading: Reading, story: int, now: datetime) -> None:
    """Keeps the page's words with their index, its tags and its bullets."""
    article = reading.article
    values = {
        "title": article.title,
        "source": article.source,
        "paragraphs": list(article.paragraphs),
        "is_excerpt": article.is_excerpt,
        "story_id": story,
        "read": now,
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
    """Remembers that reading failed: to be tried again at `retry_at`, never again where it is None; not of a read article."""
    table = schema.article
    state = "waiting" if retry_at else "failed"
    values = {"attempts": table.c.attempts + 1, "problem": problem, "retry_at": retry_at, "state": state}
    session.execute(update(table).where(table.c.id == number, table.c.state == "waiting").values(values))


def attempts(session: Session, number: int) -> int:
    """How often reading an article has failed."""
    found: int = session.execute(select(schema.article.c.attempts).where(schema.article.c.id == number)).scalar_one()
    return found


def new_story(session: Session, now: datetime) -> int:
    """A fresh story's number."""
    found: int = session.execute(insert(schema.story).values(created=now).returning(schema.story.c.id)).scalar_one()
    return found


def headlines(session: Session, read_since: datetime, since: datetime) -> tuple[Headline, ...]:
    """Articles read at or after the one instant and dated at or after the other, with their stories, in order of reading."""
    table = schema.article
    query = select(table).where(table.c.read >= read_since, table.c.at >= since, table.c.story_id.is_not(None))
    rows = session.execute(query.order_by(table.c.read, table.c.id)).all()
    about = _about(session, [row.id for row in rows])
    return tuple(
        Headline(
            article_id=str(row.id),
            title=row.title,
            text=" ".join(row.paragraphs[:2])[:600],
            published=row.at,
            companies=frozenset(about.get(row.id, ())),
            story=row.story_id,
        )
        for row in rows
    )


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


def _about(session: Session, articles: Sequence[int]) -> dict[int, list[str]]:
    table = schema.tag
    found: dict[int, list[str]] = {}
    for start in range(0, len(articles), 500):
        part = list(articles[start : start + 500])
        query = select(table.c.article_id, table.c.company).where(
            table.c.article_id.in_(part), table.c.relevance == "about"
        )
        for article, company in session.execute(query):
            found.setdefault(article, []).append(company)
    return found
