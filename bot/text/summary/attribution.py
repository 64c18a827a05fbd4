"""Whose a bullet's figures are by grammar, for organisations of any name, against whose they are in its quotes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.company import NameSpan
from bot.domain.figures import Figure
from bot.domain.summary import Bullet
from bot.text.pages.typeset import typeset
from bot.text.quantities.figures import figures
from bot.text.summary.form import Violation
from bot.text.who.names import Names
from bot.text.who.owners import Mention, mentions, owning

_CLAUSE = re.compile(r"[;:](?=\s)")
_NAMELESS = re.compile(r"\b(?:the (?:company|group|firm|unit)|it|its|we|our)\b", re.IGNORECASE)


def attribution(at: int, bullet: Bullet, names: Names) -> Iterator[Violation]:
    """The figures that the bullet gives to somebody else than its quotes do, or takes a name away from."""
    held = [owned for quote in bullet.quotes for owned in _owned(typeset(quote), names)]
    told = _owned(bullet.text, names)
    for mine in told:
        same = [each for each in held if _is_same(each.figure, mine.figure)]
        theirs = {each.owner for each in same if each.owner}
        is_named = bool(same) and all(each.owner and not each.is_nameless for each in same)
        beside = {each.beside for each in same}
        if mine.owner and theirs and mine.owner not in theirs | beside and _is_found(mine.owner, bullet.quotes):
            yield Violation(3, at, f"{mine.figure.text} is given to {mine.owner}, the quote gives it to {min(theirs)}")
        if not mine.owner and mine.is_nameless and is_named and not _names_any(told):
            yield Violation(3, at, f"{mine.figure.text} is {min(theirs)}'s: the bullet names nobody")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Owned:
    """A figure with the name that it is said of, the name nearest to it, and whether a "the company" stands before it."""

    figure: Figure
    owner: str | None
    beside: str | None
    is_nameless: bool


def _owned(text: str, names: Names) -> tuple[_Owned, ...]:
    found = figures(text)
    named = [each for each in mentions(text, names) if _is_name(each, found)] if found else []
    return tuple(_of(text, figure, named) for figure in found)


def _of(text: str, figure: Figure, named: Sequence[Mention]) -> _Owned:
    begin = max((each.end() for each in _CLAUSE.finditer(text) if each.end() <= figure.start), default=0)
    inside = [each for each in named if each.span.start >= begin]
    owner = owning(inside, figure.start)
    beside = min((each.span for each in inside), key=lambda span: _distance(span, figure), default=None)
    return _Owned(
        figure=figure,
        owner=owner.span.subject if owner else None,
        beside=beside.subject if beside else None,
        is_nameless=_NAMELESS.search(text, begin, figure.start) is not None,
    )


def _is_name(mention: Mention, found: Sequence[Figure]) -> bool:
    """Whether it is an organisation's own name, and not a figure taken for one ("$4B")."""
    span = mention.span
    apart = not any(figure.start < span.end and span.start < figure.end for figure in found)
    return mention.is_named and not mention.is_place and span.kind != "person" and apart


def _distance(span: NameSpan, figure: Figure) -> int:
    return max(span.start - figure.end, figure.start - span.end)


def _is_same(a: Figure, b: Figure) -> bool:
    return (a.value.low, a.value.high, a.value.unit) == (b.value.low, b.value.high, b.value.unit)


def _is_found(name: str, quotes: tuple[str, ...]) -> bool:
    """Whether the quotes name it as well; a word taken for a name by its capital at the start is not judged here."""
    return any(name in quote for quote in quotes)


def _names_any(told: Sequence[_Owned]) -> bool:
    return any(each.owner or each.beside for each in told)
