"""Lists of feeds travel as OPML."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.address import redacted
from bot.domain.feed import Feed
from bot.feeds.opml import feeds_in, opml_of
from bot.ports import FeedError


def test_feeds_come_back_from_their_own_opml() -> None:
    feeds = (Feed(url="https://a.example/feed?x=1&y=2", name='A "good" <one>'), Feed(url="http://b.example/", name="B"))
    assert feeds_in(opml_of(feeds).encode()) == feeds


def test_folders_are_flattened_and_repeats_dropped() -> None:
    document = b"""<opml version="1.0"><body><outline text="Folder"><outline text="A" xmlUrl="https://a.example/f"/></outline>
    <outline text="A again" xmlUrl="https://a.example/f"/><outline text="odd" xmlUrl="file:///etc/passwd"/></body></opml>"""
    assert [feed.url for feed in feeds_in(document)] == ["https://a.example/f"]


def test_passwords_do_not_leave_with_the_list() -> None:
    for name in ("A", "", "https://me:hush@a.example/f"):
        assert "hush" not in opml_of([Feed(url="https://me:hush@a.example/f?key=hush", name=name)])


def test_a_feed_that_is_named_by_its_address_has_no_password_in_its_name() -> None:
    outline = b'<outline text="https://me:hush@a.example/f" xmlUrl="https://me:hush@a.example/f"/>'
    (feed,) = feeds_in(b'<opml version="1.0"><body>' + outline + b"</body></opml>")
    assert (feed.url, feed.name) == ("https://me:hush@a.example/f", "https://a.example/f")


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"<rss/>",
        b"not xml",
        b'<!DOCTYPE opml [<!ENTITY a "b">]><opml>&a;</opml>',
        '<!DOCTYPE opml [<!ENTITY a "b">]><opml>&a;</opml>'.encode("utf-16"),
        b'<?xml version="1.0" encoding="utf-7"?><opml/>',
        b'<?xml version="1.0" encoding="zip"?><opml/>',
        b'<?xml version="1.0" encoding="x-odd"?><opml/>',
    ],
)
def test_what_is_no_opml_is_said_to_be_none(document: bytes) -> None:
    with pytest.raises(FeedError, match="not OPML"):
        feeds_in(document)


def test_a_huge_document_is_refused() -> None:
    with pytest.raises(FeedError, match="too large"):
        feeds_in(b" " * 1_000_001)


@given(st.lists(st.tuples(st.from_regex(r"https?://[a-z]{1,9}\.example/[a-z0-9?=&]{0,9}", fullmatch=True), st.text())))
def test_any_names_come_back_as_one_line(listed: list[tuple[str, str]]) -> None:
    document = opml_of(Feed(url=url, name=name) for url, name in listed).encode()
    found = feeds_in(document)
    assert [feed.url for feed in found] == list(dict.fromkeys(redacted(url) for url, _ in listed))
    assert all(feed.name == " ".join(feed.name.split()) for feed in found)


@given(
    st.binary() | st.binary().map(lambda words: b"<opml><outline xmlUrl='https://a.example/' text='" + words + b"'/>")
)
def test_any_bytes_are_a_list_or_refused(document: bytes) -> None:
    with suppress(FeedError):
        assert all(feed.url.lower().startswith("http") for feed in feeds_in(document))
