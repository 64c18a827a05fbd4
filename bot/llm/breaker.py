"""Leaves a failing server alone for a while."""

from datetime import datetime, timedelta

from bot.ports import Clock

FAILURES = 3
PAUSE = timedelta(minutes=5)


class Breaker:
    """Open after three failures in a row, or at once where trying again is pointless; then one try every five minutes."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._failures = 0
        self._shut_until: datetime | None = None

    def is_open(self) -> bool:
        """Whether nothing may be sent now. Where the pause is over it says no once: that caller's try decides."""
        if self._shut_until is None:
            return False
        if self._clock() < self._shut_until:
            return True
        self._shut_until = self._clock() + PAUSE
        return False

    def succeeded(self) -> None:
        """The server answers."""
        self._failures, self._shut_until = 0, None

    def failed(self, *, at_once: bool = False) -> None:
        """A request failed; `at_once` where the next one would as well (no quota, a wrong key)."""
        self._failures += 1
        if at_once or self._failures >= FAILURES or self._shut_until is not None:
            self._shut_until = self._clock() + PAUSE
