"""A sheet to draw on in logical pixels, whose texts are measured before they are set."""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

_DOTS = 100
"""Logical pixels per inch of the figure; the file is written with twice as many."""

_PIECE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]\s*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]+\s*")
"""What may not be broken: a word, or one Chinese character."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """How letters look: size in logical pixels."""

    size: float
    color: str
    weight: str = "normal"


class Sheet:
    """An opaque sheet; x runs right and y runs down, from the upper left corner."""

    def __init__(self, width: int, height: int, background: str) -> None:
        self._figure = Figure(figsize=(width / _DOTS, height / _DOTS), dpi=2 * _DOTS, facecolor=background)
        canvas: Any = FigureCanvasAgg(self._figure)
        self._renderer = canvas.get_renderer()
        self._axes = self._figure.add_axes((0, 0, 1, 1), xlim=(0, width), ylim=(height, 0))
        self._axes.set_axis_off()

    def write(self, x: float, y: float, words: str, type_: Type, align: str = "left") -> None:
        """Sets one line with its middle at y."""
        self._axes.text(x, y, words, ha=align, va="center_baseline", **_font(type_))

    def bar(self, x: float, y: float, width: float, height: float, color: str) -> None:
        """Fills a rectangle."""
        self._axes.add_patch(Rectangle((x, y), width, height, facecolor=color, edgecolor="none"))

    def width(self, words: str, type_: Type) -> float:
        """How wide the words would stand."""
        text = self._axes.text(0, 0, words, **_font(type_))
        extent = text.get_window_extent(self._renderer)
        text.remove()
        return float(extent.width) / 2

    def lines(self, words: str, type_: Type, room: float) -> list[str]:
        """The words in lines no wider than `room`, broken between words only."""
        lines = [""]
        for piece in _PIECE.findall(words):
            if lines[-1] and self.width((lines[-1] + piece).rstrip(), type_) > room:
                lines.append("")
            lines[-1] += piece
        return [line.rstrip() for line in lines]

    def png(self) -> bytes:
        """The picture."""
        file = io.BytesIO()
        self._figure.savefig(file, format="png", facecolor=self._figure.get_facecolor(), metadata={"Software": None})
        return file.getvalue()


def within(lines: Sequence[str], most: int) -> list[str]:
    """The first `most` lines; the last one says by "…" that whole words were left out after it."""
    if len(lines) <= most:
        return list(lines)
    return [*lines[: most - 1], lines[most - 1].rsplit(" ", 1)[0].rstrip(",;:") + " …"]


def _font(type_: Type) -> dict[str, Any]:
    return {"fontsize": type_.size * 72 / _DOTS, "color": type_.color, "fontweight": type_.weight}
