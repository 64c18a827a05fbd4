"""What the child process says arrives as it was meant."""

import json
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.article import Entry
from bot.domain.feed import Page
from bot.feeds.wire import HEAD, ParsedFeed, feed_message, feed_of, framed, page_message, page_of

MOMENTS = st.none() | st.datetimes(timezones=st.just(UTC))
WORDS = st.text(max_size=20)
ENTRIES = st.builds(
    Entry,
    key=WORDS,
    url=st.none() | WORDS,
    title=WORDS,
    text=WORDS,
    published=MOMENTS,
    source=st.none() | WORDS,
    tickers=st.lists(WORDS, max_size=3).map(tuple),
    kind=st.sampled_from(["news", "filing"]),
)


def sent(message: dict[str, object]) -> dict[str, object]:
    frame = framed(message, b"body")
    length, body_length = HEAD.unpack(frame[: HEAD.size])
    assert frame[HEAD.size + length :] == b"body"
    assert body_length == 4
    decoded: dict[str, object] = json.loads(frame[HEAD.size : HEAD.size + length])
    return decoded


@given(WORDS, st.lists(ENTRIES, max_size=3).map(tuple))
def test_a_feed_comes_back_whole(title: str, entries: tuple[Entry, ...]) -> None:
    parsed = ParsedFeed(title=title, entries=entries)
    assert feed_of(sent(feed_message(parsed))) == parsed


def test_a_page_comes_back_whole() -> None:
    page = Page(
        url="https://a.example/", title="阿里", paragraphs=("a", "b"), published=datetime(2026, 1, 2, tzinfo=UTC)
    )
    assert page_of(sent(page_message(page))) == page
