"""What an answer needs from the world, fetched before its transaction opens: a page to be read, a feed on trial."""

import asyncio
from dataclasses import dataclass

from bot.domain.article import Article, Entry
from bot.domain.company import Key
from bot.domain.feed import Feed
from bot.domain.fetched import article_of
from bot.ports import FeedError, FeedSource
from bot.store import channels
from bot.store.session import Store
from bot.store.threads import in_reader
from bot.text.who.names import Names
from handlers.command import Query, ReadPage, TryFeed
from handlers.found import Found, TriedFeed

MOST_TRIED = 10
"""Entries that /feeds test tells of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """Asks the world: `await outside.bring(ReadPage(url=...))`."""

    store: Store
    source: FeedSource
    names: Names

    async def bring(self, query: Query) -> Found:
        """What the query wants of the world; nothing where it wants only what is stored. A failure is found too."""
        match query:
            case ReadPage(url=url):
                return await self._page(url)
            case TryFeed(url=url):
                return await self._feed(url)
            case _:
                return Found()

    async def _page(self, url: str) -> Found:
        try:
            page = await self.source.page(url)
        except FeedError as error:
            return Found(problem=error.reason)
        from bot.text.reading import read  # its tables take 0.4 s to build, and most answers read no page

        return Found(reading=await asyncio.to_thread(read, article_of(page), self.names))

    async def _feed(self, url: str) -> Found:
        try:
            fetched = await self.source.fetch(Feed(url=url))
        except FeedError as error:
            return Found(tried=TriedFeed(url=url, reason=error.reason))
        watched = await in_reader(self._watched)
        tried = tuple((entry.title, prospect(entry, self.names, watched)) for entry in fetched.entries[:MOST_TRIED])
        return Found(tried=TriedFeed(url=url, title=fetched.title, items=tried, entries=len(fetched.entries)))

    def _watched(self) -> frozenset[Key]:
        with self.store.reading() as session:
            return channels.watched(session)


def prospect(entry: Entry, names: Names, watched: frozenset[Key]) -> str:
    """What would become of a feed's entry, judged by the feed's own words: the page may still say more."""
    from bot.text.who.tag import tags

    article = Article(id=entry.key, title=entry.title, paragraphs=(entry.text,) if entry.text else ())
    found = {tag.company: tag.relevance for tag in tags(article, names) if tag.company in watched}
    about = sorted(key for key, relevance in found.items() if key and relevance == "about")
    short = names.universe.short
    if about:
        return f"about {', '.join(map(short, about))}: would be kept"
    if found:
        return f"names {', '.join(map(short, sorted(key for key in found if key)))} in passing: read for figures, not shown as news"
    return "names no watched company: would be passed over"
