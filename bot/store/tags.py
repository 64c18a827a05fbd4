"""Which companies articles are about."""

from collections.abc import Iterator, Sequence

from sqlalchemy import select

from bot.domain.company import Key
from bot.store import schema
from bot.store.session import Session


def about(session: Session, articles: Sequence[int]) -> dict[int, tuple[Key, ...]]:
    """By the articles' numbers the companies that each is about; an article about none is left out."""
    table = schema.tag
    found: dict[int, tuple[Key, ...]] = {}
    for part in lots(articles):
        query = select(table.c.article_id, table.c.company)
        tagged = query.where(table.c.article_id.in_(part), table.c.relevance == "about")
        for row in session.execute(tagged.order_by(table.c.article_id, table.c.company)):
            found[row.article_id] = (*found.get(row.article_id, ()), row.company)
    return found


def lots(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    """The numbers in lots that fit into one statement."""
    return (numbers[start : start + 500] for start in range(0, len(numbers), 500))
