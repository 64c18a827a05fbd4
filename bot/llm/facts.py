"""Facts that a model points at: found by our own rules in the sentence it quotes, or not at all."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.domain.article import Article
from bot.domain.fact import Fact
from bot.domain.reading import Reading
from bot.llm.schema import ProposedFact
from bot.text.facts.facts import facts
from bot.text.pages.sentences import Sentence, sentences
from bot.text.summary.planted import without_instructions
from bot.text.summary.quotes import located
from bot.text.who.names import Names

_LOOK_BACK = 2
"""Sentences of the paragraph before the quoted one that say whom "it" means."""


def further_facts(proposed: Sequence[ProposedFact], reading: Reading, names: Names) -> tuple[Fact, ...]:
    """Facts that the whole page's context left open and the quoted sentence's own decides, each found by our rules.

    The model only says where to look and for whom: figure, owner, market and period are read from the page. A sentence
    whose figures are known already gives nothing.
    """
    heard = without_instructions(reading.article)
    read = sentences(heard.text)
    found: list[Fact] = []
    for each in proposed:
        known = (*reading.facts, *found)
        found += [fact for fact in _found(each, heard, read, names) if not _is_known(fact, known)]
    return tuple(found)


def _found(proposed: ProposedFact, article: Article, read: tuple[Sentence, ...], names: Names) -> Iterator[Fact]:
    span = located(proposed.quote, article.text)
    if span is None:
        return
    for at, line in enumerate(read):
        if line.start < span[1] and span[0] < line.end:
            yield from (fact for fact in _in_context(at, article, read, names) if _is_meant(fact, proposed, names))


def _in_context(at: int, article: Article, read: tuple[Sentence, ...], names: Names) -> Iterator[Fact]:
    """The facts of one sentence, read with the sentences before it in its paragraph; spans count in the article."""
    line = read[at]
    first = next(one for one in read[max(0, at - _LOOK_BACK) :] if one.paragraph == line.paragraph)
    window = replace(article, title="", paragraphs=(article.text[first.start : line.end],))
    for fact in facts(window, names):
        start = fact.citation.start + first.start
        if start == line.start and fact.citation.quote == line.text:
            yield replace(fact, citation=replace(fact.citation, title=article.title, start=start, end=line.end))


def _is_meant(fact: Fact, proposed: ProposedFact, names: Names) -> bool:
    """Whether our owner and metric are those that the model named: both must see the same."""
    named = {span.company for span in names.find(proposed.subject) if span.kind != "person"}
    is_owner = fact.company in named if fact.company else fact.subject.casefold() == proposed.subject.strip().casefold()
    return is_owner and fact.metric == proposed.metric


def _is_known(fact: Fact, known: Sequence[Fact]) -> bool:
    """Whether one of its figures is already read in that sentence, for whomever: the whole page's reading wins."""
    return any(other.citation.start == fact.citation.start and set(other.values) & set(fact.values) for other in known)
