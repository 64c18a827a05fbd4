"""What polling costs, as ratios to the library reader and to bare requests measured in the same run:  python -m tests.bench.feeds

Local feeds of 20 entries, 50 KB each, are served by a process of their own. The bot polls them as it does in life, \
store, guards and parsing processes
included; the library `reader` 3.26 does the same with its own store. CPU is that of the process and of all its children, wall time is not
judged. Where a poll costs a fraction of a millisecond it is the least of several rounds, on every side. Bounds, each \
for 200 and 1,000 feeds:

- first poll: at least 3 times less than reader; 304: 8 times; unchanged body: 50 times
- one new item in each feed: at least 5 times less than our own parse of the whole feed
- 304 and unchanged body: at most 1.5 times a bare aiohttp request with the same answer
- resident memory at 1,000 feeds: at most 1.2 times that at 200

Beside them stand "store", what claims and notes of such polls cost by themselves, and "warm", the bare request for an unchanged body in a
process that has once freed a larger block: in a fresh one the system hands out the pages of every body anew, which costs as much as the
request. The bound is against the fresh one.

NEWSBOT_BENCH_READER names a Python that has reader and sgmllib3k; without it one is made in a throw-away folder.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from bot.app.polls import AT_ONCE

SIDES = Path(__file__).parent / "sides"
Costs: TypeAlias = dict[str, float]
"""Milliseconds of CPU a feed by phase, and "memory" in MB."""

TURNS = 3
"""How often ours and the bare requests are measured, one after the other: they are compared where they cost next to nothing."""
BOUNDS = (("first poll", "first", 3.0), ("304", "304", 8.0), ("unchanged body", "unchanged", 50.0))
"""What reader has to cost at least, in our costs."""


def main() -> int:
    """0 where every bound is kept."""
    with tempfile.TemporaryDirectory() as folder, serving() as root:
        reader = os.environ.get("NEWSBOT_BENCH_READER") or installed(Path(folder))
        told = [compared(count, root, reader) for count in (200, 1_000)]
        growth = told[1][1]["memory"] / told[0][1]["memory"]
        print(f"memory: {told[0][1]['memory']:.0f} MB with 200 feeds, x{growth:.2f} with 1,000 (bound 1.2)")
    return 0 if all(is_kept for is_kept, _ in told) and growth <= 1.2 else 1


def compared(count: int, root: str, reader: str) -> tuple[bool, Costs]:
    """Prints every ratio for so many feeds; whether all bounds are kept, and our own costs."""
    told = [
        (side(sys.executable, "ours", count, root), side(sys.executable, "bare", count, root)) for _ in range(TURNS)
    ]
    ours, bare = (least(sides) for sides in zip(*told, strict=True))
    theirs = side(reader, "library", count, root)
    print(
        f"{count} feeds, ms of CPU a feed: ours {shown(ours)}\n  reader {shown(theirs)}\n  bare aiohttp {shown(bare)}"
    )
    kept = [judged(f"{name}: reader costs", theirs[phase] / ours[phase], least) for name, phase, least in BOUNDS]
    kept.append(judged("one new item: a whole parse costs", ours["parse"] / ours["parse new"], 5.0))
    for phase in ("304", "unchanged"):
        kept.append(judged(f"{phase}: against bare aiohttp", ours[phase] / bare[phase], 1.5, at_most=True))
    return all(kept), ours


def least(costs: Sequence[Costs]) -> Costs:
    """The cheapest of each: the others had neighbours, or pages of memory that the system had to clear."""
    return {name: min(one[name] for one in costs) for name in costs[0]}


def judged(what: str, ratio: float, bound: float, *, at_most: bool = False) -> bool:
    """Prints a ratio beside its bound; whether it is kept."""
    is_kept = ratio <= bound if at_most else ratio >= bound
    print(
        f"  {'ok   ' if is_kept else 'SHORT'} {what} x{ratio:.2f} (bound {'at most' if at_most else 'at least'} {bound:g})"
    )
    return is_kept


def shown(costs: Costs) -> str:
    """The costs on one line."""
    return ", ".join(f"{name} {cost:.2f}" for name, cost in costs.items() if name != "memory")


def side(python: str, name: str, count: int, root: str) -> Costs:
    """One side's costs, measured in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        told = subprocess.run(
            [python, "-W", "ignore", str(SIDES / f"{name}.py"), str(count), root, folder, str(AT_ONCE)],
            check=True,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
            timeout=1_200,
        ).stdout
    costs: Costs = json.loads(told.splitlines()[-1])
    return costs


@contextmanager
def serving() -> Iterator[str]:
    """The address of the feeds, served by another process inside the block."""
    server = subprocess.Popen([sys.executable, str(SIDES / "server.py")], stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout
        yield server.stdout.readline().strip()
    finally:
        server.terminate()
        server.wait(10)


def installed(folder: Path) -> str:
    """A Python that has the library reader."""
    python = folder / "reader" / "bin" / "python"
    subprocess.run([sys.executable, "-m", "venv", str(folder / "reader")], check=True)
    subprocess.run([str(python), "-m", "pip", "install", "-q", "reader==3.26", "sgmllib3k"], check=True)
    return str(python)


if __name__ == "__main__":
    sys.exit(main())
