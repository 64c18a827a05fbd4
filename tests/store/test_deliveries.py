from datetime import timedelta
from decimal import Decimal

import pytest

from bot.domain.delivery import Channel
from bot.domain.reply import Bar, Bullets, Chart, Line, Reply, Table, Text
from bot.store import channels, deliveries
from bot.store.migrate import create
from bot.store.session import Store
from tests.builders import NOON

REPLY = Reply(title="NEW: Alibaba commits RMB 380B")


@pytest.fixture
def store() -> Store:
    store = Store()
    create(store)
    with store.begin() as session:
        for name in ("web:a", "web:b"):
            channels.ensure_channel(session, Channel(id=name), (), NOON)
    return store


def enqueue(store: Store, event: str, *names: str) -> tuple[str, ...]:
    with store.begin() as session:
        return deliveries.enqueue(session, event, names, REPLY, "because", NOON)


def claimed(store: Store, channel: str, after: float = 0) -> str | None:
    with store.begin() as session:
        found = deliveries.claim(session, channel, NOON + timedelta(seconds=after))
    return found.event if found else None


def test_an_event_reaches_a_channel_once_by_constraint(store: Store) -> None:
    assert enqueue(store, "capex:1", "web:a", "web:b") == ("web:a", "web:b")
    assert enqueue(store, "capex:1", "web:a", "web:b") == ()


def test_a_claimed_message_is_nobody_elses_until_its_lease_ends(store: Store) -> None:
    enqueue(store, "capex:1", "web:a")
    assert claimed(store, "web:a") == "capex:1"
    assert claimed(store, "web:a", after=30) is None
    assert claimed(store, "web:a", after=61) == "capex:1"


def test_messages_of_a_channel_go_out_in_order_even_when_the_first_waits(store: Store) -> None:
    enqueue(store, "capex:1", "web:a")
    enqueue(store, "capex:2", "web:a")
    with store.begin() as session:
        first = deliveries.claim(session, "web:a", NOON)
        assert first
        deliveries.postpone(session, first, "slow down", NOON + timedelta(seconds=10))
    assert claimed(store, "web:a", after=5) is None
    assert claimed(store, "web:a", after=10) == "capex:1"


def test_one_waiting_channel_never_delays_another(store: Store) -> None:
    enqueue(store, "capex:1", "web:a", "web:b")
    assert claimed(store, "web:a") == "capex:1"
    assert claimed(store, "web:b") == "capex:1"


def test_a_sent_message_is_not_due_again(store: Store) -> None:
    enqueue(store, "capex:1", "web:a")
    with store.begin() as session:
        found = deliveries.claim(session, "web:a", NOON)
        assert found
        deliveries.mark_sent(session, found.id, "m1", NOON)
        assert deliveries.due_channels(session, NOON + timedelta(days=1)) == ()
        newest = deliveries.latest(session, "web:a")[0]
    assert (newest.state, newest.message_id, newest.sent) == ("sent", "m1", NOON)


def test_a_parked_channel_leaves_nothing_due(store: Store) -> None:
    enqueue(store, "capex:1", "web:a", "web:b")
    with store.begin() as session:
        deliveries.park(session, "web:a", "is_archived")
        assert deliveries.due_channels(session, NOON) == ("web:b",)


def test_a_reply_comes_back_from_the_outbox_as_it_went_in(store: Store) -> None:
    whole = Reply(
        title="Finding",
        blocks=(
            Text(text="words", tone="quote"),
            Bullets(lines=(Line(text="a", sources=(1, 2), url="https://news.example/a", detail="Wire, 1 Sep 2025"),)),
            Table(head=("a", "b"), rows=(("1", "2"),), right=(1,)),
            Chart(title="Shares", bars=(Bar(name="Alibaba Cloud", value=Decimal("36.5"), label="36.5%", accent=True),)),
        ),
    )
    with store.begin() as session:
        deliveries.enqueue(session, "capex:9", ["web:a"], whole, "", NOON)
        assert deliveries.latest(session, "web:a")[0].reply == whole


def test_a_claim_whose_lease_ran_out_neither_reopens_nor_parks_what_another_took(store: Store) -> None:
    enqueue(store, "capex:1", "web:a")
    with store.begin() as session:
        slow = deliveries.claim(session, "web:a", NOON)
        quick = deliveries.claim(session, "web:a", NOON + deliveries.LEASE)
        assert slow
        assert quick
        deliveries.postpone(session, slow, "timeout", NOON)
        deliveries.set_aside(session, slow, "broken")
        assert deliveries.latest(session, "web:a")[0].state == "claimed"
        deliveries.mark_sent(session, quick.id, "m1", NOON)
        deliveries.postpone(session, quick, "timeout", NOON)
        assert deliveries.latest(session, "web:a")[0].state == "sent"
