"""What a command is, what it is asked, and what it may need and change; what it gets stands in handlers.found."""

import shlex
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Literal, TypeAlias

from bot.domain.asker import OPERATOR, Asker
from bot.domain.company import Key, Relevance, Universe
from bot.domain.fact import Metric
from bot.domain.reply import Reply
from handlers.found import Found


class UsageError(Exception):
    """The line was not understood: the message says what is known and what would work."""

    def __init__(self, message: str, choices: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.choices = choices
        """Command lines that would work, nearest first; they become buttons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One command as understood: its words, where it came from and when."""

    command: str
    words: tuple[str, ...] = ()
    """The arguments as typed, quotes resolved."""
    channel: str = "terminal:local"
    asker: Asker = OPERATOR
    now: datetime
    universe: Universe
    line: str = ""
    """The command line that was understood ("/share alibaba china")."""
    question: str = ""
    """What the person typed, where that was not the command line itself."""


# ---- what a command may need (reads) ------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class FactQuery:
    """Stored facts: of a company (None: all), of these metrics (empty: all), newest first."""

    company: Key | None = None
    metrics: tuple[Metric, ...] = ()
    announcements: bool = False
    """Whether the stored capex announcements come too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageQuery:
    """Sentences of stored articles that share words with a question, of articles that name one of the companies."""

    words: str
    companies: tuple[Key, ...]
    count: int = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class CitationQuery:
    """One fact by its number."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsQuery:
    """The newest stories with summaries, about a company (None: every watched one), `count` at most."""

    company: Key | None = None
    count: int = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchQuery:
    """What the channel watches and is told: subscriptions, feeds' state."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsQuery:
    """How the channel is set: time zone, language, quiet hours, subscriptions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogQuery:
    """The channel's latest changes: who, what, when."""

    count: int = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertsQuery:
    """The channel's latest alerts with their evidence, and the newest announcements with their verdicts, or one by its number."""

    count: int = 5
    number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestQuery:
    """Everything a digest is made of, since the channel's last one or the instant given (UTC), whichever is earlier."""

    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPage:
    """An article page, fetched through the guarded port before the transaction opens, and read."""

    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TryFeed:
    """A feed, fetched through the guarded port before the transaction opens; nothing is stored."""

    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Nothing:
    """For commands that answer from the line alone."""


Query: TypeAlias = (
    FactQuery
    | PassageQuery
    | CitationQuery
    | NewsQuery
    | WatchQuery
    | SettingsQuery
    | LogQuery
    | AlertsQuery
    | DigestQuery
    | ReadPage
    | TryFeed
    | Nothing
)


# ---- what a command may change ------------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class Subscribe:
    """Adds a topic to the channel, or changes how it is told; what is None stays as it was."""

    topic: str
    """A company key, "capex-alerts", "news" or "digest"."""
    at: time | None = None
    time_zone: str | None = None
    weekdays: tuple[int, ...] | None = None
    skip_empty: bool | None = None
    relevance: Relevance | None = None
    most_an_hour: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsubscribe:
    """Takes a topic from the channel."""

    topic: str
    time_zone: str | None = None
    """Set as well: taking a digest back takes back the zone that came with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Each:
    """Several topics added or taken away by one line."""

    changes: tuple[Subscribe | Unsubscribe, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepQuiet:
    """Sets the local hours in which nothing is posted; None: no such hours."""

    hours: tuple[time, time] | None
    time_zone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetLanguage:
    """Sets the language of dates and numbers."""

    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetZone:
    """Sets the time zone of the channel's times."""

    time_zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AddFeed:
    """Polls a feed from now on; its first poll is recorded silently."""

    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveFeed:
    """Polls a feed no longer: by its number in /feeds, or its address."""

    which: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """Believes an announcement that was held back as a likely slip: it is stored, and told as what it is."""

    number: int


Change: TypeAlias = Subscribe | Unsubscribe | Each | KeepQuiet | SetLanguage | SetZone | AddFeed | RemoveFeed | Release


ParameterKind: TypeAlias = Literal["company", "market", "text"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A word that a command takes, for platforms that ask for each by name."""

    name: str
    summary: str
    kind: ParameterKind = "text"
    """What can be suggested while it is typed."""
    choices: tuple[str, ...] = ()
    """All that it may be; empty: anything."""
    is_required: bool = False
    is_line: bool = False
    """Whether it is a whole command line, which stands in quotes within another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A chat command: pure `needs` and `reply`, and `change` where it writes."""

    name: str
    usage: str
    """"/share [company] [market]"."""
    summary: str
    """One line for /help."""
    needs: Callable[[Ask], Query]
    """What to look up. Raises UsageError."""
    reply: Callable[[Ask, Found], Reply]
    """The answer. Never raises; nothing found is an answer too."""
    change: Callable[[Ask], Change | None] | None = None
    """What to write first, None where the line only asks. Raises UsageError."""
    parameters: tuple[Parameter, ...] = ()
    """In the order in which they stand on the line."""
    examples: tuple[str, ...] = field(default=())

    def line(self, words: Mapping[str, str]) -> str:
        """The command line that says these parameters: "/share alibaba china"."""
        given = ((parameter, " ".join(words.get(parameter.name, "").split())) for parameter in self.parameters)
        return " ".join([f"/{self.name}", *(_quoted(word, parameter) for parameter, word in given if word)])


def _quoted(word: str, parameter: Parameter) -> str:
    """The word as the line's reader will have it back; several plain words stay as they are, as a person would type them."""
    return shlex.quote(word) if parameter.is_line or set(word) & set("\"'\\") else word
