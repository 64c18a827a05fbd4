"""A channel's outbox emptied, oldest first.

T4 claim one | SEND | T5 mark sent, postpone or park    (until nothing is due)
"""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.delivery import ChannelId, Delivery
from bot.ports import Clock, SendPostponed, SendRefused, Surface
from bot.store import channels, deliveries
from bot.store.session import Store

log = logging.getLogger(__name__)

LONGEST = timedelta(hours=1)
MOST_ATTEMPTS = 5
"""Of a message on which its surface breaks, before it is set aside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliver:
    """Sends what waits: `await deliver(channel)`; `surfaces` by the part of the channel's id before the colon."""

    store: Store
    surfaces: Mapping[str, Surface]
    clock: Clock

    async def deliver(self, channel: ChannelId) -> int:
        """Sends the channel's due messages in order; how many went out. Another process may take turns with this one."""
        surface = self.surfaces.get(channel.partition(":")[0])
        sent = 0
        while surface and (delivery := await asyncio.to_thread(self._claim, channel)):
            if not await self._send(surface, delivery):
                break
            sent += 1
        return sent

    def _claim(self, channel: ChannelId) -> Delivery | None:
        with self.store.begin() as session:
            return deliveries.claim(session, channel, self.clock())

    async def _send(self, surface: Surface, delivery: Delivery) -> bool:
        """Whether the message is out; if not, when it is tried again, or that the channel is parked, is stored."""
        try:
            message = await surface.send(delivery)
        except SendRefused as error:
            await asyncio.to_thread(self._park, delivery, str(error))
        except SendPostponed as error:
            await asyncio.to_thread(self._postpone, delivery, str(error), error.retry_after)
        except Exception as error:  # what the surface cannot build must not stand in the way of those behind it
            await asyncio.to_thread(self._fail, delivery, error)
        else:
            await asyncio.to_thread(self._mark, delivery, message)
            return True
        return False

    def _mark(self, delivery: Delivery, message: str) -> None:
        with self.store.begin() as session:
            deliveries.mark_sent(session, delivery.id, message, self.clock())

    def _postpone(self, delivery: Delivery, problem: str, retry_after: datetime | None = None) -> None:
        until = retry_after or self.clock() + back_off(delivery.attempts)
        with self.store.begin() as session:
            deliveries.postpone(session, delivery, problem, until)

    def _fail(self, delivery: Delivery, error: Exception) -> None:
        """Tries again some times, then sets this one message aside."""
        log.exception("delivery %s to %s failed", delivery.id, delivery.channel, exc_info=error)
        problem = f"the surface failed: {type(error).__name__}"
        if delivery.attempts < MOST_ATTEMPTS:
            self._postpone(delivery, problem)
            return
        with self.store.begin() as session:
            deliveries.set_aside(session, delivery, problem)

    def _park(self, delivery: Delivery, reason: str) -> None:
        with self.store.begin() as session:
            deliveries.park_channel(session, delivery.channel, reason)
            channels.park(session, delivery.channel, reason)


def back_off(attempts: int) -> timedelta:
    """The wait after so many tries: 2, 4, 8 … seconds, an hour at most."""
    return min(timedelta(seconds=2 ** min(attempts, 12)), LONGEST)
