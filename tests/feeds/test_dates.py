"""Stamps are read as they are meant, or not at all."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds.dates import instant

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def at(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Thu, 16 Jul 2026 15:45:00 GMT", "2026-07-16T15:45"),
        ("Tue, 25 Aug 2026 11:30 GMT", "2026-08-25T11:30"),
        ("16 Jul 26 15:45 +0000", "2026-07-16T15:45"),
        ("Thu, 16 July 2026 15:45:00 -0400", "2026-07-16T19:45"),
        ("Thu, 16 Jul 2026 15:45:00 +0800 (CST)", "2026-07-16T07:45"),
        ("Thu, 16 Jul 2026 15:45:00 GMT+8", "2026-07-16T07:45"),
        ("Thu, 16 Jul 2026 15:45:00 HKT", "2026-07-16T07:45"),
        ("Thu, 16 Jul 2026 15:45:00 ET", "2026-07-16T19:45"),
        ("Fri, 16 Jan 2026 15:45:00 ET", "2026-01-16T20:45"),
        ("Thu, 16 Jul 2026 15:45:00 EST", "2026-07-16T20:45"),
        ("Fri, 16 Jan 2026 15:45:00 CST", "2026-01-16T21:45"),
        ("Thu, 16 Jul 2026 15:45:00 BST", "2026-07-16T14:45"),
        ("Sept. 3, 2026 4:05 PM EDT", "2026-09-03T20:05"),
        ("July 16, 2026 at 12:10 a.m. ET", "2026-07-16T04:10"),
        ("Thu Jul 16 15:45:00 2026", "2026-07-16T15:45"),
        ("Thu Jul 16 15:45:00 PDT 2026", "2026-07-16T22:45"),
        ("2026-07-16T15:45:00Z", "2026-07-16T15:45"),
        ("2026-07-16T15:45:12.345+08:00", "2026-07-16T07:45:12"),
        ("2026-07-16T15:45+0800", "2026-07-16T07:45"),
        ("2026-07-16 15:45:00", "2026-07-16T15:45"),
        ("2026/07/16 15:45", "2026-07-16T15:45"),
        ("2026-07-16", "2026-07-16T00:00"),
        ("16 Jul 2026", "2026-07-16T00:00"),
        ("2026年7月16日", "2026-07-16T00:00"),
        ("2026年7月16日 15:30", "2026-07-16T07:30"),
        ("2026年07月16日 星期四 下午3：30", "2026-07-16T07:30"),
        ("2026-07-16T23:59:60Z", "2026-07-16T23:59:59"),
    ],
)
def test_a_stamp_is_read_as_it_is_meant(written: str, meant: str) -> None:
    assert instant(written, NOW) == at(meant)


@pytest.mark.parametrize(
    "written",
    [
        None,
        "",
        "yesterday",
        "1518478934",
        "07/16/2026 10:00",
        "Thu, 16 Jul 2026 15:45:00 IST",
        "Thu, 16 Jul 2026 15:45:00 CST",
        "Fri, 16 Jan 2026 15:45:00 BST",
        "Thu, 31 Feb 2026 10:00:00 GMT",
        "Thu, 16 Jul 2026 25:00:00 GMT",
        "Thu, 16 Jul 2026 15:45:00 +2500",
        "Nop, 16 Jul 2026 15:45:00 GMT",
        "16 Foo 2026",
        "0001-01-01T00:00:00Z",
        "1970-01-01T00:00:00Z",
        "9999-99-99",
        "Q1 2025",
    ],
)
def test_what_is_not_understood_is_unknown(written: str | None) -> None:
    assert instant(written, NOW) is None


def test_cst_is_chinas_in_a_chinese_feed() -> None:
    assert instant("Thu, 16 Jul 2026 15:45:00 CST", NOW, chinese=True) == at("2026-07-16T07:45")


def test_a_stamp_more_than_a_day_ahead_is_unknown() -> None:
    assert instant("2026-11-24T11:59:00Z", NOW) == at("2026-11-24T11:59")
    assert instant("2026-11-24T12:01:00Z", NOW) is None


@given(
    st.text(max_size=80) | st.from_regex(r"\d{1,4}[-/年 ]\d{1,2}[-/月 ]\d{1,2}日? ?\d{1,2}:\d{2} ?[A-Z+\-0-9:]{0,6}")
)
def test_any_text_gives_an_instant_in_utc_or_nothing(written: str) -> None:
    found = instant(written, NOW)
    assert found is None or found.tzinfo is UTC


NAIVE = NOW.replace(tzinfo=None)


@given(st.datetimes(NAIVE.replace(year=1991), NAIVE, timezones=st.just(UTC)))
def test_rfc_822_and_iso_stamps_come_back_whole(moment: datetime) -> None:
    moment = moment.replace(microsecond=0)
    assert instant(moment.strftime("%a, %d %b %Y %H:%M:%S +0000"), NOW) == moment
    assert instant(moment.isoformat(), NOW) == moment
