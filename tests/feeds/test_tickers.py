"""Ticker tags are read in full, and only where they are tags of stocks."""

from hypothesis import given
from hypothesis import strategies as st

from bot.feeds.tickers import tickers, tickers_by_guid

SA = 'xmlns:sa="https://seekingalpha.com/api/1.0"'


def test_nasdaqs_list_is_split_and_said_once() -> None:
    assert tickers({"nasdaq_tickers": "BABA, PDD,BABA,baba, ,not a ticker at all indeed it is not"}) == ("BABA", "PDD")


def test_categories_count_only_where_they_are_of_stocks() -> None:
    tags = [
        {"term": "Nasdaq:FCEL", "scheme": "https://www.globenewswire.com/rss/stock"},
        {"term": "Paris:IPS", "scheme": "https://www.globenewswire.com/rss/stock"},
        {"term": "US0000000001", "scheme": "https://www.globenewswire.com/rss/ISIN"},
        {"term": "RXT", "scheme": "https://seekingalpha.com/symbol/RXT"},
        {"term": "Markets", "scheme": None},
        {"term": None, "scheme": "https://www.globenewswire.com/rss/stock"},
    ]
    assert tickers({"tags": tags}) == ("FCEL", "Paris:IPS", "RXT")


def test_every_symbol_of_a_seeking_alpha_entry_is_found() -> None:
    stocks = "".join(f"<sa:stock><sa:symbol>{symbol}</sa:symbol></sa:stock>" for symbol in ("BABA", "JD", "PDD"))
    document = f"<rss {SA}><channel><item><guid> g1 </guid>{stocks}</item><item><guid>g2</guid></item></channel></rss>"
    assert tickers_by_guid(document.encode()) == {"g1": ("BABA", "JD", "PDD"), "g2": ()}


def test_other_and_broken_documents_have_no_such_lists() -> None:
    assert tickers_by_guid(b"<rss><item><guid>g</guid></item></rss>") == {}
    assert tickers_by_guid(b"seekingalpha.com/api/ <<<") == {}


def test_an_entity_bomb_is_not_unpacked() -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY b "BABABABABA"><!ENTITY c "&b;&b;&b;">]>'
    document = bomb + f"<rss {SA}><item><guid>g</guid><sa:symbol>&c;</sa:symbol></item></rss>".encode()
    assert tickers_by_guid(document) == {"g": ()}


@given(st.text(alphabet="ABab,.:- \n1", max_size=60) | st.text(max_size=60), st.binary(max_size=80))
def test_any_list_gives_short_tickers_each_once(listed: str, document: bytes) -> None:
    found = tickers(
        {"nasdaq_tickers": listed, "tags": [{"term": listed, "scheme": f"https://a.example/stock/{listed}"}]}
    )
    assert len(set(found)) == len(found)
    assert all(ticker and ticker == ticker.strip() and len(ticker) < 30 for ticker in found)
    tickers_by_guid(
        b"<rss xmlns:sa='https://seekingalpha.com/api/1.0'><item><guid>g</guid>" + document + b"</item></rss>"
    )
