"""The tables. Rows are the truth; queues and caches only point at them."""

from typing import Any

from sqlalchemy import Connection, MetaData, event

from bot.store.schema.channels import change, channel, delivery, subscription, workspace
from bot.store.schema.columns import UtcDateTime, Words, metadata, storable
from bot.store.schema.findings import announcement, fact, former_fact
from bot.store.schema.pages import article, entry, feed, feed_memory, story, summary, tag
from bot.store.schema.processes import lease, memory, rest, turn
from bot.store.words import make_words

__all__ = [
    "UtcDateTime",
    "Words",
    "announcement",
    "article",
    "change",
    "channel",
    "delivery",
    "entry",
    "fact",
    "feed",
    "feed_memory",
    "former_fact",
    "is_ours",
    "lease",
    "memory",
    "metadata",
    "rest",
    "storable",
    "story",
    "subscription",
    "summary",
    "tag",
    "turn",
    "workspace",
]


@event.listens_for(metadata, "after_create")
def _make_words(_metadata: MetaData, session: Connection, **_: Any) -> None:
    """With the tables comes the index of their words: made for one database alone, so that no Table can say it."""
    make_words(session)


def is_ours(name: str | None, kind: str, _parents: Any) -> bool:
    """Whether a table of the database is one of these: the index of words is derived from them, and has tables of its own."""
    return kind != "table" or not (name or "").startswith("article_words")
