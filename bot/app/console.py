"""What the browser console needs of the house: answers, what is followed, and how the bot is doing."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.app.counting import Counting
from bot.app.fresh import Fresh
from bot.app.health import Work, checked
from bot.app.heard import Heard
from bot.app.house import House
from bot.app.line import Line
from bot.app.log import cleaner
from bot.app.metrics import families
from bot.app.reached import Reached
from bot.app.status import look, scrubbed, spent_today, status_of, unreachable
from bot.config import Settings
from bot.domain.address import redacted
from bot.domain.delivery import CONSOLE, Delivery
from bot.pipeline.deliver import read_in
from bot.ports import Painter
from bot.render.exposition import exposition
from bot.render.page import Standing
from bot.render.status import Status
from bot.store import channels, deliveries, feeds
from bot.store.session import StoreError
from bot.store.tallies import Tallies, tallies
from bot.store.threads import in_reader, reader
from bot.surfaces.web_desk import Desk, Health

KEPT_SECONDS = 5.0
"""Looks at the database for /metrics and /status are kept so long, however often they are asked."""
CHECKED_SECONDS = 1.0


def desk(
    house: House, line: Line, painter: Painter, settings: Settings, reached: Reached, heard: Heard | None = None
) -> Desk:
    """What the console needs of the house."""

    def latest(count: int) -> Sequence[Delivery]:
        with house.store.reading() as session:
            place = channels.find_channel(session, CONSOLE)
            return [read_in(place, one) for one in deliveries.latest(session, CONSOLE, count)]

    def standing() -> Standing:
        try:
            with house.store.reading() as session:
                topics = {topic.topic for topic in channels.subscriptions(session, CONSOLE)}
                polled = tuple(replace(feed, url=redacted(feed.url)) for feed in feeds.feeds(session))
        except StoreError as error:
            return Standing(problem=str(error))
        watched = tuple(company for company in house.names.universe.companies if company.key in topics)
        return Standing(watched=watched, feeds=polled)

    watch = Watch(house, line, settings, reached, heard)
    return Desk(
        answer=house.answer.answer,
        latest=reader(latest),
        standing=reader(standing),
        health=Fresh(watch.health, CHECKED_SECONDS),
        status=Fresh(watch.status, KEPT_SECONDS),
        metrics=watch.metrics,
        painter=painter,
    )


class Watch:
    """How the bot is doing, seen from one process; none of it holds a secret."""

    def __init__(
        self, house: House, line: Line, settings: Settings, reached: Reached, heard: Heard | None = None
    ) -> None:
        self._house, self._line, self._settings, self._reached, self._heard = house, line, settings, reached, heard
        self._clean = cleaner(settings.secrets)
        self._stored = Fresh(self._look, KEPT_SECONDS)

    async def health(self) -> Health:
        """What /readyz tells."""
        checks = await asyncio.to_thread(checked, self._house.store, self._work())
        return Health(checks=scrubbed(checks, self._clean))

    async def status(self) -> Status:
        """What the status page shows."""
        work = self._work()
        usage = self._house.usage() if self._house.usage else None

        def seen() -> Status:
            try:
                with self._house.store.reading() as session:
                    found = look(session, self._settings, work.now)
            except StoreError:
                return unreachable(checked(self._house.store, work), work.now)
            return status_of(found, work, usage)

        return scrubbed(await in_reader(seen), self._clean)

    async def metrics(self) -> str:
        """What /metrics tells."""
        found, spent = await self._stored()
        usage = self._house.usage() if self._house.usage else None
        return self._clean(exposition(families(self._counting, found, usage, self._house.clock(), spent)))

    async def _look(self) -> tuple[Tallies | None, int]:
        return await in_reader(self._tallies, self._house.clock())

    def _tallies(self, now: datetime) -> tuple[Tallies | None, int]:
        try:
            with self._house.store.reading() as session:
                return tallies(session, now), spent_today(session, now)
        except StoreError:
            return None, 0

    def _work(self) -> Work:
        return Work(
            settings=self._settings,
            roles=self._line.roles,
            counting=self._counting,
            reached=self._reached,
            scheduler_is_alive=self._line.ticks.is_alive,
            last_poll=self._line.polls.last,
            now=self._house.clock(),
            unheard=self._heard.silent if self._heard else frozenset(),
        )

    @property
    def _counting(self) -> Counting:
        return self._line.counting
