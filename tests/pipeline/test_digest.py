import random
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import update

from bot.domain.delivery import DIGEST, Channel, Subscription
from bot.domain.reply import Reply
from bot.pipeline import digest as its_module
from bot.pipeline.digest import LATEST, due_event, is_on
from bot.store import channels, deliveries, feeds, schema
from handlers.command import Ask
from handlers.daily import digest
from handlers.found import Found
from tests.pipeline.stage import CHANNEL, Bench, entry

CHANGES = [(date(2025, 3, 5), date(2025, 4, 3)), (date(2025, 10, 22), date(2025, 11, 6))]
"""Both changes of the clocks in London and New York."""
ZONES = ("Asia/Shanghai", "America/New_York", "Europe/London")
TIMES = [time(8), time(1, 30), time(2, 30)]
WEEKDAYS: list[tuple[int, ...]] = [(), (0, 1, 2, 3, 4), (6,)]
"""Every day, working days, and the day on which clocks are changed."""


def wish(at: time, weekdays: tuple[int, ...] = (), *, skip_empty: bool = False) -> Subscription:
    return Subscription(channel=CHANNEL, topic=DIGEST, at=at, weekdays=weekdays, skip_empty=skip_empty)


def subscribed(zone: str, wished: Subscription, since: datetime | None = None) -> Bench:
    bench = Bench()
    bench.clock.now = since or bench.clock.now
    with bench.store.begin() as session:
        channels.set_channel(session, Channel(id=CHANNEL, time_zone=zone))
        channels.subscribe(session, wished, bench.clock())
    return polled(bench)


def polled(bench: Bench) -> Bench:
    """The bench after the first poll of its feed."""
    with bench.store.begin() as session:
        session.execute(update(schema.feed).values(first_polled=bench.clock()))
    return bench


def written(bench: Bench) -> list[str]:
    with bench.store.reading() as session:
        return [found.event for found in deliveries.latest(session, CHANNEL, 2000, "digest:")]


def titles(bench: Bench) -> list[str]:
    """Of all digests, the oldest first."""
    with bench.store.reading() as session:
        return [found.reply.title for found in deliveries.latest(session, CHANNEL, 50, "digest:")][::-1]


async def reads(bench: Bench, number: int, title: str = "Alibaba opens a data centre in Thailand") -> None:
    """A story that is published and read now."""
    found = entry(number, title, at=bench.clock())
    bench.page(found.url or "", f"{title}, the company said on Monday.", "It serves banks in the country.")
    bench.carries(found)
    brought = await bench.house.ingest.poll(1)
    assert brought
    for kept in brought.kept:
        await bench.house.enrich.read(kept)


# ---- one a day ------------------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("at", TIMES)
def test_every_local_day_of_two_years_has_exactly_one_digest(zone: str, at: time) -> None:
    """Decided for every quarter of an hour, the clocks' changes included, by the pure rule that the outbox's key makes final."""
    channel, wished = Channel(id=CHANNEL, time_zone=zone), wish(at)
    began = datetime(2025, 1, 1, 12, tzinfo=UTC)
    instants = [began + timedelta(minutes=15 * n) for n in range(4 * 24 * 730)]
    events = {event for now in instants if (event := due_event(channel, wished, now))}
    days = {now.astimezone(ZoneInfo(zone)).date() for now in instants[96:-96]}
    assert events >= {f"digest:{day}" for day in days}


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("at", TIMES)
@pytest.mark.parametrize("weekdays", WEEKDAYS)
def test_each_local_day_is_posted_once_through_restarts_and_changes_of_the_clocks(
    zone: str, at: time, weekdays: tuple[int, ...], is_long: bool
) -> None:
    """With restarts at any moment, of which some take hours: then the digest is late and not lost."""
    chance = random.Random(f"{zone} {at} {weekdays}")
    wished = wish(at, weekdays)
    for began, ended in [(date(2025, 1, 1), date(2027, 1, 1))] if is_long else CHANGES:
        bench = subscribed(zone, wished, datetime.combine(began, time(), UTC))
        digests, days = bench.house.digests, set()
        while bench.clock.now.date() < ended:
            days.add(bench.clock.now.astimezone(ZoneInfo(zone)).date())
            digests.write_due()
            if chance.random() < 0.2:
                digests = bench.over(bench.store).digests
            hours = chance.choice((0.05, 0.3, 0.7, 1, 1, 2, 4, 7, 10.5))
            bench.clock.pass_(hours=hours)
        counted = Counter(written(bench))
        whole = sorted(days)[1:-1]  # the first and last days may begin or end before their time
        assert set(counted.values()) <= {1}
        assert {f"digest:{day}" for day in whole if is_on(wished, day)} <= counted.keys()
        assert counted.keys() <= {f"digest:{day}" for day in days if is_on(wished, day)}


