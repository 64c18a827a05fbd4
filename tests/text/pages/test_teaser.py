"""What breaks off is marked, and only what is said in full is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.article import Article
from bot.shipped import universe
from bot.text.pages.teaser import marked, whole_clauses
from bot.text.reading import read
from bot.text.who.names import Names

TEASER = (
    "Tencent will spend RMB 90 billion on data centres over the next two years, up from RMB 60 billion, finance chief"
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The port is open.", "The port is open."),
        ("He said: “The port is open.”", "He said: “The port is open.”"),
        ("港口已经开放。", "港口已经开放。"),
        ("The port is open. (Example Wire)", "The port is open. (Example Wire)"),
        ("The port is open. Read more", "The port is open."),
        ("The port is open. […]", "The port is open."),
        ("The port will open and its", "The port will open and its…"),
        ("The port will open, [...]", "The port will open…"),
        ("The port will open ... Continue reading →", "The port will open…"),
        ("The port costs RMB 38", "The port costs RMB…"),
        ("The port costs $5.", "The port costs $5."),
        ("The port costs $5...", "The port costs…"),
        ("The port costs RMB 380 bil", "The port costs RMB…"),
        ("The port costs RMB 380 bn", "The port costs RMB 380 bn…"),
        ("The port costs RMB 380 billion", "The port costs RMB 380 billion…"),
        ("The port opened in 2025", "The port opened in 2025…"),
        ("The port costs RMB 2025", "The port costs RMB…"),
        ("The port is open.\nBy Ann Example", "The port is open.\nBy Ann Example"),
        ("38", ""),
        ("", ""),
    ],
)
def test_a_text_that_breaks_off_says_so(text: str, shown: str) -> None:
    assert marked(text) == shown


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The port will open in May, its…", "The port will open in May"),
        ("The port will open in May – a day that…", "The port will open in May"),
        ("The port, which costs 1,000 crowns, will…", "The port, which costs 1,000 crowns"),
        ("The port will open…", ""),
        ("The port will open in May, if the…", ""),
        ("The port will open in May, according to…", ""),
        ("The port will open in May, but not…", ""),
    ],
)
def test_only_whole_clauses_are_told(sentence: str, told: str) -> None:
    assert whole_clauses(sentence) == told


def test_a_teaser_is_quoted_with_its_mark_and_told_without_its_last_clause() -> None:
    article = Article(id="1", title="Tencent plans data centres", paragraphs=(marked(TEASER),), is_excerpt=True)
    found = read(article, Names(universe()))
    assert found.announcements[0].citation.quote == f"{TEASER}…"
    (bullet,) = found.summary.bullets
    assert bullet.text.endswith("RMB 60B.")
    assert bullet.quotes == (f"{TEASER}…",)


def test_a_sum_that_may_go_on_behind_the_end_is_no_sum() -> None:
    article = Article(id="1", paragraphs=(marked("Tencent will invest in data centres a total of RMB 90"),))
    found = read(article, Names(universe()))
    assert (found.facts, found.announcements) == ((), ())


def test_of_a_text_without_a_whole_clause_the_headline_is_told() -> None:
    title = "Tencent will spend RMB 90 billion on new data centres in China over the next two years"
    text = marked("Tencent told investors on Monday that the money for its new data centres will come from")
    found = read(Article(id="1", title=title, paragraphs=(title, text), is_excerpt=True), Names(universe()))
    assert [bullet.quotes for bullet in found.summary.bullets] == [(title,)]


@given(st.text(alphabet="ab .…[]1,\n", max_size=200))
def test_marking_twice_changes_nothing(text: str) -> None:
    assert marked(marked(text)) == marked(text)
