"""What one process at a time may do, such as holding the one connection to a platform; the others wait to take over."""

import asyncio
import logging
import os
import platform
import secrets
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TypeVar

from bot.ports import Clock
from bot.store import leases
from bot.store.leases import Held
from bot.store.session import Session, Store, StoreBusy, StoreError

log = logging.getLogger(__name__)

T = TypeVar("T")

BEAT = 5.0
"""Seconds between two signs of life, and between two looks of those who wait."""
GIVEN_UP = 13.0
"""Seconds without a sign that was written down, after which the holder lets go by itself."""
DEAD = 18.0
"""Seconds without a sign, after which another takes over: with the next look that makes 23, below the half minute that is promised."""


def seconds() -> float:
    """A stopwatch that no clock change moves, and that goes on while the machine sleeps, where the system has one."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else time.monotonic()


def _holder() -> str:
    return f"{platform.node()[:100]}:{os.getpid()}:{secrets.token_hex(4)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """Does things alone: `await lead.alone("slack", listen)`."""

    store: Store
    clock: Clock
    seconds: Callable[[], float] = seconds
    beat: float = BEAT
    given_up: float = GIVEN_UP
    dead: float = DEAD
    holder: str = field(default_factory=_holder)

    async def alone(self, name: str, work: Callable[[], Awaitable[object]]) -> bool:
        """Waits until no other process does it, then works; whether the work ended by itself. Where the lead is lost it is cancelled."""
        await self._won(name)
        log.info("%s: this process does it now", name)
        working, watching = asyncio.ensure_future(work()), asyncio.ensure_future(self._kept(name))
        try:
            await asyncio.wait({working, watching}, return_when=asyncio.FIRST_COMPLETED)
            if not working.done():
                log.warning("%s: this process let go of it; it waits for its turn again", name)
                return False
            await working
            return True
        finally:
            await _ended(working, watching)
            with suppress(StoreError):
                await _in_thread(self._release, name)

    async def _won(self, name: str) -> None:
        """Returns once the lease is this process's: nobody had it, or its holder gave no sign for long enough."""
        seen: Held | None = None
        since = self.seconds()
        while True:
            try:
                found = await _in_thread(self._look, name)
                if found != seen:
                    seen, since = found, self.seconds()
                is_free = found is None or found.holder == self.holder or self.seconds() - since >= self.dead
                if is_free and await _in_thread(self._take, name, found):
                    return
            except StoreError:
                since = self.seconds()  # the holder could give no sign either
            await asyncio.sleep(self.beat)

    async def _kept(self, name: str) -> None:
        """Gives signs of life; returns when the lease is another's, or when none could be given for too long."""
        last = self.seconds()
        while True:
            await asyncio.sleep(self.beat)
            began = self.seconds()
            if began - last > self.given_up:
                return  # the machine slept, or the database was away: another may have taken over
            with suppress(StoreError, TimeoutError):
                if not await self._renewed(name):
                    return
                last = began

    async def _renewed(self, name: str) -> bool:
        """Whether the lease is still this process's. Raises StoreError, TimeoutError."""
        try:
            return await asyncio.wait_for(_in_thread(self._renew, name), self.beat)
        except StoreBusy:
            return True  # whoever holds SQLite's one lock for long keeps it from all: nobody could take over

    def _look(self, name: str) -> Held | None:
        with self.store.reading() as session:
            return leases.look(session, name)

    def _take(self, name: str, seen: Held | None) -> bool:
        return self._written(lambda session: leases.take(session, name, self.holder, seen, self.clock()))

    def _renew(self, name: str) -> bool:
        return self._written(lambda session: leases.renew(session, name, self.holder, self.clock()))

    def _release(self, name: str) -> None:
        with self.store.begin() as session:
            leases.release(session, name, self.holder)

    def _written(self, change: Callable[[Session], bool]) -> bool:
        with self.store.begin(0.5 * self.beat) as session:
            return change(session)


_THREADS = ThreadPoolExecutor(4, thread_name_prefix="lead")
"""Its own: whoever waits elsewhere for a lock or a name server keeps nobody from giving signs of life."""


def _in_thread(work: Callable[..., T], *given: object) -> Awaitable[T]:
    return asyncio.get_running_loop().run_in_executor(_THREADS, work, *given)


async def _ended(*tasks: asyncio.Future[object] | asyncio.Future[None]) -> None:
    """Waits until they are over; on Python 3.11 some libraries lose a first cancellation."""
    for task in tasks:
        while not task.done():
            task.cancel()
            await asyncio.wait({task}, timeout=1)
        if not task.cancelled():
            task.exception()
