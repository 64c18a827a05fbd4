"""Capital-spending commitments and guidance, and the verdict on whether one is news."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias

from bot.domain.company import Key
from bot.domain.fact import Citation
from bot.domain.figures import Horizon


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount in whole units of one ISO 4217 currency; `high` only for a range."""

    low: Decimal
    high: Decimal | None = None
    currency: str
    bound: Literal["exact", "about", "at_least", "at_most"] = "exact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """A commitment or guidance to spend on capital, with one amount per currency as quoted."""

    company: Key | None
    subject: str
    amounts: tuple[Money, ...]
    """May be empty: "low teens percent of revenue" is guidance without an amount."""
    horizon: Horizon | None = None
    status: Literal["committed", "guided"] = "committed"
    retold: bool = False
    """The words themselves say that it was announced before, or it is a past actual."""
    change: Literal["raised", "cut", "extended"] | None = None
    """What the words themselves say happened to an earlier plan."""
    because: str = ""
    """Why it was read so, in words for a person."""
    citation: Citation
    announced: date | None = None
    """The day it was first announced, where the words say so."""
    id: int | None = None
    article_id: str | None = None


VerdictKind: TypeAlias = Literal["new", "raised", "cut", "extended", "retold", "held"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether an announcement is news to this store, and why."""

    kind: VerdictKind
    of: Announcement | None = None
    """The stored announcement that it repeats or changes."""
    because: str

    @property
    def is_news(self) -> bool:
        """Whether it is told to subscribers: held ones wait for a person, retold ones are silent."""
        return self.kind in ("new", "raised", "cut", "extended")
