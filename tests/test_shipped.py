from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from bot.domain.fact import Metric
from bot.domain.figures import Period, Value
from bot.ports import NewsbotError
from bot.shipped import shipped_facts, universe

COMPANY = "- {key: ACME, name: Acme Group, short: Acme, aliases: [Acme Works], listings: ['NYSE:ACM']}\n"
SOURCES = "sources:\n  wire: {publisher: Example Wire, title: A title, published: 2025-09-11, url: 'https://news.example/1'}\nfacts:\n"


def written(folder: Path, text: str) -> Path:
    path = folder / "shipped.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_shipped_universe_knows_alibaba_and_its_cloud_peers() -> None:
    keys = [company.key for company in universe().companies]
    assert keys[:15] == [
        "BABA", "AMZN", "MSFT", "GOOGL", "META", "ORCL", "IBM", "TCEHY", "BIDU", "HUAWEI", "JD", "PDD", "NVDA", "AAPL", "BYTEDANCE",
    ]  # fmt: skip
    alibaba = universe().by_key["BABA"]
    assert (alibaba.short, alibaba.cik, alibaba.listings[0]) == ("Alibaba", "0001577552", "NYSE:BABA")
    assert {"Alibaba Cloud", "Ant Group", "Lazada", "Cainiao"} <= {segment.name for segment in alibaba.segments}


def test_every_cloud_has_the_word_of_its_market() -> None:
    clouds = [s for company in universe().companies for s in company.segments if "cloud" in s.markets]
    assert {"AWS", "Azure", "Google Cloud", "Alibaba Cloud", "Tencent Cloud", "Huawei Cloud"} <= {
        s.name for s in clouds
    }


def test_every_guarded_name_is_a_name_of_its_company() -> None:
    for company in universe().companies:
        segments = [form for segment in company.segments for form in (segment.name, *segment.aliases)]
        assert set(company.guarded) <= {company.name, company.short, *company.aliases, *segments}, company.key


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (COMPANY + COMPANY, "entry ACME: the key is given twice"),
        (COMPANY + "- {key: OTHER, name: Other, short: Other, aliases: [acme works]}", "'acme works' is given twice (first for ACME)"),
        (COMPANY + "- {key: OTHER, name: Other, short: Other, segments: [{name: Acme Works}]}", "entry OTHER: 'Acme Works' is given twice"),
        ("- {key: ACME, name: Acme, short: Acme, alias: [A]}", "entry ACME: unknown field alias"),
        ("- {key: ACME, name: Acme}", "entry ACME: `short` must be words"),
        ("- {key: ACME, name: Acme, short: Acme, aliases: [9988]}", "entry ACME: `aliases` must be a list of words"),
        ("- {key: ACME, name: Acme, short: Acme, cik: 1577552}", "entry ACME: `cik` must be words (in quotes"),
        ("- {key: ACME, name: Acme, short: Acme, cik: '1577552'}", "entry ACME: `cik` must be ten digits"),
        ("- {key: ACME, name: Acme, short: Acme, listings: [ACM]}", "entry ACME: `listings` must read like NYSE:BABA"),
        ("- {key: ACME, name: Acme, short: Acme, segments: [Cloud]}", "segments 1: expected fields"),
        ("- just words", "entry 1: expected fields"),
        ("key: ACME", "expected a list of entries"),
        ("- [", "is not YAML"),
    ],
)  # fmt: skip
def test_a_mistake_in_the_universe_is_named_with_its_entry(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(NewsbotError) as error:
        universe(written(tmp_path, text))
    assert "shipped.yaml" in str(error.value)
    assert complaint in str(error.value)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(NewsbotError, match="cannot be read"):
        universe(tmp_path / "nowhere.yaml")


def test_a_fact_is_read_with_its_figures_period_and_citation(tmp_path: Path) -> None:
    entry = """
  - company: BABA
    subject: Alibaba Cloud
    metric: market_share
    market: global cloud
    values: [{low: 4.5, high: 5, unit: "%", bound: about}]
    period: {label: Q1 2025, first: 2025-01-01, last: 2025-03-31}
    source: wire
    section: The market
    announced: 2025-02-24
    announced_by: Alibaba Group
"""
    (fact,) = shipped_facts(written(tmp_path, SOURCES + entry))
    assert (fact.company, fact.subject, fact.metric, fact.status) == (
        "BABA",
        "Alibaba Cloud",
        Metric.MARKET_SHARE,
        "reported",
    )
    assert fact.values == (Value(low=Decimal("4.5"), high=Decimal(5), unit="%", bound="about"),)
    assert fact.period == Period(label="Q1 2025", first=date(2025, 1, 1), last=date(2025, 3, 31))
    assert (fact.citation.source, fact.citation.section, fact.citation.quote) == ("Example Wire", "The market", "")
    assert fact.citation.published == datetime(2025, 9, 11, tzinfo=UTC)
    assert (fact.announced, fact.announced_by) == (date(2025, 2, 24), "Alibaba Group")


def test_money_may_be_written_with_underscores_and_a_company_lends_its_name(tmp_path: Path) -> None:
    entry = (
        "  - {company: BABA, metric: capex, values: [{low: 380_000_000_000, unit: CNY}], source: wire, section: s}\n"
    )
    (fact,) = shipped_facts(written(tmp_path, SOURCES + entry))
    assert fact.subject == "Alibaba Group"
    assert fact.values == (Value(low=Decimal(380_000_000_000), unit="CNY"),)
    assert fact.period is None


@pytest.mark.parametrize(
    ("entry", "complaint"),
    [
        ("{company: NOPE, metric: capex, text: t, source: wire, section: s}", "`company` must be a key"),
        ("{metric: capex, text: t, source: wire, section: s}", "`subject` must be words"),
        ("{company: BABA, metric: shares, text: t, source: wire, section: s}", "`metric` must be one of market_share"),
        ("{company: BABA, metric: capex, text: t, source: nobody, section: s}", "`source` must be a name under"),
        ("{company: BABA, metric: capex, source: wire, section: s}", "states nothing"),
        ("{company: BABA, metric: capex, values: [{low: much, unit: CNY}], source: wire, section: s}", "values 1: `low` must be a number"),
        ("{company: BABA, metric: capex, values: [{low: 1, unit: RMB}], source: wire, section: s}", "`unit` must be %"),
        ("{company: BABA, metric: capex, text: t, source: wire, section: s, announced: soon}", "`announced` must be a day"),
        ("{company: BABA, metric: capex, text: t, source: wire, section: s, period: {first: 2025-01-01}}", "period: `label` must be"),
    ],
)  # fmt: skip
def test_a_mistake_in_the_facts_is_named_with_its_entry(tmp_path: Path, entry: str, complaint: str) -> None:
    with pytest.raises(NewsbotError) as error:
        shipped_facts(written(tmp_path, f"{SOURCES}  - {entry}\n"))
    assert "shipped.yaml, entry 1" in str(error.value)
    assert complaint in str(error.value)


def test_all_shipped_facts_say_where_they_stand() -> None:
    facts = shipped_facts()
    assert facts
    assert all(fact.citation.source and fact.citation.section and fact.citation.published for fact in facts)
