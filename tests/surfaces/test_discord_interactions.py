"""Commands, buttons and typing on Discord, through the real discord.py against a Discord of our own."""

import asyncio
import logging
from dataclasses import replace
from pathlib import Path

import pytest

from bot.domain.reply import Button, Reply
from bot.surfaces.discord.asking import BETWEEN_USERS, NOT_A_MANAGER, NOT_HERE
from bot.surfaces.discord.commands import definitions, fingerprint, line_of, suggestions
from handlers.registry import COMMANDS
from tests.platforms.discord import FakeDiscord
from tests.platforms.discord_rules import EPHEMERAL, Json, command_faults
from tests.platforms.discord_world import CHANNEL, DIRECT, GROUP, Interaction, Place, Trouble
from tests.surfaces.desk import PIXEL
from tests.surfaces.discord_house import FakeDesk, connected

LONG = "/news " + "alibaba " * 20 + "10"
"""A line that does not fit into a button."""


def title(happened: Interaction) -> str:
    """What the one message that is seen says first."""
    [shown] = happened.shown
    return str(shown["embeds"][0]["title"])


def button(message: Json, place: int = 0) -> str:
    """A button under a message."""
    return str(message["components"][0]["components"][place]["custom_id"])


# ---- commands ------------------------------------------------------------------------------------------------------------------------
def test_discord_takes_every_definition() -> None:
    assert [command_faults(each) for each in definitions()] == [{}] * len(COMMANDS)


def test_a_command_without_parameters_takes_its_words_as_they_are() -> None:
    bare = replace(COMMANDS["help"], parameters=())
    [option] = definitions([bare])[0]["options"]
    assert (option["name"], option["required"]) == ("words", False)


def test_the_fingerprint_changes_with_the_definitions() -> None:
    assert fingerprint(definitions()) == fingerprint(definitions())
    assert fingerprint(definitions()) != fingerprint(definitions()[1:])


def test_a_command_of_an_older_version_is_still_a_line() -> None:
    assert line_of({"name": "gone", "options": [{"name": "words", "value": "by now"}]}) == "/gone by now"


async def test_every_command_with_all_its_options_is_its_command_line() -> None:
    house = FakeDesk(replies={})
    async with FakeDiscord() as fake, connected(fake, house):
        for command in COMMANDS.values():
            words = {each.name: (each.choices or ("alibaba",))[0] for each in command.parameters}
            happened = await fake.command(command.name, words)
            assert house.asked[-1][:2] == (command.line(words), "discord:100/200")
            assert title(happened) == f"Answer to {command.line(words)}"
        assert fake.refused == []


async def test_an_answer_is_shown_to_all_with_its_picture_and_pings_nobody(tmp_path: Path) -> None:
    async with FakeDiscord() as fake, connected(fake, FakeDesk(folder=tmp_path)):
        happened = await fake.command("share", {"company": "alibaba"})
        [shown] = happened.shown
        assert not shown["flags"] & EPHEMERAL
        assert shown["content"] == ""
        assert shown["allowed_mentions"] == {"parse": [], "replied_user": False}
        assert list(fake.world.files[shown["id"]].values()) == [PIXEL]


async def test_a_private_answer_is_seen_by_the_asker_only() -> None:
    async with FakeDiscord() as fake, connected(fake, FakeDesk()):
        happened = await fake.command("watch", {"company": "alibaba"})
        [shown] = happened.shown
        assert shown["flags"] & EPHEMERAL
        assert fake.ours() == []


# ---- slow, broken, twice -------------------------------------------------------------------------------------------------------------
async def test_a_slow_answer_takes_the_place_of_thinking() -> None:
    house = FakeDesk(slow={"answer": 0.6})
    async with FakeDiscord() as fake, connected(fake, house):
        happened = await fake.command("share", {"company": "alibaba"})
        assert [each["type"] for each in happened.callbacks] == [5]
        assert (happened.edits, title(happened)) == (1, "Alibaba Cloud: 4% worldwide")


async def test_a_slow_change_thinks_and_answers_privately() -> None:
    house = FakeDesk(slow={"answer": 0.6})
    async with FakeDiscord() as fake, connected(fake, house):
        happened = await fake.command("watch", {"company": "alibaba"})
        assert happened.callbacks[0]["data"] == {"flags": EPHEMERAL}
        assert (happened.edits, title(happened)) == (1, "Watching Alibaba")
        assert fake.ours() == []


async def test_a_slow_answer_that_turns_out_private_takes_the_public_thinking_away() -> None:
    usage = Reply(title="Say which company.", private=True)
    house = FakeDesk(slow={"answer": 0.6}, replies={"/share nobody": usage})
    async with FakeDiscord() as fake, connected(fake, house):
        happened = await fake.command("share", {"company": "nobody"})
        [shown] = happened.shown
        assert happened.deleted
        assert shown["flags"] & EPHEMERAL
        assert fake.ours() == []


