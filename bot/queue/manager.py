"""PgQueuer's manager and driver, fitted to several processes with limits of their own."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from datetime import timedelta

from asyncpg import Pool
from pgqueuer.adapters.drivers.asyncpg import AsyncpgPoolDriver
from pgqueuer.core.qm import QueueManager
from pgqueuer.domain.types import Channel, QueueEntrypoint, QueueExecutionMode
from pgqueuer.models import Job
from pgqueuer.ports.driver import NotifyCallback

from bot.queue.tables import SETTINGS, rows_over

HUSH = 0.05
"""Seconds for which notices of new wake-ups are gathered into one: each costs every process four queries."""


class Manager(QueueManager):
    """Takes jobs of those topics only that this process has hands free for: PgQueuer's own limits count all processes together.

    Where the database fails it, `broken` is set: PgQueuer first waits for the jobs under way, which must not wait for anything then.
    """

    has_room: Callable[[str], bool]
    broken: asyncio.Event
    listening: asyncio.Event

    def end(self) -> None:
        """Ends at once, waiting for no job."""
        self.broken.set()
        self.shutdown.set()

    def entrypoints_below_capacity_limits(self) -> set[QueueEntrypoint]:
        """The topics whose limit is not reached here."""
        return {topic for topic in self.entrypoint_registry if self.has_room(topic)}

    async def fetch_jobs(
        self, batch_size: int, global_concurrency_limit: int | None, heartbeat_timeout: timedelta
    ) -> AsyncGenerator[Job, None]:
        """The jobs that are ready."""
        try:
            async for job in super().fetch_jobs(batch_size, global_concurrency_limit, heartbeat_timeout):
                yield job
        except Exception:
            self.broken.set()
            raise

    async def _effective_dequeue_timeout(self, dequeue_timeout: timedelta) -> timedelta:
        try:
            return await super()._effective_dequeue_timeout(dequeue_timeout)
        except Exception:
            self.broken.set()
            raise

    async def _run_periodic_health_check(self, interval: timedelta = timedelta(seconds=10)) -> None:
        """Not before anybody listens: PgQueuer's own first check may be sent too soon, and its answer is missed for ever."""
        await self.listening.wait()
        await super()._run_periodic_health_check(interval)

    async def _maybe_health_shutdown(
        self, check: asyncio.Task[None], mode: QueueExecutionMode, shutdown_on_listener_failure: bool
    ) -> None:
        if check.done():
            self.broken.set()
        await super()._maybe_health_shutdown(check, mode, shutdown_on_listener_failure)


class HushedDriver(AsyncpgPoolDriver):
    """Listens for new wake-ups only, several at once heard as one: jobs taken and ended are nobody's news."""

    on_listen: Callable[[], None]
    on_end: Callable[[], None]
    """Called when the server ends the connection that listens."""

    async def add_listener(self, channel: str, callback: NotifyCallback) -> None:
        """Passes notices on, gathered."""
        await super().add_listener(channel, _Ear(callback))
        if self._listener_connection:
            self._listener_connection.add_termination_listener(self._ended)
        self.on_listen()

    def _ended(self, _connection: object) -> None:
        self.on_end()


class _Ear:
    def __init__(self, callback: NotifyCallback) -> None:
        self._callback = callback
        self._is_coming = False

    def __call__(self, notice: str | bytes | bytearray) -> None:
        words = notice if isinstance(notice, str) else notice.decode()
        if "table_changed_event" not in words:
            self._callback(words)
        elif '"insert"' in words and not self._is_coming:
            self._is_coming = True
            asyncio.get_running_loop().call_later(HUSH, self._pass_on, words)

    def _pass_on(self, words: str) -> None:
        self._is_coming = False
        self._callback(words)


def manager_over(pool: Pool, has_room: Callable[[str], bool]) -> Manager:
    """A manager with a driver of its own."""
    driver = HushedDriver(pool)
    manager = Manager(rows_over(driver), Channel(SETTINGS.channel))
    manager.has_room, manager.broken, manager.listening = has_room, asyncio.Event(), asyncio.Event()
    driver.on_listen, driver.on_end = manager.listening.set, manager.end
    return manager
