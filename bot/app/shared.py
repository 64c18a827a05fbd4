"""What the processes of one database share: turns, so that a platform's rate holds for all, and the rests that hosts ask for."""

import asyncio
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from math import inf

from bot.domain.feed import Rest
from bot.pipeline.batch import Batch
from bot.ports import Clock, TakeTurn
from bot.store.rests import note_rest, rests
from bot.store.session import Store, StoreError
from bot.store.threads import in_reader, in_writer
from bot.store.turns import Wish, take_turns


# ---- turns --------------------------------------------------------------------------------------------------------------------------
def shared_turns(store: Store) -> TakeTurn | None:
    """How turns are taken, several at a time as one transaction; None on SQLite, which one process has for itself."""
    if store.is_sqlite:
        return None

    def taken(wishes: Sequence[Wish]) -> list[float]:
        with store.begin() as session:
            return take_turns(session, wishes)

    together: Batch[Wish, float] = Batch(taken)

    async def take(name: str, gap: float) -> float:
        try:
            return await together((name, gap))
        except StoreError:
            return 0.0  # the process's own pace holds, and without the database the others do nothing either

    return take


# ---- rests --------------------------------------------------------------------------------------------------------------------------
log = logging.getLogger(__name__)

KNOWN_FOR = 1.0
"""Seconds between two looks: meanwhile another process asks a host that has just asked for a rest once more at most."""


@dataclass(slots=True, kw_only=True)
class SharedRests:
    """A bot.ports.Rests over the store; while that is away, what is known holds."""

    store: Store
    clock: Clock
    seconds: Callable[[], float] = time.monotonic
    known_for: float = KNOWN_FOR
    _stored: Mapping[str, Rest] = field(default_factory=dict, init=False)
    _own: dict[str, Rest] = field(default_factory=dict, init=False)
    """Those that could not be stored."""
    _looked: float = field(default=-inf, init=False)
    _looking: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)

    async def of(self, host: str) -> Rest | None:
        """What the host asked for last, as it was known a moment ago."""
        if self.seconds() - self._looked >= self.known_for:
            async with self._looking:
                await self._look()
        if not (self._own or self._stored):
            return None  # as nearly always: polls ask twice each
        known = (told.get(host) for told in (self._own, self._stored))
        return max((rest for rest in known if rest), key=lambda rest: rest.until, default=None)

    async def note(self, host: str, rest: Rest) -> None:
        """Tells every process what a host asked for."""
        now = self.clock()
        self._own = {name: own for name, own in self._own.items() if own.until > now} | {host: rest}
        try:
            await in_writer(self._keep, host, rest)
        except StoreError as error:
            log.warning("%s asks for a rest, which only this process knows: %s", host, error)
        else:
            self._stored = {**self._stored, host: rest}
            self._own.pop(host, None)

    async def _look(self) -> None:
        if self.seconds() - self._looked < self.known_for:
            return  # another asked at the same moment
        with suppress(StoreError):
            self._stored = await in_reader(self._found)
        self._looked = self.seconds()

    def _found(self) -> Mapping[str, Rest]:
        with self.store.reading() as session:
            return rests(session, self.clock())

    def _keep(self, host: str, rest: Rest) -> None:
        with self.store.begin() as session:
            note_rest(session, host, rest, self.clock())
