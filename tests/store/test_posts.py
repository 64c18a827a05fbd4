"""What is posted by itself, on SQLite in memory, on a SQLite file and on PostgreSQL."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from bot.domain.delivery import CAPEX_ALERTS, DIGEST, NEWS, Channel, Subscription
from bot.domain.reply import Reply
from bot.store import articles, channels, deliveries, facts
from bot.store.capped import KEPT, keep_back, kept_back
from bot.store.migrate import create
from bot.store.session import Store
from tests.builders import NOON
from tests.handlers.test_fresh import Q3_2024, revenue, share
from tests.pipeline.newsroom import MORE, PLAN, RAISE, SLACK, SLIP, comes, heard, join, opened
from tests.pipeline.stage import entry
from tests.store.test_contract import at_once


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    store = Store(url)
    yield store
    store.close()


async def test_a_day_of_a_channel(store: Store) -> None:
    bench = opened(store)
    join(bench, Channel(id=SLACK), CAPEX_ALERTS, NEWS)
    with bench.store.begin() as session:
        channels.subscribe(session, Subscription(channel=SLACK, topic=DIGEST, at=time(8)), bench.clock())
    title = "Alibaba names a new chief scientist"
    await comes(bench, 1, f"{title}, it was said on Monday.", "She joins from a university.", title=title)
    for number, (words, source) in enumerate(((PLAN, "Wire"), (PLAN, "Daily"), (SLIP, "Times"), (RAISE, "Wire")), 2):
        bench.clock.pass_(hours=1)
        await comes(bench, number, words, *MORE, source=source)
    bench.clock.now = datetime(2025, 9, 12, 8, tzinfo=UTC)
    assert bench.house.digests.write_due() == (SLACK,)
    assert bench.house.digests.write_due() == ()
    events = [delivery.event.split(":")[0] for delivery in heard(bench, SLACK)]
    assert events == ["news", "capex", "also", "also", "capex", "also", "digest"]


def test_tellings_read_at_once_are_one_alert_one_line_a_source_and_no_news(store: Store) -> None:
    bench = opened(store)
    join(bench, Channel(id=SLACK), CAPEX_ALERTS, NEWS)
    with store.begin() as session:
        for number in range(8):
            source = f"Daily {number % 4}"
            articles.record_article(session, entry(number, "Alibaba plans new data centres"), source, False, NOON)
            bench.page(f"https://news.example/{number}", PLAN, *MORE)

    def read(mine: Store) -> None:
        house = bench.over(mine)
        for number in range(1, 9):
            asyncio.run(house.enrich.read(number))

    at_once(store, [read] * 3)
    assert [delivery.event.split(":")[0] for delivery in heard(bench, SLACK)] == ["capex", "also", "also", "also"]


def test_digests_written_at_once_are_one_a_channel(store: Store) -> None:
    bench = opened(store)
    for number in range(5):
        name = f"slack:T1/C{number}"
        join(bench, Channel(id=name), news=Subscription(channel=name, topic=DIGEST, at=time(8), skip_empty=number == 0))
    bench.clock.now = datetime(2025, 9, 12, 8, tzinfo=UTC)
    written: list[Any] = at_once(store, [lambda mine: bench.over(mine).digests.write_due()] * 3)
    assert sorted(name for names in written for name in names) == [f"slack:T1/C{number}" for number in range(1, 5)]


def test_what_was_known_before_is_of_the_same_owner_and_metric(store: Store) -> None:
    create(store)
    new, early = share(36, number=0), NOON - timedelta(days=1)
    with store.begin() as session:
        article, _ = articles.record_article(session, entry(1, "x"), "Wire", False, NOON)
        for other in (
            share(33),
            replace(share(9), subject="Lazada"),
            revenue(9, Q3_2024),
            replace(share(8), company="AMZN"),
        ):
            facts.store_facts(session, [other], article, early)
        facts.store_facts(session, [new], article, NOON)
        (known,) = facts.facts_known_before(session, [new], NOON)
    assert int(known.values[0].low) == 33


def test_an_audience_watches_wants_and_can_be_reached(store: Store) -> None:
    create(store)
    with store.begin() as session:
        for name, topics in (("a", (NEWS, "BABA", "AMZN")), ("b", (NEWS,)), ("c", ("BABA",)), ("d", (NEWS, "AMZN"))):
            wishes = tuple(Subscription(channel=name, topic=topic, most_an_hour=3) for topic in topics)
            channels.ensure_channel(session, Channel(id=name, time_zone="Asia/Shanghai"), wishes, NOON)
        channels.park(session, "d", "gone")
        found = channels.audience(session, NEWS, ["AMZN", "BABA"])
        assert found == (
            (Channel(id="a", time_zone="Asia/Shanghai"), Subscription(channel="a", topic=NEWS, most_an_hour=3)),
        )
        assert channels.audience(session, NEWS, []) == ()
        assert [(channel.id, since) for channel, _, since in channels.wishes(session, NEWS)] == [
            ("a", NOON),
            ("b", NOON),
        ]


def test_messages_are_counted_by_when_they_go_out(store: Store) -> None:
    create(store)
    later = NOON + timedelta(minutes=50)
    with store.begin() as session:
        channels.ensure_channel(session, Channel(id="a"), (), NOON)
        for event in ("news:1", "news:2", "capex:1"):
            deliveries.enqueue(session, event, ["a"], Reply(title="x"), "", NOON)
        assert deliveries.lately(session, "news:", NOON) == {"a": 2}
        claimed = deliveries.claim(session, "a", later)
        assert claimed
        deliveries.mark_sent(session, claimed.id, "m1", later)
        assert deliveries.lately(session, "news:", later - timedelta(seconds=1)) == {"a": 2}
        assert deliveries.lately(session, "news:", later) == {"a": 1}


def test_news_that_the_cap_kept_back_is_counted_by_channel_and_let_go_in_time(store: Store) -> None:
    create(store)
    with store.begin() as session:
        for channel, story in (("slack:T1/C1", 1), ("slack:T1/C1", 1), ("slack:T1/C1", 2), ("slack:T1/C12", 3)):
            keep_back(session, channel, story, NOON)
        assert kept_back(session, "slack:T1/C1", NOON) == 2
        keep_back(session, "slack:T1/C1", 4, NOON + KEPT + timedelta(days=1))
        assert kept_back(session, "slack:T1/C1", NOON) == 1
