"""A breach of the summary's form."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Violation:
    """Which rule is broken, by which bullet (counted from 0; None: by the whole), and how, in words for a person or a model."""

    rule: int
    bullet: int | None
    message: str
    hard: bool = True
    """Whether it forbids publishing; soft ones only say what could be better."""
