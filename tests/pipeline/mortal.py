"""Processes that work over one database until nothing is left, and may be killed at any moment."""

import asyncio
import multiprocessing
import os
import random
import signal
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property, partial
from pathlib import Path
from typing import Any, TypeAlias

from bot.app.house import built
from bot.app.opening import Scene
from bot.domain.article import Article
from bot.domain.delivery import Delivery
from bot.domain.feed import Page
from bot.pipeline.deliver import Deliver
from bot.store import articles, deliveries
from bot.store.migrate import migrate
from bot.store.session import Store
from bot.text.reading import read
from tests.builders import NOON
from tests.fakes import FakeClock, FakeSource
from tests.pipeline.stage import NAMES, in_five_minutes

Begun: TypeAlias = Callable[[], object]
"""To be called when the work begins: it is not killed before."""

context = multiprocessing.get_context("forkserver")
# With what the house imports only when it first reads: its tables take longer to build than a child is let live.
context.set_forkserver_preload(["tests.pipeline.mortal", "bot.pipeline.enrich"])


@dataclass
class Platform:
    """A chat platform whose memory is a file: a message that came before, by its number, is not shown again."""

    path: Path
    shown: set[str] = field(init=False)

    def __post_init__(self) -> None:
        self.shown = {line.split()[0] for line in self.lines()}

    def lines(self) -> list[str]:
        return self.path.read_text().splitlines() if self.path.exists() else []

    @cached_property
    def file(self) -> int:
        return os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    async def send(self, delivery: Delivery) -> str:
        if str(delivery.id) not in self.shown:
            os.write(self.file, f"{delivery.id} {delivery.channel} {delivery.event}\n".encode())
            os.fsync(self.file)
            self.shown.add(str(delivery.id))
        return f"m{delivery.id}"


def deliver_all(url: str, path: Path, turn: int, begun: Begun) -> None:
    """Sends what waits; each turn begins after the leases of the turn before."""
    store, clock = Store(url), FakeClock(NOON + turn * (deliveries.LEASE + timedelta(seconds=1)))
    deliver = Deliver(store=store, surfaces={"web": Platform(path)}, clock=clock)
    with store.reading() as session:
        due = deliveries.due_channels(session, clock())
    begun()
    for channel in random.sample(due, len(due)):
        asyncio.run(deliver.deliver(channel))
    store.close()


def read_all(url: str, pages: dict[str, tuple[str, ...]], turn: int, begun: Begun) -> None:
    """Reads the articles that wait, in any order."""
    store, clock = Store(url), FakeClock(NOON + timedelta(seconds=turn))
    source = FakeSource(pages={address: Page(url=address, paragraphs=words) for address, words in pages.items()})
    scene = Scene(clock=clock, facts=tuple, feeds_for=lambda _company: (), next_poll=in_five_minutes)
    house = built(store, source, NAMES, scene)
    with store.reading() as session:
        waiting = articles.waiting_articles(session, clock())
    begun()
    for number in random.sample(waiting, len(waiting)):
        asyncio.run(house.enrich.read(number))
    store.close()


def migrate_all(url: str) -> None:
    """Begins as `newsbot run` does."""
    store = Store(url)
    migrate(store)
    store.close()


def killed_at_random(kills: int, longest: float, work: Callable[..., None], *args: object) -> None:
    """Has two processes work at once and kills both, so many times; then lets two end.

    They live until one of them has worked for a random time, `longest` seconds at most: of its own processor time, for on a busy
    machine it may have none for a second, and then its killer may.
    """
    nursery = context.Process(target=_raise_and_kill, args=(kills, longest, work, args))
    nursery.start()
    nursery.join()
    assert nursery.exitcode == 0


def _raise_and_kill(kills: int, longest: float, work: Callable[..., None], args: tuple[object, ...]) -> None:
    # In a process of its own, which has one thread, every import and the reader's tables: its forks are at work within milliseconds.
    read(Article(id="1", title="Plans", paragraphs=("Alibaba Group will invest RMB 9 billion in two years.",)), NAMES)
    for turn in range(kills):
        pair = _pair(work, *args, turn, lives=[random.uniform(0.001, longest) for _ in range(2)])
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)  # the first one's life is over; the other ends wherever it is
        for pid in pair:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
    assert [os.waitpid(pid, 0)[1] for pid in _pair(work, *args, kills)] == [0, 0]


def _pair(work: Callable[..., None], *args: object, lives: Sequence[float] = (0, 0)) -> list[int]:
    """Two processes that have begun to work; each has so many seconds of processor time to live, if not for ever (0)."""
    listening, telling = os.pipe()
    pids = [_forked(work, *args, partial(_begun, telling, life)) for life in lives]
    for _ in pids:
        os.read(listening, 1)
    os.close(listening)
    os.close(telling)
    return pids


def _begun(telling: int, life: float) -> None:
    os.write(telling, b".")
    signal.setitimer(signal.ITIMER_PROF, life)  # the system ends the process in the middle of whatever it does


def _forked(work: Callable[..., None], *args: Any) -> int:
    pid = os.fork()
    if pid:
        return pid
    random.seed()
    try:
        work(*args)
    except BaseException:
        traceback.print_exc()
        args[-1]()
        os._exit(1)
    os._exit(0)
