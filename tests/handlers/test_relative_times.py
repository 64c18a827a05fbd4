"""Times told relative to now, resolved against the day of the question."""

from datetime import UTC, datetime

import pytest

from bot.render.text import plain
from bot.shipped import universe
from bot.text.questions.question import understand
from tests.handlers.asking import reply_to


def answer(question: str, now: datetime) -> str:
    return " ".join(plain(reply_to(understand(question, universe()), now=now), 200).split())


def test_the_stored_quarter_answers_where_it_is_the_one_meant() -> None:
    now = datetime(2025, 5, 2, tzinfo=UTC)
    assert answer("microsoft's global cloud share last quarter", now).startswith(
        "Microsoft: 22% of the global cloud (Q1 2025)"
    )
    later = answer("microsoft's global cloud share two quarters ago", datetime(2025, 9, 1, tzinfo=UTC))
    assert later.startswith("Microsoft: 22% of the global cloud (Q1 2025)")


def test_another_quarter_is_said_to_be_missing_by_its_name() -> None:
    told = answer("microsoft's global cloud share this quarter", datetime(2025, 9, 1, tzinfo=UTC))
    assert told.startswith("Nothing is stored about Microsoft's share of the global cloud for this quarter (Q3 2025).")
    assert "Stored is something else: Microsoft: 22% of the global cloud (Q1 2025)" in told


def test_a_quarter_does_not_answer_for_a_year() -> None:
    told = answer("share of google in the global cloud last year", datetime(2026, 3, 1, tzinfo=UTC))
    assert "for last year (2025)" in told.split(". ")[0]
    assert told.startswith("Nothing is stored")


def test_a_year_that_is_named_is_answered_by_its_quarter_and_says_so() -> None:
    told = answer("share of google in the global cloud in 2025", datetime(2026, 3, 1, tzinfo=UTC))
    assert told.startswith("Google: 12% of the global cloud (Q1 2025)")
    assert "This is for Q1 2025 only: nothing is stored for the whole of 2025." in told


def test_a_plan_is_no_spending_of_last_year() -> None:
    told = answer("how much did alibaba spend last year", datetime(2025, 9, 1, tzinfo=UTC))
    assert told.startswith("Nothing is stored about capital spending of Alibaba Group for last year (2024)")


@pytest.mark.parametrize(
    ("question", "day", "opening"),
    [
        (
            "microsoft's global cloud share in the first quarter",
            (2025, 5, 2),
            "Microsoft: 22% of the global cloud (Q1 2025)",
        ),
        ("microsoft global cloud share Q1", (2026, 2, 2), "Microsoft: 22% of the global cloud (Q1 2025)"),
        (
            "microsoft global cloud share Q1",
            (2026, 4, 2),
            "Nothing is stored about Microsoft's share of the global cloud for Q1 2026.",
        ),
    ],
)
def test_a_period_without_a_year_is_the_latest_of_its_name(
    question: str, day: tuple[int, int, int], opening: str
) -> None:
    assert answer(question, datetime(*day, tzinfo=UTC)).startswith(opening)
