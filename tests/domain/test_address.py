import pytest

from bot.domain.address import redacted, without_secrets


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://feeds.example/rss?s=BABA", "https://feeds.example/rss?s=BABA"),
        ("https://me:word@feeds.example:8443/rss", "https://feeds.example:8443/rss"),
        ("https://feeds.example/rss?api_key=word&s=BABA", "https://feeds.example/rss?api_key=***&s=BABA"),
        ("https://[broken", "(an address that cannot be read)"),
    ],
)
def test_an_address_is_shown_without_its_secrets(address: str, shown: str) -> None:
    assert redacted(address) == shown


def test_a_typed_line_is_kept_without_the_secrets_of_its_addresses() -> None:
    line = "/feeds add HTTPS://me:word@feeds.example/rss?token=word and http://b.example"
    assert without_secrets(line) == "/feeds add https://feeds.example/rss?token=*** and http://b.example"
