"""A page, its offline reading, and a model over a fake server."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from bot.domain.company import Company, Segment, Universe
from bot.domain.reading import Reading
from bot.llm.model import Model
from bot.llm.server import Access, Server
from bot.text.reading import read
from bot.text.who.names import Names
from tests.builders import article
from tests.fakes import FakeClock, FakeMemory
from tests.platforms.model import Answer, FakeModel, fake_model

NAMES = Names(
    Universe(
        companies=(
            Company(key="NBK", name="Northbank Group", short="Northbank", segments=(Segment(name="Northbank Cloud"),)),
            Company(key="ORB", name="Orbitel", short="Orbitel"),
            Company(key="KES", name="Kestrel Hosting", short="Kestrel"),
        )
    )
)
PLAN = "Northbank Group will spend $4 billion (EUR 3.7 billion) on data centres in northern Europe over the next three years."
SHARE = "In Spain, Northbank Cloud holds 36% of the hosting market, ahead of Orbitel with 12%, according to brokers in Madrid."
HUB = "The plan includes a new research hub in Lisbon and larger data centres in Poland, reflecting the wish to grow beyond Spain."
SALES = "Northbank Cloud revenue rose 18% to $912 million in the second quarter of 2025, driven by banks and retailers."
RISK = "Analysts say higher power prices could strain the operating margins of Northbank Group, which has $2 billion of debt."
PAGE = (PLAN, SHARE, HUB, SALES, RISK)

GOOD: dict[str, Any] = {
    "bullets": [
        {
            "text": "Northbank Group will spend $4B (€3.7B) on data centres in northern Europe over the next three years.",
            "aspect": "commitment",
            "quotes": [PLAN],
        },
        {
            "text": "In Spain, Northbank Cloud holds 36% of the hosting market, ahead of Orbitel with 12%, brokers in Madrid say.",
            "aspect": "position",
            "quotes": [SHARE],
        },
        {
            "text": "The plan includes a new research hub in Lisbon and larger data centres in Poland, reflecting the wish to grow.",
            "aspect": "expansion",
            "quotes": [HUB],
        },
        {
            "text": "Northbank Cloud revenue rises 18% to $912M in Q2 2025, and it is driven by banks and by retailers.",
            "aspect": "results",
            "quotes": [SALES],
        },
        {
            "text": "Higher power prices could strain the operating margins of Northbank Group, which has $2B of debt, the analysts say.",
            "aspect": "risk",
            "quotes": [RISK],
        },
    ],
    "facts": [],
}


def reading_of(*paragraphs: str) -> Reading:
    """What the offline reader makes of these paragraphs."""
    return read(article(*paragraphs), NAMES)


@dataclass
class Desk:
    """A model with its server, clock and memory."""

    model: Model
    server: Server
    fake: FakeModel
    clock: FakeClock
    kept: dict[str, str] = field(default_factory=dict)

    @property
    def outcomes(self) -> dict[str, int]:
        return dict(self.model.usage.outcomes)


@asynccontextmanager
async def desk(*answers: Answer, seconds: float = 10.0, daily: int = 500_000) -> AsyncIterator[Desk]:
    """A model that asks a fake server with these answers."""
    async with fake_model(*answers) as fake:
        clock, memory = FakeClock(), FakeMemory()
        access = Access(model="fake-1", base_url=fake.base_url)
        server = Server(access, clock, memory.memory(), daily)
        yield Desk(Model(server, NAMES, memory.memory(), seconds), server, fake, clock, memory.kept)
