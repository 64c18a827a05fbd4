"""Host names looked up in threads of their own: a name server that never answers keeps waiting whoever asked it, and nobody else.

The system's look-up cannot be cut off. In the event loop's own few threads, which the store and every answer need too, six names whose
servers are silent would stop all of them for as long as each takes.
"""

import asyncio
import socket
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

from aiohttp.abc import AbstractResolver, ResolveResult

MOST = 128
"""Threads: twice as many as feeds are polled at once, since a look-up goes on after the poll was given up."""


class Lookups(AbstractResolver):
    """The system's own names, as aiohttp wants them."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(MOST, thread_name_prefix="lookup")

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """The addresses of a host. Raises OSError."""
        asked = partial(socket.getaddrinfo, host, port, family, socket.SOCK_STREAM, 0, socket.AI_ADDRCONFIG)
        found = await asyncio.get_running_loop().run_in_executor(self._threads, asked)
        return [_result(host, port, family, protocol, address) for family, _, protocol, _, address in found]

    async def close(self) -> None:
        """Waits for no look-up that is under way."""
        self._threads.shutdown(wait=False, cancel_futures=True)


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
