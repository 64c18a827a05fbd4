"""Patterns that look first at how the words of a text begin."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.text.quantities.openings import beginnings, cued, openings, several

SPENDING = r"\b(?:(?:capital|construction) spend(?:ing)?|cap\W?ex|up to|R&D|[Pp]lans?|a|q[1-4])\b|, to\b"


def test_openings_are_the_first_four_letters_of_each_alternative_or_its_whole_word() -> None:
    assert openings(SPENDING) == frozenset(["capi", "cap", "cape", "cons", "up", "r", "plan", "a", "q", "to"])


def test_three_letters_are_enough_where_any_letter_may_follow() -> None:
    assert openings(r"\b(?:exp\w+|cut|rise[sd]?|cut+ing)") == frozenset(["exp", "cut", "rise"])


def test_letters_that_may_be_left_out_open_both_ways() -> None:
    assert openings(r"\b(?:re)?build\b") == frozenset(["buil", "rebu"])
    assert openings(r"^\W*(?:(?:new|old) ){0,2}orders?\b(?! of)") == frozenset(["new", "old", "orde"])
    assert openings(r"\bco(?:-?op)?erate\b") == frozenset(["coer", "coop", "co"])


@pytest.mark.parametrize("pattern", ["spend", r"\b\w+ing\b", r"\d+", r"\b(?:up|[^a])", r"\bu+p\b", r"\bup"])
def test_a_pattern_whose_words_may_begin_anyhow_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        openings(pattern)


def test_what_such_a_pattern_holds_may_be_said_instead() -> None:
    denied = cued(r"\bnot\b|n't\b", holding=r"\b(?:not|t)\b")
    assert denied.search("It won't open.") is not None
    assert denied.search("It opens.") is None


def test_beginnings_are_folded_and_apart_from_figures_and_other_scripts() -> None:
    assert beginnings("Its CAPEX of $5bn 投资plan") == frozenset(["its", "cap", "cape", "of", "bn", "pla", "plan"])


@given(some.from_regex(re.compile(SPENDING, re.IGNORECASE)))
def test_looking_first_hides_no_match(text: str) -> None:
    plain, looking = re.compile(SPENDING, re.IGNORECASE), cued(SPENDING, re.IGNORECASE)
    assert (found := looking.search(text)) is not None
    assert found.span() == plain.search(text).span()  # type: ignore[union-attr]  # the text was made by the pattern
    assert [each.span() for each in looking.finditer(text)] == [each.span() for each in plain.finditer(text)]
    assert looking.sub("-", text) == plain.sub("-", text)
    assert (looking.match(text) is None) is (plain.match(text) is None)


def test_a_stretch_of_a_text_is_searched_with_what_its_words_are_known_to_begin_with() -> None:
    looking = cued(r"\b(?:plans|builds)\b", re.IGNORECASE)
    text = "Lumo plans more and builds less."
    assert looking.search(text, 0, 9) is None
    assert looking.search(text, 11).span() == (20, 26)  # type: ignore[union-attr]  # it builds
    assert [found[0] for found in looking.finditer(text, 0, 20)] == ["plans"]


@given(
    some.lists(some.sampled_from(["spend", "Cape ", "cap-ex ", "plans ", "R&D", " to", ", ", "up to "])).map("".join)
)
def test_of_several_patterns_the_first_that_is_found_is_told(text: str) -> None:
    patterns = [cued(each, re.IGNORECASE) for each in (r"\bplans\b", r"\bcap\W?ex\b", SPENDING)]
    found = next(filter(None, (each.search(text) for each in patterns)), None)
    told = several(patterns).search(text)
    assert (told and told.span()) == (found and found.span())
    assert {number for number, each in enumerate(patterns) if each.search(text)} <= set(several(patterns).likely(text))
