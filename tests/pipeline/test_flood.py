"""A feed that gives all its items new names is held; a busy day and a night asleep are not."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.article import Entry
from bot.domain.feed import Feed, Fetched
from bot.pipeline.flood import flood
from bot.store import articles, feeds
from tests.builders import NOON
from tests.pipeline.newsroom import opened, titles
from tests.pipeline.stage import CHANNEL, FEED, Bench, entry

POLLED = Feed(url=FEED, first_polled=NOON - timedelta(days=9), last_ok=NOON - timedelta(minutes=5), usual=3.0)


def news(count: int, first: int = 1, age: timedelta = timedelta(days=1)) -> list[Entry]:
    return [entry(number, f"Alibaba, part {number}", at=NOON - age) for number in range(first, first + count)]


@pytest.mark.parametrize(
    ("fresh", "carried", "feed", "held"),
    [
        (40, 40, POLLED, "flood held: 40 new at once, usually 3"),
        (15, 15, POLLED, "flood held: 15 new at once, usually 3"),
        (14, 14, POLLED, ""),
        (10, 10, replace(POLLED, usual=1.0), ""),
        (11, 11, replace(POLLED, usual=1.0), "flood held: 11 new at once, usually 1"),
        (40, 100, POLLED, ""),
        (40, 40, replace(POLLED, usual=9.0), ""),
        (40, 40, replace(POLLED, first_polled=None), ""),
        (40, 40, replace(POLLED, usual=None), "flood held: 40 new at once, right after the first poll"),
    ],
)
def test_a_flood_is_more_than_ten_and_five_times_the_usual(fresh: int, carried: int, feed: Feed, held: str) -> None:
    assert flood(news(fresh), carried, feed, NOON) == held


def test_what_came_out_while_nobody_looked_is_no_flood() -> None:
    slept = replace(POLLED, last_ok=NOON - timedelta(hours=9))
    assert flood(news(40, age=timedelta(hours=2)), 40, slept, NOON) == ""
    assert flood(news(40, age=timedelta(hours=20)), 40, slept, NOON) != ""


def feed_of(bench: Bench) -> Feed:
    with bench.store.reading() as session:
        (found,) = feeds.feeds(session)
    return found


async def polled(bench: Bench, *carried: Entry) -> tuple[int, bool, str]:
    bench.clock.pass_(minutes=5)
    bench.carries(*carried)
    found = await bench.house.ingest.poll(1)
    assert found
    return found.fresh, found.silent, found.held


async def test_a_flood_is_recorded_silently_and_shown_until_the_feed_brings_something_else() -> None:
    bench = opened()
    for number in range(4):
        assert await polled(bench, *news(3, 100 * number)) == (3, False, "")
    held = "flood held: 40 new at once, usually 3"
    assert await polled(bench, *news(40, 1000)) == (40, True, held)
    assert (feed_of(bench).reason, feed_of(bench).failures) == (held, 0)
    assert feed_of(bench).usual == pytest.approx(3.0)
    with bench.store.reading() as session:
        waiting = [articles.waiting_article(session, number) for number in (12, 13, 52)]
    assert [found[1] for found in waiting if found] == [False, True, True]
    bench.source.feeds[FEED] = Fetched(outcome="unchanged")
    await bench.house.ingest.poll(1)
    assert feed_of(bench).reason == held
    assert await polled(bench, *news(41, 1000)) == (1, False, "")
    assert feed_of(bench).reason is None


async def test_nobody_is_alerted_of_a_flood_and_everybody_of_what_comes_after_it() -> None:
    bench = opened()
    plan = "Alibaba Group will invest RMB {} billion in data centres over the next two years, it said on Monday."
    for number in range(1, 14):
        bench.page(f"https://news.example/{number}", plan.format(90 + 10 * number))
    await polled(bench, *news(12))
    for number in range(1, 13):
        await bench.house.enrich.read(number)
    assert titles(bench, CHANNEL) == []
    await polled(bench, *news(13))
    await bench.house.enrich.read(13)
    assert len(titles(bench, CHANNEL)) == 1
