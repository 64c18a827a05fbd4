"""A speaker's own words told by a third party."""

import pytest

from bot.text.summary.voice import speaks, third_person_of


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("We expect capex of $5 billion.", "the company expects capex of $5 billion."),
        ("We are raising our guidance.", "the company is raising its guidance."),
        ("We've opened 12 stores.", "the company has opened 12 stores."),
        ("We don't plan a buyback.", "the company doesn't plan a buyback."),
        ("Our margin rose as we cut costs.", "the company's margin rose as it cut costs."),
        ("We also believe demand will hold.", "the company also believes demand will hold."),
        (
            "We expect growth and anticipate margins of 20%.",
            "the company expects growth and anticipates margins of 20%.",
        ),
        ("Revenue rose 8%.", "Revenue rose 8%."),
    ],
)
def test_we_becomes_the_company_and_its_verbs_agree(said: str, told: str) -> None:
    assert third_person_of(said) == told


@pytest.mark.parametrize("said", ["I think sales will rise.", "We zorble the market.", "Thank you for your question."])
def test_what_cannot_be_told_safely_is_not_told(said: str) -> None:
    assert third_person_of(said) is None


@pytest.mark.parametrize(
    "text", ["we grew 5%", "'i don't know,' he says", "your shares", "it helps us to grow", "my view"]
)
def test_the_first_and_second_person_are_heard(text: str) -> None:
    assert speaks(text)


@pytest.mark.parametrize(
    "text", ["The US economy grew.", "the us economy grew", "since World War I", "Phase I ended", "a weak quarter"]
)
def test_countries_and_numerals_are_no_speakers(text: str) -> None:
    assert not speaks(text)
