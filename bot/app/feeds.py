"""`newsbot feeds --import/--export`: feeds from and to other readers, as OPML."""

from pathlib import Path
from typing import TextIO

from bot.app.clock import clock
from bot.app.opening import opened
from bot.config import Settings
from bot.feeds.opml import feeds_in, opml_of
from bot.ports import NewsbotError
from bot.store.feeds import add_feed, feeds


def import_opml(path: Path, settings: Settings, out: TextIO) -> None:
    """Adds every feed of an OPML file. Raises NewsbotError where it cannot be read."""
    found = feeds_in(_read(path))
    with opened(settings) as store, store.begin() as session:
        added = sum(add_feed(session, feed, clock()) for feed in found)
    print(f"{added} of {len(found)} feeds added; the others are polled already", file=out)


def export_opml(path: Path, settings: Settings, out: TextIO) -> None:
    """Writes the feeds that are polled. Raises NewsbotError where the file cannot be written."""
    with opened(settings, only_looks=True) as store, store.reading() as session:
        polled = feeds(session)
    try:
        path.write_text(opml_of(polled), encoding="utf8")
    except OSError as error:
        raise NewsbotError(f"cannot write {path} ({error.strerror})") from error
    print(f"{len(polled)} feeds written to {path}", file=out)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise NewsbotError(f"cannot read {path} ({error.strerror})") from error
