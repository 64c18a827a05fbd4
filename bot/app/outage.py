"""A database that is away, told once: work that fails for it is tried again by ticks and sweeps."""

import logging
from collections.abc import Awaitable, Callable

from bot.store.session import StoreError

log = logging.getLogger(__name__)


class Outage:
    """Whether the database is away, as far as the work that goes through here has seen.

    It is back when something works again that failed: on a full disk whatever only reads goes on all the while.
    """

    def __init__(self) -> None:
        self._failed: set[str] = set()

    def through(self, work: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
        """The same work; where the database fails it, that is told at the beginning of the outage only."""

        name = work.__qualname__

        async def safely(*given: object) -> None:
            try:
                await work(*given)
            except StoreError as error:
                self._begins(name, error)
            else:
                self._ends(name)

        return safely

    def _begins(self, name: str, error: StoreError) -> None:
        if not self._failed:
            log.error("%s: all work waits until it is back", error)
        self._failed.add(name)

    def _ends(self, name: str) -> None:
        if name in self._failed:
            self._failed.clear()
            log.warning("the database is back: all work goes on")
