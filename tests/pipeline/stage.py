"""A pipeline over a store and a made-up world."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import func, select

from bot.app.house import House, built
from bot.app.opening import Scene
from bot.domain.article import Entry
from bot.domain.delivery import CAPEX_ALERTS, Channel, Subscription
from bot.domain.feed import Feed, Fetched, Page
from bot.ports import FeedError
from bot.shipped import universe
from bot.store import channels, feeds, schema
from bot.store.migrate import create
from bot.store.session import Store
from bot.text.who.names import Names
from tests.fakes import FakeClock, FakeSource

FEED = "https://feeds.example/baba"
CHANNEL = "web:a"
NAMES = Names(universe())
new_store = Store
"""In memory; the tests of this package are run over PostgreSQL too."""


@dataclass
class Bench:
    """A house whose one channel watches Alibaba and wants alerts."""

    clock: FakeClock = field(default_factory=FakeClock)
    source: FakeSource = field(default_factory=FakeSource)
    store: Store = field(default_factory=lambda: new_store())

    def __post_init__(self) -> None:
        create(self.store)
        topics = tuple(Subscription(channel=CHANNEL, topic=topic) for topic in ("BABA", CAPEX_ALERTS))
        with self.store.begin() as session:
            channels.ensure_channel(session, Channel(id=CHANNEL), topics, self.clock())
            feeds.ensure_feeds(session, [Feed(url=FEED, name="wire", company="BABA")], self.clock())

    @property
    def house(self) -> House:
        """A process over the store; another call is another process."""
        return self.over(self.store)

    def over(self, store: Store) -> House:
        """A process with connections of its own."""
        scene = Scene(clock=self.clock, facts=tuple, feeds_for=lambda _company: (), next_poll=in_five_minutes)
        return built(store, self.source, NAMES, scene)

    def carries(self, *entries: Entry) -> None:
        """What the feed has from now on."""
        self.source.feeds[FEED] = Fetched(outcome="entries", entries=entries)

    def page(self, url: str, *paragraphs: str) -> None:
        """What stands at an address."""
        self.source.pages[url] = Page(url=url, paragraphs=paragraphs, source="Wire")

    def count(self, table: str) -> int:
        """Rows of a table."""
        with self.store.reading() as session:
            return session.execute(select(func.count()).select_from(schema.metadata.tables[table])).scalar_one()


def in_five_minutes(_feed: Feed, _result: Fetched | FeedError, now: datetime, _chance: float) -> datetime:
    """A schedule without jitter."""
    return now + timedelta(minutes=5)


def entry(number: int, title: str, text: str = "", at: datetime | None = None, url: str | None = None) -> Entry:
    """A feed's entry."""
    return Entry(
        key=f"k{number}",
        url=url or f"https://news.example/{number}",
        title=title,
        text=text,
        published=at or FakeClock().now,
        source="Wire",
    )
