"""Settings end to end: set in chat, seen, taken back, logged, refused, and at work."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from bot.domain.asker import Asker
from bot.domain.delivery import CAPEX_ALERTS, DIGEST, NEWS, Channel, Subscription
from bot.domain.reply import Reply
from bot.pipeline.deliver import Deliver
from bot.pipeline.shipped import load_shipped
from bot.render.text import plain
from bot.shipped import shipped_facts
from bot.store import channels, deliveries
from tests.fakes import FakeSurface
from tests.pipeline.stage import CHANNEL, Bench

ANA = Asker(id="slack:T1/U5")
GUEST = Asker(id="slack:T1/U9", refusal="Only admins of this workspace may change what is told here.")


def stocked() -> Bench:
    bench = Bench()
    with bench.store.begin() as session:
        load_shipped(session, shipped_facts(), bench.clock())
    return bench


async def ask(bench: Bench, line: str, asker: Asker = ANA) -> Reply:
    return await bench.house.answer.answer(line, CHANNEL, asker)


def stands(bench: Bench) -> tuple[Channel | None, dict[str, Subscription]]:
    with bench.store.reading() as session:
        topics = {topic.topic: topic for topic in channels.subscriptions(session, CHANNEL)}
        return channels.find_channel(session, CHANNEL), topics


async def test_changing_one_thing_of_the_digest_keeps_the_others() -> None:
    bench = stocked()
    await ask(bench, "/digest at 08:00 Asia/Shanghai weekdays skip empty")
    await ask(bench, "/digest at 09:30")
    channel, topics = stands(bench)
    assert channel
    assert channel.time_zone == "Asia/Shanghai"
    assert topics[DIGEST] == Subscription(
        channel=CHANNEL, topic=DIGEST, at=time(9, 30), weekdays=(0, 1, 2, 3, 4), skip_empty=True
    )
    await ask(bench, "/digest always every day")
    assert stands(bench)[1][DIGEST] == Subscription(channel=CHANNEL, topic=DIGEST, at=time(9, 30))


async def test_a_digest_without_a_time_comes_at_eight() -> None:
    bench = stocked()
    assert (await ask(bench, "/digest weekdays")).title == "A digest comes on weekdays at 08:00 (UTC)."


async def test_changing_one_thing_of_the_news_keeps_the_others() -> None:
    bench = stocked()
    await ask(bench, "/alerts news")
    assert stands(bench)[1][NEWS] == Subscription(channel=CHANNEL, topic=NEWS)
    await ask(bench, "/alerts news mention")
    await ask(bench, "/alerts news 3 an hour")
    assert stands(bench)[1][NEWS] == Subscription(channel=CHANNEL, topic=NEWS, relevance="mention", most_an_hour=3)


LINES = [
    "/alerts off",
    "/alerts news mention 3 an hour",
    "/alerts news off",
    "/alerts quiet 22:00-07:00 Asia/Shanghai",
    "/alerts quiet off",
    "/alerts language zh",
    "/alerts zone America/New_York",
    "/digest at 09:00 America/New_York mon,wed skip empty",
    "/digest weekdays",
    "/digest off",
    "/watch tencent",
    "/unwatch alibaba",
]


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("first", ["", "full"])
async def test_undo_brings_everything_back(line: str, first: str) -> None:
    bench = stocked()
    if first:
        for setting in (
            "/alerts quiet 23:00-06:00 Europe/Berlin",
            "/alerts language de",
            "/alerts news 2 an hour",
            "/digest at 07:00 sat,sun skip empty",
        ):
            await ask(bench, setting)
    before = stands(bench)
    reply = await ask(bench, line)
    back = next((button.line for button in reply.buttons if button.label == "Undo"), None)
    assert (back is None) == (stands(bench) == before)
    if back:
        await ask(bench, back)
    assert stands(bench) == before


async def test_everything_that_is_set_is_seen_at_a_glance() -> None:
    bench = stocked()
    for line in ("/alerts quiet 22:00-07:00", "/alerts zone Asia/Shanghai", "/digest at 08:00", "/alerts language de"):
        await ask(bench, line)
    text = plain(await ask(bench, "/alerts"), 120)
    for part in (
        "Told in this channel: capex alerts and a digest about Alibaba",
        "Capex alerts       on",
        "every day at 08:00 (Asia/Shanghai)",
        "22:00–07:00",
        "German: 11.09.2025, 380 Mrd. RMB, 4,5 %",
    ):
        assert part in text


async def test_who_changed_what_and_when_is_logged() -> None:
    bench = stocked()
    await ask(bench, "/alerts off")
    bench.clock.pass_(hours=1)
    await ask(bench, "/alerts language de", Asker(id="operator"))
    with bench.store.reading() as session:
        log = [(change.who, change.what) for change in channels.changes(session, CHANNEL, 10)]
        assert channels.changes(session, "web:other", 10) == ()
    assert log == [("operator", "/alerts language de: changed"), ("slack:T1/U5", "/alerts off: removed")]
    text = plain(await ask(bench, "/alerts log"))
    assert "- Dates and numbers: German\n" in text
    assert "- Capex alerts: off\n  you, " in text


async def test_a_feed_that_was_removed_by_its_number_is_named_in_the_log() -> None:
    bench = stocked()
    await ask(bench, "/feeds remove 1")
    assert "Feed removed: https://feeds.example/baba" in plain(await ask(bench, "/alerts log"), 120)


async def test_a_person_without_the_right_sees_everything_and_changes_nothing() -> None:
    bench = stocked()
    before = stands(bench)
    for line in (*LINES, "/alerts on", "/feeds remove 1"):
        assert (await ask(bench, line, GUEST)).title == GUEST.refusal
    assert stands(bench) == before
    assert bench.count("change") == 0
    for line in ("/alerts", "/alerts test", "/alerts why", "/alerts log", "/digest", "/digest now", "/watch", "/share"):
        assert (await ask(bench, line, GUEST)).title != GUEST.refusal


async def test_an_example_alert_posts_and_stores_nothing() -> None:
    bench = stocked()
    reply = await ask(bench, "/alerts test")
    assert reply.private
    assert [bench.count(table) for table in ("delivery", "change", "announcement")] == [0, 0, 1]


def waiting(bench: Bench, until: datetime) -> None:
    with bench.store.begin() as session:
        deliveries.enqueue(session, "capex:1", [CHANNEL], Reply(title="x"), "y", bench.clock(), held={CHANNEL: until})


def due(bench: Bench) -> datetime | None:
    with bench.store.reading() as session:
        return deliveries.next_due(session, CHANNEL)


async def test_what_quiet_hours_held_back_goes_out_when_they_are_taken_away() -> None:
    bench = stocked()
    await ask(bench, "/alerts quiet 00:00-23:00")
    waiting(bench, bench.clock() + timedelta(hours=9))
    await ask(bench, "/alerts quiet off")
    assert due(bench) == bench.clock()


async def test_new_quiet_hours_hold_back_what_waits_until_their_own_end() -> None:
    bench = stocked()
    waiting(bench, bench.clock())
    first = (bench.clock() - timedelta(hours=1)).strftime("%H:%M")
    last = bench.clock() + timedelta(hours=2)
    await ask(bench, f"/alerts quiet {first}-{last:%H:%M}")
    assert due(bench) == last.replace(second=0, microsecond=0)
    await ask(bench, "/alerts language de")
    assert due(bench) == last.replace(second=0, microsecond=0)


async def test_answers_and_messages_are_in_the_channels_language() -> None:
    bench = stocked()
    assert "RMB 380B ($53B)" in plain(await ask(bench, "/capex alibaba"))
    await ask(bench, "/alerts language de")
    assert "380 Mrd. RMB (53 Mrd. $)" in plain(await ask(bench, "/capex alibaba"), 200)
    with bench.store.begin() as session:
        deliveries.enqueue(session, "capex:1", [CHANNEL], Reply(title="NEW: RMB 380B"), "y", bench.clock())
    surface = FakeSurface()
    await Deliver(store=bench.store, surfaces={"web": surface}, clock=bench.clock).deliver(CHANNEL)
    assert [delivery.reply.title for delivery in surface.sent] == ["NEW: 380 Mrd. RMB"]
    assert "NEW: 380 Mrd. RMB" in plain(await ask(bench, "/alerts why"), 200)


async def test_the_instants_of_messages_are_by_the_channel_s_clock() -> None:
    bench = stocked()
    await ask(bench, "/alerts zone Asia/Shanghai")
    with bench.store.begin() as session:
        told = Reply(title="NEW: RMB 380B", as_of="As of 11 Sep 2025, 12:30 UTC")
        deliveries.enqueue(session, "capex:1", [CHANNEL], told, "y", bench.clock())
    surface = FakeSurface()
    await Deliver(store=bench.store, surfaces={"web": surface}, clock=bench.clock).deliver(CHANNEL)
    assert [delivery.reply.as_of for delivery in surface.sent] == ["As of 11 Sep 2025, 20:30 Shanghai"]


async def test_the_glance_shows_what_is_watched_and_told() -> None:
    bench = stocked()
    with bench.store.begin() as session:
        deliveries.enqueue(session, "capex:1", [CHANNEL], Reply(title="NEW: RMB 380B"), "y", bench.clock())
    glance = await bench.house.answer.home(CHANNEL)
    assert glance.title == "Watched here: Alibaba"
    assert "NEW: RMB 380B" in plain(glance)
    for button in glance.buttons:
        assert "Usage:" not in plain(await ask(bench, button.line))
    assert (await bench.house.answer.home("slack:T1/D9")).title == "Nothing is watched here yet"


async def test_parameters_are_suggested_from_what_is_watched_and_stored() -> None:
    suggest = stocked().house.suggest.suggest
    assert suggest("company", "")[0] == "Alibaba"
    assert suggest("company", "tenc")[0] == "Tencent"
    assert "global cloud" in suggest("market", "")
    assert suggest("market", "glob")[0] == "global cloud"
    assert suggest("text", "a") == ()


async def test_a_setting_of_an_unknown_channel_makes_it_known() -> None:
    bench = stocked()
    reply = await bench.house.answer.answer("/alerts quiet 22:00-07:00 Asia/Shanghai", "slack:T1/C7", ANA)
    assert next(button.line for button in reply.buttons if button.label == "Undo") == "/alerts quiet off UTC"
    with bench.store.reading() as session:
        found = channels.find_channel(session, "slack:T1/C7")
    assert found == replace(Channel(id="slack:T1/C7"), time_zone="Asia/Shanghai", quiet_from=time(22), quiet_to=time(7))


async def test_alerts_stay_on_while_other_things_are_set() -> None:
    bench = stocked()
    for line in LINES[1:7]:
        await ask(bench, line)
    assert CAPEX_ALERTS in stands(bench)[1]


async def test_several_companies_are_watched_and_left_by_one_line_each() -> None:
    bench = stocked()
    before = set(stands(bench)[1])
    told = await ask(bench, "/watch alibaba, tencent and baidu")
    assert told.title.startswith("Watching Tencent Holdings and Baidu: their news is kept"), (
        "Alibaba was watched before"
    )
    assert set(stands(bench)[1]) - before == {"TCEHY", "BIDU"}
    (undo,) = (button.line for button in told.buttons if button.label == "Undo")
    gone = await ask(bench, undo)
    assert gone.title == "No longer watching Tencent Holdings and Baidu."
    assert set(stands(bench)[1]) == before
    again = next(button.line for button in gone.buttons)
    assert (await ask(bench, again)).title.startswith("Watching Tencent Holdings and Baidu")
    log = plain(await ask(bench, "/alerts log"), 200)
    assert "Tencent Holdings is watched; Baidu is watched" in log
