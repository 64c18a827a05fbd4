"""The places where the world has two answers, and the errors they may raise."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from bot.domain.delivery import Delivery
from bot.domain.feed import Feed, Fetched, Page, Rest
from bot.domain.reply import Chart

Clock = Callable[[], datetime]
"""Gives the present instant, aware, in UTC. Only bot.app owns the real one."""

TakeTurn = Callable[[str, float], Awaitable[float]]
"""Takes the next turn under a name that other processes use too; the one after it comes so many seconds later. The seconds to wait."""

Recall = Callable[[Feed], Awaitable[str]]
"""What the parser wanted to know next time of the items it has read of a feed (bot.domain.feed.Fetched.memory)."""


class NewsbotError(Exception):
    """Something failed in a way that is understood: the message says what happened and what to do."""


class FeedError(NewsbotError):
    """A feed or page could not be had."""

    def __init__(self, reason: str, url: str = "", detail: str = "", retry_after: datetime | None = None) -> None:
        super().__init__(f"{reason}: {url}" if url else reason)
        self.reason = reason
        """Typed and short: "not a feed", "timeout", "too large", "http 403", "address refused", "parser killed", …"""
        self.url = url
        self.detail = detail
        self.retry_after = retry_after
        """UTC; the server's own wish, or None."""


class NotYet(FeedError):
    """Its turn is too far away to wait for, at its host or at the parsers: to be tried again at `retry_after`. Nothing failed."""

    def __init__(self, reason: str, url: str, detail: str, retry_after: datetime) -> None:
        super().__init__(reason, url, detail, retry_after)


class SendRefused(NewsbotError):
    """The surface will never take messages there: every channel whose id begins with `destination` is parked with the reason."""

    def __init__(self, message: str, destination: str = "") -> None:
        super().__init__(message)
        self.destination = destination
        """"slack:T1/C2", or "slack:T1/" where the whole workspace refuses; "": the message's own channel."""


class SendFailed(NewsbotError):
    """This one message cannot be posted, however often it is tried; those behind it can."""


class SendPostponed(NewsbotError):
    """The surface did not take the message now; it is tried again, not before `retry_after` (UTC) where given."""

    def __init__(self, message: str, retry_after: datetime | None = None, *, may_have_arrived: bool = False) -> None:
        super().__init__(message)
        self.retry_after = retry_after
        self.may_have_arrived = may_have_arrived
        """Whether the platform may have taken it all the same (a reset, a time-out): the next try looks first."""


class FeedSource(Protocol):
    """Brings what a feed's server has, and article pages, through guards (deadline, size, address)."""

    async def fetch(self, feed: Feed, recall: Recall | None = None) -> Fetched:
        """What the feed has now; where `recall` remembers the items read before, the new and changed ones alone. Raises FeedError."""
        ...

    async def page(self, url: str) -> Page:
        """An article page as words. Raises FeedError."""
        ...


class Rests(Protocol):
    """Remembers which hosts asked to be left alone."""

    async def of(self, host: str) -> Rest | None:
        """What the host asked for last; it may be over."""
        ...

    async def note(self, host: str, rest: Rest) -> None:
        """Remembers what a host asked for."""
        ...


class Surface(Protocol):
    """A chat platform: takes a delivery and gives the platform's number for the message."""

    async def send(self, delivery: Delivery) -> str:
        """Posts once per (event, channel), also when called again: an unsure delivery is looked for first.

        Raises SendRefused, SendFailed or SendPostponed; whatever else it raises counts as a fault of the surface.
        """
        ...


class Painter(Protocol):
    """Paints a chart as PNG."""

    async def paint(self, chart: Chart) -> Path:
        """The file of the painted chart, cached by content."""
        ...
