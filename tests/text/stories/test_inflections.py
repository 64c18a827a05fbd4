import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.stories.inflections import forms


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("step", ("step", "steps", "stepped", "stepping")),
        ("axe", ("axe", "axes", "axed", "axing")),
        ("launch", ("launch", "launches", "launched", "launching")),
        ("deny", ("deny", "denies", "denied", "denying")),
        ("defer", ("defer", "defers", "deferred", "deferring")),
        ("play", ("play", "plays", "played", "playing")),
        ("take", ("take", "takes", "took", "taken", "taking")),
        ("ev", ("ev",)),
        ("j&j", ("j&j",)),
    ],
)
def test_a_word_has_its_forms(word: str, told: tuple[str, ...]) -> None:
    assert forms(word) == told


@given(st.text(max_size=12))
def test_every_word_is_one_of_its_forms(word: str) -> None:
    assert word in forms(word)
