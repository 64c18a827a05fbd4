"""Sentences in house form."""

import pytest

from bot.text.summary.restate import in_house_form, numerals, quarters


@pytest.mark.parametrize(
    ("written", "house"),
    [
        ("Sales of $8.40 billion", "Sales of $8.40B"),
        ("up 20 percent to RMB 380 billion", "up 20% to RMB 380B"),
        ("revenue of $1,951 million", "revenue of $1,951M"),
        ("RMB34,988 million (US$4,884 million)", "RMB 34.988B ($4.884B)"),
        ("RMB45,120 million, or RMB 268,400 million a year", "RMB 45.12B, or RMB 268.4B a year"),
        ("$37,400 million and $815 million", "$37.4B and $815M"),
        ("RMB3,900 million", "RMB 3.9B"),
        ("4,800 billion yuan over five years", "RMB 4.8T over five years"),
        ("The company said that demand had outgrown supply", "The company said that demand had outgrown supply"),
        ("The company said that demand is strong", "The company says that demand is strong"),
        ("EPS was $0.30", "earnings per share was $0.30"),
        ("between $4.8 billion and $4.85 billion", "$4.8–4.85B"),
        ("In the third quarter of 2025, sales rose", "In Q3 2025, sales rose"),
        ("fiscal fourth quarter sales", "fiscal Q4 sales"),
        ("triple-digit growth", "triple-digit growth"),
        ("a quarter of a trillion dollars", "a quarter of a trillion dollars"),
        ("a quarter of $1 trillion", "a quarter of $1 trillion"),
        ("down 90 basis points", "down 90 basis points"),
    ],
)
def test_figures_and_quarters_take_house_form_and_keep_their_digits(written: str, house: str) -> None:
    assert in_house_form(written) == house


def test_numerals_are_compared_without_commas_and_closing_zeros() -> None:
    assert numerals("$1,050.50 and 3.0 in A100") == {"1050.5", "3"}


def test_quarters_are_known_in_words_and_in_short() -> None:
    assert quarters("the second quarter, Q3 and 4Q") == {"2", "3", "4"}
