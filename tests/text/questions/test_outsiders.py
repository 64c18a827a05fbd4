"""Companies and trades that only the store knows are words of a question like any other."""

import pytest

from bot.shipped import universe
from bot.text.questions.context import NOTHING, Context
from bot.text.questions.outsiders import strange_words, with_stored
from bot.text.questions.question import understand

NAMES = ("Quillmere Energy", "Norvane", "Dunmore Dairies", "Dunmore Mills", "BYD")
MARKETS = ("Europe wind turbine", "US oat milk", "global cloud", "global foundry")


def line(typed: str, context: Context = NOTHING) -> str:
    known = universe()
    strange = strange_words(typed, known, context)
    return understand(typed, with_stored(known, strange, NAMES, MARKETS), context)


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("norvane growth", "/growth norvane"),
        ("quillmere oat milk share", "/share quillmere oat milk"),
        ("who is second in oat milk", "/share oat milk rank place 2"),
        ("who leads foundries", "/share foundry rank"),
        ("quillmere vs norvane wind turbines", "/share quillmere vs norvane wind turbine"),
        ("tesla vs byd", "/share tesla vs byd"),
        ("how much will quillmere energy spend", "/capex quillmere energy"),
        ("quillmere plan before the cut", "/capex quillmere before"),
        ("dunmore mills revenue growth", '/growth "dunmore mills"'),
    ],
)
def test_what_the_store_knows_is_understood(typed: str, understood: str) -> None:
    assert line(typed).replace('"', "") == understood.replace('"', "")


def test_a_first_word_of_two_names_names_neither() -> None:
    assert line("dunmore growth") == "/growth dunmore"


def test_what_was_spoken_of_before_is_known_too() -> None:
    assert line("and per year?", Context(companies=("norvane",), measure="capex")) == "/capex norvane per year"


def test_a_question_of_known_words_asks_nothing_of_the_store() -> None:
    assert strange_words("what is alibaba's share of china's AI cloud in Q1 2025?", universe(), NOTHING) == frozenset()
