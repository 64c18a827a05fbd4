"""What processes must know of each other."""

from sqlalchemy import BigInteger, Column, Float, Index, String, Table

from bot.store.schema.columns import UtcDateTime, Words, metadata

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

rest = Table(
    "rest",
    metadata,
    Column("host", Words, primary_key=True),
    Column("until", UtcDateTime, nullable=False),
    Column("reason", Words, nullable=False),  # "http 429"
    Column("at", UtcDateTime, nullable=False),  # when it said so
)

turn = Table(
    "turn",
    metadata,
    Column("name", Words, primary_key=True),  # "discord", "slack:T1/C1", "host:sec.gov/"
    Column("free", Float, nullable=False),  # seconds since 1970 by the database's own clock
    Column("gap", Float, nullable=False),  # what the last to take turns took of it
)
