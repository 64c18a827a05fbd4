"""What was last spoken of in each channel by each person, for ten minutes, in the memory of one process.

A process that was not asked before knows nothing of it and asks back which company is meant.
"""

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.domain.asker import Asker
from bot.domain.delivery import ChannelId
from bot.text.questions.context import NOTHING, Context

KEPT = timedelta(minutes=10)
"""How long after an answer a question may lean on it."""
MOST = 1_000
"""Talks kept; of more, those in which nothing was asked for longest are let go."""


@dataclass(slots=True)
class Talks:
    """The context of every talk: `talks.context(channel, asker, now)`."""

    _kept: OrderedDict[tuple[ChannelId, str], tuple[datetime, Context]] = field(default_factory=OrderedDict)

    def context(self, channel: ChannelId, asker: Asker, now: datetime) -> Context:
        """What was last spoken of; empty where that is too long ago, or nothing was."""
        at, known = self._kept.get((channel, asker.id), (now, NOTHING))
        return known if now - at <= KEPT else NOTHING

    def keep(self, channel: ChannelId, asker: Asker, context: Context, now: datetime) -> None:
        """Keeps what is spoken of now."""
        self._kept[channel, asker.id] = (now, context)
        self._kept.move_to_end((channel, asker.id))
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)
