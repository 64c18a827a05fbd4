"""Slack's promises to its users, kept by us: acknowledged at once, answered once, and nobody else believed."""

import asyncio
import time
from dataclasses import replace
from typing import Any

import aiohttp
import pytest

from bot.ports import NewsbotError
from bot.surfaces.slack.asked import from_command
from bot.surfaces.slack.replies import Patience
from bot.surfaces.slack.unanswered import Unanswered
from bot.surfaces.slack.voice import Voice
from tests.platforms import slack_rules
from tests.platforms.slack import until
from tests.platforms.slack_people import event, mentioned, messaged, pressed, slash
from tests.surfaces.slack_desk import FakeChatDesk, stage

ROADS = pytest.mark.parametrize("by", ["socket", "http"])
QUICK = Patience(word=0.1, most=0.3, leave=0.0)
IN_TIME = 1.0
"""Seconds; Slack allows three."""


def everything(respond: str) -> list[tuple[str, dict[str, Any]]]:
    """One of each kind of question."""
    return [
        ("slash_commands", slash("/share", "alibaba", respond)),
        ("interactive", pressed("/capex", respond, message={"ts": "1.0"})),
        ("interactive", pressed("/capex", respond, message={"ts": "1.0"}, channel="D1")),
        ("events_api", event(mentioned("<@U0BOT> share"))),
        ("events_api", event(messaged("share"))),
        ("events_api", event({"type": "app_home_opened", "user": "U1", "channel": "D1", "tab": "home"})),
        ("events_api", event({"type": "member_joined_channel", "user": "U0BOT", "channel": "C2"})),
        ("events_api", event({"type": "app_uninstalled"})),
    ]


@ROADS
@pytest.mark.parametrize("what", ["first_time", "answer"])
async def test_everything_is_acknowledged_at_once_while_the_house_hangs(by: str, what: str) -> None:
    async def hang(name: str) -> None:
        if name in (what, "home"):
            await asyncio.sleep(3600)

    desk = FakeChatDesk(hold=hang)
    async with stage(by, desk, QUICK) as at:
        for kind, payload in everything(at.slack.respond_address()):
            assert await at.tell(kind, payload) < IN_TIME, kind


@ROADS
async def test_everything_is_acknowledged_at_once_while_slack_itself_hangs(by: str) -> None:
    async with stage(by, patience=QUICK) as at:
        for method in ("chat.postMessage", "chat.postEphemeral", "views.publish", "respond"):
            at.slack.fail(method=method, hang=True, times=None)
        for kind, payload in everything(at.slack.respond_address()):
            assert await at.tell(kind, payload) < IN_TIME, kind


async def test_who_waits_hears_so_and_in_the_end_is_told_that_nothing_came() -> None:
    async def hang(name: str) -> None:
        if name == "answer":
            await asyncio.sleep(3600)

    async with stage(desk=FakeChatDesk(hold=hang), patience=QUICK) as at:
        await at.tell("slash_commands", slash("/share", "alibaba", at.slack.respond_address()))
        await until(lambda: len(at.slack.answers["r1"]) == 2)
        looking, sorry = at.slack.answers["r1"]
        assert (looking["response_type"], sorry["response_type"]) == ("ephemeral", "ephemeral")
        assert slack_rules.words(looking).startswith("Looking")
        assert slack_rules.words(sorry).startswith("Sorry, that took too long.")


async def test_whoever_waits_when_the_bot_is_stopped_is_told_that_nothing_comes() -> None:
    async def hang(name: str) -> None:
        if name == "answer":
            await asyncio.sleep(3600)

    async with stage(desk=FakeChatDesk(hold=hang), patience=Patience(word=0.05, leave=0.1)) as at:
        await at.tell("slash_commands", slash("/share", "alibaba", at.slack.respond_address()))
        await until(lambda: at.slack.answers["r1"])
        answers = at.slack.answers["r1"]
    looking, stopped = map(slack_rules.words, answers)
    assert looking.startswith("Looking")
    assert stopped.startswith("Sorry, I was stopped before the answer was ready.")


