"""The sentences of an article as the rules for facts ask for them: most state nothing, and are read for whom they speak of alone."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property

from bot.domain.company import NameSpan
from bot.text.facts.frame import Frame, frame, kinds_stated, spoken_of
from bot.text.facts.results_chinese import names_chinese_result
from bot.text.pages.sentences import Sentence
from bot.text.quantities.openings import beginnings, openings
from bot.text.who.names import Names
from bot.text.who.owners import Mention

LONGEST_SENTENCE = 1200
"""Characters: longer "sentences" are tables and lists without stops, whose figures have no grammar; it bounds the time, too."""
_RESULTS = openings(r"\b(?:revenues?|sales|turnover|cap\w*)\b")
"""One of which every sum of money has in its sentence that is a fact; a percentage needs none of them."""


class Line:
    """One sentence; `said` is whom the text spoke of before. Its frame is made when it is first asked for."""

    def __init__(self, sentence: Sentence, names: Names, said: NameSpan | None, at: date | None) -> None:
        self.sentence = sentence
        self.text = sentence.text
        self.said = said
        self._names, self._at = names, at

    @cached_property
    def frame(self) -> Frame:
        """The sentence in marks."""
        return frame(self.text, self._names, self.said, self._at)

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Those of its frame, which is not made for them."""
        return spoken_of(self.text, self._names, self.said)


def states_share(sentence: str) -> bool:
    """Whether a sentence holds a percentage, and may so tell of a market share."""
    return "F" in kinds_stated(sentence)


def may_state(sentence: str) -> bool:
    """Whether a rule may find a fact in a sentence: a percentage, or a sum of money with a word for revenue or capital spending."""
    kinds = kinds_stated(sentence)
    return "F" in kinds or ("D" in kinds and _names_result(sentence))


def asked_of(lines: Iterable[Sentence], main: NameSpan | None) -> Iterator[Sentence]:
    """The sentences up to the last one of their paragraph that may state a fact: whom a later one speaks of is asked by none.

    Where the article has no main company, "it" may have been named paragraphs before.
    """
    readable = [line for line in lines if len(line.text) <= LONGEST_SENTENCE]
    last = {line.paragraph if main else 0: line.start for line in readable if may_state(line.text)}
    return (line for line in readable if line.start <= last.get(line.paragraph if main else 0, -1))


def _names_result(sentence: str) -> bool:
    return not _RESULTS.isdisjoint(beginnings(sentence)) or names_chinese_result(sentence)
