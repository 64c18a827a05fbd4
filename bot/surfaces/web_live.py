"""The live stream of the console: what was just sent goes to every open page, each delivery once.

A page that was away asks with the last id it saw. What it missed comes from the log of this process; where the log does not know that
id (another process, a restart), from the stored rows. What another process of the database sends is found there too, while a page is
open here. Either way a delivery may come twice on the wire and stands once on the page:
its id is the element's id there.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import contextmanager

from bot.domain.delivery import Delivery

LOG_LENGTH = 200
MOST_FOLLOWERS = 64


class Live:
    """Who listens and what was said; used from the event loop only."""

    def __init__(self) -> None:
        self._log: deque[Delivery] = deque(maxlen=LOG_LENGTH)
        self._followers: set[Follower] = set()
        self._known: int | None = None
        """The newest delivery when a page was first open: what came before it that page has."""
        self.closed = False

    @property
    def is_full(self) -> bool:
        """Whether no further page is taken."""
        return self.closed or len(self._followers) >= MOST_FOLLOWERS

    def publish(self, delivery: Delivery) -> None:
        """Tells every follower; a delivery that was told before is told to nobody."""
        if any(told.id == delivery.id for told in self._log):
            return
        self._log.append(delivery)
        for follower in self._followers:
            follower.tell(delivery)

    def catch_up(self, stored: Iterable[Delivery]) -> None:
        """Tells every follower of what another process has sent, given the newest rows; those of the first look every page has."""
        sent = sorted((one for one in stored if one.state == "sent"), key=lambda one: one.id)
        if self._known is None:
            self._known = sent[-1].id if sent else 0
        for delivery in sent:
            if delivery.id > self._known:
                self.publish(delivery)

    def since(self, last_id: int | None) -> tuple[Delivery, ...] | None:
        """What was told after that delivery, oldest first; None where this process does not know it."""
        told = tuple(self._log)
        places = [place for place, delivery in enumerate(told) if delivery.id == last_id]
        return told[places[0] + 1 :] if places else None

    @contextmanager
    def follow(self) -> Iterator["Follower"]:
        """A follower that hears everything from now on, until the block ends."""
        follower = Follower()
        self._followers.add(follower)
        try:
            yield follower
        finally:
            self._followers.discard(follower)

    def close(self) -> None:
        """Ends every stream, so that a stopping server waits for none of them."""
        self.closed = True
        for follower in self._followers:
            follower.tell(None)


class Follower:
    """One open page's share of the stream."""

    def __init__(self) -> None:
        self._waiting: asyncio.Queue[Delivery | None] = asyncio.Queue()

    def tell(self, delivery: Delivery | None) -> None:
        """Puts a delivery in line; None ends the stream."""
        self._waiting.put_nowait(delivery)

    async def beats(self, seconds: float) -> AsyncIterator[Delivery | None]:
        """Deliveries as they come, and None after every so many quiet seconds; ends with the stream."""
        while True:
            try:
                delivery = await asyncio.wait_for(self._waiting.get(), seconds)
            except TimeoutError:
                yield None
                continue
            if delivery is None:
                return
            yield delivery


class WebSurface:
    """The surface port for "web:…" channels.

    A delivery is a stored row, and the page lists the latest rows whenever it is loaded: so sending cannot fail, and sending again
    shows nothing twice.
    """

    def __init__(self, live: Live) -> None:
        self._live = live

    async def send(self, delivery: Delivery) -> str:
        """Shows the delivery on every open page; the message id is "web:<delivery id>"."""
        self._live.publish(delivery)
        return f"web:{delivery.id}"
