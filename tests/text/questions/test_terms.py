"""The terms under which texts are found again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.questions.terms import is_chinese, terms, terms_asked


@pytest.mark.parametrize(
    "alike",
    [
        ["invest", "invests", "invested", "investing", "investment", "investments"],
        ["company", "companies"],
        ["price", "prices", "pricing"],
        ["Café", "CAFES", "cafe"],
        ["employs", "employees", "employer"],
    ],
)
def test_endings_case_and_accents_do_not_matter(alike: list[str]) -> None:
    assert len({terms(word) for word in alike}) == 1


def test_numbers_are_kept_as_they_are() -> None:
    assert terms("2030 and 5s") == ("2030", "5s", "and")


def test_chinese_is_kept_in_pairs() -> None:
    assert terms("数据中心 AI芯片") == ("ai", "中心", "据中", "数据", "芯片")
    assert terms("云") == ("云",)


def test_a_chinese_question_is_cut_at_its_question_words() -> None:
    assert terms_asked("芯片的风险是什么") == ("芯片", "风险")
    assert all(map(is_chinese, terms_asked("芯片的风险是什么")))
    assert not is_chinese("chip")


@given(st.text(max_size=100))
def test_terms_are_their_own_terms(text: str) -> None:
    found = terms(text)
    assert terms(" ".join(found)) == found or any(map(is_chinese, found))
    assert all(term.isalnum() or is_chinese(term) for term in found)
