"""What others reckon with, buy into or do together, and what is left of a whole: none of it is a company's new plan."""

import pytest

from tests.text.announcements.test_additions import read, sums


@pytest.mark.parametrize(
    "sentence",
    [
        "Alibaba's fiscal 2027 capex is projected at $18.8 billion by FactSet, with a slower pace after that.",
        "Alibaba's capital expenditures are expected to reach $18 billion in 2027, per Visible Alpha.",
        "Eight Japanese companies, including Lumo, Corvane and Kestrel, will invest 5 trillion yen in chip plants by 2029.",
        "Lumo bets on AI for better ads after a $14 billion Corvane investment.",
        "Lumo plans to invest $1.5 billion in Dubai-based AI firm Corvane.",
    ],
)
def test_what_is_no_company_s_own_new_plan_is_none(sentence: str) -> None:
    assert [one for one in read("2026-04-01", sentence) if not one.retold] == []


def test_what_is_left_of_a_whole_is_its_part() -> None:
    found = read(
        "2026-04-01",
        "Lumo will invest $3 billion in data centers in Malaysia and Thailand.",
        "Of this, $2 billion will be spent in Selangor.",
        "In Thailand, Lumo will invest the remaining $1 billion to expand data centers in Bangkok.",
    )
    assert [sums(one)[0] for one in found] == [["$3B"]]


def test_a_plan_that_a_month_saw_is_told_again() -> None:
    text = "April saw the company announce plans to spend $2.9 billion in Japan for data center capacity."
    assert [one.retold for one in read("2026-05-02", text)] == [True]


@pytest.mark.parametrize(
    ("sentence", "change"),
    [
        ("Lumo hit the brakes on its $200 million fuel cell factory in Ohio.", "delayed"),
        ("Lumo walked away from a $1.2 billion battery plant in Ohio.", "withdrawn"),
        ("Construction for a $3.5 billion electric vehicle plant in Ohio is pausing, Lumo said.", "delayed"),
        ("Lumo outright canceled a $2.5 billion battery plant in Ohio.", "withdrawn"),
    ],
)
def test_a_stop_is_told_in_many_words(sentence: str, change: str) -> None:
    (found,) = read("2026-04-01", sentence)
    assert (found.change, sums(found)[0] != []) == (change, True)
