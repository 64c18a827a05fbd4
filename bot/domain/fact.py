"""Facts: figures with an owner, a market, a period and the sentence that states them."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Literal, TypeAlias

from bot.domain.company import Key
from bot.domain.figures import Period, Value


class Metric(StrEnum):
    """The one vocabulary of what a fact measures."""

    MARKET_SHARE = "market_share"
    CAPEX = "capex"
    REVENUE = "revenue"
    REVENUE_GROWTH = "revenue_growth"
    REVENUE_MIX = "revenue_mix"
    MARKET_GROWTH = "market_growth"
    """The growth of an industry or market, nobody's own."""
    STATEMENT = "statement"
    """Something said in words (a risk, an expansion); `market` then holds its topic."""


Status: TypeAlias = Literal["reported", "committed", "guided", "estimated"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Where a figure stands: the page, its date and the verbatim sentence with its span in the article's text."""

    url: str | None = None
    title: str = ""
    source: str | None = None
    """The publisher."""
    published: datetime | None = None
    quote: str = ""
    """Verbatim; "" for shipped facts, whose `section` says where to look."""
    start: int = 0
    end: int = 0
    section: str = ""
    quoting: str = ""
    """Whom the page names as its own source of the figure, in our words; "" where it names nobody or this is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A figure, whose it is, and who says so. Money in whole currency units; several values are one sum in several currencies."""

    company: Key | None
    """None for an industry or a company outside the watch universe."""
    subject: str
    """The owner as named: "Alibaba Cloud", "AI-driven cloud services"."""
    metric: Metric
    market: str = ""
    """The scope, "global cloud", "China public AI cloud"; what a plan is for; a statement's topic; "" where none is stated."""
    measure: str = ""
    """What a market share is counted in, "shipments", "value"; "" where the source does not say."""
    values: tuple[Value, ...] = ()
    period: Period | None = None
    """None where the source gives no period; it is never borrowed from a neighbour, of whose list the fact is not the rest."""
    status: Status = "reported"
    citation: Citation
    text: str = ""
    """A statement in words; for figures a note in our own words ("more than the past decade's AI spending")."""
    announced: date | None = None
    """The day the source says it was first announced, where that is not the article's own."""
    announced_by: str = ""
    id: int | None = None
    """The store's number: what /source takes."""
    article_id: str | None = None

    @property
    def is_plan(self) -> bool:
        """Whether it is capital spending that is not yet done: it is as old as the page that tells it."""
        return self.metric is Metric.CAPEX and self.status != "reported"

    @property
    def scope(self) -> str:
        """The market, with what its shares are counted in: "India smartphone by shipments"."""
        return f"{self.market} by {self.measure}" if self.market and self.measure else self.market

    @property
    def counted(self) -> str:
        """What kind of thing the share counts: "goods", "money" or "people"; "" where the source does not say."""
        return counts(self.measure)

    @property
    def bare_market(self) -> str:
        """The market by which facts are held against each other: "the global cloud market" is "global cloud", "China's AI" is "china ai".

        The many names of one trade are one: "worldwide cloud infrastructure services" is "global cloud", too.
        """
        bare = self.market.casefold().removeprefix("the ").removesuffix(" market").replace("'s ", " ")
        return _CLOUD.sub("cloud", _WORLD.sub("global", bare))


def counts(measure: str) -> str:
    """What kind of thing a measure counts: "goods", "money" or "people"; "" for what is none of these."""
    return _COUNTED.get(measure, "")


_COUNTED = {
    **dict.fromkeys(("shipments", "units", "volume", "deliveries", "registrations"), "goods"),
    **dict.fromkeys(("value", "revenue", "gross merchandise value"), "money"),
    **dict.fromkeys(("users", "subscribers"), "people"),
}
_WORLD = re.compile(r"^(?:worldwide|world)(?= )")
_CLOUD = re.compile(r"\bcloud (?:computing |infrastructure )?(?:services?|infrastructure|computing)\b")
