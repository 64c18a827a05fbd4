"""What the articles state: facts and announced plans, each with its evidence."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, String, Table

from bot.store.schema.columns import UtcDateTime, Words, metadata

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
