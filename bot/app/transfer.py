"""`newsbot export` and `newsbot import`: the whole database into one file, and out of it into an empty database."""

import gzip
import os
import sys
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TextIO, cast

from bot.config import Settings
from bot.ports import NewsbotError
from bot.store.migrate import migrate
from bot.store.session import Store
from bot.store.transfer import NotImported, Tell, taken_in, written

_SECONDS = 2.0
"""From one word of progress to the next."""
_GZIP = b"\x1f\x8b"


def export_database(path: Path, settings: Settings, out: TextIO) -> None:
    """Writes the whole database as it stands at this moment. Raises NewsbotError; a file is whole or not there."""
    with _opened(settings) as store:
        _check_other(path, store)
        rows = 0
        with store.reading() as session, _whole(path) as file:
            for line in written(session, _progress()):
                file.write(line.encode())
                rows += line.startswith('["') and not line.startswith('["",')
            if not rows:
                raise NewsbotError(f"{store.label} is empty: is DATABASE_URL or NEWSBOT_DATA_DIR right?")
    print(f"{rows:,} rows of {store.label} written to {path}", file=out)


def import_database(path: Path, settings: Settings, out: TextIO) -> None:
    """Fills an empty database from what `export_database` wrote, all of it or nothing. Raises NewsbotError."""
    with _read(path) as file, _opened(settings) as store:
        try:
            with store.begin() as session:
                counts = taken_in(session, _lines(file), _progress())
        except NotImported as error:
            raise NewsbotError(f"{path}: {error}; nothing was imported") from error
        except NewsbotError as error:
            raise NewsbotError(f"{error}; nothing was imported") from error
    width = max(map(len, counts))
    for name, count in counts.items():
        print(f"{name:<{width}} {count:>12,}", file=out)
    print(
        f"{sum(counts.values()):,} rows imported into {store.label}, each read again and the same as in the file",
        file=out,
    )


@contextmanager
def _opened(settings: Settings) -> Iterator[Store]:
    """The store, migrated, with nothing put into it."""
    store = Store(settings.store_url)
    try:
        migrate(store)
        yield store
    finally:
        store.close()


def _check_other(path: Path, store: Store) -> None:
    if path.exists() and not path.is_file():
        raise NewsbotError(f"{path} is not a file: name one to write to")
    database = store.engine.url.database if store.is_sqlite else None
    if database and path.exists() and path.samefile(database):
        raise NewsbotError(f"{path} is the database itself: name another file")


@contextmanager
def _whole(path: Path) -> Iterator[BinaryIO]:
    """A file to write to, which stands under its name when all of it is on the disk; nobody else may read it."""
    part = path.with_name(f"{path.name}.part")
    try:
        with os.fdopen(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "wb") as raw:
            if path.suffix == ".gz":
                with gzip.GzipFile("", "wb", 6, raw, mtime=0) as packed:
                    yield cast("BinaryIO", packed)
            else:
                yield raw
            raw.flush()
            os.fsync(raw.fileno())
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise NewsbotError(f"cannot write {path} ({error.strerror})") from error
    except BaseException:
        part.unlink(missing_ok=True)
        raise


@contextmanager
def _read(path: Path) -> Iterator[BinaryIO]:
    try:
        raw = path.open("rb")
    except OSError as error:
        raise NewsbotError(f"cannot read {path} ({error.strerror})") from error
    with raw:
        yield cast("BinaryIO", gzip.GzipFile("", "rb", fileobj=raw)) if raw.peek(2)[:2] == _GZIP else raw


def _lines(file: BinaryIO) -> Iterator[bytes]:
    number = 0
    try:
        for line in file:
            yield line
            number += 1
    except (OSError, EOFError, zlib.error) as error:
        raise NotImported(f"cannot be read on after line {number} ({error})") from error


def _progress() -> Tell:
    """Says on standard error, every few seconds, how far it is."""
    told = time.monotonic()

    def tell(what: str, rows: int) -> None:
        nonlocal told
        if time.monotonic() - told >= _SECONDS:
            told = time.monotonic()
            print(f"{what}: {rows:,}", file=sys.stderr, flush=True)

    return tell
