"""Ticks by APScheduler: jobs are derived from the code at every start, nothing of them is stored."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from datetime import UTC

from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = logging.getLogger(__name__)

JUMP = 1.0
"""Seconds by which the clock on the wall may leave the event loop's stopwatch before ticks are planned anew."""


class Ticks:
    """Calls coroutines every so many seconds; a late tick runs once, a long one is never doubled."""

    def __init__(self, wall: Callable[[], float] = time.time) -> None:
        """`wall`: the seconds that the system's clock shows."""
        self._scheduler = _Steady(
            wall,
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


class _Steady(AsyncIOScheduler):  # type: ignore[misc]  # it has no types
    """A scheduler whose ticks come through every jump of the clock.

    It plans them by the clock on the wall and is woken by the loop's stopwatch. Left to itself, an hour set back is an hour without
    ticks; and after a year ahead, as where a machine begins in 1970, it would make a list of all that were missed.
    """

    def __init__(self, wall: Callable[[], float], **options: object) -> None:
        super().__init__(**options)
        self._wall = wall
        self._ahead = 0.0
        """Seconds by which the clock was ahead of the stopwatch when the ticks were planned."""

    def start(self, paused: bool = False) -> None:
        """Begins; needs a running loop."""
        self._ahead = self._is_ahead()
        super().start(paused)

    def _process_jobs(self) -> float | None:
        """Looks at the clock before it looks for jobs that are due."""
        ahead = self._is_ahead()
        if abs(ahead - self._ahead) > JUMP:
            self._ahead = ahead
            for job in self.get_jobs():
                job.reschedule("interval", seconds=job.trigger.interval_length)
        seconds: float | None = super()._process_jobs()
        return seconds

    def _is_ahead(self) -> float:
        return self._wall() - asyncio.get_running_loop().time()
