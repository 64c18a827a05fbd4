"""Ticks by APScheduler: jobs are derived from the code at every start, nothing of them is stored."""

import logging
from collections.abc import Awaitable, Callable
from datetime import UTC

from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = logging.getLogger(__name__)


class Ticks:
    """Calls coroutines every so many seconds; a late tick runs once, a long one is never doubled."""

    def __init__(self) -> None:
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": 60},
        )

    @property
    def is_alive(self) -> bool:
        """Whether ticks come."""
        return bool(self._scheduler.running)

    def every(self, seconds: float, tick: Callable[[], Awaitable[None]]) -> None:
        """Calls `tick` every so many seconds; what it raises is logged."""

        async def safely() -> None:
            try:
                await tick()
            except Exception:
                log.exception("a tick failed; the next one comes in %s s", seconds)

        self._scheduler.add_job(safely, "interval", seconds=seconds)

    def start(self) -> None:
        """Begins; needs a running loop."""
        self._scheduler.start()

    def close(self) -> None:
        """Ends; a tick under way is not waited for."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
