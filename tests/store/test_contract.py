"""What the store promises, on SQLite in memory, on a SQLite file and on PostgreSQL."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

import migrations
from bot.domain.delivery import CAPEX_ALERTS, Channel, Subscription
from bot.domain.fact import Metric
from bot.domain.feed import Feed, Fetched
from bot.domain.reply import Reply
from bot.pipeline.deliver import Deliver
from bot.pipeline.shipped import load_shipped
from bot.shipped import shipped_facts
from bot.store import articles, channels, deliveries, edits, facts, feeds, schema
from bot.store.migrate import create, is_current, migrate
from bot.store.session import IN_MEMORY, Session, Store
from tests.builders import NOON
from tests.fakes import FakeSurface
from tests.pipeline.stage import CHANNEL, Bench, entry

TITLE = "Alibaba to invest RMB 90 billion in data centres over two years"
PLAN = "Alibaba Group will invest RMB 90 billion ($12.4 billion) in data centres over the next two years, it said on Monday."


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    store = Store(url)
    yield store
    store.close()


def another(store: Store) -> Store:
    """The same database, as another process sees it; in memory there is only one."""
    return store if store.url == IN_MEMORY else Store(store.url)


def upgraded(store: Store, revision: str) -> None:
    """Brings an empty database to the tables of an earlier version."""
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    with store.begin() as session:
        config.attributes["connection"] = session
        command.upgrade(config, revision)


def at_once(store: Store, works: list[Callable[[Store], object]]) -> list[object]:
    """What each piece of work gives, or raises, when all begin at the same moment, each with connections of its own."""
    stores, start = [another(store) for _ in works], threading.Barrier(len(works))
    ended: list[object] = [None] * len(works)

    def run(place: int) -> None:
        start.wait()
        try:
            ended[place] = works[place](stores[place])
        except Exception as error:
            ended[place] = error

    threads = [threading.Thread(target=run, args=(place,)) for place in range(len(works))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    for other in stores:
        if other is not store:
            other.close()
    return ended


def writing(work: Callable[[Session], object]) -> Callable[[Store], object]:
    def run(store: Store) -> object:
        with store.begin() as session:
            return work(session)

    return run


def rows(store: Store, table: str) -> int:
    with store.reading() as session:
        return len(session.execute(select(schema.metadata.tables[table])).all())


def test_the_migrations_make_exactly_the_schema_and_run_once(store: Store) -> None:
    assert migrate(store)
    assert not migrate(store)
    with store.reading() as session:
        assert is_current(session)
        assert (
            compare_metadata(
                MigrationContext.configure(session, opts={"include_name": schema.is_ours}), schema.metadata
            )
            == []
        )


async def test_news_goes_from_the_feed_to_the_channel_once(store: Store) -> None:
    migrate(store)
    bench, surface = Bench(store=store), FakeSurface()
    bench.carries()
    await bench.house.ingest.poll(1)
    found = entry(1, "Alibaba plans new data centres")
    bench.page(found.url or "", PLAN)
    bench.carries(found)
    for _ in range(2):
        polled = await bench.house.ingest.poll(1)
        assert polled
        for number in polled.kept:
            await bench.house.enrich.read(number)
        await Deliver(store=store, surfaces={"web": surface}, clock=bench.clock).deliver(CHANNEL)
    assert [sent.reply.title for sent in surface.sent] == ["NEW: Alibaba Group commits RMB 90B ($12.4B) over two years"]
    with store.reading() as session:
        (fact,) = facts.facts(session, "BABA", (Metric.CAPEX,))
        (sent,) = deliveries.latest(session, CHANNEL)
        assert facts.find_fact(session, fact.id or 0) == fact
    assert sent.state == "sent"
    assert [str(int(value.low)) for value in fact.values] == ["90000000000", "12400000000"]
    assert "RMB 90B" in (await bench.house.answer.answer("/capex alibaba", CHANNEL)).title


def test_one_message_is_claimed_by_one_process(store: Store) -> None:
    create(store)
    with store.begin() as session:
        channels.ensure_channel(session, Channel(id=CHANNEL), (), NOON)
        deliveries.enqueue(session, "capex:1", [CHANNEL], Reply(title="x"), "", NOON)
        deliveries.enqueue(session, "capex:2", [CHANNEL], Reply(title="y"), "", NOON)
    claims = at_once(store, [writing(lambda session: deliveries.claim(session, CHANNEL, NOON))] * 4)
    assert [getattr(claim, "event", claim) for claim in claims if claim] == ["capex:1"]


def test_one_event_enqueued_at_once_is_one_message(store: Store) -> None:
    create(store)
    with store.begin() as session:
        channels.ensure_channel(session, Channel(id=CHANNEL), (), NOON)

    def enqueue(session: Session) -> object:
        return deliveries.enqueue(session, "capex:1", [CHANNEL], Reply(title="x"), "", NOON)

    assert sorted(map(str, at_once(store, [writing(enqueue)] * 4))) == sorted([str((CHANNEL,)), "()", "()", "()"])


def test_processes_that_start_at_once_furnish_the_store_once(store: Store) -> None:
    migrate(store)

    def start(mine: Store) -> object:
        with mine.begin() as session:
            load_shipped(session, shipped_facts(), NOON)
            topics = (Subscription(channel=CHANNEL, topic="BABA"), Subscription(channel=CHANNEL, topic=CAPEX_ALERTS))
            channels.ensure_channel(session, Channel(id=CHANNEL), topics, NOON)
            feeds.ensure_feeds(session, [Feed(url="https://feeds.example/a", name="a")], NOON)
        return "started"

    assert at_once(store, [start] * 3) == ["started"] * 3
    assert rows(store, "fact") == len(set(map(facts.fingerprint, shipped_facts())))
    assert (rows(store, "subscription"), rows(store, "feed")) == (2, 1)


def test_one_page_recorded_at_once_from_several_feeds_is_one_article(store: Store) -> None:
    create(store)

    def record(session: Session) -> object:
        number, is_new = articles.record_article(session, entry(1, "Alibaba"), "Wire", False, NOON)
        return "recorded" if is_new else "known", number

    recorded: list[Any] = at_once(store, [writing(record)] * 4)
    numbers = {number for _, number in recorded}
    assert len(numbers) == 1
    assert sorted(recorded) == [("known", *numbers)] * 3 + [("recorded", *numbers)]


def test_one_article_is_read_by_one_process(store: Store) -> None:
    create(store)
    with store.begin() as session:
        articles.record_article(session, entry(1, "Alibaba"), "Wire", False, NOON)
    assert sorted(map(str, at_once(store, [writing(lambda session: articles.claim_reading(session, 1))] * 4))) == [
        "False", "False", "False", "True"
    ]  # fmt: skip


def test_an_edit_and_the_end_of_a_reading_at_the_same_moment_lose_nothing(store: Store) -> None:
    create(store)
    with store.begin() as session:
        articles.record_article(session, entry(1, "Alibaba"), "Wire", False, NOON)
        seen = articles.given(session, 1)
    ends = writing(lambda session: articles.claim_reading(session, 1, seen))
    comes = writing(lambda session: edits.reopen(session, 1, entry(1, "Alibaba, corrected"), NOON))
    at_once(store, [ends, comes])
    with store.reading() as session:
        waits = articles.waiting_article(session, 1)
    assert waits
    assert waits[0].title == "Alibaba, corrected"


def test_tellings_of_one_plan_read_at_once_alert_once(store: Store) -> None:
    bench = Bench(store=store)
    with store.begin() as session:
        for number in range(8):
            articles.record_article(session, entry(number, TITLE), "Wire", False, NOON)
            bench.page(f"https://news.example/{number}", PLAN)

    def read(mine: Store) -> object:
        house = bench.over(mine)
        return [asyncio.run(house.enrich.read(number)) is not None for number in range(1, 9)]

    ended = at_once(store, [read] * 4)
    assert sum(sum(one) for one in ended if isinstance(one, list)) == 8, ended
    with store.reading() as session:
        verdicts = sorted(session.execute(select(schema.announcement.c.verdict)).scalars())
        assert len(set(session.execute(select(schema.article.c.story_id)).scalars())) == 1
    assert verdicts == ["new", *["retold"] * 7]
    assert (rows(store, "delivery"), rows(store, "summary")) == (1, 8)


def test_feeds_with_the_same_news_polled_at_once_bring_it_once(store: Store) -> None:
    bench = Bench(store=store)
    urls = [f"https://feeds.example/{number}" for number in range(4)]
    news = tuple(entry(number, f"Alibaba, part {number}") for number in range(30))
    with store.begin() as session:
        feeds.ensure_feeds(session, [Feed(url=url, name=url) for url in urls], NOON)
        numbers = {feed.url: feed.id or 0 for feed in feeds.feeds(session)}
    for turn, url in enumerate(urls):  # each in another order: two that wait for each other would be a deadlock
        bench.source.feeds[url] = Fetched(outcome="entries", entries=news[turn * 7 :] + news[: turn * 7])

    def poll(number: int, mine: Store) -> object:
        polled = asyncio.run(bench.over(mine).ingest.poll(number))
        return len(polled.kept) if polled else None

    kept = at_once(store, [partial(poll, numbers[url]) for url in urls * 2])
    assert sum(one for one in kept if isinstance(one, int)) == 30, kept
    assert (rows(store, "article"), rows(store, "entry")) == (30, 120)


def test_a_change_made_at_once_in_one_channel_is_made_once(store: Store) -> None:
    bench = Bench(store=store)

    def watch(mine: Store) -> object:
        return asyncio.run(bench.over(mine).answer.answer("/watch tencent", CHANNEL)).title

    titles = at_once(store, [watch] * 3)
    assert all(isinstance(title, str) for title in titles), titles
    with store.reading() as session:
        topics = [topic.topic for topic in channels.subscriptions(session, CHANNEL)]
    assert topics.count("TCEHY") == 1


def test_markets_are_named_by_how_many_shares_they_have(store: Store) -> None:
    create(store)
    with store.begin() as session:
        load_shipped(session, shipped_facts(), NOON)
        named = facts.markets(session)
    shares = [fact.market for fact in shipped_facts() if fact.metric is Metric.MARKET_SHARE and fact.market]
    counts = [shares.count(name) for name in named]
    assert set(named) == set(shares)
    assert counts == sorted(counts, reverse=True)


def test_the_log_of_changes_is_the_channels_own_newest_first(store: Store) -> None:
    create(store)
    with store.begin() as session:
        for number in range(3):
            channels.log_change(session, CHANNEL, "operator", f"/alerts quiet {number}", NOON)
        channels.log_change(session, "web:b", "operator", "/alerts off", NOON)
        assert [change.what for change in channels.changes(session, CHANNEL, 2)] == [
            "/alerts quiet 2",
            "/alerts quiet 1",
        ]


def test_characters_that_a_database_refuses_are_left_out(store: Store) -> None:
    create(store)
    bad = replace(entry(1, "Alibaba\0 \ud83d rises"), url="https://news.example/\0a", text="a\0b \udc00 c")
    with store.begin() as session:
        number, is_new = articles.record_article(session, bad, "Wi\0re", False, NOON)
        again = articles.record_article(session, bad, "Wi\0re", False, NOON)
        found = articles.waiting_article(session, number)
    assert is_new
    assert again == (number, False)
    assert found
    assert found[0].title == "Alibaba  rises"


def test_a_broken_promise_of_the_schema_is_no_trouble_of_the_database(store: Store) -> None:
    create(store)
    with pytest.raises(IntegrityError), store.begin() as session:
        deliveries.enqueue(session, "capex:1", ["web:nobody"], Reply(title="x"), "", NOON)


@pytest.mark.parametrize("number", [0, -1, 2**31, 2**63, 10**30])
def test_a_number_that_no_row_can_have_is_not_found(store: Store, number: int) -> None:
    create(store)
    with store.reading() as session:
        assert facts.find_fact(session, number) is None


def test_a_number_once_shown_is_never_given_to_another_row(store: Store) -> None:
    migrate(store)
    shipped = shipped_facts()
    with store.begin() as session:
        load_shipped(session, shipped[:3], NOON)
        before = {fact.id for fact in facts.facts(session)}
        load_shipped(session, (), NOON)
        load_shipped(session, shipped[3:6], NOON)
        assert before.isdisjoint({fact.id for fact in facts.facts(session)})


def test_what_is_written_while_a_snapshot_is_read_is_not_in_it(store: Store, tmp_path: Path) -> None:
    if store.url == IN_MEMORY:
        pytest.skip("one connection: threads take turns")
    create(store)
    with store.reading() as session:
        assert articles.waiting_articles(session, NOON) == ()
        other = another(store)
        with other.begin() as writer:
            articles.record_article(writer, entry(1, "Alibaba"), "Wire", False, NOON)
        assert articles.waiting_articles(session, NOON + timedelta(days=1)) == ()
    other.close()
    assert rows(store, "article") == 1


def test_what_the_parser_keeps_of_a_feed_is_recalled(store: Store) -> None:
    create(store)
    with store.begin() as session:
        feeds.ensure_feeds(session, [Feed(url="a"), Feed(url="b")], NOON)
        for memory in ("one", "two", "", "three"):
            found = feeds.find_feed(session, 1)
            assert found
            feeds.note_fetched(session, found, Fetched(outcome="entries", memory=memory), NOON, NOON)
            assert feeds.recalled(session, found) == memory
        other = feeds.find_feed(session, 2)
        assert other
        assert feeds.recalled(session, other) == ""


def test_what_the_parser_kept_before_it_had_a_table_is_moved_there(store: Store) -> None:
    upgraded(store, "0009")
    values = {"name": "", "next_poll": NOON, "failures": 0}
    with store.begin() as session:
        session.execute(
            insert(schema.feed), [values | {"url": "a", "memory": "kept"}, values | {"url": "b", "memory": None}]
        )
    migrate(store)
    with store.reading() as session:
        found = [feeds.find_feed(session, number) for number in (1, 2)]
        kept = [(feed.url, feeds.recalled(session, feed)) for feed in found if feed]
        left = session.execute(select(schema.feed.c.memory)).scalars().all()
    assert kept == [("a", "kept"), ("b", "")]
    assert left == [None, None]
