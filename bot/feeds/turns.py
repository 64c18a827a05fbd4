"""Whose turn it is at a host: one request at a time, at the host's pace, none while it asked to be left alone."""

import asyncio
from datetime import datetime, timedelta
from math import inf
from types import TracebackType
from weakref import WeakValueDictionary

from bot.domain.address import redacted
from bot.domain.feed import Rest
from bot.feeds.deadlines import Deadlines
from bot.feeds.links import host_of
from bot.feeds.manners import Manners
from bot.ports import Clock, FeedError, NotYet, Rests, TakeTurn

PATIENCE = 20.0
"""Seconds that a poll waits for its turn, and for those before it: one that waits holds a place which feeds of other hosts could have."""

FORGOTTEN = 600.0
"""Seconds after which a turn that was kept is nobody's any more."""

MOST_LANES = 1_000
"""Beyond so many, those that nobody is in are let go of: pages lead to ever more hosts."""


class Turns:
    """Knows of each host who is there and who was there a moment ago."""

    def __init__(
        self, clock: Clock, shared: TakeTurn | None = None, rests: Rests | None = None, patience: float = PATIENCE
    ) -> None:
        """Where other processes ask the same hosts: `shared`, how the paces hold for all together; `rests`, whom all leave alone.

        `patience`: seconds that anybody waits at most.
        """
        self._clock = clock
        self._shared = shared
        self._hosts: WeakValueDictionary[str, Host] = WeakValueDictionary()
        """Each lives as long as somebody has it, or waits for it."""
        self._lanes: dict[str, _Lane] = {}
        self._rests: Rests = rests or _OwnRests(clock)
        self._waits = Deadlines(patience)

    async def turn(self, url: str, rule: Manners) -> "Host":
        """`with await` waits for the turn and holds the host until left.

        Raises FeedError while the host rests. Raises NotYet where the turn comes later than in `patience` seconds: it is kept for this
        address; and where those before it are slower than that.
        """
        name = host_of(url)
        await self._refuse_if_resting(name, url)
        host = self._hosts.get(name) or self._hosts.setdefault(name, Host())
        try:
            await (self._paced(url, name, host, rule) if rule.pace else self._acquired(host))
        except TimeoutError as error:
            raise self._not_yet(url, self._waits.seconds) from error
        try:
            await self._refuse_if_resting(name, url)
        except BaseException:
            host.release()
            raise
        return host

    def close(self) -> None:
        """Ends its timer, when nobody waits any more."""
        self._waits.close()

    async def _paced(self, url: str, host: str, lock: asyncio.Lock, rule: Manners) -> None:
        """Has the host's lock at the host's pace. Raises NotYet, TimeoutError."""
        name = rule.lane(host)
        lane = self._lane(name)
        wait = lane.turn(url, rule.pace)
        if wait > self._waits.seconds:
            lane.keep(url, wait)
            raise self._not_yet(url, wait)
        with lane:
            if wait:
                await asyncio.sleep(wait)
            await self._acquired(lane.lock)
            try:
                await lane.wait(rule.pace)
                if self._shared:
                    await lane.wait_for_others(await self._shared(f"host:{name}", rule.pace), rule.pace)
                await lock.acquire()
                lane.mark(rule.pace)
            finally:
                lane.lock.release()

    async def _acquired(self, lock: asyncio.Lock) -> None:
        """Has the lock. Raises TimeoutError where those before it have it for too long."""
        if not lock.locked():  # as mostly
            await lock.acquire()
            return
        with self._waits.one():
            await lock.acquire()

    def _lane(self, name: str) -> "_Lane":
        if name not in self._lanes:
            if len(self._lanes) >= MOST_LANES:
                self._lanes = {name: lane for name, lane in self._lanes.items() if not lane.is_idle}
            self._lanes[name] = _Lane()
        return self._lanes[name]

    def _not_yet(self, url: str, seconds: float) -> NotYet:
        turn = self._clock() + timedelta(seconds=seconds)
        return NotYet("busy host", redacted(url), "others wait for their turn at this host", turn)

    async def rest(self, url: str, until: datetime, reason: str) -> None:
        """Asks nothing more of the host before `until`, for the reason it gave ("http 429")."""
        await self._rests.note(host_of(url), Rest(until=until, reason=reason))

    async def _refuse_if_resting(self, host: str, url: str) -> None:
        rest = await self._rests.of(host)
        if rest and rest.until > self._clock():
            raise FeedError(rest.reason, redacted(url), "the host asked for a rest", retry_after=rest.until)


class Host(asyncio.Lock):
    """Asked for one thing at a time; who has its turn leaves it at the end of a `with`.

    The lock itself, not a turn made for each: to make one costs a poll as much as what it waits for.
    """

    def __enter__(self) -> None:
        """Nothing is left to wait for."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


class _OwnRests:
    """What one process remembers by itself."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._known: dict[str, Rest] = {}

    async def of(self, host: str) -> Rest | None:
        return self._known.get(host)

    async def note(self, host: str, rest: Rest) -> None:
        now = self._clock()
        self._known = {name: known for name, known in self._known.items() if known.until > now} | {host: rest}


class _Lane:
    """One pace at one domain; its lock is taken before the host's own, always in this order. Within `with`, somebody is in it."""

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self._last = self._free = -inf
        self._kept: dict[str, float] = {}
        self._inside = 0

    def __enter__(self) -> None:
        self._inside += 1

    def __exit__(self, *_raised: object) -> None:
        self._inside -= 1

    @property
    def is_idle(self) -> bool:
        """Whether nobody is in it or has a turn in it, nor would have to wait for who was there last."""
        return not self._inside and self._free <= _now()

    def turn(self, url: str, pace: float) -> float:
        """The seconds until the turn that was kept for an address, or else until the next free one, which is taken."""
        now = _now()
        turn = self._kept.pop(url, None)
        if turn is None:
            turn = max(now, self._free)
            self._free = turn + pace
        return max(0.0, turn - now)

    def keep(self, url: str, wait: float) -> None:
        """Keeps the turn that comes in so many seconds until the address asks again, or is not expected to any more."""
        now = _now()
        while self._kept and next(iter(self._kept.values())) < now - FORGOTTEN:  # the first kept is the first to come
            del self._kept[next(iter(self._kept))]
        self._kept[url] = now + wait

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
