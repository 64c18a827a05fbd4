"""A chat in the terminal: lines in, answers out, alerts as they come.

surface = TerminalSurface(print)                   # the Surface port for "terminal:…" channels
await chat(lines=typed(), out=print, answer=answer, latest=latest)
"""

import asyncio
import sys
import threading
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from shutil import get_terminal_size
from typing import TextIO

from bot.domain.delivery import ChannelId, Delivery
from bot.domain.reply import Reply
from bot.render.badge import badge, correction, headline
from bot.render.text import plain

Out = Callable[[str], None]
"""Prints a text and ends the line."""

TERMINAL: ChannelId = "terminal:local"

SHOWN = 3
"""Deliveries that a new chat begins with."""

GREETING = "Ask a question or type a command; /help lists them, /quit leaves."
_ENDINGS = frozenset({"/quit", "/exit", "/q"})


async def chat(
    *,
    lines: AsyncIterator[str],
    out: Out,
    answer: Callable[[str, ChannelId], Awaitable[Reply]],
    latest: Callable[[int], Awaitable[Sequence[Delivery]]] | None = None,
    channel: ChannelId = TERMINAL,
) -> None:
    """Answers each line until the lines end or one is /quit; begins with the newest deliveries, oldest of them first."""
    for delivery in reversed(await latest(SHOWN) if latest else ()):
        out(told(delivery))
    out(GREETING)
    async for line in lines:
        question = line.strip()
        if question.lower() in _ENDINGS:
            return
        if question:
            out(f"\n{plain(await answer(question, channel), _width())}\n")


def told(delivery: Delivery) -> str:
    """A delivery as the terminal shows it: its badge, then the reply; before what was corrected since, what holds now."""
    word, _ = badge(delivery)
    title = f"[{word}] {headline(delivery)}"
    if fixed := correction(delivery):
        title = f"[CORRECTED] {fixed}. Told before: {title}"
    return f"\n{plain(replace(delivery.reply, title=title), _width())}\n"


class TerminalSurface:
    """The surface port for "terminal:…" channels: prints what is sent, each delivery once."""

    def __init__(self, out: Out) -> None:
        self._out = out
        self._sent: deque[int] = deque(maxlen=200)

    async def send(self, delivery: Delivery) -> str:
        """Prints the delivery; the message id is "terminal:<delivery id>"."""
        if delivery.id not in self._sent:
            self._sent.append(delivery.id)
            self._out(told(delivery))
        return f"terminal:{delivery.id}"


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
