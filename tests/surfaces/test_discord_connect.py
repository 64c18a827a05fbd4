"""Discord's connection: told commands, refusals, closes, networks that are down; the real discord.py against a Discord of our own."""

import asyncio
import logging
import threading

import pytest
from discord.gateway import DiscordWebSocket, KeepAliveHandler
from discord.http import HTTPClient

from bot.surfaces.discord.invite import PERMISSIONS, application_of, invite
from tests.platforms.discord import FakeDiscord
from tests.platforms.discord_gateway import until
from tests.platforms.discord_world import ALL_NEEDED
from tests.surfaces.discord_house import FakeDesk, connected, delivery, running


def puts(fake: FakeDiscord) -> int:
    """How often the commands were told."""
    return sum(method == "PUT" for method, _ in fake.requests)


async def told(fake: FakeDiscord, house: FakeDesk) -> None:
    """Waits until the commands are told and that is remembered."""
    await until(lambda: any(key.startswith("discord:commands") for key in house.memory))


async def test_commands_are_told_once_and_again_when_they_changed() -> None:
    house = FakeDesk()
    async with FakeDiscord() as fake:
        async with connected(fake, house):
            await told(fake, house)
            assert puts(fake) == 1
        async with connected(fake, house):
            await fake.command("help")
            assert puts(fake) == 1
        house.memory = {"discord:commands:4242": "of an older version"}
        async with connected(fake, house):
            await until(lambda: puts(fake) == 2)
        assert [each["name"] for each in fake.world.commands][:2] == ["share", "capex"]
        assert fake.world.commands[0]["integration_types"] == [0, 1]
        assert fake.world.commands[0]["contexts"] == [0, 1, 2]


async def test_a_desk_that_hangs_or_breaks_keeps_nobody_from_hearing() -> None:
    for house in (FakeDesk(slow={"recall": 60}), FakeDesk(faults={"recall": ValueError("broken")})):
        async with FakeDiscord() as fake, connected(fake, house):
            happened = await fake.command("help")
            assert happened.shown


async def test_no_privileged_intent_is_asked_for() -> None:
    async with FakeDiscord() as fake, connected(fake, FakeDesk()):
        [identify] = [each["d"] for each in fake.gateway.said if each["op"] == 2]
        assert identify["intents"] & (1 << 1 | 1 << 8 | 1 << 15) == 0


async def test_a_log_in_lets_messages_out_again() -> None:
    house = FakeDesk()
    async with FakeDiscord() as fake, connected(fake, house):
        await until(lambda: bool(house.restored))
        assert house.restored == ["discord:"]


async def test_a_refused_token_parks_discord_and_the_bot_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    house = FakeDesk()
    async with FakeDiscord() as fake, running(fake, house, token="NDI0Mg.wrong.one"):
        await until(lambda: bool(house.refused))
        assert house.refused == [("discord:", "Discord refuses the bot's token (401)")]
    assert house.restored == []
    assert "nothing is posted to Discord" in caplog.text
    assert "NDI0Mg.wrong.one" not in caplog.text


@pytest.mark.parametrize(("code", "words"), [(4004, "token"), (4014, "intents"), (4013, "closed for good")])
async def test_a_gateway_that_refuses_parks_discord(code: int, words: str) -> None:
    house = FakeDesk()
    async with FakeDiscord() as fake:
        fake.gateway.refusal = code
        async with running(fake, house):
            await until(lambda: bool(house.refused))
            [(destination, reason)] = house.refused
            assert (destination, words in reason, str(code) in reason) == ("discord:", True, True)


async def test_a_token_that_is_revoked_while_it_runs_parks_discord() -> None:
    house = FakeDesk()
    async with FakeDiscord() as fake, connected(fake, house):
        fake.token = "a new one"
        await fake.gateway.close(4004)
        await until(lambda: bool(house.refused))
        assert [destination for destination, _ in house.refused] == ["discord:"]


@pytest.mark.parametrize("code", [1000, 1001, 4000, 4009])
async def test_a_gateway_that_closes_is_resumed_and_nothing_is_missed(code: int) -> None:
    house = FakeDesk()
    async with FakeDiscord() as fake, connected(fake, house):
        await fake.gateway.close(code)
        happened = await fake.command("help")
        assert happened.shown
        assert [each["op"] for each in fake.gateway.said if each["op"] in (2, 6)] == [2, 6]
        assert house.refused == []


