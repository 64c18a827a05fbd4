"""What breaks while feeds are polled and articles are read, and what it must not cost."""

import asyncio
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest

from bot.domain.announcement import Verdict
from bot.domain.delivery import CAPEX_ALERTS
from bot.domain.fact import Metric
from bot.domain.feed import Feed, Fetched, Page
from bot.pipeline.shipped import load_shipped
from bot.pipeline.storybook import WINDOW, Storybook
from bot.ports import FeedError, Recall
from bot.shipped import shipped_facts
from bot.store import announcements, articles, channels, deliveries, facts, feeds
from bot.store.session import StoreError
from tests.builders import NOON
from tests.fakes import FakeSource
from tests.pipeline.stage import CHANNEL, Bench, entry

PLAN = "Alibaba Group will invest RMB 90 billion ($12.4 billion) in data centres over the next two years, it said on Monday."
TITLE = "Alibaba to invest RMB 90 billion in data centres over two years"
PASSING = (
    "Microsoft reported quarterly results above expectations, lifted by its Azure cloud unit.",
    "Microsoft's chief executive told investors that demand for Azure is strong in every region.",
    "Among its rivals in Asia, Alibaba will invest RMB 90 billion in data centres over the next two years.",
    "Microsoft shares rose after the report, and Microsoft raised its outlook for the year.",
)


@dataclass
class OddSource(FakeSource):
    """A source that breaks, hangs or does something first, as told."""

    first: list[object] = field(default_factory=list)

    async def fetch(self, feed: Feed, recall: Recall | None = None) -> Fetched:
        self._odd()
        return await super().fetch(feed, recall)

    async def page(self, url: str) -> Page:
        self._odd()
        if "slow" in url:
            await asyncio.sleep(3600)
        return await super().page(url)

    def _odd(self) -> None:
        for step in self.first:
            if isinstance(step, Exception):
                raise step
            assert callable(step)
            step()


def begun(source: FakeSource | None = None) -> Bench:
    """A bench whose feed was polled before."""
    bench = Bench(source=source or FakeSource())
    with bench.store.begin() as session:
        (feed,) = feeds.feeds(session)
        feeds.note_fetched(session, feed, Fetched(outcome="entries"), bench.clock(), bench.clock())
    return bench


def waiting(bench: Bench, number: int = 1, *, at: datetime | None = None, url: str | None = None) -> int:
    with bench.store.begin() as session:
        found = entry(number, TITLE, at=at, url=url)
        return articles.record_article(session, found, "Wire", False, bench.clock())[0]


def alerts(bench: Bench) -> list[str]:
    with bench.store.reading() as session:
        return [found.reply.title for found in deliveries.latest(session, CHANNEL, 50, "capex:")]


def due(bench: Bench) -> tuple[int, ...]:
    with bench.store.reading() as session:
        return feeds.due_feeds(session, bench.clock())


# ---- polling ------------------------------------------------------------------------------------------------------------------------
async def test_whatever_breaks_a_poll_the_server_is_not_asked_again_at_once() -> None:
    bench = begun(OddSource(first=[ZeroDivisionError()]))
    polled = await bench.house.ingest.poll(1)
    assert polled
    assert polled.reason == "its reader failed: ZeroDivisionError"
    assert due(bench) == ()


async def test_a_database_in_trouble_is_no_fault_of_the_feed() -> None:
    bench = begun(OddSource(first=[StoreError("the disk is full")]))
    with pytest.raises(StoreError):
        await bench.house.ingest.poll(1)
    assert due(bench) == (1,)
    with bench.store.reading() as session:
        assert feeds.feeds(session)[0].failures == 0


async def test_what_came_while_its_feed_was_being_removed_is_not_kept() -> None:
    source = OddSource()
    bench = begun(source)

    def remove() -> None:
        with bench.store.begin() as session:
            feeds.retire_feed(session, "1", bench.clock())

    source.first.append(remove)
    bench.carries(entry(1, TITLE))
    assert await bench.house.ingest.poll(1) is None
    assert (bench.count("article"), bench.count("entry")) == (0, 0)


