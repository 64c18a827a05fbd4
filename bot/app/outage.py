"""A database that is away, told once: work that fails for it is tried again by ticks and sweeps."""

import logging
from collections.abc import Awaitable, Callable

from bot.store.session import StoreError

log = logging.getLogger(__name__)


class Outage:
    """Whether the database is away, as far as the work that goes through here has seen."""

    def __init__(self) -> None:
        self.is_on = False

    def through(self, work: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
        """The same work; where the database fails it, that is told at the beginning of the outage only."""

        async def safely(*given: object) -> None:
            try:
                await work(*given)
            except StoreError as error:
                self._begins(error)
            else:
                self._ends()

        return safely

    def _begins(self, error: StoreError) -> None:
        if not self.is_on:
            self.is_on = True
            log.error("%s: all work waits until it is back", error)

    def _ends(self) -> None:
        if self.is_on:
            self.is_on = False
            log.warning("the database is back: all work goes on")
