"""What the product ships with: the watch universe (companies.yaml) and the fact base (facts.yaml), checked as they are read.

A fact in facts.yaml, with everything that may be said of it:

    sources:
      wire: {publisher: Example Wire, title: "Cloud shares", published: 2025-09-11, url: "https://news.example/1"}
    facts:
      - company: BABA                  # a key of companies.yaml; left out for an industry
        subject: Alibaba Cloud         # left out: the company's full name
        metric: market_share           # bot.domain.fact.Metric
        market: global cloud
        values: [{low: 4, unit: "%"}]  # low, and where they apply high, bound, words; money in whole units (380000000000 CNY)
        period: {label: Q1 2025, first: 2025-01-01, last: 2025-03-31}   # or the label alone; left out where none is stated
        status: reported
        source: wire                   # a name under `sources`
        section: Market share          # where on the page it stands
        quoting: a research firm       # whom the page names as its own source, in our own words
        text: A note in our own words
        announced: 2025-02-24
        announced_by: Alibaba Group

A mistake in a file raises bot.ports.NewsbotError naming the file, the entry and the field.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from typing import Any, get_args

import yaml

from bot.domain.company import Company, Segment, Universe
from bot.domain.fact import Citation, Fact, Metric, Status
from bot.domain.figures import MONEY_UNITS, Bound, Period, Value
from bot.ports import NewsbotError

_HERE = Path(__file__).parent
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's where it is built in: 6 ms for the universe, 60 ms without it."""


@cache
def universe(path: Path | None = None) -> Universe:
    """The companies known by name, in the file's order. Raises NewsbotError naming file and entry."""
    source = path or _HERE / "companies.yaml"
    companies = tuple(_company(entry) for entry in _entries(source, _read(source)))
    _refuse_repeats(source, companies)
    return Universe(companies=companies)


@cache
def shipped_facts(path: Path | None = None) -> tuple[Fact, ...]:
    """The facts shipped with the product, in the file's order. Raises NewsbotError naming file and entry."""
    source = path or _HERE / "facts.yaml"
    content = _read(source)
    if not isinstance(content, dict):
        raise NewsbotError(f"{source}: expected `sources:` and `facts:` at the top")
    citations = {
        name: _citation(_Entry(f"{source}, source {name}", raw)) for name, raw in (content.get("sources") or {}).items()
    }
    return tuple(_fact(entry, citations) for entry in _entries(source, content.get("facts")))


class _Entry:
    """One mapping of a file, read field by field; whatever is left unread at the end is a misspelt field."""

    def __init__(self, where: str, raw: object) -> None:
        if not isinstance(raw, Mapping):
            raise NewsbotError(f"{where}: expected fields (name: value), found {raw!r}")
        self.where = where
        self._left = {str(name): value for name, value in raw.items() if value is not None}

    def fail(self, field: str, wish: str, found: object) -> NewsbotError:
        return NewsbotError(f"{self.where}: `{field}` {wish}, found {found!r}")

    def take(self, field: str) -> Any:
        return self._left.pop(field, None)

    def text(self, field: str, default: str | None = None) -> str:
        found = self.take(field)
        if found is None and default is not None:
            return default
        if not isinstance(found, str) or not found.strip():
            raise self.fail(field, "must be words (in quotes where it is a number)", found)
        return found.strip()

    def names(self, field: str) -> tuple[str, ...]:
        found = self.take(field) or []
        if not isinstance(found, list) or not all(isinstance(name, str) and name.strip() for name in found):
            raise self.fail(field, "must be a list of words (in quotes where one is a number)", found)
        return tuple(found)

    def several(self, field: str) -> Iterator["_Entry"]:
        found = self.take(field) or []
        if not isinstance(found, list):
            raise self.fail(field, "must be a list", found)
        return (_Entry(f"{self.where}, {field} {count}", raw) for count, raw in enumerate(found, 1))

    def day(self, field: str) -> date | None:
        found = self.take(field)
        if isinstance(found, datetime) or not isinstance(found, date | None):
            raise self.fail(field, "must be a day such as 2025-02-24", found)
        return found

    def number(self, field: str) -> Decimal | None:
        found = self.take(field)
        if found is None:
            return None
        try:
            return Decimal(str(found).replace("_", ""))
        except InvalidOperation:
            raise self.fail(field, "must be a number", found) from None

    def one_of(self, field: str, known: tuple[str, ...], default: str) -> Any:
        found = self.text(field, default)
        if found not in known:
            raise self.fail(field, f"must be one of {', '.join(known)}", found)
        return found

    def close(self) -> None:
        if self._left:
            raise NewsbotError(f"{self.where}: unknown field {', '.join(sorted(self._left))}")


