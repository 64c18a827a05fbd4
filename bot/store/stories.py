"""Stories as /news and the digest show them."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, func, select

from bot.domain.company import Key
from bot.domain.summary import Bullet, Summary
from bot.store import schema
from bot.store.articles import article_of
from bot.store.codec import from_json
from bot.store.session import Session
from handlers.command import StoryFound

LATE = timedelta(days=2)
"""How long after its date an article may reach us and still be told of in a digest."""


def stories(
    session: Session, companies: Iterable[Key], count: int, since: datetime | None = None
) -> tuple[StoryFound, ...]:
    """The newest stories about any of the companies, each with its fullest article, newest first.

    `since`: only stories with an article that was read since then; one that came late may be dated up to LATE before.
    """
    articles, tags = schema.article, schema.tag
    newest = func.max(tags.c.at).desc()
    query = (
        select(articles.c.story_id)
        .join(tags, tags.c.article_id == articles.c.id)
        .where(tags.c.company.in_(list(companies)), tags.c.relevance == "about", articles.c.story_id.is_not(None))
        .group_by(articles.c.story_id)
        .order_by(newest, articles.c.story_id.desc())
        .limit(count)
    )
    if since:
        query = query.where(articles.c.read >= since, tags.c.at >= since - LATE)
    return tuple(_story(session, number) for number in session.execute(query).scalars().all())


def _story(session: Session, number: int) -> StoryFound:
    table = schema.article
    rows = session.execute(select(table).where(table.c.story_id == number).order_by(table.c.at, table.c.id)).all()
    bullets = _bullets(session, rows)
    best = max(rows, key=lambda row: (not row.is_excerpt, len(bullets[row.id].bullets), -row.id))
    return StoryFound(
        id=number,
        article=article_of(best, whole=False),
        summary=bullets[best.id],
        companies=_companies(session, rows),
        tellers=tuple(article_of(row, whole=False) for row in rows),
    )


def _bullets(session: Session, articles: Iterable[Row[Any]]) -> dict[int, Summary]:
    table = schema.summary
    found = {row.id: Summary(bullets=()) for row in articles}
    for row in session.execute(select(table).where(table.c.article_id.in_(found))):
        bullets = tuple(from_json(Bullet, bullet) for bullet in row.bullets)
        found[row.article_id] = Summary(bullets=bullets, made_by=row.made_by)
    return found


def _companies(session: Session, rows: Iterable[Row[Any]]) -> tuple[Key, ...]:
    table = schema.tag
    query = select(table.c.company).where(
        table.c.article_id.in_([row.id for row in rows]), table.c.relevance == "about"
    )
    return tuple(dict.fromkeys(session.execute(query.order_by(table.c.company)).scalars()))
