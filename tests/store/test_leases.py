"""Feeds and articles are claimed by one process, and a dead one's claim runs out."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.domain.feed import Feed
from bot.store import articles, feeds, leases, schema
from bot.store.migrate import create
from bot.store.session import Store
from tests.builders import NOON
from tests.pipeline.stage import entry
from tests.store.test_contract import at_once, writing

LEASE = timedelta(minutes=1)


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    store = Store(url)
    create(store)
    with store.begin() as session:
        feeds.ensure_feeds(session, [Feed(url="https://feeds.example/a", name="a")], NOON)
        articles.record_article(session, entry(1, "Alibaba"), "Wire", False, NOON)
    yield store
    store.close()


def test_a_due_feed_is_claimed_by_one_process(store: Store) -> None:
    claims = at_once(store, [writing(lambda session: feeds.claim_feeds(session, 9, NOON, LEASE))] * 4)
    assert sorted(bool(claimed) for claimed in claims) == [False, False, False, True]


def test_a_claimed_feed_is_due_again_when_its_process_died(store: Store) -> None:
    with store.begin() as session:
        assert feeds.claim_feeds(session, 9, NOON, LEASE)
        assert feeds.due_feeds(session, NOON) == ()
        assert feeds.due_feeds(session, NOON + LEASE) == (1,)
        assert feeds.claim_feeds(session, 9, NOON + LEASE, LEASE)


def test_a_feed_that_was_polled_meanwhile_or_is_polled_no_more_is_not_claimed(store: Store) -> None:
    with store.begin() as session:
        session.execute(update(schema.feed).values(next_poll=NOON + timedelta(minutes=5)))
        assert not feeds.claim_feeds(session, 9, NOON, LEASE)
        session.execute(update(schema.feed).values(next_poll=NOON, retired=NOON))
        assert not feeds.claim_feeds(session, 9, NOON, LEASE)


def test_a_waiting_article_is_claimed_by_one_process(store: Store) -> None:
    claims = at_once(store, [writing(lambda session: leases.claim_article(session, 1, NOON, LEASE))] * 4)
    assert sorted(map(str, claims)) == ["False", "False", "False", "True"]


def test_a_claimed_article_waits_again_when_its_process_died(store: Store) -> None:
    with store.begin() as session:
        assert leases.claim_article(session, 1, NOON, LEASE)
        assert articles.waiting_articles(session, NOON) == ()
        assert articles.waiting_articles(session, NOON + LEASE) == (1,)
        assert leases.claim_article(session, 1, NOON + LEASE, LEASE)
        assert articles.claim_reading(session, 1)
        assert not leases.claim_article(session, 1, NOON + 9 * LEASE, LEASE)


def test_an_article_that_cannot_be_read_is_claimed_no_more(store: Store) -> None:
    with store.begin() as session:
        articles.note_unreadable(session, 1, "timeout", NOON + LEASE)
        assert not leases.claim_article(session, 1, NOON, LEASE)
        assert leases.claim_article(session, 1, NOON + LEASE, LEASE)
        articles.note_unreadable(session, 1, "timeout", None)
        assert not leases.claim_article(session, 1, NOON + 9 * LEASE, LEASE)
