"""The whole database as lines of text, and back: from SQLite to PostgreSQL, the other way, or into a backup.

    {"newsbot": "export", "format": 1, "schema": "0005", "columns": {"channel": ["id", …], …}}
    ["channel", "<hash>", ["web:a", "Asia/Shanghai", …]]        one row a line, the tables in the order in which they point at each other
    ["", "<hash>", [{"channel": {"rows": 3, "hash": "<sum>"}, …}, {"fact": 812, …}]]     the tables; the highest numbers ever given

A row's hash is of its values as they stand on the line: one changed letter is found, and on which line. A table's is the sum of its
rows', so that no order of rows is needed to compare two databases, which sort letters differently. What is derived (the index of words,
the queue's wake-ups) is not written; secrets are written as they are stored, encrypted.

a snapshot -> lines | one transaction: an empty database -> rows in -> words indexed -> every row read again and compared
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b
from itertools import groupby
from typing import Any, TypeAlias

from sqlalchemy import Table, bindparam, func, insert, select, text, update
from sqlalchemy.exc import DataError, IntegrityError

from bot.ports import NewsbotError
from bot.store import schema
from bot.store.migrate import newest
from bot.store.session import Session
from bot.store.words import index_words
from bot.text.questions.terms import terms

FORMAT = 1
TABLES: tuple[Table, ...] = tuple(schema.metadata.sorted_tables)

_AT_ONCE = 500
_HASHES = 2**128

Tell: TypeAlias = Callable[[str, int], None]
"""Hears what is being done and with how many rows so far."""


class NotImported(NewsbotError):
    """The lines cannot be taken in; the message says which and why. The transaction is to be taken back."""


@dataclass(slots=True)
class Sum:
    """The rows of a table, counted and hashed, in any order."""

    rows: int = 0
    total: int = field(default=0, repr=False)

    def add(self, mark: str) -> None:
        """One row more."""
        self.rows += 1
        self.total = (self.total + int(mark, 16)) % _HASHES

    @property
    def told(self) -> dict[str, Any]:
        """As it stands on the last line."""
        return {"rows": self.rows, "hash": f"{self.total:032x}"}


def written(session: Session, tell: Tell) -> Iterator[str]:
    """The database line by line, ends of lines included, a few hundred rows in memory at a time."""
    first = {"newsbot": "export", "format": FORMAT, "schema": newest(), "columns": _columns()}
    yield json.dumps(first, separators=(",", ":")) + "\n"
    sums = {table.name: Sum() for table in TABLES}
    for table in TABLES:
        for values in _rows(session, table):
            body = _body(values)
            mark = _mark(table.name, body)
            sums[table.name].add(mark)
            yield f'["{table.name}","{mark}",{body}]\n'
            if sums[table.name].rows % _AT_ONCE == 0:
                tell(f"{table.name} written", sums[table.name].rows)
    last = _body([{name: found.told for name, found in sums.items()}, _numbers(session)])
    yield f'["","{_mark("", last)}",{last}]\n'


def taken_in(session: Session, lines: Iterable[bytes], tell: Tell) -> dict[str, int]:
    """The rows of each table, brought into an empty database and compared with the lines one by one. Raises NotImported."""
    numbered = enumerate(lines, 1)
    _check_first(next(numbered, (1, b""))[1])
    _check_empty(session)
    sums = {table.name: Sum() for table in TABLES}
    last: dict[str, Any] = {}
    for name, rows in groupby(_read(numbered, last, sums), lambda row: row.table):
        _fill(session, schema.metadata.tables[name], rows, tell)
    told = {name: found.told for name, found in sums.items()}
    if last["end"] != told:
        wrong = [name for name in told if last["end"].get(name) != told[name]]
        raise NotImported(f"lines are missing or there twice, of {', '.join(wrong)}")
    _index_words(session, tell)
    _set_numbers(session, last["numbers"])
    for table in TABLES:
        if summed(session, table, tell).told != told[table.name]:
            raise NotImported(f"rows of {table.name} came back from the database other than they were put in")
    return {name: found.rows for name, found in sums.items()}


def summed(session: Session, table: Table, tell: Tell = lambda _what, _rows: None) -> Sum:
    """All rows of a table, as the database gives them back."""
    found = Sum()
    for values in _rows(session, table):
        found.add(_mark(table.name, _body(values)))
        if found.rows % _AT_ONCE == 0:
            tell(f"{table.name} compared", found.rows)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    line: int
    table: str
    values: list[Any]


def _columns() -> dict[str, list[str]]:
    return {table.name: [column.name for column in table.c] for table in TABLES}


def _rows(session: Session, table: Table) -> Iterator[list[Any]]:
    query = select(table).order_by(*table.primary_key).execution_options(yield_per=_AT_ONCE)
    for row in session.execute(query):
        yield [value.isoformat() if isinstance(value, datetime) else value for value in row]


def _body(values: Any) -> str:
    return json.dumps(values, separators=(",", ":"))


def _mark(table: str, body: str) -> str:
    return blake2b(f"{table}{body}".encode(), digest_size=16).hexdigest()


def _check_first(line: bytes) -> None:
    try:
        first = json.loads(line)
    except (ValueError, RecursionError):
        first = None
    if not isinstance(first, dict) or first.get("newsbot") != "export":
        raise NotImported("line 1: not what `newsbot export` writes")
    if first.get("format") != FORMAT:
        raise NotImported(f"line 1: format {first.get('format')}, and this newsbot reads format {FORMAT}")
    if first.get("schema") != newest() or first.get("columns") != _columns():
        raise NotImported(
            f"line 1: of schema {first.get('schema')}, and this newsbot has {newest()}: export it again with this newsbot"
        )


def _check_empty(session: Session) -> None:
    if session.dialect.name == "postgresql":  # where others may write beside us; readers are not kept waiting
        names = ", ".join(f'"{table.name}"' for table in TABLES)
        session.execute(text(f"LOCK TABLE {names} IN EXCLUSIVE MODE"))
    full = [table.name for table in TABLES if session.execute(select(1).select_from(table).limit(1)).first()]
    if full:
        raise NotImported(f"the database is not empty (there are rows in {', '.join(full)}): give it a new one")


def _read(numbered: Iterator[tuple[int, bytes]], last: dict[str, Any], sums: dict[str, Sum]) -> Iterator[_Row]:
    """The rows of the lines, each checked against its hash; `last` is filled with what the last line says."""
    columns = _columns() | {"": ["end", "numbers"]}
    number = 1
    for number, line in numbered:
        try:
            name, mark, values = json.loads(line)
            if _mark(name, _body(values)) != mark or len(values) != len(columns[name]):
                raise ValueError
        except (ValueError, TypeError, KeyError, RecursionError):
            raise NotImported(f"line {number}: damaged") from None
        if not name:
            last["end"], last["numbers"] = values
            break
        sums[name].add(mark)
        yield _Row(line=number, table=name, values=values)
    if not last:
        raise NotImported(f"the file is not whole: it ends after line {number}")
    if next(numbered, None) is not None:
        raise NotImported(f"line {number + 1}: damaged: there is something behind the end")


def _fill(session: Session, table: Table, rows: Iterable[_Row], tell: Tell) -> None:
    """Adds the rows of one table; one that points at a later row of its own table does so when that one is there."""
    pointing = [column.name for column in table.c if any(key.column.table is table for key in column.foreign_keys)]
    times = [column.name for column in table.c if isinstance(column.type, schema.UtcDateTime)]
    names = [column.name for column in table.c]
    later: list[tuple[str, dict[str, int]]] = []
    count = 0
    for batch in _batches(rows):
        values = [dict(zip(names, row.values, strict=True)) for row in batch]
        for row, one in zip(batch, values, strict=True):
            for name in times:
                one[name] = _instant(one[name], row)
            for name in pointing:
                if one[name] is not None and one[name] > one["id"]:
                    later.append((name, {"number": one["id"], "other": one[name]}))
                    one[name] = None
        _insert(session, table, batch, values)
        count += len(batch)
        tell(f"{table.name} read in", count)
    for name, numbers in later:
        points = update(table).where(table.c.id == bindparam("number")).values({name: bindparam("other")})
        session.execute(points, numbers)


def _batches(rows: Iterable[_Row]) -> Iterator[list[_Row]]:
    batch: list[_Row] = []
    for row in rows:
        batch.append(row)
        if len(batch) == _AT_ONCE:
            yield batch
            batch = []
    if batch:
        yield batch


def _instant(value: Any, row: _Row) -> datetime | None:
    try:
        return None if value is None else datetime.fromisoformat(value)
    except (ValueError, TypeError):
        raise NotImported(f"line {row.line}: damaged: {value} is no time") from None


def _insert(session: Session, table: Table, batch: list[_Row], values: list[dict[str, Any]]) -> None:
    """Adds the rows at once; where the database refuses them, one by one, to say which line it is."""
    try:
        with session.begin_nested():
            session.execute(insert(table), values)
    except (IntegrityError, DataError):
        for row, one in zip(batch, values, strict=True):
            try:
                with session.begin_nested():
                    session.execute(insert(table), [one])
            except (IntegrityError, DataError) as error:
                cause = str(error.orig).splitlines()[0]
                raise NotImported(f"line {row.line}: the database refuses this row of {table.name} ({cause})") from None


def _index_words(session: Session, tell: Tell) -> None:
    """Makes the index of words anew, as reading the articles made it."""
    article, tag = schema.article, schema.tag
    count, last = 0, 0
    read = select(article.c.id, article.c.title, article.c.paragraphs).where(article.c.state == "read")
    while rows := session.execute(read.where(article.c.id > last).order_by(article.c.id).limit(_AT_ONCE)).all():
        named: dict[int, list[str]] = {}
        numbers = [row.id for row in rows]
        for one in session.execute(select(tag.c.article_id, tag.c.company).where(tag.c.article_id.in_(numbers))):
            named.setdefault(one.article_id, []).append(one.company)
        for row in rows:
            index_words(session, row.id, terms("\n".join((row.title, *row.paragraphs))), sorted(named.get(row.id, ())))
        count, last = count + len(rows), numbers[-1]
        tell("articles indexed", count)


def _numbers(session: Session) -> dict[str, int]:
    """The highest number that each table ever gave to a row: it is not given again, even where the row is gone."""
    highest = {table.name: _highest(session, table) for table in TABLES if table.autoincrement_column is not None}
    if session.dialect.name == "postgresql":
        for name in highest:
            row = session.execute(text(f"SELECT last_value, is_called FROM {_sequence(session, name)}")).one()  # noqa: S608  # the name is ours
            highest[name] = max(highest[name], row.last_value if row.is_called else 0)
    else:
        for name, number in session.execute(text("SELECT name, seq FROM sqlite_sequence")):
            highest[name] = max(highest.get(name, 0), number)
    return highest


def _set_numbers(session: Session, numbers: dict[str, int]) -> None:
    for table in TABLES:
        number = int(numbers.get(table.name, 0))
        if not number or table.autoincrement_column is None:
            continue
        if session.dialect.name == "postgresql":
            values = {"sequence": _sequence(session, table.name), "number": number}
            session.execute(text("SELECT setval(CAST(:sequence AS regclass), :number)"), values)
        elif table.dialect_options["sqlite"]["autoincrement"]:
            values = {"name": table.name, "number": number}
            session.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), values)
            session.execute(text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :number)"), values)


def _highest(session: Session, table: Table) -> int:
    found: int | None = session.execute(select(func.max(table.c.id))).scalar()
    return found or 0


def _sequence(session: Session, table: str) -> str:
    found: str = session.execute(text("SELECT pg_get_serial_sequence(:table, 'id')"), {"table": table}).scalar_one()
    return found
