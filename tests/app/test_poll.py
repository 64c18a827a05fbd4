"""What `newsbot poll` says of a poll, and what can be done about one that failed."""

import pytest

from bot.app.poll import outcome
from bot.app.read import cannot_read
from bot.domain.feed import Feed
from bot.pipeline.flood import flood
from bot.pipeline.ingest import Polled
from bot.ports import FeedError
from handlers.remedy import remedy
from tests.builders import NOON
from tests.pipeline.stage import entry

FEED = Feed(url="https://feeds.example/a", first_polled=NOON, last_ok=NOON, usual=2)


@pytest.mark.parametrize(
    ("polled", "said"),
    [
        (Polled(feed=FEED, fresh=3, kept=(1, 2)), "3 new entries, 2 to read"),
        (Polled(feed=FEED, reason="timeout"), "failed: timeout"),
        (
            Polled(feed=FEED, fresh=3, kept=(1,), silent=True),
            "3 new entries, 1 to read (first poll; recorded silently)",
        ),
        (
            Polled(feed=FEED, fresh=30, silent=True, held="flood held: 30 new at once, usually 2"),
            "30 new entries, 0 to read (flood held: 30 new at once, usually 2; recorded silently)",
        ),
    ],
)
def test_a_poll_is_told_with_the_reason_why_nobody_hears_of_it(polled: Polled, said: str) -> None:
    assert outcome(polled) == said


def test_a_held_flood_and_a_busy_parser_have_a_remedy() -> None:
    held = flood([entry(number, "Alibaba") for number in range(30)], 30, FEED, NOON)
    assert held.startswith("flood held")
    assert remedy(held).endswith("nothing has to be done")
    assert "another core or process" in remedy("parser busy")


def test_the_server_s_trouble_is_waited_for() -> None:
    assert remedy("http 503") == "the server's trouble; try again later"
    assert remedy("parser killed") == ""


def test_an_error_for_a_person_has_its_remedy_and_no_secret() -> None:
    error = FeedError("http 404", "https://a.example/x", "not found")
    assert str(cannot_read("https://u:p@a.example/x", error)) == (
        "cannot read https://a.example/x: http 404 (not found): check the address"
    )
