"""What a clock that ran ahead has left behind, once it is set back: nothing waits for hours until that time comes again.

What was noted by it is told by its own instants: they lie in the future. Those are noted anew as of now, and what waits is due.
"""

from datetime import datetime, timedelta

from sqlalchemy import and_, case, exists, or_, select, update

from bot.store import schema
from bot.store.deliveries import LEASE
from bot.store.session import Session

APART = timedelta(minutes=10)
"""How far the clocks of two machines may differ: what is further ahead was noted before a clock was set back."""


def ran_ahead(session: Session, now: datetime) -> bool:
    """Whether the newest rows, or a feed's last poll, are of the future."""
    soon = now + APART
    newest = (select(table.c.id).order_by(table.c.id.desc()).limit(1) for table in (schema.article, schema.delivery))
    article, delivery = (query.scalar_subquery() for query in newest)
    signs = (
        exists().where(schema.feed.c.last_ok > soon),
        exists().where(schema.article.c.id == article, schema.article.c.fetched > soon),
        exists().where(schema.delivery.c.id == delivery, schema.delivery.c.created > soon),
        exists().where(schema.delivery.c.state == "claimed", schema.delivery.c.not_before > soon + LEASE),
    )
    return any(session.execute(select(sign)).scalar() for sign in signs)


def set_right(session: Session, now: datetime) -> None:
    """Feeds polled in the future are due, messages of it too; a claim ends as if it were of now."""
    soon = now + APART
    feed, article, tag = schema.feed, schema.article, schema.tag
    polled = {"last_ok": now, "next_poll": case((feed.c.next_poll > now, now), else_=feed.c.next_poll)}
    session.execute(update(feed).where(feed.c.last_ok > soon).values(polled))
    found = {
        "fetched": now,
        "at": case((article.c.at > now, now), else_=article.c.at),
        "retry_at": case((article.c.retry_at > now, now), else_=article.c.retry_at),
    }
    ahead = select(article.c.id).where(article.c.fetched > soon)
    session.execute(update(tag).where(tag.c.at > now, tag.c.article_id.in_(ahead)).values(at=now))
    session.execute(update(article).where(article.c.fetched > soon).values(found))
    _messages_right(session, now, soon)


def _messages_right(session: Session, now: datetime, soon: datetime) -> None:
    delivery = schema.delivery
    of_future = delivery.c.created > soon
    # What waits for the end of quiet hours waits for a time of day, which comes.
    tried = or_(delivery.c.attempts > 0, delivery.c.not_before <= delivery.c.created)
    waits = and_(delivery.c.state == "pending", of_future, tried)
    session.execute(update(delivery).where(waits).values(not_before=now))
    session.execute(update(delivery).where(of_future).values(created=now))
    claimed = and_(delivery.c.state == "claimed", delivery.c.not_before > soon + LEASE)
    session.execute(update(delivery).where(claimed).values(not_before=now + LEASE))
