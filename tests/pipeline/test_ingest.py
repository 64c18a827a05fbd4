import asyncio
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.domain.feed import Feed, Fetched
from bot.pipeline.ingest import MOST_ENTRIES, on_tick, undated_at, wanted
from bot.ports import FeedError, NotYet, Recall
from bot.store import articles, feeds, schema
from tests.builders import NOON
from tests.fakes import FakeSource
from tests.pipeline.stage import FEED, NAMES, Bench, entry, in_five_minutes


@dataclass
class BusyOnce(FakeSource):
    """A host that has no turn for the first who asks."""

    is_busy: bool = True

    async def fetch(self, feed: Feed, recall: Recall | None = None) -> Fetched:
        if self.is_busy:
            self.is_busy = False
            raise NotYet("busy host", feed.url, "", NOON)
        return Fetched(outcome="unchanged")


@dataclass
class Remembering(FakeSource):
    """Its parser remembers that it has read something."""

    recalled: list[str] = field(default_factory=list)

    async def fetch(self, feed: Feed, recall: Recall | None = None) -> Fetched:
        assert recall
        self.recalled.append(await recall(feed))
        return Fetched(outcome="entries", memory="one item")


LONG = "A supermarket chain reports that sales of garden chairs rose in the warm spring, as every year."


async def test_a_feed_s_entries_become_articles_once() -> None:
    bench = Bench()
    bench.carries(entry(1, "Alibaba opens a data centre"), entry(2, "Alibaba names a chief scientist"))
    first = await bench.house.ingest.poll(1)
    again = await bench.house.ingest.poll(1)
    assert first
    assert again
    assert (first.fresh, len(first.kept), first.silent) == (2, 2, True)
    assert (again.fresh, again.kept, again.silent) == (0, (), False)
    assert bench.count("article") == 2


async def test_a_feed_is_read_whole_at_its_first_poll_and_when_it_is_taken_back_in() -> None:
    source = Remembering()
    bench = Bench(source=source)
    for _ in range(2):
        await bench.house.ingest.poll(1)
    with bench.store.begin() as session:
        feeds.retire_feed(session, FEED, bench.clock())
        feeds.add_feed(session, Feed(url=FEED), bench.clock())
    for _ in range(2):
        await bench.house.ingest.poll(1)
    assert source.recalled == ["", "one item", "", "one item"]


async def test_articles_of_the_first_poll_are_silent_and_later_ones_are_not() -> None:
    bench = Bench()
    bench.carries(entry(1, "Alibaba opens a data centre"))
    await bench.house.ingest.poll(1)
    bench.carries(entry(1, "Alibaba opens a data centre"), entry(2, "Alibaba names a chief scientist"))
    await bench.house.ingest.poll(1)
    with bench.store.reading() as session:
        waiting = [articles.waiting_article(session, number) for number in (1, 2)]
    assert [found[1] for found in waiting if found] == [True, False]


async def test_an_entry_about_nobody_watched_is_remembered_and_not_read() -> None:
    bench = Bench()
    bench.carries(entry(1, "Garden chairs sell well", LONG))
    polled = await bench.house.ingest.poll(1)
    assert polled
    assert (polled.fresh, polled.kept) == (1, ())
    assert (bench.count("article"), bench.count("entry")) == (0, 1)


@pytest.mark.parametrize("reason", ["busy host", "parser busy"])
async def test_a_feed_whose_turn_is_far_away_is_put_off_until_then(reason: str) -> None:
    bench = Bench()
    turn = bench.clock() + timedelta(minutes=7)
    bench.source.feeds[FEED] = NotYet(reason, FEED, "", turn)
    (claimed,) = await bench.house.ingest.claim(1)
    assert await bench.house.ingest.poll_claimed(claimed) is None
    with bench.store.reading() as session:
        (waiting,) = feeds.feeds(session)
    assert (waiting.next_poll, waiting.reason, waiting.failures) == (turn, None, 0)


async def test_who_polls_one_feed_by_hand_waits_for_the_turn_of_its_host() -> None:
    bench = Bench(source=BusyOnce())
    polled = await bench.house.ingest.poll(1)
    assert polled
    assert (polled.outcome, polled.reason) == ("unchanged", None)


