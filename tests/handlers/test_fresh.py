"""What is new in the fact base: old and new side by side, nothing new where it was known, no side taken."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from bot.domain.fact import Citation, Fact, Metric
from bot.domain.figures import Period, Value
from handlers.fresh import fresh, line
from tests.builders import NOON

Q3_2024 = Period(label="Q3 2024", first=date(2024, 7, 1), last=date(2024, 9, 30))
Q1_2025 = Period(label="Q1 2025", first=date(2025, 1, 1), last=date(2025, 3, 31))
FY2024 = Period(label="FY2024", first=date(2024, 1, 1), last=date(2024, 12, 31))


def share(
    percent: int,
    period: Period | None = Q1_2025,
    *,
    number: int = 1,
    source: str = "Omdia",
    at: datetime = NOON,
    market: str = "China AI cloud",
) -> Fact:
    return Fact(
        id=number,
        company="BABA",
        subject="Alibaba Cloud",
        metric=Metric.MARKET_SHARE,
        market=market,
        values=(Value(low=Decimal(percent), unit="%"),),
        period=period,
        citation=Citation(source=source, published=at, url=f"https://news.example/{number}"),
    )


def revenue(billions: int, period: Period, number: int = 1) -> Fact:
    value = Value(low=Decimal(billions) * 10**9, unit="CNY")
    return replace(share(0, period, number=number), metric=Metric.REVENUE, market="cloud revenue", values=(value,))


def told(found: list[Fact], known: list[Fact]) -> list[str]:
    return [line(one).text for one in fresh(found, known)]


def test_a_new_figure_stands_beside_the_one_before_it() -> None:
    known = [
        share(33, Q3_2024, number=2),
        share(30, replace(Q3_2024, label="Q2 2024", last=date(2024, 6, 30)), number=3),
    ]
    assert told([share(36)], known) == ["Alibaba Cloud, share of China's AI cloud: 36%, Q1 2025 (was 33%, Q3 2024)"]


def test_a_first_figure_is_just_new() -> None:
    elsewhere = share(4, Q3_2024, number=2, market="global cloud")
    assert told([share(36)], [elsewhere]) == ["Alibaba Cloud, share of China's AI cloud: 36%, Q1 2025"]


def test_a_figure_that_was_known_is_not_new() -> None:
    assert told([share(36, number=7)], [share(36)]) == []
    assert told([share(36, None, number=7)], [share(36, None)]) == []


def test_figures_that_contradict_each_other_stand_side_by_side() -> None:
    known = [share(33, source="IDC", number=2, at=NOON - timedelta(days=8))]
    (one,) = fresh([share(36)], known)
    assert line(one).text == (
        "Alibaba Cloud, share of China's AI cloud, Q1 2025: "
        "sources disagree, 36% (Omdia, 11 Sep 2025) and 33% (IDC, 3 Sep 2025)"
    )
    assert line(one).sources == (1, 2)


def test_a_figure_that_its_own_firm_corrects_is_no_disagreement() -> None:
    known = [share(35, number=2, at=NOON - timedelta(days=8))]
    assert told([share(36)], known) == [
        "Alibaba Cloud, share of China's AI cloud: 36%, Q1 2025 (revised from 35% on 11 Sep 2025)"
    ]


def test_two_new_pages_of_one_figure_are_one_line_with_both_sources() -> None:
    (one,) = fresh([share(36, number=5), share(36, number=6, source="Wire")], [share(33, Q3_2024, number=2)])
    assert line(one).text.endswith("36%, Q1 2025 (was 33%, Q3 2024)")
    assert line(one).sources == (5, 6)


def test_two_new_pages_that_disagree_are_one_line() -> None:
    assert told([share(36, number=5), share(35, number=6, source="Wire")], []) == [
        "Alibaba Cloud, share of China's AI cloud, Q1 2025: "
        "sources disagree, 36% (Omdia, 11 Sep 2025) and 35% (Wire, 11 Sep 2025)"
    ]


def test_an_older_figure_that_comes_late_has_no_before() -> None:
    assert told([share(33, Q3_2024)], [share(36, number=2)]) == [
        "Alibaba Cloud, share of China's AI cloud: 33%, Q3 2024"
    ]


def test_a_figure_without_a_period_is_not_said_to_be_earlier() -> None:
    known = [share(33, None, number=2, at=NOON - timedelta(days=8))]
    assert told([share(36)], known) == [
        "Alibaba Cloud, share of China's AI cloud: 36%, Q1 2025 (stored before: 33%, period not given, Omdia, 3 Sep 2025)"
    ]
    assert told([share(36, None)], known) == [
        "Alibaba Cloud, share of China's AI cloud: 36% (was 33%, Omdia, 3 Sep 2025)"
    ]


def test_a_quarter_s_revenue_is_not_set_against_a_year_s() -> None:
    assert told([revenue(30, Q1_2025)], [revenue(110, FY2024, 2)]) == ["Alibaba Cloud, cloud revenue: RMB 30B, Q1 2025"]
    assert told([revenue(30, Q1_2025)], [revenue(26, Q3_2024, 2)]) == [
        "Alibaba Cloud, cloud revenue: RMB 30B, Q1 2025 (was RMB 26B, Q3 2024)"
    ]


def test_a_statement_in_words_is_new_once() -> None:
    said = replace(share(0, None), metric=Metric.STATEMENT, text="Rivals cut prices.", values=())
    assert told([said, replace(said, id=2)], []) == ["Rivals cut prices."]
    assert told([said], [said]) == []


def test_a_headline_without_the_period_tells_the_figure_of_the_page_that_gives_it() -> None:
    headline, page = share(36, None, number=7, source="Wire"), share(36, number=8)
    (one,) = fresh([headline, page], [])
    assert line(one).text == "Alibaba Cloud, share of China's AI cloud: 36%, Q1 2025"
    assert line(one).sources == (8, 7)
    assert len(fresh([share(35, None, number=7), page], [])) == 2
