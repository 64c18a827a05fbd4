"""Fields keep to their lengths on whole words, and no figure loses its unit at the cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds.caps import PARAGRAPHS, capped_paragraphs
from bot.feeds.parse import parse
from bot.text.pages.teaser import capped
from tests.feeds.test_parse import NOW, only, rss


@pytest.mark.parametrize(
    ("text", "most", "kept"),
    [
        ("Ships sail", 10, "Ships sail"),
        ("Ships sail far", 12, "Ships sail…"),
        ("Alibaba will spend RMB 380 billion on it", 30, "Alibaba will spend RMB…"),
        (
            "It grew 4.5 percent in all of the long last year, it says there",
            56,
            "It grew 4.5 percent in all of the long last year, it…",
        ),
        ("w" * 50, 10, ""),
        ("", 10, ""),
    ],
)
def test_a_cut_falls_between_words_and_away_from_figures(text: str, most: int, kept: str) -> None:
    assert capped(text, most) == kept


@given(st.text(alphabet="ab 19\n", max_size=80), st.integers(2, 40))
def test_what_is_kept_is_short_and_made_of_whole_words(text: str, most: int) -> None:
    kept = capped(text, most)
    assert len(kept) <= max(most, 0)
    if len(text) > most:
        assert text.startswith(kept.removesuffix("…"))
        assert kept.removesuffix("…").split() == text.split()[: len(kept.removesuffix("…").split())]
    else:
        assert kept == text


@given(st.lists(st.integers(0, 300_000), max_size=12))
def test_a_page_keeps_its_first_paragraphs_whole(lengths: list[int]) -> None:
    paragraphs = ["word " * (length // 5) for length in lengths]
    kept = capped_paragraphs(paragraphs)
    assert sum(map(len, kept)) <= PARAGRAPHS
    assert all(short == capped(whole, 20_000) for short, whole in zip(kept, paragraphs, strict=False))


def test_fields_of_a_feed_are_capped() -> None:
    found = only(
        f"<title>{'Alibaba opens halls ' * 100}</title><guid>{'g' * 2_000}</guid><link>https://a.example/{'x' * 3_000}</link>"
        f"<description>{'words of it ' * 20_000}</description><source url='u'>{'Wire of wires ' * 50}</source>"
    )
    assert found.title.endswith("opens…")
    assert (len(found.title) <= 500, len(found.text) <= 50_000, len(found.source or "") <= 200) == (True, True, True)
    assert (found.url, found.key[:5]) == (None, "long:")


def test_two_hundred_entries_of_a_feed_are_looked_at() -> None:
    found = parse(rss(*(f"<title>{n}</title><guid>{n}</guid>" for n in range(300))), "https://a.example/f", NOW)
    assert (len(found.entries), found.entries[-1].title) == (200, "199")
