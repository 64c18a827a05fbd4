"""Bytes from an address: within a deadline and a size, over public addresses only, at most five hops."""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from http import HTTPStatus
from types import MappingProxyType
from urllib.parse import urljoin

import aiohttp
from yarl import URL

from bot.domain.address import redacted
from bot.feeds.deadlines import Deadlines
from bot.feeds.guard import AddressRefused, PrivateAllowed, checked, public_socket
from bot.feeds.links import host_of
from bot.feeds.lookups import Lookups
from bot.ports import FeedError

MOST_HOPS = 5
MOST_BYTES = 5_000_000
"""Decoded: a gzip bomb of 1 MB unpacks to 2 GB."""

MOST_CONNECTIONS = 256
"""More than polls and pages are under way at once: who waited for a connection behind slow hosts would wait within its own deadline."""
HELD = 500_000
"""Bytes of a body that are read whatever others send: few feeds are larger, and those that come slowly keep no other of these waiting."""
MOST_LARGE = 3
"""Bodies that are read beyond it at a time: however many strangers send megabytes at once, few of them are held in memory."""

CHUNK = 64 * 1024
_OK = int(HTTPStatus.OK)
_MOVED = {301, 302, 303, 307, 308}
_MOVED_FOR_GOOD = {301, 308}


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """An answer, read whole."""

    status: int
    url: str
    """Where it was found, after redirects."""
    moved_to: str | None = None
    """The same, where every hop was a permanent one."""
    headers: Mapping[str, str]
    body: bytes = b""
    """Empty for statuses other than 200."""
    seconds: float = 0.0
    """What a body took to come."""


class Fetcher:
    """An HTTP client for strangers' servers: no cookies, no proxy, no decompression beyond the cap."""

    def __init__(
        self,
        *,
        allow_private: frozenset[str],
        deadline: float,
        most_bytes: int = MOST_BYTES,
        headers: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """`headers`: of every request, where it does not bring its own."""
        self._allow_private = allow_private
        self._deadlines = Deadlines(deadline)
        self._most_bytes = most_bytes
        self._large = asyncio.Semaphore(MOST_LARGE)
        self._lookups = Lookups()
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                socket_factory=public_socket, limit=MOST_CONNECTIONS, keepalive_timeout=10, resolver=self._lookups
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers=headers,
            timeout=aiohttp.ClientTimeout(total=None),  # `get` keeps the time, redirects included
            max_line_size=16_384,
            max_field_size=16_384,
        )

    async def close(self) -> None:
        """Closes all connections."""
        await self._session.close()
        self._deadlines.close()
        await self._lookups.close()

    async def get(self, url: str, headers: Mapping[str, str]) -> Download:
        """The answer to a GET. Raises FeedError with the reason in words; statuses are the caller's to judge."""
        try:
            with self._deadlines.one():
                return await self._followed(url, headers)
        except TimeoutError as error:
            raise FeedError(
                "timeout", redacted(url), f"no whole answer within {self._deadlines.seconds:g} s"
            ) from error
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise _explained(error, url) from error

    async def _followed(self, url: str, headers: Mapping[str, str]) -> Download:
        at, for_good, began = url, True, time.monotonic()
        for _ in range(MOST_HOPS + 1):
            found = await self._one(at, headers, began)
            if found.status not in _MOVED:
                return replace(found, moved_to=at) if for_good and at != url else found
            for_good = for_good and found.status in _MOVED_FOR_GOOD
            at = urljoin(at, found.headers.get("Location", ""))
        raise FeedError("too many redirects", redacted(url))

    async def _one(self, url: str, headers: Mapping[str, str], began: float) -> Download:
        address, is_ours = _address(url, self._allow_private)
        with PrivateAllowed(is_ours):
            async with self._session.get(address, headers=headers, allow_redirects=False) as answer:
                if answer.status != _OK:
                    return Download(status=answer.status, url=url, headers=answer.headers)
                body = await self._body(answer, url)
                seconds = time.monotonic() - began
                return Download(status=answer.status, url=url, headers=answer.headers, body=body, seconds=seconds)

    async def _body(self, answer: aiohttp.ClientResponse, url: str) -> bytes:
        """All bytes, decompressed chunk by chunk. Raises FeedError ("too large")."""
        if (answer.content_length or 0) > self._most_bytes:
            raise self._too_large(url)
        chunks: list[bytes] = []
        length, has_place = 0, False
        try:
            async for chunk in answer.content.iter_chunked(CHUNK):
                chunks.append(chunk)
                length += len(chunk)
                if length > self._most_bytes:
                    answer.close()
                    raise self._too_large(url)
                if not has_place and length > HELD:
                    has_place = await self._large.acquire()
            return b"".join(chunks)  # of most answers the one chunk itself, not a copy
        finally:
            if has_place:
                self._large.release()

    def _too_large(self, url: str) -> FeedError:
        return FeedError("too large", redacted(url), f"more than {self._most_bytes:,} bytes")


@lru_cache(maxsize=4_000)
def _address(url: str, allow_private: frozenset[str]) -> tuple[URL, bool]:
    """The address taken apart, and whether it may be private; remembered, for feeds are asked again and again.

    Raises FeedError ("bad address").
    """
    address, host = URL(checked(url)), host_of(url)
    # Named, and the host that aiohttp will go to: two readers of one address must not see two hosts.
    return address, host in allow_private and host == (address.host or "").rstrip(".")


def _explained(error: Exception, url: str) -> FeedError:
    """The failure in our words: messages of libraries may hold addresses with passwords."""
    shown = redacted(url)
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, AddressRefused):
            return FeedError("address refused", shown, str(cause))
        cause = cause.__cause__ or getattr(cause, "os_error", None)
    match error:
        case aiohttp.ClientConnectorCertificateError() | aiohttp.ClientConnectorSSLError():
            return FeedError("unreachable", shown, "its certificate is not valid")
        case aiohttp.ClientConnectorDNSError():
            return FeedError("unreachable", shown, "the name is not known")
        case aiohttp.ClientConnectorError():
            return FeedError("unreachable", shown, error.os_error.strerror or "no connection")
        case aiohttp.InvalidURL():
            return FeedError("bad address", shown)
        case aiohttp.ClientPayloadError():
            return FeedError("cut short", shown, "the answer ended early or is packed wrongly")
        case aiohttp.ClientResponseError():
            return FeedError("unreadable answer", shown, "not proper HTTP")
        case ValueError():
            return FeedError("bad address", shown)
        case _:
            return FeedError("unreachable", shown, type(error).__name__)
