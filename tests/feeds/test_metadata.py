"""A page's metadata is taken at its word, and nothing else is."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from bot.feeds.caps import TITLE
from bot.feeds.metadata import Stated, metadata

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
AT = datetime(2026, 11, 16, 8, tzinfo=UTC)


def stated(head: str, body: str = "<p>Words.</p>") -> Stated:
    return metadata(html.document_fromstring(f"<html><head>{head}</head><body>{body}</body></html>"), NOW)


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2026-11-16T08:00:00Z">',
        '<meta name="parsely-pub-date" content="2026-11-16T08:00:00+00:00">',
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-16T08:00:00Z"}</script>',
        '<script type="application/ld+json">[{"@graph":[]},{"@type":["Thing","BlogPosting"],'
        '"datePublished":"2026-11-16T08:00:00Z"}]</script>',
        '<script type="application/ld+json">{broken</script><meta name="date" content="2026-11-16 08:00">',
    ],
)
def test_a_stamp_of_publication_is_the_date(head: str) -> None:
    assert stated(head).published == AT


def test_a_stamped_time_element_is_the_date() -> None:
    assert stated("", '<time itemprop="datePublished" datetime="2026-11-16T08:00:00Z">x</time>').published == AT


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:modified_time" content="2026-11-16T08:00:00Z">',
        '<script type="application/ld+json">{"@type":"Event","datePublished":"2026-11-16T08:00:00Z"}</script>',
        '<meta name="date" content="Q1 2025">',
        '<meta property="article:published_time" content="2036-11-16T08:00:00Z">',
        "<title>News of 16 November 2026</title>",
    ],
)
def test_other_dates_are_not(head: str) -> None:
    assert stated(head, "<time datetime='2026-11-16T08:00:00Z'>related story</time>").published is None


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ('<meta property="og:title" content="Ships sail">', "", "Ships sail"),
        (
            '<meta property="og:title" content="Ships &amp;amp; boats - Sea Post"><meta property="og:site_name" content="Sea Post">',
            "",
            "Ships & boats",
        ),
        ("<title>Ships sail</title>", "", "Ships sail"),
        ("<title>Ships sail | Sea</title>", "<h1>Ships sail</h1>", "Ships sail"),
        ("<title>Ships sail</title>", "<h1>Sea Post</h1><h1>Today</h1>", "Ships sail"),
        ("", "", ""),
    ],
)
def test_the_title_is_the_pages_own(head: str, body: str, title: str) -> None:
    assert stated(head, body).title == title


def test_the_publisher_is_named_by_the_article_before_the_site() -> None:
    linked = '<script type="application/ld+json">{"@type":"Article","publisher":{"name":"Sea Press"}}</script>'
    site = '<meta property="og:site_name" content="Portal">'
    assert stated(linked + site).publisher == "Sea Press"
    assert stated(site).publisher == "Portal"
    assert stated("").publisher is None


NAMES = st.sampled_from(["@type", "@graph", "headline", "publisher", "name", "datePublished", "NewsArticle"])
LINKED = st.recursive(
    st.none() | st.booleans() | st.integers() | NAMES | st.text(max_size=20),
    lambda part: st.lists(part, max_size=3) | st.dictionaries(NAMES, part, max_size=4),
    max_leaves=12,
)


@given(LINKED, st.text(max_size=40))
def test_whatever_a_page_states_is_a_line_and_a_day_that_has_been(linked: Any, words: str) -> None:
    kind = {"@type": "NewsArticle"} | (linked if isinstance(linked, dict) else {"headline": linked})
    script = html.Element("script", type="application/ld+json")
    script.text = json.dumps([kind, linked])  # written in ASCII: XML holds no other control characters
    tree = html.document_fromstring("<html><head></head><body><h1></h1><p>Words.</p></body></html>")
    tree.head.append(script)
    tree.find(".//h1").text = "".join(sign for sign in words if sign.isprintable())
    found = metadata(tree, NOW)
    for line in (found.title, found.publisher or "x"):
        assert line == " ".join(line.split())
        assert len(line) <= TITLE
    assert found.published is None or found.published <= NOW + timedelta(days=1)
