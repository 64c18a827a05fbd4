"""Who asks, and whether they may change what a channel is told."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """A person on a platform."""

    id: str
    """"operator", "slack:T1/U5", "discord:7": what the log of changes keeps."""
    refusal: str = ""
    """Why this person may not change this channel's settings, in words for them; "" where they may."""


OPERATOR = Asker(id="operator")
"""Whoever sits at the console or the terminal."""
