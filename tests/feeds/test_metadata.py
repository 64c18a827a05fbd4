"""A page's metadata is taken at its word, and nothing else is."""

from datetime import UTC, datetime

import pytest
from lxml import html

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
