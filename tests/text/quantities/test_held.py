"""Patterns that look first for letters that every match of theirs holds."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

import bot.text
from bot.text.quantities.held import Held, held


def everywhere() -> Iterator[Held]:
    """Every such pattern of the reader, those in tables too."""
    for module in pkgutil.walk_packages(bot.text.__path__, "bot.text."):
        for value in vars(importlib.import_module(module.name)).values():
            yield from among(value)


def among(value: object) -> Iterator[Held]:
    """The value itself, or those that a table holds."""
    if isinstance(value, Held):
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


EVERY: list[Held] = sorted(set(everywhere()), key=lambda one: one.letters)


@pytest.mark.parametrize("one", EVERY)
@settings(max_examples=60)
@given(choice=some.data())
def test_every_match_holds_one_of_the_letters(one: Held, choice: some.DataObject) -> None:
    found = one.pattern.search(choice.draw(some.from_regex(one.pattern)))
    assert found is not None
    assert any(letters in found[0] for letters in one.letters)
