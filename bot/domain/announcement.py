"""Capital-spending commitments and guidance, and the verdict on whether one is news."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Final, Literal, TypeAlias

from bot.domain.company import Key
from bot.domain.fact import Citation
from bot.domain.figures import Horizon, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount in whole units of one ISO 4217 currency; `high` only for a range."""

    low: Decimal
    high: Decimal | None = None
    currency: str
    bound: Literal["exact", "about", "at_least", "at_most"] = "exact"

    @classmethod
    def of(cls, value: Value) -> "Money":
        """The amount that a figure in a currency states."""
        return cls(low=value.low, high=value.high, currency=value.unit, bound=value.bound)

    @property
    def value(self) -> Value:
        """The amount as a figure."""
        return Value(low=self.low, high=self.high, unit=self.currency, bound=self.bound)


Change: TypeAlias = Literal["raised", "cut", "extended", "delayed", "withdrawn"]
Certainty: TypeAlias = Literal["stated", "considered", "dropped", "denied"]
"""Said by the company; weighed, or told by unnamed sources; planned once and given up; denied by the company."""


UNCONFIRMED: Final = "Unconfirmed: "
"""How the reason of an announcement begins that only others make, or that the company does not answer for."""


WEIGHED: Final = "Weighed, not decided: "
"""How the reason of an announcement begins whose own words only weigh it: "mulls", "may invest"."""


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
    change: Change | None = None
    """What the words themselves say happened to an earlier plan."""
    before: tuple[Money, ...] = ()
    """The earlier sum that the words themselves name: "from $105 billion"."""
    added: tuple[Money, ...] = ()
    """What the words put on top of `before`; below nought where they take it off. A total they do not state is our arithmetic."""
    corrects: tuple[Money, ...] = ()
    """The wrong sum that was told before, where the words take it back for `amounts`: "420, not 400"."""
    certainty: Certainty = "stated"
    place: str = ""
    """Where it is spent, in house form ("India"); "" for the plan of the whole company, or where nothing is said."""
    purpose: str = ""
    """What it is spent on where that is one narrow thing ("logistics"), else ""."""
    because: str = ""
    """Why it was read so, in words for a person."""
    citation: Citation
    announced: date | None = None
    """The day it was first announced, where the words say so."""
    id: int | None = None
    article_id: str | None = None

    @property
    def project(self) -> str:
        """What part of the company it is for: "India", "logistics in South Korea"; "" for the whole."""
        return " in ".join(part for part in (self.purpose, self.place) if part)

    @property
    def is_weighed(self) -> bool:
        """Whether its own words only weigh it: news for who follows the company, and no commitment."""
        return self.certainty == "considered" and self.because.startswith(WEIGHED)

    @property
    def is_addition(self) -> bool:
        """Whether the words only tell what is put on top of a plan, and not what that was or will be."""
        return bool(self.added) and self.added == self.amounts


def on_top(more: Announcement, base: Announcement) -> Announcement:
    """The addition with the plan as it will be for its sum, and as it was for the one of before; as it is without a common currency."""
    pairs = [
        (old, new)
        for new in more.added
        for old in base.amounts
        if new.currency == old.currency and not (new.high or old.high)
    ]
    if not pairs:
        return more
    whole = tuple(replace(old, low=old.low + new.low) for old, new in pairs)
    return replace(more, amounts=whole, before=tuple(old for old, _ in pairs), change="raised")


VerdictKind: TypeAlias = Literal["new", Change, "considered", "denied", "retold", "held"]

CHANGES: Final[tuple[VerdictKind, ...]] = ("raised", "cut", "extended", "delayed", "withdrawn")
"""Verdicts on a known plan that no longer is what it was."""
ALERTED: Final[tuple[VerdictKind, ...]] = ("new", *CHANGES, "considered")
"""Verdicts that subscribers are told of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether an announcement is news to this store, and why."""

    kind: VerdictKind
    of: Announcement | None = None
    """The stored announcement that it repeats or changes."""
    because: str

    @property
    def is_news(self) -> bool:
        """Whether it is told to subscribers: held ones wait for a person, retold and denied ones are silent."""
        return self.kind in ALERTED