async def test_a_feed_taken_back_in_while_it_was_fetched_records_silently() -> None:
    source = OddSource()
    bench = begun(source)

    def restore() -> None:
        with bench.store.begin() as session:
            feeds.retire_feeds_of(session, "BABA", bench.clock())
            feeds.restore_feeds_of(session, "BABA", bench.clock())

    source.first.append(restore)
    bench.carries(entry(1, TITLE))
    polled = await bench.house.ingest.poll(1)
    assert polled
    assert polled.silent


async def test_an_article_is_waiting_for_the_sweep_if_the_process_dies_after_the_poll() -> None:
    bench = begun()
    bench.carries(entry(1, TITLE))
    await bench.house.ingest.poll(1)  # and here it dies: nobody is woken
    with bench.store.reading() as session:
        assert articles.waiting_articles(session, bench.clock()) == (1,)
    bench.page("https://news.example/1", PLAN)
    await bench.house.enrich.read(1)  # and here again
    with bench.store.reading() as session:
        assert deliveries.due_channels(session, bench.clock()) == (CHANNEL,)


# ---- reading ------------------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("url", "odd"),
    [
        ("https://news.example/slow", None),
        ("https://news.example/gone", None),
        ("https://news.example/empty", None),
        ("https://news.example/1", ValueError("no such scheme")),
        ("https://news.example/1", FeedError("http 500")),
    ],
)
async def test_without_its_page_an_article_is_read_from_the_feed_s_own_words(url: str, odd: Exception | None) -> None:
    bench = begun(OddSource(first=[odd] if odd else []))
    bench.page("https://news.example/empty", " ", "")
    enrich = replace(bench.house.enrich, patience=timedelta(seconds=0.05))
    enriched = await enrich.read(waiting(bench, url=url))
    assert enriched
    assert enriched.reading
    assert enriched.reading.article.is_excerpt
    assert len(alerts(bench)) == 1


async def test_an_article_whose_reading_cannot_be_stored_is_tried_again_later_and_not_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bench = begun()
    number = waiting(bench)

    def refuse(*_args: object, **_named: object) -> None:
        raise ValueError("a row that no table takes")

    monkeypatch.setattr(articles, "store_reading", refuse)
    for left in ((number,), (number,), ()):
        enriched = await bench.house.enrich.read(number)
        assert enriched
        assert enriched.problem
        with bench.store.reading() as session:
            assert articles.waiting_articles(session, bench.clock()) == ()
            bench.clock.pass_(minutes=11)
            assert articles.waiting_articles(session, bench.clock()) == left
    assert (bench.count("story"), bench.count("fact"), alerts(bench)) == (0, 0, [])


async def test_a_reader_that_fails_late_does_not_reopen_what_another_has_read() -> None:
    bench = begun()
    number = waiting(bench)
    await bench.house.enrich.read(number)
    with bench.store.begin() as session:
        articles.note_unreadable(session, number, "too late", bench.clock())
        assert articles.waiting_articles(session, bench.clock()) == ()


async def test_an_article_is_stored_once_by_two_processes_that_read_it_at_once() -> None:
    bench = begun()
    number = waiting(bench)
    bench.page("https://news.example/1", PLAN)
    houses = [bench.house for _ in range(4)]
    ended = await asyncio.gather(*(house.enrich.read(number) for house in houses))
    assert sum(one is not None for one in ended) == 1
    assert (bench.count("summary"), bench.count("announcement"), len(alerts(bench))) == (1, 1, 1)


# ---- once, in whatever order it comes -----------------------------------------------------------------------------------------------
async def test_a_plan_is_told_once_though_the_first_telling_comes_last() -> None:
    bench = begun()
    for number, at in ((1, NOON), (2, NOON - timedelta(days=2))):
        bench.page(f"https://news.example/{number}", PLAN)
        await bench.house.enrich.read(waiting(bench, number, at=at))
    assert len(alerts(bench)) == 1


