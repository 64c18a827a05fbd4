"""Times of a question: relative to now, dates in full, and days on whose knowledge an answer stands."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.figures import Period
from bot.text.quantities.periods import periods
from bot.text.questions.times import dates, is_as_of, is_wider, known_at, part_of, resolved

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
    ("last month", "last month (Oct 2025)", date(2025, 10, 1), date(2025, 10, 31)),
    ("last week", "last week (from 17 Nov 2025)", date(2025, 11, 17), date(2025, 11, 23)),
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


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("capex on 24 Feb 2025", "24 Feb 2025"),
        ("capex on February 24th, 2025?", "24 Feb 2025"),
        ("capex at 2025-02-24", "24 Feb 2025"),
        ("the 3rd of May 2026", "3 May 2026"),
    ],
)
def test_a_date_in_full_is_a_period_of_one_day(text: str, label: str) -> None:
    (found,) = dates(text)
    assert found.label == label
    assert found.first == found.last


@pytest.mark.parametrize("text", ["31 Feb 2025", "2025-13-01", "24 Feb", "Feb 2025", "1.2025-02-24", ""])
def test_what_is_no_date_in_full_is_none(text: str) -> None:
    assert dates(text) == ()


@pytest.mark.parametrize(
    ("text", "relative", "expected"),
    [
        ("share as of June 2025", "", True),
        ("share at the end of 2025", "", True),
        ("share back in Q1 2025", "", True),
        ("share as of last year", "last year", True),
        ("share in June 2025", "", False),
        ("share last year", "last year", False),
        ("as of when is the share of 2025", "", False),
    ],
)
def test_what_was_known_then_is_another_question_than_what_happened_then(
    text: str, relative: str, expected: bool
) -> None:
    assert is_as_of(text, periods(text), relative) is expected


def test_a_day_is_always_one_of_knowledge() -> None:
    assert is_as_of("share on 3 May 2025", dates("share on 3 May 2025"), "")


def test_what_was_known_in_a_time_is_known_on_its_last_day() -> None:
    (month,) = periods("June 2025")
    assert known_at(month) == Period(label="as of June 2025", last=date(2025, 6, 30))


@pytest.mark.parametrize(
    ("told", "label"),
    [
        (("Q1", "last year"), "Q1 2024"),
        (("last year", "third quarter"), "Q3 2024"),
        (("H1", "this year"), "H1 2025"),
        (("Q1", "of the previous year"), "Q1 2024"),
        (("last year",), None),
        (("Q1", "last month"), None),
        (("this year", "last year"), None),
    ],
)
def test_a_part_of_a_year_told_by_another_word_is_of_that_year(told: tuple[str, ...], label: str | None) -> None:
    found = part_of(told, TODAY)
    assert (found and found.label) == label


_NUMBERS = st.integers(0, 33).map(str)
_DATES = st.one_of(
    st.builds(
        "{} {} {}".format,
        _NUMBERS,
        st.sampled_from(["February", "Nov", "Octember"]),
        st.sampled_from(["2025", "2024", "99"]),
    ),
    st.builds("{}-{:02}-{:02}".format, st.sampled_from(["2025", "2024"]), st.integers(0, 14), st.integers(0, 33)),
)


@given(st.lists(_DATES | st.text(max_size=9), max_size=3).map(" on ".join))
def test_no_text_has_a_date_that_there_is_not(text: str) -> None:
    assert all(time.first == time.last and text[time.start : time.end] for time in dates(text))
