"""What the same requests cost with aiohttp alone, as many at once as the bot polls."""

import asyncio
import json
import sys

import aiohttp

from tests.bench.sides.measure import ROUNDS, cpu, spread, switch


async def main(count: int, root: str, at_once: int) -> None:
    costs = {}
    async with aiohttp.ClientSession() as session:

        async def get(url: str) -> None:
            async with session.get(url) as answer:
                await answer.read()

        waiting = spread(root, count)
        for phase in ("first", "304", "unchanged"):
            switch(root, phase)
            await get(waiting[0])
            before = cpu()
            for _ in range(ROUNDS):
                left = iter(waiting)

                async def work(left=left) -> None:  # type: ignore[no-untyped-def]
                    for url in left:
                        await get(url)

                await asyncio.gather(*(work() for _ in range(at_once)))
            costs[phase] = (cpu() - before) * 1000 / count / ROUNDS
    print(json.dumps(costs))


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), sys.argv[2], int(sys.argv[4])))
