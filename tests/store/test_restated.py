"""Numbers stay with what they were shown for."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.domain.fact import Citation, Fact, Metric
from bot.domain.figures import Period, Value
from bot.pipeline.shipped import load_shipped
from bot.store import announcements, facts
from bot.store.migrate import create
from bot.store.restated import gives_same, same, successor
from bot.store.session import Store
from tests.builders import NOON


def fact(low: int, metric: Metric = Metric.CAPEX, unit: str = "CNY", subject: str = "Acme", market: str = "") -> Fact:
    cited = Citation(url="https://news.example/1", quote=f"Acme says {low}.", start=low, end=low + 9)
    values = (Value(low=Decimal(low), unit=unit),)
    return Fact(company="ACME", subject=subject, metric=metric, market=market, values=values, citation=cited)


def share(low: int, subject: str, market: str) -> Fact:
    return fact(low, Metric.MARKET_SHARE, "%", subject, market)


def test_what_stands_elsewhere_in_the_text_is_the_same() -> None:
    moved = replace(fact(5), citation=replace(fact(5).citation, start=70, end=79))
    assert same([fact(9), moved], {3: fact(5), 4: fact(6)}) == {1: 3}


def test_figure_and_sentence_decide_where_all_else_is_told_otherwise() -> None:
    assert same([replace(fact(5), status="guided")], {3: fact(5)}) == {0: 3}
    assert same([replace(fact(5), citation=Citation(quote="Another."))], {3: fact(5)}) == {}


def test_what_is_alike_in_all_goes_first() -> None:
    guided = replace(fact(5), status="guided")
    assert same([guided, fact(5)], {3: fact(5), 4: guided}) == {0: 4, 1: 3}


def test_a_sum_is_followed_by_the_company_s_sum() -> None:
    assert successor(fact(5), {8: share(5, "Acme", "cloud"), 9: fact(6, subject="Acme Group")}) == 9


def test_a_share_is_followed_by_that_of_the_same_owner_and_market_alone() -> None:
    now = {7: share(31, "Acme", "chips"), 8: share(31, "Acme Cloud", "cloud"), 9: share(32, "Acme", "cloud")}
    assert successor(share(30, "Acme", "cloud"), now) == 9
    assert successor(share(30, "Acme", "phones"), now) is None


def test_of_several_the_one_of_the_same_period_follows() -> None:
    periods = (Period(label="2024"), Period(label="2025"))
    old, new = (replace(share(30, "Acme", "cloud"), period=period) for period in periods)
    assert successor(new, {7: replace(old, values=()), 8: replace(new, values=())}) == 8


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        (fact(5), fact(5, subject="Acme Group"), True),
        (fact(5), fact(6), False),
        (share(30, "Acme", "China cloud"), share(30, "Acme Cloud", "China's cloud market"), True),
        (share(30, "Acme", "China cloud"), share(30, "Acme", "global cloud"), False),
    ],
)
def test_another_page_may_give_the_same_figure(one: Fact, other: Fact, is_same: bool) -> None:
    assert gives_same(one, other) is is_same


def test_a_shipped_fact_told_with_other_particulars_keeps_its_number_and_its_plan() -> None:
    store = Store()
    create(store)
    shipped = [replace(one, citation=replace(one.citation, quote="")) for one in (fact(5), share(30, "Acme", "cloud"))]
    shipped[0] = replace(shipped[0], status="committed", period=Period(label="two years"))
    told = [replace(one, citation=replace(one.citation, quoting="a bank")) for one in shipped]
    with store.begin() as session:
        assert load_shipped(session, shipped, NOON) == 2
        before = [one.id for one in facts.facts(session, "ACME")]
        assert load_shipped(session, told, NOON) == 0
        after = facts.facts(session, "ACME")
        plans = announcements.announcements(session, "ACME")
    assert [one.id for one in after] == before
    assert {one.citation.quoting for one in after} == {"a bank"}
    assert len(plans) == 1
