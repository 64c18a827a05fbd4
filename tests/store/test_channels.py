from datetime import time

import pytest

from bot.domain.delivery import CAPEX_ALERTS, DIGEST, Channel, Subscription
from bot.store import channels
from bot.store.migrate import create
from bot.store.session import Session, Store
from tests.builders import NOON


@pytest.fixture
def store() -> Store:
    store = Store()
    create(store)
    with store.begin() as session:
        for name in ("web:a", "web:b"):
            channels.ensure_channel(session, Channel(id=name), (), NOON)
    return store


def alerted(session: Session, company: str) -> list[str]:
    return [channel.id for channel, _ in channels.audience(session, CAPEX_ALERTS, [company])]


def wish(channel: str, topic: str, at: time | None = None) -> Subscription:
    return Subscription(channel=channel, topic=topic, at=at)


def test_a_known_channel_keeps_its_subscriptions(store: Store) -> None:
    with store.begin() as session:
        assert not channels.ensure_channel(session, Channel(id="web:a"), (wish("web:a", "BABA"),), NOON)
        assert channels.subscriptions(session, "web:a") == ()


def test_alerts_go_to_channels_that_watch_the_company_and_want_alerts(store: Store) -> None:
    with store.begin() as session:
        for topic in (wish("web:a", "BABA"), wish("web:a", CAPEX_ALERTS), wish("web:b", "BABA")):
            assert channels.subscribe(session, topic, NOON)
        assert alerted(session, "BABA") == ["web:a"]
        assert alerted(session, "AMZN") == []


def test_subscribing_twice_changes_nothing_and_a_new_time_changes_the_time(store: Store) -> None:
    with store.begin() as session:
        assert channels.subscribe(session, wish("web:a", DIGEST, time(8)), NOON)
        assert not channels.subscribe(session, wish("web:a", DIGEST, time(8)), NOON)
        assert channels.subscribe(session, wish("web:a", DIGEST, time(9, 30)), NOON)
        assert channels.subscriptions(session, "web:a") == (wish("web:a", DIGEST, time(9, 30)),)


def test_only_companies_count_as_watched(store: Store) -> None:
    with store.begin() as session:
        for topic in ("BABA", CAPEX_ALERTS, DIGEST):
            channels.subscribe(session, wish("web:a", topic), NOON)
        assert channels.watched(session) == {"BABA"}
        assert channels.unsubscribe(session, "web:a", "BABA")
        assert not channels.unsubscribe(session, "web:a", "BABA")
        assert channels.watched(session) == frozenset()


def test_a_parked_channel_hears_of_nothing(store: Store) -> None:
    with store.begin() as session:
        for topic in ("BABA", CAPEX_ALERTS):
            channels.subscribe(session, wish("web:a", topic), NOON)
        channels.park(session, "web:a", "is_archived")
        assert alerted(session, "BABA") == []
