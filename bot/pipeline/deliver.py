"""A channel's outbox emptied, oldest first.

wait for the platform's turn | T4 claim one | SEND | T5 mark sent, postpone, set aside or park    (until nothing is due)
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from bot.domain.delivery import CONSOLE, Channel, ChannelId, Delivery, platform
from bot.domain.event import of_refusal
from bot.pipeline.pace import Pace
from bot.ports import Clock, SendFailed, SendPostponed, SendRefused, Surface, TakeTurn
from bot.render.locale import spoken
from bot.store import channels, deliveries
from bot.store.origin import origin
from bot.store.session import Session, Store
from bot.store.threads import in_reader, in_writer
from handlers.parked import parked
from handlers.when import by_the_clock_of

log = logging.getLogger(__name__)

LONGEST = timedelta(hours=1)
PATIENCE = deliveries.LEASE - timedelta(seconds=15)
"""The longest a platform may take over one message: while it is at it, no other process may claim the message."""
MOST_ATTEMPTS = 5
"""Of a message on which its surface breaks, before it is set aside."""


Outcome: TypeAlias = Literal["sent", "postponed", "failed", "parked"]


def read_in(place: Channel | None, delivery: Delivery) -> Delivery:
    """The message as it is read in its channel: in its language, by its clock."""
    if place is None:
        return delivery
    return replace(delivery, reply=spoken(by_the_clock_of(place.time_zone, delivery.reply), place.language))


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """One message given to its platform, and what became of it."""

    delivery: Delivery
    outcome: Outcome
    problem: str = ""
    """Why it is not out."""
    due: datetime
    """UTC; from when on it might have been taken."""
    began: datetime
    ended: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """What one call did, and when the channel has to be looked at again (UTC), None where nothing waits."""

    tries: tuple[Try, ...] = ()
    again: datetime | None = None

    @property
    def sent(self) -> int:
        """How many messages are out."""
        return sum(one.outcome == "sent" for one in self.tries)


_OUT_OF_THE_WAY = frozenset({"sent", "failed"})
"""After these the channel may have its next message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliver:
    """Sends what waits: `await deliver(channel)`; surfaces and paces by the part of the channel's id before the colon."""

    store: Store
    surfaces: Mapping[str, Surface]
    clock: Clock
    paces: Mapping[str, Pace] = field(default_factory=dict)
    shared: TakeTurn | None = None
    """Where other processes post to the same platforms: how the paces hold for all of them together."""
    seconds: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    patience: timedelta = PATIENCE
    named: Callable[[Delivery], AbstractContextManager[object]] = lambda _delivery: nullcontext()
    """Entered while a message is in work: the log then says of each line which message it is about."""

    async def deliver(self, channel: ChannelId) -> Delivered:
        """Sends the channel's due messages in order. Another process may take turns with this one."""
        name = platform(channel)
        surface = self.surfaces.get(name)
        if surface is None:
            return Delivered()
        tries: list[Try] = []
        while due := await in_reader(self._due, channel):
            await self._turn(name, channel)
            delivery = await in_writer(self._claim, channel)
            if delivery is None:
                break
            tries.append(await self._tried(surface, delivery, due))
            if tries[-1].outcome not in _OUT_OF_THE_WAY:
                break
        return Delivered(tries=tuple(tries), again=await in_reader(self._next, channel))

    async def _turn(self, name: str, channel: ChannelId) -> None:
        """Waits until the platform may be given the channel's next message."""
        if pace := self.paces.get(name):
            at = pace.turn(channel, self.seconds())
            take = self.shared
            waits = await asyncio.gather(*(take(*wish) for wish in pace.wishes(channel))) if take else []
            if (wait := max(at - self.seconds(), *waits, 0.0)) > 0:
                await self.sleep(wait)

    def _due(self, channel: ChannelId) -> datetime | None:
        """Since when the channel's next message may be tried, None while it may not."""
        at = self._next(channel)
        return at if at is not None and at <= self.clock() else None

    def _next(self, channel: ChannelId) -> datetime | None:
        with self.store.reading() as session:
            return deliveries.next_due(session, channel)

    def _claim(self, channel: ChannelId) -> Delivery | None:
        """The channel's next message in the channel's language; it is kept in the house's, which can be read again."""
        with self.store.begin() as session:
            claimed = deliveries.claim(session, channel, self.clock())
            if claimed is None:
                return None
            place = channels.find_channel(session, channel)
            claimed = replace(claimed, origin=origin(session, claimed.event, channel))
        return read_in(place, claimed)

    async def _tried(self, surface: Surface, delivery: Delivery, due: datetime) -> Try:
        began = self.clock()
        with self.named(delivery):
            outcome, problem = await self._send(surface, delivery)
        return Try(delivery=delivery, outcome=outcome, problem=problem, due=due, began=began, ended=self.clock())

    async def _send(self, surface: Surface, delivery: Delivery) -> tuple[Outcome, str]:
        """What became of the message, as it is stored, and why."""
        if delivery.thread and not delivery.parent:
            return await self._set_aside(delivery, "the message it belongs under was not posted")
        if pace := self.paces.get(platform(delivery.channel)):
            pace.began(delivery.channel, self.seconds())
        try:
            async with asyncio.timeout(self.patience.total_seconds()):
                message = await surface.send(delivery)
        except SendRefused as error:
            return await self._park(delivery, error)
        except SendFailed as error:
            return await self._set_aside(delivery, str(error))
        except SendPostponed as error:
            return await self._postpone(delivery, error)
        except TimeoutError:
            late = SendPostponed(f"no answer within {self.patience.total_seconds():g} s", may_have_arrived=True)
            return await self._postpone(delivery, late)
        except Exception as error:  # what the surface cannot build must not stand in the way of those behind it
            return await self._fail(delivery, error)
        await in_writer(self._mark, delivery, message)
        return "sent", ""

    def _mark(self, delivery: Delivery, message: str) -> None:
        with self.store.begin() as session:
            deliveries.mark_sent(session, delivery.id, message, self.clock())

    async def _postpone(self, delivery: Delivery, error: SendPostponed) -> tuple[Outcome, str]:
        until = error.retry_after or self.clock() + back_off(delivery.attempts)
        unsure = error.may_have_arrived

        def postpone() -> None:
            with self.store.begin() as session:
                deliveries.postpone(session, delivery, str(error), until, may_have_arrived=unsure)

        await in_writer(postpone)
        return "postponed", str(error)

    async def _set_aside(self, delivery: Delivery, problem: str) -> tuple[Outcome, str]:
        def set_aside() -> None:
            with self.store.begin() as session:
                deliveries.set_aside(session, delivery, problem)

        log.warning("delivery %s to %s set aside: %s", delivery.id, delivery.channel, problem)
        await in_writer(set_aside)
        return "failed", problem

    async def _fail(self, delivery: Delivery, error: Exception) -> tuple[Outcome, str]:
        """Tries again some times, then sets this one message aside."""
        log.error("delivery %s to %s failed", delivery.id, delivery.channel, exc_info=error)
        problem = f"the surface failed: {type(error).__name__}"
        if delivery.attempts >= MOST_ATTEMPTS:
            return await self._set_aside(delivery, problem)
        return await self._postpone(delivery, SendPostponed(problem, may_have_arrived=True))

    async def _park(self, delivery: Delivery, error: SendRefused) -> tuple[Outcome, str]:
        destination = error.destination or delivery.channel

        def stop() -> None:
            with self.store.begin() as session:
                park(session, destination, str(error), self.clock())

        log.warning("%s takes no messages any more: %s", destination, error)
        await in_writer(stop)
        return "parked", str(error)


def park(session: Session, destination: str, reason: str, now: datetime) -> None:
    """Stops sending to the channels that refuse for good, and tells the operator once a day."""
    deliveries.park(session, destination, reason)
    if channels.park(session, destination, reason) or destination.endswith(("/", ":")):
        channels.ensure_channel(session, Channel(id=CONSOLE), (), now)
        event = of_refusal(destination, now.date())
        deliveries.enqueue(session, event[:100], [CONSOLE], parked(destination, reason), reason, now)


def back_off(attempts: int) -> timedelta:
    """The wait after so many tries: 2, 4, 8 … seconds, an hour at most."""
    return min(timedelta(seconds=2 ** min(attempts, 12)), LONGEST)
