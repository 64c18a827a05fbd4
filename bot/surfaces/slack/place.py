"""Where something is said in Slack, and the channel ids that the house knows it by."""

from dataclasses import dataclass

from bot.domain.delivery import ChannelId


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A conversation in a workspace."""

    team: str
    channel: str
    """"C2", or "D2" for a direct message."""
    thread: str | None = None
    """The message under which it is said."""

    @property
    def id(self) -> ChannelId:
        """What the house calls it."""
        return f"{destination(self.team)}{self.channel}"

    @property
    def is_direct(self) -> bool:
        """Whether only one person and the bot are there."""
        return self.channel.startswith("D")


def place(channel: ChannelId, thread: str | None = None) -> Place:
    """The conversation that a channel id ("slack:T1/C2") names."""
    team, _, number = channel.removeprefix("slack:").partition("/")
    return Place(team=team, channel=number, thread=thread)


def destination(team: str) -> str:
    """A whole workspace, as the house parks and forgets it."""
    return f"slack:{team}/"
