"""One name for who a page is by."""

import pytest

from bot.domain.feed import Feed
from bot.domain.publisher import publisher

PAGE = "https://www.harbour-ledger.example/news/1"
OWN = "https://feeds.harbour-ledger.example/markets.xml"


@pytest.mark.parametrize(
    ("stated", "feed", "name", "wanted"),
    [
        (("Example Wire", "Harbour Ledger"), OWN, "Harbour Ledger", "Example Wire"),
        ((None, "Harbour Ledger"), OWN, "Ledger feed", "Harbour Ledger"),
        (("harbour-ledger.example", "Harbour Ledger"), OWN, "", "Harbour Ledger"),
        ((None, None), OWN, "Harbour Ledger", "Harbour Ledger"),
        ((None, " "), OWN, "Markets | Harbour Ledger", "Harbour Ledger"),
        ((), "https://www.harbour-ledger.example/feed", "The Harbour paper", "The Harbour paper"),
        ((), OWN, "Harbour Ledger: ACME", "harbour-ledger.example"),
        ((), "https://gathered.example/acme.xml", "Gathered News", "harbour-ledger.example"),
        (("harbour-ledger.example",), "https://gathered.example/acme.xml", "Gathered News", "harbour-ledger.example"),
        ((), OWN, "", "harbour-ledger.example"),
    ],
)
def test_a_page_is_named_by_whoever_is_nearest_to_it(
    stated: tuple[str | None, ...], feed: str, name: str, wanted: str
) -> None:
    assert publisher(PAGE, *stated, feeds=[Feed(url=feed, name=name)]) == wanted


def test_two_servers_on_one_machine_are_two_sites() -> None:
    feeds = [Feed(url="http://127.0.0.1:8001/feed", name="Gathered News")]
    assert publisher("http://127.0.0.1:8002/1", feeds=feeds) == "127.0.0.1"
    assert publisher("http://127.0.0.1:8001/1", feeds=feeds) == "Gathered News"


def test_what_has_no_address_and_no_name_has_none() -> None:
    assert publisher(None) is None
    assert publisher("https://[broken") is None
