"""What the model cost, and what became of its answers."""

from collections import Counter
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """Counts since the start of the process."""

    calls: int = 0
    """Requests sent."""
    tokens_in: int = 0
    tokens_out: int = 0
    outcomes: tuple[tuple[str, int], ...] = ()
    """How often each came out, by name: "used", "retried", "refused: rule 3", "timeout", "quota", …"""


class Tally:
    """The counts as they grow."""

    def __init__(self) -> None:
        self._calls = self._in = self._out = 0
        self._outcomes: Counter[str] = Counter()

    def call(self, tokens_in: int, tokens_out: int) -> None:
        """Counts a request with its tokens."""
        self._calls += 1
        self._in += tokens_in
        self._out += tokens_out

    def outcome(self, name: str) -> None:
        """Counts what became of an answer."""
        self._outcomes[name] += 1

    @property
    def usage(self) -> Usage:
        """The counts now, outcomes by name."""
        return Usage(
            calls=self._calls,
            tokens_in=self._in,
            tokens_out=self._out,
            outcomes=tuple(sorted(self._outcomes.items())),
        )
