import json
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.announcement import Announcement, Money
from bot.domain.fact import Citation, Fact, Metric
from bot.domain.figures import Horizon, Period, Value
from bot.domain.reply import Bar, Bullets, Button, Chart, Line, Reply, Source, Table, Text
from bot.domain.summary import Bullet
from bot.shipped import shipped_facts
from bot.store.codec import from_json, to_json

CITED = Citation(
    url="https://news.example/1", published=datetime(2026, 3, 2, 9, tzinfo=UTC), quote="“Figures”", start=3, end=9
)
VALUES = [
    Fact(
        company=None,
        subject="AWS",
        metric=Metric.MARKET_SHARE,
        values=(Value(low=Decimal("30.5"), high=Decimal("31"), unit="%", bound="about"),),
        period=Period(label="Q1 2025", first=date(2025, 1, 1), last=date(2025, 3, 31)),
        citation=CITED,
        announced=date(2025, 2, 24),
    ),
    Announcement(
        company="BABA",
        subject="Alibaba Group",
        amounts=(Money(low=Decimal(380_000_000_000), currency="CNY", bound="at_least"),),
        horizon=Horizon(label="three years", years=Decimal(3), until=date(2028, 2, 24)),
        change="raised",
        citation=CITED,
    ),
    Bullet(text="a", aspect="risk", quotes=("b", "c")),
    Reply(
        title="Finding",
        blocks=(
            Text(text="words", tone="quote"),
            Bullets(lines=(Line(text="a", sources=(1, 2), url="https://news.example/a", detail="Wire"),), heading="h"),
            Table(head=("a", "b"), rows=(("1", "2"),), right=(1,)),
            Chart(title="Shares", bars=(Bar(name="Alibaba", value=Decimal("36.5"), label="36.5%", accent=True),)),
        ),
        sources=(Source(number=1, label="Wire", published=CITED.published),),
        buttons=(Button(label="China", line="/share china"),),
    ),
    *shipped_facts(),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_comes_back_as_it_went_in(value: object) -> None:
    assert from_json(type(value), to_json(value)) == value


def test_a_field_that_an_older_version_did_not_write_has_its_default() -> None:
    body = to_json(VALUES[3])
    del body["private"], body["as_of"]
    assert from_json(Reply, body | {"unknown": 1}) == replace(VALUES[3])  # type: ignore[type-var]


def test_an_amount_keeps_its_digits() -> None:
    assert to_json(Decimal("5.3E+10")) == "53000000000"


def test_a_field_that_a_newer_version_wrote_is_passed_over_in_every_block() -> None:
    body = to_json(VALUES[3])
    newer = [block | {"unknown": 1} for block in body["blocks"]]
    assert from_json(Reply, body | {"blocks": newer}) == VALUES[3]


NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**18), max_value=10**18)
INSTANTS = st.datetimes(min_value=datetime(1970, 1, 2), timezones=st.just(UTC))  # noqa: DTZ001  made aware by its zone
CITATIONS = st.builds(Citation, url=st.none() | st.text(), published=st.none() | INSTANTS, quote=st.text())
MONEY = st.builds(Money, low=NUMBERS, high=st.none() | NUMBERS, currency=st.sampled_from(["USD", "CNY"]))
PERIODS = st.builds(Period, label=st.text(), first=st.none() | st.dates(), last=st.none() | st.dates())
FACTS = st.builds(
    Fact,
    metric=st.sampled_from(Metric),
    values=st.lists(st.builds(Value, low=NUMBERS, high=st.none() | NUMBERS), max_size=3).map(tuple),
    period=st.none() | PERIODS,
    citation=CITATIONS,
)
PLANS = st.builds(
    Announcement,
    amounts=st.lists(MONEY, max_size=2).map(tuple),
    before=st.lists(MONEY, max_size=2).map(tuple),
    added=st.just(()),
    corrects=st.just(()),
    horizon=st.none() | st.builds(Horizon, label=st.text(), years=st.none() | NUMBERS, until=st.none() | st.dates()),
    citation=CITATIONS,
)
BARS = st.lists(st.builds(Bar, value=NUMBERS), max_size=3).map(tuple)
BLOCKS = st.builds(Text) | st.builds(Bullets) | st.builds(Table) | st.builds(Chart, bars=BARS)
REPLIES = st.builds(
    Reply,
    blocks=st.lists(BLOCKS, max_size=3).map(tuple),
    sources=st.lists(st.builds(Source, published=st.none() | INSTANTS), max_size=2).map(tuple),
)


@given(FACTS | PLANS | REPLIES)
def test_every_value_comes_back_through_the_database_s_json(value: Fact | Announcement | Reply) -> None:
    assert from_json(type(value), json.loads(json.dumps(to_json(value)))) == value
