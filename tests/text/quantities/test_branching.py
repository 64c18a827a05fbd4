"""One pattern for many words."""

import re

from hypothesis import given
from hypothesis import strategies as some

from bot.text.quantities.branching import branching

WORDS = ["new", "newly", "new york", "north", "a.i.", "ai", "亿", "亿元"]


def test_letters_that_words_share_stand_once() -> None:
    assert branching(["rise", "rises", "rose"]) == "r(?:ise(?:s|)|ose)"
    assert branching(["up to", "亿"], edge=r"\b", space=r"\s") == r"(?:up\sto\b|亿)"


@given(some.lists(some.sampled_from([*WORDS, "s", " ", "元"])).map("".join))
def test_branches_find_what_an_alternation_finds(text: str) -> None:
    plain = "|".join(map(re.escape, sorted(WORDS, key=len, reverse=True)))
    for behind in ("", r"(?![a-z])"):
        branched = re.compile(rf"(?<![a-z]){branching(WORDS)}{behind}").finditer(text)
        listed = re.compile(rf"(?<![a-z])(?:{plain}){behind}").finditer(text)
        assert [found.span() for found in branched] == [found.span() for found in listed]
