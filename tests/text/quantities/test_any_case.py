"""Patterns of words in any case."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.text.quantities.any_case import any_case

TOLD = r"(?<![A-Za-z])(?:(?:AI|[A-C]\W?x)[\s\-‑]+(?P<spent>spend(?:ing)?)|in (?-i:May|March)|\bR&D|Über)(?![A-Za-z])"
WORDS = ["AI", "ai‑", "spending", "Spend", "b-X ", "in ", "May", "may", "in MARCH", "R&D", "über", "İ", "$", " "]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ai Spending", "Ai Spending"),
        ("they may open it in may, or in May", "in May"),
        ("İn the İsle, r&d", "r&d"),
        ("C‑X SPEND", "C‑X SPEND"),
        ("said", None),
    ],
)
def test_words_are_found_as_written_in_any_case(text: str, found: str | None) -> None:
    match = any_case(TOLD).search(text)
    assert (match and match.group()) == found


def test_capitals_may_not_be_what_has_to_be_missing() -> None:
    with pytest.raises(ValueError, match="capitals"):
        any_case(r"in (?!early (?-i:May))\w+")


def test_texts_without_the_letters_are_not_searched() -> None:
    capex = any_case(r"\bcap\W?ex\b", "cap")
    assert capex.search("Cap-Ex rose", 0, 2) is None
    assert [found[0] for found in capex.finditer("CAPEX and Cap-Ex")] == ["CAPEX", "Cap-Ex"]
    assert list(any_case("plan", "letters that it has not").finditer("plan")) == []


@given(some.lists(some.sampled_from(WORDS)).map("".join), some.integers(0, 9), some.integers(0, 40))
def test_looking_in_small_letters_finds_what_ignoring_case_finds(text: str, start: int, end: int) -> None:
    plain, looking = re.compile(TOLD, re.IGNORECASE), any_case(TOLD)
    assert _told(looking.search(text, start, end)) == _told(plain.search(text, start, end))
    assert _told(looking.match(text, start, end)) == _told(plain.match(text, start, end))
    assert list(map(_told, looking.finditer(text, start, end))) == list(map(_told, plain.finditer(text, start, end)))
    assert looking.sub("-", text) == plain.sub("-", text)


def _told(found: re.Match[str] | None) -> object:
    return found and (found.span(), found.groupdict())
