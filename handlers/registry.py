"""Every command by its name, each imported when it is first asked for: an answer needs one of them, and all together cost 0.1 s."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import cast

from handlers.command import Command

_MODULES = {
    name: name
    for name in (
        "share", "capex", "growth", "facts", "news", "summary", "source",
        "watch", "unwatch", "feeds", "digest", "alerts", "answers", "help",
    )
} | {"unwatch": "watch"}  # fmt: skip
"""In which module of this package a command stands, in the order of /help."""


class _Commands(Mapping[str, Command]):
    def __getitem__(self, name: str) -> Command:
        return cast(Command, getattr(import_module(f"handlers.{_MODULES[name]}"), name.upper()))

    def __iter__(self) -> Iterator[str]:
        return iter(_MODULES)

    def __len__(self) -> int:
        return len(_MODULES)

    def __contains__(self, name: object) -> bool:
        return name in _MODULES


COMMANDS: Mapping[str, Command] = _Commands()
"""By name, in the order of /help."""
