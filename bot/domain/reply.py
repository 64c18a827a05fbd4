"""A platform-neutral answer: what a handler returns and every surface renders."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TypeAlias

Cell: TypeAlias = str


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A paragraph of plain words: no markup of any platform."""

    text: str
    tone: str = "plain"
    """"plain", "note" (small: caveats, disagreement, age) or "quote" (verbatim words of a source)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One bullet with its source numbers and, where it stands for a page, that page's address."""

    text: str
    sources: tuple[int, ...] = ()
    url: str | None = None
    detail: str = ""
    """Small print behind the line: publisher and date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """A list of lines under an optional heading."""

    lines: tuple[Line, ...]
    heading: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of plain cells under a head; `heading` names market and period. Numeric columns are listed in `right`."""

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    heading: str = ""
    right: tuple[int, ...] = ()
    """Indexes of columns that are set flush right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar of a chart; `label` is the value as written ("36%")."""

    name: str
    value: Decimal
    label: str
    accent: bool = False
    """Whether it is the company that was asked about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Bars on one axis from zero, of one market or metric only; `title` states the finding."""

    title: str
    bars: tuple[Bar, ...]
    unit: str = "%"
    subtitle: str = ""
    """Market and period."""
    source: str = ""
    as_of: str = ""

    @property
    def alt(self) -> str:
        """All values in words, for screen readers and for platforms that cannot draw."""
        return f"{self.title}. " + ", ".join(f"{bar.name} {bar.label}" for bar in self.bars) + "."


Block: TypeAlias = Text | Bullets | Table | Chart


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A command line under a label: pressing it is typing it."""

    label: str
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A numbered source line: publisher, title and date, linked where there is an address."""

    number: int
    """The fact's number: `/source <number>` shows the quoted sentence."""
    label: str
    url: str | None = None
    published: datetime | None = None

    @property
    def day(self) -> str:
        """ "11 Sep 2025", "" for a page without a date."""
        return f"{self.published.day} {self.published:%b %Y}" if self.published else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer: the finding first, then what carries it."""

    title: str
    """The finding itself, one sentence ("Alibaba Cloud: 4% worldwide, 36% of China's public AI cloud")."""
    blocks: tuple[Block, ...] = ()
    sources: tuple[Source, ...] = ()
    buttons: tuple[Button, ...] = ()
    as_of: str = ""
    """"As of 11 Sep 2025", "" where nothing dated is shown."""
    disclaimer: bool = True
    """Whether "Not investment advice." closes it: off for help, settings and errors."""
    private: bool = False
    """Whether only the asker sees it: usage errors and settings."""
    command: str = ""
    """The command line that was understood."""
    is_lacking: bool = False
    """Whether it says that nothing stored answers the question: passages that come near may then be offered under it."""
    failed: bool = False
    """Whether what was to be done could not be: the exit status in a terminal."""

    @property
    def charts(self) -> tuple[Chart, ...]:
        """Its charts, in order."""
        return tuple(block for block in self.blocks if isinstance(block, Chart))
