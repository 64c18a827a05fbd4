"""What outlives the process: the day's tokens and the answers already paid for."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

Recall: TypeAlias = Callable[[str], str | None]
Remember: TypeAlias = Callable[[str, str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """Two functions over a store of texts by key; they may block, and are called in threads."""

    recall: Recall
    remember: Remember
