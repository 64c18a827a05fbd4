"""What a summary opens with: of the headline's sentence the form that says most of it; of a release, sales and profit."""

import re
from collections.abc import Iterable, Sequence

from bot.text.quantities.figures import figures
from bot.text.summary.overlap import stems
from bot.text.summary.pieces import LONGEST, SHORTEST, Piece

_AT_MOST = 24
"""Words above which a shorter form that says as much is taken."""
_SALES = re.compile(
    r"(?:(?:the )?company's )?(?:total |net |consolidated |group )*(?:revenues?|sales)\b(?! (?:of|from|in|by)\b)",
    re.IGNORECASE,
)
_PROFIT = re.compile(r"(?:(?:the )?company's )?(?:net|attributable) (?:income|loss|profit|earnings)\b", re.IGNORECASE)
"""How a release begins to tell what the whole company sold, and what it earned."""


def fullest_first(forms: Iterable[Piece], title: str) -> list[Piece]:
    """The forms of the headline's sentence by how much of the headline they say, in no more words than need be."""
    wanted = stems(title)
    return sorted(forms, key=lambda piece: _fullness(piece, wanted), reverse=True)


def is_total(sentence: str) -> bool:
    """Whether a sentence tells what a whole company sold or earned."""
    return bool(_SALES.match(sentence) or _PROFIT.match(sentence))


def sales_and_profit(left: Sequence[Piece]) -> list[tuple[Piece, ...]]:
    """Sales with profit, as pairs that one bullet can hold, those with most figures first."""
    sales = [piece for piece in left if _SALES.match(piece.text)]
    profit = [piece for piece in left if _PROFIT.match(piece.text)]
    pairs = [(a, b) for a in sales for b in profit if SHORTEST <= a.length + b.length <= LONGEST and a.at < b.at]
    return sorted(pairs, key=lambda pair: sum(len(piece.numerals) for piece in pair), reverse=True)


def _fullness(piece: Piece, title: frozenset[str]) -> tuple[int, int, bool, int, int]:
    measured = sum(1 for figure in figures(piece.text) if figure.value.unit)
    excess = max(0, piece.length - _AT_MOST)
    return measured, len(piece.stems & title), "according to" in piece.text, -excess, piece.length
