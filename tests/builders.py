"""Values with sensible defaults, for tests to vary one thing at a time."""

from datetime import UTC, datetime

from bot.domain.article import Article, Kind

NOON = datetime(2025, 9, 11, 12, tzinfo=UTC)


def article(
    *paragraphs: str,
    id: str = "a1",
    title: str = "",
    url: str | None = "https://news.example/a1",
    source: str | None = "Example Wire",
    published: datetime | None = NOON,
    kind: Kind = "news",
    tickers: tuple[str, ...] = (),
) -> Article:
    """An article of these paragraphs."""
    return Article(
        id=id,
        title=title,
        url=url,
        source=source,
        published=published,
        paragraphs=paragraphs,
        kind=kind,
        tickers=tickers,
    )
