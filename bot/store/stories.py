"""Stories as /news and the digest show them."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from bot.domain.company import Key
from bot.domain.summary import Bullet, Summary
from bot.store import schema
from bot.store.articles import article_of
from bot.store.codec import from_json
from bot.store.session import Session
from handlers.command import StoryFound


def stories(
    session: Session, companies: Iterable[Key], count: int, since: datetime | None = None
) -> tuple[StoryFound, ...]:
    """The newest stories about any of the companies, each with its fullest article, newest first."""
    articles, tags = schema.article, schema.tag
    query = (
        select(articles)
        .join(tags, tags.c.article_id == articles.c.id)
        .where(tags.c.company.in_(list(companies)), tags.c.relevance == "about")
        .order_by(tags.c.at.desc(), articles.c.id.desc())
        .limit(count * 8)  # re-tellings of one story stand close together
    )
    if since:
        query = query.where(tags.c.at >= since)
    newest = dict.fromkeys(row.story_id for row in session.execute(query) if row.story_id is not None)
    return tuple(_story(session, number) for number in list(newest)[:count])


def _story(session: Session, number: int) -> StoryFound:
    table = schema.article
    rows = session.execute(select(table).where(table.c.story_id == number).order_by(table.c.at, table.c.id)).all()
    bullets = {row.id: _bullets(session, row.id) for row in rows}
    best = max(rows, key=lambda row: (not row.is_excerpt, len(bullets[row.id].bullets), -row.id))
    return StoryFound(
        id=number,
        article=article_of(best, whole=False),
        summary=bullets[best.id],
        companies=_companies(session, rows),
        tellers=tuple(article_of(row, whole=False) for row in rows),
    )


def _bullets(session: Session, article: int) -> Summary:
    row = session.execute(select(schema.summary).where(schema.summary.c.article_id == article)).first()
    if row is None:
        return Summary(bullets=())
    return Summary(bullets=tuple(from_json(Bullet, bullet) for bullet in row.bullets), made_by=row.made_by)


def _companies(session: Session, rows: Iterable[Row[Any]]) -> tuple[Key, ...]:
    table = schema.tag
    query = select(table.c.company).where(
        table.c.article_id.in_([row.id for row in rows]), table.c.relevance == "about"
    )
    return tuple(dict.fromkeys(session.execute(query.order_by(table.c.company)).scalars()))
