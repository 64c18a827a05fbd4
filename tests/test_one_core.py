"""Every command on every surface, each asked in its own way, tells the same: terminal, browser, Slack, Discord."""

import re
from collections.abc import AsyncIterator, Iterator
from html import unescape
from pathlib import Path

import aiohttp
import pytest

from bot.domain.delivery import ChannelId, Delivery
from bot.domain.reply import Bullets, Chart, Reply, Table, Text
from bot.shipped import shipped_facts
from bot.surfaces.terminal import chat
from handlers.command import Command
from handlers.registry import COMMANDS
from tests.platforms.discord_world import APPLICATION
from tests.platforms.slack import until as until_so
from tests.platforms.slack_people import event, mentioned
from tests.test_end_to_end import PLAN
from tests.test_platforms_end_to_end import Stage, bot_on_platforms, listening

MORE = {
    "share": ({"company": "alibaba", "market": "china"},),
    "capex": ({"company": "alibaba"},),
    "facts": ({"company": "alibaba"},),
    "news": ({"company": "alibaba"},),
    "source": ({"number": "3"},),
    "digest": ({"when": "now"},),
    "watch": ({},),
    "alerts": ({"what": "why"}, {"what": "test"}, {}),
    "help": ({}, {"command": "share"}),
}
"""Words beside the examples: (command's parameters)."""


def lines(command: Command) -> Iterator[tuple[str, dict[str, str]]]:
    """Lines of a command with their parameters; those that read the world or change what is set are left to their own tests."""
    for words in MORE.get(command.name, ({},)):
        yield command.line(words), dict(words)


def told(reply: Reply) -> Iterator[str]:
    """Everything that a reply says, part by part."""
    yield reply.title
    for block in reply.blocks:
        match block:
            case Text():
                yield block.text
            case Bullets():
                yield block.heading
                yield from (line.text for line in block.lines)
            case Table():
                yield from (cell for row in block.rows for cell in row)
            case Chart():
                yield from (f"{bar.label}" for bar in block.bars)
    yield from (source.label for source in reply.sources)


def bare(text: str) -> str:
    """Letters and digits only: what is left when each surface's marks and line breaks are taken off."""
    return re.sub(r"[^\w%$]|_", "", text)


async def in_terminal(stage: Stage, line: str) -> str:
    """What the terminal prints."""
    printed: list[str] = []

    async def typed() -> AsyncIterator[str]:
        yield line

    async def answer(question: str, channel: ChannelId) -> Reply:
        return await stage.house.answer.answer(question, channel)

    async def latest(_count: int) -> tuple[Delivery, ...]:
        return ()

    await chat(lines=typed(), out=printed.append, answer=answer, latest=latest)
    return "".join(printed)


async def in_browser(stage: Stage, line: str) -> str:
    """What the page shows."""
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{stage.url}ask", data={"q": line}, headers={"X-Fragment": "1"}) as response,
    ):
        assert response.status == 200
        page = await response.text()
    pictures = " ".join(re.findall(r'alt="([^"]*)"', page))
    return unescape(re.sub(r"<[^>]+>", " ", page) + pictures)


async def in_discord(stage: Stage, command: Command, words: dict[str, str]) -> str:
    """What the channel shows, descriptions of pictures included."""
    happened = await stage.discord.command(command.name, words)
    return re.sub(r"\\(.)", r"\1", everything(happened.shown[-1]))


def everything(part: object) -> str:
    """All strings of a payload."""
    match part:
        case str():
            return part + "\n"
        case list() | tuple():
            return "".join(map(everything, part))
        case dict():
            return "".join(map(everything, part.values()))
        case _:
            return ""


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with bot_on_platforms(tmp_path, shipped_facts) as found:
        await listening(found)
        await found.in_slack("/digest at 08:00")  # as the console has it from the start
        await found.in_discord("digest", when="at 08:00")
        found.world.bring(PLAN, "yahoo", "nasdaq")
        await until_so(lambda: found.told_in_slack() and found.told_in_discord(), 20)
        yield found


async def test_every_command_tells_the_same_on_every_surface(stage: Stage) -> None:
    missing = []
    for command in COMMANDS.values():
        for line, words in lines(command):
            reply = await stage.house.answer.answer(line, "slack:T1/C1")
            shown = {
                "slack": await stage.in_slack(line),
                "discord": await in_discord(stage, command, words),
                "terminal": await in_terminal(stage, line),
                "browser": await in_browser(stage, line),
            }
            missing += [
                (name, line, part)
                for name, text in shown.items()
                for part in told(reply)
                if bare(part) not in bare(text) and not differs(command, part)
            ]
    assert missing == []


TALK = ("/share oracle", "and its capex", "what about baidu?")
"""Its second and third lines are whole only together with the one before."""


async def test_a_conversation_is_followed_on_every_surface(stage: Stage) -> None:
    for line in TALK:
        shown = {
            "slack": await said_in_slack(stage, line),
            "discord": await said_in_discord(stage, line),
            "terminal": await in_terminal(stage, line),
            "browser": await in_browser(stage, line),
        }
        company = "Baidu" if "baidu" in line else "Oracle"
        matter = "share" if line.startswith("/share") else "spending"
        assert [name for name, text in shown.items() if company not in text or matter not in text] == [], (line, shown)


async def said_in_slack(stage: Stage, line: str) -> str:
    """What the bot says when its name is called in #general."""
    before = len(stage.told_in_slack())
    thread = stage.told_in_slack()[0]["ts"]
    await stage.slack.push("events_api", event(mentioned(f"<@U0BOT> {line}", thread=thread)))
    await until_so(lambda: len(stage.told_in_slack()) > before, 10)
    return everything(stage.told_in_slack()[-1])


async def said_in_discord(stage: Stage, line: str) -> str:
    """What the bot says when its name is called in the guild's channel."""
    before = len(stage.told_in_discord())
    await stage.discord.say(f"<@{APPLICATION}> {line}")
    await until_so(lambda: len(stage.told_in_discord()) > before, 10)
    return re.sub(r"\\(.)", r"\1", everything(stage.told_in_discord()[-1]))


def differs(command: Command, part: str) -> bool:
    """Whether channels may differ in it: what is set in a channel, and how long ago something was."""
    return command.name in ("watch", "alerts", "digest", "feeds") and bool(
        re.search(r"in this channel|\d\d:\d\d|Told here|polled|waiting", part)
    )
