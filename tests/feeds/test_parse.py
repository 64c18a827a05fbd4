"""Each publisher's feed is read with its habits undone, and broken ones as far as they can be read."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.article import Entry
from bot.feeds.parse import parse
from bot.feeds.wire import ParsedFeed
from bot.ports import FeedError

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
BODIES = Path(__file__).parent / "bodies"


def read(name: str, url: str = "https://feeds.example/x") -> ParsedFeed:
    return parse((BODIES / name).read_bytes(), url, NOW, "text/xml")


def rss(*items: str, head: str = "") -> bytes:
    entries = "".join(f"<item>{item}</item>" for item in items)
    return f"<rss version='2.0'><channel><title>T</title>{head}{entries}</channel></rss>".encode()


def only(item: str, **more: str) -> Entry:
    (entry,) = parse(rss(item, **more), "https://feeds.example/x", NOW).entries
    return entry


def test_yahoo_stories_with_one_guid_are_told_apart() -> None:
    found = read("yahoo.xml")
    assert found.title == "Yahoo! Finance: BABA News"
    assert [entry.key for entry in found.entries] == [
        "https://finance.example/news/server-halls-101.html",
        "https://finance.example/news/parcel-robot-102.html",
        "https://finance.example/news/chips-week-103.html",
        "another-guid",
    ]
    assert found.entries[0].url == found.entries[0].key
    assert found.entries[0].text == "The group sets money aside for server halls in three provinces."
    assert found.entries[2].title == "A week of chips & memory"


def test_nasdaqs_entities_tags_and_glued_heading_are_undone() -> None:
    first, second, third = read("nasdaq.xml").entries
    assert first.title == "Alibaba's cloud arm hires 500 & trains more"
    assert first.tickers == ("BABA", "PDD")
    assert first.text == "The cloud arm adds engineers in two cities."
    assert first.key == first.url == "https://www.nasdaq.com/articles/cloud-arm-hires"
    assert second.title == "Why 5 < 6 holds for margins & other sums"
    assert third.published is None


def test_seeking_alpha_gives_all_tickers_and_each_story_its_own_page() -> None:
    first, second, third = read("seekingalpha.xml").entries
    assert first.tickers == ("BABA", "JD", "PDD")
    assert second.tickers == ("BABA",)
    assert third.tickers == ()
    assert first.url == "https://seekingalpha.com/news/5000001"
    assert second.url == "https://seekingalpha.com/news/5000002"
    assert third.url == "https://seekingalpha.com/article/6000003-three-thoughts"
    assert first.key == "https://seekingalpha.com/MarketCurrent:5000001"


def test_google_news_titles_lose_their_publisher_and_only_that() -> None:
    first, second = read("googlenews.xml", "https://news.google.com/rss/search?q=x").entries
    assert (first.title, first.source) == ("Harbour town gets a data centre", "The Harbour - Post")
    assert (second.title, second.source) == ("Trade talks - and what they leave out", "Example Wire")
    assert (first.text, second.text) == ("", "")
    assert first.url == "https://news.google.com/rss/articles/CBMiAAA"


def test_filings_are_known_by_their_accession_number() -> None:
    first, second = read("sec.atom").entries
    assert (first.key, second.key) == ("0000000000-26-000902", "0000000000-26-000901")
    assert first.title == "Alibaba Group Holding Ltd: 6-K, Report of foreign issuer, filed 2026-11-02"
    assert first.published == datetime(2026, 11, 2, 11, 5, tzinfo=UTC)
    assert second.published == datetime(2026, 10, 30, 10, 1, tzinfo=UTC)
    assert first.url is not None
    assert first.url.endswith("0000000000-26-000902-index.htm")
    assert (first.kind, first.source, first.text) == ("filing", "SEC", "")
    assert second.text == "Item 2.02: Results of Operations and Financial Condition"


def test_a_wordpress_feed_gives_its_long_text_in_paragraphs() -> None:
    first, second = read("alizila.xml", "https://www.alizila.com/feed/").entries
    assert first.text == (
        "A helper writes product texts for small shops in nine languages.\n"
        "It costs nothing until spring, the company’s shop unit said."
    )
    assert first.url == "https://www.alizila.com/merchants-get-a-new-helper/"
    assert first.key == "https://www.alizila.com/?p=90001"
    assert second.title == "“Slow” Fashion Finds Buyers"
    assert second.url == "https://www.alizila.com/slow-fashion/"


def test_a_press_release_is_dated_without_seconds_and_tagged_by_exchange() -> None:
    (entry,) = read("globenewswire.xml").entries
    assert entry.published == datetime(2026, 11, 16, 11, 30, tzinfo=UTC)
    assert entry.tickers == ("SMPL", "Paris:SMP")


def test_a_link_that_two_stories_share_is_neithers_page() -> None:
    body = rss(*(f"<title>{title}</title><link>https://a.example/list</link>" for title in ("One", "Two")))
    assert [entry.url for entry in parse(body, "https://a.example/f", NOW).entries] == [None, None]


def test_a_story_told_twice_is_one_entry() -> None:
    item = "<title>One</title><link>https://a.example/1</link><guid>g</guid>"
    assert len(parse(rss(item, item), "https://a.example/f", NOW).entries) == 1


def test_a_text_that_repeats_the_title_is_no_text() -> None:
    assert only("<title>Ships sail</title><description>&lt;a href='x'&gt;Ships sail&lt;/a&gt;</description>").text == ""


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("&lt;script&gt;alert(1)&lt;/script&gt;Ships sail", "Ships sail"),
        ("Ships\u202e sail\u200b", "Ships sail"),
        ("AT&amp;amp;T sails", "AT&T sails"),
        ("<![CDATA[Ships <b>sail</b>]]>", "Ships sail"),
    ],
)
def test_titles_are_plain_words(written: str, shown: str) -> None:
    assert only(f"<title>{written}</title>").title == shown


def test_twice_encoded_markup_stays_words() -> None:
    assert only("<title>Use of &amp;lt;b&amp;gt; grows</title>").title == "Use of <b> grows"


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "tag:a.example,2026:1"]
)
def test_only_web_links_are_kept(link: str) -> None:
    assert only(f"<title>A</title><link>{link}</link>").url is None


def test_the_first_stamp_that_is_understood_counts() -> None:
    dates = "<pubDate>soon</pubDate><dc:date xmlns:dc='http://purl.org/dc/elements/1.1/'>2026-11-16T08:00:00Z</dc:date>"
    assert only(f"<title>A</title>{dates}").published == datetime(2026, 11, 16, 8, tzinfo=UTC)
    assert only("<title>A</title><pubDate></pubDate>").published is None


def test_cst_in_a_chinese_feed_is_beijings() -> None:
    item = "<title>A</title><pubDate>Mon, 16 Nov 2026 08:00:00 CST</pubDate>"
    assert only(item, head="<language>zh-CN</language>").published == datetime(2026, 11, 16, 0, tzinfo=UTC)
    assert only(item).published == datetime(2026, 11, 16, 14, tzinfo=UTC)


def test_entries_of_a_broken_feed_survive() -> None:
    body = rss("<title>One &nbsp; & two</title><guid>1</guid>", "<title>Two</title><guid>2</guid>")[:-30]
    assert [entry.title for entry in parse(body, "https://a.example/f", NOW).entries] == ["One & two", "Two"]


def test_a_feed_without_entries_is_a_feed() -> None:
    assert parse(rss(), "https://a.example/f", NOW).entries == ()


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "empty"),
        (b" \n ", "empty"),
        (b"<!doctype html><html><body><p>Page</p><item>x</item></body></html>", "not a feed"),
        (b"<!-- x -->" * 60 + b"<HTML><body>Page</body></HTML>", "not a feed"),
        (b'{"version": "https://jsonfeed.org/version/1"}', "not a feed"),
        (b"https://a.example/feed", "not a feed"),
        (b"/etc/passwd", "not a feed"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not a feed"),
    ],
)
def test_what_is_no_feed_is_an_error_and_not_no_news(body: bytes, reason: str) -> None:
    with pytest.raises(FeedError) as caught:
        parse(body, "https://a.example/f", NOW)
    assert caught.value.reason == reason


def test_an_entity_bomb_is_not_unpacked() -> None:
    entities = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 12))
    body = f'<!DOCTYPE rss [<!ENTITY e0 "ha">{entities}]>'.encode() + rss("<title>A &e11; b</title>")
    (entry,) = parse(body, "https://a.example/f", NOW).entries
    assert len(entry.title) < 100


@settings(deadline=None)
@given(st.lists(st.tuples(st.text(max_size=20), st.text(max_size=20)), max_size=4))
def test_any_words_in_a_feed_give_entries_without_control_characters(rows: list[tuple[str, str]]) -> None:
    body = rss(*(f"<title>{title}</title><guid>{guid}</guid>" for title, guid in rows))
    for entry in parse(body, "https://a.example/f", NOW).entries:
        assert entry.title == " ".join(entry.title.split())
        assert entry.key
