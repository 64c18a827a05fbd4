"""A desk for Slack that a test can hold up, and the whole of Slack around it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.config import Settings
from bot.domain.asker import Asker
from bot.domain.delivery import Delivery
from bot.domain.reply import Reply
from bot.surfaces.slack.connect import SlackLife, slack
from bot.surfaces.slack.replies import PATIENCE, Patience
from bot.surfaces.web import serving
from tests.builders import NOON
from tests.fakes import FakeClock
from tests.platforms.slack import SECRET, FakeSlack, slack_running, until
from tests.surfaces.desk import ALERT, Remembers

TOKEN, APP_TOKEN = "xoxb-good-token", "xapp-good-token"
CHANNEL = "slack:T1/C1"


@dataclass
class FakeChatDesk(Remembers):
    """Answers every line with its own words; `hold` may keep any function waiting, or break it."""

    clock: FakeClock = field(default_factory=FakeClock)
    replies: dict[str, Reply] = field(default_factory=dict)
    asked: list[tuple[str, str, Asker]] = field(default_factory=list)
    told: list[tuple[str, str]] = field(default_factory=list)
    """("restore", "slack:T1/"), ("refuse", …), ("forget", …) in order."""
    reasons: list[str] = field(default_factory=list)
    heard_again: list[str] = field(default_factory=list)
    hold: Callable[[str], Awaitable[None]] | None = None

    async def obstacle(self, name: str) -> None:
        if self.hold:
            await self.hold(name)

    async def answer(self, line: str, channel: str, asker: Asker) -> Reply:
        await self.obstacle("answer")
        self.asked.append((line, channel, asker))
        return self.replies.get(line, Reply(title=f"You asked {line}", disclaimer=False))

    async def suggest(self, _kind: Any, _text: str) -> tuple[str, ...]:
        return ()

    async def home(self, channel: str) -> Reply:
        await self.obstacle("home")
        return Reply(title=f"Home of {channel}", disclaimer=False)

    async def refuse(self, destination: str, reason: str) -> None:
        self.told.append(("refuse", destination))
        self.reasons.append(reason)

    async def restore(self, destination: str) -> None:
        self.told.append(("restore", destination))

    async def heard(self, platform: str) -> None:
        self.heard_again.append(platform)

    async def forget(self, destination: str) -> None:
        self.told.append(("forget", destination))


@dataclass
class Stage:
    """Slack, the bot in it, and the desk behind the bot; `by` says how Slack reaches the bot: "socket" or "http"."""

    slack: FakeSlack
    desk: FakeChatDesk
    life: SlackLife
    by: str

    async def tell(self, kind: str, payload: dict[str, Any]) -> float:
        """Brings a payload to the bot as Slack does; the seconds until its acknowledgement."""
        if self.by == "socket":
            return (await self.slack.acked(await self.slack.push(kind, payload))).seconds
        status, _, seconds = await self.slack.request(kind, payload)
        assert status == 200
        return seconds

    async def settled(self, seconds: float = 0.15) -> None:
        """Waits for what should not happen."""
        await asyncio.sleep(seconds)


@asynccontextmanager
async def stage(
    by: str = "socket", desk: FakeChatDesk | None = None, patience: Patience = PATIENCE, **settings: Any
) -> AsyncIterator[Stage]:
    """The bot in Slack inside the block, ready to be asked."""
    desk = desk or FakeChatDesk()
    async with slack_running() as fake:
        given = {"slack_bot_token": TOKEN, "slack_api_url": fake.api} | settings
        given |= {"slack_app_token": APP_TOKEN} if by == "socket" else {"slack_signing_secret": SECRET}
        async with slack(Settings(**given), desk.desk(), patience=patience, first_wait=0.05, settling=0.05) as life:
            app = web.Application()
            app.router.add_routes(life.routes)
            async with serving(app, "127.0.0.1", 0) as url:
                fake.bot = f"{url}slack/events"
                await until(lambda: ("restore", "slack:T1/") in desk.told and (by != "socket" or fake.sockets))
                yield Stage(slack=fake, desk=desk, life=life, by=by)


@asynccontextmanager
async def sending(desk: FakeChatDesk | None = None, **more: Any) -> AsyncIterator[Stage]:
    """The bot in Slack inside the block, to send deliveries only."""
    async with stage("http", desk, **more) as found:
        yield found


def delivery(channel: str = CHANNEL, event: str = "capex:9", reply: Reply = ALERT, **more: Any) -> Delivery:
    """An alert for a Slack channel."""
    return Delivery(id=1, event=event, channel=channel, reply=reply, because="Was RMB 380B.", created=NOON, **more)
