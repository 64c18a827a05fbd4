"""A listener that nobody may reach, and names that lead to it."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

INSIDE = "127.0.0.2"


@dataclass
class Listener:
    """A port on 127.0.0.2, and how often anybody connected to it."""

    port: int = 0
    calls: int = 0


@asynccontextmanager
async def listening() -> AsyncIterator[Listener]:
    """The listener, open inside the block: what connects is counted and gets a feed."""
    listener = Listener()

    async def called(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        listener.calls += 1
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecret")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(called, INSIDE, 0) as server:
        listener.port = server.sockets[0].getsockname()[1]
        yield listener


Names = Callable[[str], list[str] | None]


def names_of(names: Names) -> Callable[..., Any]:
    """A socket.getaddrinfo that knows these names, reads numbers as the system does, and asks nobody."""
    real = socket.getaddrinfo

    def found(host: str, port: int, family: int = 0, type: int = 0, proto: int = 0, flags: int = 0) -> Any:
        known = names(host)
        if known is None:
            return real(host, port, family, type, proto, socket.AI_NUMERICHOST)
        return [
            (socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))
            for address in known
        ]

    return found
