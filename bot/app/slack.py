"""Slack for one workspace by its token, or for all that install the app by themselves."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from bot.app.house import House
from bot.app.workspaces import desk_of, registration, slack_workspaces
from bot.config import Settings
from bot.store import leases
from bot.store.session import Store
from bot.surfaces.chat import Alone, ChatDesk, always, never
from bot.surfaces.slack.connect import SlackLife, slack
from bot.surfaces.slack.oauth import routes


@asynccontextmanager
async def slack_of(settings: Settings, house: House, desk: ChatDesk, alone: Alone = always) -> AsyncIterator[SlackLife]:
    """Slack inside the block. Raises NewsbotError for settings that lack something, and for a key that opens no stored token."""
    is_heard = alone is never or await asyncio.to_thread(_is_held, house.store)
    if not settings.slack_client_id:
        async with slack(settings, desk, alone=alone, is_heard=is_heard) as life:
            yield life
        return
    installed = slack_workspaces(settings, house.store, house.clock)
    await installed.check()
    async with slack(settings, desk_of(desk, installed), installed, alone=alone, is_heard=is_heard) as life:
        yield replace(life, routes=(*life.routes, *routes(installed, desk, registration(settings))))


def _is_held(store: Store) -> bool:
    """Whether a process has taken it on to hear Slack's Socket Mode."""
    with store.reading() as session:
        return leases.look(session, "slack") is not None