async def test_a_feed_that_is_given_back_is_due_at_once_and_one_that_was_noted_meanwhile_is_not() -> None:
    bench = Bench()
    (claimed,) = await bench.house.ingest.claim(1)
    assert await bench.house.ingest.claim(1) == ()
    bench.house.ingest.give_back([claimed])
    (again,) = await bench.house.ingest.claim(1)
    with bench.store.begin() as session:
        feeds.note_failure(session, again, "http 403", bench.clock() + timedelta(hours=1))
    bench.house.ingest.give_back([again])
    assert await bench.house.ingest.claim(1) == ()


async def test_a_failing_feed_is_remembered_with_its_reason_and_tried_later() -> None:
    bench = Bench()
    bench.source.feeds[FEED] = FeedError("http 403", FEED)
    polled = await bench.house.ingest.poll(1)
    assert polled
    assert polled.reason == "http 403"
    with bench.store.reading() as session:
        (failing,) = feeds.feeds(session)
        assert feeds.due_feeds(session, bench.clock()) == ()
    assert (failing.reason, failing.failures, failing.first_polled) == ("http 403", 1, None)


async def test_a_feed_that_failed_first_still_records_its_first_good_poll_silently() -> None:
    bench = Bench()
    bench.source.feeds[FEED] = FeedError("timeout", FEED)
    await bench.house.ingest.poll(1)
    bench.carries(entry(1, "Alibaba opens a data centre"))
    polled = await bench.house.ingest.poll(1)
    assert polled
    assert polled.silent


async def test_an_unchanged_feed_writes_only_its_next_time() -> None:
    bench = Bench()
    bench.source.feeds[FEED] = Fetched(outcome="unchanged", etag='"1"')
    polled = await bench.house.ingest.poll(1)
    assert polled
    assert (polled.fresh, polled.reason) == (0, None)
    with bench.store.reading() as session:
        (feed,) = feeds.feeds(session)
    assert feed.next_poll == in_five_minutes(feed, FeedError("x"), bench.clock(), 0.5)


@pytest.mark.parametrize(
    ("second", "full"),
    [("09:00:05", "09:00:05"), ("09:00:05.000001", "09:00:10"), ("09:00:59", "09:01:00"), ("23:59:56", "00:00:00")],
)
def test_a_poll_comes_at_a_full_tick(second: str, full: str) -> None:
    found = on_tick(datetime.fromisoformat(f"2026-03-02T{second}+00:00"))
    assert found.time().isoformat() == full


async def test_one_page_in_two_feeds_is_one_article() -> None:
    bench = Bench()
    other = Feed(url="https://feeds.example/other", name="other")
    with bench.store.begin() as session:
        feeds.ensure_feeds(session, [other], bench.clock())
    shared = entry(1, "Alibaba opens a data centre", url="https://news.example/shared")
    bench.carries(shared)
    bench.source.feeds[other.url] = Fetched(outcome="entries", entries=(shared,))
    first, second = await bench.house.ingest.poll(1), await bench.house.ingest.poll(2)
    assert first
    assert second
    assert (len(first.kept), len(second.kept)) == (1, 0)
    assert (bench.count("article"), bench.count("entry")) == (1, 2)


async def test_a_flood_is_cut_at_a_bound() -> None:
    bench = Bench()
    bench.carries(*(entry(number, f"Alibaba, part {number}") for number in range(MOST_ENTRIES + 50)))
    polled = await bench.house.ingest.poll(1)
    assert polled
    assert polled.fresh == MOST_ENTRIES


async def test_a_removed_feed_is_not_polled() -> None:
    bench = Bench()
    with bench.store.begin() as session:
        feeds.retire_feed(session, "1", bench.clock())
    assert await bench.house.ingest.poll(1) is None


def test_a_ticker_tag_or_a_name_makes_an_entry_worth_reading() -> None:
    feed = Feed(url=FEED)
    watched = frozenset({"BABA"})
    other, named, chinese = (
        entry(1, "Markets close higher", LONG),
        entry(2, "Aliyun cuts prices"),
        entry(3, "阿里巴巴发布财报"),
    )
    assert wanted([other, named, chinese], feed, NAMES, watched) == [named, chinese]


def order(bench: Bench) -> list[int]:
    """Numbers of the articles as lists have them, the newest first."""
    with bench.store.reading() as session:
        rows = session.execute(select(schema.article.c.id).order_by(schema.article.c.at.desc()))
        return list(rows.scalars())


