from collections import Counter
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.delivery import DIGEST, Channel, Subscription
from bot.pipeline.digest import LATEST, due_event
from bot.store import channels, deliveries
from tests.pipeline.stage import CHANNEL, Bench

ZONES = ("Asia/Shanghai", "America/New_York", "Europe/London")


def subscribed(zone: str, at: time) -> Bench:
    bench = Bench()
    with bench.store.begin() as session:
        channels.set_time_zone(session, CHANNEL, zone)
        channels.subscribe(session, Subscription(channel=CHANNEL, topic=DIGEST, at=at), bench.clock())
    return bench


def written(bench: Bench) -> list[str]:
    with bench.store.reading() as session:
        return [found.event for found in deliveries.latest(session, CHANNEL, 2000, "digest:")]


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("at", [time(8), time(1, 30), time(2, 30)])
def test_every_local_day_of_two_years_has_exactly_one_digest(zone: str, at: time) -> None:
    """Decided for every quarter of an hour, the clocks' changes included, by the pure rule that the outbox's key makes final."""
    channel = Channel(id=CHANNEL, time_zone=zone)
    began = datetime(2025, 1, 1, 12, tzinfo=UTC)
    instants = [began + timedelta(minutes=15 * n) for n in range(4 * 24 * 730)]
    events = {event for now in instants if (event := due_event(channel, at, now))}
    days = {now.astimezone(ZoneInfo(zone)).date() for now in instants[96:-96]}
    assert events >= {f"digest:{day}" for day in days}


@pytest.mark.parametrize("zone", ZONES)
def test_restarts_and_changes_of_the_clocks_post_no_digest_twice(zone: str) -> None:
    bench = subscribed(zone, time(1, 30))
    bench.clock.now = datetime(2025, 10, 24, tzinfo=UTC)  # London changes on the 26th, New York on 2 November
    while bench.clock.now < datetime(2025, 11, 5, tzinfo=UTC):
        bench.house.digests.write_due()  # each time by a process of its own
        bench.clock.pass_(minutes=30)
    counted = Counter(written(bench))
    assert set(counted.values()) == {1}
    assert {f"digest:2025-10-{day}" for day in range(25, 32)} <= counted.keys()


def test_a_machine_that_slept_gets_its_digest_the_same_day_and_not_a_day_late() -> None:
    channel = Channel(id=CHANNEL)
    morning = datetime(2025, 9, 11, 8, tzinfo=UTC)
    assert due_event(channel, time(8), morning - timedelta(seconds=1)) is None
    assert due_event(channel, time(8), morning + timedelta(hours=5)) == "digest:2025-09-11"
    assert due_event(channel, time(8), morning + LATEST) is None


def test_a_digest_says_what_happened_and_says_so_when_nothing_did() -> None:
    bench = subscribed("UTC", time(8))
    bench.clock.now = datetime(2025, 9, 12, 8, 1, tzinfo=UTC)
    assert bench.house.digests.write_due() == (CHANNEL,)
    assert bench.house.digests.write_due() == ()
    with bench.store.reading() as session:
        (found,) = deliveries.latest(session, CHANNEL)
    assert found.reply.title == "Digest: nothing new happened"


def test_a_parked_channel_gets_no_digest() -> None:
    bench = subscribed("UTC", time(8))
    bench.clock.now = datetime(2025, 9, 12, 8, 1, tzinfo=UTC)
    with bench.store.begin() as session:
        channels.park(session, CHANNEL, "is_archived")
    assert bench.house.digests.write_due() == ()
