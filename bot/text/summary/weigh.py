"""What a piece is worth beside those already told: by position and central words in news, by figures and finance words in calls.

The numbers below were searched for on 50 news pages and 40 calls with human summaries, all of them at once: read them as
fitted to that set.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, islice

from bot.domain.article import Article, Kind
from bot.text.quantities.figures import figures_in_turn
from bot.text.quantities.held import Held, held
from bot.text.quantities.openings import cued
from bot.text.quantities.wordlists import in_small_letters
from bot.text.summary.overlap import stems, stems_in_order
from bot.text.summary.pieces import Piece
from bot.text.summary.restate import numerals
from bot.text.who.names import Names

_LEAD_SENTENCES, _LEAD_WORTH = 1, 2.0
_NEWS_DECAY, _NEWS_SHORTNESS = 4.0, 0.85
_NEWS_FIGURE, _NEWS_FIGURES = 0.6, 1
_TOO_ALIKE = 0.6
_BUSINESS_BY_PLACE, _BUSINESS_FIGURE, _BUSINESS_FIGURES = 0.3, 1.2, 3
"""Business pages keep their risks and positions for the middle; general news tell all at the top."""
_BUSINESS_DECAY = 16.0
_JUDGING = cued(
    r"\b(?:(?:marks?|represents?|signals?|is) an? (?:\S+ ){0,3}(?:shift|bet|move|milestone|inflection|game|turning)|seismic|laser-focused|"
    r"explosive|game.chang|slice of|pie\b|positioning itself|bold\b|inflection point|paying off|key question|"
    r"only time will tell|remains to be seen)|, suggesting",
    re.IGNORECASE,
)
_JUDGED = 0.7
"""Of a sentence that judges more than it tells."""

# Matched on small letters, which are made once for all of them.
_METRICS: tuple[tuple[str, float, Held], ...] = (
    (
        "per share",
        4.0,
        held(r"(?:earnings|income|loss|profit)s? per(?: \w+)? share|\bper(?: \w+)? share\b|\bffo\b", " share", "ffo"),
    ),
    ("revenue", 2.0, held(r"\brevenues?\b|\bsales\b", "revenue", "sales")),
    ("profit", 0.5, held(r"net (?:income|loss|earnings)|\bprofits?\b", "net ", "profit")),
    ("operating", 0.5, held("ebitda|operating income")),
    ("return", 0.6, held("dividend|repurchase|buyback")),
    ("margin", 0.3, held("margin")),
    ("capex", 0.4, held("capital expenditure|capital spending|capex")),
    ("cash", 0.4, held("cash flow")),
    (
        "balance",
        0.4,
        held(
            r"\bdebt\b|liquidity|cash and cash|assets under|book value|\bcharge\b",
            *("debt", "liquidity", "cash and", "assets", "book", "charge"),
        ),
    ),
)
_MEASURED = re.compile(r"[$€£¥₩₹]\d|\d%|\d[MBT]\b|\d\.\d|\d,\d|\bbasis points?\b")
_GUIDANCE = re.compile(
    r"\b(?:expects?|expected|anticipates?|guidance|outlook|forecast|projects?|range|estimates?|target)\b"
)
_MARKS: tuple[tuple[float, Held], ...] = (
    (0.3, held(r"\bfull[- ]year|fiscal|\b20\d\d\b|for the year", "year", "fiscal", "20")),
    (1.0, held(r"\badjusted|gaap|diluted|core", "adjusted", "gaap", "diluted", "core")),
    (0.3, held(r"\btotal|consolidated|overall|compan", "total", "consolidated", "overall", "compan")),
    (
        -0.6,
        held(
            r"\bsegment|business\b|region|north america|europe|division|international|organic|comparable|same[- ]store|customers?\b|"
            r"basis points|industry|acquisition",
            *("segment", "business", "region", "america", "europe", "division", "international", "organic"),
            *("comparable", "store", "customer", "basis", "industry", "acquisition"),
        ),
    ),
)
_GUIDED, _FIGURE, _MOST_FIGURES = 1.5, 0.45, 4
_SHORTNESS, _METRIC_REPEAT, _CALL_DECAY, _OLD_FIGURES = 0.85, 0.8, 0.45, 0.2


@dataclass(frozen=True, slots=True)
class Page:
    """What the weight of a piece needs to know of the whole page."""

    kind: Kind
    length: int
    """In sentences."""
    is_business: bool
    """Whether it names companies and states figures of theirs."""
    worth: dict[str, float]
    """Of a stem of news: how often the page says it, twice as much for the words of its lead. Others are told by their figures."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the chosen pieces have said so far."""

    stems: frozenset[str] = frozenset()
    numerals: frozenset[str] = frozenset()
    metrics: tuple[tuple[str, bool], ...] = ()

    def with_pieces(self, added: Iterable[Piece]) -> "Told":
        """The same with these pieces told as well."""
        told = tuple(added)
        return Told(
            self.stems.union(*(piece.stems for piece in told)),
            self.numerals.union(*(piece.numerals for piece in told)),
            (*self.metrics, *(metric for piece in told for metric in _metrics(piece.text))),
        )


