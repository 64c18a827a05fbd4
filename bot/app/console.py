"""What the browser console needs of the house, and whether the bot can do its work."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

from bot.app.house import House
from bot.app.line import Line
from bot.domain.delivery import CONSOLE, Delivery
from bot.ports import Painter
from bot.store import channels, deliveries, feeds
from bot.store.session import StoreError
from bot.surfaces.web import Check, Desk, Health, Standing

STALE = timedelta(minutes=15)


def desk(house: House, line: Line, painter: Painter) -> Desk:
    """What the console needs of the house."""

    async def latest(count: int) -> Sequence[Delivery]:
        with house.store.reading() as session:
            return deliveries.latest(session, CONSOLE, count)

    async def standing() -> Standing:
        try:
            with house.store.reading() as session:
                topics = {topic.topic for topic in channels.subscriptions(session, CONSOLE)}
                polled = feeds.feeds(session)
        except StoreError as error:
            return Standing(problem=str(error))
        watched = tuple(company for company in house.names.universe.companies if company.key in topics)
        return Standing(watched=watched, feeds=polled)

    async def health() -> Health:
        return await asyncio.to_thread(check, house, line)

    return Desk(answer=house.answer.answer, latest=latest, standing=standing, health=health, painter=painter)


def check(house: House, line: Line) -> Health:
    """Whether the bot can do its work: database, ticks, polls."""
    try:
        with house.store.reading() as session:
            feeds.due_feeds(session, house.clock())
        database = Check(name="database", is_ok=True)
    except StoreError as error:
        database = Check(name="database", is_ok=False, detail=str(error))
    age = house.clock() - line.last_poll
    return Health(
        checks=(
            database,
            Check(name="scheduler", is_ok=line.ticks.is_alive),
            Check(name="polling", is_ok=age < STALE, detail=f"last poll {int(age.total_seconds())} s ago"),
        )
    )
