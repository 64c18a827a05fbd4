"""Jobs for the child process: started when needed, killed when slow, closed when idle."""

import asyncio
import contextlib
import json
import logging
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from pathlib import Path

import bot
from bot.feeds.wire import HEAD, Message, head, is_large
from bot.ports import FeedError, NotYet

log = logging.getLogger(__name__)

WALL = 5.0
"""Seconds a job may take: a feed that is made to be slow would take minutes."""

START = 30.0
"""Seconds for a process to start and import what a job needs, on a machine that has much to do."""

WHOLE = 20.0
"""Seconds that a feed costs at most, from the first byte asked for to the last one parsed."""

PATIENCE = 8.0
"""Seconds that a feed waits for its turn behind others."""

PAGE_PATIENCE = 20.0
"""The same of a page: before it wait no more than feeds that came in those eight seconds, so it is served where anything is."""

MOST_LARGE_WAITING = 2
"""Large feeds that wait with all their megabytes; those beyond are polled again."""

AGAIN = timedelta(minutes=1)
"""After so long that is tried again which had no turn: it has to be fetched again, and its server has done nothing wrong."""

IDLE = 60.0
MOST_ANSWER = 64_000_000
"""Bytes."""

KILLED = "parser killed"
"""The one reason after which a child is not used again."""


class Workers:
    """Up to `count` child processes; the one used last is used next, so that the others may go idle and end."""

    def __init__(self, *, count: int = 1, wall: float = WALL, idle: float = IDLE) -> None:
        self._free = [_Worker(wall, idle) for _ in range(count)]
        self._turn, self._wall = asyncio.Semaphore(count), wall
        self._large = asyncio.Semaphore(1)
        self._large_waiting = 0

    async def run(self, message: Message, body: bytes, spent: float = 0.0) -> Message:
        """The child's answer to a job. Raises FeedError: its own reasons or "parser killed"; NotYet where the parsers are busy.

        `spent`: seconds that the body took to come; a feed that came slowly waits the shorter for its turn.
        """
        async with self._turned(message, body, spent):
            worker = self._free.pop()
            try:
                answer = await worker.run(message, body)
            finally:
                self._free.append(worker)
        if "error" in answer:
            raise FeedError(answer["error"], message["url"], answer.get("detail", ""))
        return answer

    @asynccontextmanager
    async def _turned(self, message: Message, body: bytes, spent: float) -> AsyncIterator[None]:
        """The job's turn: large ones one by one. Raises NotYet."""
        is_feed = message["job"] == "feed"
        patience = min(PATIENCE, max(0.0, WHOLE - self._wall - spent)) if is_feed else PAGE_PATIENCE
        turns: tuple[asyncio.Semaphore, ...] = (self._turn,)
        if is_large(body):
            turns = (self._large, self._turn)
            if is_feed and self._large_waiting >= MOST_LARGE_WAITING:
                raise _busy(message, f"{self._large_waiting} as large wait before it")
        async with AsyncExitStack() as held:
            try:
                with self._counted(body):
                    async with asyncio.timeout(patience):
                        for turn in turns:
                            await held.enter_async_context(turn)
            except TimeoutError as error:
                raise _busy(message, f"no turn within {patience:g} s") from error
            yield

    @contextlib.contextmanager
    def _counted(self, body: bytes) -> Iterator[None]:
        self._large_waiting += is_large(body)
        try:
            yield
        finally:
            self._large_waiting -= is_large(body)

    async def close(self) -> None:
        """Ends all children."""
        for worker in self._free:
            await worker.stop()


class _Worker:
    """One child process, or the place for one."""

    def __init__(self, wall: float, idle: float) -> None:
        self._wall = wall
        self._idle = idle
        self._process: Process | None = None
        self._leaving: Process | None = None
        self._ending: asyncio.TimerHandle | None = None

    async def run(self, message: Message, body: bytes) -> Message:
        try:
            answer = await self._asked(message, body)
        except BaseException:  # cancelled in the middle of a job: what it would say next belongs to nobody
            await self.stop()
            raise
        if answer.pop("tired", False) or answer.get("error") == KILLED:
            await self.stop()
        else:
            self._ending = asyncio.get_running_loop().call_later(self._idle, self._let_go)
        return answer

    async def stop(self) -> None:
        """Kills the process, if one runs, and waits for its end."""
        self._stay()
        gone, self._process, self._leaving = (self._process, self._leaving), None, None
        for process in filter(None, gone):
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.communicate()

    async def _asked(self, message: Message, body: bytes) -> Message:
        self._stay()
        try:
            async with asyncio.timeout(START):
                process = await self._begun(message, body)
        except TimeoutError as error:
            raise _busy(message, f"no parser started within {START:g} s") from error
        except (EOFError, OSError):
            return _killed("it died before it began")
        try:
            async with asyncio.timeout(self._wall):
                return await _read(process)
        except TimeoutError:
            return _killed(f"it took more than {self._wall:g} s")
        except (EOFError, OSError):
            return _killed("it died: out of memory or processor time")

    async def _begun(self, message: Message, body: bytes) -> Process:
        """A process that has begun with the job; another one where the one at hand has died since its last job."""
        for is_last in (False, True):
            try:
                process = await self._running()
                await _write(process, head(message, body), body)
                await _read(process)
                break
            except (EOFError, OSError):
                if is_last:
                    raise
                await self.stop()
        return process

    async def _running(self) -> Process:
        if self._process is None or self._process.returncode is not None:
            self._process = await _started()
        return self._process

    def _stay(self) -> None:
        if self._ending:
            self._ending.cancel()
        self._ending = None

    def _let_go(self) -> None:
        """Closes the child's stdin, at which it ends by itself."""
        self._leaving, self._process = self._process, None
        if self._leaving and self._leaving.stdin:
            self._leaving.stdin.close()


async def _started() -> Process:
    """A new child with a bare environment: no token of ours is within reach of a stranger's document."""
    root = str(Path(bot.__file__).parent.parent)
    environment = {name: os.environ[name] for name in ("PATH", "LANG", "TZ", "SYSTEMROOT") if name in os.environ}
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-P", "-m", "bot.feeds.child"),
        stdin=PIPE,
        stdout=PIPE,
        stderr=DEVNULL,
        env=environment | {"PYTHONPATH": root, "PYTHONDONTWRITEBYTECODE": "1"},
        start_new_session=True,
    )


async def _write(process: Process, *parts: bytes) -> None:
    assert process.stdin is not None  # noqa: S101  (a pipe, by construction)
    process.stdin.writelines(parts)
    await process.stdin.drain()


async def _read(process: Process) -> Message:
    """The next answer. Raises EOFError when the child is gone."""
    assert process.stdout is not None  # noqa: S101
    text_length, _ = HEAD.unpack(await process.stdout.readexactly(HEAD.size))
    if text_length > MOST_ANSWER:
        raise EOFError("an answer of that size is no answer")
    message: Message = json.loads(await process.stdout.readexactly(text_length))
    return message


def _busy(message: Message, why: str) -> NotYet:
    """Said to the operator too: it is no fault of the feed's or the page's, but of a machine that has too much to do."""
    log.warning("parser busy: %s; tried again in a minute", why)
    return NotYet("parser busy", message["url"], why, message["now"] + AGAIN)


def _killed(why: str) -> Message:
    return {"error": KILLED, "detail": why}
