"""A channel's outbox emptied, oldest first.

wait for the platform's turn | T4 claim one | SEND | T5 mark sent, postpone, set aside or park    (until nothing is due)
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.domain.delivery import CONSOLE, Channel, ChannelId, Delivery
from bot.pipeline.pace import Pace
from bot.ports import Clock, SendFailed, SendPostponed, SendRefused, Surface
from bot.render.locale import spoken
from bot.store import channels, deliveries
from bot.store.session import Session, Store
from handlers.parked import parked

log = logging.getLogger(__name__)

LONGEST = timedelta(hours=1)
PATIENCE = deliveries.LEASE - timedelta(seconds=15)
"""The longest a platform may take over one message: while it is at it, no other process may claim the message."""
MOST_ATTEMPTS = 5
"""Of a message on which its surface breaks, before it is set aside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """What one call sent, and when the channel has to be looked at again (UTC), None where nothing waits."""

    sent: int = 0
    again: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliver:
    """Sends what waits: `await deliver(channel)`; surfaces and paces by the part of the channel's id before the colon."""

    store: Store
    surfaces: Mapping[str, Surface]
    clock: Clock
    paces: Mapping[str, Pace] = field(default_factory=dict)
    seconds: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    patience: timedelta = PATIENCE

    async def deliver(self, channel: ChannelId) -> Delivered:
        """Sends the channel's due messages in order. Another process may take turns with this one."""
        name = channel.partition(":")[0]
        surface = self.surfaces.get(name)
        if surface is None:
            return Delivered()
        sent = 0
        while await asyncio.to_thread(self._is_due, channel):
            await self._turn(name, channel)
            delivery = await asyncio.to_thread(self._claim, channel)
            if delivery is None or not await self._send(surface, delivery):
                break
            sent += 1
        return Delivered(sent=sent, again=await asyncio.to_thread(self._next, channel))

    async def _turn(self, name: str, channel: ChannelId) -> None:
        """Waits until the platform may be given the channel's next message."""
        if pace := self.paces.get(name):
            now = self.seconds()
            if (wait := pace.turn(channel, now) - now) > 0:
                await self.sleep(wait)

    def _is_due(self, channel: ChannelId) -> bool:
        at = self._next(channel)
        return at is not None and at <= self.clock()

    def _next(self, channel: ChannelId) -> datetime | None:
        with self.store.reading() as session:
            return deliveries.next_due(session, channel)

    def _claim(self, channel: ChannelId) -> Delivery | None:
        """The channel's next message in the channel's language; it is kept in the house's, which can be read again."""
        with self.store.begin() as session:
            claimed = deliveries.claim(session, channel, self.clock())
            place = channels.find_channel(session, channel)
        return replace(claimed, reply=spoken(claimed.reply, place.language)) if claimed and place else claimed

    async def _send(self, surface: Surface, delivery: Delivery) -> bool:
        """Whether the channel may have its next message: this one is out, or out of the way. What became of it is stored."""
        if delivery.thread and not delivery.parent:
            await asyncio.to_thread(self._set_aside, delivery, "the message it belongs under was not posted")
            return True
        if pace := self.paces.get(delivery.channel.partition(":")[0]):
            pace.began(delivery.channel, self.seconds())
        try:
            async with asyncio.timeout(self.patience.total_seconds()):
                message = await surface.send(delivery)
        except SendRefused as error:
            await asyncio.to_thread(self._park, delivery, error)
            return False
        except SendFailed as error:
            await asyncio.to_thread(self._set_aside, delivery, str(error))
            return True
        except SendPostponed as error:
            await asyncio.to_thread(self._postpone, delivery, error)
            return False
        except TimeoutError:
            late = SendPostponed(f"no answer within {self.patience.total_seconds():g} s", may_have_arrived=True)
            await asyncio.to_thread(self._postpone, delivery, late)
            return False
        except Exception as error:  # what the surface cannot build must not stand in the way of those behind it
            return await asyncio.to_thread(self._fail, delivery, error)
        await asyncio.to_thread(self._mark, delivery, message)
        return True

    def _mark(self, delivery: Delivery, message: str) -> None:
        with self.store.begin() as session:
            deliveries.mark_sent(session, delivery.id, message, self.clock())

    def _postpone(self, delivery: Delivery, error: SendPostponed) -> None:
        until = error.retry_after or self.clock() + back_off(delivery.attempts)
        with self.store.begin() as session:
            deliveries.postpone(session, delivery, str(error), until, may_have_arrived=error.may_have_arrived)

    def _set_aside(self, delivery: Delivery, problem: str) -> None:
        log.warning("delivery %s to %s set aside: %s", delivery.id, delivery.channel, problem)
        with self.store.begin() as session:
            deliveries.set_aside(session, delivery, problem)

    def _fail(self, delivery: Delivery, error: Exception) -> bool:
        """Tries again some times, then sets this one message aside; whether it did so."""
        log.error("delivery %s to %s failed", delivery.id, delivery.channel, exc_info=error)
        problem = f"the surface failed: {type(error).__name__}"
        if delivery.attempts >= MOST_ATTEMPTS:
            self._set_aside(delivery, problem)
            return True
        self._postpone(delivery, SendPostponed(problem, may_have_arrived=True))
        return False

    def _park(self, delivery: Delivery, error: SendRefused) -> None:
        destination = error.destination or delivery.channel
        log.warning("%s takes no messages any more: %s", destination, error)
        with self.store.begin() as session:
            park(session, destination, str(error), self.clock())


def park(session: Session, destination: str, reason: str, now: datetime) -> None:
    """Stops sending to the channels that refuse for good, and tells the operator once a day."""
    deliveries.park(session, destination, reason)
    if channels.park(session, destination, reason) or destination.endswith(("/", ":")):
        channels.ensure_channel(session, Channel(id=CONSOLE), (), now)
        event = f"parked:{destination}:{now:%Y-%m-%d}"
        deliveries.enqueue(session, event[:100], [CONSOLE], parked(destination, reason), reason, now)


def back_off(attempts: int) -> timedelta:
    """The wait after so many tries: 2, 4, 8 … seconds, an hour at most."""
    return min(timedelta(seconds=2 ** min(attempts, 12)), LONGEST)
