"""What the console needs of the rest of the house, as plain functions."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot.domain.delivery import CONSOLE, ChannelId, Delivery
from bot.domain.reply import Button, Reply
from bot.ports import Painter
from bot.render.page import Standing

__all__ = ["CONSOLE", "EXAMPLES", "Check", "Desk", "Health"]

EXAMPLES = (
    Button(label="Alibaba's market share", line="/share alibaba"),
    Button(label="AI capex plan", line="/capex alibaba"),
    Button(label="Growth", line="/growth alibaba"),
    Button(label="Latest news", line="/news alibaba"),
    Button(label="Help", line="/help"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that must work for the bot to be ready: "database", "scheduler", "polling"."""

    name: str
    is_ok: bool
    detail: str = ""
    """In words for an operator ("last poll 40 s ago"); never a secret."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What /readyz tells."""

    checks: tuple[Check, ...]

    @property
    def is_ready(self) -> bool:
        """Whether every check holds."""
        return all(check.is_ok for check in self.checks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The functions behind the console; each is awaited on the event loop, so blocking work belongs into a thread."""

    answer: Callable[[str, ChannelId], Awaitable[Reply]]
    """The answer to a line a person typed, command or question; the channel is `CONSOLE`. Usage errors are replies too."""
    latest: Callable[[int], Awaitable[Sequence[Delivery]]]
    """The newest deliveries of the console's channel, newest first, this many at most, whatever their state."""
    standing: Callable[[], Awaitable[Standing]]
    """Watched companies and feeds as stored; asked every few seconds for each open page, so it is to be cheap."""
    health: Callable[[], Awaitable[Health]]
    """Database reachable, scheduler alive, last poll recent."""
    painter: Painter
    """Paints a chart when a page asks for its picture; a NewsbotError leaves the table to speak."""
