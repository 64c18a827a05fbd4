"""The sentences of an article as the rules for facts ask for them: most state nothing, and are read for whom they speak of alone."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property

from bot.domain.company import NameSpan
from bot.text.facts.frame import Frame, frame, kinds_stated, spoken_of
from bot.text.facts.results_chinese import names_chinese_result
from bot.text.pages.sentences import Sentence
from bot.text.quantities.openings import beginnings, openings
from bot.text.quantities.remembered import remembered
from bot.text.who.names import Names
from bot.text.who.owners import speaks_of_somebody_before, subject_among

LONGEST_SENTENCE = 1200
"""Characters: longer "sentences" are tables and lists without stops, whose figures have no grammar; it bounds the time, too."""
_SUMS = openings(r"\b(?:revenues?|sales|turnover|cap\w*)\b")
"""How a word begins that every sum of money which is a fact has in its sentence; a percentage needs none."""
_OWN_RESULTS = _SUMS | openings(r"\bincome\b")
"""The same of all that may be a fact of the company spoken of before."""


class Spoken:
    """Whom "it" means as the text goes on. A sentence is read for that when a later one asks, and most are asked about by none."""

    def __init__(self, said: NameSpan | None, main: NameSpan | None, names: Names) -> None:
        self._said, self._main, self._names = said, main, names
        self._passed: list[str] = []

    def passes(self, sentence: str) -> None:
        """The sentence belongs to what was said before."""
        self._passed.append(sentence)

    def begins_paragraph(self) -> None:
        """Where the article has a main company, a new paragraph speaks of that."""
        if self._main:
            self._said, self._passed = self._main, []

    def now(self) -> NameSpan | None:
        """The sole subject of the last sentence that names somebody, else whoever was meant before.

        Where that sentence has several, the main company.
        """
        for sentence in self._since_told():
            if found := spoken_of(sentence, self._names, self._said):
                self._said = subject_among(found) or self._main
        self._passed = []
        return self._said

    def _since_told(self) -> list[str]:
        """The sentences from the last one on that tells by names alone whom it speaks of."""
        for at in range(len(self._passed) - 1, 0, -1):
            found = spoken_of(self._passed[at], self._names)
            if found and all(mention.is_named for mention in found):
                return self._passed[at:]
        return self._passed


class Line:
    """One sentence. Its frame is made when it is first asked for, which has to be before the text goes on."""

    def __init__(self, sentence: Sentence, names: Names, spoken: Spoken, at: date | None) -> None:
        self.sentence, self.text = sentence, sentence.text
        self._names, self._spoken, self._at = names, spoken, at

    @cached_property
    def frame(self) -> Frame:
        """The sentence in marks."""
        said = self._spoken.now() if speaks_of_somebody_before(self.text) else None
        return frame(self.text, self._names, said, self._at)


def states_share(sentence: str) -> bool:
    """Whether a sentence holds a percentage, and may so tell of a market share."""
    return "F" in kinds_stated(sentence)


@remembered
def may_state(sentence: str) -> bool:
    """Whether a rule may find a fact in a sentence: a percentage, or a sum of money with a word for revenue or capital spending."""
    kinds = kinds_stated(sentence)
    return "F" in kinds or ("D" in kinds and _has(sentence, _SUMS))


def asked_of(lines: Iterable[Sentence], main: NameSpan | None) -> Iterator[Sentence]:
    """The sentences up to the last one of their paragraph that may state a fact: whom a later one speaks of is asked by none.

    Where the article has no main company, "it" may have been named paragraphs before.
    """
    readable = [line for line in lines if len(line.text) <= LONGEST_SENTENCE]
    last = {line.paragraph if main else 0: line.start for line in readable if may_state(line.text)}
    return (line for line in readable if line.start <= last.get(line.paragraph if main else 0, -1))


def tells_own_result(sentence: str) -> bool:
    """Whether a sentence has a word for what may be the revenue or spending of the company spoken of before."""
    return _has(sentence, _OWN_RESULTS)


def _has(sentence: str, words: frozenset[str]) -> bool:
    return not words.isdisjoint(beginnings(sentence)) or names_chinese_result(sentence)
