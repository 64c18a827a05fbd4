"""What several polls want of the store at the same moment, as one call: a transaction costs more than a request."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Generic, TypeVar

from bot.store.threads import in_writer

log = logging.getLogger(__name__)

MOMENT = 0.005
"""Seconds that a wish waits for others, while somebody waits for it."""
A_WHILE = 0.1
"""The same, while nobody does: there nearly always comes one that somebody waits for, and takes it along."""

Wish = TypeVar("Wish")
Gift = TypeVar("Gift")


class Batch(Generic[Wish, Gift]):
    """`await batch(wish)`: what `work` gives for it. Wishes that come while it is at work wait, and are then worked on together.

    The first one waits a moment for others. What `work` raises, all of its wishes raise. `batch.add(wish)` asks for no answer: that costs
    a poll half of what it costs to wait for one, and it may wait for a while.
    """

    def __init__(self, work: Callable[[Sequence[Wish]], Sequence[Gift]]) -> None:
        self._work = work
        self._waiting: list[tuple[Wish, asyncio.Future[Gift] | None]] = []
        self._task: asyncio.Task[None] | None = None
        self._hurry = asyncio.Event()

    async def __call__(self, wish: Wish) -> Gift:
        """Waits for its turn and gives its own result."""
        future: asyncio.Future[Gift] = asyncio.get_running_loop().create_future()
        self._wish(wish, future)
        self._hurry.set()
        return await future

    def add(self, wish: Wish) -> None:
        """Has it worked on with the others; where that fails, the log says so and it is lost."""
        self._wish(wish, None)

    async def done(self) -> None:
        """Waits until all that was wished for is worked on."""
        while self._task and not self._task.done():
            self._hurry.set()
            await asyncio.wait({self._task})

    def _wish(self, wish: Wish, future: asyncio.Future[Gift] | None) -> None:
        self._waiting.append((wish, future))
        if self._task is None or self._task.done():
            self._hurry = asyncio.Event()  # of this loop: a batch may outlive one
            self._task = asyncio.create_task(self._run())

    async def _run(self) -> None:
        while self._waiting:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._hurry.wait(), A_WHILE)
            await asyncio.sleep(MOMENT)
            batch, self._waiting = self._waiting, []
            self._hurry.clear()
            try:
                gifts = await in_writer(self._work, [wish for wish, _ in batch])
            except asyncio.CancelledError:
                for _, future in batch:
                    if future:
                        future.cancel()
                raise
            except Exception as error:
                if lost := sum(future is None for _, future in batch):
                    log.warning("%d could not be written down: %s", lost, error)
                for _, future in batch:
                    _settle(future, error)
            else:
                for (_, future), gift in zip(batch, gifts, strict=True):
                    _settle(future, gift)


def _settle(future: "asyncio.Future[Gift] | None", outcome: Gift | Exception) -> None:
    """Hands the outcome over, unless nobody waits for it."""
    if future is None or future.done():
        return
    if isinstance(outcome, Exception):
        future.set_exception(outcome)
    else:
        future.set_result(outcome)
