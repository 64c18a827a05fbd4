"""The offline summary."""

import sys
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.article import Article
from bot.text.pages.typeset import words
from bot.text.summary.bullets import summarize
from bot.text.summary.gate import violations
from tests.builders import article
from tests.text.summary.test_gate import NAMES

NEWS = (
    "Northbank Group's $4 billion (EUR 3.7 billion) investment in data centres over the next three years "
    "marks a bold turn in its strategy. "
    "The investment exceeds everything that the company spent on computing in the past decade and shows its ambition.",
    "In Spain, Northbank Cloud holds 36% of the hosting market, ahead of Orbitel (12%) and Kestrel (8%). "
    "Across Europe, Northbank Cloud holds a modest 4% share of the market, trailing Orbitel (30%).",
    "The plan includes a new research hub in Lisbon and expanding data centres in Poland, reflecting the wish to grow beyond Spain. "
    "Revenue from hosting rose 18% in the second quarter of 2025, driven by banks and retailers that rent machines.",
    "Higher power prices, including new grid fees in Germany, could hinder the plans of Northbank Group. "
    "Critics argue that the spending could strain margins, especially as rents keep rising. "
    "I follow Northbank for a living. Subscribe to the newsletter.",
)
CALL = (
    "Good morning, and thank you for joining us.",
    "Our adjusted earnings per share was $1.42 in the third quarter.",
    "Total revenue increased 11% to $912 million.",
    "We expect full-year revenue of $3.6 billion to $3.7 billion and adjusted earnings per share of $5.60 to $5.80.",
    "We've opened 14 stores in the quarter, and we are pleased with them.",
    "Free cash flow was $210 million, up from $180 million a year ago.",
    "Our operating margin was 17.2%, driven by lower freight costs.",
    "What do you think about prices?",
    "I would not want to speculate.",
)


def texts(page: Article, count: int = 5) -> list[str]:
    return [bullet.text for bullet in summarize(page, NAMES, count).bullets]


def test_the_largest_commitment_opens_with_both_currencies() -> None:
    first = texts(article(*NEWS))[0]
    assert "$4B (€3.7B)" in first
    assert "exceeds everything" in first


def test_a_business_page_gives_five_bullets_on_four_aspects() -> None:
    summary = summarize(article(*NEWS), NAMES)
    assert len(summary.bullets) == 5
    assert len({bullet.aspect for bullet in summary.bullets}) >= 4
    assert summary.made_by == "offline"


@pytest.mark.parametrize("page", [article(*NEWS), article(*CALL, kind="transcript"), article(*CALL, kind="filing")])
def test_every_offline_summary_passes_the_gate(page: Article) -> None:
    assert [breach for breach in violations(summarize(page, NAMES), page, NAMES) if breach.hard] == []


def test_a_call_is_told_in_the_third_person_with_its_figures() -> None:
    told = " ".join(texts(article(*CALL, kind="transcript")))
    assert "$1.42" in told
    assert "The company expects" in told or "the company expects" in told
    assert " we " not in told.lower()


def test_quotes_are_verbatim_sentences_of_the_page() -> None:
    page = article(*NEWS)
    assert all(quote in page.text for bullet in summarize(page, NAMES).bullets for quote in bullet.quotes)


@pytest.mark.parametrize("page", [article(), article("12 34 56", "7.5 8% $9"), article("Hello.")])
def test_a_page_with_nothing_to_say_gives_no_bullets(page: Article) -> None:
    assert texts(page) == []


def test_one_sentence_gives_one_bullet() -> None:
    only = "Northbank Group will spend $4 billion on data centres in Poland over the next three years."
    assert texts(article(only)) == [
        "Northbank Group will spend $4B on data centres in Poland over the next three years."
    ]


def test_fewer_bullets_are_given_where_fewer_are_asked() -> None:
    assert len(texts(article(*NEWS), 2)) == 2


_SENTENCES = st.sampled_from(
    [sentence + end for paragraph in NEWS for sentence in paragraph.split(". ") for end in (".", "", ",")]
)
"""Sentences of the news, whole and torn."""


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(max_size=200) | st.lists(_SENTENCES, max_size=4).map(" ".join), max_size=6))
def test_no_text_breaks_it_and_every_bullet_keeps_its_length(paragraphs: list[str]) -> None:
    assert all(12 <= len(words(text)) <= 28 for text in texts(article(*paragraphs)))


def test_work_grows_with_the_page_and_no_faster() -> None:
    def calls(copies: int) -> int:
        """The calls that a page takes which shares no last sentence with another."""
        page = article(*(f"{paragraph} Case {number} of {copies}." for number in range(copies) for paragraph in NEWS))
        counted = 0

        def count(_frame: FrameType, event: str, _arg: object) -> None:
            nonlocal counted
            counted += event in ("call", "c_call")

        before = sys.getprofile()
        sys.setprofile(count)
        try:
            summarize(page, NAMES)
        finally:
            sys.setprofile(before)
        return counted

    calls(5)  # what is read once for all pages
    small, large = calls(6), calls(30)
    assert small < large < 5 * small