def _read(source: Path) -> Any:
    try:
        return yaml.load(source.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506 - both loaders are the safe ones
    except OSError as error:
        raise NewsbotError(
            f"{source}: cannot be read ({error.strerror}); check the path, or leave NEWSBOT_COMPANIES unset for the shipped one"
        ) from error
    except yaml.YAMLError as error:
        raise NewsbotError(f"{source}: is not YAML: {' '.join(str(error).split())}") from error


def _entries(source: Path, raw: object) -> Iterator[_Entry]:
    if not isinstance(raw, list):
        raise NewsbotError(f"{source}: expected a list of entries")
    for count, fields in enumerate(raw, 1):
        called = fields.get("key") if isinstance(fields, dict) else None
        yield _Entry(f"{source}, entry {called or count}", fields)


def _company(entry: _Entry) -> Company:
    cik = entry.text("cik", "")
    if cik and not (len(cik) == 10 and cik.isdecimal()):
        raise entry.fail("cik", "must be ten digits in quotes", cik)
    found = Company(
        key=entry.text("key"),
        name=entry.text("name"),
        short=entry.text("short"),
        aliases=entry.names("aliases"),
        guarded=entry.names("guarded"),
        people=entry.names("people"),
        segments=tuple(_segment(part) for part in entry.several("segments")),
        listings=tuple(_listing(entry, listing) for listing in entry.names("listings")),
        cik=cik or None,
        feeds=entry.names("feeds"),
    )
    entry.close()
    return found


def _segment(entry: _Entry) -> Segment:
    found = Segment(name=entry.text("name"), aliases=entry.names("aliases"), markets=entry.names("markets"))
    entry.close()
    return found


def _listing(entry: _Entry, listing: str) -> str:
    exchange, _, symbol = listing.partition(":")
    if not (exchange.isalpha() and symbol.isalnum()):
        raise entry.fail("listings", "must read like NYSE:BABA", listing)
    return listing


def _refuse_repeats(source: Path, companies: tuple[Company, ...]) -> None:
    """Refuses a key, a name or a listing that two owners claim: no reader could tell whose it is."""
    owners: dict[str, str] = {}
    for company in companies:
        claims = _claims(company)
        for claim in claims:
            owner = owners.setdefault(claim.casefold(), company.key)
            if owner != company.key or claims.count(claim) > 1:
                raise NewsbotError(f"{source}, entry {company.key}: {claim!r} is given twice (first for {owner})")
    keys = [company.key for company in companies]
    for key in keys:
        if keys.count(key) > 1:
            raise NewsbotError(f"{source}, entry {key}: the key is given twice")


def _claims(company: Company) -> list[str]:
    """Everything that no other company may be called, and that is said once."""
    names = dict.fromkeys([company.name, company.short])
    segments = [form for segment in company.segments for form in (segment.name, *segment.aliases)]
    return [*names, *company.aliases, *segments, *company.people, *company.listings]


def _citation(entry: _Entry) -> Citation:
    found = Citation(
        url=entry.text("url", "") or None,
        title=entry.text("title"),
        source=entry.text("publisher"),
        published=_published(entry),
    )
    entry.close()
    return found


def _published(entry: _Entry) -> datetime | None:
    """A day is read as its first instant in UTC; an instant must say its zone."""
    found = entry.take("published")
    if isinstance(found, datetime):
        if found.tzinfo is None:
            raise entry.fail("published", "must say its time zone", found)
        return found.astimezone(UTC)
    if not isinstance(found, date | None):
        raise entry.fail("published", "must be a day such as 2025-09-11", found)
    return datetime.combine(found, time(), UTC) if found else None


def _fact(entry: _Entry, citations: Mapping[str, Citation]) -> Fact:
    company = entry.text("company", "") or None
    known = universe().by_key
    if company and company not in known:
        raise entry.fail("company", "must be a key of companies.yaml", company)
    found = Fact(
        company=company,
        subject=entry.text("subject", known[company].name if company else None),
        metric=Metric(entry.one_of("metric", tuple(Metric), "")),
        market=entry.text("market", ""),
        values=tuple(_value(value) for value in entry.several("values")),
        period=_period(entry),
        status=entry.one_of("status", get_args(Status), "reported"),
        citation=_cited(entry, citations),
        text=entry.text("text", ""),
        announced=entry.day("announced"),
        announced_by=entry.text("announced_by", ""),
    )
    entry.close()
    if not (found.values or found.text):
        raise NewsbotError(f"{entry.where}: states nothing: give `values` or `text`")
    return found


def _cited(entry: _Entry, citations: Mapping[str, Citation]) -> Citation:
    source, section = entry.text("source"), entry.text("section")
    if source not in citations:
        raise entry.fail("source", "must be a name under `sources`", source)
    cited = citations[source]
    return replace(cited, section=section, quoting=entry.text("quoting", ""))


def _value(entry: _Entry) -> Value:
    low, unit = entry.number("low"), entry.text("unit")
    if low is None:
        raise entry.fail("low", "must be a number", low)
    if unit not in MONEY_UNITS and unit not in ("%", "pp", "x", "count"):
        raise entry.fail("unit", "must be %, pp, x, count or an ISO 4217 code", unit)
    found = Value(
        low=low,
        high=entry.number("high"),
        unit="" if unit == "count" else unit,
        bound=entry.one_of("bound", get_args(Bound), "exact"),
        words=entry.text("words", "") or None,
    )
    entry.close()
    return found


def _period(entry: _Entry) -> Period | None:
    raw = entry.take("period")
    if raw is None or isinstance(raw, str):
        return Period(label=raw) if raw else None
    fields = _Entry(f"{entry.where}, period", raw)
    found = Period(label=fields.text("label"), first=fields.day("first"), last=fields.day("last"))
    fields.close()
    return found
