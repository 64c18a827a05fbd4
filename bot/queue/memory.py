"""Wake-ups through PgQueuer, in memory: the rows in the store are the truth, a lost wake-up costs one sweep."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

from pgqueuer import PgQueuer
from pgqueuer.adapters.inmemory import InMemoryQueries
from pgqueuer.models import Job

AT_ONCE = timedelta(days=-36_500)
"""When a wake-up may run, as PgQueuer counts it: from now. One that waits while the clock is set back an hour would wait for that hour."""

log = logging.getLogger(__name__)


class MemoryQueue:
    """A WorkQueue in one process; wake-ups that wait already are not repeated."""

    def __init__(self) -> None:
        self._pgq = PgQueuer.in_memory()
        if not isinstance(self._pgq.queries, InMemoryQueries):
            raise RuntimeError("PgQueuer without its queries")
        self._rows = self._pgq.queries
        self._topics: set[str] = set()

    async def wake(self, topic: str, keys: Sequence[str]) -> None:
        """Asks for the topic to be run for each key. A topic that this process does not run is left to the sweep of one that does."""
        if keys and topic in self._topics:
            count = len(keys)
            await self._rows.enqueue(
                [topic] * count,
                [key.encode() for key in keys],
                [0] * count,
                execute_after=[AT_ONCE] * count,
                dedupe_key=[f"{topic}:{key}" for key in keys],
                on_conflict="skip",
            )
            await self._rows.clear_queue_log()  # nobody reads it, and three rows a job would be gigabytes after a year

    def on(self, topic: str, run: Callable[[str], Awaitable[None]], limit: int = 0) -> None:
        """Runs `run(key)` for each wake-up of the topic, `limit` at a time; a failure is logged, the sweep tries again."""
        self._topics.add(topic)

        @self._pgq.entrypoint(topic, concurrency_limit=limit)
        async def work(job: Job) -> None:
            key = (job.payload or b"").decode()
            try:
                await run(key)
            except Exception:
                log.exception("%s %s failed; it is tried again by the next sweep", topic, key)

    async def run(self) -> None:
        """Works until `close`."""
        await self._pgq.run()

    def close(self) -> None:
        """Takes no further wake-ups; those under way are finished."""
        self._pgq.shutdown.set()
