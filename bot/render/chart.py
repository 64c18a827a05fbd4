"""What a chart's picture is called and how large it is, known before anything is painted."""

import hashlib
import json
import math

from bot.domain.reply import Chart

STYLE = 1
"""Raise it when the painting changes: pictures of the old style are then painted again."""

WIDTH = 600
"""Logical pixels; the file has twice as many. Narrow enough that a phone shows letters one can read."""

MOST_BARS = 24
"""Further bars are left to the table, and the picture says how many."""

_TITLE_ROOM, _SMALL_ROOM = 540, 900
"""How wide a line of the title and of the small print may be, in the units of `_width`."""


def chart_key(chart: Chart) -> str:
    """The picture's name: a hash of everything that is drawn, so equal charts share one file."""
    bars = [[bar.name, str(bar.value), bar.label, bar.accent] for bar in chart.bars]
    words = [STYLE, chart.title, chart.subtitle, chart.unit, chart.source, chart.as_of, bars]
    return hashlib.sha256(json.dumps(words, ensure_ascii=True).encode()).hexdigest()[:40]


def chart_size(chart: Chart) -> tuple[int, int]:
    """Width and height in logical pixels."""
    rows = min(len(chart.bars), MOST_BARS)
    return WIDTH, head_height(chart) + rows * row_height(chart) + foot_height(chart)


def head_height(chart: Chart) -> int:
    """Logical pixels above the first bar: title, and subtitle where there is one."""
    return 34 + title_lines(chart) * 27 + (26 if chart.subtitle else 6)


def row_height(chart: Chart) -> int:
    """Logical pixels from bar to bar: few bars stand wide, many close."""
    return 46 if len(chart.bars) <= 6 else 40


def foot_height(chart: Chart) -> int:
    """Logical pixels under the last bar: the source's line and the closing line."""
    return 34 + 18 * (foot_lines(chart) + 1)


def title_lines(chart: Chart) -> int:
    """Lines kept for the title, three at most."""
    return min(3, max(1, math.ceil(_width(chart.title) / _TITLE_ROOM)))


def foot_lines(chart: Chart) -> int:
    """Lines kept for the source, two at most, 0 where none is named."""
    return min(2, math.ceil(_width(chart.source) / _SMALL_ROOM))


def _width(text: str) -> float:
    """About how many pixels the words take in a bold sans-serif of 20 pixels; painting measures, and sets smaller what does not fit."""
    return sum(_advance(character) for character in text)


def _advance(character: str) -> float:
    if ord(character) >= 0x2E80:
        return 20
    if character in " .,:;!|'’()[]-·fijlrtI":
        return 6.5
    return 15 if character in "mwMW%@—" or character.isupper() else 11.5
