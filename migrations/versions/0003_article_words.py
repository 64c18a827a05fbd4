"""The index of the articles' words, with the articles that were read before it."""

from collections.abc import Iterator
from itertools import groupby

import sqlalchemy as sa
from alembic import op

from bot.store.words import has_words, index_words, make_words
from bot.text.questions.terms import terms

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_AT_ONCE = 500
_ARTICLE = sa.table(
    "article", sa.column("id"), sa.column("title"), sa.column("paragraphs", sa.JSON), sa.column("state")
)
_TAG = sa.table("tag", sa.column("article_id"), sa.column("company"))


def upgrade() -> None:
    """Makes and fills it."""
    session = op.get_bind()
    make_words(session)
    if not has_words(session):
        return
    for rows in _read(session):
        numbers = [row.id for row in rows]
        named = session.execute(sa.select(_TAG).where(_TAG.c.article_id.in_(numbers)).order_by(_TAG.c.article_id))
        companies = {
            number: [tag.company for tag in tags] for number, tags in groupby(named, lambda tag: tag.article_id)
        }
        for row in rows:
            index_words(session, row.id, terms("\n".join((row.title, *row.paragraphs))), companies.get(row.id, ()))


def _read(session: sa.Connection) -> Iterator[list[sa.Row]]:  # type: ignore[type-arg]  # of these columns
    """The articles that were read, a few hundred at a time."""
    last = 0
    while rows := list(
        session.execute(
            sa.select(_ARTICLE)
            .where(_ARTICLE.c.state == "read", _ARTICLE.c.id > last)
            .order_by(_ARTICLE.c.id)
            .limit(_AT_ONCE)
        )
    ):
        yield rows
        last = rows[-1].id