def page_of(kind: Kind, sentences: Iterable[str], *, is_business: bool = False) -> Page:
    """The page of these sentences."""
    if kind != "news":
        return Page(kind, max(1, len(tuple(sentences))), is_business, {})
    read = [stems_in_order(sentence) for sentence in sentences]
    times = Counter(stem for sentence in read for stem in set(sentence))
    lead = {stem for sentence in read[:_LEAD_SENTENCES] for stem in sentence}
    worth = {stem: math.log1p(count) * (_LEAD_WORTH if stem in lead else 1) for stem, count in times.items()}
    return Page(kind, max(1, len(read)), is_business, worth)


def gain(piece: Piece, page: Page, told: Told) -> float:
    """What telling the piece adds; 0 or less where it only repeats."""
    return _news_gain(piece, page, told) if page.kind == "news" else _call_gain(piece, page, told)


def _news_gain(piece: Piece, page: Page, told: Told) -> float:
    new = piece.stems - told.stems
    if not piece.stems or 1 - len(new) / len(piece.stems) > _TOO_ALIKE:
        return 0.0
    central: float = sum(page.worth.get(stem, 0.0) for stem in new) / piece.length**_NEWS_SHORTNESS
    worth = _news_worth(central, len(piece.numerals - told.numerals), piece.at, page)
    return worth * _JUDGED if page.is_business and _judges(piece.text) else worth


def _news_worth(central: float, figures: int, at: int, page: Page) -> float:
    place = math.exp(-at / _NEWS_DECAY)
    if not page.is_business:
        return place * (central + _NEWS_FIGURE * min(figures, _NEWS_FIGURES))
    by_place = _BUSINESS_BY_PLACE * place + 1 - _BUSINESS_BY_PLACE
    stated: float = _BUSINESS_FIGURE * min(figures, _BUSINESS_FIGURES) * math.exp(-at / _BUSINESS_DECAY)
    return by_place * central + stated


def most(sentence: str, at: int, page: Page, told: Told, *, shortest: int) -> float:
    """What no form of a sentence of a news page with so many words can add more than."""
    worths = sorted([page.worth.get(stem, 0.0) for stem in stems(sentence) - told.stems], reverse=True)
    totals = list(accumulate(worths))
    enough = min(shortest, len(totals))  # fewer words tell less in a form that is no shorter
    central = max(
        (total / max(shortest, n) ** _NEWS_SHORTNESS for n, total in enumerate(totals[enough - 1 :], enough)),
        default=0.0,
    )
    figures = len(numerals(sentence) - told.numerals)
    return _MARGIN * _news_worth(central, figures, at, page)


_MARGIN = 1.1
"""A form may have a word more than its sentence: "Q1" for "first quarter"."""


@lru_cache(maxsize=2048)
def _judges(text: str) -> bool:
    return _JUDGING.search(text) is not None


def _call_gain(piece: Piece, page: Page, told: Told) -> float:
    if not _is_measured(piece.text):
        return 0.0
    metrics = _metrics(piece.text)
    worth: float = _finance_worth(piece.text) + _FIGURE * min(len(piece.numerals), _MOST_FIGURES)
    place = 1 - _CALL_DECAY * piece.at / page.length
    repeats: float = math.prod(_METRIC_REPEAT ** told.metrics.count(metric) for metric in metrics)
    known = _OLD_FIGURES if piece.numerals <= told.numerals else 1.0
    shortness: float = piece.length**_SHORTNESS
    return max(worth, 0.05) * place * repeats * known / shortness


@lru_cache(maxsize=2048)
def _is_measured(text: str) -> bool:
    return _MEASURED.search(text) is not None


@lru_cache(maxsize=2048)
def _finance_worth(text: str) -> float:
    said = _metrics(text)
    named = [worth for name, worth, _ in _METRICS if (name, False) in said or (name, True) in said][:3]
    guided = _GUIDED if any(is_guided for _, is_guided in said) else 0.0
    small = in_small_letters(text)
    return sum(named) + guided + sum(worth for worth, cue in _MARKS if cue.search(small))


@lru_cache(maxsize=2048)
def _metrics(text: str) -> frozenset[tuple[str, bool]]:
    small = in_small_letters(text)
    guided = bool(_GUIDANCE.search(small))
    return frozenset((name, guided) for name, _, cue in _METRICS if cue.search(small))


_NAMES, _FIGURES = 3, 3


def is_business(article: Article, names: Names) -> bool:
    """Whether it names companies and states sums or percentages, three or more of each."""
    measured = (figure for figure in figures_in_turn(article.text) if figure.value.is_money or figure.value.unit == "%")
    is_measured = len(tuple(islice(measured, _FIGURES))) == _FIGURES
    return is_measured and len(names.find(article.text)) >= _NAMES
