"""What a fact says of itself."""

from dataclasses import replace

import pytest

from bot.domain.fact import Citation, Fact, Metric, Status

SHARE = Fact(company="BABA", subject="Alibaba Cloud", metric=Metric.MARKET_SHARE, citation=Citation())


@pytest.mark.parametrize(
    ("market", "bare"),
    [
        ("the global cloud market", "global cloud"),
        ("Global cloud", "global cloud"),
        ("China's public AI cloud", "china public ai cloud"),
        ("worldwide cloud infrastructure services", "global cloud"),
        ("China's cloud infrastructure market", "china cloud"),
        ("world cloud computing", "global cloud"),
        ("", ""),
    ],
)
def test_a_market_goes_by_one_name_however_it_is_written(market: str, bare: str) -> None:
    assert replace(SHARE, market=market).bare_market == bare


@pytest.mark.parametrize(
    ("metric", "status", "is_plan"),
    [
        (Metric.CAPEX, "committed", True),
        (Metric.CAPEX, "estimated", True),
        (Metric.CAPEX, "reported", False),
        (Metric.REVENUE, "guided", False),
    ],
)
def test_capital_spending_that_is_not_reported_is_a_plan(metric: Metric, status: Status, is_plan: bool) -> None:
    assert replace(SHARE, metric=metric, status=status).is_plan == is_plan
