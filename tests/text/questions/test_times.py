"""Times told relative to now."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.figures import Period
from bot.text.questions.times import is_wider, resolved

TODAY = date(2025, 11, 25)
TIMES = [
    ("last year", "last year (2024)", date(2024, 1, 1), date(2024, 12, 31)),
    ("this year", "this year (2025)", date(2025, 1, 1), date(2025, 12, 31)),
    ("next year", "next year (2026)", date(2026, 1, 1), date(2026, 12, 31)),
    ("this quarter", "this quarter (Q4 2025)", date(2025, 10, 1), date(2025, 12, 31)),
    ("last quarter", "last quarter (Q3 2025)", date(2025, 7, 1), date(2025, 9, 30)),
    ("two quarters ago", "two quarters ago (Q2 2025)", date(2025, 4, 1), date(2025, 6, 30)),
    ("a year ago", "a year ago (2024)", date(2024, 1, 1), date(2024, 12, 31)),
    ("the past two years", "the past two years (2023–2024)", date(2023, 1, 1), date(2024, 12, 31)),
    ("last month", "last month", date(2025, 10, 1), date(2025, 10, 31)),
    ("last week", "last week", date(2025, 11, 17), date(2025, 11, 23)),
    ("yesterday", "yesterday", date(2025, 11, 24), date(2025, 11, 24)),
    ("the past decade", "the past decade", date(2015, 1, 1), date(2024, 12, 31)),
]


@pytest.mark.parametrize(("told", "label", "first", "last"), TIMES)
def test_a_time_is_the_days_it_covers(told: str, label: str, first: date, last: date) -> None:
    assert resolved(told, TODAY) == Period(label=label, first=first, last=last)


@pytest.mark.parametrize("told", ["recently", "in the past", "the past few years", "historically", "", "Q1 2025"])
def test_what_names_no_days_is_not_resolved(told: str) -> None:
    assert resolved(told, TODAY) is None


def test_a_quarter_is_a_part_of_its_year_and_not_of_itself() -> None:
    quarter = Period(label="Q1 2025", first=date(2025, 1, 1), last=date(2025, 3, 31))
    year = Period(label="2025", first=date(2025, 1, 1), last=date(2025, 12, 31))
    assert is_wider(year, quarter)
    assert not is_wider(quarter, quarter)
    assert not is_wider(quarter, year)


@given(
    st.sampled_from(["last", "this", "next", "past"]),
    st.sampled_from(["", "one ", "two ", "12 ", "99 "]),
    st.sampled_from(["year", "years", "quarter", "months", "weeks", "day", "decades"]),
    st.dates(),
)
def test_no_time_goes_wrong(side: str, count: str, unit: str, today: date) -> None:
    found = resolved(f"{side} {count}{unit}", today)
    assert found is None or (found.first and found.last and found.first <= found.last)
