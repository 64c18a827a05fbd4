"""The whole database as lines, and back: the same rows, or none."""

import gzip
import json
import os
import resource
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Float,
    Integer,
    String,
    Table,
    delete,
    func,
    insert,
    inspect,
    select,
)

from bot.domain.feed import Rest
from bot.pipeline.shipped import load_shipped
from bot.queue.address import for_asyncpg
from bot.queue.tables import bring_up
from bot.shipped import shipped_facts
from bot.store import facts, leases, memory, schema, search, workspaces
from bot.store.migrate import migrate
from bot.store.rests import note_rest
from bot.store.session import Session, Store
from bot.store.transfer import TABLES, NotImported, summed, taken_in, written
from bot.store.workspaces import Workspace
from tests.builders import NOON
from tests.pipeline.newsroom import MORE, PLAN, opened
from tests.pipeline.stage import CHANNEL, entry
from tests.store.postgres import fresh_database

ROOT = Path(__file__).parents[2]
CHINESE = "阿里巴巴\U00020bb7 \u2028 'quoted' \\n"


DERIVED = {
    "sqlite": {"article_words", *(f"article_words_{part}" for part in ("config", "data", "docsize", "idx"))},
    "postgresql": {"article_words", "pgqueuer", *(f"pgqueuer_{part}" for part in ("log", "schedules", "statistics"))},
}
"""Tables that are not written: the index of words, made anew of the articles; wake-ups, made anew by the next sweep."""


def quiet(_what: str, _rows: int) -> None:
    pass


def empty(url: str) -> Store:
    store = Store(url)
    migrate(store)
    return store


async def lived_in(store: Store) -> Store:
    """With rows in every table."""
    bench = opened(store)
    bench.page("https://news.example/1", PLAN, *MORE)
    bench.carries(entry(1, "Alibaba plans data centres"), entry(2, "Nobody's news"))
    bench.clock.pass_(minutes=5)
    polled = await bench.house.ingest.poll(1)
    assert polled
    for number in polled.kept:
        await bench.house.enrich.read(number)
    with store.begin() as session:
        load_shipped(session, shipped_facts(), NOON)
        memory.remember(session, "line:1", CHINESE, NOON + timedelta(microseconds=1))
        workspaces.keep(session, Workspace(id="slack:T1", name=CHINESE, secret="gAAAA-ciphertext", installed=NOON))
        leases.take(session, "slack", "one", None, datetime(1, 2, 3, tzinfo=UTC))
        session.execute(
            insert(schema.change).values(at=NOON, channel_id=CHANNEL, who="x", what="the digest is at 08:00")
        )
        note_rest(session, "news.example", Rest(until=NOON + timedelta(hours=1), reason="http 429"), NOON)
        session.execute(insert(schema.turn).values(name="discord", free=1e9 + 1 / 3, gap=1 / 49))
        session.execute(insert(schema.feed).values(url="b", name="", next_poll=NOON, failures=1, usual=1 / 3))
        session.execute(insert(schema.former_fact).values(id=900, article_id=1, gone=NOON, is_said=True, body={"a": 1}))
        for table in TABLES:
            session.execute(insert(table).values(filled(session, table)))
        session.execute(delete(schema.fact).where(schema.fact.c.id == highest(session)))
    return store


def filled(session: Session, table: Table) -> dict[str, Any]:
    """A row with something in every column: by the column's type, so that no table or column that is added can be forgotten."""
    return {column.name: value(session, column) for column in table.c if column is not table.autoincrement_column}


def value(session: Session, column: Column[Any]) -> Any:
    for key in column.foreign_keys:
        return session.execute(select(func.max(key.column))).scalar_one()
    match column.type:
        case schema.UtcDateTime():
            return NOON + timedelta(days=9_999, microseconds=1)
        case Boolean():
            return True
        case BigInteger():
            return 2**53 + 1
        case Integer():
            return 2**31 - 1
        case Float():
            return 1 / 3
        case JSON():
            return {"b": [1, None, CHINESE, 0.1], "a": True}
        case String(length=length):
            return CHINESE[:length]
        case schema.Words():
            return CHINESE
        case unknown:
            raise AssertionError(f"what is a {unknown} to be filled with?")


def highest(session: Session) -> int:
    number: int = session.execute(select(func.max(schema.fact.c.id))).scalar_one()
    return number


def lines_of(store: Store) -> list[bytes]:
    with store.reading() as session:
        return [line.encode() for line in written(session, quiet)]


def bring(store: Store, lines: list[bytes]) -> dict[str, int]:
    with store.begin() as session:
        return taken_in(session, lines, quiet)


