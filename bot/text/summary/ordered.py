"""Which bullet leads, and how long bullets are: what the headline says, else the page's largest commitment.

The rest stand in the page's own order.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.domain.article import Kind
from bot.domain.summary import Bullet
from bot.text.pages.typeset import words
from bot.text.quantities.figures import figures
from bot.text.summary.aspects import aspect, commits
from bot.text.summary.gate import MEAN, leads_with_largest
from bot.text.summary.pieces import Piece


@dataclass(frozen=True, slots=True)
class Chosen:
    """A bullet that is told, with the number of its first sentence in the page."""

    bullet: Bullet
    at: int


def ordered(chosen: Sequence[Chosen], kind: Kind, title: str, headline: int | None) -> tuple[Bullet, ...]:
    """The headline's bullet first where the gate lets it, else the largest commitment; then news by the page, calls by weight."""
    rest = sorted(chosen, key=lambda each: each.at) if kind == "news" else list(chosen)
    largest_first = sorted(rest, key=lambda each: -_committed(each.bullet))
    led = sorted(largest_first, key=lambda each: each.at != headline)
    told = tuple(each.bullet for each in led)
    return told if told and leads_with_largest(told, title) else tuple(each.bullet for each in largest_first)


def excess(bullets: Sequence[Bullet]) -> float:
    """Words that the mean is above (or, negative, below) the wanted ones."""
    mean = sum(len(words(bullet.text)) for bullet in bullets) / len(bullets)
    return max(0.0, mean - MEAN[1]) + min(0.0, mean - MEAN[0])


def largest_commitments(found: Sequence[Piece]) -> frozenset[Piece]:
    """The pieces that state the page's largest commitment, in any one currency."""
    stated = [
        (piece, _money(piece.text))
        for piece in found
        if aspect(piece.text) == "commitment" and any(map(_money, piece.quotes))
    ]
    most: dict[str, Decimal] = {}
    for _, money in stated:
        for unit, low in money.items():
            most[unit] = max(low, most.get(unit, low))
    return frozenset(piece for piece, money in stated if any(low == most[unit] for unit, low in money.items()))


def _money(text: str) -> dict[str, Decimal]:
    return {figure.value.unit: figure.value.low for figure in figures(text) if figure.value.is_money}


def _committed(bullet: Bullet) -> Decimal:
    if bullet.aspect != "commitment" or not commits(bullet.text):
        return Decimal(0)
    return max((figure.value.low for figure in figures(bullet.text) if figure.value.is_money), default=Decimal(0))
