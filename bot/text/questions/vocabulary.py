"""Which wordings of `bot.text.questions.cues` stand in a list of words, longest first, with slips of the keyboard forgiven."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.text.questions.cues import ASPECTS, CUES, OTHER
from bot.text.questions.narrowing import CURRENCIES, PEOPLES, PLACES, REGIONS, RELATIVE, SECTORS
from bot.text.questions.stop_words import STOP


@dataclass(frozen=True, slots=True)
class Hit:
    """A wording found: what it stands for, and the words it covers."""

    meaning: str
    start: int
    end: int


class Table:
    """Wordings by what they mean, ready to be found."""

    def __init__(self, wordings: Mapping[str, Iterable[str]]) -> None:
        self._meanings: dict[tuple[str, ...], list[str]] = {}
        for meaning, forms in wordings.items():
            for form in forms:
                self._meanings.setdefault(tuple(form.split()), []).append(meaning)
        self._longest = max(map(len, self._meanings))
        self.words = frozenset(word for form in self._meanings for word in form)

    def hits(self, words: tuple[str, ...], taken: frozenset[int] = frozenset()) -> Iterator[Hit]:
        """The wordings in order, longest first, none over a word that is taken."""
        at = 0
        while at < len(words):
            length = next((n for n in self._lengths(words, at) if not taken.intersection(range(at, at + n))), 0)
            for meaning in self._meanings.get(words[at : at + length], []) if length else []:
                yield Hit(meaning, at, at + length)
            at += length or 1

    def _lengths(self, words: tuple[str, ...], at: int) -> Iterator[int]:
        return (n for n in range(min(self._longest, len(words) - at), 0, -1) if words[at : at + n] in self._meanings)


def _split(wordings: Mapping[str, str]) -> dict[str, list[str]]:
    return {meaning: forms.split("|") for meaning, forms in wordings.items()}


CUE_TABLE = Table(_split(CUES))
ASPECT_TABLE = Table(_split(ASPECTS))
OTHER_TABLE = Table({form: [form] for form in OTHER})
REGION_TABLE = Table(_split(REGIONS))
SECTOR_TABLE = Table(_split(SECTORS))
PLACE_TABLE = Table(
    {place: [place, *(people for people in PEOPLES if PEOPLES[people] == place)] for place in PLACES.split("|")}
)
CURRENCY_TABLE = Table(_split(CURRENCIES))
RELATIVE_TABLE = Table({form: [form] for form in RELATIVE.split("|")})

_TABLES = (
    CUE_TABLE,
    ASPECT_TABLE,
    OTHER_TABLE,
    REGION_TABLE,
    SECTOR_TABLE,
    PLACE_TABLE,
    CURRENCY_TABLE,
    RELATIVE_TABLE,
)
KNOWN: frozenset[str] = STOP.union(*(table.words for table in _TABLES))
_CORRECTABLE = tuple(sorted(word for word in KNOWN if len(word) >= 4 and word.isascii()))
_CORE = (
    "share", "shares", "capex", "china", "chinese", "cloud", "growth", "global", "globally", "world", "worldwide",
    "invest", "spend", "market", "source", "revenue", "risks", "risk", "compare", "leader", "lead", "dollars",
    "yuan", "which", "second", "third", "plans",
)  # fmt: skip
"""What short words may be slips of: with few letters nearly every ordinary word is near some other."""
_SHORT = 5
_SURE = 8
"""Letters from which two slips are forgiven; one before."""


def corrected(word: str) -> str:
    """The known word that was probably meant; the word itself where none is near."""
    if word in KNOWN or len(word) < 4 or not word.isalpha():
        return word
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    slips = 1 if len(word) < _SURE else 2
    near = process.extract(
        word, _CORE if len(word) <= _SHORT else _CORRECTABLE, scorer=OSA.distance, score_cutoff=slips, limit=8
    )
    alike = [
        (distance, form in STOP, form[0] != word[0], form)
        for form, distance, _ in near
        if form[0] == word[0] or (distance == 1 and (form in _CORE or form[:2] == word[1::-1]))
    ]
    return min(alike)[-1] if alike else word
