"""Shares by the count of one source, whether sources differ, how a share moved; and who grows fastest."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.domain.fact import Fact, Metric
from bot.domain.figures import Period, Value
from tests.handlers.live import asked, page, share

Q1 = Period(label="Q1 2026", first=date(2026, 1, 1), last=date(2026, 3, 31))
Q2 = Period(label="Q2 2026", first=date(2026, 4, 1), last=date(2026, 6, 30))


def by(firm: str, company: str, percent: str, period: Period = Q2) -> Fact:
    cited = page(f"{firm} {period.label}", quote=f"It held a share, {firm} said.")
    return share(company, percent, "Korea cloud", period, cited)


OMDIA = (by("Omdia", "AMZN", "40"), by("Omdia", "BABA", "9"), by("Omdia", "AMZN", "43", Q1))
IDC = (by("IDC", "AMZN", "31"), by("IDC", "BABA", "33"))


@pytest.mark.parametrize(
    ("question", "finding"),
    [
        ("aws share in korea according to omdia", "AWS: 40% of Korea's cloud (Q2 2026), first of the two stored"),
        ("what does IDC say about AWS in korea", "AWS: 31% of Korea's cloud (Q2 2026), second of the two stored"),
        ("who leads the korean cloud per IDC?", "Alibaba Cloud leads Korea's cloud with 33%, ahead of AWS (31%)"),
        (
            "aws share in korea by gartner's count",
            "Nothing is stored about a share of Korea's market by the count of Gartner",
        ),
        ("do the sources agree on aws's share in korea", "Sources differ: AWS: 31% (IDC) or 40% (Omdia)"),
        ("do sources differ about microsoft's share worldwide", "No stored source differs: Microsoft: 22%"),
        ("according to whom is it 36%", "36% is Alibaba Cloud's share of China's public AI cloud, says AInvest"),
    ],
)
def test_a_share_is_told_by_the_count_that_is_asked_for(question: str, finding: str) -> None:
    told = asked(question, *OMDIA, *IDC)
    assert told.startswith(finding), told[:200]


def test_a_share_of_two_times_is_told_by_one_source_with_its_change() -> None:
    told = asked("how did aws's share in korea change from Q1 to Q2 2026", *OMDIA, *IDC)
    assert told.startswith(
        "AWS's share of Korea's cloud: 43% (Q1 2026), then 40% (Q2 2026): 3 percentage points less, by our subtraction"
    )
    assert "different sources" not in told


def test_a_change_between_two_counts_says_so() -> None:
    told = asked("is aws losing share in korea", by("Omdia", "AMZN", "43", Q1), IDC[0])
    assert "12 percentage points less" in told
    assert "These are the counts of different sources: a part of the change may be theirs." in told


def test_of_one_time_no_change_is_told() -> None:
    told = asked("has google gained share worldwide")
    assert told.startswith("Google's share of the global cloud: 12% (Q1 2025); of another time none is stored")


# ---- growth -----------------------------------------------------------------------------------------------------------------------------
def grown(company: str, subject: str, percent: str, period: Period = Q2) -> Fact:
    value = Value(low=Decimal(percent), unit="%")
    told = replace(share(company, percent, "", period, page(subject)), metric=Metric.REVENUE_GROWTH, values=(value,))
    return replace(told, subject=subject)


GROWN = (grown("AMZN", "AWS", "18"), grown("MSFT", "Azure", "31"), grown("GOOGL", "Google Cloud", "27"))


@pytest.mark.parametrize(
    ("question", "finding"),
    [
        (
            "which cloud grows fastest",
            "Azure grows fastest of the three stored for Q2 2026: 31%, ahead of Google Cloud (27%) and AWS (18%)",
        ),
        ("who grows slowest", "AWS grows slowest of the three stored for Q2 2026: 18%"),
        (
            "which company grows fastest besides azure",
            "Google Cloud grows fastest of the two stored for Q2 2026: 27%, ahead of AWS (18%)",
        ),
        ("does aws outgrow azure", "No: "),
        ("is azure growing faster than aws", "Yes: "),
    ],
)
def test_growth_of_one_period_is_ranked(question: str, finding: str) -> None:
    assert asked(question, *GROWN).startswith(finding)


def test_growth_of_two_periods_is_not_ranked() -> None:
    told = asked("which cloud grows fastest", GROWN[0], grown("MSFT", "Azure", "31", Q1))
    assert told.startswith("Nothing is stored about growth of two or more in cloud for one period")
