"""What a question says that it does not ask for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.shipped import universe
from bot.text.questions.question import understand
from bot.text.questions.unwanted import apart_from, wanted


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("don't tell me about Japan, who leads in Korea?", "who leads in Korea?"),
        ("not the global share, the Korean one", "the Korean one"),
        ("forget Oracle: what does Baidu spend?", "what does Baidu spend?"),
        ("Oracle's share in Korea, not worldwide", "Oracle's share in Korea"),
        ("Oracle's capex in yuan but not in dollars?", "Oracle's capex in yuan?"),
        ("is Oracle first or not", "is Oracle first or not"),
        ("why is it not confirmed", "why is it not confirmed"),
        ("is it Oracle, not only Baidu", "is it Oracle, not only Baidu"),
        ("not Oracle", "not Oracle"),
        ("ignore", "ignore"),
    ],
)
def test_what_is_refused_is_not_asked(text: str, left: str) -> None:
    assert wanted(text) == left


@pytest.mark.parametrize(
    ("text", "left", "whom"),
    [
        ("who besides Oracle sells cloud in Korea?", "who sells cloud in Korea?", ["Oracle"]),
        ("korean cloud without oracle and baidu, please", "korean cloud , please", ["Oracle", "Baidu"]),
        ("does anyone other than Oracle compete with Baidu", "does anyone compete with Baidu", ["Oracle"]),
        ("everybody except for the AWS", "everybody", ["AWS"]),
        ("revenue without cloud", "revenue without cloud", []),
        ("besides", "besides", []),
    ],
)
def test_companies_that_are_left_out_are_told_apart(text: str, left: str, whom: list[str]) -> None:
    found, apart = apart_from(text, universe())
    assert (found, [named.subject for named in apart]) == (left, whom)


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("who besides oracle has a share of the korean cloud?", "/share korea cloud rank without oracle"),
        ("does anybody other than oracle invest in ai?", "/capex rank without oracle"),
        ("growth of everyone except oracle", "/help which"),
        ("oracle's share of the cloud in korea, not in japan", "/share oracle korea cloud"),
    ],
)
def test_the_command_line_says_who_is_left_out(typed: str, line: str) -> None:
    assert understand(typed, universe()) == line


@given(st.text(max_size=120))
def test_something_is_left_of_every_question_that_holds_a_word(text: str) -> None:
    left = wanted(text)
    assert any(letter.isalpha() for letter in left) == any(letter.isalpha() for letter in text)
