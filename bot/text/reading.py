"""One article, read whole: what it is about, what it states, what it announces, in five bullets."""

from dataclasses import replace

from bot.domain.article import Article
from bot.domain.reading import Reading
from bot.text.announcements.announcements import announcements
from bot.text.facts.facts import facts
from bot.text.pages.clean import clean
from bot.text.summary.bullets import summarize
from bot.text.summary.planted import without_instructions
from bot.text.who.names import Names
from bot.text.who.tag import tags


def read(article: Article, names: Names, count: int = 5) -> Reading:
    """Everything the article says, its boilerplate taken off first; all spans count in the cleaned text."""
    return read_clean(replace(article, paragraphs=clean(article.paragraphs)), names, count)


def read_clean(article: Article, names: Names, count: int = 5) -> Reading:
    """The same for an article whose paragraphs are kept as they are; sentences that give orders say nothing."""
    heard = without_instructions(article)
    return Reading(
        article=article,
        tags=tags(heard, names),
        facts=facts(heard, names),
        announcements=announcements(heard, names),
        summary=summarize(heard, names, count),
    )
