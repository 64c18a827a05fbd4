"""How fast a platform may be given messages: each channel at its gap, all of them together at theirs."""

from collections import OrderedDict
from dataclasses import dataclass, field

from bot.domain.delivery import platform

_REMEMBERED = 20_000
"""Channels whose last turn is kept; of those longer ago nothing has to be known."""


@dataclass(slots=True, kw_only=True)
class Pace:
    """Hands out turns: `turn(channel, now)` says when the next message may go, on the same clock as `now` (seconds)."""

    channel_gap: float = 0.0
    """Seconds between two messages to one channel."""
    gap: float = 0.0
    """Seconds between two messages to any."""
    _free: float = field(default=float("-inf"), init=False)
    _free_of: OrderedDict[str, float] = field(default_factory=OrderedDict, init=False)

    def turn(self, channel: str, now: float) -> float:
        """The instant of this channel's next message; asking takes the turn."""
        slot = max(now, self._free)
        self._free = slot + self.gap
        at = max(slot, self._free_of.pop(channel, now))
        self._free_of[channel] = at + self.channel_gap
        while len(self._free_of) > _REMEMBERED:
            self._free_of.popitem(last=False)
        return at

    def wishes(self, channel: str) -> tuple[tuple[str, float], ...]:
        """The turns that one message to a channel takes, where other processes take them too: names and gaps."""
        both = ((platform(channel), self.gap), (channel, self.channel_gap))
        return tuple((name, gap) for name, gap in both if gap)

    def began(self, channel: str, now: float) -> None:
        """Counts the channel's gap from `now`, where its message goes only now: claiming it took a while."""
        self._free_of[channel] = max(now + self.channel_gap, self._free_of.get(channel, now))
