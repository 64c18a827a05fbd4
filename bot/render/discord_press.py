"""Buttons of Discord: the command line travels in the button itself, so that it works after a restart.

A line that does not fit stands in the button under a short name; whoever posts the message keeps the line under that name.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.reply import Button
from bot.render.fit import one_line, size
from bot.render.limits import DISCORD

_OURS = re.compile(r"n\|([0-9A-Za-z]*)\|(?:#([0-9a-f]{16})|([^#].*))", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """One button."""

    label: str
    custom_id: str
    """100 characters at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Presses:
    """The buttons of a message."""

    rows: tuple[tuple[Press, ...], ...]
    lines: dict[str, str]
    """Short name -> command line, for lines that do not fit into their buttons."""
    left_out: int
    """Buttons for which there was no room."""


def presses(buttons: Iterable[Button], key: str) -> Presses:
    """The buttons in rows; Discord refuses equal ones, so the same line comes once."""
    wanted: dict[str, Button] = {}
    for button in buttons:
        if one_line(button.line):
            wanted.setdefault(button.line, button)
    kept: list[Press] = []
    lines: dict[str, str] = {}
    for line, button in wanted.items():
        label = next(filter(_fits, map(one_line, (button.label, line))), "")
        if label and len(kept) < DISCORD.rows * DISCORD.buttons:
            name = "" if _travels(line, key) else hashlib.blake2b(line.encode(), digest_size=8).hexdigest()
            kept.append(Press(label=label, custom_id=f"n|{key}|{f'#{name}' if name else line}"))
            lines |= {name: line} if name else {}
    rows = tuple(tuple(kept[at : at + DISCORD.buttons]) for at in range(0, len(kept), DISCORD.buttons))
    return Presses(rows=rows, lines=lines, left_out=len(wanted) - len(kept))


def press_of(custom_id: str) -> tuple[str, str] | None:
    """The command line of one of our buttons, or the short name of a line that is kept; None for a foreign button."""
    found = _OURS.fullmatch(custom_id)
    return (found[3] or "", found[2] or "") if found else None


def key_of(custom_id: str) -> str:
    """The key of the delivery that the button belongs to, "" without one."""
    found = _OURS.fullmatch(custom_id)
    return found[1] if found else ""


def _fits(label: str) -> bool:
    return 0 < size(label) <= DISCORD.button_label


def _travels(line: str, key: str) -> bool:
    """Whether the button can carry the line as it is: short, visible, and not to be taken for a short name."""
    return line == one_line(line) and not line.startswith("#") and size(f"n|{key}|{line}") <= DISCORD.custom_id
