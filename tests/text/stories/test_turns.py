import pytest

from bot.text.stories.turns import in_a_word


@pytest.mark.parametrize(
    ("told", "word"),
    [
        ("moe steps down", "moe resigns"),
        ("bank of england's moe", "boe's moe"),
        ("court strikes down pact", "court annuls pact"),
        ("tind edges lower", "tind falls"),
        ("general motors and general electric", "gm and ge"),
        ("tind sits down", "tind sits down"),
    ],
)
def test_a_turn_of_phrase_and_a_long_name_are_one_word(told: str, word: str) -> None:
    assert in_a_word(told) == word
