from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.domain.feed import UNCHANGED, Feed, Fetched
from bot.store import feeds
from bot.store.migrate import create
from bot.store.session import Store
from tests.builders import NOON

YAHOO = Feed(url="https://feeds.example/yahoo", name="Yahoo: BABA", company="BABA")
LATER = NOON + timedelta(minutes=5)


@pytest.fixture
def store() -> Store:
    store = Store()
    create(store)
    with store.begin() as session:
        feeds.ensure_feeds(session, [YAHOO], NOON)
    return store


def test_a_new_feed_is_due_at_once_and_after_a_poll_at_its_time(store: Store) -> None:
    with store.begin() as session:
        (number,) = feeds.due_feeds(session, NOON)
        feed = feeds.find_feed(session, number)
        assert feed
        feeds.note_fetched(session, feed, Fetched(outcome="entries", etag='"1"'), LATER, NOON)
        assert feeds.due_feeds(session, NOON) == ()
        assert feeds.due_feeds(session, LATER) == (number,)
        polled = feeds.find_feed(session, number)
    assert polled
    assert (polled.etag, polled.first_polled, polled.failures) == ('"1"', NOON, 0)


def test_failures_are_counted_until_a_poll_works(store: Store) -> None:
    with store.begin() as session:
        for _ in range(2):
            feeds.note_failure(session, feeds.feeds(session)[0], "http 403", LATER)
        failing = feeds.feeds(session)[0]
        assert (failing.failures, failing.reason) == (2, "http 403")
        feeds.note_fetched(session, failing, Fetched(outcome="unchanged"), LATER, NOON)
        assert feeds.feeds(session)[0].reason is None


KNOWN = Fetched(outcome="unchanged", etag='"1"', last_modified="Mon", body_hash="abc")


@pytest.mark.parametrize(
    ("again", "changed"),
    [
        (KNOWN, {}),
        (replace(KNOWN, body_hash=None), {}),
        (replace(KNOWN, etag='"2"'), {"etag": '"2"'}),
        (replace(KNOWN, last_modified=None), {}),
        (UNCHANGED, {}),
        (replace(KNOWN, body_hash="def"), {"body_hash": "def"}),
        (replace(UNCHANGED, body_hash="def"), {"body_hash": "def"}),
    ],
)
def test_a_poll_that_brings_nothing_changes_the_times_and_what_its_server_says_anew(
    store: Store, again: Fetched, changed: dict[str, Any]
) -> None:
    later = NOON + timedelta(hours=1)
    with store.begin() as session:
        feeds.note_unchanged(session, [(feeds.feeds(session)[0], KNOWN, LATER)], NOON)
        before = feeds.feeds(session)[0]
        feeds.note_unchanged(session, [(before, again, later)], LATER)
        after = feeds.feeds(session)[0]
    assert (before.etag, before.last_modified, before.body_hash, before.first_polled) == ('"1"', "Mon", "abc", NOON)
    assert after == replace(before, last_ok=LATER, next_poll=later, **changed)


def test_a_body_that_comes_without_a_mark_takes_the_old_one_s_away(store: Store) -> None:
    """Or the server would be asked whether something changed since a body that is long gone."""
    with store.begin() as session:
        feeds.note_unchanged(session, [(feeds.feeds(session)[0], KNOWN, LATER)], NOON)
        feeds.note_fetched(session, feeds.feeds(session)[0], Fetched(outcome="entries", body_hash="def"), LATER, NOON)
        after = feeds.feeds(session)[0]
    assert (after.etag, after.last_modified, after.body_hash) == (None, None, "def")


def test_a_feed_that_works_again_or_tells_its_name_is_noted_as_such(store: Store) -> None:
    with store.begin() as session:
        feeds.add_feed(session, Feed(url="https://feeds.example/nameless"), NOON)
        failing, nameless = feeds.feeds(session)
        feeds.note_failure(session, failing, "http 403", LATER)
        failing = feeds.feeds(session)[0]
        told = replace(KNOWN, title="A name")
        feeds.note_unchanged(session, [(failing, KNOWN, LATER), (nameless, told, LATER)], NOON)
        works, named = feeds.feeds(session)
    assert (works.failures, works.reason) == (0, None)
    assert named.name == "A name"


def test_a_removed_default_is_not_added_again_by_the_next_start(store: Store) -> None:
    with store.begin() as session:
        assert feeds.retire_feed(session, YAHOO.url, NOON)
        assert feeds.ensure_feeds(session, [YAHOO], NOON) == 0
        assert feeds.feeds(session) == ()


def test_a_feed_taken_back_in_records_silently_again(store: Store) -> None:
    with store.begin() as session:
        feeds.note_fetched(session, feeds.feeds(session)[0], Fetched(outcome="entries"), LATER, NOON)
        feeds.retire_feed(session, "1", NOON)
        assert feeds.add_feed(session, YAHOO, LATER)
        assert not feeds.add_feed(session, YAHOO, LATER)
        assert feeds.feeds(session)[0].first_polled is None


def test_nobodys_company_is_not_polled_until_it_is_watched_again(store: Store) -> None:
    with store.begin() as session:
        feeds.retire_feeds_of(session, "BABA", NOON)
        assert feeds.due_feeds(session, LATER) == ()
        feeds.restore_feeds_of(session, "BABA", LATER)
        assert len(feeds.due_feeds(session, LATER)) == 1
