"""Companies that nobody knows: they are asked back about, and no other's figures answer for them."""

import pytest

from bot.shipped import universe
from bot.text.questions.meaning import meaning
from bot.text.questions.question import understand
from tests.handlers.asking import answer

STRANGERS = [
    ("what share does quillmere have", "/share quillmere"),
    ("how big is quillmere in the global cloud", "/share quillmere"),
    ("how much does quillmere spend on ai", "/capex quillmere"),
    ("tell me something about quillmere's capex please", "/capex quillmere"),
    ("quillmere spends how much on ai", "/capex quillmere"),
    ("how fast is quillmere growing", "/growth quillmere"),
    ("does quillmere face any risks", "/facts quillmere"),
    ("what is the revenue of quillmere", "/facts quillmere"),
    ("the dividend of quillmere", "/facts quillmere"),
    ("quillmere growth", "/growth quillmere"),
    ("quillmere's ai growth", "/growth quillmere"),
    ("quillmere commitment over three years", "/capex quillmere"),
    ("quillmere to spend how much", "/capex quillmere"),
    ("quillmere market share in q1 2026", "/share quillmere"),
    ("show me quillmere revenue growth", "/growth quillmere"),
]


@pytest.mark.parametrize(("typed", "line"), STRANGERS)
def test_a_name_that_nobody_knows_stays_in_the_line(typed: str, line: str) -> None:
    assert understand(typed, universe()) == line


@pytest.mark.parametrize("typed", [typed for typed, _ in STRANGERS])
def test_no_other_company_s_figures_answer_for_it(typed: str) -> None:
    text = answer(typed)
    assert text.startswith("No company called “quillmere” is known here.")
    assert "%" not in text


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("do investors worry about the risks", "/facts risks"),
        ("is the ai cloud growing quickly", "/growth industry ai cloud"),
        ("how much is ali spending on ai", "/capex alibaba"),
        ("is ali first in china's ai cloud", "/share alibaba china ai cloud"),
        ("is oracle's spending lavish", "/capex oracle"),
        ("the hefty spending plan", "/capex"),
        ("headline capex number", "/capex"),
        ("alibbas capex", "/capex alibaba"),
        ("who sits right above ibm", "/share ibm ahead"),
        ("oracle's lead over its nearest rival in cloud", "/share oracle cloud"),
    ],
)
def test_what_is_no_name_is_none(typed: str, line: str) -> None:
    assert understand(typed, universe()) == line


def test_one_that_outdoes_a_company_is_a_stranger_where_nobody_knows_it() -> None:
    assert meaning("does quillmere outspend alibaba", universe()).strangers == ("quillmere",)
