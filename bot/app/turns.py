"""Turns taken together with the other processes of the database, so that a platform's rate holds for all of them."""

from collections.abc import Sequence

from bot.pipeline.batch import Batch
from bot.ports import TakeTurn
from bot.store.session import Store, StoreError
from bot.store.turns import Wish, take_turns


def shared_turns(store: Store) -> TakeTurn | None:
    """How turns are taken, several at a time as one transaction; None on SQLite, which one process has for itself."""
    if store.is_sqlite:
        return None

    def taken(wishes: Sequence[Wish]) -> list[float]:
        with store.begin() as session:
            return take_turns(session, wishes)

    together: Batch[Wish, float] = Batch(taken)

    async def take(name: str, gap: float) -> float:
        try:
            return await together((name, gap))
        except StoreError:
            return 0.0  # the process's own pace holds, and without the database the others do nothing either

    return take
