"""Which token speaks for which workspace: one from the settings, or one for each that installed the app."""

from typing import Protocol


class Tokens(Protocol):
    """Gives a workspace's bot token, and its bot's own user id. Both may raise a NewsbotError while it cannot be told."""

    async def token(self, team: str) -> str | None:
        """The bot token of a workspace ("T1"), None where the app is not installed."""
        ...

    async def bot_user(self, team: str) -> str | None:
        """The bot's user id there ("U7"), by which mentions of itself are known; None where it is not known."""
        ...