def test_a_machine_that_slept_gets_its_digest_late_and_not_a_day_late() -> None:
    channel, morning = Channel(id=CHANNEL), datetime(2025, 9, 11, 8, tzinfo=UTC)
    assert due_event(channel, wish(time(8)), morning - timedelta(seconds=1)) is None
    assert due_event(channel, wish(time(8)), morning + timedelta(hours=5)) == "digest:2025-09-11"
    assert due_event(channel, wish(time(8)), morning + LATEST) is None


def test_a_digest_of_late_evening_that_was_slept_through_comes_after_midnight_under_its_own_date() -> None:
    channel, evening = Channel(id=CHANNEL), datetime(2025, 9, 11, 23, 30, tzinfo=UTC)
    after = evening + timedelta(hours=2)
    assert due_event(channel, wish(time(23, 30)), after, evening) == "digest:2025-09-11"
    assert due_event(channel, wish(time(23, 30)), after, after - timedelta(minutes=5)) is None, "set after that time"


def test_a_week_s_digest_comes_on_its_day_only() -> None:
    channel, monday = Channel(id=CHANNEL), datetime(2025, 9, 8, 9, tzinfo=UTC)
    due = [due_event(channel, wish(time(8), (0, 3)), monday + timedelta(days=n)) for n in range(7)]
    assert due == ["digest:2025-09-08", None, None, "digest:2025-09-11", None, None, None]


def test_a_parked_channel_gets_no_digest() -> None:
    bench = subscribed("UTC", wish(time(8)))
    bench.clock.now = datetime(2025, 9, 12, 8, 1, tzinfo=UTC)
    with bench.store.begin() as session:
        channels.park(session, CHANNEL, "is_archived")
    assert bench.house.digests.write_due() == ()


# ---- a fresh start --------------------------------------------------------------------------------------------------------------------
def test_no_digest_is_made_up_for_a_time_before_it_was_set() -> None:
    channel, afternoon = Channel(id=CHANNEL), datetime(2025, 9, 11, 16, 37, tzinfo=UTC)
    assert due_event(channel, wish(time(8)), afternoon, afternoon - timedelta(seconds=20)) is None
    next_morning = datetime(2025, 9, 12, 8, tzinfo=UTC)
    assert due_event(channel, wish(time(8)), next_morning, afternoon) == "digest:2025-09-12"


def test_no_digest_comes_before_the_first_poll_has_ended() -> None:
    bench = subscribed("UTC", wish(time(8)))
    bench.clock.now = datetime(2025, 9, 12, 8, 1, tzinfo=UTC)
    with bench.store.begin() as session:
        session.execute(update(schema.feed).values(first_polled=None))
    assert bench.house.digests.write_due() == ()
    polled(bench)
    assert bench.house.digests.write_due() == (CHANNEL,)


def test_a_first_poll_that_failed_has_ended_too() -> None:
    bench = subscribed("UTC", wish(time(8)))
    bench.clock.now = datetime(2025, 9, 12, 8, 1, tzinfo=UTC)
    with bench.store.begin() as session:
        session.execute(update(schema.feed).values(first_polled=None))
        (feed,) = feeds.feeds(session)
        feeds.note_failure(session, feed, "timeout", bench.clock())
    assert bench.house.digests.write_due() == (CHANNEL,)


async def test_the_first_digest_reaches_back_to_the_channel_s_beginning() -> None:
    bench = subscribed("UTC", wish(time(8)), datetime(2025, 9, 12, 6, tzinfo=UTC))
    bench.carries()
    await bench.house.ingest.poll(1)
    bench.clock.now = datetime(2025, 9, 12, 8, 30, tzinfo=UTC)
    await reads(bench, 1)
    with bench.store.begin() as session:  # set anew: the digest of this morning is not made up for
        channels.subscribe(session, wish(time(8), (4, 5)), bench.clock())
    bench.clock.now = datetime(2025, 9, 13, 10, tzinfo=UTC)
    bench.house.digests.write_due()
    assert titles(bench) == ["Digest: 1 new story"]


