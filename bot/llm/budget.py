"""The tokens a day may cost."""

import asyncio

from bot.llm.memory import Memory
from bot.ports import Clock

PREFIX = "model:tokens:"


class Budget:
    """Tokens of the UTC day, kept across restarts; what is being asked now counts with its estimate.

    Processes that share the memory add to one sum. Two that write in the same instant may lose one call's tokens: the day
    then costs a call more, never an unbounded sum.
    """

    def __init__(self, daily: int, clock: Clock, memory: Memory) -> None:
        self._daily = daily
        self._clock = clock
        self._memory = memory
        self._reserved = 0
        self._turn = asyncio.Lock()

    async def reserve(self, tokens: int) -> bool:
        """Whether the day has so many left; they are then held until `settle`."""
        async with self._turn:
            if await self.spent() + self._reserved + tokens > self._daily:
                return False
            self._reserved += tokens
            return True

    async def settle(self, reserved: int, used: int) -> None:
        """Lets go of what was reserved and counts what was used."""
        async with self._turn:
            self._reserved -= reserved
            key = self._key()
            total = await self.spent() + used
            await asyncio.to_thread(self._memory.remember, key, str(total))

    async def spent(self) -> int:
        """The day's tokens so far."""
        kept = await asyncio.to_thread(self._memory.recall, self._key())
        return int(kept) if kept and kept.isdecimal() else 0

    def _key(self) -> str:
        return f"{PREFIX}{self._clock().date().isoformat()}"


def estimate(text: str) -> int:
    """About how many tokens a text is: a fourth of its Latin letters, one for each other sign."""
    latin = sum(character.isascii() for character in text)
    return latin // 4 + (len(text) - latin) + 1
