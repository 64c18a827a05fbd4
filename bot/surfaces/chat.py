"""What a chat platform needs of the rest of the house, as plain functions: the surface knows neither store nor pipeline."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias

from bot.domain.asker import Asker
from bot.domain.delivery import ChannelId
from bot.domain.reply import Reply
from bot.ports import Clock, Painter
from handlers.command import ParameterKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatDesk:
    """The functions behind Slack and Discord; each is awaited on the event loop and does its blocking work in a thread."""

    answer: Callable[[str, ChannelId, Asker], Awaitable[Reply]]
    """The answer to a command or a question, in the channel's language. Usage errors and refusals are replies too."""
    suggest: Callable[[ParameterKind, str], Awaitable[tuple[str, ...]]]
    """What a parameter may be that begins like what was typed, the likeliest first, 25 at most."""
    home: Callable[[ChannelId], Awaitable[Reply]]
    """A channel at a glance: what it watches, its latest alerts, examples to press."""
    first_time: Callable[[str], Awaitable[bool]]
    """Whether no process has seen this key of the platform ("slack:Ev123"): a redelivered event is answered once."""
    recall: Callable[[str], Awaitable[str | None]]
    remember: Callable[[str, str], Awaitable[None]]
    """Small things under a key, across restarts: what was synced, the line behind a button that is too short for it."""
    kept: Callable[[str], Awaitable[dict[str, str]]]
    """Those under keys that begin so."""
    let_go: Callable[[str], Awaitable[bool]]
    """Forgets one of them; whether it was kept: of processes that let go of it at once, one is told so."""
    refuse: Callable[[str, str], Awaitable[None]]
    """Parks every channel of a destination ("slack:T1/", "discord:") with the reason, and tells the operator once."""
    restore: Callable[[str], Awaitable[None]]
    """The destination takes messages again: what is parked there and still news goes out."""
    heard: Callable[[str], Awaitable[None]]
    """The platform ("slack:") can be heard again: what was said of its connection holds no longer."""
    forget: Callable[[str], Awaitable[None]]
    """Deletes everything that is kept of a destination: a workspace removed the bot."""
    painter: Painter
    clock: Clock


Alone: TypeAlias = Callable[[str, Callable[[], Awaitable[object]]], Awaitable[bool]]
"""Does the work under a name ("slack", "discord:0") once no other process does it; whether it ended by itself and was not taken over."""


async def always(_name: str, work: Callable[[], Awaitable[object]]) -> bool:
    """Does the work: there is one process."""
    await work()
    return True


async def never(_name: str, _work: Callable[[], Awaitable[object]]) -> bool:
    """Waits for ever: others do the work, this process only posts."""
    await asyncio.Event().wait()
    return False
