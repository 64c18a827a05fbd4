"""`newsbot ask`: one question from a terminal, or a conversation."""

import asyncio
import json
import shutil
from collections.abc import Sequence
from typing import TextIO

from bot.app.opening import answering, opened, world
from bot.config import Settings
from bot.domain.delivery import CONSOLE, Delivery
from bot.domain.reply import Reply
from bot.render.text import plain
from bot.store import deliveries
from bot.store.session import Store


def ask(question: str, as_json: bool, settings: Settings, out: TextIO) -> int:
    """Prints the answer to a command or a question; 1 where it says that something could not be done, else 0.

    The terminal is the console's channel: both are the operator's.
    """
    with opened(settings, only_looks=True) as store:
        reply = asyncio.run(_asked(question, store, settings))
    if as_json:
        print(json.dumps(answer_out(reply), ensure_ascii=False), file=out)
    else:
        print(plain(reply, width_of(out)), file=out)
    return int(reply.failed)


def chat(settings: Settings) -> None:
    """A conversation on the terminal, until end of input."""
    from bot.surfaces.terminal import chat, typed

    async def converse(store: Store) -> None:
        async with world(settings, store) as source:
            answer = answering(store, source, settings).answer

            async def latest(count: int) -> Sequence[Delivery]:
                with store.reading() as session:
                    return deliveries.latest(session, CONSOLE, count)

            await chat(lines=typed(), out=print, answer=answer, latest=latest)

    with opened(settings, only_looks=True) as store:
        asyncio.run(converse(store))


def answer_out(reply: Reply) -> dict[str, object]:
    """An answer in the contract's form."""
    sources = [
        {
            "n": source.number,
            "label": source.label,
            "url": source.url,
            "published": source.published.isoformat() if source.published else None,
        }
        for source in reply.sources
    ]
    return {"text": plain(reply), "command": reply.command, "sources": sources}


def width_of(out: TextIO) -> int:
    """Columns to write in: the terminal's, between 60 and 100; 80 where there is none."""
    return max(60, min(shutil.get_terminal_size((80, 24)).columns, 100)) if out.isatty() else 80


async def _asked(question: str, store: Store, settings: Settings) -> Reply:
    async with world(settings, store) as source:
        return await answering(store, source, settings).answer(question, CONSOLE)
