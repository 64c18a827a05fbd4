"""A reply as plain text for a terminal: the finding, what carries it, sources, and buttons as lines to type."""

from collections.abc import Iterator, Sequence
from typing import assert_never

from bot.domain.reply import Bar, Block, Bullets, Chart, Line, Reply, Source, Table, Text
from bot.render.fit import cells, filled, one_line, padded, widths, wrapped

NARROWEST = 24
"""Columns below which nothing is fitted any more."""

_BAR, _EIGHTHS = "█", " ▏▎▍▌▋▊▉"
_LONGEST_BAR = 36
_BOLD, _DIM, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"
_DISCLAIMER = "Not investment advice."


def plain(reply: Reply, width: int = 80, *, color: bool = False) -> str:
    """The reply in lines of at most `width` cells, its parts divided by empty lines; `color` adds bold and dim."""
    room = max(width, NARROWEST)
    parts = [
        _paint(wrapped(reply.title, room), _BOLD, color),
        *(_dimmed(block, room, color) for block in reply.blocks),
        _paint([line for source in reply.sources for line in _source(source, room)], _DIM, color),
        wrapped(_closing(reply), room),
        _buttons(reply, room),
    ]
    return "\n\n".join("\n".join(lines) for lines in parts if lines)


def _dimmed(block: Block, width: int, color: bool) -> list[str]:
    lines = list(_block(block, width))
    return _paint(lines, _DIM, color) if isinstance(block, Text) and block.tone == "note" else lines


def _block(block: Block, width: int) -> Iterator[str]:
    match block:
        case Text():
            yield from _text(block, width)
        case Bullets():
            yield from _bullets(block, width)
        case Table():
            yield from _table(block, width)
        case Chart():
            yield from _chart(block, width)
        case _:
            assert_never(block)


def _text(block: Text, width: int) -> Iterator[str]:
    if block.tone == "quote":
        yield from wrapped(f"“{block.text}”", width, "  │ ", "  │ ")
    elif block.tone == "note":
        yield from wrapped(block.text, width, "! ")
    else:
        yield from wrapped(block.text, width)


def _bullets(block: Bullets, width: int) -> Iterator[str]:
    yield from wrapped(block.heading, width)
    for line in block.lines:
        yield from wrapped(line.text + "".join(f" [{number}]" for number in line.sources), width, "- ")
        yield from wrapped(_detail(line), width, "  ")


def _detail(line: Line) -> str:
    return ", ".join(part for part in (line.detail, line.url or "") if part)


# ---- tables -------------------------------------------------------------------------------------------------------------------------
def _table(table: Table, width: int) -> Iterator[str]:
    """Columns side by side where they fit, the last one wrapped; else each row under its head."""
    yield from wrapped(table.heading, width)
    rows = [tuple(map(one_line, row)) for row in (table.head, *table.rows)]
    columns = widths(rows)
    room = width - sum(columns[:-1]) - 2 * (len(columns) - 1)
    if room >= min(columns[-1], 16):
        yield from _grid(table, rows, [*columns[:-1], min(columns[-1], room)])
    else:
        yield from _stack(table, width)


def _grid(table: Table, rows: Sequence[tuple[str, ...]], columns: list[int]) -> Iterator[str]:
    for number, row in enumerate(rows):
        row = filled(row, len(columns))
        before = "".join(
            padded(cell, wide, right=at in table.right) + "  "
            for at, (cell, wide) in enumerate(zip(row[:-1], columns[:-1], strict=True))
        )
        last = padded(row[-1], columns[-1], right=True) if len(columns) - 1 in table.right else row[-1]
        yield from (
            [before + line for line in [last]]
            if cells(last) <= columns[-1]
            else wrapped(last, cells(before) + columns[-1], before)
        )
        if number == 0:
            yield "─" * (sum(columns) + 2 * (len(columns) - 1))


def _stack(table: Table, width: int) -> Iterator[str]:
    for row in table.rows:
        yield from wrapped(row[0], width, "- ")
        for name, cell in zip(table.head[1:], row[1:], strict=False):
            yield from wrapped(f"{name}: {cell}" if name else cell, width, "  ", "    ")


# ---- charts -------------------------------------------------------------------------------------------------------------------------
def _chart(chart: Chart, width: int) -> Iterator[str]:
    """Bars from zero on one axis; the longest takes what names and labels leave. A negative value has no bar."""
    yield from wrapped(chart.subtitle or chart.title, width)
    names = max((cells(_name(bar)) for bar in chart.bars), default=0)
    labels = max((cells(one_line(bar.label)) for bar in chart.bars), default=0)
    room = min(_LONGEST_BAR, width - names - labels - 4)
    most = max((bar.value for bar in chart.bars), default=0)
    for bar in chart.bars:
        drawn = _drawn(float(bar.value / most) if most > 0 else 0.0, room) if room >= 4 else ""
        yield f"{padded(_name(bar), names)}  {drawn}{' ' if drawn else ''}{one_line(bar.label)}"


def _name(bar: Bar) -> str:
    return f"{'▸' if bar.accent else ' '} {one_line(bar.name)}"


def _drawn(part: float, room: int) -> str:
    """A bar of eighths of a cell; anything above zero shows."""
    eighths = round(max(0.0, part) * room * 8)
    whole, rest = divmod(max(eighths, 1) if part > 0 else 0, 8)
    return _BAR * whole + (_EIGHTHS[rest] if rest else "")


# ---- the end ------------------------------------------------------------------------------------------------------------------------
def _source(source: Source, width: int) -> list[str]:
    head = f"[{source.number}] " if source.number else "Source: "
    told = ", ".join(part for part in (source.label, source.day) if part)
    return [*wrapped(told, width, head), *wrapped(source.url or "", width, " " * len(head))]


def _closing(reply: Reply) -> str:
    as_of = f"{reply.as_of.rstrip('.')}." if reply.as_of else ""
    return " ".join(part for part in (as_of, _DISCLAIMER if reply.disclaimer else "") if part)


def _buttons(reply: Reply, width: int) -> list[str]:
    """ "Try: /share alibaba china", one line to type a line; labels that only repeat the line are left out."""
    lines = list(dict.fromkeys(one_line(button.line) for button in reply.buttons))
    return [found for at, line in enumerate(lines) for found in wrapped(line, width, "Try: " if at == 0 else "     ")]


def _paint(lines: list[str], code: str, color: bool) -> list[str]:
    return [f"{code}{line}{_PLAIN}" for line in lines] if color else lines
