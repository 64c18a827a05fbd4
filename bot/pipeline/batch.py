"""What several polls want of the store at the same moment, as one call: a transaction costs more than a request."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

MOMENT = 0.005
"""Seconds: nothing to a poll, and most of those that are under way come to their end in it."""

Wish = TypeVar("Wish")
Gift = TypeVar("Gift")


class Batch(Generic[Wish, Gift]):
    """`await batch(wish)`: what `work` gives for it. Wishes that come while it is at work wait, and are then worked on together.

    The first one waits a moment for others. What `work` raises, all of its wishes raise.
    """

    def __init__(self, work: Callable[[Sequence[Wish]], Sequence[Gift]]) -> None:
        self._work = work
        self._waiting: list[tuple[Wish, asyncio.Future[Gift]]] = []
        self._task: asyncio.Task[None] | None = None

    async def __call__(self, wish: Wish) -> Gift:
        """Waits for its turn and gives its own result."""
        future: asyncio.Future[Gift] = asyncio.get_running_loop().create_future()
        self._waiting.append((wish, future))
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._run())
        return await future

    async def _run(self) -> None:
        while self._waiting:
            await asyncio.sleep(MOMENT)
            batch, self._waiting = self._waiting, []
            try:
                gifts = await asyncio.to_thread(self._work, [wish for wish, _ in batch])
            except asyncio.CancelledError:
                for _, future in batch:
                    future.cancel()
                raise
            except Exception as error:
                for _, future in batch:
                    _settle(future, error)
            else:
                for (_, future), gift in zip(batch, gifts, strict=True):
                    _settle(future, gift)


def _settle(future: "asyncio.Future[Gift]", outcome: Gift | Exception) -> None:
    """Hands the outcome over, unless whoever waited for it is gone."""
    if future.done():
        return
    if isinstance(outcome, Exception):
        future.set_exception(outcome)
    else:
        future.set_result(outcome)
