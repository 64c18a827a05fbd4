"""Wake-ups through PgQueuer on PostgreSQL, shared among processes; the rows in the store are the truth.

connect, make the tables | take jobs, run them, tell they live    (from the top, after a pause, when the database is away)
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import nullcontext, suppress
from datetime import timedelta

import asyncpg
from pgqueuer.adapters.drivers.asyncpg import AsyncpgPoolDriver
from pgqueuer.models import Job

from bot.queue.address import for_asyncpg
from bot.queue.manager import Manager, manager_over
from bot.queue.memory import AT_ONCE
from bot.queue.tables import SETTINGS, bring_up, rows_over

log = logging.getLogger(__name__)

Run = Callable[[str], Awaitable[None]]

SILENCE = timedelta(seconds=15)
"""After which a job's process counts as dead, and another takes the job over; a living one says so every half of it."""
LOOK = timedelta(seconds=5)
"""From one look for jobs to the next where no notice comes: what a dead process held is noticed then."""
BATCH = 5
"""Jobs taken at a time; what is taken beyond a limit waits here."""
MOST_AT_ONCE = 1_000
"""Keys of one statement."""
KEPT = timedelta(minutes=10)
"""How long PgQueuer's own log of jobs is kept: three rows a job."""
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 5.0


class PostgresQueue:
    """A WorkQueue on PostgreSQL. While the database is away wake-ups are lost, which costs one sweep; it comes back by itself."""

    def __init__(self, url: str, *, silence: timedelta | None = None, look: timedelta = LOOK) -> None:
        # It tells of every failed beat with a traceback, ten times a second; that the database is away is told here, once.
        logging.getLogger("pgqueuer").setLevel(logging.CRITICAL)
        self._address = for_asyncpg(url)
        self._silence, self._look = silence or SILENCE, look
        self._works: dict[str, tuple[Run, int]] = {}
        self._turns: dict[str, asyncio.Semaphore] = {}
        self._held: Counter[str] = Counter()
        self._under_way: dict[str, asyncio.Task[None]] = {}
        self._pool: asyncpg.Pool | None = None
        self._opening = asyncio.Lock()
        self._closing = asyncio.Event()
        self._manager: Manager | None = None
        self._is_away = False

    async def wake(self, topic: str, keys: Sequence[str]) -> None:
        """Asks for the topic to be run for each key, by whichever process has hands free."""
        for start in range(0, len(keys), MOST_AT_ONCE):
            part = keys[start : start + MOST_AT_ONCE]
            try:
                await self._enqueue(topic, part)
            except Exception as error:  # the rows in the store stay: the next sweep wakes them again
                self._lost(error)
                return

    async def _enqueue(self, topic: str, keys: Sequence[str]) -> None:
        rows = rows_over(AsyncpgPoolDriver(await self._opened()))
        await rows.enqueue(
            [topic] * len(keys),
            [key.encode() for key in keys],
            [0] * len(keys),
            execute_after=[AT_ONCE] * len(keys),
            dedupe_key=[f"{topic}:{key}" for key in keys],
            on_conflict="skip",
        )

    def on(self, topic: str, run: Run, limit: int = 0) -> None:
        """Runs `run(key)` for each wake-up of the topic, `limit` at a time here; a failure is logged, the sweep tries again."""
        self._works[topic] = (run, limit)
        if limit:
            self._turns[topic] = asyncio.Semaphore(limit)

    async def run(self) -> None:
        """Works until `close`; reconnects for as long as the database is away. What is under way at the end is finished."""
        pause = FIRST_PAUSE
        try:
            while not self._closing.is_set():
                try:
                    await self._serve()
                    pause = FIRST_PAUSE
                except Exception as error:
                    self._lost(error)
                    with suppress(TimeoutError):
                        await asyncio.wait_for(self._closing.wait(), pause)
                    pause = min(pause * 2, LONGEST_PAUSE)
            await asyncio.gather(*self._under_way.values())
        finally:
            for task in self._under_way.values():
                task.cancel()
            self._drop()

    def close(self) -> None:
        """Takes no further wake-ups; those under way are finished."""
        self._closing.set()
        if self._manager:
            self._manager.shutdown.set()

    async def _serve(self) -> None:
        pool = await self._opened()
        self._manager = manager = manager_over(pool, self._has_room)
        for topic in self._works:
            manager.entrypoint(topic)(self._worker(topic, manager))
        if self._closing.is_set():
            return
        pruning = asyncio.create_task(self._prune(pool))
        try:
            await manager.run(
                dequeue_timeout=self._look,
                batch_size=BATCH,
                shutdown_on_listener_failure=True,
                heartbeat_timeout=self._silence,
                log_aggregation_interval=timedelta(0),
            )
        finally:
            pruning.cancel()
            self._drop()
        if not self._closing.is_set():
            raise ConnectionError("the connection that listens has ended")

    def _has_room(self, topic: str) -> bool:
        limit = self._works[topic][1]
        return not limit or self._held[topic] < limit

    def _worker(self, topic: str, manager: Manager) -> Callable[[Job], Awaitable[None]]:
        async def work(job: Job) -> None:
            key = (job.payload or b"").decode()
            doing = self._doing(topic, key)
            broken = asyncio.create_task(manager.broken.wait())
            try:
                await asyncio.wait({doing, broken}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                broken.cancel()

        return work

    def _doing(self, topic: str, key: str) -> asyncio.Task[None]:
        """The work on a key, also where it was begun before the database was away: it goes on beside."""
        name = f"{topic}:{key}"
        if name not in self._under_way:
            task = self._under_way[name] = asyncio.create_task(self._do(topic, key))
            task.add_done_callback(lambda _task: self._under_way.pop(name, None))
        return self._under_way[name]

    async def _do(self, topic: str, key: str) -> None:
        run, _ = self._works[topic]
        self._held[topic] += 1
        try:
            async with self._turns.get(topic) or nullcontext():
                # What waited for its turn until the end is not begun any more.
                if topic not in self._turns or not self._closing.is_set():
                    await run(key)
        except Exception:
            log.exception("%s %s failed; it is tried again by the next sweep", topic, key)
        finally:
            self._held[topic] -= 1

    async def _opened(self) -> asyncpg.Pool:
        """The pool, its tables standing."""
        async with self._opening:
            if self._pool is None:
                pool = await asyncpg.create_pool(
                    self._address,
                    min_size=0,
                    max_size=5,
                    timeout=10,
                    command_timeout=30,
                    reset=_as_it_is,
                    server_settings={"application_name": "newsbot queue"},
                )
                try:
                    async with pool.acquire() as connection:
                        await bring_up(connection)
                except BaseException:
                    pool.terminate()
                    raise
                self._pool = pool
                if self._is_away:
                    self._is_away = False
                    log.info("the queue's database is back")
            return self._pool

    def _drop(self) -> None:
        """Lets go of every connection: after a restart of the server none of them is any good."""
        if self._pool:
            self._pool.terminate()
        self._pool = self._manager = None

    def _lost(self, error: Exception) -> None:
        if self._manager:
            self._manager.end()
        if not self._is_away and not self._closing.is_set():
            self._is_away = True
            log.warning("the queue's database is away (%s); it is tried again until it is back", type(error).__name__)

    async def _prune(self, pool: asyncpg.Pool) -> None:
        """Keeps PgQueuer's log of jobs short."""
        while True:
            with suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                await pool.execute(f"DELETE FROM {SETTINGS.queue_table_log} WHERE created < now() - $1::interval", KEPT)  # noqa: S608
            await asyncio.sleep(KEPT.total_seconds() / 10)


async def _as_it_is(_connection: asyncpg.Connection) -> None:
    """Spares a statement after each one: nothing is set in these sessions that would have to be taken back."""
