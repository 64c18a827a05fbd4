"""Tables and charts in Block Kit: native where Slack has room for them, otherwise set in words and columns."""

import math
from collections.abc import Iterable, Iterator, Sequence

from bot.domain.reply import Bar, Chart, Table
from bot.render.fit import cells, one_line, padded, size
from bot.render.limits import SLACK
from bot.render.slack_blocks import Json, context, heading, line, lined, paragraph, section
from bot.render.slack_words import bold, escaped, grouped, quotes, words

_EMPTY = "–"
"""What an empty cell shows: Slack refuses a table with a cell of no characters."""
_WIDEST = 72
"""Columns of text that a monospaced table may take; a wider one breaks its lines on every screen."""
_FENCE = "```"
_STOPS = (".", "!", "?", ":", "。", "！", "？", "：")


def is_native_table(table: Table) -> bool:
    """Whether Slack's own table holds it: https://docs.slack.dev/reference/block-kit/blocks/table-block"""
    rows = _rows(table)
    return (
        0 < len(rows) <= SLACK.table_rows
        and 0 < len(rows[0]) <= SLACK.table_columns
        and sum(size(escaped(cell)) for row in rows for cell in row) <= SLACK.table_characters
    )


def native_table(table: Table) -> Iterator[Json]:
    """The heading and the table."""
    rows = _rows(table)
    columns = [{"align": "right" if at in table.right else "left", "is_wrapped": True} for at in range(len(rows[0]))]
    yield from heading(table.heading)
    yield {
        "type": "table",
        "rows": [[{"type": "raw_text", "text": cell} for cell in row] for row in rows],
        "column_settings": columns,
    }


def set_table(table: Table) -> Iterator[Json]:
    """The heading, and columns of fixed width; where they are too wide, a line for each row with its head's words."""
    yield from heading(table.heading)
    rows = _rows(table)
    if rows and rows[0]:
        yield from _grid(rows, table.right) if _is_narrow(rows) else _stack(table)


def is_native_chart(chart: Chart) -> bool:
    """Whether Slack's own chart holds every name: https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block"""
    names = [one_line(bar.name) for bar in chart.bars]
    return (
        0 < len(names) <= SLACK.chart_points
        and len(set(names)) == len(names)
        and all(0 < size(escaped(name)) <= SLACK.chart_label and not quotes(name) for name in names)
        and all(bar.value.is_finite() and math.isfinite(float(bar.value)) for bar in chart.bars)
        and max(size(_values(chart)), size(words(chart.subtitle))) <= SLACK.section
        and not quotes(chart.subtitle)
        and bool(_chart_title(chart))
    )


def native_chart(chart: Chart, *, told: bool) -> Iterator[Json]:
    """The chart, and under it the values as written, which it shows to a pointer only; `told`: a table has them."""
    title, finding, subtitle = _chart_title(chart), one_line(chart.title), one_line(chart.subtitle)
    names = [one_line(bar.name) for bar in chart.bars]
    points = [{"label": name, "value": _number(bar)} for name, bar in zip(names, chart.bars, strict=True)]
    unit = one_line(chart.unit)
    series = unit if 0 < size(escaped(unit)) <= SLACK.chart_label else "Value"
    yield from heading(finding) if finding != title else ()
    yield {
        "type": "data_visualization",
        "title": title,
        "chart": {
            "type": "bar",
            "series": [{"name": series, "data": points}],
            "axis_config": {"categories": names, "y_label": series},
        },
    }
    below = [] if told else [_values(chart)]
    below += [words(subtitle)] if subtitle not in ("", title) else []
    yield from (context(text) for text in grouped(below))


def picture(chart: Chart, file: str) -> Iterator[Json]:
    """The painted chart, with its values for those who do not see it."""
    yield {"type": "image", "slack_file": {"id": file}, "alt_text": _alt(chart)}


def told_chart(chart: Chart, *, told: bool) -> Iterator[Json]:
    """The finding and the values in words; `told`: a table has them, and the finding is enough."""
    finding = one_line(chart.title)
    values = ", ".join(f"{one_line(bar.name)} {one_line(bar.label)}" for bar in chart.bars) + "."
    whole = f"{bold(finding)}{'' if finding.endswith(_STOPS) else ':'} {words(values)}"
    if told or not chart.bars:
        yield from heading(finding)
    elif finding and size(whole) <= SLACK.section:
        yield section(whole)
    else:
        yield from heading(finding)
        yield from paragraph(values)
    yield from paragraph(chart.subtitle, small=True)


