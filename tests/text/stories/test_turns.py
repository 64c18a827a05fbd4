import pytest

from bot.text.stories.turns import in_a_word


@pytest.mark.parametrize(
    ("told", "word"),
    [
        ("moe steps down", "moe resign"),
        ("bank of england's moe", "uk boe's moe"),
        ("court strikes down pact", "court annul pact"),
        ("tind edges lower", "tind fall"),
        ("general motors and general electric", "gm and ge"),
        ("tind sits down", "tind sits down"),
        ("tind pulled the plug on dune", "tind abandon on dune"),
        ("tind was snapping up mines", "tind was acquire mines"),
        ("tind drops a bid for dune", "tind abandon a bid for dune"),
        ("tind drops on a bid for dune", "tind drops on a bid for dune"),
        ("youtube", "google youtube"),
    ],
)
def test_a_turn_of_phrase_and_a_long_name_are_one_word(told: str, word: str) -> None:
    assert in_a_word(told) == word