def is_empty(store: Store) -> bool:
    with store.reading() as session:
        return not any(summed(session, table).rows for table in TABLES)


@pytest.fixture
async def full(tmp_path: Path) -> AsyncIterator[Store]:
    store = await lived_in(empty(f"sqlite:///{tmp_path / 'full.db'}"))
    yield store
    store.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Store]:
    store = empty(f"sqlite:///{tmp_path / 'other.db'}")
    yield store
    store.close()


async def test_sqlite_to_postgresql_to_sqlite_is_the_same_database(full: Store, other: Store, server: str) -> None:
    between = empty(fresh_database(server))
    lines = lines_of(full)
    counts = bring(between, lines)
    assert all(counts.values()), counts
    assert lines_of(between) == lines
    bring(other, lines_of(between))
    assert lines_of(other) == lines
    between.close()


async def test_postgresql_to_sqlite_to_postgresql_is_the_same_database(other: Store, server: str) -> None:
    source, target = (empty(fresh_database(server)) for _ in range(2))
    lines = lines_of(await lived_in(source))
    assert all(bring(other, lines).values())
    assert lines_of(other) == lines
    bring(target, lines_of(other))
    assert lines_of(target) == lines
    for store in (source, target):
        store.close()


async def test_every_column_of_every_table_comes_over_with_something_in_it(full: Store) -> None:
    with full.reading() as session:
        empty_ones = [
            f"{table.name}.{column.name}"
            for table in TABLES
            for column in table.c
            if not session.execute(select(func.count(column))).scalar()
        ]
    assert empty_ones == [], "nothing is shown of these"


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_a_table_that_is_not_written_is_one_that_can_be_made_anew(
    kind: str, other: Store, request: pytest.FixtureRequest
) -> None:
    store = other if kind == "sqlite" else empty(fresh_database(request.getfixturevalue("server")))
    if kind == "postgresql":
        connection = await asyncpg.connect(for_asyncpg(store.url))
        await bring_up(connection)
        await connection.close()
    left_out = set(inspect(store.engine).get_table_names()) - {table.name for table in TABLES}
    assert left_out == {"alembic_version", *DERIVED[kind]}
    store.close()


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_words_are_found_and_numbers_go_on_in_the_new_database(
    kind: str, full: Store, other: Store, request: pytest.FixtureRequest
) -> None:
    target = other if kind == "sqlite" else empty(fresh_database(request.getfixturevalue("server")))
    with full.reading() as session:
        told = search.search(session, "data centres", (), 5)
        one, last = facts.facts(session)[:1], highest(session)
    bring(target, lines_of(full))
    with target.begin() as session:
        assert search.search(session, "data centres", (), 5) == told != ()
        assert search.search(session, "data centres", ("BABA",), 5) == told
        assert search.search(session, "data centres", ("MSFT",), 5) == ()
        # The highest number was another fact's, which is gone: it is not given again.
        assert facts.store_facts(session, one, 1, NOON) == (last + 2,)
        added = insert(schema.story).values(created=NOON).returning(schema.story.c.id)
        assert session.execute(added).scalar_one() == 4
    target.close()


def test_a_row_that_points_at_a_later_row_of_its_table_comes_over(other: Store) -> None:
    source = empty("sqlite://")
    row = {"company": "BABA", "at": NOON, "verdict": "retold", "because": "", "body": {}}
    with source.begin() as session:
        session.execute(insert(schema.announcement), [{"id": 5, **row}, {"id": 9, **row}])
        session.execute(schema.announcement.update().where(schema.announcement.c.id == 5).values(of_id=9))
    bring(other, lines_of(source))
    assert lines_of(other) == lines_of(source)


def test_only_an_empty_database_is_filled(other: Store) -> None:
    with other.begin() as session:
        memory.remember(session, "a", "", NOON)
    before = lines_of(other)
    with pytest.raises(NotImported, match=r"not empty \(there are rows in memory\)"):
        bring(other, before)
    assert lines_of(other) == before


def other_first(lines: list[bytes], **changed: object) -> list[bytes]:
    return [json.dumps(json.loads(lines[0]) | changed).encode(), *lines[1:]]


def without(lines: list[bytes], start: bytes) -> list[bytes]:
    return [line for line in lines if not line.startswith(start)]


