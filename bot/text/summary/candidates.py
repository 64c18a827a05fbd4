"""The pieces of a page that may still be told, made from their sentences only where they can matter.

Most sentences of a page are never told. What the best form of a sentence could be worth is known from its words alone: as
long as that is less than what another piece is worth, its forms are not made.
"""

from collections.abc import Callable, Iterable, Sequence

from bot.domain.article import Kind
from bot.text.pages.sentences import Sentence
from bot.text.summary.pieces import Piece, pieces_of, renamed, together
from bot.text.who.names import Names


class Candidates:
    """What is left to tell, in the order of the page; pieces of two sentences last."""

    def __init__(self, read: Sequence[Sentence], kind: Kind, title: str = "", names: Names | None = None) -> None:
        self._read, self._kind, self._title = read, kind, title
        self._unmade = dict.fromkeys(range(len(read)))
        self._alone: dict[int, list[Piece]] = {}
        self._together = list(together(read, kind))
        if names and kind == "news":
            self._together += renamed(read, names)
        self.of: dict[tuple[str, ...], list[Piece]] = {}
        """Every piece made so far, told or left, by the sentences that it says."""
        self._keep(self._together)

    @property
    def left(self) -> list[Piece]:
        """The pieces made and not told."""
        return [piece for at in sorted(self._alone) for piece in self._alone[at]] + self._together

    def unmade(self) -> list[tuple[int, str]]:
        """The sentences that no form was made of, with their numbers."""
        return [(at, self._read[at].text) for at in self._unmade]

    def make(self, wanted: Iterable[int], *, closely: bool = False) -> None:
        """Makes the pieces of these sentences, where there are such and they are left; `closely`: the closer forms in any case."""
        for at in wanted:
            if at in self._unmade:
                del self._unmade[at]
                self._alone[at] = list(pieces_of(self._read, at, self._kind, closely=closely, title=self._title))
                self._keep(self._alone[at])

    def make_where(self, wanted: Callable[[str], bool]) -> None:
        """Makes the pieces of the sentences of which that is true."""
        self.make([at for at, text in self.unmade() if wanted(text)])

    def drop(self, piece: Piece) -> None:
        """Gives up one piece; the other forms of its sentence are left."""
        among = self._alone.get(piece.at, [])
        (among if piece in among else self._together).remove(piece)

    def tell(self, told: Iterable[int]) -> None:
        """Leaves out all that these sentences say."""
        gone = frozenset(told)
        for at in gone:
            self._unmade.pop(at, None)
            self._alone.pop(at, None)
        self._together = [piece for piece in self._together if piece.at not in gone]

    def _keep(self, made: Iterable[Piece]) -> None:
        for piece in made:
            self.of.setdefault(piece.quotes, []).append(piece)
