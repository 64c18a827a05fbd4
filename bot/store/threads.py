"""Threads of the store's own: who only reads waits for nobody who writes, nor for what else is done in threads.

Those that write wait for each other, on SQLite also for another program that holds the file, up to twenty seconds each. In the event
loop's few threads six of them would stop every answer; and so would pages that are read there, and names that are looked up.
"""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from functools import partial
from typing import ParamSpec, TypeVar

from bot.store.session import StoreBusy

Given = ParamSpec("Given")
T = TypeVar("T")

_READERS = ThreadPoolExecutor(8, thread_name_prefix="reader")
_WRITERS = ThreadPoolExecutor(6, thread_name_prefix="writer")
"""Together fewer than the fifteen connections that an engine opens at most: nobody waits for one."""


def in_reader(work: Callable[Given, T], *given: Given.args, **named: Given.kwargs) -> Awaitable[T]:
    """What the work gives, which only reads the store."""
    return asyncio.wrap_future(_begun(_READERS, partial(work, *given, **named)))


def in_writer(work: Callable[Given, T], *given: Given.args, **named: Given.kwargs) -> Awaitable[T]:
    """What the work gives, which may write."""
    return asyncio.wrap_future(_begun(_WRITERS, partial(work, *given, **named)))


def reader(work: Callable[Given, T]) -> Callable[Given, Awaitable[T]]:
    """The same work, awaited, which only reads the store."""
    return lambda *given, **named: in_reader(work, *given, **named)


def writer(work: Callable[Given, T]) -> Callable[Given, Awaitable[T]]:
    """The same work, awaited, which may write."""
    return lambda *given, **named: in_writer(work, *given, **named)


async def begun_within(seconds: float, work: Callable[[], T]) -> T:
    """What the work gives, which may write. Raises StoreBusy where it could not begin in time: then it never will."""
    begun = _begun(_WRITERS, work)
    answer = asyncio.wrap_future(begun)
    await asyncio.wait({answer}, timeout=seconds)
    if begun.cancel():
        raise StoreBusy("others wait to write too")
    return await answer


def _begun(threads: ThreadPoolExecutor, work: Callable[[], T]) -> Future[T]:
    return threads.submit(copy_context().run, work)
