"""A page goes by one name in alerts, answers and summaries."""

from dataclasses import replace

from bot.domain.feed import Feed, Fetched, Page
from bot.ports import FeedError
from bot.store import feeds, stories
from tests.pipeline.newsroom import MORE, PLAN, heard, opened
from tests.pipeline.stage import CHANNEL, Bench, entry

PAGE = "https://www.ledger.example/news/1"
OWN, GATHERED = "https://www.ledger.example/feed", "https://gathered.example/feed"


async def read(bench: Bench, feed: str, *, site: str | None, text: str = "", title: str = "Harbour Ledger") -> str:
    """What the page of an entry that names nobody is called in its alert, everywhere the same."""
    with bench.store.begin() as session:
        feeds.add_feed(session, Feed(url=feed), bench.clock())
        (added,) = (one for one in feeds.feeds(session) if one.url == feed)
        feeds.note_fetched(session, added, Fetched(outcome="entries", title=title), bench.clock(), bench.clock())
    page = Page(url=PAGE, paragraphs=(PLAN, *MORE), source=site, title="Alibaba plans new data centres")
    bench.source.pages[PAGE] = FeedError("blocked page", PAGE) if text else page
    named = replace(entry(1, "Alibaba plans new data centres", text, url=PAGE), source=None)
    bench.source.feeds[feed] = Fetched(outcome="entries", entries=(named,), title=title)
    polled = await bench.house.ingest.poll(added.id or 0)
    assert polled
    await bench.house.enrich.read(polled.kept[0])
    (alert,) = heard(bench, CHANNEL)
    with bench.store.reading() as session:
        (story,) = stories.stories(session, ["BABA"], 5)
    name = story.article.source or ""
    assert alert.reply.sources[0].label == f"{name}: Alibaba plans new data centres"
    assert f"says {name} (" in (await bench.house.answer.answer("/source capex alibaba", CHANNEL)).title
    return name


async def test_a_page_goes_by_the_name_that_it_states() -> None:
    assert await read(opened(), OWN, site="Harbour Ledger", title="Ledger feed") == "Harbour Ledger"


async def test_a_page_without_a_name_goes_by_that_of_its_own_feed() -> None:
    assert await read(opened(), OWN, site=None) == "Harbour Ledger"


async def test_a_page_that_cannot_be_read_goes_by_the_name_of_its_own_feed() -> None:
    assert await read(opened(), OWN, site=None, text=PLAN) == "Harbour Ledger"


async def test_who_gathers_other_publishers_pages_names_none_of_them() -> None:
    assert await read(opened(), GATHERED, site=None, title="Gathered News") == "ledger.example"
    assert await read(opened(), GATHERED, site="Harbour Ledger", title="Gathered News") == "Harbour Ledger"


async def test_a_summary_names_the_page_as_alerts_do() -> None:
    bench = opened()
    bench.source.pages[PAGE] = Page(url=PAGE, paragraphs=(PLAN, *MORE), title="Data centres")
    reply = await bench.house.answer.answer(f"/summary {PAGE}", CHANNEL)
    assert reply.sources[0].label == "ledger.example: Data centres"
