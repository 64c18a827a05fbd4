"""Which pieces may be told in one bullet: what is said of one owner, and a pronoun only right behind what it means."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from bot.domain.article import Kind
from bot.text.pages.sentences import Sentence
from bot.text.summary.leaning import is_supposed
from bot.text.summary.pieces import LONGEST, SHORTEST, Piece
from bot.text.who.names import Names

JOINED_AT_MOST = 20
"""Words of a bullet of several pieces."""
_NEAR = 3
"""Sentences apart at most that news may be joined over: farther ones seldom speak of one thing."""
_LOOK_BACK = 8
"""Sentences in which a statement that names nobody looks for its owner."""
_SHARE = re.compile(r"\d%.{0,20}\bshare\b|\bshare\b.{0,30}\d%", re.IGNORECASE)

Owner = Callable[[int], str | None]
"""Whom the sentence of that number speaks of."""


def owner_in(read: Sequence[Sentence], names: Names) -> Owner:
    """What tells whom a page's sentences speak of: the first organisation named, else the one before's."""

    def owner(at: int) -> str | None:
        for sentence in reversed(read[max(0, at - _LOOK_BACK) : at + 1]):
            if found := _named(sentence.text, names):
                return found
        return None

    return owner


@dataclass(frozen=True, slots=True, kw_only=True)
class Companions:
    """What may stand behind the pieces of a bullet, on one page."""

    kind: Kind
    owner: Owner
    names: Names
    most: int
    """Words of a bullet of several pieces; one that is too short otherwise may have as many as any other."""

    def in_turn(self, parts: tuple[Piece, ...], left: Sequence[Piece]) -> Iterator[list[Piece]]:
        """The pieces that go with these: first what is said of the same owner, last what names another."""
        yield [each for each in left if self.goes_with(parts, each, self.most, strictly=True)]
        if _length(parts) < SHORTEST:
            among = [each for each in left if each.leans or self.kind != "news"]
            yield [each for each in among if self.goes_with(parts, each, LONGEST, strictly=True)]
        if self.kind == "news":
            yield [each for each in left if self.goes_with(parts, each, self.most, strictly=False)]

    def goes_with(self, parts: tuple[Piece, ...], piece: Piece, most: int, *, strictly: bool) -> bool:
        """Whether the piece may stand behind these parts in so many words; `strictly`: only what is said of the same owner."""
        if any(part.at == piece.at for part in parts) or _length(parts) + piece.length > most:
            return False
        if is_supposed(piece.text) or any(is_supposed(part.text) for part in parts):
            return False
        if self.kind != "news":
            return not (piece.is_unnamed or piece.leans)
        if piece.is_unnamed or piece.leans:
            return piece.at == parts[-1].at + 1
        return abs(piece.at - parts[-1].at) <= _NEAR and self._is_of_one_owner(parts[-1], piece, strictly=strictly)

    def _is_of_one_owner(self, before: Piece, piece: Piece, *, strictly: bool) -> bool:
        """Whether both speak of one organisation; else, if not strictly, whether each names its own."""
        first, then = _named(before.text, self.names), _named(piece.text, self.names)
        if first and then and not strictly:
            return True
        return (first or self.owner(before.at)) == (then or self.owner(piece.at))


def _length(parts: Sequence[Piece]) -> int:
    return sum(part.length for part in parts)


def _named(text: str, names: Names) -> str | None:
    return next((span.company or span.subject for span in names.find(text) if span.kind != "person"), None)


def tells_share(text: str) -> bool:
    """Whether it states a share in percent."""
    return _SHARE.search(text) is not None


def shares_beside(first: Piece, left: Sequence[Piece]) -> tuple[Piece, ...] | None:
    """Two shares told one after the other (of the world's market, of a country's), as one bullet, where both fit in."""
    near = [
        piece
        for piece in left
        if abs(piece.at - first.at) <= 1 and tells_share(piece.text) and not (piece.is_unnamed or piece.leans)
    ]
    pairs = [
        (a, b)
        for a in near
        for b in near
        if b.at == a.at + 1 and first.at in (a.at, b.at) and a.length + b.length <= LONGEST
    ]
    return max(pairs, key=lambda pair: sum(part.length for part in pair), default=None)


def fuller_forms(
    parts: Sequence[Piece], forms: Mapping[tuple[str, ...], Sequence[Piece]]
) -> Iterator[tuple[Piece, ...]]:
    """The parts in forms of their sentences that state more figures, the most first, in no more words than a bullet has."""
    wider = [
        [form for form in forms.get(part.quotes, ()) if form.numerals >= part.numerals and not form.leans] or [part]
        for part in parts
    ]
    fitting = [each for each in product(*wider) if sum(form.length for form in each) <= LONGEST]
    fuller = [each for each in fitting if _stated(each) > _stated(parts)]
    yield from sorted(fuller, key=lambda each: (-_stated(each), sum(form.length for form in each)))


def _stated(parts: Sequence[Piece]) -> int:
    return sum(len(part.numerals) for part in parts)