async def test_whoever_waits_for_a_process_that_was_killed_is_told_so_by_another_once() -> None:
    looked, asked = FakeChatDesk(), from_command(slash("/share", "alibaba", ""), "")
    async with stage(desk=looked) as at:
        asked = replace(asked, respond=at.slack.respond_address())
        voice = Voice(desk=looked.desk(), clients=at.life.surface.clients, pictures=at.life.surface.pictures)
        killed, others = (Unanswered(desk=looked.desk(), voice=voice) for _ in range(2))
        await killed.keep(asked)
        await others.apologise()
        assert at.slack.answers["r1"] == [], "it may still be looking"
        looked.clock.pass_(minutes=2)
        await others.apologise()
        await others.apologise()
        (stopped,) = map(slack_rules.words, at.slack.answers["r1"])
    assert stopped.startswith("Sorry, I was stopped before the answer was ready.")


async def test_an_answered_question_is_let_go_however_long_the_store_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.surfaces.slack.unanswered.PROMPT", 0.01)
    looked, asked = FakeChatDesk(), from_command(slash("/share", "alibaba", ""), "")
    async with stage(desk=looked) as at:
        voice = Voice(desk=looked.desk(), clients=at.life.surface.clients, pictures=at.life.surface.pictures)
        desk = looked.desk()

        async def slowly(key: str) -> bool:
            await asyncio.sleep(0.1)
            return await desk.let_go(key)

        unanswered = Unanswered(desk=replace(desk, let_go=slowly), voice=voice)
        await unanswered.keep(asked)
        await unanswered.let_go(asked)
        assert len(await desk.kept("waiting:")) == 1, "the answer does not wait for it"
        await asyncio.sleep(0.3)
        assert await desk.kept("waiting:") == {}


async def test_a_question_that_another_version_kept_is_let_go_and_keeps_nobody_waiting() -> None:
    looked, asked = FakeChatDesk(), from_command(slash("/share", "alibaba", ""), "")
    async with stage(desk=looked) as at:
        voice = Voice(desk=looked.desk(), clients=at.life.surface.clients, pictures=at.life.surface.pictures)
        desk = looked.desk()
        await desk.remember("waiting:slack:T0/C0:old", '{"at": "2020-01-01T00:00:00+00:00", "asked": {"words": "?"}}')
        unanswered = Unanswered(desk=desk, voice=voice)
        await unanswered.keep(replace(asked, respond=at.slack.respond_address()))
        looked.clock.pass_(minutes=2)
        await unanswered.apologise()
        assert await desk.kept("waiting:") == {}
        assert len(at.slack.answers["r1"]) == 1


async def test_whose_answer_was_said_waits_for_nothing() -> None:
    async def slow(name: str) -> None:
        if name == "answer":
            await asyncio.sleep(0.2)

    desk = FakeChatDesk(hold=slow)
    async with stage(desk=desk, patience=Patience(word=0.05, most=5.0)) as at:
        await at.tell("slash_commands", slash("/share", "alibaba", at.slack.respond_address()))
        await until(lambda: any(key.startswith("waiting:slack:T1/C1:") for key in desk.memory))
        await until(lambda: len(at.slack.answers["r1"]) == 2)
        assert not any(key.startswith("waiting:") for key in desk.memory)


async def test_an_answer_that_takes_a_moment_comes_after_a_word() -> None:
    async def slow(name: str) -> None:
        if name == "answer":
            await asyncio.sleep(0.2)

    async with stage(desk=FakeChatDesk(hold=slow), patience=Patience(word=0.05, most=5.0)) as at:
        await at.tell("slash_commands", slash("/share", "alibaba", at.slack.respond_address()))
        await until(lambda: len(at.slack.answers["r1"]) == 2)
        assert slack_rules.words(at.slack.answers["r1"][1]).startswith("You asked /share alibaba")


async def test_an_answer_that_fails_is_an_apology_and_no_other_answer_suffers() -> None:
    async def broken(name: str) -> None:
        if name == "answer" and not at.slack.answers["r1"]:
            raise RuntimeError("a bug")

    async with stage(desk=FakeChatDesk(hold=broken)) as at:
        await at.tell("slash_commands", slash("/share", "alibaba", at.slack.respond_address()))
        await until(lambda: at.slack.answers["r1"])
        assert slack_rules.words(at.slack.answers["r1"][0]).startswith("Sorry, something went wrong here.")
        await at.tell("slash_commands", slash("/share", "alibaba", at.slack.respond_address()))
        await until(lambda: at.slack.answers["r2"])
        assert slack_rules.words(at.slack.answers["r2"][0]).startswith("You asked")


