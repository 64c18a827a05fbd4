"""The bot put together: everything that answers, polls, reads and writes digests, over one store."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import cache, partial
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from bot.app.opening import LIFE, Scene, world
from bot.config import Settings
from bot.pipeline.answer import Answer, Chooser
from bot.pipeline.digest import Digests
from bot.pipeline.ingest import Ingest
from bot.pipeline.suggest import Suggest
from bot.ports import Clock, FeedSource
from bot.shipped import universe
from bot.store.session import Store
from bot.text.who.names import Names

if TYPE_CHECKING:
    from bot.app.model import Writer
    from bot.llm.usage import Usage
    from bot.pipeline.enrich import Enrich, SecondReader


T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """Everything that answers, polls, reads and writes digests; delivering needs surfaces and is added by `run`."""

    store: Store
    source: FeedSource
    names: Names
    clock: Clock
    answer: Answer
    suggest: Suggest
    ingest: Ingest
    reader: "Callable[[], Enrich]"
    digests: Digests
    usage: "Callable[[], Usage] | None" = None
    """What the language model cost since the start, None where none is set."""

    @property
    def enrich(self) -> "Enrich":
        """What reads articles. Its tables take a second to build, so it is made for the first one: a start does not wait for it."""
        return self.reader()


@asynccontextmanager
async def housed(store: Store, settings: Settings, scene: Scene = LIFE) -> AsyncIterator[House]:
    """The bot over a store, its connections open inside the block."""
    names = Names(universe(settings.companies))
    async with world(settings, store, scene) as source:
        asked = _writer(settings, store, names, scene)
        if asked is None:
            yield built(store, source, names, scene)
            return
        house = built(store, source, names, scene, asked.model.read, asked.chooser.choose)
        yield replace(house, usage=lambda: asked.model.usage)


def built(
    store: Store,
    source: FeedSource,
    names: Names,
    scene: Scene = LIFE,
    second: "SecondReader | None" = None,
    chooser: Chooser | None = None,
) -> House:
    """The pipeline over a store and a source of feeds.

    `second` reads every article about a company once more; `chooser` chooses the command line of a question that no rule understood.
    """
    now = scene.clock
    return House(
        store=store,
        source=source,
        names=names,
        clock=now,
        answer=Answer(store=store, source=source, names=names, clock=now, feeds_for=scene.feeds_for, chooser=chooser),
        suggest=Suggest(store=store, names=names),
        ingest=Ingest(store=store, source=source, names=names, clock=now, next_poll=scene.next_poll),
        reader=_once(partial(_reader, store, source, names, now, second)),
        digests=Digests(store=store, names=names, clock=now),
    )


def _reader(store: Store, source: FeedSource, names: Names, clock: Clock, second: "SecondReader | None") -> "Enrich":
    from bot.pipeline.enrich import Enrich
    from bot.pipeline.storybook import Storybook

    return Enrich(store=store, source=source, names=names, clock=clock, storybook=Storybook(), second=second)


def _once(make: Callable[[], T]) -> Callable[[], T]:
    """Gives what is made for the first that asks: two articles are read at once, and there is one storybook all the same."""
    making, made = Lock(), cache(make)

    def one() -> T:
        with making:
            return made()

    return one


def _writer(settings: Settings, store: Store, names: Names, scene: Scene) -> "Writer | None":
    """The language model of the settings, None where none is set."""
    if not settings.has_model:
        return None
    from bot.app.model import writer

    return writer(settings, store, names, scene.clock)
