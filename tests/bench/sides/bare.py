"""What the same requests cost with aiohttp alone, over as many connections as the bot has: one to a host."""

import asyncio
import json
import sys

import aiohttp

from tests.bench.sides.measure import HOSTS, ROUNDS, cpu, spread, switch

LARGE = 4_000_000


async def main(count: int, root: str, at_once: int) -> None:
    costs = {}
    async with aiohttp.ClientSession() as session:

        async def get(url: str) -> None:
            async with session.get(url) as answer:
                await answer.read()

        async def round_of(urls: list[str]) -> None:
            left = iter(urls)

            async def work() -> None:
                for url in left:
                    await get(url)

            await asyncio.gather(*(work() for _ in range(min(at_once, len(HOSTS)))))

        waiting = spread(root, count)
        for name, phase in (("first", "first"), ("304", "304"), ("unchanged", "unchanged"), ("warm", "unchanged")):
            switch(root, phase)
            if name == "warm":
                bytes(LARGE)  # freed at once: what the allocator takes as a sign to keep pages from now on
            spent = []
            for _ in range(ROUNDS):
                before = cpu()
                await round_of(waiting)
                spent.append(cpu() - before)
            costs[name] = min(spent) * 1000 / count
    print(json.dumps(costs))


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), sys.argv[2], int(sys.argv[4])))
