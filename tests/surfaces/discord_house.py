"""A desk for Discord, the bot connected to the fake, and deliveries for it."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.config import Settings
from bot.domain.asker import Asker
from bot.domain.delivery import Delivery
from bot.domain.reply import Button, Reply, Text
from bot.surfaces.discord.connect import Discord, discord
from handlers.command import ParameterKind
from tests.fakes import FakeClock
from tests.platforms.discord import FakeDiscord
from tests.platforms.discord_world import TOKEN
from tests.surfaces.desk import SHARE, Remembers

ALERT = Reply(
    title="Raised: Alibaba lifts its plan to RMB 480B",
    blocks=(Text(text="“We will invest 480 billion yuan,” it said.", tone="quote"),),
    buttons=(Button(label="Its plans", line="/capex alibaba"),),
)
BARE = Reply(title="Nothing new today", blocks=(Text(text="No announcement was found."),))
PRIVATE = Reply(title="Watching Alibaba", private=True, disclaimer=False)
LONG_LINE = "/news " + " ".join(["https://news.example/a-long-way-to-say-very-little"] * 3)


def wall() -> datetime:
    """The time that the fake Discord's numbers tell."""
    return datetime.fromtimestamp(time.time(), UTC)


@dataclass
class FakeDesk(Remembers):
    """Answers by their line; what it was asked, refused and restored; a delay or a fault for each function."""

    replies: dict[str, Reply] = field(default_factory=lambda: {"/share alibaba": SHARE, "/watch alibaba": PRIVATE})
    choices: tuple[str, ...] = ("alibaba", "amazon")
    clock: Callable[[], datetime] = field(default_factory=lambda: FakeClock(wall()))
    slow: dict[str, float] = field(default_factory=dict)
    faults: dict[str, Exception] = field(default_factory=dict)
    asked: list[tuple[str, str, Asker]] = field(default_factory=list)
    typed: list[tuple[str, str]] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    restored: list[str] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)

    async def answer(self, line: str, channel: str, asker: Asker) -> Reply:
        self.asked.append((line, channel, asker))
        await self.obstacle("answer")
        if asker.refusal and line.startswith("/watch "):
            return Reply(title=asker.refusal, private=True, disclaimer=False)
        return self.replies.get(line, Reply(title=f"Answer to {line}", disclaimer=False))

    async def suggest(self, kind: ParameterKind, typed: str) -> tuple[str, ...]:
        self.typed.append((kind, typed))
        await self.obstacle("suggest")
        return self.choices

    async def home(self, channel: str) -> Reply:
        return BARE

    async def refuse(self, destination: str, reason: str) -> None:
        self.refused.append((destination, reason))

    async def restore(self, destination: str) -> None:
        self.restored.append(destination)

    async def heard(self, platform: str) -> None:
        """Nothing is kept of it here."""

    async def forget(self, destination: str) -> None:
        self.forgotten.append(destination)

    async def obstacle(self, name: str) -> None:
        await asyncio.sleep(self.slow.get(name, 0))
        if fault := self.faults.get(name):
            raise fault


@asynccontextmanager
async def running(
    fake: FakeDiscord,
    house: FakeDesk,
    *,
    prompt: float = 0.3,
    patience: float = 2.0,
    token: str = TOKEN,
    leave: float = 0.1,
) -> AsyncIterator[Discord]:
    """The bot, being connected to the fake."""
    settings = Settings(discord_token=token, discord_api_url=fake.url)
    async with discord(settings, house.desk(), prompt=prompt, patience=patience, leave=leave) as bot:
        yield bot


@asynccontextmanager
async def connected(
    fake: FakeDiscord, house: FakeDesk, *, prompt: float = 0.3, patience: float = 2.0, count: int = 1
) -> AsyncIterator[Discord]:
    """The bot, connected to the fake; with it `count` of them are."""
    async with running(fake, house, prompt=prompt, patience=patience) as bot:
        await fake.gateway.connected(count)
        yield bot


def delivery(
    reply: Reply = ALERT,
    *,
    channel: str = "discord:100/200",
    event: str = "capex:9",
    parent: str | None = None,
    is_unsure: bool = False,
    age: timedelta = timedelta(),
) -> Delivery:
    """An alert for the fake's channel."""
    return Delivery(
        id=1,
        event=event,
        channel=channel,
        reply=reply,
        because="",
        created=wall() - age,
        parent=parent,
        is_unsure=is_unsure,
    )
