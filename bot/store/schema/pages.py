"""Feeds and the articles that they bring, as they were read."""

from sqlalchemy import JSON, Boolean, Column, Float, ForeignKey, Index, Integer, String, Table, Text

from bot.store.schema.columns import UtcDateTime, Words, metadata

feed = Table(
    "feed",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("url", Words, nullable=False, unique=True),
    Column("name", Words, nullable=False),
    Column("company", String(32)),
    Column("etag", Words),
    Column("last_modified", Words),
    Column("body_hash", String(64)),
    Column("next_poll", UtcDateTime, nullable=False),
    Column("first_polled", UtcDateTime),
    Column("last_ok", UtcDateTime),
    Column("failures", Integer, nullable=False),
    Column("reason", Words),
    Column("usual", Float),  # new entries of a poll that brings any
    Column("memory", Text),  # empty: of the version before `feed_memory`, processes of which may still run
    Column("retired", UtcDateTime),  # removed by a person: kept, so that a default is not added again
    Index("ix_feed_next_poll", "next_poll"),
)

feed_memory = Table(  # apart from the feed: a row that every poll writes has to be short
    "feed_memory",
    metadata,
    Column("feed_id", ForeignKey("feed.id", ondelete="CASCADE"), primary_key=True),
    Column("memory", Text, nullable=False),  # what the parser keeps of the items it has read
)

story = Table(
    "story",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("created", UtcDateTime, nullable=False),
)

article = Table(
    "article",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Words, nullable=False, unique=True),
    Column("url", Words),
    Column("title", Words, nullable=False),
    Column("source", Words),
    Column("published", UtcDateTime),  # by the feed
    Column("fetched", UtcDateTime, nullable=False),  # by us
    Column("at", UtcDateTime, nullable=False),  # published, else fetched: what lists are sorted by
    Column("kind", String(16), nullable=False),
    Column("paragraphs", JSON, nullable=False),  # the feed's own text until read, then the page's
    Column("tickers", JSON, nullable=False),
    Column("is_excerpt", Boolean, nullable=False),
    Column("is_silent", Boolean, nullable=False),  # came with a feed's first poll or in a flood: read, never alerted
    Column("state", String(16), nullable=False),  # waiting, read, failed
    Column("attempts", Integer, nullable=False),
    Column("retry_at", UtcDateTime),
    Column("problem", Words),
    Column("edit", JSON(none_as_null=True)),  # title and text that its feed gives it now, until it is read again
    Column("story_id", ForeignKey("story.id")),
    Column("read", UtcDateTime),
    Index("ix_article_read", "read"),
    Index("ix_article_state_retry_at", "state", "retry_at"),
    Index("ix_article_at", "at"),
    Index("ix_article_story_id", "story_id"),
)

entry = Table(
    "entry",
    metadata,
    Column("feed_id", ForeignKey("feed.id", ondelete="CASCADE"), primary_key=True),
    Column("key", Words, primary_key=True),
    Column("article_id", ForeignKey("article.id")),  # none: not about a company that anyone watches
    Column("seen", UtcDateTime, nullable=False),
    Column("digest", String(32)),  # of title and text: another one is an edit
    Column("edits", Integer, nullable=False, server_default="0"),
    Index("ix_entry_article_id", "article_id"),
)

tag = Table(
    "tag",
    metadata,
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("company", String(64), primary_key=True),
    Column("relevance", String(8), nullable=False),
    Column("because", JSON, nullable=False),
    Column("at", UtcDateTime, nullable=False),  # the article's, so that a company's news is one index
    Index("ix_tag_company_relevance_at", "company", "relevance", "at"),
)

summary = Table(
    "summary",
    metadata,
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("bullets", JSON, nullable=False),
    Column("made_by", Words, nullable=False),
)