def tells(tables: Iterable[Table], chart: Chart) -> bool:
    """Whether one of the tables has every name of the chart with its value."""
    return any(
        all(any({bar.name, bar.label} <= set(row) for row in table.rows) for bar in chart.bars) for table in tables
    )


# ---- tables -------------------------------------------------------------------------------------------------------------------------
def _rows(table: Table) -> list[tuple[str, ...]]:
    """Head and rows, all of one width, no cell empty."""
    rows = [
        tuple(one_line(cell) or _EMPTY for cell in row) for row in ((table.head,) if table.head else ()) + table.rows
    ]
    width = max(map(len, rows), default=0)
    return [(*row, *[_EMPTY] * (width - len(row))) for row in rows]


def _is_narrow(rows: Sequence[tuple[str, ...]]) -> bool:
    """Whether it can be set in columns; a backtick could end them early."""
    widths = _widths(rows)
    return sum(widths) + 2 * (len(widths) - 1) <= _WIDEST and not any(
        "`" in cell or "｀" in cell for row in rows for cell in row
    )


def _widths(rows: Sequence[tuple[str, ...]]) -> list[int]:
    return [max(cells(row[at]) for row in rows) for at in range(len(rows[0]))]


def _grid(rows: Sequence[tuple[str, ...]], right: tuple[int, ...]) -> Iterator[Json]:
    widths = _widths(rows)
    lines = [
        "  ".join(padded(cell, widths[at], right=at in right) for at, cell in enumerate(row)).rstrip() for row in rows
    ]
    rule = "─" * (sum(widths) + 2 * (len(widths) - 1))
    for text in grouped(map(escaped, (lines[0], rule, *lines[1:])), SLACK.section - 2 * len(_FENCE) - 2):
        yield section(f"{_FENCE}\n{text}\n{_FENCE}")


def _stack(table: Table) -> Iterator[Json]:
    width = max(map(len, (table.head, *table.rows)))
    names = [*map(one_line, table.head), *[""] * (width - len(table.head))]
    return lined(piece for row in table.rows for piece in line(_told(names, row), bullet="• "))


def _told(names: Sequence[str], row: tuple[str, ...]) -> str:
    """ "AWS · Share: 30% · Change: +1%": the first cell, then the others after their head's words."""
    found = [one_line(cell) for cell in row]
    rest = (f"{name}: {cell}" if name else cell for name, cell in zip(names[1:], found[1:], strict=False) if cell)
    return " · ".join(part for part in (*found[:1], *rest) if part)


# ---- charts -------------------------------------------------------------------------------------------------------------------------
def _chart_title(chart: Chart) -> str:
    """The finding, or market and period where that is too long, whole; "" where neither fits."""
    fitting = (
        text
        for text in (one_line(chart.title), one_line(chart.subtitle))
        if 0 < size(escaped(text)) <= SLACK.chart_title
    )
    return next(fitting, "")


def _number(bar: Bar) -> int | float:
    return int(bar.value) if bar.value == bar.value.to_integral_value() else float(bar.value)


def _values(chart: Chart) -> str:
    """ "AWS 30% · *Alibaba Cloud 4%*": as written, the company that was asked about in bold."""
    told = ((f"{one_line(bar.name)} {one_line(bar.label)}", bar.accent) for bar in chart.bars)
    return " · ".join(bold(text) if accent else words(text) for text, accent in told)


def _alt(chart: Chart) -> str:
    """All values in words; where that is longer than Slack takes, as many bars as fit, and how many do not."""
    told, left = one_line(chart.alt), len(chart.bars)
    if size(told) <= SLACK.alt:
        return told or "Chart"
    kept = one_line(chart.title) if size(one_line(chart.title)) <= SLACK.alt // 2 else "Chart"
    for bar in chart.bars:
        longer = f"{kept}, {one_line(bar.name)} {one_line(bar.label)}"
        if size(longer) > SLACK.alt - 40:
            break
        kept, left = longer, left - 1
    return f"{kept}, and {left} more"
