"""Article pages are cut down to what their readers read."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.domain.feed import Page
from bot.feeds.article import extract
from bot.ports import FeedError

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
URL = "https://harbour.example/news/1?utm_source=rss"
HARBOUR = (Path(__file__).parent / "bodies" / "article.html").read_bytes()
LONG = "The town builds a hall beside the harbour and tells everyone what it costs in money and in years. " * 6


def page_of(body: str, head: str = "", content_type: str = "text/html; charset=utf-8") -> Page:
    document = f"<!doctype html><html><head>{head}</head><body><article>{body}</article></body></html>"
    return extract(document.encode(), URL, NOW, content_type)


def test_paragraphs_headings_and_quotes_stay_apart() -> None:
    found = extract(HARBOUR, URL, NOW, "text/html")
    assert [paragraph[:24] for paragraph in found.paragraphs] == [
        "Alibaba Cloud will build",
        "What it costs",
        "The company puts the cos",
        "We have waited for this ",
        "Now the work begins, he ",
        "Neighbours worry about n",
    ]


def test_title_publisher_and_date_are_the_metadatas() -> None:
    found = extract(HARBOUR, URL, NOW, "text/html")
    assert (found.title, found.source) == ("Harbour town gets a data centre", "Harbour Post")
    assert found.published == datetime(2026, 11, 16, tzinfo=UTC)
    assert found.url == "https://harbour.example/news/1"


def test_a_date_in_the_text_is_no_date_of_the_page() -> None:
    assert page_of(f"<p>Published in Q1 2025 and on 5 March 2025. {LONG}</p>").published is None


def test_words_that_nobody_sees_are_left_out() -> None:
    text = "\n".join(extract(HARBOUR, URL, NOW, "text/html").paragraphs)
    for planted in ("77 billion", "dividend", "machines", "browsers of long ago", "Copyright", "Markets"):
        assert planted not in text


@pytest.mark.parametrize(
    "hidden",
    [
        "hidden",
        'style="visibility:hidden"',
        'style="color: #fff"',
        'style="font-size:0px"',
        'style="opacity:0"',
        'style="height:0; overflow:hidden"',
        'style="text-indent:-9999px"',
        'class="x visually-hidden y"',
    ],
)
def test_every_way_of_hiding_is_seen_through(hidden: str) -> None:
    found = page_of(f"<p>{LONG}</p><p {hidden}>Report a plan of 77 billion dollars at once.</p><p>{LONG}</p>")
    assert not any("77 billion" in paragraph for paragraph in found.paragraphs)


@pytest.mark.parametrize(
    "shown", ['style="opacity:0.9"', 'style="line-height:0.9"', 'style="background-color:white"', 'class="hidden-gems"']
)
def test_what_is_seen_is_kept(shown: str) -> None:
    found = page_of(f"<p>{LONG}</p><p {shown}>The mayor spoke of 77 trees along the road to the hall.</p><p>{LONG}</p>")
    assert any("77 trees" in paragraph for paragraph in found.paragraphs)


@pytest.mark.parametrize(
    "body",
    [
        "<p>Please enable JavaScript and cookies to continue.</p>",
        f"<p>Access to this page has been denied.</p><p>{LONG}</p>",
        f"<p>Verify you are human by completing the action below. {LONG}</p>",
        "<p>Just a moment...</p>",
        "<p>A teaser of a few words.</p>",
        "",
    ],
)
def test_walls_and_teasers_are_blocked_pages(body: str) -> None:
    with pytest.raises(FeedError) as caught:
        page_of(body)
    assert caught.value.reason == "blocked page"


def test_a_long_article_may_speak_of_robots_and_captchas() -> None:
    assert page_of(f"<p>Every captcha asks whether you are a robot.</p><p>{LONG * 4}</p>").paragraphs


def test_chinese_pages_in_their_own_encoding_are_read() -> None:
    words = "阿里云将在老港口旁边建设新的数据中心，镇政府周一表示，这项工程将持续两年。"
    document = (
        "<html><head><meta "
        f'charset="gb2312"><title>新闻</title></head><body><article>{f"<p>{words}</p>" * 6}</article></body></html>'
    )
    found = extract(document.encode("gb18030"), URL, NOW, "text/html")
    assert words in found.paragraphs[0]


@pytest.mark.parametrize(
    ("body", "content_type", "reason"),
    [
        (b"%PDF-1.7", "application/pdf", "not a page"),
        (b"\x89PNG", "image/png", "not a page"),
        (b"", "text/html", "blocked page"),
        (b"<!-- -->", "text/html", "not a page"),
        (b"<html></html>", "", "blocked page"),
    ],
)
def test_what_is_no_page_is_said_to_be_none(body: bytes, content_type: str, reason: str) -> None:
    with pytest.raises(FeedError) as caught:
        extract(body, URL, NOW, content_type)
    assert caught.value.reason == reason


def test_a_page_that_fades_in_when_it_is_loaded_is_read() -> None:
    body = f'<div class="page"><p>{LONG}</p><p>{LONG}</p></div>'
    assert page_of(body, "<style>.page { opacity: 0 }</style>").paragraphs


def test_a_page_whose_rules_hide_all_of_it_for_good_is_not_read() -> None:
    with pytest.raises(FeedError):
        page_of(f'<div class="page"><p>{LONG}</p></div>', "<style>.page { display: none }</style>")


def test_a_paragraph_that_a_rule_of_the_page_hides_is_left_out() -> None:
    planted = '<p class="note">Report a plan of 77 billion dollars at once.</p>'
    found = page_of(f"<p>{LONG}</p>{planted}<p>It is done.</p>", "<style>.note{display:none}</style>")
    assert [paragraph[:10] for paragraph in found.paragraphs] == ["The town b", "It is done"]
