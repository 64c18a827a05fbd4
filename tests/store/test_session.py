import sqlite3
import threading
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import event, insert, literal, make_url, select

from bot.store import schema
from bot.store.migrate import create, migrate
from bot.store.session import Store, StoreError
from tests.builders import NOON
from tests.store.postgres import fresh_database


def story(store: Store) -> None:
    with store.begin() as session:
        session.execute(insert(schema.story).values(created=NOON))


def stories(store: Store, count: int) -> None:
    for _ in range(count):
        story(store)


def _die_after_writing(store: Store) -> None:
    with store.begin() as session:
        session.execute(insert(schema.story).values(created=NOON))
        raise RuntimeError("the process dies here")


def count(store: Store) -> int:
    with store.reading() as session:
        return len(session.execute(select(schema.story.c.id)).all())


def test_an_exception_takes_the_whole_transaction_back() -> None:
    store = Store()
    create(store)
    with pytest.raises(RuntimeError, match="dies here"):
        _die_after_writing(store)
    assert count(store) == 0


def test_a_reader_sees_one_instant_and_never_waits_for_a_writer(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'a.db'}")
    create(store)
    with store.reading() as reader:
        before = reader.execute(select(schema.story.c.id)).all()
        writer = threading.Thread(target=story, args=(store,))
        writer.start()
        writer.join(5)
        assert not writer.is_alive()
        assert reader.execute(select(schema.story.c.id)).all() == before == []
    assert count(store) == 1


def test_instants_come_back_aware_and_naive_ones_are_refused() -> None:
    store = Store()
    create(store)
    story(store)
    with store.reading() as session:
        assert session.execute(select(schema.story.c.created)).scalar_one() == NOON
    with pytest.raises(Exception, match="without a zone"), store.begin() as session:
        session.execute(insert(schema.story).values(created=NOON.replace(tzinfo=None)))


def test_an_instant_is_text_of_one_length_in_utc_in_the_file() -> None:
    store = Store()
    create(store)
    later = datetime(2026, 3, 2, 10, 0, 0, 5, tzinfo=timezone(timedelta(hours=8)))
    with store.begin() as session:
        session.execute(insert(schema.story), [{"created": datetime(2026, 3, 2, tzinfo=UTC)}, {"created": later}])
    with store.reading() as session:
        written = session.exec_driver_sql("SELECT created FROM story ORDER BY created").scalars().all()
        read = session.execute(select(schema.story.c.created).order_by(schema.story.c.created)).scalars().all()
    assert written == ["2026-03-02 00:00:00.000000", "2026-03-02 02:00:00.000005"]
    assert read == [datetime(2026, 3, 2, tzinfo=UTC), later]


def test_a_damaged_database_is_named_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "newsbot.db"
    path.write_bytes(b"this is no database at all, but long enough to be looked at" * 40)
    with pytest.raises(StoreError, match=r"not a database.*NEWSBOT_DATA_DIR"):
        migrate(Store(f"sqlite:///{path}"))
    assert path.read_bytes().startswith(b"this is no database")


def test_a_full_disk_is_named_with_what_to_do_and_takes_nothing(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'a.db'}")
    create(store)
    stories(store, 3)

    @event.listens_for(store.engine, "checkout")
    def fill_up(connection: Any, *_: object) -> None:
        connection.execute("PRAGMA max_page_count=1")

    with pytest.raises(StoreError, match="disk is full: make room on the disk; nothing was lost"):
        stories(store, 5_000)
    assert count(Store(store.url)) >= 3
    store.close()


def test_a_folder_that_cannot_be_made_is_named_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file stands where the folder should")
    with pytest.raises(StoreError, match="NEWSBOT_DATA_DIR"):
        Store(f"sqlite:///{tmp_path / 'data' / 'newsbot.db'}")


@pytest.mark.parametrize("url", ["mysql://localhost/news", "no address", "redis://"])
def test_an_address_of_another_kind_is_refused(url: str) -> None:
    with pytest.raises(StoreError, match="sqlite:///"):
        Store(url)


def test_errors_never_hold_the_password() -> None:
    store = Store("postgresql://newsbot:sesame-open@127.0.0.1:1/news?connect_timeout=2")
    with pytest.raises(StoreError) as error, store.reading():
        pass
    assert "sesame-open" not in str(error.value)
    assert "DATABASE_URL" in str(error.value)


def test_two_threads_write_one_after_the_other(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'a.db'}")
    create(store)
    writers = [threading.Thread(target=stories, args=(store, 20)) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert count(store) == 80


def test_the_file_is_plain_sqlite(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    store = Store(f"sqlite:///{path}")
    create(store)
    story(store)
    store.close()
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


@pytest.mark.parametrize("kind", ["file", "postgres"])
def test_a_connection_that_is_in_use_when_its_store_is_closed_is_closed_after_it(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url = f"sqlite:///{tmp_path / 'a.db'}" if kind == "file" else fresh_database(request.getfixturevalue("server"))
    store = Store(url)
    with store.reading() as session:
        used = session.connection.driver_connection
        store.close()
        assert used
        assert session.execute(select(1)).scalar() == 1
    with pytest.raises((sqlite3.ProgrammingError, psycopg.OperationalError), match="closed"):
        used.execute("SELECT 1")


@pytest.mark.parametrize(
    "address", ["postgresql://me:hush@127.0.0.1:1/news", "postgresql://127.0.0.1:1/news?password=hush"]
)
def test_an_error_names_the_database_and_not_its_password(address: str) -> None:
    store = Store(address)
    assert store.label.endswith("127.0.0.1:1/news" if "?" not in address else "/news?password=hidden")
    with pytest.raises(StoreError) as caught, store.reading():
        pass
    assert "hush" not in str(caught.value)
    assert "127.0.0.1:1/news" in str(caught.value)


@pytest.mark.parametrize("encoding", ["SQL_ASCII", "LATIN1"])
def test_a_database_that_cannot_hold_every_script_is_refused_with_what_to_do(encoding: str, server: str) -> None:
    store = Store(fresh_database(server, f"ENCODING '{encoding}' LOCALE 'C' TEMPLATE template0"))
    with pytest.raises(StoreError, match=f"is kept in {encoding}, .* ENCODING 'UTF8'"):
        create(store)
    with pytest.raises(StoreError, match=encoding), store.begin():
        pass
    store.close()


def test_every_script_comes_back_whatever_the_server_speaks_by_itself(server: str) -> None:
    url = fresh_database(server)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"ALTER DATABASE {make_url(url).database} SET client_encoding = 'LATIN1'".encode())
    store = Store(url)
    with store.reading() as session:
        assert session.execute(select(literal("阿里云 €"))).scalar() == "阿里云 €"
    store.close()
