"""Entries are told apart even where guids and links repeat."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds.identity import Marks, keys, stable_guid

DAY = datetime(2026, 11, 16, 8, tzinfo=UTC)


def test_a_unique_guid_is_the_key() -> None:
    assert keys([Marks(guid="g1", url="https://a.example/1"), Marks(guid="g2", url="https://a.example/1")]) == (
        "g1",
        "g2",
    )


def test_a_shared_guid_gives_way_to_the_link() -> None:
    found = keys([Marks(guid="g", url="https://a.example/1"), Marks(guid="g", url="https://a.example/2")])
    assert found == ("https://a.example/1", "https://a.example/2")


def test_shared_guid_and_link_give_way_to_title_and_day() -> None:
    marks = [Marks(guid="g", url="https://a.example/1", title=title, published=DAY) for title in ("One", "Two")]
    one, two = keys(marks)
    assert one != two
    assert one.endswith(":2026-11-16")
    assert keys([*marks, Marks(title=" ONE ", published=DAY)])[2] == one


def test_the_same_story_told_twice_gets_one_key() -> None:
    twice = [Marks(guid="g", url="https://a.example/1", title="One", published=DAY)] * 2
    assert len(set(keys(twice))) == 1


@pytest.mark.parametrize(
    ("guid", "stable"),
    [
        ("https://www.nasdaq.com/articles/a?time=1795000001", "https://www.nasdaq.com/articles/a"),
        ("https://blog.example/?p=12", "https://blog.example/?p=12"),
        ("https://blog.example/", ""),
        ("?id=12", ""),
        ("  urn:x  y ", "urn:x y"),
        ("", ""),
    ],
)
def test_a_guid_keeps_what_does_not_change_between_polls(guid: str, stable: str) -> None:
    assert stable_guid(guid) == stable


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", "g", "h"]),
            st.sampled_from([None, "https://a.example/1", "https://a.example/2"]),
            st.sampled_from("xyz"),
        )
    )
)
def test_different_titles_of_a_day_never_share_a_key(rows: list[tuple[str, str | None, str]]) -> None:
    marks = [Marks(guid=guid, url=url, title=title, published=DAY) for guid, url, title in rows]
    titles: dict[str, str] = {}
    for key, mark in zip(keys(marks), marks, strict=True):
        assert titles.setdefault(key, mark.title) == mark.title
