from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.delivery import DIGEST, Channel, Subscription
from bot.pipeline.digest import LATEST, due_event
from bot.store import channels, deliveries
from tests.pipeline.stage import CHANNEL, Bench, entry

CHANGES = [(date(2025, 3, 5), date(2025, 4, 3)), (date(2025, 10, 22), date(2025, 11, 6))]
"""Both changes of the clocks in London and New York."""
ZONES = ("Asia/Shanghai", "America/New_York", "Europe/London")


def subscribed(zone: str, at: time) -> Bench:
    bench = Bench()
    with bench.store.begin() as session:
        channels.set_channel(session, Channel(id=CHANNEL, time_zone=zone))
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
@pytest.mark.parametrize("at", [time(8), time(1, 30), time(2, 30)])
def test_each_local_day_is_posted_once_through_restarts_and_changes_of_the_clocks(
    zone: str, at: time, is_long: bool
) -> None:
    bench = subscribed(zone, at)
    days: set[str] = set()
    for began, ended in [(date(2025, 1, 1), date(2027, 1, 1))] if is_long else CHANGES:
        bench.clock.now = datetime.combine(began, time(), UTC)
        while bench.clock.now.date() < ended:
            local = bench.clock.now.astimezone(ZoneInfo(zone))
            days.add(f"digest:{local.date()}")
            if 0 <= (local.hour - at.hour) % 24 < 3:  # from the hour of the set time on; each time another process
                bench.house.digests.write_due()
            bench.clock.pass_(minutes=20)
    counted = Counter(written(bench))
    assert set(counted.values()) == {1}
    assert len(days - counted.keys()) <= 4, "only the first and last days may begin or end before their time"
    assert counted.keys() <= days


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


async def test_what_was_published_before_a_digest_and_read_after_it_is_in_the_next() -> None:
    bench = subscribed("UTC", time(8))
    bench.carries()
    await bench.house.ingest.poll(1)
    bench.clock.now = datetime(2025, 9, 12, 8, tzinfo=UTC)
    bench.house.digests.write_due()
    late = entry(1, "Alibaba opens a data centre in Thailand", at=bench.clock() - timedelta(minutes=10))
    bench.page(late.url or "", "Alibaba Cloud has opened a data centre in Thailand.", "It serves banks in the country.")
    bench.carries(late)
    bench.clock.pass_(minutes=5)
    await bench.house.ingest.poll(1)
    await bench.house.enrich.read(1)
    titles = []
    for _ in range(2):
        bench.clock.pass_(days=1)
        bench.house.digests.write_due()
        with bench.store.reading() as session:
            titles.append(deliveries.latest(session, CHANNEL)[0].reply.title)
    assert "1 new story" in titles[0]
    assert titles[1] == "Digest: nothing new happened"
