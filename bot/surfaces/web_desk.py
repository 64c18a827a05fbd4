"""What the console needs of the rest of the house, as plain functions."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot.domain.delivery import ChannelId, Delivery
from bot.domain.reply import Button, Reply
from bot.ports import Painter
from bot.render.page import Standing
from bot.render.status import Status

EXAMPLES = (
    Button(label="Alibaba's market share", line="/share alibaba"),
    Button(label="AI capex plan", line="/capex alibaba"),
    Button(label="Growth", line="/growth alibaba"),
    Button(label="Latest news", line="/news alibaba"),
    Button(label="Help", line="/help"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that is to work: "database", "scheduler", "polling", "reading", "queue", "slack", "discord"."""

    name: str
    is_ok: bool
    detail: str = ""
    """In words for an operator ("last poll 40 s ago"); never a secret."""
    is_needed: bool = True
    """Whether the bot is not ready without it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What /readyz tells."""

    checks: tuple[Check, ...]

    @property
    def is_ready(self) -> bool:
        """Whether everything holds that the bot cannot work without."""
        return all(check.is_ok or not check.is_needed for check in self.checks)


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
    """Whether the bot can do its work, and what keeps it from that; asked every few seconds."""
    status: Callable[[], Awaitable[Status]]
    """How everything goes, for the operator."""
    metrics: Callable[[], Awaitable[str]]
    """Everything that is counted, in Prometheus' text format; asked every few seconds, so it is to be cheap."""
    painter: Painter
    """Paints a chart when a page asks for its picture; a NewsbotError leaves the table to speak."""
