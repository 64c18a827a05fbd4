"""Who speaks in a transcript."""

import pytest

from bot.text.summary.voice import said_by_company


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Ina Berg: Capital spending was $4 billion.", "Capital spending was $4 billion."),
        ("Ina Berg -- Chief Financial Officer: Sales rose 4%.", "Sales rose 4%."),
        ("Ina Berg, CFO: \u201cSales rose 4%.\u201d", "\u201cSales rose 4%.\u201d"),
        ("J. P. O'Dell: $4 billion went to chips.", "$4 billion went to chips."),
        ("Sales rose 4%: a record.", "Sales rose 4%: a record."),
        ("Capital spending was $4 billion.", "Capital spending was $4 billion."),
    ],
)
def test_the_name_of_a_speaker_is_no_part_of_what_is_said(sentence: str, said: str) -> None:
    assert said_by_company(sentence) == said


@pytest.mark.parametrize(
    "sentence",
    [
        "Analyst: Capital spending will reach $9 billion.",
        "Operator: Sales of $4 billion come next.",
        "Jon Dahl -- Hill Securities -- Analyst: Sales could reach $9 billion.",
        "Unidentified Analyst: Sales could reach $9 billion.",
    ],
)
def test_what_an_outsider_says_is_not_the_companys(sentence: str) -> None:
    assert said_by_company(sentence) is None
