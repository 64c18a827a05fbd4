"""What an answer in chat has written on its way, waited for a moment: where others hold the database, it is done when that is free."""

import asyncio
import logging
from collections.abc import Awaitable
from typing import Any

log = logging.getLogger(__name__)

PROMPT = 0.3
"""Seconds: what only reads is answered within one, whatever is being written."""


class Soon:
    """Work that is waited for a moment, and goes on by itself."""

    def __init__(self) -> None:
        self._going_on: set[asyncio.Future[Any]] = set()

    async def __call__(self, work: Awaitable[None] | Awaitable[bool]) -> None:
        """Returns when it is done, or goes on. Raises what it raised meanwhile; what it raises later, the log tells."""
        begun = asyncio.ensure_future(work)
        done, _ = await asyncio.wait({begun}, timeout=PROMPT)
        if done:
            begun.result()
            return
        self._going_on.add(begun)
        begun.add_done_callback(self._ended)

    def _ended(self, work: asyncio.Future[Any]) -> None:
        self._going_on.discard(work)
        if not work.cancelled() and (error := work.exception()):
            log.warning("what an answer left to be written was not: %s", error)
