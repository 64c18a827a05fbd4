"""The world, opened when first asked: most questions need no connection, and aiohttp takes longer to import than they to answer."""

from types import TracebackType
from typing import TYPE_CHECKING, Self

from bot.domain.feed import Feed, Fetched, Page
from bot.ports import Clock, Recall, Rests, TakeTurn

if TYPE_CHECKING:
    from bot.feeds.source import WebSource


class OnDemand:
    """bot.ports.FeedSource over HTTP, within `async with`."""

    def __init__(
        self,
        contact: str,
        clock: Clock,
        private_hosts: frozenset[str],
        shared: TakeTurn | None = None,
        rests: Rests | None = None,
    ) -> None:
        self._contact, self._clock, self._private_hosts = contact, clock, private_hosts
        self._shared, self._rests = shared, rests
        self._source: WebSource | None = None

    async def __aenter__(self) -> Self:
        """Opens nothing yet."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Closes what was opened."""
        if self._source:
            await self._source.__aexit__(kind, error, trace)

    async def fetch(self, feed: Feed, recall: Recall | None = None) -> Fetched:
        """What the feed has now. Raises FeedError."""
        return await (self._source or await self._opened()).fetch(feed, recall)

    async def page(self, url: str) -> Page:
        """An article page as words. Raises FeedError."""
        return await (await self._opened()).page(url)

    async def _opened(self) -> "WebSource":
        if self._source is None:
            from bot.feeds.source import WebSource

            source = WebSource(
                contact=self._contact,
                clock=self._clock,
                allow_private=self._private_hosts,
                shared=self._shared,
                rests=self._rests,
            )
            self._source = await source.__aenter__()
        return self._source
