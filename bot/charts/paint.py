"""A chart as a picture: horizontal bars from zero, one accent for the company asked about, peers in grey, every value written out.

The finding is the title; market, period, source, date and "Not investment advice" stand inside, because pictures travel alone.
There is no legend, no grid and no axis of numbers: the labels say all. The background is opaque, so dark pages do not swallow it.
"""

from collections.abc import Sequence
from dataclasses import replace

import matplotlib as mpl

from bot.charts.fonts import drawable, families
from bot.charts.sheet import Sheet, Type, within
from bot.domain.reply import Bar, Chart
from bot.render.chart import MOST_BARS, chart_size, foot_height, foot_lines, head_height, row_height, title_lines
from bot.render.markup import visible

PAPER, INK, SOFT, ACCENT, PEER, BASE = "#fffefb", "#1b1f23", "#59616b", "#0f5c6e", "#c3c7c6", "#8b9196"

_MARGIN = 24
_NAME_ROOM, _LABEL_ROOM = 165, 210
_TITLES = tuple(Type(size=size, color=INK, weight="bold") for size in (20, 19, 18, 17, 16, 15, 14))
_SUBTITLE = Type(size=14.5, color=SOFT)
_NAME = Type(size=15, color=INK)
_SMALL = Type(size=12.5, color=SOFT)


def paint_png(chart: Chart, fonts: Sequence[str] = ()) -> bytes:
    """The picture as PNG, twice as many pixels as `chart_size` tells. `fonts`: families to use instead of the installed ones."""
    fonts = tuple(fonts) or families()
    # Two dollar signs would otherwise be read as mathematics.
    with mpl.rc_context({"text.parse_math": False, "font.family": list(fonts)}):
        return _draw(_shown(chart, fonts), chart_size(chart)).png()


def _shown(chart: Chart, fonts: Sequence[str]) -> Chart:
    """The chart in characters that can be drawn; a name that has none becomes its place in the table."""

    def words(text: str) -> str:
        return drawable(visible(text), fonts)

    bars = [
        replace(bar, name=words(bar.name) or f"No. {place}", label=words(bar.label))
        for place, bar in enumerate(chart.bars, 1)
    ]
    return replace(
        chart,
        title=words(chart.title),
        subtitle=words(chart.subtitle),
        source="; ".join(_named(words(told)) for told in chart.source.split("; ")) if chart.source else "",
        as_of=words(chart.as_of),
        bars=tuple(bars),
    )


def _named(source: str) -> str:
    """A source whose name no font has is said to be named elsewhere, not left out in front of its date."""
    return f"named in the message{source}" if not source or source.startswith(",") else source


def _draw(chart: Chart, size: tuple[int, int]) -> Sheet:
    width, height = size  # what the page keeps free, also where letters that no font has were dropped
    sheet = Sheet(width, height, PAPER)
    _head(sheet, chart, width)
    _bars(sheet, chart, width)
    _foot(sheet, chart, width, height)
    return sheet


def _head(sheet: Sheet, chart: Chart, width: int) -> None:
    room, most = width - 2 * _MARGIN, title_lines(chart)
    fitting = (type_ for type_ in _TITLES if len(sheet.lines(chart.title, type_, room)) <= most)
    type_ = next(fitting, _TITLES[-1])
    lines = within(sheet.lines(chart.title, type_, room), most)
    for number, line in enumerate(lines):
        sheet.write(_MARGIN, 38 + 27 * number, line, type_)
    under = within(sheet.lines(chart.subtitle, _SUBTITLE, room), 1)[0]
    sheet.write(_MARGIN, 38 + 27 * len(lines) - 1, under, _SUBTITLE)


def _bars(sheet: Sheet, chart: Chart, width: int) -> None:
    bars, step, top = chart.bars[:MOST_BARS], row_height(chart), head_height(chart)
    names = {bar.name: within(sheet.lines(bar.name, _type(bar), _NAME_ROOM), 2) for bar in bars}
    indent = max((sheet.width(line, _type(bar)) for bar in bars for line in names[bar.name]), default=0)
    labels = max((sheet.width(bar.label, _label_type(sheet, bar)) for bar in bars), default=0) + 10
    low = min([0.0, *(float(bar.value) for bar in bars)])
    high = max([0.0, *(float(bar.value) for bar in bars)])
    left = _MARGIN + indent + 14 + (labels if low < 0 else 0)
    scale = (width - _MARGIN - (labels if high > 0 or low == 0 else 0) - left) / ((high - low) or 1)
    zero = left - low * scale
    for number, bar in enumerate(bars):
        middle = top + step * (number + 0.5)
        _name(sheet, names[bar.name], _type(bar), middle)
        _bar(sheet, bar, zero, middle, float(bar.value) * scale, step * 0.56)
    sheet.bar(zero - 0.75, top, 1.5, step * len(bars), BASE)


def _name(sheet: Sheet, lines: Sequence[str], type_: Type, middle: float) -> None:
    for number, line in enumerate(lines):
        sheet.write(_MARGIN, middle + 17 * (number - (len(lines) - 1) / 2), line, type_)


def _bar(sheet: Sheet, bar: Bar, zero: float, middle: float, length: float, thick: float) -> None:
    sheet.bar(min(zero, zero + length), middle - thick / 2, abs(length), thick, ACCENT if bar.accent else PEER)
    gap = 8 if length >= 0 else -8
    sheet.write(
        zero + length + gap, middle, bar.label, _label_type(sheet, bar), align="left" if length >= 0 else "right"
    )


def _type(bar: Bar) -> Type:
    return replace(_NAME, color=ACCENT, weight="bold") if bar.accent else _NAME


def _label_type(sheet: Sheet, bar: Bar) -> Type:
    """The name's type, smaller where the label is long: a figure is never cut."""
    type_ = _type(bar)
    return replace(type_, size=type_.size * min(1.0, _LABEL_ROOM / max(1.0, sheet.width(bar.label, type_))))


def _foot(sheet: Sheet, chart: Chart, width: int, height: int) -> None:
    source = f"Source: {chart.source}" if chart.source else ""
    lines = within(sheet.lines(source, _SMALL, width - 2 * _MARGIN), foot_lines(chart)) if source else []
    lines.append(" · ".join(part for part in (_left_out(chart), _as_of(chart), "Not investment advice") if part))
    top = height - foot_height(chart) + 26
    for number, line in enumerate(lines):
        sheet.write(_MARGIN, top + 18 * number, line, _SMALL)


def _left_out(chart: Chart) -> str:
    more = len(chart.bars) - MOST_BARS
    return f"{more} more in the table" if more > 0 else ""


def _as_of(chart: Chart) -> str:
    if not chart.as_of or chart.as_of.lower().startswith("as of"):
        return chart.as_of
    return f"As of {chart.as_of}"
