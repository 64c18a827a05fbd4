"""Whether anybody hears the platforms: one process holds each connection, and a lease that gives no sign of life is a dead one's.

A row alone proves nothing: a process that was killed leaves its own behind. Nor do clocks, which differ from machine to machine. So
the beats are watched, by a stopwatch, as those who wait to take over watch them.
"""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field

from bot.app.lead import BEAT, DEAD
from bot.config import Settings
from bot.store import leases
from bot.store.leases import Held
from bot.store.session import Store, StoreError
from bot.store.threads import in_reader

LEASES = {"slack": "slack", "discord": "discord:0"}
"""What the connection that hears a platform is held under."""
QUIET = DEAD + 2 * BEAT
"""Seconds without a sign after which nobody hears: by then another process would have taken over."""


@dataclass(slots=True, kw_only=True)
class Heard:
    """Watches the leases: `await heard.look()` every few seconds."""

    store: Store
    names: tuple[str, ...]
    """Platforms that are heard over a connection."""
    seconds: Callable[[], float] = time.monotonic
    _beats: dict[str, Held | None] = field(default_factory=dict, init=False)
    _signs: dict[str, float] = field(default_factory=dict, init=False)
    """When each last gave a sign; at first a process has as long as any to come up."""

    def __post_init__(self) -> None:
        self._signs = dict.fromkeys(self.names, self.seconds())

    async def look(self) -> None:
        """Notes who gave a sign since the last look."""
        for name in self.names:
            try:
                found = await in_reader(_beat, self.store, name)
            except StoreError:
                self._signs[name] = self.seconds()  # nobody can give one
                continue
            if found is not None and found != self._beats.get(name, found):
                self._signs[name] = self.seconds()
            self._beats[name] = found

    @property
    def silent(self) -> frozenset[str]:
        """Platforms that nobody hears."""
        return frozenset(name for name in self.names if self.seconds() - self._signs[name] >= QUIET)


def over_a_connection(settings: Settings) -> Iterator[str]:
    """The platforms that are heard over a connection which one process holds, and not by requests that come in."""
    if settings.has_slack and (settings.slack_app_token or not settings.slack_signing_secret):
        yield "slack"
    if settings.discord_token:
        yield "discord"


async def is_heard(store: Store, name: str, seconds: float = QUIET, pause: float = BEAT) -> bool:
    """Whether a process hears the platform: known at once where none says so, else by the next sign, waited for so long."""
    first = found = await in_reader(_beat, store, name)
    while first is not None and found in (None, first) and seconds > 0:
        await asyncio.sleep(pause)
        seconds -= pause
        with suppress(StoreError):
            found = await in_reader(_beat, store, name)
    return found not in (None, first)


def _beat(store: Store, name: str) -> Held | None:
    with store.reading() as session:
        return leases.look(session, LEASES[name])
