import time
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.quantities.horizons import horizons
from bot.text.quantities.periods import periods
from bot.text.quantities.wordlists import word_set

AT = date(2025, 2, 24)


@pytest.mark.parametrize(
    ("text", "label", "first", "last"),
    [
        ("Q1 2025", "Q1 2025", date(2025, 1, 1), date(2025, 3, 31)),
        ("the first quarter of 2025", "Q1 2025", date(2025, 1, 1), date(2025, 3, 31)),
        ("1Q25", "Q1 2025", date(2025, 1, 1), date(2025, 3, 31)),
        ("Q4'24", "Q4 2024", date(2024, 10, 1), date(2024, 12, 31)),
        ("first-quarter 2025 sales", "Q1 2025", date(2025, 1, 1), date(2025, 3, 31)),
        ("fourth qtr 1986", "Q4 1986", date(1986, 10, 1), date(1986, 12, 31)),
        ("2025年第一季度", "Q1 2025", date(2025, 1, 1), date(2025, 3, 31)),
        ("quarter ended June 30, 2024", "June quarter 2024", date(2024, 4, 1), date(2024, 6, 30)),
        ("the June-quarter 2024", "June quarter 2024", date(2024, 4, 1), date(2024, 6, 30)),
        ("the December quarter", "December quarter 2024", date(2024, 10, 1), date(2024, 12, 31)),
        ("the first half of 2024", "H1 2024", date(2024, 1, 1), date(2024, 6, 30)),
        ("2H24", "H2 2024", date(2024, 7, 1), date(2024, 12, 31)),
        ("2025年上半年", "H1 2025", date(2025, 1, 1), date(2025, 6, 30)),
        ("in 2024", "2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("last year", "2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("last quarter", "Q4 2024", date(2024, 10, 1), date(2024, 12, 31)),
        ("去年", "2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("March 2024", "March 2024", date(2024, 3, 1), date(2024, 3, 31)),
        ("the year ended March 31, 2024", "FY2024", date(2023, 4, 1), date(2024, 3, 31)),
        ("the year ended Dec. 31, 2024", "2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("the three months ended in March", "March quarter 2024", date(2024, 1, 1), date(2024, 3, 31)),
        ("in October", "October 2024", date(2024, 10, 1), date(2024, 10, 31)),
        ("in January", "January 2025", date(2025, 1, 1), date(2025, 1, 31)),
        ("in mid-May", "May 2024", date(2024, 5, 1), date(2024, 5, 31)),
        ("five years ago", "2020", date(2020, 1, 1), date(2020, 12, 31)),
        ("12 years ago", "2013", date(2013, 1, 1), date(2013, 12, 31)),
        ("a decade ago", "a decade ago", date(2015, 1, 1), date(2015, 12, 31)),
        ("two decades ago", "two decades ago", date(2005, 1, 1), date(2005, 12, 31)),
        ("two years earlier", "two years earlier", None, None),
        ("six months ago", "six months ago", None, None),
        ("fiscal 2026", "FY2026", None, None),
        ("FY26", "FY2026", None, None),
        ("2026财年", "FY2026", None, None),
        ("third quarter of fiscal 2026", "Q3 FY2026", None, None),
        ("Q1 FY2026", "Q1 FY2026", None, None),
        ("Q1", "Q1", None, None),
        ("the fiscal third quarter", "fiscal third quarter", None, None),
        ("for six consecutive quarters", "six consecutive quarters", None, None),
    ],
)
def test_a_period_has_its_house_form_and_its_days(text: str, label: str, first: date | None, last: date | None) -> None:
    (found,) = periods(text, AT)
    assert (found.label, found.first, found.last) == (label, first, last)


def test_without_a_date_a_relative_period_keeps_its_words() -> None:
    assert [period.label for period in periods("last quarter and last year")] == ["last quarter", "last year"]


@pytest.mark.parametrize(
    "text",
    [
        "since October",
        "it may march",
        "in April-June",
        "in April to June",
        "on Feb. 24, 2025",
        "2,024 units",
        "$2025",
        "2024 million",
        "the 2025-02-24 note",
        "A2025",
        "2025年2月24日",
    ],
)
def test_a_date_or_a_number_is_no_period(text: str) -> None:
    assert periods(text, AT) == ()


@pytest.mark.parametrize(
    ("text", "label", "years", "until"),
    [
        ("over the next three years", "three years", Decimal(3), date(2028, 2, 24)),
        ("over three years", "three years", Decimal(3), date(2028, 2, 24)),
        ("in the coming 3 years", "three years", Decimal(3), date(2028, 2, 24)),
        ("its three‑year plan", "three years", Decimal(3), date(2028, 2, 24)),
        ("our full-year target", "2025", None, date(2025, 12, 31)),
        ("its three-year plan", "three years", Decimal(3), date(2028, 2, 24)),
        ("within five years", "five years", Decimal(5), date(2030, 2, 24)),
        ("over the next decade", "a decade", Decimal(10), date(2035, 2, 24)),
        ("over the next 18 months", "18 months", Decimal("1.5"), date(2026, 8, 24)),
        ("未来三年", "three years", Decimal(3), date(2028, 2, 24)),
        ("from 2025 to 2027", "2025–2027", Decimal(3), date(2027, 12, 31)),
        ("by 2030", "by 2030", None, date(2030, 12, 31)),
        ("through 2028", "by 2028", None, date(2028, 12, 31)),
        ("by the end of 2027", "by 2027", None, date(2027, 12, 31)),
        ("by mid-2026", "by mid-2026", None, date(2026, 6, 30)),
        ("by March 2026", "by March 2026", None, date(2026, 3, 31)),
        ("到2030年", "by 2030", None, date(2030, 12, 31)),
        ("2027年底", "by 2027", None, date(2027, 12, 31)),
        ("this year", "2025", None, date(2025, 12, 31)),
        ("next year", "2026", None, date(2026, 12, 31)),
        ("in 2026", "2026", None, date(2026, 12, 31)),
        ("for the remainder of 2025", "2025", None, date(2025, 12, 31)),
        ("fiscal 2026", "FY2026", None, None),
        ("this fiscal year", "this fiscal year", None, None),
        ("over the next several years", "several years", None, None),
    ],
)
def test_a_horizon_has_its_house_form_its_length_and_its_end(
    text: str, label: str, years: Decimal | None, until: date | None
) -> None:
    (found,) = horizons(text, AT)
    assert (found.label, found.years, found.until) == (label, years, until)


@pytest.mark.parametrize(
    "text",
    [
        "over the past decade",
        "in the past three years",
        "for the last two years",
        "three years ago",
        "a three-year high",
        "the 10-year Treasury",
        "since 2019",
        "in 2021",
        "fiscal 1987",
        "by 2020",
        "on Feb. 24, 2025",
        "in Q3 2025",
        "过去三年",
    ],
)
def test_what_lies_behind_is_no_horizon(text: str) -> None:
    assert horizons(text, AT) == ()


def test_without_a_date_only_what_the_words_say_is_known() -> None:
    (spanning,) = horizons("over three years")
    (named,) = horizons("in 2021")
    assert (spanning.years, spanning.until) == (Decimal(3), None)
    assert (named.label, named.until) == ("2021", date(2021, 12, 31))


_WORDS = st.sampled_from(
    sorted(
        word_set(
            "Q1 1Q25 first third quarter half fiscal FY26 2025 1987 of the year ended June 30 31 , March last next three years "
            "over by end through - to decade 年 第一季度 2025年 未来三年 months several this Feb. 29"
        )
    )
)


@given(st.lists(_WORDS, max_size=14), st.dates(min_value=date(1950, 1, 1), max_value=date(2150, 1, 1)) | st.none())
def test_spans_are_exact_and_apart_and_days_in_order(words: list[str], at: date | None) -> None:
    text = " ".join(words)
    for found in (
        [(period.start, period.end, period.label) for period in periods(text, at)],
        [(horizon.start, horizon.end, horizon.label) for horizon in horizons(text, at)],
    ):
        assert all(0 <= start < end <= len(text) and label for start, end, label in found)
        assert all(one[1] <= other[0] for one, other in pairwise(found))
    assert all(period.first <= period.last for period in periods(text, at) if period.first and period.last)


@pytest.mark.parametrize(
    "piece", ["Q1 ", "2025-", "the past three ", "first quarter of ", "by the end of ", "January "]
)
def test_hostile_text_costs_in_proportion_to_its_length(piece: str) -> None:
    long = piece * (20_000 // len(piece))
    began = time.process_time()
    periods(long, AT)
    horizons(long, AT)
    assert time.process_time() - began < 3