async def test_a_session_that_cannot_be_resumed_is_begun_anew() -> None:
    house = FakeDesk()
    async with FakeDiscord() as fake, connected(fake, house):
        await fake.gateway.close(4000, forget=True)
        await fake.gateway.connected()
        happened = await fake.command("help")
        assert happened.shown


async def test_messages_go_out_while_the_gateway_is_down() -> None:
    house = FakeDesk()
    async with FakeDiscord() as fake, connected(fake, house) as bot:
        fake.gateway.refusal = 4000
        await fake.gateway.close(4000, forget=True)
        await bot.surface.send(delivery())
        assert len(fake.ours()) == 1
        fake.gateway.refusal = 0


async def test_a_network_that_is_down_at_the_start_delays_nothing_and_is_tried_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    house = FakeDesk()
    absent = FakeDiscord()
    async with absent:
        pass
    async with running(absent, house):
        assert "not connected to Discord" not in caplog.text, "the block began before anything was tried"
        await until(lambda: "not connected to Discord" in caplog.text)
        async with FakeDiscord(port=absent.port) as fake:
            await fake.gateway.connected()
            assert (await fake.command("help")).shown
    assert house.refused == []


async def test_a_bot_that_is_ended_while_it_lets_go_of_discord_lets_go_of_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else its connections stay open: a warning tells of them when they are found, and warnings are errors."""
    letting_go, ended = asyncio.Event(), []
    close = HTTPClient.close

    async def slowly(client: HTTPClient) -> None:
        letting_go.set()
        await asyncio.sleep(0.05)
        await close(client)
        ended.append(client)

    monkeypatch.setattr(HTTPClient, "close", slowly)
    house = FakeDesk()
    async with FakeDiscord() as fake:
        fake.gateway.refusal = 4004
        async with running(fake, house):
            await asyncio.wait_for(letting_go.wait(), 30)
    assert ended


async def test_no_token_reaches_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        async with FakeDiscord() as fake, connected(fake, FakeDesk()) as bot:
            await fake.gateway.close(4000)
            await fake.command("help")
            await bot.surface.send(delivery())
        async with running(fake, FakeDesk()):
            await until(lambda: "not connected to Discord" in caplog.text)
    assert "not connected to Discord" in caplog.text
    assert fake.token not in caplog.text


def test_the_invite_asks_for_what_posting_needs() -> None:
    assert invite(4242) == (
        f"https://discord.com/oauth2/authorize?client_id=4242&permissions={PERMISSIONS}&scope=bot+applications.commands"
    )
    assert PERMISSIONS == ALL_NEEDED


@pytest.mark.parametrize(("token", "number"), [("NDI0Mg.a.b", 4242), ("no token", None), ("", None), ("é.b", None)])
def test_a_token_begins_with_the_applications_number(token: str, number: int | None) -> None:
    assert application_of(token) == number
    assert bool(invite(number)) == bool(number)


def heartbeats() -> list[KeepAliveHandler]:
    return [thread for thread in threading.enumerate() if isinstance(thread, KeepAliveHandler)]


async def test_no_thread_outlives_its_connection() -> None:
    async with FakeDiscord() as fake:
        async with connected(fake, FakeDesk()):
            assert len(heartbeats()) == 1
        await until(lambda: heartbeats() == [])
        assert heartbeats() == []


async def test_a_connection_that_was_still_being_opened_leaves_no_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    begun = asyncio.Event()

    async def hang(_self: DiscordWebSocket) -> None:
        begun.set()
        await asyncio.Event().wait()

    monkeypatch.setattr(DiscordWebSocket, "identify", hang)
    async with FakeDiscord() as fake:
        async with running(fake, FakeDesk()):
            await asyncio.wait_for(begun.wait(), 10)
            assert len(heartbeats()) == 1
        await until(lambda: heartbeats() == [])
        assert heartbeats() == []
        await until(lambda: not fake.gateway.sockets)
        assert not fake.gateway.sockets
