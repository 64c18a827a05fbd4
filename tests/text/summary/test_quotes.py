"""Quotes found again in their page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.pages.sentences import sentences
from bot.text.summary.quotes import located, whole

PAGE = "The chief said: “We won’t sell – not now.”  The plant\u00a0opens in May.\nIt costs $3 billion."


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ('"We won\'t sell - not now."', "We won’t sell – not now"),
        ("the plant opens in may", "The plant\u00a0opens in May"),
        ("The plant opens in May. It costs $3 billion", "The plant\u00a0opens in May.\nIt costs $3 billion"),
        ("… plant opens in May …", "plant\u00a0opens in May"),
    ],
)
def test_spaces_and_typography_do_not_matter(quote: str, found: str) -> None:
    span = located(quote, PAGE)
    assert span is not None
    assert PAGE[span[0] : span[1]] == found


@pytest.mark.parametrize("quote", ["", "plant opens", "The plant opens in June.", "The plant … May opens"])
def test_what_is_not_there_is_not_found(quote: str) -> None:
    assert located(quote, PAGE) is None


def test_half_a_sentence_is_widened_to_the_whole() -> None:
    text = "The board has not agreed to sell the plant. It costs $3 billion."
    span = located("agreed to sell the plant", text)
    assert span is not None
    assert whole(span, sentences(text)) == ("The board has not agreed to sell the plant.",)


@given(st.text(), st.text(max_size=40))
def test_a_span_is_within_its_text(text: str, quote: str) -> None:
    span = located(quote, text)
    assert span is None or 0 <= span[0] < span[1] <= len(text)