async def test_dates_to_come_and_missing_dates_never_sort_to_the_top() -> None:
    bench = Bench()
    now = bench.clock()
    dated = entry(1, "Alibaba opens a data centre", at=now - timedelta(hours=1))
    missing = replace(entry(2, "Alibaba names a chief scientist"), published=None)
    later = entry(3, "Alibaba cuts prices", at=now + timedelta(hours=20))
    bench.carries(missing, dated)
    await bench.house.ingest.poll(1)
    assert order(bench) == [2, 1]
    bench.clock.pass_(minutes=5)
    bench.carries(later)
    await bench.house.ingest.poll(1)
    bench.clock.pass_(minutes=5)
    bench.carries(entry(4, "Alibaba hires", at=bench.clock() - timedelta(minutes=1)))
    await bench.house.ingest.poll(1)
    assert order(bench)[:2] == [4, 3]
    with bench.store.reading() as session:
        found = articles.waiting_article(session, 3)
    assert found
    assert found[0].published == now + timedelta(minutes=5)


@pytest.mark.parametrize(
    ("ages", "last_ok", "age"),
    [
        ([1, 3, None], None, timedelta(hours=1, seconds=1)),
        ([1, 3, None], timedelta(minutes=5), timedelta(hours=1, seconds=1)),
        ([0, None], timedelta(minutes=5), timedelta(minutes=5)),
        ([None], timedelta(minutes=5), timedelta(minutes=5)),
        ([None], None, timedelta(days=30)),
    ],
)
def test_an_entry_without_a_date_stands_behind_those_that_have_one(
    ages: list[int | None], last_ok: timedelta | None, age: timedelta
) -> None:
    entries = [
        replace(entry(n, "Alibaba"), published=None if hours is None else NOON - timedelta(hours=hours))
        for n, hours in enumerate(ages)
    ]
    feed = Feed(url=FEED, last_ok=NOON - last_ok if last_ok is not None else None)
    assert NOON - undated_at(entries, feed, NOON) == age


async def test_keys_that_a_database_cannot_hold_are_known_again() -> None:
    bench = Bench()
    odd = [replace(entry(n, f"Alibaba, part {n}", url=f"https://n.example/{n}\0"), key=f"k\0{n}") for n in (1, 2)]
    bench.carries(*odd)
    await bench.house.ingest.poll(1)
    again = await bench.house.ingest.poll(1)
    assert again
    assert (again.fresh, again.kept, again.reason) == (0, (), None)


async def test_two_entries_of_one_page_are_one_article() -> None:
    bench = Bench()
    bench.carries(*(entry(n, "Alibaba opens a data centre", url="https://n.example/same") for n in (1, 2)))
    polled = await bench.house.ingest.poll(1)
    assert polled
    assert polled.kept == (1,)
    assert (bench.count("article"), bench.count("entry")) == (1, 2)


async def test_unchanged_feeds_share_their_transactions_and_keep_their_own_times() -> None:
    bench = Bench()
    urls = [f"https://feeds.example/{number}" for number in range(20)]
    with bench.store.begin() as session:
        feeds.ensure_feeds(session, [Feed(url=url) for url in urls], bench.clock())
        feeds.retire_feed(session, urls[3], bench.clock())
    for number, url in enumerate(urls):
        bench.source.feeds[url] = Fetched(outcome="unchanged", etag=f'"{number}"')
    house = bench.house
    claimed = await house.ingest.claim(50)
    assert {feed.url for feed in claimed} == {FEED, *urls} - {urls[3]}
    assert await house.ingest.claim(50) == ()
    await asyncio.gather(*map(house.ingest.poll_claimed, claimed))
    await house.ingest.written()
    with bench.store.reading() as session:
        stored = {feed.url: feed for feed in feeds.feeds(session)}
    assert [stored[url].etag for url in urls if url in stored] == [f'"{number}"' for number in range(20) if number != 3]
    assert all(feed.next_poll == bench.clock() + timedelta(minutes=5) for feed in stored.values() if feed.etag)


async def test_what_came_out_first_is_read_first() -> None:
    bench = Bench()
    now = bench.clock()
    bench.carries(
        *(entry(number, f"Alibaba cuts price {number}", at=now - timedelta(hours=number)) for number in (1, 2, 3))
    )
    polled = await bench.house.ingest.poll(1)
    assert polled
    assert polled.kept == (3, 2, 1)