@pytest.mark.parametrize("what", ["answer", "first_time"])
async def test_a_desk_that_hangs_is_acknowledged_in_time_and_excused(what: str) -> None:
    house = FakeDesk(slow={what: 60})
    async with FakeDiscord() as fake, connected(fake, house, prompt=1.5, patience=2.5):
        happened = await fake.command("share", {"company": "alibaba"})
        assert happened.acknowledged is not None
        assert happened.acknowledged < 2.5
        assert title(happened) == "That took too long. Please try again in a minute."


async def test_who_is_told_that_it_thinks_hears_that_it_was_stopped() -> None:
    async with FakeDiscord() as fake:
        async with connected(fake, FakeDesk(slow={"answer": 60}), patience=60):
            asked = asyncio.create_task(fake.command("share", {"company": "alibaba"}))
            await asyncio.sleep(0.6)
        happened = await asked
        assert [each["type"] for each in happened.callbacks] == [5]
        assert title(happened) == "I was stopped before the answer was ready. Please ask again in a minute."


async def test_a_desk_that_breaks_is_excused_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    house = FakeDesk(faults={"answer": ValueError("no such table")})
    async with FakeDiscord() as fake, connected(fake, house):
        happened = await fake.command("share", {"company": "alibaba"})
        assert title(happened) == "Something went wrong here, and is in the log. Please try again."
        assert happened.shown[0]["flags"] & EPHEMERAL
    assert "no such table" in caplog.text


async def test_an_answer_whose_picture_is_not_taken_is_shown_in_words(tmp_path: Path) -> None:
    async with FakeDiscord() as fake, connected(fake, FakeDesk(folder=tmp_path)):
        fake.troubles.append(Trouble(status=400, code=50035, path="/callback"))
        happened = await fake.command("share", {"company": "alibaba"})
        assert title(happened) == "Alibaba Cloud: 4% worldwide"
        assert happened.shown[0]["attachments"] == []


async def test_an_answer_whose_form_is_not_taken_is_excused() -> None:
    async with FakeDiscord() as fake, connected(fake, FakeDesk()):
        fake.troubles.append(Trouble(status=400, code=50035, path="/callback", times=2))
        happened = await fake.command("share", {"company": "alibaba"})
        assert title(happened) == "Something went wrong here, and is in the log. Please try again."


@pytest.mark.parametrize("slow", [{}, {"answer": 0.6}, {"first_time": 0.6}])
async def test_two_processes_with_one_token_answer_once(slow: dict[str, float]) -> None:
    house = FakeDesk(slow=slow)
    async with FakeDiscord() as fake, connected(fake, house), connected(fake, house, count=2):
        happened = await fake.command("share", {"company": "alibaba"})
        assert title(happened) == "Alibaba Cloud: 4% worldwide"
        assert len(happened.callbacks) == 1
        assert len(house.asked) == 1


async def test_whoever_has_the_interaction_answers_where_the_other_said_thinking_first() -> None:
    quick, slow = FakeDesk(), FakeDesk(slow={"first_time": 0.5})
    slow.seen = quick.seen
    quick.slow = {"answer": 0.6}
    async with FakeDiscord() as fake, connected(fake, quick, prompt=1.0), connected(fake, slow, prompt=0.1, count=2):
        happened = await fake.command("share", {"company": "alibaba"})
        assert [each["type"] for each in happened.callbacks] == [5]
        assert (happened.edits, title(happened)) == (1, "Alibaba Cloud: 4% worldwide")
        assert slow.asked == []


async def test_an_interaction_that_ran_out_is_let_go(caplog: pytest.LogCaptureFixture) -> None:
    async with FakeDiscord() as fake, connected(fake, FakeDesk()):
        fake.troubles.append(Trouble(status=404, code=10062, path="/callback"))
        happened = await fake.command("share", {"company": "alibaba"}, patience=0.3)
        assert happened.shown == []
    assert [each for each in caplog.records if each.levelno >= logging.ERROR] == []


async def test_no_token_of_an_interaction_stands_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    async with FakeDiscord() as fake, connected(fake, FakeDesk(slow={"answer": 0.6})):
        with caplog.at_level(logging.DEBUG):
            fake.troubles += [
                Trouble(status=429, retry_after=0.1, path="/callback"),
                Trouble(effect="reset before", method="PATCH", path="@original"),
            ]
            happened = await fake.command("share", {"company": "alibaba"}, patience=1.0)
    assert happened.token not in caplog.text.replace("'INTERACTION_CREATE'", "")
    assert fake.token not in caplog.text


# ---- buttons -------------------------------------------------------------------------------------------------------------------------
async def test_a_button_is_its_command_line_and_the_old_message_stays() -> None:
    house = FakeDesk()
    async with FakeDiscord() as fake, connected(fake, house):
        asked = await fake.command("share", {"company": "alibaba"})
        [shown] = asked.shown
        pressed = await fake.press(button(shown), shown)
        assert house.asked[-1][0] == "/share alibaba china"
        assert title(pressed) == "Answer to /share alibaba china"
        assert asked.edits == 0


