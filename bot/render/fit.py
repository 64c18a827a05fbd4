"""Text fitted to a terminal: cells counted as they are drawn, lines broken between words, nothing cut in the middle."""

import unicodedata
from collections.abc import Iterator, Sequence

from bot.render.markup import visible

_CLOSING = ("Po", "Pe", "Pf", "Mn")
"""Kinds of marks that never begin a line."""


def cells(text: str) -> int:
    """Columns that the text takes on a terminal: East Asian wide characters take two, combining marks none."""
    return len(text) if text.isascii() else sum(map(_width, text))


def size(text: str) -> int:
    """The length of the text in UTF-16 units: the most that a chat platform may count.

    Discord's server counts code points (https://github.com/discord/discord-api-docs/issues/1315), its clients these units, which
    are never fewer.
    """
    return len(text.encode("utf-16-le")) // 2


def widths(rows: Sequence[Sequence[str]]) -> list[int]:
    """The columns of a terminal that each column of a table takes."""
    return [max(cells(row[at]) for row in rows if at < len(row)) for at in range(max(map(len, rows)))]


def filled(row: Sequence[str], columns: int) -> tuple[str, ...]:
    """The row with an empty cell for each column that it lacks."""
    return (*row, *("" for _ in range(columns - len(row))))


def padded(text: str, width: int, *, right: bool = False) -> str:
    """The text filled with blanks to the width; longer text stays whole."""
    blanks = " " * max(0, width - cells(text))
    return blanks + text if right else text + blanks


def one_line(text: str) -> str:
    """The text on one line, without control, bidi and invisible characters."""
    return " ".join(visible(text).split())


def wrapped(text: str, width: int, first: str = "", later: str | None = None) -> list[str]:
    """Lines of at most `width` cells, the first after `first`, the others after `later` (default: as many blanks).

    Words are not divided (Chinese may be, between characters); a word longer than a line stands on one of its own, whole.
    """
    indent = " " * cells(first) if later is None else later
    lines: list[str] = []
    start, line = first, ""
    for glue, token in _tokens(one_line(text)):
        if line and cells(start) + cells(line) + len(glue) + cells(token) > width:
            lines.append(start + line)
            start, line = indent, token
        else:
            line += (glue if line else "") + token
    return [*lines, start + line] if line else lines


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    """What may stand on a line of its own, each with the blank before it: words, and single wide characters."""
    for word in text.split():
        glue = " "
        for piece in _pieces(word):
            yield glue, piece
            glue = ""


def _pieces(word: str) -> list[str]:
    """The word whole; with wide characters, divided before and after each, marks left with what they close."""
    pieces = [word[0]]
    for character in word[1:]:
        divides = _width(character) == 2 or _width(pieces[-1][-1]) == 2
        if divides and unicodedata.category(character) not in _CLOSING:
            pieces.append(character)
        else:
            pieces[-1] += character
    return pieces


def _width(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
