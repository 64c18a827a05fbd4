"""Host names looked up in threads of their own: a name server that never answers keeps waiting whoever asked it, and nobody else.

The system's look-up cannot be cut off. In the event loop's own few threads, which the store and every answer need too, six names whose
servers are silent would stop all of them for as long as each takes; and of all threads but daemons the interpreter awaits the end.
"""

import asyncio
import socket
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Thread
from typing import Any, TypeAlias

from aiohttp.abc import AbstractResolver, ResolveResult

MOST = 128
"""Threads: twice as many as feeds are polled at once, since a look-up goes on after the poll was given up."""

Found: TypeAlias = list[tuple[Any, ...]]


class Lookups(AbstractResolver):
    """The system's own names, as aiohttp wants them."""

    def __init__(self) -> None:
        self._places = asyncio.Semaphore(MOST)

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """The addresses of a host. Raises OSError."""
        found = await self._asked(
            partial(socket.getaddrinfo, host, port, family, socket.SOCK_STREAM, 0, socket.AI_ADDRCONFIG)
        )
        return [_result(host, port, family, protocol, address) for family, _, protocol, _, address in found]

    async def close(self) -> None:
        """Waits for no look-up that is under way."""

    async def _asked(self, look: Callable[[], Found]) -> Found:
        await self._places.acquire()
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Found] = loop.create_future()

        def came(found: Found | Exception) -> None:
            self._places.release()
            if answer.done():
                return  # whoever asked has given up
            if isinstance(found, Exception):
                answer.set_exception(found)
            else:
                answer.set_result(found)

        def ask() -> None:
            try:
                found: Found | Exception = look()
            except Exception as error:
                found = error
            with suppress(RuntimeError):  # the loop has ended: nobody waits any more
                loop.call_soon_threadsafe(came, found)

        try:
            Thread(target=ask, name="lookup", daemon=True).start()
        except RuntimeError as error:
            self._places.release()
            raise OSError("the system gives no more threads") from error
        return await answer


def _result(host: str, port: int, family: int, protocol: int, address: tuple[Any, ...]) -> ResolveResult:
    zone = f"%{address[3]}" if len(address) > 3 and address[3] else ""
    return ResolveResult(
        hostname=host,
        host=f"{address[0]}{zone}",
        port=port,
        family=family,
        proto=protocol,
        flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
    )
