"""Slack for one workspace by its token, or for all that install the app by themselves."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from bot.app.heard import is_heard
from bot.app.house import House
from bot.app.workspaces import desk_of, registration, slack_workspaces
from bot.config import Settings
from bot.surfaces.chat import Alone, ChatDesk, always, never
from bot.surfaces.slack.connect import SlackLife, slack
from bot.surfaces.slack.oauth import routes


@asynccontextmanager
async def slack_of(settings: Settings, house: House, desk: ChatDesk, alone: Alone = always) -> AsyncIterator[SlackLife]:
    """Slack inside the block. Raises NewsbotError for settings that lack something, and for a key that opens no stored token."""

    async def elsewhere() -> bool:
        return alone is never or await is_heard(house.store, "slack")

    if not settings.slack_client_id:
        async with slack(settings, desk, alone=alone, is_heard=elsewhere) as life:
            yield life
        return
    installed = slack_workspaces(settings, house.store, house.clock)
    await installed.check()
    async with slack(settings, desk_of(desk, installed), installed, alone=alone, is_heard=elsewhere) as life:
        yield replace(life, routes=(*life.routes, *routes(installed, desk, registration(settings))))