async def test_an_older_state_of_a_plan_that_comes_late_is_not_told_as_news() -> None:
    bench = begun()
    bench.page("https://news.example/1", PLAN.replace("will invest", "raised its planned investment to"))
    bench.page("https://news.example/2", PLAN.replace("90", "60").replace("12.4", "8.3"))
    await bench.house.enrich.read(waiting(bench, 1, at=NOON))
    before = alerts(bench)
    late = await bench.house.enrich.read(waiting(bench, 2, at=NOON - timedelta(days=2)))
    assert late
    assert {told.silence for told in late.told} == {"A later article about the plan was read before it."}
    assert alerts(bench) == before


async def test_a_plan_named_in_passing_first_is_still_told_when_its_own_article_comes() -> None:
    bench = begun()
    bench.page("https://news.example/1", *PASSING)
    bench.page("https://news.example/2", PLAN)
    with bench.store.begin() as session:
        found = entry(1, "Microsoft beats expectations")
        number, _ = articles.record_article(session, found, "Wire", False, bench.clock())
    passing = await bench.house.enrich.read(number)
    assert passing
    assert [told.silence for told in passing.told] == ["The article names Alibaba Group in passing only."]
    bench.clock.pass_(hours=1)
    await bench.house.enrich.read(waiting(bench, 2))
    assert alerts(bench) == ["NEW: Alibaba Group commits RMB 90B ($12.4B) over two years"]


# ---- what is remembered, and for how long ---------------------------------------------------------------------------------------------
async def test_the_storybook_lets_go_of_what_is_older_than_its_window() -> None:
    bench = begun()
    book = Storybook()
    enrich = replace(bench.house.enrich, storybook=book)
    stories = set()
    for day in range(60):
        enriched = await enrich.read(waiting(bench, day, at=bench.clock()))
        stories.add(enriched and enriched.story)
        bench.clock.pass_(days=1)
    assert len(book._known) <= 2 * WINDOW.days + 2
    assert len(stories) == 1, "each told again what was in the window"


# ---- settings -------------------------------------------------------------------------------------------------------------------------
async def test_a_feed_that_a_person_removed_stays_removed_while_others_watch_its_company() -> None:
    bench = begun()
    answer = bench.house.answer
    await answer.answer("/feeds remove 1", CHANNEL)
    await answer.answer("/watch alibaba", "web:b")
    assert due(bench) == ()
    for channel in (CHANNEL, "web:b"):
        await answer.answer("/unwatch alibaba", channel)
    await answer.answer("/watch alibaba", "web:b")
    assert due(bench) == (1,), "watched anew, a company gets all of its feeds"


async def test_feeds_go_with_the_last_channel_that_watches_and_not_before() -> None:
    bench = begun()
    answer = bench.house.answer
    await answer.answer("/watch alibaba", "web:b")
    await answer.answer("/unwatch alibaba", CHANNEL)
    assert due(bench) == (1,)
    await answer.answer("/unwatch alibaba", "web:b")
    assert due(bench) == ()


async def test_a_parked_channel_that_asks_for_something_is_sent_to_again() -> None:
    bench = begun()
    with bench.store.begin() as session:
        channels.park(session, CHANNEL, "is_archived")
    await bench.house.answer.answer("/watch tencent", CHANNEL)
    with bench.store.reading() as session:
        heard = [place.id for place, _ in channels.audience(session, CAPEX_ALERTS, ["BABA"])]
    assert heard == [CHANNEL]


def test_a_shipped_plan_that_was_withdrawn_and_comes_back_is_known_once() -> None:
    bench = Bench()
    plan = tuple(fact for fact in shipped_facts() if fact.metric is Metric.CAPEX and fact.status == "committed")[:1]
    with bench.store.begin() as session:
        load_shipped(session, plan, bench.clock())
        (known,) = announcements.known(session, "BABA")
        again = Verdict(kind="retold", of=known, because="told again")
        announcements.store_announcement(session, replace(known, id=None), again, None, bench.clock())
        load_shipped(session, (), bench.clock())  # what re-tellings point at stays
        load_shipped(session, plan, bench.clock())
        assert len(announcements.known(session, "BABA")) == 2
        assert len(facts.facts(session, "BABA")) == 1
