"""Feeds on the loopback, through the whole bot, to the console: what is new is told once, what is old is silent."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
from sqlalchemy import func, select

from bot.app.clock import clock
from bot.app.house import House, housed
from bot.app.opening import Scene, opened
from bot.app.run import working
from bot.config import Settings
from bot.domain.delivery import CONSOLE, Delivery
from bot.domain.feed import Feed, Fetched
from bot.ports import FeedError
from bot.render.text import plain
from bot.store import articles, deliveries, feeds, schema
from tests.world import FEEDS, News, World, opened_world

DAY = datetime(2026, 3, 2, 9, tzinfo=UTC)

OLD = News(
    path="/news/old",
    title="Alibaba Cloud opens a second data centre in Thailand",
    paragraphs=(
        "Alibaba Cloud has opened its second data centre in Thailand, the company said on Friday.",
        "The site serves banks and retailers that must keep their records in the country.",
        "Alibaba Cloud runs data centres in several Asian markets and competes there with American rivals.",
        "The company gave no figure for the cost of the site and named no first customers.",
    ),
    at=DAY - timedelta(days=3),
)
PLAN = News(
    path="/news/plan",
    title="Alibaba to spend RMB 90 billion on data centres over two years",
    paragraphs=(
        "Alibaba Group will invest RMB 90 billion ($12.4 billion) in data centres over the next two years, it said on Monday.",
        "The money goes into servers, networks and power supply at new sites in China and Southeast Asia.",
        "Demand for AI services grows faster than the company can build, its chief financial officer told investors.",
        "Analysts warn that the spending may weigh on margins for several quarters.",
        "Tencent and Huawei have not announced comparable plans this year.",
    ),
    at=DAY,
)
RAISE = News(
    path="/news/raise",
    title="Alibaba raises data-centre budget to RMB 120 billion",
    paragraphs=(
        "Alibaba Group has raised its planned investment in data centres to RMB 120 billion over the next two years, it said on Friday.",
        "The earlier plan, presented in March, was for RMB 90 billion.",
        "The company explained the step with orders for AI services that it cannot yet serve.",
        "Suppliers of servers and network equipment are expected to benefit from the larger budget.",
        "The chief financial officer said that the spending will be paid for from cash flow.",
    ),
    at=DAY + timedelta(days=4),
)


def retold(number: int, title: str, lead: str) -> News:
    """The plan told again by another outlet."""
    more = (
        "The plan was presented on Monday and has been discussed by analysts since.",
        "Alibaba competes with Tencent and Huawei for customers of AI services in China.",
        "Local suppliers of servers hope for orders, while investors ask how soon the money will come back.",
        "The company has not said how the sum is divided between China and its sites abroad.",
    )
    return News(
        path=f"/news/retold{number}",
        title=title,
        paragraphs=(lead, *more),
        at=DAY + timedelta(hours=number),
        source=f"Outlet {number}",
    )


RETOLD = {
    "nasdaq": retold(
        1,
        "What Alibaba's $12.4 billion data-centre plan means",
        "Alibaba plans to invest $12.4 billion in data centres over two years.",
    ),
    "seekingalpha": retold(
        2,
        "Alibaba to invest RMB 90B in data centers over two years",
        "Alibaba will invest RMB 90B in data centers over two years.",
    ),
    "google": retold(
        3,
        "Chinese giant Alibaba pours 90 billion yuan into server farms",
        "Alibaba is going to invest 90 billion yuan in data centres over two years.",
    ),
    "sec": retold(
        4, "6-K", "Alibaba Group Holding Limited will invest RMB 90 billion in data centres over the next two years."
    ),
}


@dataclass
class Stage:
    """The bot at work on a world."""

    world: World
    house: House
    url: str

    def alerts(self) -> list[Delivery]:
        with self.house.store.reading() as session:
            return list(reversed(deliveries.latest(session, CONSOLE, 50, "capex:")))

    def count(self, table: str) -> int:
        with self.house.store.reading() as session:
            return session.execute(select(func.count()).select_from(schema.metadata.tables[table])).scalar_one()

    async def quiet(self) -> None:
        """Every feed polled again since now, and nothing left to read or send."""
        asked = {name: self.world.asked.get(f"/feeds/{name}", 0) for name in FEEDS}
        await until(lambda: all(self.world.asked.get(f"/feeds/{name}", 0) >= asked[name] + 2 for name in FEEDS))
        await until(self._nothing_waits)

    def _nothing_waits(self) -> bool:
        now = self.house.clock()
        with self.house.store.reading() as session:
            return not articles.waiting_articles(session, now) and not deliveries.due_channels(session, now)


@asynccontextmanager
async def bot_at_work(folder: Path) -> AsyncIterator[Stage]:
    """The whole bot over the world's five feeds, its clock running from a fixed day."""
    began = clock()
    settings = Settings(data_dir=folder, web_port=0)
    async with opened_world() as world:
        world.bring(OLD, *FEEDS)
        scene = Scene(
            clock=lambda: DAY + timedelta(hours=6) + (clock() - began),
            facts=tuple,
            feeds_for=world.feeds_for,
            next_poll=every_second,
            private_hosts=frozenset({"127.0.0.1"}),
        )
        store = await asyncio.to_thread(lambda: opened(settings, scene).__enter__())
        async with housed(store, settings, scene) as house, working(house, settings) as url:
            yield Stage(world=world, house=house, url=url)
        store.close()


