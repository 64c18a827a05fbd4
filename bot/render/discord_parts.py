"""A reply's blocks as Discord's Markdown, in rows that are kept or left out whole."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum, auto
from typing import assert_never

from bot.domain.reply import Bar, Block, Bullets, Chart, Line, Reply, Source, Table, Text
from bot.render.discord_markup import bold, escaped, guarded, lines_of, link, verbatim
from bot.render.fit import filled, one_line, padded, size, widths
from bot.render.limits import DISCORD

ITEM, QUOTE, SMALL = "- ", "> ", "-# "
"""What begins a line of a list, of a quotation and of small print."""

_WORD = re.compile(r"(?:\*\*(?:\\.|[^\\*])+\*\*|\S)+")
"""Words in bold stay together."""

WIDEST = 60
"""Columns of a code block that an embed shows without breaking its lines."""
_LARGEST = 3_000
"""Characters of a code block; a longer table is a list, which can go on in the next embed."""


class Weight(IntEnum):
    """What is left out first where a reply is too long: the lowest, each from its end."""

    LIST = auto()
    TABLE = auto()
    NOTE = auto()
    WORDS = auto()
    SOURCE = auto()
    TITLE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of words between its marks; divided between words, each half has the marks again."""

    words: str
    before: str = ""
    after: str = ""

    def pieces(self, most: int) -> list[str]:
        """The line in as few texts of at most `most` as hold it, [] where a single word is longer."""
        room = most - size(self.before) - size(self.after) - 1  # for the guard of a later piece
        found: list[str] = []
        for word in _WORD.findall(self.words):
            if size(word) > room:
                return []
            if found and size(found[-1]) + 1 + size(word) <= room:
                found[-1] += f" {word}"
            else:
                found.append(word)
        return [f"{self.before}{guarded(piece)}{self.after}" for piece in found]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Rows under an optional heading, or in a code block under its first lines."""

    rows: tuple[Row, ...]
    weight: Weight
    heading: Row | None = None
    head: tuple[str, ...] | None = None
    """The first lines of the code block that the rows stand in, None for no code block."""

    def texts(self) -> list[str]:
        """What can stand by itself, each at most as long as an embed's description; the heading stays with what it heads."""
        heading = self.heading.pieces(DISCORD.description) if self.heading else []
        if self.head is None:
            rest = [piece for row in self.rows for piece in row.pieces(DISCORD.description)]
        else:
            rest = ["\n".join(("```", *self.head, *(row.words for row in self.rows), "```"))]
        if heading and rest and size(heading[-1]) + 1 + size(rest[0]) <= DISCORD.description:
            return [*heading[:-1], f"{heading[-1]}\n{rest[0]}", *rest[1:]]
        return heading + rest

    def is_shown(self, row: int) -> bool:
        """Whether the row can be shown at all: no embed holds a word longer than its description."""
        return self.head is not None or bool(self.rows[row].pieces(DISCORD.description))


Flow = Part | Chart
"""A chart in the flow is a picture; one in words is a part."""


def flow(reply: Reply, pictures: int) -> tuple[Flow, ...]:
    """The reply's blocks in their order, the first charts as pictures, `pictures` at most."""
    tables = [block for block in reply.blocks if isinstance(block, Table)]
    found: list[Flow] = []
    for block in reply.blocks:
        if isinstance(block, Chart) and pictures > 0:
            found.append(block)
            pictures -= 1
        elif not (isinstance(block, Chart) and any(_holds(table, block) for table in tables)):
            found.append(_part_of(block, reply.title))
    return tuple(found)


def title_part(title: str) -> Part:
    """The title as a paragraph, for one that is too long for an embed's title."""
    return _part((_strong(title),), Weight.TITLE)


def sources_part(sources: Sequence[Source]) -> Part:
    """The sources in small print, one a line."""
    return _part(map(_source, sources), Weight.SOURCE)


def note_part(words: str, weight: Weight = Weight.NOTE) -> Part:
    """Small print."""
    return _part((Row(words=line, before=SMALL) for line in lines_of(words)), weight)


def _part_of(block: Block, title: str) -> Part:
    match block:
        case Text(tone="note"):
            return note_part(block.text)
        case Text():
            before = QUOTE if block.tone == "quote" else ""
            return _part((Row(words=line, before=before) for line in lines_of(block.text)), Weight.WORDS)
        case Bullets():
            return _part(map(_bullet, block.lines), Weight.LIST, block.heading)
        case Table():
            return _table(block)
        case Chart():
            return _chart(block, title)
        case _:
            assert_never(block)


def _part(rows: Iterable[Row], weight: Weight, heading: str = "") -> Part:
    """A heading that cannot stand above rows, for its length or for want of them, is a row itself and as such is counted."""
    kept = tuple(row for row in rows if row.words)
    above = _strong(heading)
    if not above.words:
        return Part(rows=kept, weight=weight)
    if not kept or not above.pieces(DISCORD.description):
        return Part(rows=(above, *kept), weight=weight)
    return Part(rows=kept, weight=weight, heading=above)


