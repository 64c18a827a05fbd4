"""What outlives the process: the day's tokens and the answers already paid for."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

Recall: TypeAlias = Callable[[str], str | None]
Remember: TypeAlias = Callable[[str, str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """Two functions over a store of texts by key; they may block, and are called in threads."""

    recall: Recall
    remember: Remember


@dataclass(frozen=True, slots=True)
class InProcess:
    """A memory that ends with the process: for a command that stores nothing."""

    kept: dict[str, str] = field(default_factory=dict)

    def memory(self) -> Memory:
        """Its two functions."""
        return Memory(recall=self.kept.get, remember=self.kept.__setitem__)
