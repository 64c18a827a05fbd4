"""The tokens of many workspaces: encrypted where they are kept, in memory for as long as they are fresh."""

import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.ports import NewsbotError, SendPostponed
from bot.surfaces.slack.cipher import Cipher

FRESH_SECONDS = 60.0
"""How long a token is taken from memory: another process hears so late, at most, that a workspace left or came back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """A workspace's permission to speak there."""

    team: str
    """"T1"."""
    name: str
    token: str = field(repr=False)
    bot_user: str
    """The bot's user id there ("U7")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Where installations are kept, as plain functions that do their work in threads. Ids are "slack:T1"; secrets are ciphertext."""

    find: Callable[[str], Awaitable[str | None]]
    """The secret of a workspace."""
    secrets: Callable[[], Awaitable[dict[str, str]]]
    """Every workspace's secret, by its id."""
    keep: Callable[[str, str, str], Awaitable[None]]
    """Keeps a workspace by id, name and secret, in place of its earlier installation."""
    renew: Callable[[str, str, str], Awaitable[None]]
    """Puts a new secret (third) in the place of one (second), unless that is another by now."""
    forget: Callable[[str], Awaitable[None]]


class Workspaces:
    """The Tokens of every workspace that installed the app."""

    def __init__(self, cipher: Cipher, shelf: Shelf, seconds: Callable[[], float] = time.monotonic) -> None:
        self._cipher, self._shelf, self._seconds = cipher, shelf, seconds
        self._fresh: dict[str, tuple[float, Installation]] = {}

    async def token(self, team: str) -> str | None:
        """The bot token of a workspace, None where the app is not installed. Raises SendPostponed."""
        found = await self.find(team)
        return found.token if found else None

    async def bot_user(self, team: str) -> str | None:
        """The bot's user id there, None where the app is not installed. Raises SendPostponed."""
        found = await self.find(team)
        return found.bot_user if found else None

    async def find(self, team: str) -> Installation | None:
        """A workspace's installation. Raises SendPostponed while the store or the key keeps it back: its messages wait."""
        until, kept = self._fresh.get(team, (0.0, None))
        if kept and self._seconds() < until:
            return kept
        try:
            secret = await self._shelf.find(_id(team))
            return self._remembered(self._opened(secret)) if secret else None
        except NewsbotError as error:
            raise SendPostponed(str(error)) from error

    async def install(self, installation: Installation) -> None:
        """Keeps a workspace, in place of its earlier installation. Raises NewsbotError."""
        await self._shelf.keep(_id(installation.team), installation.name, self._sealed(installation))
        self._remembered(installation)

    async def forget(self, team: str) -> None:
        """Deletes a workspace's tokens here and where they are kept: it removed the app."""
        self._fresh.pop(team, None)
        await self._shelf.forget(_id(team))

    async def check(self) -> int:
        """Opens every stored workspace and counts them; those under an older key go under the first one, so that it can be dropped.

        Raises NewsbotError where no key opens one: to be called before anything is sent.
        """
        secrets = await self._shelf.secrets()
        for id, secret in secrets.items():
            opened = self._opened(secret)
            if not self._cipher.is_current(secret):
                await self._shelf.renew(id, secret, self._sealed(opened))
        return len(secrets)

    def _remembered(self, installation: Installation) -> Installation:
        self._fresh[installation.team] = (self._seconds() + FRESH_SECONDS, installation)
        return installation

    def _sealed(self, installation: Installation) -> str:
        written = [installation.team, installation.name, installation.token, installation.bot_user]
        return self._cipher.encrypted(json.dumps(written))

    def _opened(self, secret: str) -> Installation:
        team, name, token, bot_user = json.loads(self._cipher.decrypted(secret))
        return Installation(team=team, name=name, token=token, bot_user=bot_user)


def _id(team: str) -> str:
    return f"slack:{team}"
