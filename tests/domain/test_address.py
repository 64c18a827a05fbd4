import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.address import UNREADABLE, redacted, without_secrets


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://feeds.example/rss?s=BABA", "https://feeds.example/rss?s=BABA"),
        ("https://me:word@feeds.example:8443/rss", "https://feeds.example:8443/rss"),
        ("https://feeds.example/rss?api_key=word&s=BABA", "https://feeds.example/rss?api_key=***&s=BABA"),
        ("https://me:w@rd@feeds.example/rss", "https://feeds.example/rss"),
        ("https://feeds.example/rss?sig=word&s=BABA&auth=word", "https://feeds.example/rss?sig=***&s=BABA&auth=***"),
        ("https://feeds.example/rss?to%6ben=word;x-pass=word", "https://feeds.example/rss?to%6ben=***;x-pass=***"),
        ("https://feeds.example/rss;jsessionid=word?s=BABA", "https://feeds.example/rss;jsessionid=***?s=BABA"),
        ("https://feeds.example/rss?X-Amz-Credential=word", "https://feeds.example/rss?X-Amz-Credential=***"),
        ("https://feeds.example/rss?keyword=chips&author=li", "https://feeds.example/rss?keyword=chips&author=li"),
        ("https://feeds.example/of?u=https://me:word@b.example/", "https://feeds.example/of?u=https://b.example/"),
        ("https://feeds.example/of?u=https%3A%2F%2Fme%3Aword%40b/", "https://feeds.example/of?u=https%3A%2F%2Fb/"),
        ("https://pages.example/@writer/1", "https://pages.example/@writer/1"),
        ("12", "12"),
    ],
)
def test_an_address_is_shown_without_its_secrets(address: str, shown: str) -> None:
    assert redacted(address) == shown


@pytest.mark.parametrize(
    "address",
    [
        "https://[broken",
        "https://me:wo/rd@feeds.example/rss",
        "https://me:wo?rd@feeds.example/rss",
        "http:/me:word@feeds.example/rss",
        "http:me:word@feeds.example/rss",
        "http:\\\\me:word@feeds.example/rss",
        "http:////me:word@feeds.example/rss",
        "me:word@feeds.example/rss",
    ],
)
def test_an_address_that_others_may_read_otherwise_is_not_shown(address: str) -> None:
    assert redacted(address) == UNREADABLE
    if "@" in address:
        assert without_secrets(f"/feeds add {address} now") == f"/feeds add {UNREADABLE} now"


def test_endless_addresses_are_read_in_time() -> None:
    for odd in (
        "http://" * 20_000,
        "a:" * 50_000,
        "https://x/" + "://" * 50_000,
        "x" * 200_000,
        "https://x/?" + "a;" * 50_000,
    ):
        began = time.monotonic()
        without_secrets(f"{odd} {redacted(odd)}")
        assert time.monotonic() - began < 2


def test_a_typed_line_is_kept_without_the_secrets_of_its_addresses() -> None:
    line = "/feeds add HTTPS://me:word@feeds.example/rss?token=word and http://b.example"
    assert without_secrets(line) == "/feeds add https://feeds.example/rss?token=*** and http://b.example"
    assert without_secrets("feed://me:word@a.example //me:word@b.example") == "feed://a.example //b.example"
    assert without_secrets("/alerts quiet 22:00-07:00 me@a.example") == "/alerts quiet 22:00-07:00 me@a.example"


LETTERS = "abc/:@?&;=%#[]\\. \tö"


@given(st.text(alphabet=LETTERS, max_size=20), st.text(alphabet=LETTERS, max_size=20), st.text())
def test_wherever_a_password_stands_it_is_not_shown(before: str, after: str, words: str) -> None:
    for address in (
        f"https://me:WORD{after.partition('/')[0]}@feeds.example/rss{before}",
        f"https://a.example/x?token=WORD&{after}",
    ):
        assert "WORD" not in redacted(address)
        assert "WORD" not in without_secrets(f"{words} {address}")
    assert redacted(redacted(words)) == redacted(words)