def every_second(_feed: Feed, _result: Fetched | FeedError, now: datetime, _chance: float) -> datetime:
    return now + timedelta(seconds=1)


async def until(holds: Callable[[], bool | Awaitable[bool]], seconds: float = 60) -> None:
    """Waits until the claim holds; fails where it does not in time."""
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110  rows change by the hand of threads, there is no event to wait for
            await asyncio.sleep(0.05)


async def test_what_is_new_is_told_once_and_a_raise_names_the_old_amount(tmp_path: Path) -> None:
    async with bot_at_work(tmp_path) as stage:
        await stage.quiet()
        assert stage.alerts() == [], "the first poll records silently"
        assert stage.count("article") >= 1

        stage.world.bring(PLAN, "yahoo")
        await until(lambda: len(stage.alerts()) == 1)
        first = plain(stage.alerts()[0].reply)
        assert "NEW" in first
        assert "RMB 90B" in first
        assert "$12.4B" in first
        assert "two years" in first
        assert PLAN.paragraphs[0] in " ".join(first.replace("│", " ").split())
        page = await fetched(stage.url)
        assert "RMB 90B" in page

        for name, news in RETOLD.items():
            stage.world.bring(news, name)
        await stage.quiet()
        assert len(stage.alerts()) == 1, "the same plan in other words is silent"
        capex = plain(await stage.house.answer.answer("/capex alibaba", CONSOLE))
        assert "RMB 90B" in capex
        assert "Outlet 3" in capex, "the outlets that told it again stand among its sources"

        stage.world.bring(RAISE, "google", "yahoo")
        await until(lambda: len(stage.alerts()) == 2)
        raised = plain(stage.alerts()[1].reply)
        assert "RAISED" in raised
        assert "RMB 120B" in raised
        assert "RMB 90B" in raised, "the old amount is named"
        await stage.quiet()
        assert len(stage.alerts()) == 2


async def test_one_page_in_two_feeds_is_one_article_with_both_sources(tmp_path: Path) -> None:
    async with bot_at_work(tmp_path) as stage:
        await stage.quiet()
        before = stage.count("article")
        stage.world.bring(PLAN, "yahoo", "nasdaq")
        stage.world.bring(RAISE, "yahoo", "nasdaq")
        await until(lambda: stage.count("article") == before + 2)
        await stage.quiet()
        assert stage.count("article") == before + 2
        with stage.house.store.reading() as session:
            both = {feed.id for feed in feeds.feeds(session) if feed.name in ("yahoo", "nasdaq")}
            seen = (
                session.execute(select(schema.entry.c.feed_id).where(schema.entry.c.article_id > before))
                .scalars()
                .all()
            )
        assert set(seen) == both
        assert len(seen) == 4


async def fetched(url: str) -> str:
    async with aiohttp.ClientSession() as client, client.get(url) as response:
        assert response.status == 200
        return await response.text()
