from hypothesis import given
from hypothesis import strategies as st

from bot.domain.fact import Metric
from bot.shipped import shipped_facts, universe
from handlers.suggest import companies, markets
from tests.handlers.asking import reply_to

MARKETS = tuple(fact.market for fact in shipped_facts() if fact.metric is Metric.MARKET_SHARE)


def test_nothing_typed_suggests_the_watched_ones_first() -> None:
    found = companies("", universe(), ["TCEHY"])
    assert found[0] == "Tencent"
    assert len(found) == len(set(found)) == min(25, len(universe().companies))


def test_names_that_begin_so_come_first_and_tickers_count() -> None:
    assert companies("alib", universe())[0] == "Alibaba"
    assert companies("9988", universe())[0] == "Alibaba"
    assert companies("BABA", universe())[0] == "Alibaba"
    assert companies("aws", universe())[0] == "AWS"
    assert "Alibaba Cloud" in companies("cloud", universe())


def test_slips_are_forgiven() -> None:
    assert companies("alibba", universe())[0] == "Alibaba"
    assert companies("tencnet", universe())[0] == "Tencent"
    assert companies("zzyzx", universe()) == ()


def test_markets_are_suggested_by_their_words() -> None:
    assert any("China" in name for name in markets("china", MARKETS))
    assert markets("cloud china", MARKETS) == tuple(
        name
        for name in markets("", MARKETS)
        if {"cloud", "china"} <= {word.casefold() for word in name.replace("'s", "").split()}
    )
    assert markets("gloabl cloud", MARKETS)[0] == "global cloud"
    assert markets("zzyzx", MARKETS) == ()


@given(st.text(max_size=60))
def test_suggestions_are_few_short_and_distinct(typed: str) -> None:
    for found in (companies(typed, universe()), markets(typed, MARKETS)):
        assert len(found) == len(set(found)) <= 25
        assert all(0 < len(name) <= 100 for name in found)


def test_a_suggested_market_is_one_that_share_answers() -> None:
    for name in markets("", MARKETS):
        assert "%" in str(reply_to(f'/share "{name}"')), name
