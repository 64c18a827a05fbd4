"""Texts made ready to be searched."""

from hypothesis import given
from hypothesis import strategies as some

from bot.text.quantities.wordlists import exchanged, in_small_letters, lowered


@given(some.text(alphabet="aB’‘-‑\u00a0İ "))
def test_characters_are_exchanged_as_by_a_table(text: str) -> None:
    assert exchanged(text, {"’": "'", "‑": "-"}) == text.translate(str.maketrans("’‑", "'-"))


@given(some.text(alphabet="aBİ€‐\u00a0\u202f "))
def test_every_character_of_a_lowered_text_keeps_its_place(text: str) -> None:
    assert len(lowered(text)) == len(text)
    assert set(lowered(text)).isdisjoint("AB‐\u00a0\u202f")


@given(some.text())
def test_small_letters_keep_their_places(text: str) -> None:
    assert [each for each in in_small_letters(text) if len(each.lower()) == 1] == [
        each.lower() for each in text if len(each.lower()) == 1
    ]
    assert len(in_small_letters(text)) == len(text)
