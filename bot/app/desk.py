"""What the chat surfaces need of the house, as the plain functions of their desks."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

from bot.app.house import House
from bot.domain.asker import Asker
from bot.domain.delivery import ChannelId
from bot.domain.reply import Reply
from bot.pipeline.deliver import park
from bot.pipeline.reach import SKIPPED
from bot.ports import Clock, Painter
from bot.store import channels, deliveries, memory, workspaces
from bot.store.rests import forget_rests
from bot.store.session import Store
from bot.store.turns import forget_turns
from bot.surfaces.chat import ChatDesk

SEEN = "seen:"
"""What platforms' events are kept under, so that one that comes twice is answered once."""
KEPT = timedelta(days=2)
"""How long: platforms redeliver for hours, not for days."""
_REFUSED = "refused:"
"""What is kept under a destination that refuses everything: why."""

T = TypeVar("T")
Wake = Callable[[Iterable[ChannelId]], Awaitable[None]]


def chat_desk(house: House, painter: Painter, wake: Wake) -> ChatDesk:
    """The desk of Slack and Discord; `wake` asks for channels to be served."""
    kept = _Kept(store=house.store, clock=house.clock)

    async def restored(destination: str) -> None:
        await wake(await asyncio.to_thread(kept.restore, destination))

    async def answered(line: str, channel: ChannelId, asker: Asker) -> Reply:
        """The answer; where nothing could be posted, that somebody asks there is a reason to try again."""
        reply = await house.answer.answer(line, channel, asker)
        if await asyncio.to_thread(kept.is_parked, channel):
            await restored(channel)
        return reply

    return ChatDesk(
        answer=answered,
        suggest=in_thread(house.suggest.suggest),
        home=house.answer.home,
        first_time=in_thread(kept.first_time),
        recall=in_thread(kept.recall),
        remember=in_thread(kept.remember),
        kept=in_thread(kept.kept),
        let_go=in_thread(kept.let_go),
        refuse=in_thread(kept.refuse),
        restore=restored,
        heard=in_thread(kept.heard),
        forget=in_thread(kept.forget),
        painter=painter,
        clock=house.clock,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """What the store keeps for the platforms, each look and each change in a transaction of its own."""

    store: Store
    clock: Clock

    def first_time(self, key: str) -> bool:
        with self.store.begin() as session:
            return memory.first_time(session, SEEN + key, self.clock())

    def recall(self, key: str) -> str | None:
        with self.store.reading() as session:
            return memory.recall(session, key)

    def remember(self, key: str, value: str) -> None:
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


def in_thread(work: Callable[..., T]) -> Callable[..., Awaitable[T]]:
    """The same work, awaited: it blocks a thread and not the event loop."""

    async def awaited(*given: object) -> T:
        return await asyncio.to_thread(work, *given)

    return awaited


def prune(house: House) -> None:
    """Lets go of platforms' events that will not come again, of turns that nobody waits for, and of rests that are over."""
    with house.store.begin() as session:
        memory.forget(session, SEEN, house.clock() - KEPT)
        forget_turns(session)
        forget_rests(session, house.clock())
