"""Answers that somebody waits for: when the bot stops they are given a moment, and whoever waits for another is told so."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

LEAVE = 2.0
"""Seconds that answers are given when the bot stops."""
FAREWELL = 1.0
"""Seconds to tell those who wait for the others."""


@dataclass(frozen=True, slots=True)
class UnderWay:
    """The tasks that answer; one that is cancelled is to tell whoever waits."""

    _tasks: set[asyncio.Task[Any]] = field(default_factory=set)

    def add(self, task: asyncio.Task[Any]) -> None:
        """Knows the task until it ends."""
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self, leave: float = LEAVE, farewell: float = FAREWELL) -> None:
        """Returns when all have ended."""
        for seconds in (leave, farewell):
            if self._tasks:
                _, late = await asyncio.wait(set(self._tasks), timeout=seconds)
                for task in late:
                    task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
