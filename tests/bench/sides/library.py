"""The library reader's costs; run by a Python that has it."""

import json
import sys
from pathlib import Path

from reader import make_reader  # type: ignore[import-not-found]

from tests.bench.sides.measure import ROUNDS, cpu, switch, urls


def main(count: int, root: str, folder: str) -> None:
    reader = make_reader(str(Path(folder) / "reader.sqlite"), feed_root="")
    for url in urls(root, count):
        reader.add_feed(url)
    costs = {}
    for phase, mode, rounds in (
        ("first", "first", 1),
        ("304", "304", ROUNDS),
        ("unchanged", "unchanged", 2),
        ("one new", "one-new", 1),
    ):
        switch(root, mode)
        spent = []
        for _ in range(rounds):
            before = cpu()
            for feed in reader.update_feeds_iter(scheduled=False):
                if isinstance(feed.value, Exception):
                    raise feed.value
            spent.append(cpu() - before)
        costs[phase] = min(spent) * 1000 / count
    print(json.dumps(costs))


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], sys.argv[3])
