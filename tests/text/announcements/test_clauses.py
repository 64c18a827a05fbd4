"""The clause that a stretch of a sentence stands in."""

import pytest

from bot.text.announcements.clauses import clause_around, tail_of_clause

TOLD = "Lumo earned $4 million; it will spend $9 million on kilns, but sales fell"


@pytest.mark.parametrize(
    ("words", "clause"),
    [
        ("$4 million", "Lumo earned $4 million"),
        ("$9 million", " it will spend $9 million on kilns"),
        ("fell", " sales fell"),
        ("$4 million; it will spend $9 million", "Lumo earned $4 million; it will spend $9 million on kilns"),
    ],
)
def test_a_clause_ends_at_semicolons_and_joining_words(words: str, clause: str) -> None:
    start = TOLD.index(words)
    begin, end = clause_around(TOLD, start, start + len(words))
    assert TOLD[begin:end] == clause


def test_the_rest_of_a_clause_is_read_as_far_as_asked() -> None:
    start = TOLD.index(" on kilns")
    assert TOLD[start : tail_of_clause(TOLD, start)] == " on kilns"
    assert TOLD[start : tail_of_clause(TOLD, start, 5)] == " on k"
    assert TOLD[-10 : tail_of_clause(TOLD, len(TOLD) - 10)] == "sales fell"
