"""Commands under load and over many years of news, each measured in one run:  python -m tests.bench.load [ARTICLES]

- 100 commands at once by Slack's signed HTTP requests, answered from the store: the slowest acknowledgement but one in at most 240 ms,
  8% of the three seconds that Slack waits
- the processor time of their acknowledgements (signature, dispatch, acknowledgement) to that of an empty listener of Bolt's in a server
  of its own: at most 1.5. The answer's work, which begins after it and first asks the store whether the command came before, is told apart
- /share, /news and /capex over ARTICLES stored articles (1,000,000) to 10,000: at most 1.5 times the time

Sides are asked in turns, so that a busy machine is busy for all of them.
"""

import asyncio
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

import aiohttp

from bot.app.house import House, built
from bot.app.opening import Scene
from bot.domain.delivery import CONSOLE
from bot.shipped import universe
from bot.store.session import Store
from bot.text.who.names import Names
from tests.bench.filled import LAST, filled
from tests.fakes import FakeSource
from tests.platforms import slack_people
from tests.platforms.slack import SECRET, FakeSlack, slack_running, until

AT_ONCE = 100
ROUNDS = 7
IN_TIME = 0.08 * 3
LINES = ("/share", "/share alibaba", "/news", "/news alibaba", "/capex", "/capex alibaba")


@dataclass(frozen=True, kw_only=True)
class Load:
    """What 100 commands at once cost."""

    slowest: float
    """Seconds until the acknowledgement: of a hundred all but one are faster, in the middle one of the rounds."""
    cpu: float
    """Times an empty listener's processor time."""
    answered: float = 0.0
    """Seconds until all are answered."""
    best: float = 0.0
    """`slowest` of the best round: what the machine gives when little else is at work."""
    worked: float = 0.0
    """Seconds for which the bot itself worked until then, in the best round: what it takes where nothing else is at work."""
    empty: float = 0.0
    """`slowest` of the empty listener."""


def main() -> int:
    """0 where every bound is kept."""
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        few = filled(f"sqlite:///{folder}/few.db", 10_000)
        load = asyncio.run(loaded(few.url))
        print(
            f"{AT_ONCE} commands at once: acknowledged within {load.slowest * 1000:.0f} ms (bound {IN_TIME * 1000:.0f}; "
            f"by an empty listener {load.empty * 1000:.0f}, in the best round {load.best * 1000:.0f})"
        )
        print(f"acknowledging: {load.cpu:.2f} x the CPU of an empty listener (bound 1.5)")
        print(f"all {AT_ONCE} answered after {load.answered:.1f} s")
        ratios = growth(few, filled(f"sqlite:///{folder}/many.db", many))
    for line, (small, large) in ratios.items():
        print(
            f"{line}: {large / small:.2f} x the time over {many:,} as over 10,000 articles ({large * 1000:.0f} ms; bound 1.5)"
        )
    flat = all(large / small <= 1.5 for small, large in ratios.values())
    return 0 if load.slowest <= IN_TIME and load.cpu <= 1.5 and flat else 1


def growth(
    few: Store,
    many: Store,
    lines: Sequence[str] = LINES,
    rounds: int = 15,
    watch: Callable[[], float] = time.perf_counter,
) -> dict[str, tuple[float, float]]:
    """Seconds that the answer to each line takes over either store, asked in turns: the least of the rounds, by this watch."""
    houses = [built(store, FakeSource(), Names(universe()), Scene(clock=lambda: LAST)) for store in (few, many)]

    async def took(house: House, line: str) -> float:
        began = watch()
        await house.answer.answer(line, CONSOLE)
        return watch() - began

    async def asked() -> dict[str, tuple[float, float]]:
        found = {}
        for line in lines:
            times = [[await took(house, line) for house in houses] for _ in range(rounds)]
            small, large = (min(each) for each in zip(*times, strict=True))
            found[line] = (small, large)
        return found

    return asyncio.run(asked())


async def loaded(database: str, rounds: int = ROUNDS) -> Load:
    """What 100 commands at once cost, over this store."""
    async with (
        slack_running() as fake,
        side("bare", fake.api, database) as bare,
        side("held", fake.api, database) as held,
        side("ours", fake.api, database) as ours,
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session,
    ):
        for url in (bare, held, ours):
            await burst(session, fake, url)  # connections, imports, the chart
        await _answered(fake)
        slowest, worked, ratios, answered, others = [], [], [], [], []
        for _ in range(rounds):
            empty = await burst(session, fake, bare)
            others.append(empty.slowest)
            ratios.append((await burst(session, fake, held)).cpu / empty.cpu)
            began = time.perf_counter()
            mine = await burst(session, fake, ours)
            slowest.append(mine.slowest)
            worked.append(mine.worked)
            await _answered(fake)
            answered.append(time.perf_counter() - began)
        middle = statistics.median
        return Load(
            slowest=middle(slowest),
            cpu=middle(ratios),
            answered=middle(answered),
            best=min(slowest),
            worked=min(worked),
            empty=middle(others),
        )


async def _answered(fake: FakeSlack) -> None:
    asked = list(fake.answers)[-AT_ONCE:]
    with suppress(TimeoutError):  # on a machine that is far too busy some are given up
        await until(lambda: all(fake.answers[one] for one in asked), 100)


@asynccontextmanager
async def side(name: str, api: str, database: str) -> AsyncIterator[str]:
    """One side in a process of its own, inside the block: its address."""
    command = [sys.executable, "-m", "tests.bench.sides.chat", name, api, database]
    process = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE)
    try:
        assert process.stdout
        yield (await process.stdout.readline()).decode().strip()
    finally:
        process.kill()
        await process.wait()


async def burst(session: aiohttp.ClientSession, fake: FakeSlack, url: str) -> Load:
    """100 commands at once: the slowest acknowledgement but one, and the seconds of processor time until all are done with."""
    commands = [slack_people.slash("/share", "alibaba", fake.respond_address()) for _ in range(AT_ONCE)]
    asked = [slack_people.form("slash_commands", command) for command in commands]
    bodies = [(body.encode(), content, slack_people.sign(SECRET, body, int(time.time()))) for body, content in asked]
    before = await used(session, url)
    await used(session, url, "acknowledged")

    async def told(body: bytes, content: str, signed: dict[str, str]) -> float:
        began = time.perf_counter()
        async with session.post(
            f"{url}slack/events", data=body, headers={"Content-Type": content, **signed}
        ) as response:
            assert response.status == 200
            await response.read()
        return time.perf_counter() - began

    seconds = sorted(await asyncio.gather(*(told(*each) for each in bodies)))
    worked = await used(session, url, "acknowledged")
    await asyncio.sleep(0.3)  # what follows an acknowledgement in the surface
    return Load(slowest=seconds[-2], worked=worked, cpu=await used(session, url) - before)


async def used(session: aiohttp.ClientSession, url: str, what: str = "cpu") -> float:
    """Seconds of processor time that a side has used so far; or until all but one command were "acknowledged" since that was asked last."""
    async with session.get(f"{url}{what}") as response:
        return float(await response.text())


if __name__ == "__main__":
    sys.exit(main())
