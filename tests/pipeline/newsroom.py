"""Articles that come in one after the other, and what channels hear of them."""

from dataclasses import replace
from datetime import datetime

from bot.domain.article import Entry
from bot.domain.company import Relevance
from bot.domain.delivery import CAPEX_ALERTS, NEWS, Channel, Delivery, Subscription
from bot.domain.feed import Fetched
from bot.pipeline.enrich import Enriched
from bot.store import channels, deliveries, feeds
from bot.store.session import Store
from tests.pipeline.stage import Bench, entry

PLAN = "Alibaba Group will invest RMB 90 billion ($12.4 billion) in data centres over the next two years, it said on Monday."
RAISE = "Alibaba Group has raised its planned data-centre investment to RMB 120 billion over the next two years."
SLIP = "Alibaba Group will invest RMB 900 billion in data centres over the next two years."
MORE = (
    "The money goes into servers, networks and power supply at new sites in China and Southeast Asia.",
    "Demand for AI services grows faster than the company can build, its finance chief told investors.",
)
SLACK, DISCORD = "slack:T1/C1", "discord:G1/C1"


def opened(store: Store | None = None) -> Bench:
    """A bench whose feed was polled before, so that what comes now is not silent."""
    bench = Bench(store=store) if store else Bench()
    with bench.store.begin() as session:
        (feed,) = feeds.feeds(session)
        feeds.note_fetched(session, feed, Fetched(outcome="entries"), bench.clock(), bench.clock())
    return bench


def join(bench: Bench, channel: Channel, *topics: str, news: Subscription | None = None) -> None:
    """A channel that watches Alibaba, with these topics."""
    wishes = [Subscription(channel=channel.id, topic=topic) for topic in ("BABA", *topics)]
    with bench.store.begin() as session:
        channels.ensure_channel(session, channel, (*wishes, *((news,) if news else ())), bench.clock())
        channels.set_channel(session, channel)


def chat(bench: Bench, *names: str) -> None:
    """Channels that want alerts."""
    for name in names:
        join(bench, Channel(id=name), CAPEX_ALERTS)


def wants_news(bench: Bench, name: str, most_an_hour: int = 6, relevance: Relevance = "about") -> None:
    """A channel that wants news and no alerts."""
    wish = Subscription(channel=name, topic=NEWS, most_an_hour=most_an_hour)
    join(bench, Channel(id=name), news=replace(wish, relevance=relevance))


async def comes(
    bench: Bench,
    number: int,
    *paragraphs: str,
    title: str = "Alibaba plans new data centres",
    source: str = "Wire",
    at: datetime | None = None,
) -> Enriched:
    """An article that a publisher brings out, polled and read."""
    found = replace(entry(number, title, at=at or bench.clock()), source=source)
    return await polled_and_read(bench, found, *paragraphs)


async def polled_and_read(bench: Bench, found: Entry, *paragraphs: str) -> Enriched:
    """The one new entry of the feed, polled and read; without paragraphs its page cannot be had."""
    if paragraphs:
        bench.page(found.url or "", *paragraphs)
    bench.carries(found)
    polled = await bench.house.ingest.poll(1)
    assert polled
    enriched = await bench.house.enrich.read(polled.kept[0])
    assert enriched
    return enriched


def heard(bench: Bench, channel: str, event: str = "") -> list[Delivery]:
    """Everything in a channel's outbox whose event begins so, the oldest first."""
    with bench.store.reading() as session:
        return list(deliveries.latest(session, channel, 500, event))[::-1]


def titles(bench: Bench, channel: str, event: str = "") -> list[str]:
    """The messages' first lines."""
    return [delivery.reply.title for delivery in heard(bench, channel, event)]
