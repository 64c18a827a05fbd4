"""JSON lines: one object a line, in from a file or standard input, out to wherever the output goes."""

import json
import math
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TextIO

from bot.ports import NewsbotError
from bot.render.contract import Json

MOST_BYTES = 5_000_000
"""Bytes of one line, or of one page: more is no article."""


class BadLine(ValueError):
    """A line that states no object; the message says why, `id` is what could still be read of its id."""

    def __init__(self, message: str, id: object = None) -> None:
        super().__init__(message)
        self.id = id


@contextmanager
def lines_of(page: str) -> Iterator[Iterator[bytes]]:
    """The lines of a file or of standard input ("-") that are not blank. Raises NewsbotError.

    Bytes, since a line that is not UTF-8 is that line's trouble alone.
    """
    file = _opened(page)
    try:
        yield (line for line in _lines(file) if line.strip())
    finally:
        if page != "-":
            file.close()


def object_in(line: bytes) -> Json:
    """The JSON object that a line states; half a surrogate pair in it becomes U+FFFD. Raises BadLine."""
    if len(line) > MOST_BYTES:
        raise BadLine(f"longer than {MOST_BYTES // 1_000_000} MB")
    try:
        return _object(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise BadLine("not UTF-8", _id_in(line.decode("utf-8-sig", "replace"))) from None


def json_line(answer: Json, out: TextIO) -> str:
    """An object as one line of JSON, in plain characters where the output can show them all, else escaped."""
    is_unicode = (out.encoding or "utf-8").lower().startswith("utf")
    return json.dumps(answer, ensure_ascii=not is_unicode)


def why(error: OSError | ValueError) -> str:
    """Why a file cannot be had, in the system's words."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _opened(page: str) -> BinaryIO:
    if page == "-":
        return sys.stdin.buffer
    try:
        file = Path(page).open("rb")  # noqa: SIM115  the caller closes it
        file.peek()  # a folder opens well on some systems, and fails here
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise NewsbotError(f"cannot read {page} ({why(error)})") from error
    return file


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """Each line; of one that is too long its beginning, as long as it takes to see that."""
    while line := file.readline(MOST_BYTES + 1):
        yield line
        while len(line) > MOST_BYTES and not line.endswith(b"\n"):
            line = file.readline(MOST_BYTES + 1)


def _object(text: str) -> Json:
    try:
        found = json.loads(text, parse_constant=_refused, parse_float=_finite)
        found = _whole(found) if "\\ud" in text.lower() else found
    except RecursionError:
        raise BadLine("not JSON that can be read: nested too deeply") from None
    except ValueError as error:
        raise BadLine(f"not JSON: {error}") from None
    if not isinstance(found, dict):
        raise BadLine("a JSON object is needed")
    return found


def _id_in(text: str) -> object:
    try:
        return _object(text).get("id")
    except BadLine:
        return None


def _refused(word: str) -> float:
    raise ValueError(f"{word} is no number")


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise ValueError(f"{digits[:20]} is too large")
    return number


def _whole(found: object) -> object:
    """The same without halves of surrogate pairs, which no output takes."""
    units = json.dumps(found, ensure_ascii=False).encode("utf-16-le", "surrogatepass")
    return json.loads(units.decode("utf-16-le", "replace"))
