"""Which sentences of an article share words with a question."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from bot.domain.article import Article
from bot.text.pages.sentences import Sentence, sentences
from bot.text.questions.terms import terms
from bot.text.summary.planted import without_instructions

SHORTEST, LONGEST = 25, 400
"""Characters of a sentence that is quoted: a shorter one is a heading or a caption, a longer one a list that was glued together."""
_SHORTEST_CHINESE = 10


@dataclass(frozen=True, slots=True)
class Sharing:
    """A sentence and the terms of the question that it holds."""

    sentence: Sentence
    held: tuple[str, ...]


def sharing(article: Article, wanted: Collection[str]) -> Iterator[Sharing]:
    """The article's sentences that hold a wanted term, in order."""
    for paragraph, start in _paragraphs(article):
        if not set(terms(paragraph)) & set(wanted):
            continue
        for each in sentences(paragraph):
            held = tuple(term for term in terms(each.text) if term in wanted)
            if held and _is_quotable(each.text):
                yield Sharing(Sentence(each.text, each.start + start, each.end + start, each.paragraph), held)


def is_heard(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence of the article tells something: one that gives orders to its reader or to a machine is never quoted."""
    return without_instructions(article).text[sentence.start : sentence.end] == sentence.text


def _paragraphs(article: Article) -> Iterator[tuple[str, int]]:
    start = 0
    for paragraph in article.paragraphs:
        yield paragraph, start
        start += len(paragraph) + 1


def _is_quotable(text: str) -> bool:
    return (SHORTEST if text.isascii() else _SHORTEST_CHINESE) <= len(text) <= LONGEST and not text.endswith((":", "…"))
