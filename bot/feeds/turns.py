"""Whose turn it is at a host: one request at a time, at the host's pace, none while it asked to be left alone."""

import asyncio
from collections import defaultdict
from datetime import datetime, timedelta
from math import inf
from types import TracebackType

from bot.domain.address import redacted
from bot.domain.feed import Rest
from bot.feeds.links import host_of
from bot.feeds.manners import Manners
from bot.ports import Clock, FeedError, NotYet, Rests, TakeTurn

PATIENCE = 20.0
"""Seconds that a poll waits for its turn: one that waits holds a place which feeds of other hosts could have."""


class Turns:
    """Remembers per host who is there and who was there last."""

    def __init__(self, clock: Clock, shared: TakeTurn | None = None, rests: Rests | None = None) -> None:
        """Where other processes ask the same hosts: `shared`, how the paces hold for all together; `rests`, whom all leave alone."""
        self._clock = clock
        self._shared = shared
        self._hosts: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._lanes: defaultdict[str, _Lane] = defaultdict(_Lane)
        self._rests: Rests = rests or _OwnRests()

    def turn(self, url: str, rule: Manners, patience: float = inf) -> "Turn":
        """`async with` waits for the turn and holds the host until left.

        Raises FeedError while the host rests, NotYet where the turn comes later than in `patience` seconds: it is kept for this address.
        """
        return Turn(self, url, rule, patience)

    async def _enter(self, url: str, host: str, rule: Manners, patience: float) -> None:
        await self._refuse_if_resting(host, url)
        await (self._paced(url, host, rule, patience) if rule.pace else self._hosts[host].acquire())
        try:
            await self._refuse_if_resting(host, url)
        except BaseException:
            self._leave(host)
            raise

    async def _paced(self, url: str, host: str, rule: Manners, patience: float) -> None:
        name = rule.lane(host)
        lane = self._lanes[name]
        wait = lane.turn(url, rule.pace)
        if wait > patience:
            lane.keep(url, wait)
            turn = self._clock() + timedelta(seconds=wait)
            raise NotYet("busy host", redacted(url), "others wait for their turn at this host", turn)
        if wait:
            await asyncio.sleep(wait)
        async with lane.lock:
            await lane.wait(rule.pace)
            if self._shared:
                await lane.wait_for_others(await self._shared(f"host:{name}", rule.pace), rule.pace)
            await self._hosts[host].acquire()
            lane.mark(rule.pace)

    def _leave(self, host: str) -> None:
        self._hosts[host].release()

    async def rest(self, url: str, until: datetime, reason: str) -> None:
        """Asks nothing more of the host before `until`, for the reason it gave ("http 429")."""
        await self._rests.note(host_of(url), Rest(until=until, reason=reason))

    async def _refuse_if_resting(self, host: str, url: str) -> None:
        rest = await self._rests.of(host)
        if rest and rest.until > self._clock():
            raise FeedError(rest.reason, redacted(url), "the host asked for a rest", retry_after=rest.until)


class Turn:
    """One turn at one host, an async context manager of its own: a generator made into one costs a poll more than its locks."""

    __slots__ = ("_host", "_patience", "_rule", "_turns", "_url")

    def __init__(self, turns: Turns, url: str, rule: Manners, patience: float) -> None:
        self._turns, self._url, self._rule, self._patience, self._host = turns, url, rule, patience, host_of(url)

    async def __aenter__(self) -> None:
        await self._turns._enter(self._url, self._host, self._rule, self._patience)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._turns._leave(self._host)


class _OwnRests:
    """What one process remembers by itself."""

    def __init__(self) -> None:
        self._known: dict[str, Rest] = {}

    async def of(self, host: str) -> Rest | None:
        return self._known.get(host)

    async def note(self, host: str, rest: Rest) -> None:
        self._known[host] = rest


class _Lane:
    """One pace at one domain; its lock is taken before the host's own, always in this order."""

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self._last = self._free = -inf
        self._kept: dict[str, float] = {}

    def turn(self, url: str, pace: float) -> float:
        """The seconds until the turn that was kept for an address, or else until the next free one, which is taken."""
        now = _now()
        turn = self._kept.pop(url, None)
        if turn is None:
            turn = max(now, self._free)
            self._free = turn + pace
        return max(0.0, turn - now)

    def keep(self, url: str, wait: float) -> None:
        """Keeps the turn that comes in so many seconds until the address asks again."""
        self._kept[url] = _now() + wait

    async def wait(self, pace: float) -> None:
        """Waits until the last request is long enough ago, whatever turns were planned."""
        if (left := self._last + pace - _now()) > 0:
            await asyncio.sleep(left)

    async def wait_for_others(self, wait: float, pace: float) -> None:
        """Waits for the turns of other processes; those behind it come so much later."""
        self._free = max(self._free, _now() + wait + pace)
        await asyncio.sleep(wait)

    def mark(self, pace: float) -> None:
        """A request begins now."""
        self._last = _now()
        self._free = max(self._free, self._last + pace)


def _now() -> float:
    return asyncio.get_running_loop().time()
