"""One page has one address, wherever it was linked from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.address import redacted
from bot.feeds.links import canonical, host_of


@pytest.mark.parametrize(
    ("link", "page"),
    [
        ("https://news.example/a?.tsrc=rss", "https://news.example/a"),
        ("HTTPS://News.Example:443/a#top", "https://news.example/a"),
        ("http://news.example:8080/a", "http://news.example:8080/a"),
        ("https://news.example/a?id=7&utm_source=x&UTM_Medium=y&page=2", "https://news.example/a?id=7&page=2"),
        ("https://sa.example/symbol/X?source=feed_symbol_X", "https://sa.example/symbol/X"),
        ("https://www.nasdaq.com/articles/a?time=1795000001", "https://www.nasdaq.com/articles/a"),
        ("https://clock.example/a?time=1795000001", "https://clock.example/a?time=1795000001"),
        ("https://blog.example/?p=12", "https://blog.example/?p=12"),
        ("https://me:secret@news.example/a", "https://news.example/a"),
        ("https://news.example", "https://news.example/"),
        ("/b/c?x=%2F", "https://base.example/b/c?x=%2F"),
        ("//other.example/d", "https://other.example/d"),
        ("https://[2001:db8::1]/x", "https://[2001:db8::1]/x"),
    ],
)
def test_a_page_is_known_by_its_address_without_tracking(link: str, page: str) -> None:
    assert canonical(link, "https://base.example/feed") == page


@pytest.mark.parametrize(
    "link",
    [None, "", "javascript:alert(1)", "tag:x.example,2026:1", "mailto:a@b.example", "https://[broken/", "http://:80/"],
)
def test_what_is_no_web_address_is_none(link: str | None) -> None:
    assert canonical(link, "" if link != "" else "https://base.example/") is None


@given(st.text(max_size=60))
def test_canonical_never_raises_and_is_settled_after_once(link: str) -> None:
    once = canonical(link, "https://base.example/x/")
    assert once is None or canonical(once) == once


def test_shown_addresses_hold_no_password_and_no_token() -> None:
    shown = redacted("https://me:hush@feeds.example/x?api_key=hush&symbol=BABA&access_token=hush#hush")
    assert shown == "https://feeds.example/x?api_key=***&symbol=BABA&access_token=***"
    assert "hush" not in redacted("https://me:hush@[broken/")


def test_hosts_are_lower_case_and_broken_addresses_have_none() -> None:
    assert host_of("https://News.Example./a") == "news.example"
    assert host_of("https://[broken/") == ""
