"""The store: one engine, and the only two ways into it."""

import hashlib
import threading
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import URL, Column, Connection, Engine, Row, Table, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, DatabaseError, DataError, DBAPIError, IntegrityError
from sqlalchemy.pool import Pool, StaticPool

from bot.domain.address import is_secret
from bot.ports import NewsbotError

Session: TypeAlias = Connection

IN_MEMORY = "sqlite://"
LOCK_WAIT = 20.0
"""Seconds."""


class StoreError(NewsbotError):
    """The database cannot be used; the message says which and what to do. It never holds the password."""


class StoreBusy(StoreError):
    """Others write, for longer than was waited: nothing was changed."""


class Store:
    """SQLite or PostgreSQL behind `begin()` (writes, all or nothing) and `reading()` (a snapshot, never waits for a writer)."""

    def __init__(self, url: str = IN_MEMORY) -> None:
        self.url = url
        self.engine = _engine(url)
        self._left: list[Pool] = []
        # In memory there is one connection: threads take turns, or one would begin inside the other's transaction.
        self._turn: AbstractContextManager[Any] = (
            threading.RLock() if isinstance(self.engine.pool, StaticPool) else nullcontext()
        )

    @property
    def is_sqlite(self) -> bool:
        """Whether this is the embedded default."""
        return self.engine.dialect.name == "sqlite"

    @property
    def label(self) -> str:
        """The address for people: without the password, wherever it stands in it."""
        url = self.engine.url
        hidden = {name: "hidden" for name in url.query if is_secret(name)}
        return url.update_query_dict(hidden).render_as_string(hide_password=True)

    def begin(self, seconds: float = LOCK_WAIT) -> AbstractContextManager[Session]:
        """A writing transaction; an exception inside takes everything back. Raises StoreError.

        On SQLite it waits so many seconds for others that write, and raises StoreBusy then.
        """
        return self._transaction(writes=True, seconds=seconds)

    def reading(self) -> AbstractContextManager[Session]:
        """A reading transaction that sees one instant of the database. Raises StoreError."""
        return self._transaction(writes=False)

    def close(self) -> None:
        """Closes every connection; one that a thread still works with, as soon as that is done with it."""
        self._left.append(self.engine.pool)
        self.engine.dispose()

    @contextmanager
    def _transaction(self, *, writes: bool, seconds: float = LOCK_WAIT) -> Iterator[Session]:
        ours = {"newsbot_writes": writes, "newsbot_seconds": seconds}
        options = ours if self.is_sqlite else {} if writes else _SNAPSHOT
        try:
            with self._turn, self.engine.connect().execution_options(**options) as session, session.begin():
                yield session
        except (IntegrityError, DataError):
            raise  # these rows are wrong, not the database: trying again would not help
        except DatabaseError as error:
            kind = StoreBusy if "is locked" in str(error.orig) else StoreError
            raise kind(_advice(error, self.label)) from error
        finally:
            for pool in self._left:  # closed meanwhile: what came back now would be closed by nobody
                pool.dispose()


def lock(session: Session, name: str) -> None:
    """Lets one writer at a time decide about `name` (a company, "stories"), until its transaction ends.

    On SQLite `begin()` already holds the one write lock.
    """
    if session.dialect.name == "postgresql":
        number = int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest(), signed=True)
        session.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": number})


def insert_missing(session: Session, table: Table, values: dict[str, Any]) -> bool:
    """Adds a row; False where one with the same key stands already, also one that another process adds at this moment."""
    # A row that comes back, not a count: psycopg counts no rows of an INSERT that SQLAlchemy has return its keys.
    added = _insert(session.dialect.name, table).values(values).on_conflict_do_nothing().returning(*table.primary_key)
    return session.execute(added).first() is not None


def insert_all_missing(
    session: Session, table: Table, rows: list[dict[str, Any]], *columns: Column[Any]
) -> Sequence[Row[Any]]:
    """Adds the rows in one go, those whose key stands already passed over; `columns` of those added."""
    if not rows:
        return ()
    return session.execute(_adding(session.dialect.name, table, columns), rows).all()


@cache
def _adding(dialect: str, table: Table, columns: tuple[Column[Any], ...]) -> Any:
    """Built once: to build a statement costs as much as to run it."""
    return _insert(dialect, table).on_conflict_do_nothing().returning(*columns)