# ---- once ---------------------------------------------------------------------------------------------------------------------------
@ROADS
async def test_what_slack_brings_again_is_acknowledged_each_time_and_answered_once(by: str) -> None:
    async with stage(by) as at:
        for kind, payload in everything(at.slack.respond_address())[:5]:
            asked = len(at.desk.asked)
            for _ in range(3):
                await at.tell(kind, payload)
            await at.settled()
            assert len(at.desk.asked) == asked + 1, kind


async def test_a_retry_that_slack_marks_as_one_is_answered_once() -> None:
    async with stage("http") as at:
        body = event(messaged("share"))
        await at.slack.request("events_api", body)
        await at.slack.request(
            "events_api", body, headers={"X-Slack-Retry-Num": "1", "X-Slack-Retry-Reason": "timeout"}
        )
        await until(lambda: at.slack.channels["D1"])
        await at.settled()
        assert len(at.slack.channels["D1"]) == 1
    async with stage("socket") as at:
        body = event(messaged("share"))
        for attempt in range(3):
            await at.slack.acked(await at.slack.push("events_api", body, retry_attempt=attempt, retry_reason="timeout"))
        await at.settled()
        assert len(at.slack.channels["D1"]) == 1


async def test_what_another_process_answered_is_not_answered_again() -> None:
    body = slash("/share", "alibaba", "")
    desk = FakeChatDesk(seen={f"slack:{body['trigger_id']}"})
    async with stage(desk=desk) as at:
        await at.tell("slash_commands", body)
        await at.settled()
        assert desk.asked == []


async def test_while_the_store_is_away_one_apology_answers_every_repetition() -> None:
    async def away(name: str) -> None:
        if name == "first_time":
            raise NewsbotError("the database is away")

    async with stage(desk=FakeChatDesk(hold=away)) as at:
        body = event(messaged("share"))
        for _ in range(3):
            await at.tell("events_api", body)
        await at.settled()
        assert len(at.slack.channels["D1"]) == 1


# ---- whom to believe ----------------------------------------------------------------------------------------------------------------
async def test_forged_old_and_broken_requests_are_refused_and_a_replayed_one_is_answered_once() -> None:
    async with stage("http") as at:
        body = slash("/share", "alibaba", at.slack.respond_address())
        forged = await at.slack.request("slash_commands", body, secret="a-guess")
        old = await at.slack.request("slash_commands", body, at=int(time.time()) - 600)
        late = await at.slack.request("slash_commands", body, at=int(time.time()) + 600)
        assert [forged[0], old[0], late[0]] == [401, 401, 401]
        await at.settled()
        assert at.desk.asked == []
        now = int(time.time())
        for _ in range(3):
            assert (await at.slack.request("slash_commands", body, at=now))[0] == 200
        await until(lambda: at.slack.answers["r1"])
        await at.settled()
        assert len(at.desk.asked) == 1


@pytest.mark.parametrize("body", [b"\xff\xfe", b"{", b"[]", b"", b"payload=%7B", b"null"])
async def test_a_body_that_is_none_of_slacks_is_refused_without_a_fault(
    body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    async with stage("http") as at, aiohttp.ClientSession() as session:
        for kind in ("application/json", "application/x-www-form-urlencoded"):
            async with session.post(at.slack.bot, data=body, headers={"Content-Type": kind}) as response:
                assert response.status in (400, 401), (kind, response.status)
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


async def test_slack_is_told_that_the_address_is_ours() -> None:
    async with stage("http") as at:
        status, told, _ = await at.slack.request("events_api", {"type": "url_verification", "challenge": "abc"})
        assert (status, told) == (200, '{"challenge": "abc"}')


async def test_in_socket_mode_nothing_is_served() -> None:
    async with stage("socket") as at:
        assert at.life.routes == ()
