"""What the tables are made of: their kinds of column, and the names of their indexes and constraints."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import DateTime, Dialect, MetaData, Text, TypeDecorator


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: aware on both sides, UTC in the database. Naive values are refused (SQLite would drop the zone).

    SQLite's text for it is written and read in one step of Python's own: by way of SQLAlchemy's type it takes three times as long, and a
    poll that brings nothing is little else than six of these.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any] | None:
        """What makes a value one for the database."""
        return _as_text if dialect.name == "sqlite" else super().bind_processor(dialect)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """What makes a value of the database one of ours."""
        return _from_text if dialect.name == "sqlite" else super().result_processor(dialect, coltype)

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """UTC for the database; raises ValueError for a naive value."""
        return None if value is None else _in_utc(value)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """An aware UTC instant."""
        return None if value is None else value.astimezone(UTC)


def _in_utc(value: datetime) -> datetime:
    if value.tzinfo is None:
        raise ValueError(f"a time without a zone was to be stored: {value}")
    return value if value.tzinfo is UTC else value.astimezone(UTC)


def _as_text(value: datetime | None) -> str | None:
    """ "2026-03-02 09:00:00.000000": all of one length, so that their order is the order of time."""
    return None if value is None else _in_utc(value).isoformat(" ", "microseconds").removesuffix("+00:00")


@lru_cache(maxsize=256)
def _from_text(written: str | None) -> datetime | None:
    """Remembered: what is written together has most of its times in common."""
    return None if written is None else datetime.fromisoformat(f"{written}+00:00")


class Words(TypeDecorator[str]):
    """Text from outside: without the characters that one of the databases refuses (NUL, halves of surrogate pairs)."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
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