async def test_a_button_works_after_a_restart_also_one_whose_line_is_long() -> None:
    more = Reply(title="More", buttons=(Button(label="More", line=LONG), Button(label="Help", line="/help")))
    house = FakeDesk(replies={"/news alibaba": more})
    async with FakeDiscord() as fake:
        async with connected(fake, house):
            [shown] = (await fake.command("news", {"company": "alibaba"})).shown
        again = FakeDesk(memory=house.memory)
        async with connected(fake, again):
            await fake.press(button(shown, 0), shown)
            await fake.press(button(shown, 1), shown)
            assert [line for line, _, _ in again.asked] == [LONG, "/help"]


async def test_a_button_whose_line_is_forgotten_says_so_privately() -> None:
    async with FakeDiscord() as fake, connected(fake, FakeDesk()):
        [shown] = (await fake.command("share", {"company": "alibaba"})).shown
        pressed = await fake.press("n||#0123456789abcdef", shown)
        assert title(pressed) == "That button is too old; type the command."
        assert pressed.shown[0]["flags"] & EPHEMERAL


async def test_a_button_that_is_slow_thinks_in_a_message_of_its_own() -> None:
    house = FakeDesk()
    async with FakeDiscord() as fake, connected(fake, house):
        [shown] = (await fake.command("share", {"company": "alibaba"})).shown
        house.slow = {"answer": 0.6}
        pressed = await fake.press(button(shown), shown)
        assert [each["type"] for each in pressed.callbacks] == [5]
        assert title(pressed) == "Answer to /share alibaba china"


# ---- typing --------------------------------------------------------------------------------------------------------------------------
async def test_companies_are_suggested_while_they_are_typed() -> None:
    house = FakeDesk(choices=("alibaba", "alphabet"))
    async with FakeDiscord() as fake, connected(fake, house):
        assert await fake.typing("share", "company", "al") == ["alibaba", "alphabet"]
        assert house.typed == [("company", "al")]
        await fake.typing("share", "market", "ch")
        assert house.typed[-1] == ("market", "ch")


@pytest.mark.parametrize(("slow", "faults"), [({"suggest": 60.0}, {}), ({}, {"suggest": ValueError("broken")})])
async def test_suggestions_that_are_slow_or_fail_are_none(slow: dict[str, float], faults: dict[str, Exception]) -> None:
    async with FakeDiscord() as fake, connected(fake, FakeDesk(slow=slow, faults=faults)):
        assert await fake.typing("share", "company", "al") == []


def test_suggestions_are_25_each_once_and_none_is_cut() -> None:
    given = ["", "a" * 101, "alibaba", "alibaba", *(str(number) for number in range(40))]
    assert suggestions(given) == ("alibaba", *(str(number) for number in range(24)))


# ---- who may -------------------------------------------------------------------------------------------------------------------------
async def refusal(channel: int = CHANNEL, **who: bool) -> str:
    """Why /watch alibaba is refused."""
    house = FakeDesk()
    fake = FakeDiscord()
    fake.world.add(Place(GROUP_CHAT, guild=None, kind=GROUP))
    fake.world.add(Place(ELSEWHERE, guild=None))
    fake.world.places[ELSEWHERE].guild = 555
    async with fake, connected(fake, house):
        await fake.command("watch", {"company": "alibaba"}, channel=channel, **who)
    [(_, _, asker)] = house.asked
    assert asker.id == "discord:7"
    return asker.refusal


GROUP_CHAT, ELSEWHERE = 310, 555_000


async def test_who_manages_the_server_may_change_and_who_does_not_may_not() -> None:
    assert await refusal() == ""
    assert await refusal(may_manage=False) == NOT_A_MANAGER


async def test_in_a_direct_message_everybody_may_change() -> None:
    assert await refusal(DIRECT, may_manage=False) == ""


async def test_between_users_and_where_only_a_user_has_the_bot_nothing_can_be_set() -> None:
    assert await refusal(GROUP_CHAT, is_installed=False) == BETWEEN_USERS
    words = await refusal(ELSEWHERE, is_installed=False)
    assert words.startswith(NOT_HERE)
    assert "client_id=4242" in words


async def test_where_only_a_user_has_the_bot_questions_are_answered() -> None:
    fake = FakeDiscord()
    fake.world.add(Place(ELSEWHERE, guild=None))
    fake.world.places[ELSEWHERE].guild = 555
    async with fake, connected(fake, FakeDesk()):
        happened = await fake.command("share", {"company": "alibaba"}, channel=ELSEWHERE, is_installed=False)
        assert title(happened) == "Alibaba Cloud: 4% worldwide"
