"""Slack coming and going: bad tokens, a network that is away, sockets that end; the bot goes on, and nobody's token is told."""

import asyncio
import logging
from contextlib import AsyncExitStack
from typing import Any

import pytest

from bot.config import Settings
from bot.ports import SendPostponed, SendRefused
from bot.surfaces.slack.connect import SlackLife, slack
from tests.platforms.slack import FakeSlack, slack_running, until
from tests.platforms.slack_people import slash
from tests.surfaces.slack_desk import APP_TOKEN, TOKEN, FakeChatDesk, delivery, stage


async def begun(stack: AsyncExitStack, fake: FakeSlack, desk: FakeChatDesk, **settings: Any) -> SlackLife:
    """The bot in a Slack that may not be ready for it."""
    given = {"slack_bot_token": TOKEN, "slack_app_token": APP_TOKEN, "slack_api_url": fake.api} | settings
    return await stack.enter_async_context(slack(Settings(**given), desk.desk(), first_wait=0.02, settling=0.02))


async def asked(fake: FakeSlack) -> None:
    """A command is answered."""
    address = fake.respond_address()
    await fake.acked(await fake.push("slash_commands", slash("/share", "alibaba", address)))
    await until(lambda: fake.answers[address.rpartition("/")[2]])


async def test_a_good_token_restores_its_workspace_also_at_every_reconnect() -> None:
    async with stage("socket") as at:
        await until(lambda: at.desk.told.count(("restore", "slack:T1/")) == 2)
        await at.slack.drop()
        await until(lambda: at.slack.opened == 2)
        await until(lambda: at.desk.told.count(("restore", "slack:T1/")) == 3)
        assert set(at.desk.told) == {("restore", "slack:T1/")}
        assert at.desk.heard_again == ["slack:"] * 2


async def test_a_bot_token_that_is_refused_parks_its_workspace_and_the_bot_goes_on() -> None:
    async with slack_running() as fake, AsyncExitStack() as stack:
        desk = FakeChatDesk()
        async with AsyncExitStack() as earlier:
            await begun(earlier, fake, desk)
            await until(lambda: ("restore", "slack:T1/") in desk.told)
        fake.tokens.clear()
        life = await begun(stack, fake, desk)
        await until(lambda: ("refuse", "slack:T1/") in desk.told)
        assert desk.reasons == ["the bot token is refused: Slack says invalid_auth"]
        with pytest.raises(SendRefused) as raised:
            await life.surface.send(delivery())
        assert raised.value.destination == "slack:T1/"


async def test_a_bot_token_of_which_nothing_is_known_is_told_of_slack_as_a_whole() -> None:
    async with slack_running(tokens={}) as fake, AsyncExitStack() as stack:
        desk = FakeChatDesk()
        await begun(stack, fake, desk)
        await until(lambda: desk.told == [("refuse", "slack:")])


