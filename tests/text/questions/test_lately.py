"""Times of news, in plain words and as days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.questions.lately import days_told, lately

WEDNESDAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("text", "words", "rest"),
    [
        ("oracle news since Monday", "since Monday", "oracle news"),
        ("what happened at oracle today?", "today", "what happened at oracle ?"),
        ("today's oracle news", "today's", "oracle news"),
        ("oracle over the weekend", "over the weekend", "oracle"),
        ("oracle news in the last 3 days", "in the last 3 days", "oracle news"),
        ("oracle chips since 1 October 4", "since 1 October", "oracle chips 4"),
        ("oracle news this week", "", "oracle news this week"),
        ("oracle news 5", "", "oracle news 5"),
        ("the monday-morning outlook", "", "the monday-morning outlook"),
    ],
)
def test_the_words_that_tell_a_time_of_news_are_told_apart(text: str, words: str, rest: str) -> None:
    assert lately(text) == (words, rest)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("today", 25, 25),
        ("this morning", 25, 25),
        ("yesterday's", 24, 24),
        ("since yesterday", 24, 25),
        ("since Monday", 23, 25),
        ("since Wednesday", 25, 25),
        ("since Thursday", 19, 25),
        ("on Friday", 20, 20),
        ("over the weekend", 21, 22),
        ("past 24 hours", 24, 25),
        ("the last two days", 23, 25),
        ("in the past week", None, None),
        ("since last week", 16, 25),
        ("on 12 November", 12, 12),
        ("since November 3rd, 2026", 3, 25),
        ("since 2026-11-20", 20, 25),
    ],
)
def test_a_time_of_news_is_days_of_this_november(words: str, first: int | None, last: int | None) -> None:
    told = days_told(words, WEDNESDAY)
    assert (told and told.first) == (date(2026, 11, first) if first else None)
    assert (told and told.last) == (date(2026, 11, last) if last else None)


@pytest.mark.parametrize(
    ("words", "label", "first"),
    [
        ("since Monday", "since 23 Nov 2026", date(2026, 11, 23)),
        ("since March", "since 1 Mar 2026", date(2026, 3, 1)),
        ("since December", "since 1 Dec 2025", date(2025, 12, 1)),
        ("on 30 December", "30 Dec 2025", date(2025, 12, 30)),
        ("since last year", "since 1 Jan 2025", date(2025, 1, 1)),
        ("since last month", "since 1 Oct 2026", date(2026, 10, 1)),
        ("over the weekend", "21 Nov 2026 to 22 Nov 2026", date(2026, 11, 21)),
    ],
)
def test_its_label_names_the_days(words: str, label: str, first: date) -> None:
    told = days_told(words, WEDNESDAY)
    assert told
    assert (told.label, told.first) == (label, first)


@pytest.mark.parametrize("words", ["since 30 February", "since 2027-01-01", "tomorrow", "lately", ""])
def test_a_day_that_there_is_not_or_not_yet_is_none(words: str) -> None:
    assert days_told(words, WEDNESDAY) is None


@given(st.text(max_size=60), st.dates(min_value=date(2001, 1, 1)))
def test_what_is_told_of_is_never_to_come(text: str, today: date) -> None:
    words, rest = lately(text)
    told = days_told(words, today)
    assert len(rest) <= len(text)
    assert told is None or (told.first is not None and told.first <= today)
