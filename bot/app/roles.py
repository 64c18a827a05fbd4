"""What a process of several does of the whole: the roles of `newsbot run`."""

from collections.abc import Iterable
from typing import TypeAlias

ROLES = ("poll", "read", "deliver", "slack", "discord", "web")
"""Polling feeds; reading articles; posting messages and writing digests; hearing Slack; hearing Discord; the console."""

Roles: TypeAlias = frozenset[str]

EVERY: Roles = frozenset(ROLES)


def roles_of(written: str) -> Roles:
    """The roles named, divided by commas. Raises ValueError naming those that there are not."""
    named = [name.strip().lower() for name in written.split(",") if name.strip()]
    if unknown := _listed(name for name in named if name not in EVERY):
        raise ValueError(f"there is no role {unknown}: {', '.join(ROLES)}")
    if not named:
        raise ValueError(f"at least one role is needed: {', '.join(ROLES)}")
    return frozenset(named)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(names))
