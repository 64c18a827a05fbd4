"""A process that does not hear Discord's gateway knows all the same what its bot may see, and so never posts twice nor never."""

import logging
from collections.abc import AsyncIterator

import discord
import pytest
from discord.http import Route

from bot.surfaces.discord.history import sees_history
from tests.platforms.discord import FakeDiscord
from tests.platforms.discord_rules import user
from tests.platforms.discord_world import CHANNEL, GUILD, HISTORY, THREAD, TOKEN, Place


@pytest.fixture
async def fake(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[FakeDiscord]:
    logging.getLogger("discord").setLevel(logging.WARNING)
    async with FakeDiscord() as fake:
        monkeypatch.setattr(Route, "BASE", fake.url)
        yield fake


async def seen(channel: int) -> bool | None:
    async with discord.Client(intents=discord.Intents.default()) as client:
        await client.login(TOKEN)
        return await sees_history(client, channel)


async def test_an_empty_channel_whose_history_may_be_read(fake: FakeDiscord) -> None:
    assert await seen(CHANNEL) is True


async def test_a_channel_whose_history_may_not_be_read(fake: FakeDiscord) -> None:
    fake.world.places[CHANNEL].denied = HISTORY
    assert await seen(CHANNEL) is False


async def test_a_channel_that_shows_something(fake: FakeDiscord) -> None:
    fake.world.places[250] = Place(250, guild=999)
    fake.world.post(fake.world.places[250], user(7, "alice"), {"content": "long ago"})
    assert await seen(250) is True


async def test_a_thread_is_seen_as_the_channel_above_it(fake: FakeDiscord) -> None:
    fake.world.add(Place(260, GUILD, THREAD, CHANNEL))
    assert await seen(260) is True
    fake.world.places[CHANNEL].denied = HISTORY
    assert await seen(260) is False


async def test_a_guild_of_which_discord_says_nothing(fake: FakeDiscord) -> None:
    fake.world.places[250] = Place(250, guild=999)
    assert await seen(250) is None
