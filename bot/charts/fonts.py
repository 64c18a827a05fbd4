"""Which fonts a chart is drawn with, and which characters they have."""

from collections.abc import Sequence
from functools import cache

from matplotlib.font_manager import FontProperties, findfont, fontManager, get_font

_SANS = ("Inter", "Source Sans 3", "Noto Sans", "Open Sans", "Helvetica Neue", "Liberation Sans", "Arial")
_CHINESE = (
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "Noto Sans SC",
    "PingFang SC",
    "Hiragino Sans GB",
    "Microsoft YaHei",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "Droid Sans Fallback",
    "SimHei",
)


def families() -> tuple[str, ...]:
    """Font families in the order they are tried for a character; the last, DejaVu Sans, comes with matplotlib."""
    installed = {font.name for font in fontManager.ttflist}
    chosen = (next((name for name in names if name in installed), None) for names in (_SANS, _CHINESE))
    return (*(name for name in chosen if name), "DejaVu Sans")


def drawable(words: str, fonts: Sequence[str]) -> str:
    """The words on one line, without the characters that none of the fonts has: an empty box tells nobody anything."""
    known = _characters(tuple(fonts))
    return " ".join("".join(character if ord(character) in known else " " for character in words).split())


@cache
def _characters(fonts: tuple[str, ...]) -> frozenset[int]:
    paths = [findfont(FontProperties(family=[name])) for name in fonts]
    return frozenset().union(*(get_font(path).get_charmap() for path in paths))
