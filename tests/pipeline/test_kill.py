"""kill -9 at random moments, two processes at a time: nothing lost, nothing twice."""

import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.domain.delivery import CAPEX_ALERTS, Channel, Subscription
from bot.domain.reply import Reply
from bot.store import articles, channels, deliveries, schema
from bot.store.migrate import create, is_current
from bot.store.session import Store
from tests.builders import NOON
from tests.pipeline.mortal import Platform, context, deliver_all, killed_at_random, migrate_all, read_all
from tests.pipeline.stage import entry
from tests.store.postgres import fresh_database

CHANNELS = ("web:a", "web:b", "web:c")
PLANS = {
    "BABA": "Alibaba Group will invest RMB 90 billion in data centres over the next two years, it said on Monday.",
    "AMZN": "Amazon will invest $20 billion in data centres in Ohio over the next four years, it said on Monday.",
    "MSFT": "Microsoft will invest $7 billion in data centres in Sweden over the next three years, it said on Monday.",
    "TCEHY": "Tencent will invest RMB 60 billion in data centres over the next three years, it said on Monday.",
}


@pytest.fixture(params=["file", "postgres"])
def urls(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Addresses of empty stores that several processes can share."""
    if request.param == "file":
        return (f"sqlite:///{tmp_path / f'newsbot{number}.db'}" for number in count())
    server = request.getfixturevalue("server")
    return (fresh_database(server) for _ in count())


@pytest.fixture
def opened(urls: Iterator[str]) -> Iterator[Callable[[], Store]]:
    """Makes a store with channels that want everything."""
    made: list[Store] = []

    def make() -> Store:
        store = Store(next(urls))
        made.append(store)
        create(store)
        with store.begin() as session:
            for name in CHANNELS:
                topics = tuple(Subscription(channel=name, topic=topic) for topic in (*PLANS, CAPEX_ALERTS))
                channels.ensure_channel(session, Channel(id=name), topics, NOON)
        return store

    yield make
    for store in made:
        store.close()


def test_messages_go_out_once_and_in_order_through_kills(
    opened: Callable[[], Store], tmp_path: Path, is_long: bool
) -> None:
    kills, most = (200, 3_000) if is_long else (20, 300)
    sample, store = opened(), opened()
    events = [f"capex:{number}" for number in range(most // len(CHANNELS))]
    for one, some in ((sample, events[:10]), (store, events)):
        with one.begin() as session:
            for event in some:
                deliveries.enqueue(session, event, CHANNELS, Reply(title=event), "", NOON)
    each = took(deliver_all, sample.url, tmp_path / "sample", 0, bool) / 30
    platform = Platform(tmp_path / "platform")
    killed_at_random(kills, longest(0.1, each * most, kills), deliver_all, store.url, platform.path)
    shown = [line.split()[1:] for line in platform.lines()]
    for name in CHANNELS:
        assert [event for channel, event in shown if channel == name] == events
    with store.reading() as session:
        assert Counter(session.execute(select(schema.delivery.c.state)).scalars()) == {"sent": most}
        lives = set(session.execute(select(schema.delivery.c.sent)).scalars())
        tries = Counter(session.execute(select(schema.delivery.c.attempts)).scalars())
    assert len(lives) > 2, "too few of the killed came to send"
    assert len(tries) > 1, "no kill came between a claim and its end"


def took(work: Callable[..., None], *given: object) -> float:
    """Seconds of processor time that work takes which nobody disturbs."""
    began = time.process_time()
    work(*given)
    return time.process_time() - began


def longest(least: float, alone: float, kills: int) -> float:
    """Seconds that two processes may work together so that, killed so often, they are still at it after half of the kills."""
    return max(least, 2 * alone / kills)


@pytest.fixture
def pages(is_long: bool) -> dict[str, tuple[str, ...]]:
    more = "The money goes into servers and networks, and the chief executive spoke of strong demand in edition"
    return {
        f"https://news.example/{key}/{number}": (plan, f"{more} {number}.")
        for key, plan in PLANS.items()
        for number in range(60 if is_long else 15)
    }


def stored(store: Store) -> dict[str, Counter[str]]:
    """What is in the store, by table, without numbers and times."""
    with store.reading() as session:
        facts = session.execute(select(schema.fact.c.company, schema.fact.c.metric, schema.article.c.url)
                                .join(schema.article)).all()  # fmt: skip
        verdicts = session.execute(select(schema.announcement.c.company, schema.announcement.c.verdict)).all()
        posted = session.execute(select(schema.delivery.c.channel_id)).scalars().all()
        summaries = session.execute(select(schema.summary.c.article_id)).scalars().all()
    return {
        "facts": Counter(map(str, facts)),
        "verdicts": Counter(map(str, verdicts)),
        "posted": Counter(posted),
        "summaries": Counter(map(str, summaries)),
    }


def waiting(store: Store, pages: dict[str, tuple[str, ...]]) -> Store:
    with store.begin() as session:
        for number, url in enumerate(pages):
            articles.record_article(session, entry(number, f"Plans, part {number}", url=url), "Wire", False, NOON)
    return store


def test_what_is_read_is_stored_once_through_kills(
    opened: Callable[[], Store], pages: dict[str, tuple[str, ...]], is_long: bool
) -> None:
    undisturbed, killed = waiting(opened(), pages), waiting(opened(), pages)
    one = dict([*pages.items()][:1])
    _, first = (took(read_all, waiting(opened(), one).url, pages, 0, bool) for _ in range(2))  # tables are made before
    alone = took(read_all, undisturbed.url, pages, 0, bool)
    kills = 200 if is_long else 25
    # Twice what a life takes to its first page, so that most come to read, and of all pages too few for two lives to read them.
    killed_at_random(kills, 2 * first + 3 * alone / kills, read_all, killed.url, pages)
    found = stored(killed)
    assert found == stored(undisturbed)
    assert found["verdicts"] == {
        str((key, kind)): times
        for key in PLANS
        for kind, times in (("new", 1), ("retold", len(pages) // len(PLANS) - 1))
    }
    assert found["posted"] == dict.fromkeys(CHANNELS, len(PLANS))
    with killed.reading() as session:
        lives = set(session.execute(select(schema.article.c.read)).scalars())
    assert len(lives) > 2, "too few of the killed came to read"


def test_processes_that_begin_at_once_on_an_empty_store_all_start(urls: Iterator[str], tmp_path: Path) -> None:
    url = next(urls).replace(str(tmp_path), f"{tmp_path}/new")
    started = [context.Process(target=migrate_all, args=(url,)) for _ in range(4)]
    for process in started:
        process.start()
    for process in started:
        process.join(60)
    assert [process.exitcode for process in started] == [0] * 4
    store = Store(url)
    with store.reading() as session:
        assert is_current(session)
    store.close()
