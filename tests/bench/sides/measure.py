"""CPU and memory of a process and its children; used by all sides, so it imports nothing of anyone's."""

import http.client
import os
import socket
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

PAGE = os.sysconf("SC_PAGE_SIZE")


def family(pid: int) -> list[int]:
    """A process and everything under it, whichever of its threads began it."""
    found = [pid]
    with suppress(OSError):  # it, or one of its threads, has ended meanwhile
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                found += family(int(child))
    return found


def cpu() -> float:
    """Seconds of this process and of its children, those alive included: by their clocks, for /proc counts hundredths of a second."""
    alive = sum(map(_spent, family(os.getpid())))
    gone = os.times()
    return alive + gone.children_user + gone.children_system


def _spent(pid: int) -> float:
    """Seconds of one process; its clock has the number that the C library's clock_getcpuclockid makes, which Python does not have."""
    with suppress(OSError):  # it has ended meanwhile
        return time.clock_gettime(~pid << 3 | 2)
    return 0.0


def memory() -> float:
    """Megabytes resident, children included; not one that is about to begin its program, for until then it has its parent's memory."""
    mine = _program(os.getpid())
    others = [pid for pid in family(os.getpid())[1:] if _program(pid) != mine]
    return sum(_resident(pid) for pid in (os.getpid(), *others)) / 1e6


def _program(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def _resident(pid: int) -> int:
    """Bytes; none where it has ended meanwhile."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE
    except OSError:
        return 0


def switch(root: str, mode: str) -> None:
    """Has the server answer in another way from now on."""
    connection = http.client.HTTPConnection(root.removeprefix("http://"), timeout=10)
    connection.request("GET", f"/mode/{mode}")
    connection.getresponse().read()
    connection.close()


ROUNDS = 8
"""Polls of which the cheapest counts, where one costs a fraction of a millisecond: the others had neighbours."""

HOSTS = tuple(f"h{number}.example" for number in range(32))


def urls(root: str, count: int) -> list[str]:
    """The addresses of so many feeds."""
    return [f"{root}/feed/{number}.xml" for number in range(count)]


def spread(root: str, count: int) -> list[str]:
    """The same at 32 hosts: a bot with manners asks one host for one thing at a time. All of them are this machine."""
    real = socket.getaddrinfo

    def found(host: Any, *more: Any, **named: Any) -> Any:
        return real("127.0.0.1" if host in HOSTS else host, *more, **named)

    socket.getaddrinfo = found
    return [url.replace("127.0.0.1", HOSTS[number % len(HOSTS)]) for number, url in enumerate(urls(root, count))]
