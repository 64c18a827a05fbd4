"""The tables. Rows are the truth; queues and caches only point at them."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Connection,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    event,
    false,
)

from bot.store.words import make_words


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: aware on both sides, UTC in the database. Naive values are refused (SQLite would drop the zone)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """UTC for the database; raises ValueError for a naive value."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a zone was to be stored: {value}")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """An aware UTC instant."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Words(TypeDecorator[str]):
    """Text from outside: without the characters that one of the databases refuses (NUL, halves of surrogate pairs)."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """The text for the database."""
        return None if value is None else storable(value)


def storable(text: str) -> str:
    """The text as it comes back from the database."""
    if text.isascii() and "\0" not in text:
        return text
    return text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

channel = Table(
    "channel",
    metadata,
    Column("id", String(200), primary_key=True),
    Column("time_zone", String(64), nullable=False),
    Column("language", String(16), nullable=False, server_default="en"),
    Column("quiet_from", String(5)),  # "22:00", the channel's local time
    Column("quiet_to", String(5)),
    Column("parked", Words),
    Column("created", UtcDateTime, nullable=False),
)

subscription = Table(
    "subscription",
    metadata,
    Column("channel_id", ForeignKey("channel.id", ondelete="CASCADE"), primary_key=True),
    Column("topic", String(64), primary_key=True),
    Column("at", String(5)),  # "08:00", the channel's local time
    Column("weekdays", String(7), nullable=False, server_default=""),  # "01234"; "": every day
    Column("skip_empty", Boolean, nullable=False, server_default=false()),
    Column("relevance", String(8), nullable=False, server_default="about"),
    Column("most_an_hour", Integer, nullable=False, server_default="6"),
    Column("created", UtcDateTime, nullable=False),
    Index("ix_subscription_topic", "topic"),
)

change = Table(
    "change",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("channel_id", String(200), nullable=False),
    Column("who", String(200), nullable=False),
    Column("what", Words, nullable=False),
)

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
    Column("memory", Text),  # what the parser keeps of the items it has read
    Column("retired", UtcDateTime),  # removed by a person: kept, so that a default is not added again
    Index("ix_feed_next_poll", "next_poll"),
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

fact = Table(
    "fact",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("company", String(32)),
    Column("metric", String(32), nullable=False),
    Column("at", UtcDateTime, nullable=False),  # the source's date
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE")),
    Column("recorded", UtcDateTime, nullable=False),  # by us
    Column("shipped", String(64), unique=True),  # a shipped fact's fingerprint: loaded once
    Column("body", JSON, nullable=False),  # the Fact
    Index("ix_fact_company_recorded", "company", "recorded"),
    Index("ix_fact_company_metric_at", "company", "metric", "at"),
    Index("ix_fact_company_at", "company", "at"),
    Index("ix_fact_metric_at", "metric", "at"),
    Index("ix_fact_at", "at"),
    Index("ix_fact_article_id", "article_id"),
    sqlite_autoincrement=True,  # a number once shown is never given to another row
)

former_fact = Table(
    "former_fact",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),  # the number that it had as a fact
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE"), nullable=False),
    Column("gone", UtcDateTime, nullable=False),  # since when its page says otherwise
    Column("is_said", Boolean, nullable=False),  # whether its sentence stood there all the same
    Column("now_id", Integer),  # the fact that stands in its place; none: the page says no such thing any more
    Column("body", JSON, nullable=False),  # the Fact
    Index("ix_former_fact_now_id", "now_id"),
)

announcement = Table(
    "announcement",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("company", String(32)),
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE")),
    Column("at", UtcDateTime, nullable=False),
    Column("verdict", String(16), nullable=False),
    Column("of_id", ForeignKey("announcement.id")),  # the plan that it repeats or changes
    Column("because", Words, nullable=False),
    Column("shipped", String(64), unique=True),
    Column("body", JSON, nullable=False),  # the Announcement
    Column("judged", JSON(none_as_null=True)),  # it and its plan as they were judged, where an edit changed one since
    Index("ix_announcement_company_at", "company", "at"),
    Index("ix_announcement_at", "at"),
    Index("ix_announcement_of_id", "of_id"),
    Index("ix_announcement_article_id", "article_id"),
    sqlite_autoincrement=True,  # a number once shown is never given to another row
)

delivery = Table(
    "delivery",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("event", String(100), nullable=False),
    Column("channel_id", ForeignKey("channel.id", ondelete="CASCADE"), nullable=False),
    Column("reply", JSON, nullable=False),
    Column("because", Words, nullable=False),
    Column("thread", String(100)),  # the event under whose message this one is posted
    Column("state", String(16), nullable=False),  # pending, claimed, sent, parked, failed
    Column("attempts", Integer, nullable=False),
    Column("settled", Integer, nullable=False, server_default="0"),  # attempts of which it is known that none arrived
    Column("not_before", UtcDateTime, nullable=False),  # of the next try; while claimed, the end of the lease
    Column("problem", Words),
    Column("created", UtcDateTime, nullable=False),
    Column("sent", UtcDateTime),
    Column("message_id", Words),
    UniqueConstraint("event", "channel_id"),
    Index("ix_delivery_state_not_before", "state", "not_before"),
    Index("ix_delivery_channel_id_id", "channel_id", "id"),
)

memory = Table(
    "memory",
    metadata,
    Column("key", String(200), primary_key=True),  # "seen:<platform's event>", "line:<hash>", "discord:commands"
    Column("value", Words, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_memory_at", "at"),
)

lease = Table(
    "lease",
    metadata,
    Column("name", String(100), primary_key=True),  # "slack", "discord:0"
    Column("holder", String(200), nullable=False),
    Column("beat", BigInteger, nullable=False),  # counted up while the holder lives
    Column("at", UtcDateTime, nullable=False),  # for people: no decision is made by it
)

turn = Table(
    "turn",
    metadata,
    Column("name", Words, primary_key=True),  # "discord", "slack:T1/C1", "host:sec.gov/"
    Column("free", Float, nullable=False),  # seconds since 1970 by the database's own clock
    Column("gap", Float, nullable=False),  # what the last to take turns took of it
)

workspace = Table(
    "workspace",
    metadata,
    Column("id", String(100), primary_key=True),  # "slack:T1"
    Column("name", Words, nullable=False),
    Column("secret", Words, nullable=False),  # its tokens, encrypted with the operator's key
    Column("installed", UtcDateTime, nullable=False),
)


@event.listens_for(metadata, "after_create")
def _make_words(_metadata: MetaData, session: Connection, **_: Any) -> None:
    """With the tables comes the index of their words: made for one database alone, so that no Table can say it."""
    make_words(session)


def is_ours(name: str | None, kind: str, _parents: Any) -> bool:
    """Whether a table of the database is one of these: the index of words is derived from them, and has tables of its own."""
    return kind != "table" or not (name or "").startswith("article_words")
