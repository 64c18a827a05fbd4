"""Stand-ins for the world, named after the ports they fill."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

from bot.domain.delivery import Delivery
from bot.domain.feed import Feed, Fetched, Page
from bot.llm.memory import Memory
from bot.ports import FeedError, Recall
from tests.builders import NOON

T = TypeVar("T")


@dataclass
class FakeClock:
    """A clock that stands until it is moved."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **span: float) -> datetime:
        """Moves on by a timedelta's arguments."""
        self.now += timedelta(**span)
        return self.now


@dataclass
class FakeSource:
    """Feeds and pages by address; an address that is not there is unreachable."""

    feeds: dict[str, Fetched | FeedError] = field(default_factory=dict)
    pages: dict[str, Page | FeedError] = field(default_factory=dict)

    async def fetch(self, feed: Feed, recall: Recall | None = None) -> Fetched:
        return _given(self.feeds, feed.url)

    async def page(self, url: str) -> Page:
        return _given(self.pages, url)


@dataclass
class FakeSurface:
    """A platform that keeps what it gets; `obstacle` may raise before it takes a message."""

    sent: list[Delivery] = field(default_factory=list)
    obstacle: Callable[[Delivery], None] = lambda _delivery: None

    async def send(self, delivery: Delivery) -> str:
        self.obstacle(delivery)
        self.sent.append(delivery)
        return f"m{len(self.sent)}"


@dataclass
class FakeMemory:
    """What a model is remembered by, for as long as the test runs: `kept` is all of it."""

    kept: dict[str, str] = field(default_factory=dict)

    def memory(self) -> Memory:
        return Memory(recall=self.kept.get, remember=self.kept.__setitem__)


def _given(table: dict[str, T | FeedError], url: str) -> T:
    found = table.get(url, FeedError("unreachable", url))
    if isinstance(found, FeedError):
        raise found
    return found
