"""Another program holds the database's one lock: questions are answered all the same, and whoever would change something is told."""

import asyncio
import io
import itertools
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from bot.app import soon
from bot.app.ask import ask
from bot.app.desk import chat_desk
from bot.app.opening import opened
from bot.config import Settings
from bot.domain.asker import Asker
from bot.domain.delivery import ChannelId
from bot.pipeline import answer
from bot.store import channels, memory
from bot.store.migrate import migrate
from bot.store.session import LOCK_WAIT, Session, Store, StoreError
from bot.surfaces.chat import ChatDesk
from tests.app.test_lead import going_on, hearing, until_at_it
from tests.pipeline.stage import Bench

SOMEBODY = Asker(id="slack:T1/U1")
LACKING = "Nothing is stored about Alibaba's share of China's market."
SOON = 15.0
"""Seconds that an answer may take on a machine that has much to do; who waited for the lock would have waited for twenty."""


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(store=Store(f"sqlite:///{tmp_path / 'newsbot.db'}"))
    yield made
    made.store.close()


@contextmanager
def locked(store: Store) -> Iterator[None]:
    """Another program writes inside the block."""
    other = sqlite3.connect(store.engine.url.database or "", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


def desk_of(bench: Bench) -> ChatDesk:
    async def wake(_names: Iterable[ChannelId]) -> None:
        """Nobody has to be woken."""

    return chat_desk(bench.house, None, wake)  # type: ignore[arg-type]


def watching(bench: Bench) -> set[ChannelId]:
    with bench.store.reading() as session:
        return {f"slack:T1/C{n}" for n in range(40) if channels.subscriptions(session, f"slack:T1/C{n}")}


async def test_questions_are_answered_while_many_wait_to_change_something(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer, "PATIENCE", 60.0)
    monkeypatch.setattr(answer, "LOCK_WAIT", 60.0)
    desk = desk_of(bench)
    with locked(bench.store):
        changes = [
            asyncio.ensure_future(desk.answer("/watch amazon", f"slack:T1/C{number}", SOMEBODY)) for number in range(40)
        ]
        await asyncio.sleep(0.05)
        for number in range(2):
            async with asyncio.timeout(SOON):
                assert await desk.first_time(f"slack:Ev{number}")
                assert (await desk.answer("/share alibaba china", "slack:T1/C1", SOMEBODY)).title == LACKING
                await desk.remember("line:x", f"/share alibaba china {number}")
                await desk.home("slack:T1/C1")
        assert not any(change.done() for change in changes)
    assert not any(reply.failed for reply in await asyncio.gather(*changes))
    assert len(watching(bench)) == 40


async def test_what_is_let_go_before_it_could_be_remembered_is_gone_in_the_end(bench: Bench) -> None:
    desk = desk_of(bench)
    keys = [f"waiting:{number}" for number in range(20)]
    with locked(bench.store):
        for key in keys:
            await asyncio.wait({asyncio.ensure_future(desk.remember(key, "?"))}, timeout=0.01)
        gone = [asyncio.ensure_future(desk.let_go(key)) for key in keys]
        await asyncio.sleep(0.05)
    assert await asyncio.gather(*gone) == [True] * len(keys)
    assert await desk.kept("waiting:") == {}


async def test_whoever_would_change_something_is_told_that_it_was_not_done(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer, "PATIENCE", 0.3)
    monkeypatch.setattr(answer, "LOCK_WAIT", 60.0)
    desk = desk_of(bench)
    with locked(bench.store):
        changes = [
            asyncio.ensure_future(desk.answer("/watch amazon", f"slack:T1/C{number}", SOMEBODY)) for number in range(10)
        ]
        told = [await change for change in itertools.islice(asyncio.as_completed(changes, timeout=SOON), 4)]
        assert not all(change.done() for change in changes), "who has begun to wait is not told so, and then it is done"
    assert {(reply.title[:20], reply.failed) for reply in told} == {("Nothing was changed:", True)}
    replies = await asyncio.gather(*changes)
    assert watching(bench) == {f"slack:T1/C{number}" for number, reply in enumerate(replies) if not reply.failed}


async def test_a_change_waits_no_longer_than_the_store_does(bench: Bench) -> None:
    with locked(bench.store), pytest.raises(StoreError, match="another program holds it"), bench.store.begin(0.05):
        pass
    with bench.store.begin() as session:
        assert session.exec_driver_sql("PRAGMA busy_timeout").scalar() == LOCK_WAIT * 1000


async def test_what_is_met_meanwhile_is_met_once_and_noted_when_the_lock_is_free(bench: Bench) -> None:
    desk = desk_of(bench)
    with locked(bench.store):
        assert await asyncio.gather(*(desk.first_time("slack:Ev1") for _ in range(3))) == [True, False, False]
    async with asyncio.timeout(SOON):
        while not stored(bench, "seen:slack:Ev1"):  # noqa: ASYNC110  (a thread sets no Event of the loop)
            await asyncio.sleep(0.01)
    assert not await desk.first_time("slack:Ev1")


async def test_what_is_noted_late_is_met_once_all_the_same(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(soon, "PROMPT", 0.0)
    desk = desk_of(bench)
    keys = [f"slack:Ev{number}" for number in range(60)]
    assert await asyncio.gather(*map(desk.first_time, keys)) == [True] * 60
    assert await asyncio.gather(*map(desk.first_time, keys)) == [False] * 60


def stored(bench: Bench, key: str) -> bool:
    with bench.store.reading() as session:
        return memory.recall(session, key) is not None


class Full(Store):
    """A store whose disk is full."""

    def begin(self, seconds: float = LOCK_WAIT) -> AbstractContextManager[Session]:
        raise StoreError("disk is full")


async def test_on_a_full_disk_what_was_not_met_before_is_answered(bench: Bench) -> None:
    assert await desk_of(bench).first_time("slack:Ev1")
    full = Bench.__new__(Bench)
    full.clock, full.source, full.store = bench.clock, bench.source, Full(bench.store.url)
    desk = desk_of(full)
    assert [await desk.first_time(f"slack:Ev{number}") for number in (1, 2)] == [False, True]
    assert (await desk.answer("/share alibaba china", "slack:T1/C1", SOMEBODY)).title == LACKING
    full.store.close()


async def test_a_connection_is_not_let_go_because_others_write(bench: Bench) -> None:
    holder = hearing(bench.store, "a", beat=0.5, given_up=1.0)
    async with going_on(holder):
        await until_at_it(holder)
        with locked(bench.store):
            await asyncio.sleep(1.5)
            assert holder.at_it
        await asyncio.sleep(holder.lead.beat)
        assert holder.at_it
        assert len(holder.board) == 1


def test_a_command_that_only_looks_answers_and_one_that_changes_something_says_that_it_did_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer, "LOCK_WAIT", 0.05)
    settings, out = Settings(data_dir=tmp_path), io.StringIO()
    with opened(settings) as store, locked(store):
        assert ask("/share alibaba china", False, settings, out) == 0
        assert ask("/watch amazon", False, settings, out) == 1
    share, _, told = out.getvalue().partition("Nothing was changed:")
    assert "36%" in share
    assert "another program" in told


def test_what_was_never_furnished_is_not_looked_at(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path)
    store = Store(settings.store_url)
    migrate(store)
    with locked(store), pytest.raises(StoreError, match="locked"), opened(settings, only_looks=True):
        pass
    store.close()
