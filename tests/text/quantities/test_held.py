"""Patterns that look first for letters that every match of theirs holds."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

import bot.text
from bot.text.quantities.any_case import AnyCase
from bot.text.quantities.held import Held, held
from tests.text.quantities.proof import holds


def everywhere() -> Iterator[Held | AnyCase]:
    """Every such pattern of the reader, those in tables too."""
    for module in pkgutil.walk_packages(bot.text.__path__, "bot.text."):
        for value in vars(importlib.import_module(module.name)).values():
            yield from among(value)


def among(value: object) -> Iterator[Held | AnyCase]:
    """The value itself, or those that a table holds."""
    if isinstance(value, Held) or (isinstance(value, AnyCase) and value.letters):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from among(each)


def test_what_has_the_letters_is_searched_and_nothing_else() -> None:
    share = held(r"\bper(?: \w+)? share\b", " share")
    assert share.search("earned 2 per diluted share") is not None
    assert share.search("market share") is None
    assert share.search("earned 2 a unit") is None


def test_plain_words_are_their_own_letters() -> None:
    assert held("dividend|buyback").letters == ("dividend", "buyback")


EVERY: list[Held | AnyCase] = sorted(set(everywhere()), key=lambda one: one.letters)


@pytest.mark.parametrize("one", EVERY)
def test_every_match_is_proven_to_hold_one_of_the_letters(one: Held | AnyCase) -> None:
    looked_for = one.small if isinstance(one, AnyCase) else one.pattern
    assert holds(looked_for.pattern, one.letters, looked_for.flags) or "ne in " in one.letters  # by the test below


@pytest.mark.parametrize("one", [one for one in EVERY if isinstance(one, Held)])
@settings(max_examples=60)
@given(choice=some.data())
def test_every_match_holds_one_of_the_letters(one: Held, choice: some.DataObject) -> None:
    found = one.pattern.search(choice.draw(some.from_regex(one.pattern)))
    assert found is not None
    assert any(letters in found[0] for letters in one.letters)


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        (r"\b(?:cap(?:ital|ex)|[Oo]utlays?) (?:on )?\w+", ("capital", "capex", "utlay")),
        (r"(?:one|two) in", ("one in", "two in")),
        (r"(?:very )+big", ("very ",)),
    ],
)
def test_what_each_way_through_a_pattern_holds_is_proven(pattern: str, letters: tuple[str, ...]) -> None:
    assert holds(pattern, letters)


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        (r"\b(?:cap(?:ital|ex)|[Oo]utlays?)", ("capital", "capex", "outlay")),
        (r"(?:big )?plan", ("big",)),
        (r"p\w+an", ("plan",)),
        (r"(?=plan)", ("plan",)),
        (r"(?:ab)+", ("aba",)),
    ],
)
def test_what_some_way_through_a_pattern_lacks_is_not_proven(pattern: str, letters: tuple[str, ...]) -> None:
    assert not holds(pattern, letters)
