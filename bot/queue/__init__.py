"""Wake-ups through PgQueuer: in memory for one process, on PostgreSQL shared among any number of them."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from bot.queue.memory import MemoryQueue

__all__ = ["MemoryQueue", "WorkQueue", "queue_for"]


class WorkQueue(Protocol):
    """Carries wake-ups; the rows in the store are the truth, so a lost one costs time only."""

    async def wake(self, topic: str, keys: Sequence[str]) -> None:
        """Asks for the topic to be run for each key; keys that wait already are not repeated."""
        ...

    def on(self, topic: str, run: Callable[[str], Awaitable[None]], limit: int = 0) -> None:
        """Runs `run(key)` for each wake-up of the topic, at most `limit` at a time in this process (0: no limit)."""
        ...

    async def run(self) -> None:
        """Works until `close`."""
        ...

    def close(self) -> None:
        """Takes no further wake-ups; those under way are finished."""
        ...


def queue_for(url: str) -> WorkQueue:
    """The queue that belongs to a store's address: on PostgreSQL in its database, else in this process's memory."""
    if not url.startswith("postgres"):
        return MemoryQueue()
    from bot.queue.postgres import PostgresQueue  # its driver is not needed with SQLite

    return PostgresQueue(url)
