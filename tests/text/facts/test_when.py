"""Periods that are told without a year, or as a year before another, by their sentence and their article's day."""

from datetime import UTC, datetime

import pytest

from bot.shipped import universe
from bot.text.facts.facts import facts
from bot.text.who.names import Names
from tests.builders import article

NAMES = Names(universe())


def _told(sentence: str, day: str = "2026-10-13") -> dict[str, str]:
    page = article(sentence, published=datetime.fromisoformat(day).replace(tzinfo=UTC))
    return {f"{fact.values[0].low:f}": fact.period.label if fact.period else "" for fact in facts(page, NAMES)}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Lumo Cloud's share of the Danish cloud market slipped to 28% in the third quarter.", {"28": "Q3 2026"}),
        ("Lumo Cloud's share of the Danish cloud market was 28% in the first half.", {"28": "H1 2026"}),
        ("第二季度，华为云占韩国云市场的34%。", {"34": "Q2 2026"}),
        (
            "Lumo Cloud held 38% of the cloud market in the third quarter of 2026, up from 34% in the second quarter.",
            {"38": "Q3 2026", "34": "Q2 2026"},
        ),
        (
            "Lumo Cloud held 38% of the cloud market in the first quarter of 2026, up from 34% in the fourth quarter.",
            {"38": "Q1 2026", "34": "Q4 2025"},
        ),
        ("In 2023 Lumo Cloud had 21% of the cloud market in the second quarter.", {"21": "Q2 2023"}),
    ],
)
def test_a_part_of_a_year_is_completed_by_its_sentence_or_the_day_of_the_article(
    sentence: str, told: dict[str, str]
) -> None:
    assert _told(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("Microsoft reported revenue of $10 billion for the first quarter.", "first quarter"),
        ("Microsoft reported revenue of $10 billion for the third quarter of its fiscal year.", "third quarter"),
        ("Microsoft reported revenue of $10 billion for the fiscal third quarter.", "fiscal third quarter"),
    ],
)
def test_a_quarter_of_a_companys_own_year_keeps_its_words(sentence: str, kept: str) -> None:
    assert set(_told(sentence).values()) == {kept}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Lumo Cloud's share of the cloud market fell to 33% in the first quarter of 2026 from 36% a year earlier.",
            {"33": "Q1 2026", "36": "Q1 2025"},
        ),
        (
            "Lumo Cloud held 38% of the cloud market in the first half, against 34% a year ago.",
            {"38": "H1 2026", "34": "H1 2025"},
        ),
        (
            "Lumo Cloud held 38% of the cloud market in Q1 2026, against 34% in the same period last year.",
            {"38": "Q1 2026", "34": "Q1 2025"},
        ),
        (
            "Lumo Cloud held 38% of the cloud market in 2025, compared with 34% a year earlier.",
            {"38": "2025", "34": "2024"},
        ),
        (
            "Lumo Cloud held 38% of the cloud market in February 2024, compared with 34% a year earlier.",
            {"38": "February 2024", "34": "February 2023"},
        ),
        ("Lumo Cloud's market share dropped to 8% from 9% a year earlier.", {"8": "", "9": "a year earlier"}),
    ],
)
def test_a_year_earlier_is_the_same_part_of_the_year_before(sentence: str, told: dict[str, str]) -> None:
    assert _told(sentence) == told
