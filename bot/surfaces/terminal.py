"""A chat in the terminal: lines in, answers out, alerts as they come.

await chat(lines=typed(), out=print, answer=answer, latest=latest)
"""

import asyncio
import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from shutil import get_terminal_size
from typing import TextIO

from bot.domain.delivery import CONSOLE, ChannelId, Delivery
from bot.domain.reply import Reply
from bot.render.badge import badge, correction, headline
from bot.render.text import plain

Out = Callable[[str], None]
"""Prints a text and ends the line."""

SHOWN = 3
"""Deliveries that a chat begins with, and that it shows at most before an answer."""

GREETING = "Ask a question or type a command; /help lists them, /quit leaves."
_ENDINGS = frozenset({"/quit", "/exit", "/q"})


async def chat(
    *,
    lines: AsyncIterator[str],
    out: Out,
    answer: Callable[[str, ChannelId], Awaitable[Reply]],
    latest: Callable[[int], Awaitable[Sequence[Delivery]]],
    channel: ChannelId = CONSOLE,
) -> None:
    """Answers each line until the lines end or one is /quit; before each answer what was delivered since, the oldest first."""
    shown = await _delivered(latest, out, 0)
    out(GREETING)
    async for line in lines:
        question = line.strip()
        if question.lower() in _ENDINGS:
            return
        shown = await _delivered(latest, out, shown)
        if question:
            out(f"\n{plain(await answer(question, channel), _width())}\n")


async def _delivered(latest: Callable[[int], Awaitable[Sequence[Delivery]]], out: Out, shown: int) -> int:
    """Prints what came after the delivery of that number; the number of the newest one now."""
    fresh = [delivery for delivery in await latest(SHOWN) if delivery.id > shown]
    for delivery in reversed(fresh):
        out(told(delivery))
    return max((delivery.id for delivery in fresh), default=shown)


def told(delivery: Delivery) -> str:
    """A delivery as the terminal shows it: its badge, then the reply; before what was corrected since, what holds now."""
    word, _ = badge(delivery)
    title = f"[{word}] {headline(delivery)}"
    if fixed := correction(delivery):
        title = f"[CORRECTED] {fixed}. Told before: {title}"
    return f"\n{plain(replace(delivery.reply, title=title), _width())}\n"


async def typed(source: TextIO | None = None, prompt: str = "> ") -> AsyncIterator[str]:
    """Lines as a person types them, until the end of the input; the prompt is shown to a person only.

    A thread that may die with the program does the waiting: reading standard input cannot be cancelled.
    """
    source = source or sys.stdin
    loop, arrived = asyncio.get_running_loop(), asyncio.Queue[str | None]()

    def read() -> None:
        with suppress(RuntimeError):  # the loop closed while we waited for a line: nobody asks any more
            for line in source:
                loop.call_soon_threadsafe(arrived.put_nowait, line)
            loop.call_soon_threadsafe(arrived.put_nowait, None)

    threading.Thread(target=read, name="terminal", daemon=True).start()
    shown = prompt if source.isatty() else ""
    while True:
        print(shown, end="", flush=True)
        line = await arrived.get()
        if line is None:
            return
        yield line


def _width() -> int:
    return min(100, get_terminal_size((80, 24)).columns)
