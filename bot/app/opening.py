"""The store opened and furnished, and the world beyond it: what every command begins with."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import time

from bot.app.clock import clock
from bot.app.shared import SharedRests, shared_turns
from bot.app.source import OnDemand
from bot.config import Settings
from bot.domain.delivery import CAPEX_ALERTS, CONSOLE, DIGEST, Channel, Subscription
from bot.domain.fact import Fact
from bot.feeds.defaults import feeds_for
from bot.feeds.manners import next_poll
from bot.pipeline.answer import Answer
from bot.pipeline.change import FeedsFor
from bot.pipeline.ingest import NextPoll
from bot.pipeline.shipped import load_shipped
from bot.ports import Clock
from bot.shipped import shipped_facts, universe
from bot.store import channels, feeds
from bot.store.migrate import migrate
from bot.store.session import LOCK_WAIT, Store, StoreError
from bot.text.who.names import Names

FIRST_COMPANY = "BABA"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What differs between life and a demonstration: the clock, the shipped facts, the feeds and when they are polled."""

    clock: Clock = clock
    facts: Callable[[], tuple[Fact, ...]] = shipped_facts
    feeds_for: FeedsFor = feeds_for
    next_poll: NextPoll = next_poll
    private_hosts: frozenset[str] = frozenset()
    demo: bool = False


LIFE = Scene()


MOMENT = 0.5
"""Seconds that a command which only looks waits for others that write."""


@contextmanager
def opened(settings: Settings, scene: Scene = LIFE, *, only_looks: bool = False) -> Iterator[Store]:
    """The store, migrated, the shipped facts and the console's channel in it.

    `only_looks`: for a command that needs no more, while nothing can be written, than what was brought in before.
    """
    store = Store(settings.store_url)
    try:
        migrate(store)
        try:
            furnish(store, settings, scene, MOMENT if only_looks else LOCK_WAIT)
        except StoreError:
            if not (only_looks and _is_furnished(store)):
                raise
        yield store
    finally:
        store.close()


def _is_furnished(store: Store) -> bool:
    with store.reading() as session:
        return channels.find_channel(session, CONSOLE) is not None


def world(settings: Settings, store: Store, scene: Scene = LIFE) -> OnDemand:
    """The feeds and pages of the web, to be used within `async with`; hosts are asked in turn with the store's other processes.

    One that asked for a rest is left alone by all of them, and through a restart.
    """
    hosts = settings.allow_private_hosts | scene.private_hosts
    return OnDemand(
        settings.contact, scene.clock, hosts, shared_turns(store), SharedRests(store=store, clock=scene.clock)
    )


def answering(store: Store, source: OnDemand, settings: Settings) -> Answer:
    """What answers questions from the store."""
    names = Names(universe(settings.companies))
    chooser = None
    if settings.has_model:
        from bot.app.model import writer

        chooser = writer(settings, store, names, LIFE.clock).chooser.choose
    return Answer(store=store, source=source, names=names, clock=LIFE.clock, feeds_for=LIFE.feeds_for, chooser=chooser)


def furnish(store: Store, settings: Settings, scene: Scene = LIFE, seconds: float = LOCK_WAIT) -> None:
    """Brings in the shipped facts, the console with its first subscriptions, and the feeds of every watched company.

    Raises StoreError; StoreBusy after so many seconds.
    """
    known = universe(settings.companies)
    now = scene.clock()
    with store.begin(seconds) as session:
        load_shipped(session, scene.facts(), now)
        channels.ensure_channel(session, Channel(id=CONSOLE, time_zone=settings.time_zone), first_topics(settings), now)
        watched = channels.watched(session)
        followed = [feed for company in known.companies if company.key in watched for feed in scene.feeds_for(company)]
        feeds.ensure_feeds(session, followed, now)


def first_topics(settings: Settings) -> tuple[Subscription, ...]:
    """What the console subscribes to at first."""
    return (
        Subscription(channel=CONSOLE, topic=FIRST_COMPANY),
        Subscription(channel=CONSOLE, topic=CAPEX_ALERTS),
        Subscription(channel=CONSOLE, topic=DIGEST, at=time.fromisoformat(settings.digest_at)),
    )
