"""What is said to the bot on Discord, and servers that let it in: the real discord.py against a Discord of our own."""

import asyncio

import pytest

from bot.surfaces.discord.asking import NOT_A_MANAGER
from tests.platforms.discord import FakeDiscord
from tests.platforms.discord_gateway import until
from tests.platforms.discord_world import APPLICATION, SEND, Trouble
from tests.surfaces.discord_house import FakeDesk, connected

BOT = f"<@{APPLICATION}>"
READY = 0.8
"""Seconds until discord.py can tell a new server from one that the bot was in."""


async def test_a_mention_is_a_question_and_its_answer_a_reply_without_a_ping() -> None:
    house = FakeDesk()
    async with FakeDiscord() as fake, connected(fake, house):
        said = await fake.say(f"{BOT} what is Alibaba's share?")
        [posted] = await fake.posted()
        assert house.asked[0][:2] == ("what is Alibaba's share?", "discord:100/200")
        assert posted["message_reference"] == {"message_id": said["id"], "fail_if_not_exists": False}
        assert posted["allowed_mentions"] == {"parse": [], "replied_user": False}
        assert posted["content"] == ""


async def test_whoever_asked_before_the_bot_was_stopped_is_told_so() -> None:
    house = FakeDesk(slow={"answer": 60})
    async with FakeDiscord() as fake:
        async with connected(fake, house, patience=60):
            await fake.say(f"{BOT} what is Alibaba's share?")
            await until(lambda: bool(house.asked))
        [posted] = await fake.posted()
        assert posted["embeds"][0]["title"].startswith("I was stopped before the answer was ready.")


async def test_a_mention_alone_is_answered_with_help() -> None:
    house = FakeDesk()
    async with FakeDiscord() as fake, connected(fake, house):
        await fake.say(BOT)
        await fake.posted()
        assert house.asked[0][0] == "/help"


async def test_a_direct_message_is_a_question_and_may_change() -> None:
    house = FakeDesk()
    async with FakeDiscord() as fake, connected(fake, house):
        await fake.say("/watch alibaba", channel=300, may_manage=False)
        await fake.posted(300)
        line, channel, asker = house.asked[0]
        assert (line, channel, asker.id, asker.refusal) == ("/watch alibaba", "discord:@me/300", "discord:7", "")


@pytest.mark.parametrize(("may_manage", "refusal"), [(True, ""), (False, NOT_A_MANAGER)])
async def test_by_mention_too_only_managers_may_change(may_manage: bool, refusal: str) -> None:
    house = FakeDesk()
    async with FakeDiscord() as fake, connected(fake, house):
        await fake.say(f"{BOT} /watch alibaba", may_manage=may_manage)
        await fake.posted()
        assert house.asked[0][2].refusal == refusal


async def test_talk_among_people_and_what_bots_say_is_no_question() -> None:
    house = FakeDesk()
    async with FakeDiscord() as fake, connected(fake, house):
        await fake.say("lunch?")
        await fake.say(f"{BOT} hello", who=99, is_bot=True)
        await fake.say(f"{BOT} hello", who=APPLICATION, is_bot=True)
        await fake.say(f"{BOT} and now?")
        await until(lambda: bool(house.asked))
        assert [line for line, _, _ in house.asked] == ["and now?"]


async def test_a_question_that_two_processes_hear_is_answered_once() -> None:
    house = FakeDesk(slow={"answer": 0.1})
    async with FakeDiscord() as fake, connected(fake, house), connected(fake, house, count=2):
        await fake.say(f"{BOT} and now?")
        await fake.posted()
        assert len(house.asked) == 1


async def test_a_slow_and_a_broken_desk_are_excused() -> None:
    house = FakeDesk(slow={"answer": 60})
    async with FakeDiscord() as fake, connected(fake, house, patience=0.3):
        await fake.say(f"{BOT} one")
        [late] = await fake.posted()
        house.slow, house.faults = {}, {"answer": ValueError("broken")}
        await fake.say(f"{BOT} two")
        [_, failed] = await fake.posted(count=2)
        assert late["embeds"][0]["title"] == "That took too long. Please try again in a minute."
        assert failed["embeds"][0]["title"].startswith("Something went wrong here")


async def test_where_the_bot_may_not_write_a_mention_ends_quietly() -> None:
    house = FakeDesk()
    async with FakeDiscord() as fake, connected(fake, house):
        fake.troubles.append(Trouble(status=403, code=50013, times=2))
        await fake.say(f"{BOT} one")
        await until(lambda: fake.troubles[0].times == 0)
        await fake.say(f"{BOT} two")
        assert len(await fake.posted()) == 1


async def test_a_server_that_lets_the_bot_in_is_told_what_to_type_once() -> None:
    house = FakeDesk()
    async with FakeDiscord() as fake, connected(fake, house), connected(fake, house, count=2):
        await asyncio.sleep(READY)
        await fake.join(101, 500)
        [posted] = await fake.posted(500)
        told = posted["embeds"][0]["description"]
        assert "Type / and choose a command" in told
        for line in ("/watch alibaba", "/alerts on", "/digest at 08"):  # following alone tells nothing by itself
            assert line in told
        assert "discord:101/" in house.restored
    assert len(fake.ours(500)) == 1


async def test_a_server_whose_first_channel_is_closed_to_the_bot_is_not_greeted() -> None:
    house = FakeDesk()
    async with FakeDiscord() as fake, connected(fake, house):
        await asyncio.sleep(READY)
        await fake.join(101, 500, denied=SEND)
        await until(lambda: "discord:101/" in house.restored)
        await fake.join(102, 501)
        assert len(await fake.posted(501)) == 1
        assert fake.ours(500) == []


async def test_of_a_server_that_puts_the_bot_out_nothing_is_kept() -> None:
    house = FakeDesk()
    async with FakeDiscord() as fake, connected(fake, house):
        await fake.gateway.tell("GUILD_DELETE", {"id": "100"})
        await until(lambda: bool(house.forgotten))
        assert house.forgotten == ["discord:100/"]


async def test_a_server_that_is_away_for_a_while_keeps_everything() -> None:
    house = FakeDesk()
    async with FakeDiscord() as fake, connected(fake, house):
        await fake.gateway.tell("GUILD_DELETE", {"id": "100", "unavailable": True})
        await fake.say(f"{BOT} still here?", channel=300)
        await fake.posted(300)
        assert house.forgotten == []
