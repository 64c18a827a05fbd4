"""A fetched page as an article, by the name of its publisher."""

from bot.domain.article import Article
from bot.domain.feed import Page
from bot.domain.publisher import publisher


def article_of(page: Page) -> Article:
    """The article that the page holds; its address is its identity."""
    return Article(
        id=page.url,
        url=page.url or None,
        title=page.title,
        source=publisher(page.url, page.source),
        published=page.published,
        paragraphs=page.paragraphs,
    )
