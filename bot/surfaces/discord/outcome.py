"""What became of a try to post: which of Discord's answers refuse for good, which ask to wait, and which leave it open.

| Discord | the outbox |
|---|---|
| 401 | the token is refused: everything of Discord's is parked |
| 403/404 with 10003, 50001, 50007, 50013 | the channel is parked |
| 429 | tried again when Discord says so; not taken |
| 500, 502, 503, 504; a reset, a time-out | tried again; may have been taken |
| connection refused, no such host | tried again; not taken |
| 403/404 without a code (a proxy, Cloudflare) | tried again in a minute; not taken |
| 400 and all other refusals | this message is set aside |
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import SimpleNamespace

import aiohttp
import discord

from bot.ports import NewsbotError, SendFailed, SendPostponed, SendRefused

EVERYTHING = "discord:"
"""The destination that holds every channel."""
TOKEN_REFUSED = "Discord refuses the bot's token (401)"  # noqa: S105  a sentence
_LONG = timedelta(minutes=1)

_GONE = {
    10003: "the channel does not exist any more (10003)",
    50001: "the bot may not see the channel: View Channel is missing (50001)",
    50007: "this person takes no direct messages from the bot (50007)",
    50013: "the bot may not post here: Send Messages, Embed Links or Attach Files is missing (50013)",
}
NO_ACCESS = frozenset(_GONE)


@dataclass(slots=True)
class Tries:
    """The requests of one delivery whose outcome is not known. discord.py repeats some by itself: each is counted."""

    open: int = 0

    @property
    def may_have_arrived(self) -> bool:
        """Whether Discord may have taken the message."""
        return self.open > 0


_tries: ContextVar[Tries | None] = ContextVar("tries", default=None)


@contextmanager
def counted(tries: Tries) -> Iterator[None]:
    """Counts the requests that are made inside the block."""
    before = _tries.set(tries)
    try:
        yield
    finally:
        _tries.reset(before)


def tracing() -> aiohttp.TraceConfig:
    """What tells us of every request of the client."""
    trace = aiohttp.TraceConfig()
    trace.on_request_start.append(_begun)
    trace.on_request_end.append(_answered)
    trace.on_request_exception.append(_broken)
    return trace


def failure(error: Exception, tries: Tries, now: datetime) -> NewsbotError:
    """The error as the outbox knows it."""
    match error:
        case discord.RateLimited():
            return _postponed(f"Discord asks to wait {error.retry_after:.0f} s", tries, now, error.retry_after)
        case discord.HTTPException(status=429):
            return _postponed("Discord asks to wait (429)", tries, now, _wait(error))
        case discord.HTTPException(status=401):
            return SendRefused(TOKEN_REFUSED, EVERYTHING)
        case discord.HTTPException(status=status) if status >= 500:
            return SendPostponed(f"Discord failed ({status})", may_have_arrived=tries.may_have_arrived)
        case discord.HTTPException(status=403 | 404, code=code) if code in _GONE:
            return SendRefused(_GONE[code])
        case discord.HTTPException(status=403 | 404, code=0):
            return SendPostponed(
                f"{error.status} without a reason", now + _LONG, may_have_arrived=tries.may_have_arrived
            )
        case discord.HTTPException():
            return SendFailed(f"Discord does not take this message ({error.status}, {error.code})")
        case TimeoutError():
            return SendPostponed("Discord did not answer in time", may_have_arrived=tries.may_have_arrived)
        case _:
            return SendPostponed(
                f"the connection to Discord failed: {type(error).__name__}", may_have_arrived=tries.may_have_arrived
            )


def _postponed(words: str, tries: Tries, now: datetime, seconds: float) -> SendPostponed:
    return SendPostponed(words, now + timedelta(seconds=seconds), may_have_arrived=tries.may_have_arrived)


def _wait(error: discord.HTTPException) -> float:
    """The seconds that a 429 asks for; a minute where it does not say (Cloudflare)."""
    try:
        return min(float(error.response.headers.get("Retry-After", "")), 86_400.0)
    except ValueError:
        return _LONG.total_seconds()


async def _begun(_: aiohttp.ClientSession, __: SimpleNamespace, ___: aiohttp.TraceRequestStartParams) -> None:
    if tries := _tries.get():
        tries.open += 1


async def _answered(_: aiohttp.ClientSession, __: SimpleNamespace, end: aiohttp.TraceRequestEndParams) -> None:
    tries = _tries.get()
    if tries and end.response.status < 500:
        tries.open -= 1


async def _broken(_: aiohttp.ClientSession, __: SimpleNamespace, end: aiohttp.TraceRequestExceptionParams) -> None:
    tries = _tries.get()
    if tries and isinstance(end.exception, aiohttp.ClientConnectorError):
        tries.open -= 1