# ---- what is in it --------------------------------------------------------------------------------------------------------------------
def test_a_digest_says_so_in_one_line_when_nothing_happened() -> None:
    bench = subscribed("Asia/Shanghai", wish(time(16)))
    bench.clock.now = datetime(2025, 9, 12, 8, 1, tzinfo=UTC)
    assert bench.house.digests.write_due() == (CHANNEL,)
    assert bench.house.digests.write_due() == ()
    with bench.store.reading() as session:
        (found,) = deliveries.latest(session, CHANNEL)
    assert (found.reply.title, found.reply.blocks) == ("Digest: nothing new happened", ())
    assert found.reply.as_of == "As of 12 Sep 2025, 16:01 Shanghai"


async def test_what_was_published_before_a_digest_and_read_after_it_is_in_the_next() -> None:
    bench = subscribed("UTC", wish(time(8)))
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
    for _ in range(2):
        bench.clock.pass_(days=1)
        bench.house.digests.write_due()
    assert titles(bench) == ["Digest: nothing new happened", "Digest: 1 new story", "Digest: nothing new happened"]


# ---- days without news ----------------------------------------------------------------------------------------------------------------
async def test_an_empty_digest_is_skipped_for_the_day_and_the_next_reaches_back_to_it() -> None:
    bench = subscribed("UTC", wish(time(8), skip_empty=True))
    bench.carries()
    await bench.house.ingest.poll(1)
    bench.clock.now = datetime(2025, 9, 12, 8, 1, tzinfo=UTC)
    assert bench.house.digests.write_due() == ()
    bench.clock.pass_(hours=1)
    await reads(bench, 1)
    assert bench.over(bench.store).digests.write_due() == (), "skipped is skipped, also after a restart"
    bench.clock.pass_(hours=23)
    assert bench.house.digests.write_due() == (CHANNEL,)
    assert titles(bench) == ["Digest: 1 new story"]


async def test_news_before_a_skipped_day_is_not_told_twice() -> None:
    bench = subscribed("UTC", wish(time(8), skip_empty=True))
    bench.carries()
    await bench.house.ingest.poll(1)
    bench.clock.now = datetime(2025, 9, 12, 7, tzinfo=UTC)
    await reads(bench, 1)
    bench.clock.pass_(hours=1)
    for _ in range(4):
        bench.house.digests.write_due()
        bench.clock.pass_(days=1)
    assert written(bench) == ["digest:2025-09-12"]


def test_one_channel_s_skipped_day_is_not_another_s() -> None:
    bench = subscribed("UTC", wish(time(8), skip_empty=True))
    other = f"{CHANNEL}b"
    with bench.store.begin() as session:
        topics = (replace(wish(time(8)), channel=other), Subscription(channel=other, topic="BABA"))
        channels.ensure_channel(session, Channel(id=other), topics, bench.clock())
    bench.clock.now = datetime(2025, 9, 12, 8, 1, tzinfo=UTC)
    assert bench.house.digests.write_due() == (other,)


def test_a_digest_that_cannot_be_made_keeps_no_other_channel_from_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    bench = subscribed("UTC", wish(time(8)))
    first, last = f"{CHANNEL}0", f"{CHANNEL}z"
    with bench.store.begin() as session:
        for other in (first, last):
            channels.ensure_channel(session, Channel(id=other), (replace(wish(time(8)), channel=other),), bench.clock())

    def broken(ask: Ask, found: Found) -> Reply:
        if ask.channel == CHANNEL:
            raise ValueError("no digest can be made of that")
        return digest(ask, found)

    monkeypatch.setattr(its_module, "digest", broken)
    bench.clock.now = datetime(2025, 9, 12, 8, 1, tzinfo=UTC)
    assert set(bench.house.digests.write_due()) == {first, last}
    monkeypatch.undo()
    assert bench.house.digests.write_due() == (CHANNEL,), "and it has its own as soon as it can be made"
