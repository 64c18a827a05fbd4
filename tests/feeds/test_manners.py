"""Servers are asked when they want to be asked."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.feed import Feed, Fetched
from bot.feeds.manners import fresh_until, manners_of, next_poll, not_before, retry_after
from bot.ports import FeedError

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
FEED = Feed(url="https://feeds.example/a")
FINE = Fetched(outcome="unchanged")


def minutes(until: datetime) -> float:
    return (until - NOW).total_seconds() / 60


@pytest.mark.parametrize(
    ("url", "interval"),
    [
        ("https://feeds.example/a", 5),
        ("https://news.google.com/rss/search?q=x", 15),
        ("https://www.sec.gov/cgi-bin/browse-edgar", 10),
        ("https://www.alizila.com/feed/", 30),
        ("https://notsec.gov/", 5),
    ],
)
def test_each_host_is_polled_at_its_own_interval(url: str, interval: float) -> None:
    assert minutes(next_poll(Feed(url=url), FINE, NOW, 0.5)) == pytest.approx(interval)


def test_hosts_have_their_own_pace() -> None:
    assert manners_of("https://www.nasdaq.com/feed/rssoutbound?symbol=BABA").pace == 30
    assert manners_of("https://www.nasdaq.com/articles/a").pace == 1
    assert 0.1 <= manners_of("https://www.sec.gov/x").pace < 0.2
    assert manners_of("https://www.sec.gov/x").wants_contact


def test_the_schedule_is_jittered_by_a_tenth() -> None:
    assert minutes(next_poll(FEED, FINE, NOW, 0.0)) == pytest.approx(4.5)
    assert minutes(next_poll(FEED, FINE, NOW, 1.0)) == pytest.approx(5.5)


def test_a_servers_wish_is_honoured() -> None:
    later = NOW + timedelta(hours=2)
    assert next_poll(FEED, Fetched(outcome="entries", not_before=later), NOW, 0.5) == later
    assert next_poll(FEED, FeedError("http 429", retry_after=later), NOW, 0.5) == later
    assert minutes(next_poll(FEED, FeedError("http 429", retry_after=NOW + timedelta(seconds=9)), NOW, 0.5)) == 5


@pytest.mark.parametrize(("failures", "wait"), [(0, 5), (1, 10), (3, 40), (6, 320), (7, 360), (10_000, 360)])
def test_failures_double_the_wait_up_to_six_hours(failures: int, wait: float) -> None:
    failing = Feed(url=FEED.url, failures=failures)
    assert minutes(next_poll(failing, FeedError("timeout"), NOW, 0.5)) == pytest.approx(wait)


@given(st.integers(0, 40), st.floats(0, 1), st.booleans())
def test_the_next_poll_is_never_sooner_than_the_hosts_pace(failures: int, random: float, fails: bool) -> None:
    feed = Feed(url="https://www.nasdaq.com/feed/rssoutbound?symbol=X", failures=failures)
    assert next_poll(feed, FeedError("timeout") if fails else FINE, NOW, random) >= NOW + timedelta(seconds=30)


@pytest.mark.parametrize(
    ("header", "wait"),
    [
        ("120", timedelta(minutes=2)),
        ("Mon, 23 Nov 2026 13:00:00 GMT", timedelta(hours=1)),
        ("99999999999999999999", timedelta(days=7)),
        ("Fri, 31 Dec 9999 23:59:59 GMT", timedelta(days=7)),
        ("Mon, 23 Nov 2026 11:00:00 GMT", None),
        ("soon", None),
        ("-5", None),
        ("0", None),
        ("", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(header: str, wait: timedelta | None) -> None:
    assert retry_after({"Retry-After": header}, NOW) == (NOW + wait if wait else None)


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"Cache-Control": "public, max-age=900"}, 900),
        ({"Cache-Control": "max-age=900", "Age": "300"}, 600),
        ({"Cache-Control": 'max-age="60"'}, 60),
        ({"Cache-Control": "max-age=31536000"}, 21_600),
        ({"Cache-Control": "no-cache, max-age=900"}, None),
        ({"Cache-Control": "max-age=0"}, None),
        ({"Cache-Control": "max-age=often"}, None),
        ({}, None),
    ],
)
def test_cache_control_says_how_long_nothing_is_new(headers: dict[str, str], wait: int | None) -> None:
    assert fresh_until(headers, NOW) == (NOW + timedelta(seconds=wait) if wait else None)


def test_the_later_of_two_wishes_counts() -> None:
    assert not_before({"Retry-After": "60", "Cache-Control": "max-age=90"}, NOW) == NOW + timedelta(seconds=90)
    assert not_before({}, NOW) is None


@given(st.text(max_size=40), st.text(max_size=40))
def test_odd_headers_never_raise(wish: str, cache: str) -> None:
    found = not_before({"Retry-After": wish, "Cache-Control": cache, "Age": wish}, NOW)
    assert found is None or NOW < found <= NOW + timedelta(days=7)
