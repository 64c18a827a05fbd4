"""Stories: begun, recognised by their headlines, and as /news and the digest show them."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, insert, select

from bot.domain.company import Key
from bot.domain.story import Headline
from bot.domain.summary import Bullet, Summary
from bot.store import schema
from bot.store.articles import article_of
from bot.store.codec import from_json
from bot.store.session import Session
from bot.store.tags import about, lots
from handlers.found import StoryFound

LATE = timedelta(days=2)
"""How long after its date an article may reach us and still be told of in a digest."""


def stories(
    session: Session, companies: Iterable[Key], count: int, since: datetime | None = None
) -> tuple[StoryFound, ...]:
    """The newest stories about any of the companies, each with its fullest article, newest first.

    `since`: only stories with an article that was read since then, which then stands for its story; one that came late may be dated up
    to LATE before.
    """
    ages: dict[int, datetime] = {}
    for company in companies:
        for story, at in _newest(session, company, count, since):
            ages[story] = max(at, ages.get(story, at))
    numbers = sorted(ages, key=lambda story: (ages[story], story), reverse=True)[:count]
    told = _articles(session, numbers)
    rows = [row for number in numbers for row in told[number]]
    bullets, companies_of = _bullets(session, rows), about(session, [row.id for row in rows])
    return tuple(_story(number, told[number], bullets, companies_of, since) for number in numbers)


def new_story(session: Session, now: datetime) -> int:
    """A fresh story's number."""
    found: int = session.execute(insert(schema.story).values(created=now).returning(schema.story.c.id)).scalar_one()
    return found


def headlines(session: Session, read_since: datetime, since: datetime) -> tuple[Headline, ...]:
    """Articles read at or after the one instant and dated at or after the other, with their stories, in order of reading."""
    table = schema.article
    query = select(table).where(table.c.read >= read_since, table.c.at >= since, table.c.story_id.is_not(None))
    rows = session.execute(query.order_by(table.c.read, table.c.id)).all()
    of = about(session, [row.id for row in rows])
    return tuple(
        Headline(
            article_id=str(row.id),
            title=row.title,
            text=" ".join(row.paragraphs[:2])[:600],
            published=row.at,
            companies=frozenset(of.get(row.id, ())),
            story=row.story_id,
        )
        for row in rows
    )


def is_begun(session: Session, story: int) -> bool:
    """Whether any article tells the story already."""
    table = schema.article
    return session.execute(select(table.c.id).where(table.c.story_id == story).limit(1)).first() is not None


def _newest(session: Session, company: Key, count: int, since: datetime | None) -> Iterable[tuple[int, datetime]]:
    """The newest stories about one company with the dates of their newest articles: a walk down an index, `count` stories far."""
    articles, tags = schema.article, schema.tag
    query = (
        select(articles.c.story_id, tags.c.at)
        .join(tags, tags.c.article_id == articles.c.id)
        .where(tags.c.company == company, tags.c.relevance == "about", articles.c.story_id.is_not(None))
        .order_by(tags.c.at.desc(), articles.c.story_id.desc())
    )
    if since:
        query = query.where(articles.c.read >= since, tags.c.at >= since - LATE)
    looked_at = 4 * count
    while True:
        rows = session.execute(query.limit(looked_at)).all()
        found: dict[int, datetime] = {}
        for row in rows:
            found.setdefault(row.story_id, row.at)
        if len(found) >= count or len(rows) < looked_at:
            return list(found.items())[:count]
        looked_at *= 4


def _story(
    number: int,
    rows: Sequence[Row[Any]],
    bullets: dict[int, Summary],
    companies: dict[int, tuple[Key, ...]],
    since: datetime | None,
) -> StoryFound:
    fresh = [row for row in rows if since and row.read and row.read >= since]
    best = max(fresh or rows, key=lambda row: (not row.is_excerpt, len(bullets[row.id].bullets), -row.id))
    return StoryFound(
        id=number,
        article=article_of(best, whole=False),
        summary=bullets[best.id],
        companies=tuple(sorted({company for row in rows for company in companies.get(row.id, ())})),
        tellers=tuple(article_of(row, whole=False) for row in rows),
    )


def _articles(session: Session, stories: Sequence[int]) -> dict[int, list[Row[Any]]]:
    """The stories' articles, oldest first, without their words."""
    table = schema.article
    columns = [column for column in table.c if column.name != "paragraphs"]
    found: dict[int, list[Row[Any]]] = {}
    query = select(*columns).where(table.c.story_id.in_(stories)).order_by(table.c.at, table.c.id)
    for row in session.execute(query):
        found.setdefault(row.story_id, []).append(row)
    return found


def _bullets(session: Session, articles: Iterable[Row[Any]]) -> dict[int, Summary]:
    table = schema.summary
    found = {row.id: Summary(bullets=()) for row in articles}
    for part in lots(list(found)):
        for row in session.execute(select(table).where(table.c.article_id.in_(part))):
            bullets = tuple(from_json(Bullet, bullet) for bullet in row.bullets)
            found[row.article_id] = Summary(bullets=bullets, made_by=row.made_by)
    return found
