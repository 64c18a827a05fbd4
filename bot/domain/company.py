"""Companies of the watch universe, and the names that give them away."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

Key: TypeAlias = str
"""A company's one key: the ticker of a listed company ("BABA"), capitals for a private one ("HUAWEI")."""

Relevance: TypeAlias = Literal["about", "mention"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A part of a company that has figures of its own ("Alibaba Cloud", "AWS", "Lazada")."""

    name: str
    aliases: tuple[str, ...] = ()
    markets: tuple[str, ...] = ()
    """Words of the markets it competes in ("cloud"), so that /share finds the right part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """An issuer or private firm: how it is called, where it is listed, what belongs to it."""

    key: Key
    name: str
    """The full name, "Alibaba Group"."""
    short: str
    """The name in running text, "Alibaba"."""
    aliases: tuple[str, ...] = ()
    """Every other name, in any language; an alias that is also a common word is listed in `guarded`."""
    guarded: tuple[str, ...] = ()
    """Names that are also ordinary words ("Apple", "Meta"): they count only beside other evidence."""
    people: tuple[str, ...] = ()
    """Founders and chiefs: alone they make at most a mention."""
    segments: tuple[Segment, ...] = ()
    listings: tuple[str, ...] = ()
    """Exchange and symbol, "NYSE:BABA", "HKEX:9988"."""
    cik: str | None = None
    """The SEC's ten-digit company number."""
    is_outside: bool = False
    """Whether it is of no list, and known by what was read of it only."""
    feeds: tuple[str, ...] = ()
    """Feeds of the company's own, whole addresses (Alizila for Alibaba)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A company that an article names, with the words that gave it away."""

    company: Key | None
    """None for a company outside the watch universe; its name is then in `subject`."""
    subject: str
    relevance: Relevance
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NameSpan:
    """One place where a company or segment is named; start and end are character offsets in the text given."""

    company: Key | None
    subject: str
    """The segment's or company's own name ("Alibaba Cloud"), not the alias that was written."""
    start: int
    end: int
    text: str
    kind: Literal["company", "segment", "person", "ticker", "other"] = "company"


@dataclass(frozen=True, slots=True, kw_only=True)
class Universe:
    """All companies that are known by name, in the order of companies.yaml."""

    companies: tuple[Company, ...]
    trades: frozenset[str] = frozenset()
    """Words of stored markets that the tables of questions lack ("oat", "milk")."""
    by_key: dict[Key, Company] = field(init=False, repr=False, compare=False, hash=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_key", {company.key: company for company in self.companies})

    def __hash__(self) -> int:
        # Caches ask for it at every look, and every name of every company took longer than what was looked up.
        return hash((tuple(self.by_key), self.trades))

    def beside(self, outsiders: Iterable[Company], trades: Iterable[str]) -> "Universe":
        """The same with companies and words of markets that only the store knows; itself where there are none."""
        added, words = tuple(outsiders), frozenset(trades)
        return replace(self, companies=(*self.companies, *added), trades=words) if added or words else self

    def short(self, key: Key | None, otherwise: str = "") -> str:
        """The short name of a key, or `otherwise` where the key is unknown."""
        company = self.by_key.get(key or "")
        return company.short if company else otherwise or (key or "")