def _insert(dialect: str, table: Table) -> Any:
    """The dialect's own INSERT, which knows ON CONFLICT; PostgreSQL's loads all its drivers, 0.1 s that SQLite need not pay."""
    if dialect == "sqlite":
        from sqlalchemy.dialects.sqlite import insert as sqlite_insert

        return sqlite_insert(table)
    from sqlalchemy.dialects.postgresql import insert as postgresql_insert

    return postgresql_insert(table)


_SNAPSHOT: dict[str, Any] = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


_TALK = {"connect_timeout": 10, "tcp_user_timeout": 20_000, "client_encoding": "utf8"}
"""Seconds to connect, milliseconds for a server that went without a word: else a thread would hang on it for a quarter of an hour."""


def _engine(url: str) -> Engine:
    try:
        parsed = make_url(url)
        dialect = parsed.get_backend_name()
    except (ArgumentError, ValueError) as error:
        raise StoreError("DATABASE_URL is not a database address: use sqlite:///… or postgresql://…") from error
    if dialect == "sqlite":
        return _sqlite(url, parsed.database)
    if dialect == "postgresql":
        return _postgres(parsed)
    raise StoreError(f"DATABASE_URL names {dialect}: use sqlite:///… or postgresql://…")


def _postgres(url: URL) -> Engine:
    # What the address says itself goes first.
    talk = {name: value for name, value in _TALK.items() if name not in url.query}
    engine = create_engine(url.set(drivername="postgresql+psycopg"), pool_pre_ping=True, connect_args=talk)

    # Before SQLAlchemy's own first look: in SQL_ASCII, what a server without a locale makes, that one stumbles over bytes.
    @event.listens_for(engine, "connect", insert=True)
    def require_unicode(connection: Any, _record: Any) -> None:
        encoding = connection.info.parameter_status("server_encoding") or "UTF8"
        if encoding != "UTF8":
            connection.close()
            raise StoreError(
                f"the database {url.database} is kept in {encoding}, which cannot hold every script: "
                "make one by CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0"
            )

    return engine


def _sqlite(url: str, path: str | None) -> Engine:
    in_memory = path in (None, "", ":memory:")
    if path and not in_memory:
        _make_folder(Path(path).parent)
    engine = (
        create_engine(url, poolclass=StaticPool, connect_args={"check_same_thread": False})
        if in_memory
        # The connection that was used last has most of its pages at hand; the others look them up anew after its writes.
        else create_engine(url, pool_use_lifo=True, connect_args={"timeout": LOCK_WAIT})
    )

    @event.listens_for(engine, "connect")
    def configure(connection: Any, _record: Any) -> None:
        # The driver's own BEGIN comes too late for reads and DDL: switch it off and say BEGIN ourselves.
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", _waits(LOCK_WAIT)):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def say_begin(session: Connection) -> None:
        options = session.get_execution_options()
        seconds = options.get("newsbot_seconds", LOCK_WAIT)
        if not options.get("newsbot_writes", True):
            session.exec_driver_sql("BEGIN")
        elif seconds == LOCK_WAIT:
            session.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            session.exec_driver_sql(f"PRAGMA {_waits(seconds)}")
            try:
                session.exec_driver_sql("BEGIN IMMEDIATE")
            finally:
                session.exec_driver_sql(f"PRAGMA {_waits(LOCK_WAIT)}")

    return engine


def _waits(seconds: float) -> str:
    return f"busy_timeout={seconds * 1000:.0f}"


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"cannot make the folder {folder} ({error.strerror}): set NEWSBOT_DATA_DIR to one you may write"
        ) from error


def _advice(error: DBAPIError, label: str) -> str:
    """One line: what happened and what to do."""
    cause = str(error.orig).splitlines()[0] if error.orig else str(error).splitlines()[0]
    for sign, advice in _ADVICE:
        if sign in cause:
            return f"{label}: {cause}: {advice}"
    return f"{label}: {cause}"


_ADVICE = (
    ("malformed", "the file is damaged; move it away and start again, or put a backup in its place"),
    ("not a database", "the file is not a database; move it away or set NEWSBOT_DATA_DIR elsewhere"),
    ("unable to open", "check that the folder exists and may be written, or set NEWSBOT_DATA_DIR"),
    ("readonly", "the file may not be written; check its owner and mode, or set NEWSBOT_DATA_DIR"),
    ("locked", "another program holds it; stop that one or try again"),
    ("disk is full", "make room on the disk; nothing was lost"),
    ("disk I/O error", "look whether the disk is full or broken; nothing was lost"),
    ("connection", "check that the server runs and DATABASE_URL is right"),
)
