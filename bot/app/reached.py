"""Which chat platforms take the bot's tokens, as their connections tell the desk."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.app.roles import Roles
from bot.config import Settings
from bot.domain.delivery import platform
from bot.ports import Clock
from bot.surfaces.chat import ChatDesk

SETTLED = timedelta(minutes=1)
"""A refused app token lets messages go out all the same, which the desk is told right after it: that mends nothing yet."""


@dataclass(slots=True, kw_only=True)
class Reached:
    """By platform: since when it takes the token, or why it does not and when it said so (UTC)."""

    clock: Clock
    since: dict[str, datetime] = field(default_factory=dict)
    refused: dict[str, tuple[str, datetime]] = field(default_factory=dict)

    def heard_by(self, desk: ChatDesk) -> ChatDesk:
        """The same desk; what platforms tell it of their connections is kept here too."""

        async def restore(destination: str) -> None:
            name, now = platform(destination), self.clock()
            if name in self.refused and now - self.refused[name][1] >= SETTLED:
                del self.refused[name]
            self.since.setdefault(name, now)
            await desk.restore(destination)

        async def refuse(destination: str, reason: str) -> None:
            name, _, place = destination.partition(":")
            if not place or name not in self.since:  # one of many workspaces says nothing of the others
                self.refused[name] = (reason, self.clock())
                self.since.pop(name, None)
            await desk.refuse(destination, reason)

        return replace(desk, restore=restore, refuse=refuse)


def platforms(settings: Settings, roles: Roles) -> Iterator[str]:
    """The platforms that a token is set for, and that a process of these roles posts to or hears."""
    if settings.has_slack and not roles.isdisjoint(("deliver", "slack")):
        yield "slack"
    if settings.discord_token and not roles.isdisjoint(("deliver", "discord")):
        yield "discord"


def can_tell(name: str, settings: Settings) -> bool:
    """Whether the platform's connection says that it stands: where many workspaces install the app, each message finds out."""
    return not (name == "slack" and settings.slack_client_id)
