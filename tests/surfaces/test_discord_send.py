"""Deliveries to Discord: each once, and what becomes of each kind of refusal; the real discord.py against a Discord of our own."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.delivery import Delivery
from bot.domain.reply import Bullets, Chart, Line, Reply
from bot.ports import SendFailed, SendPostponed, SendRefused
from bot.surfaces.discord.send import DiscordSurface
from tests.fakes import FakeClock
from tests.platforms.discord import FakeDiscord
from tests.platforms.discord_rules import COMPONENTS_V2, SILENT, user
from tests.platforms.discord_world import CHANNEL, HISTORY, THREAD, Place, Rates, Trouble, World
from tests.surfaces.desk import PIXEL, SHARE
from tests.surfaces.discord_house import ALERT, BARE, FakeDesk, connected, delivery, wall

OLD = timedelta(hours=1)
"""An age at which Discord knows no nonce any more."""


@dataclass
class Stage:
    fake: FakeDiscord
    house: FakeDesk
    surface: DiscordSurface

    async def insist(self, given: Delivery, tries: int = 5) -> str:
        """Sends as the outbox does: again after each postponement, unsure where the last try may have arrived."""
        for _ in range(tries):
            try:
                return await self.surface.send(given)
            except SendPostponed as error:
                given = replace(given, attempts=given.attempts + 1, is_unsure=error.may_have_arrived)
        raise AssertionError("never sent")


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    house = FakeDesk(folder=tmp_path, clock=FakeClock(wall()))
    async with FakeDiscord(world=World(nonce_window=60)) as fake, connected(fake, house) as bot:
        yield Stage(fake, house, replace(bot.surface, patience=5.0))


async def test_a_delivery_is_posted_with_an_enforced_nonce_and_pings_nobody(stage: Stage) -> None:
    given = delivery()
    number = await stage.surface.send(given)
    [posted] = stage.fake.ours()
    assert posted["id"] == number
    assert posted["taken_nonce"] == given.key
    assert posted["content"] == ""
    assert posted["allowed_mentions"] == {"parse": [], "replied_user": False}
    assert posted["embeds"][0]["title"] == "Raised: Alibaba lifts its plan to RMB 480B"
    assert posted["components"][0]["components"][0]["custom_id"] == f"n|{given.key}|/capex alibaba"


async def test_the_same_delivery_again_is_the_same_message(stage: Stage) -> None:
    assert await stage.surface.send(delivery()) == await stage.surface.send(delivery())
    assert len(stage.fake.ours()) == 1


async def test_a_direct_message_is_posted_too(stage: Stage) -> None:
    await stage.surface.send(delivery(channel="discord:@me/300"))
    assert len(stage.fake.direct()) == 1


async def test_a_chart_is_attached_with_its_values_in_words(stage: Stage) -> None:
    await stage.surface.send(delivery(SHARE))
    [posted] = stage.fake.ours()
    [attached] = posted["attachments"]
    assert "AWS 30%, Alibaba Cloud 4%" in attached["description"]
    assert list(stage.fake.world.files[posted["id"]].values()) == [PIXEL]
    assert f"attachment://{attached['filename']}" in [each.get("image", {}).get("url") for each in posted["embeds"]]


async def test_a_chart_that_cannot_be_painted_is_told_in_words(stage: Stage) -> None:
    stage.house.folder = None
    await stage.surface.send(delivery(SHARE))
    [posted] = stage.fake.ours()
    assert posted["attachments"] == []
    assert "AWS" in posted["embeds"][0]["description"]


READ = Reply(
    title="Digest",
    blocks=(
        Bullets(heading="Stories", lines=(Line(text="Alibaba raised its plan."),)),
        *(block for block in SHARE.blocks if isinstance(block, Chart)),
        Bullets(heading="Held back", lines=(Line(text="Three re-told plans."),)),
    ),
)
"""A long read, which is laid out in components."""


async def test_a_long_read_is_laid_out_in_components_and_pings_nobody(stage: Stage) -> None:
    await stage.surface.send(delivery(READ))
    [posted] = stage.fake.ours()
    assert posted["flags"] == COMPONENTS_V2
    assert posted["embeds"] == []
    assert posted["allowed_mentions"] == {"parse": [], "replied_user": False}
    assert stage.fake.refused == []


async def test_a_layout_that_is_not_taken_gives_way_to_embeds(stage: Stage) -> None:
    stage.fake.troubles.append(Trouble(status=400, code=50035))
    await stage.surface.send(delivery(READ))
    [posted] = stage.fake.ours()
    assert posted["embeds"][0]["title"] == "Digest"


@pytest.mark.parametrize("trouble", [Trouble(status=400, code=50035), Trouble(status=403, code=50013)])
async def test_a_picture_that_is_not_taken_is_left_out(stage: Stage, trouble: Trouble) -> None:
    stage.fake.troubles.append(replace(trouble))
    await stage.surface.send(delivery(SHARE))
    [posted] = stage.fake.ours()
    assert posted["attachments"] == []


# ---- the table of outcomes -----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("status", "code", "destination"),
    [(401, 0, "discord:"), (403, 50001, ""), (403, 50013, ""), (403, 50007, ""), (404, 10003, "")],
)
async def test_what_refuses_for_good_is_parked(stage: Stage, status: int, code: int, destination: str) -> None:
    stage.fake.troubles.append(Trouble(status=status, code=code, times=None))
    with pytest.raises(SendRefused) as caught:
        await stage.surface.send(delivery())
    assert caught.value.destination == destination
    assert str(code or status) in str(caught.value)


@pytest.mark.parametrize(("status", "code"), [(400, 50035), (403, 20026), (404, 10008), (413, 40005)])
async def test_what_refuses_this_message_sets_it_aside(stage: Stage, status: int, code: int) -> None:
    stage.fake.troubles.append(Trouble(status=status, code=code, times=None))
    with pytest.raises(SendFailed, match=str(code)):
        await stage.surface.send(delivery())


async def test_a_proxys_403_is_tried_again_in_a_minute(stage: Stage) -> None:
    stage.fake.troubles.append(Trouble(status=403, times=None))
    with pytest.raises(SendPostponed) as caught:
        await stage.surface.send(delivery())
    assert caught.value.retry_after == stage.house.clock() + timedelta(minutes=1)
    assert not caught.value.may_have_arrived


async def test_a_long_429_is_obeyed_by_the_outbox_and_nothing_arrived(stage: Stage) -> None:
    stage.fake.troubles.append(Trouble(status=429, retry_after=90, times=None))
    with pytest.raises(SendPostponed) as caught:
        await stage.surface.send(delivery())
    assert caught.value.retry_after == stage.house.clock() + timedelta(seconds=90)
    assert not caught.value.may_have_arrived


async def test_a_short_429_is_waited_out(stage: Stage) -> None:
    stage.fake.troubles.append(Trouble(status=429, retry_after=0.2))
    await stage.surface.send(delivery())
    assert len(stage.fake.ours()) == 1


async def test_a_429_after_a_500_leaves_open_what_became_of_the_500(stage: Stage) -> None:
    stage.fake.troubles += [Trouble(status=500), Trouble(status=429, retry_after=90, times=None)]
    with pytest.raises(SendPostponed) as caught:
        await stage.surface.send(delivery())
    assert caught.value.may_have_arrived


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_a_fault_of_discords_is_tried_again_and_may_have_arrived(stage: Stage, status: int) -> None:
    stage.fake.troubles.append(Trouble(status=status, times=None))
    with pytest.raises(SendPostponed) as caught:
        await replace(stage.surface, patience=0.5).send(delivery())
    assert caught.value.may_have_arrived


async def test_a_hanging_discord_is_not_waited_for(stage: Stage) -> None:
    stage.fake.troubles.append(Trouble(effect="hang", times=None, channel=CHANNEL))
    with pytest.raises(SendPostponed) as caught:
        await replace(stage.surface, patience=0.3).send(delivery())
    assert caught.value.may_have_arrived


async def test_a_channel_that_hangs_delays_no_other(stage: Stage) -> None:
    stage.fake.world.add(Place(201))
    stage.fake.troubles.append(Trouble(effect="hang", times=None, channel=CHANNEL))
    hanging = asyncio.create_task(replace(stage.surface, patience=3.0).send(delivery()))
    async with asyncio.timeout(1):
        await stage.surface.send(delivery(channel="discord:100/201"))
    with pytest.raises(SendPostponed):
        await hanging


async def test_a_refused_connection_brought_nothing(stage: Stage) -> None:
    await stage.fake.stop_listening()
    with pytest.raises(SendPostponed) as caught:
        await stage.surface.send(delivery())
    assert not caught.value.may_have_arrived


async def test_before_the_first_log_in_nothing_is_lost(stage: Stage) -> None:
    with pytest.raises(SendPostponed, match="not connected") as caught:
        await DiscordSurface(client=lambda: None, desk=stage.house.desk()).send(delivery())
    assert not caught.value.may_have_arrived


async def test_an_unsure_delivery_stays_unsure_while_there_is_no_connection(stage: Stage) -> None:
    with pytest.raises(SendPostponed) as caught:
        await DiscordSurface(client=lambda: None, desk=stage.house.desk()).send(delivery(is_unsure=True))
    assert caught.value.may_have_arrived


async def test_a_store_that_fails_is_the_surfaces_fault_and_not_discords(stage: Stage) -> None:
    stage.house.faults["remember"] = RuntimeError("locked")
    with pytest.raises(RuntimeError, match="locked"):
        await stage.surface.send(
            delivery(replace(ALERT, buttons=(replace(ALERT.buttons[0], line="/news " + "x" * 120),)))
        )


# ---- once --------------------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("effect", ["reset before", "reset after", "500 after"])
@pytest.mark.parametrize("age", [timedelta(), OLD])
@pytest.mark.parametrize("reply", [ALERT, BARE, SHARE, READ], ids=["button", "bare", "picture", "layout"])
async def test_a_broken_try_and_its_repetition_are_one_message(
    stage: Stage, effect: str, age: timedelta, reply: object
) -> None:
    stage.fake.world.nonce_window = 0 if age else 60
    stage.fake.troubles.append(Trouble(effect=effect))  # type: ignore[arg-type]
    if effect == "500 after":
        stage.fake.troubles.append(Trouble(status=503))
    given = delivery(reply, age=age)  # type: ignore[arg-type]
    number = await stage.insist(given)
    assert [each["id"] for each in stage.fake.ours()] == [number]


async def test_a_message_is_found_behind_pages_of_talk(stage: Stage) -> None:
    stage.fake.world.nonce_window = 0
    number = await stage.surface.send(delivery(age=OLD))
    for _ in range(250):
        await stage.fake.say("talk")
    assert await stage.surface.send(delivery(age=OLD, is_unsure=True)) == number
    assert len(stage.fake.ours()) == 1


async def test_a_message_of_somebody_else_with_the_same_key_is_not_ours(stage: Stage) -> None:
    stage.fake.world.nonce_window = 0
    await stage.surface.send(delivery(age=OLD))
    stage.fake.ours()[0]["author"] = stage.fake.ours()[0]["author"] | {"id": "99"}
    await stage.surface.send(delivery(age=OLD, is_unsure=True))
    assert len(stage.fake.ours()) == 1


async def test_another_event_with_the_same_words_is_another_message(stage: Stage) -> None:
    await stage.surface.send(delivery(event="capex:1"))
    await stage.surface.send(delivery(event="capex:2", is_unsure=True))
    assert len(stage.fake.ours()) == 2


async def test_a_look_that_fails_leaves_the_delivery_unsure(stage: Stage) -> None:
    stage.fake.troubles.append(Trouble(status=429, retry_after=90, method="GET", times=None))
    with pytest.raises(SendPostponed) as caught:
        await stage.surface.send(delivery(is_unsure=True))
    assert caught.value.may_have_arrived
    assert stage.fake.ours() == []


async def test_where_history_may_not_be_read_the_nonce_is_enough_while_it_counts(stage: Stage) -> None:
    stage.fake.world.places[CHANNEL].denied = HISTORY
    stage.fake.troubles.append(Trouble(effect="reset after"))
    await stage.insist(delivery())
    assert len(stage.fake.ours()) == 1


async def test_where_history_may_not_be_read_an_old_try_is_set_aside_with_the_reason(tmp_path: Path) -> None:
    fake = FakeDiscord()
    fake.world.places[CHANNEL].denied = HISTORY
    house = FakeDesk(folder=tmp_path)
    async with fake, connected(fake, house) as bot:
        with pytest.raises(SendFailed, match="Read Message History"):
            await bot.surface.send(delivery(age=OLD, is_unsure=True))


async def test_a_history_that_is_forbidden_says_so(stage: Stage) -> None:
    stage.fake.troubles.append(Trouble(status=403, code=50013, method="GET", times=None))
    with pytest.raises(SendFailed, match="Read Message History"):
        await stage.surface.send(delivery(age=OLD, is_unsure=True))


async def test_an_empty_channel_whose_history_may_be_read_gets_the_message(stage: Stage) -> None:
    await stage.surface.send(delivery(age=OLD, is_unsure=True))
    assert len(stage.fake.ours()) == 1


async def test_an_empty_history_of_an_unknown_channel_is_looked_at_again_later(stage: Stage) -> None:
    stage.fake.world.places[250] = Place(250, guild=999)
    with pytest.raises(SendPostponed) as caught:
        await stage.surface.send(delivery(channel="discord:999/250", age=OLD, is_unsure=True))
    assert caught.value.may_have_arrived


async def test_a_channel_that_the_gateway_did_not_tell_of_is_seen_by_what_was_said_in_it_before(stage: Stage) -> None:
    stage.fake.world.places[250] = Place(250, guild=999)
    stage.fake.world.post(stage.fake.world.places[250], user(7, "alice"), {"content": "long ago"})["id"] = "1"
    await stage.surface.send(delivery(channel="discord:999/250", age=OLD, is_unsure=True))
    assert len(stage.fake.ours(250)) == 1


async def test_a_picture_that_cannot_be_painted_any_more_makes_no_second_message(stage: Stage) -> None:
    stage.fake.world.nonce_window = 0
    given = delivery(replace(SHARE, buttons=()), age=OLD)
    number = await stage.surface.send(given)
    stage.house.folder = None
    assert await stage.surface.send(replace(given, is_unsure=True)) == number


async def test_within_the_rates_of_discord_nothing_is_refused_and_everything_arrives(stage: Stage) -> None:
    stage.fake.rates = Rates(channel=5, window=0.5)
    for number in range(20):
        await stage.surface.send(delivery(event=f"capex:{number}"))
    assert len(stage.fake.ours()) == 20


async def test_a_storm_of_429_ends_with_each_message_once(stage: Stage) -> None:
    stage.fake.rates = Rates(together=5, second=0.3)
    for number in range(201, 241):
        stage.fake.world.add(Place(number))
    await asyncio.gather(*(stage.insist(delivery(channel=f"discord:100/{number}"), 20) for number in range(201, 241)))
    assert [len(stage.fake.ours(number)) for number in range(201, 241)] == [1] * 40


# ---- threads -----------------------------------------------------------------------------------------------------------------------
async def test_a_later_source_goes_into_the_thread_of_its_alert(stage: Stage) -> None:
    alert = await stage.surface.send(delivery())
    for number in (1, 2):
        await stage.surface.send(delivery(BARE, event=f"also:9:{number}", parent=alert))
    assert len(stage.fake.ours()) == 1
    assert stage.fake.world.places[int(alert)].kind == THREAD
    assert len(stage.fake.ours(int(alert))) == 2


@pytest.mark.parametrize(
    "trouble",
    [
        Trouble(status=403, code=50013, path="/threads", times=None),
        Trouble(status=400, code=160006, path="/threads", times=None),
        Trouble(status=404, code=10008, path="/threads", times=None),
    ],
)
async def test_without_threads_a_later_source_is_a_silent_reply(stage: Stage, trouble: Trouble) -> None:
    alert = await stage.surface.send(delivery())
    stage.fake.troubles.append(replace(trouble))
    await stage.surface.send(delivery(BARE, event="also:9:1", parent=alert))
    posted = stage.fake.ours()[1]
    assert posted["flags"] & SILENT
    assert posted["message_reference"] == {"message_id": alert, "channel_id": "200", "fail_if_not_exists": False}


async def test_a_locked_thread_gives_way_to_a_silent_reply(stage: Stage) -> None:
    alert = await stage.surface.send(delivery())
    stage.fake.troubles.append(Trouble(status=400, code=50083, channel=int(alert), times=None))
    await stage.surface.send(delivery(BARE, event="also:9:1", parent=alert))
    assert stage.fake.ours()[1]["message_reference"]["message_id"] == alert


async def test_in_a_direct_message_a_later_source_is_a_silent_reply(stage: Stage) -> None:
    alert = await stage.surface.send(delivery(channel="discord:@me/300"))
    await stage.surface.send(delivery(BARE, event="also:9:1", channel="discord:@me/300", parent=alert))
    assert stage.fake.direct()[1]["message_reference"]["message_id"] == alert
    assert not any(path.endswith("/threads") for _, path in stage.fake.requests)


@pytest.mark.parametrize("effect", ["reset before", "reset after"])
@pytest.mark.parametrize("path", ["/threads", "/messages"])
async def test_a_broken_try_in_a_thread_and_its_repetition_are_one_message(
    stage: Stage, effect: str, path: str
) -> None:
    stage.fake.world.nonce_window = 0
    alert = await stage.surface.send(delivery(age=OLD))
    stage.fake.troubles.append(Trouble(effect=effect, path=path))  # type: ignore[arg-type]
    await stage.insist(delivery(BARE, event="also:9:1", parent=alert, age=OLD))
    assert len(stage.fake.ours(int(alert))) == 1
    assert len(stage.fake.ours()) == 1


async def test_a_channel_that_refuses_later_sources_is_parked(stage: Stage) -> None:
    alert = await stage.surface.send(delivery())
    stage.fake.troubles.append(Trouble(status=403, code=50013, times=None))
    stage.fake.troubles.append(Trouble(status=403, code=50013, path="/threads", times=None))
    with pytest.raises(SendRefused):
        await stage.surface.send(delivery(BARE, event="also:9:1", parent=alert))