async def test_what_is_not_an_export_of_this_version_is_refused_in_one_line(full: Store, other: Store) -> None:
    lines = lines_of(full)
    for wrong, told in [
        ([], "line 1: not what `newsbot export` writes"),
        ([b"SQLite format 3\0"], "line 1: not what"),
        ([b"[]"], "line 1: not what"),
        ([b"[" * 100_000], "line 1: not what"),
        (other_first(lines, format=2), "format 2, and this newsbot reads format 1"),
        (other_first(lines, schema="0001"), "of schema 0001, and this newsbot has 00"),
        (lines[:1], "it ends after line 1"),
        (lines[:-1], f"it ends after line {len(lines) - 1}"),
        ([*lines, b"\n"], f"line {len(lines) + 1}: damaged: there is something behind the end"),
        (without(lines, b'["summary"'), "lines are missing or there twice, of summary"),
        (without(lines, b'["channel"'), "the database refuses this row of delivery"),
    ]:
        with pytest.raises(NotImported, match=told.replace("[", r"\[")) as refused:
            bring(other, wrong)
        assert "\n" not in str(refused.value)
        assert is_empty(other)


async def test_any_changed_byte_is_named_by_its_line(full: Store, other: Store) -> None:
    lines = lines_of(full)
    for number in (2, len(lines) // 2, len(lines)):
        line = lines[number - 1]
        for place in range(0, len(line) - 1, 1 + len(line) // 9):
            changed = line[:place] + bytes([line[place] ^ 1]) + line[place + 1 :]
            with pytest.raises(NotImported, match=f"^line {number}: damaged"):
                bring(other, [*lines[: number - 1], changed, *lines[number:]])
    assert is_empty(other)


async def test_a_row_that_the_new_database_refuses_is_named_by_its_line(server: str) -> None:
    source, target = empty("sqlite://"), empty(fresh_database(server))
    with source.begin() as session:  # SQLite lets a text be longer than its column
        rows = [{"key": f"{number:03}" + "x" * 300 * (number == 7), "value": "", "at": NOON} for number in range(600)]
        session.execute(insert(schema.memory), rows)
    lines = lines_of(source)
    wrong = next(number for number, line in enumerate(lines, 1) if b"xxx" in line)
    with pytest.raises(NotImported, match=f"^line {wrong}: the database refuses this row of memory \\(value too long"):
        bring(target, lines)
    assert is_empty(target)
    target.close()


def run(*words: str, url: str, before: Callable[[], None] | None = None) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "bot", *words],
        env={**os.environ, "DATABASE_URL": url, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=before,
    )


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_kill_9_in_the_middle_leaves_an_empty_database(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url = f"sqlite:///{tmp_path / 'a.db'}" if kind == "sqlite" else fresh_database(request.getfixturevalue("server"))
    source = empty("sqlite://")
    with source.begin() as session:
        rows = [{"key": f"{number:06}", "value": "x" * 200, "at": NOON} for number in range(20_000)]
        session.execute(insert(schema.memory), rows)
    lines = lines_of(source)
    pipe = tmp_path / "half"
    os.mkfifo(pipe)
    process = run("import", str(pipe), url=url)
    with pipe.open("wb") as half:  # a pipe holds 64 KB: what is beyond that has been read and put in
        half.write(b"".join(lines[:15_000]))
        half.flush()
        process.kill()
        process.communicate(timeout=30)
    after = empty(url)
    assert is_empty(after)
    after.close()
    (tmp_path / "whole").write_bytes(b"".join(lines))
    out, err = run("import", str(tmp_path / "whole"), url=url).communicate(timeout=60)
    assert "20,000 rows imported into" in out, err


async def test_a_full_disk_leaves_no_half_of_a_file(full: Store, tmp_path: Path) -> None:
    for name, most in (("a.jsonl", 20_000), ("a.jsonl.gz", 2_000)):
        limit = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (most, most))
        process = run("export", str(tmp_path / name), url=full.url, before=limit)
        out, err = process.communicate(timeout=60)
        assert (process.returncode, out) == (1, "")
        assert err.startswith(f"newsbot: cannot write {tmp_path / name} (File too large)")
        assert not [one for one in os.listdir(tmp_path) if one.startswith("a.jsonl")]  # noqa: PTH208


async def test_a_packed_file_is_the_same_and_read_by_nobody_else(full: Store, tmp_path: Path) -> None:
    path, lines = tmp_path / "a.jsonl.gz", lines_of(full)
    _, err = run("export", str(path), url=full.url).communicate(timeout=60)
    assert err == ""
    assert gzip.decompress(path.read_bytes()) == b"".join(lines)
    assert path.stat().st_mode & 0o777 == 0o600
    assert b"gAAAA-ciphertext" in b"".join(lines)
