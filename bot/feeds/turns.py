"""Whose turn it is at a host: one request at a time, at the host's pace, none while it asked to be left alone."""

import asyncio
from collections import defaultdict
from datetime import datetime
from types import TracebackType

from bot.feeds.links import host_of, redacted
from bot.feeds.manners import Manners
from bot.ports import Clock, FeedError, TakeTurn


class Turns:
    """Remembers per host who is there and who was there last."""

    def __init__(self, clock: Clock, shared: TakeTurn | None = None) -> None:
        """`shared`: where other processes ask the same hosts, how the paces hold for all of them together."""
        self._clock = clock
        self._shared = shared
        self._hosts: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._lanes: defaultdict[str, _Lane] = defaultdict(_Lane)
        self._resting: dict[str, tuple[datetime, str]] = {}

    def turn(self, url: str, rule: Manners) -> "Turn":
        """`async with` waits for the turn and holds the host until left. Raises FeedError while the host rests."""
        return Turn(self, url, rule)

    async def _enter(self, url: str, host: str, rule: Manners) -> None:
        self._refuse_if_resting(host, url)
        name = rule.lane(host)
        lane = self._lanes[name]
        async with lane.lock:
            await lane.wait(rule.pace)
            if self._shared and rule.pace:
                await asyncio.sleep(await self._shared(f"host:{name}", rule.pace))
            await self._hosts[host].acquire()
            lane.mark()
        try:
            self._refuse_if_resting(host, url)
        except FeedError:
            self._leave(host)
            raise

    def _leave(self, host: str) -> None:
        self._hosts[host].release()

    def rest(self, url: str, until: datetime, reason: str) -> None:
        """Asks nothing more of the host before `until`, for the reason it gave ("http 429")."""
        self._resting[host_of(url)] = (until, reason)

    def _refuse_if_resting(self, host: str, url: str) -> None:
        until, reason = self._resting.get(host, (None, ""))
        if until and until > self._clock():
            raise FeedError(reason, redacted(url), "the host asked for a rest", retry_after=until)
        self._resting.pop(host, None)


class Turn:
    """One turn at one host, an async context manager of its own: a generator made into one costs a poll more than its locks."""

    __slots__ = ("_host", "_rule", "_turns", "_url")

    def __init__(self, turns: Turns, url: str, rule: Manners) -> None:
        self._turns, self._url, self._rule, self._host = turns, url, rule, host_of(url)

    async def __aenter__(self) -> None:
        await self._turns._enter(self._url, self._host, self._rule)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._turns._leave(self._host)


class _Lane:
    """One pace at one domain; its lock is taken before the host's own, always in this order."""

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self._last: float | None = None

    async def wait(self, pace: float) -> None:
        if self._last is not None and (left := self._last + pace - asyncio.get_running_loop().time()) > 0:
            await asyncio.sleep(left)

    def mark(self) -> None:
        self._last = asyncio.get_running_loop().time()
