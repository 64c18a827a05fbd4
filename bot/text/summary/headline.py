"""What a summary opens with: the sentence that says what the headline says, in its fullest form; of a release, sales and profit."""

import re
from collections.abc import Iterable, Sequence

from bot.domain.figures import Figure, Unit
from bot.text.pages.sentences import Sentence
from bot.text.quantities.figures import figures
from bot.text.summary.aspects import scores
from bot.text.summary.overlap import stems
from bot.text.summary.pieces import LONGEST, SHORTEST, Piece

_LOOKED_AT = 12
"""Sentences: what the headline says stands at the top, or the page is about something else."""
_FEWEST_STEMS, _LEAST_SHARE = 2, 0.4
_FIGURE, _SAME_FIGURE, _COMMITS, _LATER = 0.3, 0.4, 0.2, 0.06
"""Worth of a measured figure, of the headline's own, of a commitment or share, and what each sentence further down costs."""
_DENIES = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:es|ed|ing)|dismiss(?:es|ed|ing)|(?:is|are|was|were|has|have) no[tr]?\b|"
    r"no (?:such )?plans?|never|false|untrue)\b|n['’]t\b",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"\b(?:reports?|reported|rumou?rs?|speculation|claims?|talks|plans?|allegations?|that)\b", re.IGNORECASE
)


def headline(read: Sequence[Sentence], title: str) -> int | None:
    """The number of the sentence that says what the title says, with its figure if there is one; None where none does."""
    wanted = stems(title)
    if not wanted:
        return None
    stated = frozenset(map(_value, figures(title)))
    worths = [(_worth(at, each.text, wanted, stated), -at) for at, each in enumerate(read[:_LOOKED_AT])]
    best, place = max(worths, default=(0.0, 0))
    return -place if best > 0 else None


def denied(sentence: str) -> frozenset[tuple[Unit, object]]:
    """The figures of what a sentence denies; none where it denies nothing of the kind."""
    if not is_denial(sentence):
        return frozenset()
    return frozenset(_value(figure) for figure in figures(sentence) if figure.value.unit)


def is_denial(sentence: str) -> bool:
    """Whether a sentence denies what somebody reported: it says so, and of what."""
    return _DENIES.search(sentence) is not None and _REPORTED.search(sentence) is not None


def states(text: str, values: frozenset[tuple[Unit, object]]) -> bool:
    """Whether a text gives one of these figures without denying it."""
    return bool(values) and not _DENIES.search(text) and any(_value(figure) in values for figure in figures(text))


def _worth(at: int, sentence: str, wanted: frozenset[str], stated: frozenset[tuple[Unit, object]]) -> float:
    shared = wanted & stems(sentence)
    if len(shared) < min(_FEWEST_STEMS, len(wanted)):
        return 0.0
    found = [figure for figure in figures(sentence) if figure.value.unit]
    has_own = bool(stated & frozenset(map(_value, found)))
    if len(shared) / len(wanted) < _LEAST_SHARE and not has_own:
        return 0.0
    points = scores(sentence)
    commits = bool(found) and max(points["commitment"], points["position"]) >= 2
    worth = len(shared) / len(wanted) + _FIGURE * bool(found) + _SAME_FIGURE * has_own + _COMMITS * commits
    return worth - _LATER * at


def _value(figure: Figure) -> tuple[Unit, object]:
    return figure.value.unit, figure.value.low


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
