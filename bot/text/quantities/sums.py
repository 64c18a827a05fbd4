"""Sums of money as a sentence gives them: one sum may be quoted in several currencies."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from bot.domain.announcement import Money
from bot.domain.figures import Figure
from bot.text.quantities.figures import figures
from bot.text.quantities.remembered import remembered
from bot.text.quantities.yuan import in_yuan


@dataclass(frozen=True, slots=True)
class Sum:
    """One sum: an amount per currency, in the order quoted, and its span with the words that bound it ("at least")."""

    amounts: tuple[Money, ...]
    start: int
    end: int


@remembered
def sums(text: str) -> tuple[Sum, ...]:
    """Every sum of money in order, prices left out; "$53 billion (RMB 380 billion)" is one with two amounts."""
    found: list[Sum] = []
    for figure in _money(text):
        if not figure.value.is_money or figure.value.low < _PRICES:
            continue
        one = _sum(text, figure)
        if found and _says_again(text, found[-1], one):
            found[-1] = Sum(found[-1].amounts + one.amounts, found[-1].start, one.end)
        else:
            found.append(one)
    return tuple(found)


def _money(text: str) -> Iterator[Figure]:
    """The figures, with the mainland's money in those that leave its name out."""
    for figure in figures(text):
        is_short = figure.value.unit == "" and not text.isascii() and in_yuan(text, figure)
        yield replace(figure, value=replace(figure.value, unit="CNY")) if is_short else figure


_AGAIN: Final = re.compile(
    r"[\s(（\[,]*(?:or|equivalent to|equal to|i\.e\.|equalling|折?合|[相]?[当當][于於])?"
    r"\s*(?:about|approximately|around|roughly|nearly|some|~|≈|[约約]合?)?\s*"
    r"(?:新[台臺][币幣]|人民[币幣]|港[币幣]|美金)?[约約逾超近]?",
    re.IGNORECASE,
)
_BOUNDS: Final = (
    "between", "more than", "over", "at least", "at most", "up to", "about", "around", "approximately", "roughly",
    "nearly", "almost", "some", "close to", "as much as", "as high as", "as little as", "upward of", "upwards of",
    "in excess of", "less than", "not less than", "no more than", "an estimated", "estimated", "a total of", "a", "an",
    "another", "additional", "further", "whopping", "record", "massive", "extra", "fresh", "initial", "level of",
)  # fmt: skip
_BOUNDING: Final = re.compile(rf"(?:\b(?:{'|'.join(_BOUNDS)})\s+|~\s*)+$", re.IGNORECASE)
_LAST_OF_BOUNDS: Final = (*{words[-5:] for words in _BOUNDS}, "~")
"""How what bounds a sum ends: before most sums none of these stands, and the longer look is spared."""
_CLOSING: Final = re.compile(r"\s?[)）\]]")
_LOOK_BACK = 60
_PRICES: Final = 100_000
"""Money below this is a price or a share's worth ("$30 a barrel"), no plan's sum."""


def _says_again(text: str, last: Sum, one: Sum) -> bool:
    """Whether nothing but a bracket or an "or" stands between two amounts of different currencies."""
    between = text[last.end : one.start]
    quoted = {amount.currency for amount in last.amounts}
    joins = any(mark in between for mark in ("(", "（", "[", "or ", "equ"))
    return joins and _AGAIN.fullmatch(between) is not None and one.amounts[0].currency not in quoted


def _sum(text: str, figure: Figure) -> Sum:
    money = Money.of(figure.value)
    leading = text[max(0, figure.start - _LOOK_BACK) : figure.start]
    is_bounded = leading.rstrip().lower().endswith(_LAST_OF_BOUNDS)
    bounding = _BOUNDING.search(text, figure.start - len(leading), figure.start) if is_bounded else None
    is_aside = "(" in text[: figure.start] or "（" in text[: figure.start]
    closing = _CLOSING.match(text, figure.end) if is_aside else None
    return Sum((money,), bounding.start() if bounding else figure.start, closing.end() if closing else figure.end)
