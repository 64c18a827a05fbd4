"""A line of the log of settings."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """Who changed what in a channel, and when."""

    at: datetime
    """UTC."""
    who: str
    """The asker's id: "operator", "slack:T1/U5"."""
    what: str
    """The command line and what it did: "/alerts off: removed"."""
