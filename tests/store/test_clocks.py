"""A clock that ran ahead by hours and is set back keeps nothing waiting until that time comes again."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, update

from bot.domain.delivery import Channel
from bot.domain.feed import Feed, Fetched
from bot.domain.reply import Reply
from bot.store import articles, channels, clocks, deliveries, feeds, schema
from bot.store.session import Session, Store
from tests.builders import NOON
from tests.pipeline.stage import entry

AHEAD = NOON + timedelta(hours=6)
CHANNEL = "web:a"


def polled(session: Session, url: str, at: datetime) -> None:
    feeds.ensure_feeds(session, [Feed(url=url)], at)
    (feed,) = (feed for feed in feeds.feeds(session) if feed.url == url)
    feeds.note_fetched(session, feed, Fetched(outcome="entries"), at + timedelta(minutes=5), at)


def written(session: Session, event: str, at: datetime, until: datetime | None = None) -> None:
    channels.ensure_channel(session, Channel(id=CHANNEL), (), NOON)
    held = {CHANNEL: until} if until else None
    deliveries.enqueue(session, event, [CHANNEL], Reply(title=event), "", at, held=held)


def test_feeds_that_were_polled_by_a_wrong_clock_are_due_and_the_others_keep_their_time(store: Store) -> None:
    with store.begin() as session:
        polled(session, "https://a.example", AHEAD)
        polled(session, "https://b.example", NOON)
        assert clocks.ran_ahead(session, NOON)
        clocks.set_right(session, NOON)
        assert feeds.due_feeds(session, NOON) == (1,)
        assert not clocks.ran_ahead(session, NOON)


def test_messages_and_articles_of_the_future_are_of_now_and_due(store: Store) -> None:
    with store.begin() as session:
        written(session, "capex:1", AHEAD)
        number, _ = articles.record_article(session, entry(1, "Alibaba"), "Wire", False, AHEAD)
        session.execute(update(schema.article).values(retry_at=AHEAD))
        assert clocks.ran_ahead(session, NOON)
        clocks.set_right(session, NOON)
        assert deliveries.due_channels(session, NOON) == (CHANNEL,)
        assert articles.waiting_articles(session, NOON) == (number,)
        assert session.execute(select(schema.delivery.c.created)).scalar_one() == NOON, (
            "the next digest looks back to it"
        )


def test_what_waits_for_the_end_of_quiet_hours_waits_for_it_still(store: Store) -> None:
    morning = NOON + timedelta(hours=19)
    with store.begin() as session:
        written(session, "capex:1", AHEAD, morning)
        clocks.set_right(session, NOON)
        assert deliveries.next_due(session, CHANNEL) == morning


def test_a_claim_of_a_wrong_clock_runs_out_in_a_minute(store: Store) -> None:
    with store.begin() as session:
        written(session, "capex:1", NOON)
        assert deliveries.claim(session, CHANNEL, AHEAD)
        assert clocks.ran_ahead(session, NOON)
        clocks.set_right(session, NOON)
        assert deliveries.claim(session, CHANNEL, NOON) is None
        again = deliveries.claim(session, CHANNEL, NOON + deliveries.LEASE)
        assert again
        assert again.is_unsure, "it may have arrived"


@pytest.mark.parametrize("apart", [timedelta(), timedelta(minutes=9), -timedelta(hours=6)])
def test_machines_whose_clocks_differ_by_some_minutes_leave_each_other_s_rows_alone(
    apart: timedelta, store: Store
) -> None:
    with store.begin() as session:
        polled(session, "https://a.example", NOON + apart)
        written(session, "capex:1", NOON + apart)
        articles.record_article(session, entry(1, "Alibaba"), "Wire", False, NOON + apart)
        assert not clocks.ran_ahead(session, NOON)
