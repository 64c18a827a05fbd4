"""One time limit for many things that run side by side, kept by one timer.

All have the same time, so they come to their ends in the order in which they began: only the first of them needs to be watched. A timer
for each, as `asyncio.timeout` has it, costs a poll as much as to parse its answer's headers.
"""

import asyncio
from types import TracebackType


class Deadlines:
    """`with deadlines.one():` raises TimeoutError where its block takes more than `seconds`, as `asyncio.timeout` does."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._running: dict[Deadline, float] = {}
        """When each ends, by the loop's clock; the first to end stands first."""
        self._timer: asyncio.TimerHandle | None = None

    def one(self) -> "Deadline":
        """A deadline for one block of the task that enters it."""
        return Deadline(self)

    def close(self) -> None:
        """Ends the timer, when nothing runs any more."""
        if self._timer:
            self._timer.cancel()
            self._timer = None

    def _begin(self, deadline: "Deadline") -> None:
        loop = asyncio.get_running_loop()
        ends = self._running[deadline] = loop.time() + self.seconds
        if self._timer is None:
            self._timer = loop.call_at(ends, self._look, loop)

    def _look(self, loop: asyncio.AbstractEventLoop) -> None:
        """Ends those whose time is over; looks again when it is over for the first of the others."""
        self._timer = None
        now = loop.time()
        while self._running:
            first, ends = next(iter(self._running.items()))
            if ends > now:
                self._timer = loop.call_at(ends, self._look, loop)
                return
            del self._running[first]
            first._expire()


class Deadline:
    """A block's time; a cancellation of the task by somebody else stays one."""

    __slots__ = ("_all", "_cancelled_before", "_is_over", "_task")

    def __init__(self, deadlines: Deadlines) -> None:
        self._all = deadlines
        self._is_over = False

    def __enter__(self) -> None:
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("a deadline is for a task")
        self._task, self._cancelled_before = task, task.cancelling()
        self._all._begin(self)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._all._running.pop(self, None)
        # Not more cancellations than before: the one that came through was the deadline's own.
        if self._is_over and self._task.uncancel() <= self._cancelled_before and kind is asyncio.CancelledError:
            raise TimeoutError from error

    def _expire(self) -> None:
        self._is_over = True
        self._task.cancel()
