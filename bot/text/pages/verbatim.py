"""A page read without its marks of chats, and what was read of it quoted as the page has it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.article import Article
from bot.domain.fact import Citation
from bot.domain.reading import Reading
from bot.domain.summary import Bullet
from bot.text.pages.chat import heard
from bot.text.pages.sentences import Sentence, sentences


@dataclass(frozen=True, slots=True)
class Words:
    """The words of an article alone, as `article`, and for each character of its text where it stands in the page's."""

    article: Article
    _places: Sequence[int]

    def verbatim(self, reading: Reading, page: Article) -> Reading:
        """What was read of the words, about the page: every quote and span as the page has them."""
        if self.article.text == page.text and self.article.title == page.title:
            return replace(reading, article=page)
        quotes = {each.text: page.text[slice(*self._span(each))] for each in sentences(self.article.text)}
        return Reading(
            article=page,
            tags=reading.tags,
            facts=tuple(replace(fact, citation=self._cited(fact.citation, page)) for fact in reading.facts),
            announcements=tuple(
                replace(plan, citation=self._cited(plan.citation, page)) for plan in reading.announcements
            ),
            summary=replace(
                reading.summary, bullets=tuple(_quoting(bullet, quotes) for bullet in reading.summary.bullets)
            ),
        )

    def _cited(self, citation: Citation, page: Article) -> Citation:
        """The citation in the page; the title's own words have no span."""
        if citation.start == citation.end:
            return replace(citation, title=page.title, quote=page.title)
        start, end = self._span(citation)
        return replace(citation, title=page.title, quote=page.text[start:end], start=start, end=end)

    def _span(self, words: Sentence | Citation) -> tuple[int, int]:
        return self._places[words.start], self._places[words.end - 1] + 1


def words_of(article: Article) -> Words:
    """The words of an article; the article itself where it has no marks."""
    kept = [heard(paragraph) for paragraph in article.paragraphs]
    bare, title = tuple(text for text, _ in kept), heard(article.title)[0].strip()
    if bare == article.paragraphs and title == article.title:
        return Words(article, range(len(article.text)))
    places: list[int] = []
    offset = 0
    for paragraph, (_, inside) in zip(article.paragraphs, kept, strict=True):
        places += [offset + place for place in inside]
        offset += len(paragraph) + 1
        places.append(offset - 1)
    return Words(replace(article, paragraphs=bare, title=title), places)


def words_alone(quote: str) -> str:
    """The words of a quote that were read."""
    return heard(quote)[0].strip()


def _quoting(bullet: Bullet, quotes: dict[str, str]) -> Bullet:
    return replace(bullet, quotes=tuple(quotes.get(quote, quote) for quote in bullet.quotes))
