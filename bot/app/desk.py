"""What the chat surfaces need of the house, as the plain functions of their desks."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta

from bot.app.house import House
from bot.app.soon import Soon
from bot.domain.asker import Asker
from bot.domain.delivery import ChannelId
from bot.domain.reply import Reply
from bot.pipeline.deliver import park
from bot.pipeline.reach import SKIPPED
from bot.ports import Clock, Painter
from bot.store import channels, deliveries, memory, workspaces
from bot.store.rests import forget_rests
from bot.store.session import Store, StoreError
from bot.store.threads import in_reader, in_writer, reader, writer
from bot.store.turns import forget_turns
from bot.surfaces.chat import ChatDesk

SEEN = "seen:"
"""What platforms' events are kept under, so that one that comes twice is answered once."""
KEPT = timedelta(days=2)
"""How long: platforms redeliver for hours, not for days."""
_REFUSED = "refused:"
"""What is kept under a destination that refuses everything: why."""

Wake = Callable[[Iterable[ChannelId]], Awaitable[None]]


def chat_desk(house: House, painter: Painter, wake: Wake) -> ChatDesk:
    """The desk of Slack and Discord; `wake` asks for channels to be served."""
    kept, soon = _Kept(store=house.store, clock=house.clock), Soon()
    remembering = _Remembering(kept, soon)

    async def restored(destination: str) -> None:
        await wake(await in_writer(kept.restore, destination))

    async def answered(line: str, channel: ChannelId, asker: Asker) -> Reply:
        """The answer; where nothing could be posted, that somebody asks there is a reason to try again."""
        reply = await house.answer.answer(line, channel, asker)
        if await in_reader(kept.is_parked, channel):
            await soon(restored(channel))
        return reply

    return ChatDesk(
        answer=answered,
        suggest=reader(house.suggest.suggest),
        home=house.answer.home,
        first_time=_FirstTimes(kept, soon),
        recall=reader(kept.recall),
        remember=remembering.remember,
        kept=reader(kept.kept),
        let_go=remembering.let_go,
        refuse=writer(kept.refuse),
        restore=restored,
        heard=writer(kept.heard),
        forget=writer(kept.forget),
        painter=painter,
        clock=house.clock,
    )


class _FirstTimes:
    """Tells of each key whether it is met for the first time; on SQLite also while nothing can be written."""

    def __init__(self, kept: "_Kept", soon: Soon) -> None:
        self._kept, self._soon = kept, soon
        self._noting: dict[str, asyncio.Future[bool]] = {}
        """Of two copies of an event that come at once, the second is none."""

    async def __call__(self, key: str) -> bool:
        if key in self._noting:
            return False
        noted = self._noting[key] = asyncio.ensure_future(in_writer(self._kept.first_time, key))
        noted.add_done_callback(lambda _: self._noting.pop(key))
        if not self._kept.store.is_sqlite:
            return await noted
        # Where the file is locked or its disk is full, questions are answered all the same: no other process hears them.
        with suppress(StoreError):
            await self._soon(noted)
        if noted.done() and not noted.exception():
            return noted.result()
        if not await in_reader(self._kept.is_seen, key):
            return True
        with suppress(StoreError):
            return await noted  # it may be seen because it has just been noted here
        return False


class _Remembering:
    """Remembers what is not waited for longer than a moment, and lets go of it: never before it is remembered."""

    def __init__(self, kept: "_Kept", soon: Soon) -> None:
        self._kept, self._soon = kept, soon
        self._under_way: dict[str, asyncio.Future[None]] = {}

    async def remember(self, key: str, value: str) -> None:
        begun = self._under_way[key] = asyncio.ensure_future(in_writer(self._kept.remember, key, value))
        begun.add_done_callback(lambda ended: self._ended(key, ended))
        await self._soon(begun)

    def _ended(self, key: str, work: asyncio.Future[None]) -> None:
        if self._under_way.get(key) is work:
            del self._under_way[key]

    async def let_go(self, key: str) -> bool:
        if before := self._under_way.get(key):
            await asyncio.wait({before})
        return await in_writer(self._kept.let_go, key)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """What the store keeps for the platforms, each look and each change in a transaction of its own."""

    store: Store
    clock: Clock

    def first_time(self, key: str) -> bool:
        with self.store.begin() as session:
            return memory.first_time(session, SEEN + key, self.clock())

    def is_seen(self, key: str) -> bool:
        return self.recall(SEEN + key) is not None

    def recall(self, key: str) -> str | None:
        with self.store.reading() as session:
            return memory.recall(session, key)

    def remember(self, key: str, value: str) -> None:
        if self.recall(key) == value:
            return  # as mostly: the lines behind buttons are few
        with self.store.begin() as session:
            memory.remember(session, key, value, self.clock())

    def kept(self, prefix: str) -> dict[str, str]:
        with self.store.reading() as session:
            return memory.keys(session, prefix)

    def let_go(self, key: str) -> bool:
        with self.store.begin() as session:
            return memory.drop(session, key)

    def refuse(self, destination: str, reason: str) -> None:
        now = self.clock()
        with self.store.begin() as session:
            park(session, destination, reason, now)
            memory.remember(session, f"{_REFUSED}{destination}", reason, now)

    def restore(self, destination: str) -> tuple[ChannelId, ...]:
        with self.store.begin() as session:
            memory.forget(session, f"{_REFUSED}{destination}")
            back = channels.unpark(session, destination)
            for channel in back:
                deliveries.reopen(session, channel, self.clock())
        return back

    def heard(self, platform: str) -> None:
        with self.store.begin() as session:
            memory.drop(session, f"{_REFUSED}{platform}")

    def forget(self, destination: str) -> None:
        with self.store.begin() as session:
            channels.forget(session, destination)
            for kind in ("", _REFUSED, SKIPPED, "capped:", "waiting:"):
                memory.forget(session, f"{kind}{destination}")
            workspaces.forget(session, destination.rstrip("/"))

    def is_parked(self, channel: ChannelId) -> bool:
        with self.store.reading() as session:
            found = channels.find_channel(session, channel)
        return found is not None and found.parked is not None


def prune(house: House) -> None:
    """Lets go of platforms' events that will not come again, of turns that nobody waits for, and of rests that are over."""
    with house.store.begin() as session:
        memory.forget(session, SEEN, house.clock() - KEPT)
        forget_turns(session)
        forget_rests(session, house.clock())
