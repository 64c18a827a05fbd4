"""A value that is costly to make, made at most every so many seconds."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Fresh(Generic[T]):
    """`await fresh()`: the value, made anew where it is older than `seconds`; all that ask meanwhile share one making."""

    def __init__(
        self, make: Callable[[], Coroutine[Any, Any, T]], seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._make, self._seconds, self._clock = make, seconds, clock
        self._making: asyncio.Task[T] | None = None
        self._at = 0.0

    async def __call__(self) -> T:
        """The value. Raises what making it raised."""
        if self._making is None or (self._making.done() and self._clock() - self._at >= self._seconds):
            self._making, self._at = asyncio.create_task(self._make()), self._clock()
            self._making.add_done_callback(_heard)
        # Who gives up waiting must not take the value from the others, nor begin a second making beside a stuck one.
        return await asyncio.shield(self._making)


def _heard(task: asyncio.Task[Any]) -> None:
    if not task.cancelled():
        task.exception()