def _strong(words: str) -> Row:
    return Row(words=escaped(words), before="**", after="**")


def _bullet(line: Line) -> Row:
    told = " ".join(part for part in (escaped(line.text), *map(_mark, line.sources)) if part)
    return Row(words=" · ".join(part for part in (told, escaped(line.detail), link(line.url)) if part), before=ITEM)


def _mark(number: int) -> str:
    return f"\\[{number}\\]"


# ---- tables -------------------------------------------------------------------------------------------------------------------------
def _table(table: Table) -> Part:
    """Columns in a code block where they fit, else a line for each row under the names of its columns."""
    rows = [tuple(map(verbatim, row)) for row in (table.head, *table.rows)]
    columns = widths(rows)
    wide = sum(columns) + 2 * (len(columns) - 1)
    lines = [_aligned(row, columns, table.right) for row in rows]
    if not table.rows or not 0 < wide <= WIDEST or sum(map(size, lines)) > _LARGEST:
        return _part((_stacked(table, row) for row in table.rows), Weight.TABLE, table.heading or _first_name(table))
    grid = _part((Row(words=line) for line in lines[1:]), Weight.TABLE, table.heading)
    return replace(grid, head=(lines[0], "─" * wide) if lines[0] else ())


def _aligned(row: Sequence[str], columns: Sequence[int], right: Sequence[int]) -> str:
    cells = zip(filled(row, len(columns)), columns, strict=True)
    return "  ".join(padded(cell, wide, right=at in right) for at, (cell, wide) in enumerate(cells)).rstrip()


def _first_name(table: Table) -> str:
    """What the first column is called, where the others are named too: it says what the rows are."""
    return table.head[0] if len(table.head) > 2 else ""


def _stacked(table: Table, row: Sequence[str]) -> Row:
    """ "**AWS** · Share: 30% · Period: Q1 2025"; with two columns the second needs no name."""
    names = (*table.head, *("" for _ in row)) if len(table.head) > 2 else tuple("" for _ in row)
    rest = [
        f"{escaped(name)}: {escaped(cell)}" if one_line(name) else escaped(cell)
        for name, cell in zip(names[1:], row[1:], strict=False)
    ]
    return Row(words=" · ".join(part for part in (bold(escaped(row[0] if row else "")), *rest) if part), before=ITEM)


# ---- charts -------------------------------------------------------------------------------------------------------------------------
def _holds(table: Table, chart: Chart) -> bool:
    """Whether the table shows every bar's name and value in a row, so that saying them again tells nothing."""
    rows = [tuple(map(one_line, row)) for row in table.rows]
    return all(any(one_line(bar.name) in row and one_line(bar.label) in row for row in rows) for bar in chart.bars)


def _chart(chart: Chart, title: str) -> Part:
    """Every value in words after its market and period, under the chart's finding."""
    named = ", ".join(" ".join(part for part in (escaped(bar.name), _value(bar)) if part) for bar in chart.bars)
    scope = f"{escaped(chart.subtitle)}: " if one_line(chart.subtitle) else ""
    finding = "" if one_line(chart.title) == one_line(title) else chart.title
    return _part((Row(words=scope + named),), Weight.WORDS, finding)


def _value(bar: Bar) -> str:
    return bold(escaped(bar.label)) if bar.accent else escaped(bar.label)


# ---- sources ------------------------------------------------------------------------------------------------------------------------
def _source(source: Source) -> Row:
    number = _mark(source.number) if source.number else "Source:"
    day = "" if source.day in source.label else source.day
    told = ", ".join(part for part in (source.label, day) if one_line(part))
    return Row(words=" ".join(part for part in (number, escaped(told), link(source.url)) if part), before=SMALL)


# ---- leaving out --------------------------------------------------------------------------------------------------------------------
def without(parts: Sequence[Flow], gone: frozenset[tuple[int, int]]) -> tuple[Flow, ...]:
    """The parts without the rows named by (part, row); what has no row left goes with its heading."""
    kept: list[Flow] = []
    for at, part in enumerate(parts):
        if isinstance(part, Chart):
            kept.append(part)
        elif rows := tuple(row for number, row in enumerate(part.rows) if (at, number) not in gone):
            kept.append(replace(part, rows=rows))
    return tuple(kept)


def is_shown(parts: Sequence[Flow], place: tuple[int, int]) -> bool:
    """Whether the row at (part, row) can be shown at all."""
    part = parts[place[0]]
    return isinstance(part, Chart) or part.is_shown(place[1])


def least_first(parts: Sequence[Flow]) -> list[tuple[int, int]]:
    """Every row as (part, row), in the order in which they are left out."""
    every = [
        (part.weight, -at, -number)
        for at, part in enumerate(parts)
        if isinstance(part, Part)
        for number in range(len(part.rows))
    ]
    return [(-at, -number) for _, at, number in sorted(every)]
