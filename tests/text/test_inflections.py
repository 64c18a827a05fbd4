import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.inflections import doing, finite, forms, participles, verbs


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("step", ("step", "steps", "stepped", "stepping")),
        ("axe", ("axe", "axes", "axed", "axing")),
        ("launch", ("launch", "launches", "launched", "launching")),
        ("deny", ("deny", "denies", "denied", "denying")),
        ("defer", ("defer", "defers", "deferred", "deferring")),
        ("agree", ("agree", "agrees", "agreed", "agreeing")),
        ("tie", ("tie", "ties", "tied", "tying")),
        ("play", ("play", "plays", "played", "playing")),
        ("take", ("take", "takes", "took", "taken", "taking")),
        ("cut", ("cut", "cuts", "cut", "cutting")),
        ("have", ("have", "has", "had", "having")),
        ("ev", ("ev",)),
        ("j&j", ("j&j",)),
    ],
)
def test_a_word_has_its_forms(word: str, told: tuple[str, ...]) -> None:
    assert forms(word) == told


@given(st.text(max_size=12))
def test_every_word_is_one_of_its_forms(word: str) -> None:
    assert word in forms(word)


@pytest.mark.parametrize("told", ["hold", "holds", "held", "account for", "accounted for"])
def test_finite_verbs_of_a_table_are_found(told: str) -> None:
    table = "hold, account for"
    assert re.fullmatch(finite(table), told)
    assert re.fullmatch(verbs(table), told)
    assert not re.fullmatch(doing(table), told)


@pytest.mark.parametrize("told", ["holding", "accounting for"])
def test_what_is_being_done_is_found_apart(told: str) -> None:
    table = "hold, account for"
    assert re.fullmatch(doing(table), told)
    assert re.fullmatch(verbs(table), told)
    assert not re.fullmatch(finite(table), told)


@pytest.mark.parametrize("told", ["held", "taken up", "cut", "sold"])
def test_participles_of_a_table_are_found(told: str) -> None:
    assert re.fullmatch(participles("hold, take up, cut, sell"), told)
    assert not re.fullmatch(participles("hold, take up, cut, sell"), "took up")
