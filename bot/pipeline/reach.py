"""How far back a digest looks: to the channel's last one, or to its beginning."""

from datetime import datetime, timedelta

from bot.domain.delivery import ChannelId
from bot.domain.event import DIGESTS
from bot.store import channels, deliveries, memory
from bot.store.session import Session

SKIPPED = "skipped:"
"""What is kept of the last digest that was skipped for want of news: "skipped:<channel>" -> its event and instant."""
FIRST = timedelta(days=7)
"""The longest that a channel's first digest looks back: what is older is no news."""


def reach(session: Session, channel: ChannelId, now: datetime) -> datetime:
    """Since when a digest tells: since the last one, else since the channel began, a week at most."""
    if last := last_digest(session, channel):
        return last
    began = channels.began(session, channel)
    return max(began, now - FIRST) if began else now - FIRST


def last_digest(session: Session, channel: ChannelId) -> datetime | None:
    """When the channel's last digest was written or skipped."""
    newest = deliveries.latest(session, channel, 1, DIGESTS)
    mark = memory.recall(session, f"{SKIPPED}{channel}")
    skipped = [datetime.fromisoformat(mark.split()[1])] if mark else []
    return max([*(one.created for one in newest), *skipped], default=None)
