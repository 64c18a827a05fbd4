"""Processes that work over one SQLite file until nothing is left, and may be killed at any moment."""

import asyncio
import multiprocessing
import os
import random
import time
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from multiprocessing.process import BaseProcess
from pathlib import Path

from bot.app.house import built
from bot.app.opening import Scene
from bot.domain.delivery import Delivery
from bot.domain.feed import Page
from bot.pipeline.deliver import Deliver
from bot.store import articles, deliveries
from bot.store.migrate import migrate
from bot.store.session import Store
from tests.builders import NOON
from tests.fakes import FakeClock, FakeSource
from tests.pipeline.stage import NAMES, in_five_minutes

context = multiprocessing.get_context("forkserver")
context.set_forkserver_preload(["tests.pipeline.mortal"])


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


def deliver_all(url: str, path: Path, turn: int) -> None:
    """Sends what waits; each turn begins after the leases of the turn before."""
    store, clock = Store(url), FakeClock(NOON + turn * (deliveries.LEASE + timedelta(seconds=1)))
    deliver = Deliver(store=store, surfaces={"web": Platform(path)}, clock=clock)
    with store.reading() as session:
        due = deliveries.due_channels(session, clock())
    for channel in random.sample(due, len(due)):
        asyncio.run(deliver.deliver(channel))


def read_all(url: str, pages: dict[str, tuple[str, ...]], turn: int) -> None:
    """Reads the articles that wait, in any order."""
    store, clock = Store(url), FakeClock(NOON + timedelta(seconds=turn))
    source = FakeSource(pages={address: Page(url=address, paragraphs=words) for address, words in pages.items()})
    scene = Scene(clock=clock, facts=tuple, feeds_for=lambda _company: (), next_poll=in_five_minutes)
    house = built(store, source, NAMES, scene)
    with store.reading() as session:
        waiting = articles.waiting_articles(session, clock())
    for number in random.sample(waiting, len(waiting)):
        asyncio.run(house.enrich.read(number))


def migrate_all(url: str) -> None:
    """Begins as `newsbot run` does."""
    migrate(Store(url))


def killed_at_random(kills: int, longest: float, target: object, *args: object) -> int:
    """Starts two processes at once, kills both, so many times; then lets two end. How many of the kills found them alive."""
    alive = 0
    for turn in range(kills):
        pair = _pair(target, *args, turn)
        time.sleep(random.uniform(0, longest))
        alive += any(process.is_alive() for process in pair)
        for process in pair:
            process.kill()
            process.join()
    for process in (pair := _pair(target, *args, kills)):
        process.join(120)
    assert [process.exitcode for process in pair] == [0, 0]
    return alive


def _pair(target: object, *args: object) -> list[BaseProcess]:
    pair: list[BaseProcess] = [context.Process(target=target, args=args) for _ in range(2)]  # type: ignore[arg-type]
    for process in pair:
        process.start()
    return pair
