"""A sentence with its figures, names and periods replaced by marks, so that short patterns can read its grammar.

"AWS (30%) leads Microsoft (22%)" becomes "‹M0› (‹F0›) leads ‹M1› (‹F1›)". Marks: F percent, D money, N any other
figure, M an organisation or a word for one, T a period.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from bot.domain.company import NameSpan
from bot.domain.figures import Figure, Period
from bot.text.facts.percent_lists import with_listed
from bot.text.facts.when import completed
from bot.text.quantities.figures import figures
from bot.text.quantities.periods import periods
from bot.text.quantities.remembered import remembered
from bot.text.quantities.wordlists import exchanged
from bot.text.who.names import Names
from bot.text.who.owners import Mention, mentions

PERCENT = r"‹F\d+›"
MONEY = r"‹D\d+›"
NAME = r"‹M\d+›"
PERIOD = r"‹T\d+›"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A sentence and its marked form; `figures`, `mentions` and `periods` are numbered as in their marks.

    Spans inside them count in `sentence`; positions in `text` are turned back by `original`.
    """

    sentence: str
    text: str
    figures: tuple[Figure, ...]
    mentions: tuple[Mention, ...]
    periods: tuple[Period, ...]
    _starts: tuple[int, ...]
    _originals: tuple[int, ...]

    def original(self, position: int) -> int:
        """The offset in the sentence that a position of the marked text stands for (a mark's start for its inside)."""
        at = bisect_right(self._starts, position) - 1
        inside = position - self._starts[at]
        width = self._originals[at + 1] - self._originals[at] if at + 1 < len(self._originals) else inside
        return self._originals[at] + (
            0 if self.text.startswith("‹", self._starts[at]) and inside else min(inside, width)
        )

    def place(self, mark: str) -> tuple[int, int]:
        """Where a mark ("‹F0›") stands in the marked text; (-1, -1) where it does not."""
        start = self.text.find(mark)
        return (start, start + len(mark)) if start >= 0 else (-1, -1)

    def mention(self, mark: str) -> Mention:
        """The mention that a mark ("‹M0›") stands for, or the first of those in a piece of marked text."""
        return self.mentions[marks("M", mark)[0]]

    def where(self, mention: Mention) -> tuple[int, int]:
        """Where a mention's mark stands in the marked text."""
        return self.place(f"‹M{self.mentions.index(mention)}›")

    def without(self, start: int, end: int) -> "Frame":
        """The frame with a piece of its marked text cut out; what is left keeps its numbers and its places in the sentence."""
        cut = [(start, self.original(start)), (start, self.original(end))]
        before = [pair for pair in zip(self._starts, self._originals, strict=True) if pair[0] < start]
        behind = [
            (at - (end - start), original)
            for at, original in zip(self._starts, self._originals, strict=True)
            if at > end
        ]
        starts, originals = zip(*before, *cut, *behind, strict=True)
        return replace(self, text=self.text[:start] + self.text[end:], _starts=starts, _originals=originals)


class _Span(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def frame(sentence: str, names: Names, said: NameSpan | None = None, at: date | None = None) -> Frame:
    """The marked form of a sentence; `said` is whom the text spoke of before, `at` the article's day for its periods."""
    plain = exchanged(sentence, _NO_MARKS)
    found, when = _figures(plain), completed(plain, periods(plain, at), at)
    who = _spoken_of(plain, names, said)
    spans = _apart(
        [
            *((_kind(f), i, f) for i, f in enumerate(found)),
            *(("T", i, p) for i, p in enumerate(when)),
            *(("M", i, m.span) for i, m in enumerate(who)),
        ]
    )
    text, starts, originals = _marked(plain, spans)
    return Frame(
        sentence=sentence,
        text=text,
        figures=found,
        mentions=who,
        periods=when,
        _starts=tuple(starts),
        _originals=tuple(originals),
    )


def spoken_of(sentence: str, names: Names, said: NameSpan | None = None) -> tuple[Mention, ...]:
    """The mentions of a sentence's frame."""
    return _spoken_of(exchanged(sentence, _NO_MARKS), names, said)


def _spoken_of(plain: str, names: Names, said: NameSpan | None) -> tuple[Mention, ...]:
    return tuple(one for one in mentions(plain, names, said) if not one.is_place and not _is_symbol(plain, one))


@remembered
def kinds_stated(sentence: str) -> frozenset[str]:
    """The kinds of a sentence's figures, as their marks are called: "F", "D", "N"."""
    return frozenset(_kind(figure) for figure in _figures(exchanged(sentence, _NO_MARKS)))


def has_percent(told: Frame) -> bool:
    """Whether the marked text holds a percentage."""
    return "‹F" in told.text


def has_money(told: Frame) -> bool:
    """Whether the marked text holds a sum of money."""
    return "‹D" in told.text


def number(mark: str) -> int:
    """The number in a mark: 3 for "‹F3›"."""
    return int(mark[2:-1])


def marks(kind: str, text: str) -> list[int]:
    """The numbers of all marks of a kind ("F") in a piece of marked text, in order."""
    return [int(found[1]) for found in _NUMBERED[kind].finditer(text)]


_NUMBERED = {kind: re.compile(rf"‹{kind}(\d+)›") for kind in "FDMTN"}


@remembered
def _figures(plain: str) -> tuple[Figure, ...]:
    """The figures of a sentence, those included that its lists and ratios state."""
    return with_listed(plain, figures(plain))


_NO_MARKS = {"‹": "<", "›": ">", "´": "’", "`": "’"}
_RANK = {"F": 0, "D": 0, "M": 1, "T": 2, "N": 3}


_UNITS = frozenset("kWh MWh GWh TWh kW MW GW kHz MHz GHz KB MB GB TB Mbps Gbps Mt Gt mAh TEU TEUs".split())
_LISTED_AT = re.compile(r"\((?:NYSE|NASDAQ|Nasdaq|AMEX|LSE|TSE|[A-Z]{2,6}): ?$")


def _is_symbol(plain: str, mention: Mention) -> bool:
    """Whether an unknown name is only the ticker in brackets behind a company's own, "(NYSE: LMO)", or a unit, "91 GWh"."""
    start = mention.span.start
    if mention.span.text in _UNITS:
        return True
    return mention.span.company is None and _LISTED_AT.search(plain, max(0, start - 12), start) is not None


def _kind(figure: Figure) -> str:
    return "F" if figure.value.unit == "%" else "D" if figure.value.is_money else "N"


def _apart(spans: Sequence[tuple[str, int, _Span]]) -> list[tuple[str, int, _Span]]:
    """The spans in order without those that overlap a better kind."""
    taken: list[tuple[str, int, _Span]] = []
    for kind, index, span in sorted(spans, key=lambda entry: _RANK[entry[0]]):
        if not any(span.start < other.end and other.start < span.end for _, _, other in taken):
            taken.append((kind, index, span))
    return sorted(taken, key=lambda entry: entry[2].start)


def _marked(plain: str, spans: Sequence[tuple[str, int, _Span]]) -> tuple[str, list[int], list[int]]:
    text, position = "", 0
    starts, originals = [0], [0]
    for kind, index, span in spans:
        text += plain[position : span.start]
        starts.append(len(text))
        originals.append(span.start)
        text += f"‹{kind}{index}›"
        starts.append(len(text))
        originals.append(span.end)
        position = span.end
    return text + plain[position:], starts, originals