async def test_an_app_token_that_is_refused_is_told_once_and_messages_still_go_out(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with slack_running(app_tokens=set()) as fake, AsyncExitStack() as stack:
        desk = FakeChatDesk()
        life = await begun(stack, fake, desk)
        await until(lambda: len(desk.told) >= 3 or desk.told == [("refuse", "slack:"), ("restore", "slack:T1/")])
        assert desk.told[-1] == ("restore", "slack:T1/")
        assert desk.told.count(("refuse", "slack:")) == 1
        assert desk.reasons == ["the app token is refused: Slack says invalid_auth"]
        await life.surface.send(delivery())
        assert len(fake.channels["C1"]) == 1
        await asyncio.sleep(0.2)
        assert fake.called("apps.connections.open") == 1
        told = [record.message for record in caplog.records if "SLACK_APP_TOKEN" in record.message]
        assert len(told) == 1


async def test_slack_that_is_away_at_the_start_is_found_when_it_comes() -> None:
    async with slack_running() as fake, AsyncExitStack() as stack:
        for method in ("auth.test", "apps.connections.open"):
            fake.fail(method=method, status=503, times=2)
            fake.fail(method=method, reset="before", times=2)
        desk = FakeChatDesk()
        life = await begun(stack, fake, desk)
        with pytest.raises(SendPostponed):
            await life.surface.send(delivery())
        await until(lambda: fake.sockets and ("restore", "slack:T1/") in desk.told)
        await asked(fake)
        await life.surface.send(delivery())


async def test_a_store_that_is_away_at_the_start_delays_nothing_but_itself() -> None:
    async with slack_running() as fake, AsyncExitStack() as stack:
        desk = FakeChatDesk()
        tries = 0

        async def away(destination: str) -> None:
            nonlocal tries
            tries += 1
            if tries < 4:
                raise SendPostponed("the database is away")
            desk.told.append(("restore", destination))

        desk.restore = away  # type: ignore[method-assign]
        await begun(stack, fake, desk)
        await until(lambda: fake.sockets)
        await asked(fake)
        await until(lambda: desk.told)


async def test_a_socket_that_ends_is_opened_again_at_once_and_one_that_never_comes_about_is_tried_gently() -> None:
    async with stage("socket") as at:
        await at.slack.sockets[-1].send_json({"type": "disconnect", "reason": "refresh_requested"})
        await until(lambda: at.slack.opened == 2, 1.0)
        await asked(at.slack)
        at.slack.fail(method="apps.connections.open", status=500, times=3)
        await at.slack.drop()
        await until(lambda: at.slack.opened == 3)
        assert at.slack.called("apps.connections.open") == 6
        await asked(at.slack)


async def test_a_token_revoked_in_mid_run_refuses_the_workspace_at_the_next_message() -> None:
    async with stage("socket") as at:
        await at.life.surface.send(delivery())
        at.slack.tokens.clear()
        with pytest.raises(SendRefused) as raised:
            await at.life.surface.send(delivery(event="capex:10"))
        assert raised.value.destination == "slack:T1/"
        await asked(at.slack)  # what needs no token still works


async def test_no_token_reaches_a_log_at_the_most_talkative_level(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with stage("socket") as at:
        await asked(at.slack)
        await at.life.surface.send(delivery())
        for method, fault in (
            ("chat.postMessage", {"error": "invalid_auth"}),
            ("chat.postMessage", {"reset": "before"}),
        ):
            at.slack.fail(method=method, **fault)
            with pytest.raises((SendRefused, SendPostponed)):
                await at.life.surface.send(delivery())
        at.slack.app_tokens.clear()
        await at.slack.drop()
        await until(lambda: ("refuse", "slack:") in at.desk.told)
    assert len(caplog.records) >= 3
    for secret in (TOKEN, APP_TOKEN, "secret-ticket", "/respond/"):
        assert secret not in caplog.text, secret


async def test_without_a_way_in_it_says_what_to_set(caplog: pytest.LogCaptureFixture) -> None:
    async with slack_running() as fake, AsyncExitStack() as stack:
        life = await begun(stack, fake, FakeChatDesk(), slack_app_token="")
        assert life.routes == ()
        await until(lambda: "set SLACK_APP_TOKEN or SLACK_SIGNING_SECRET" in caplog.text)


async def test_many_workspaces_each_speak_with_their_own_token() -> None:
    class Two:
        async def token(self, team: str) -> str | None:
            return {"T1": TOKEN, "T2": "xoxb-second-token"}.get(team)

        async def bot_user(self, team: str) -> str | None:
            return "U0BOT"

    async with slack_running(tokens={TOKEN: "T1", "xoxb-second-token": "T2"}) as fake:
        settings = Settings(slack_app_token=APP_TOKEN, slack_api_url=fake.api)
        async with slack(settings, FakeChatDesk().desk(), Two()) as life:
            await life.surface.send(delivery())
            await life.surface.send(delivery(channel="slack:T2/C2"))
            assert fake.channels["C1"][0]["team"] == "T1"
            assert fake.channels["C2"][0]["team"] == "T2"
            with pytest.raises(SendRefused) as raised:
                await life.surface.send(delivery(channel="slack:T3/C2"))
            assert raised.value.destination == "slack:T3/"


async def test_a_token_in_the_environment_is_no_warning(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", TOKEN)
    async with stage():
        assert [record.getMessage() for record in caplog.records if record.levelname == "WARNING"] == []
