"""Bullets: dense sentences with their aspect and the quotes that carry them."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Aspect: TypeAlias = Literal["commitment", "position", "expansion", "results", "risk", "stakes"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullet:
    """One sentence of a summary; `quotes` are verbatim sentences of the article that state it."""

    text: str
    aspect: Aspect
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The bullets of one article, in order of importance, five at most; `made_by` is "offline" or a model's name."""

    bullets: tuple[Bullet, ...]
    made_by: str = "offline"
