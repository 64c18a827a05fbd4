"""The process that reads strangers' bytes: `python -m bot.feeds.child`, jobs on stdin, answers on stdout.

It limits its own memory and processor time, knows no secrets (the parent gives it a bare environment), and is killed
by the parent when a job takes too long. Heavy libraries are imported here only, when the first job needs them.
"""

import contextlib
import gc
import importlib
import json
import os
import signal
import sys
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import BinaryIO

from bot.feeds.wire import HEAD, Message, feed_message, framed, is_large, page_message
from bot.ports import FeedError

MEMORY = 512 * 1024 * 1024
"""Bytes of address space, whatever happens."""

ROOM = 24 * 1024 * 1024
LARGE_ROOM = 44 * 1024 * 1024
"""Bytes of address space that a job may take, a large one alone.

A feed of 5 MB takes 33 MB, a page of 0.8 MB in 22,000 paragraphs 44 MB.
"""

TIRED = 64 * 1024 * 1024
"""Bytes of memory after which a fresh process is cheaper than this one."""

CPU_SECONDS = 10
"""For one job: the parent's wall limit comes first, this one holds when the parent is gone."""

_MODULES = {"feed": "bot.feeds.parse", "page": "bot.feeds.article"}


def main() -> None:
    """Answers jobs until stdin ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    jobs, answers = sys.stdin.buffer, _private_stdout()
    modules: dict[str, ModuleType] = {}
    base = 0
    _limit_memory(MEMORY)
    while (job := _received(jobs)) is not None:
        message, body = job
        _limit_cpu()
        name = message["job"]
        if name not in modules:
            _limit_memory(MEMORY)
            modules[name], base = importlib.import_module(_MODULES[name]), max(_address_space(), base)
            gc.freeze()  # no job makes garbage of what was imported: looking it through is a tenth of a feed's cost
        room = LARGE_ROOM if is_large(body) else ROOM
        _limit_memory(base + room if base else MEMORY)
        module = modules[name]
        _send(answers, {"ready": True})
        _send(answers, {**_answer(module, message, body), "tired": _is_tired()})


def _answer(module: ModuleType, message: Message, body: bytes) -> Message:
    try:
        return _worked(module, message, body)
    except FeedError as error:
        return {"error": error.reason, "detail": error.detail}
    except MemoryError:
        return {"error": "parser killed", "detail": "it took more memory than allowed"}
    except Exception as error:  # a parser may fail in any way: one feed loses one poll
        return {"error": "unreadable", "detail": f"{type(error).__name__}: {error}"[:200]}


def _worked(module: ModuleType, message: Message, body: bytes) -> Message:
    url, hint, now = message["url"], message["content_type"], datetime.fromisoformat(message["now"])
    if message["job"] == "feed":
        return feed_message(module.parse(body, url, now, hint, message.get("memory", "")))
    return page_message(module.extract(body, url, now, hint))


def _received(jobs: BinaryIO) -> tuple[Message, bytes] | None:
    head = jobs.read(HEAD.size)
    if len(head) < HEAD.size:
        return None
    text_length, body_length = HEAD.unpack(head)
    return json.loads(jobs.read(text_length)), jobs.read(body_length)


def _send(answers: BinaryIO, message: Message) -> None:
    answers.write(framed(message))
    answers.flush()


def _private_stdout() -> BinaryIO:
    """The pipe to the parent; whatever a library prints goes nowhere."""
    pipe = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return pipe


def _is_tired() -> bool:
    """Whether a large job has left the process large: the parent then lets it go at once."""
    try:
        resident = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:  # not Linux: it goes when idle
        return False
    return resident * os.sysconf("SC_PAGE_SIZE") > TIRED


def _address_space() -> int:
    """Bytes that the process has; 0 where the system does not tell."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def _limit_memory(most: int) -> None:
    with contextlib.suppress(ImportError, OSError, ValueError):  # no such limit on this system
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (most, MEMORY))


def _limit_cpu() -> None:
    """Counts from now: the process lives for many jobs."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + CPU_SECONDS, hard))


if __name__ == "__main__":
    main()
