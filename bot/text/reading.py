"""One article, read whole: what it is about, what it states, what it announces, in five bullets."""

from dataclasses import replace

from bot.domain.article import Article
from bot.domain.reading import Reading
from bot.text.announcements.announcements import announcements
from bot.text.facts.facts import facts
from bot.text.pages.chat import unmarked
from bot.text.pages.clean import clean
from bot.text.pages.verbatim import words_of
from bot.text.summary.bullets import summarize
from bot.text.summary.planted import without_instructions
from bot.text.who.names import Names, remembering
from bot.text.who.tag import tags


def read(article: Article, names: Names, count: int = 5) -> Reading:
    """Everything the article says, its boilerplate and marks of chats taken off first; all spans count in the cleaned text."""
    title = unmarked(article.title).strip() or article.title
    return read_clean(replace(article, title=title, paragraphs=clean(article.paragraphs)), names, count)


def read_clean(article: Article, names: Names, count: int = 5) -> Reading:
    """The same for an article whose paragraphs are kept as they are.

    Sentences that give orders say nothing, marks of chats neither: what is said is told in words, and quoted with its marks.
    """
    words, known = words_of(without_instructions(article)), remembering(names)
    heard = words.article
    reading = Reading(
        article=heard,
        tags=tags(heard, known),
        facts=facts(heard, known),
        announcements=announcements(heard, known),
        summary=summarize(heard, known, count),
    )
    return words.verbatim(reading, article)
