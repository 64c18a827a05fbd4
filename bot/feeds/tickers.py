"""The ticker tags of feeds: hints only, because they lie (a story on Alibaba was tagged PDD, one on the Fed BABA)."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

_SEEKING_ALPHA = b"seekingalpha.com/api/"
_SYMBOL = re.compile(r"[A-Z0-9][A-Z0-9.:\- ]{0,24}")
_US = ("nasdaq", "nyse", "nyse american", "nysearca", "amex")


def tickers(raw: Mapping[str, Any]) -> tuple[str, ...]:
    """The symbols that an entry is tagged with, in order, each once: Nasdaq's list, and categories that are stocks.

    US symbols stand alone ("FCEL"), others keep their exchange ("Paris:IPS"), where a symbol says nothing by itself.
    """
    listed = str(raw.get("nasdaq_tickers") or "").split(",")
    tags = [str(tag.get("term") or "") for tag in raw.get("tags") or () if _is_of_stocks(str(tag.get("scheme") or ""))]
    return _symbols([*listed, *tags, str(raw.get("sa_symbol") or "")])


def tickers_by_guid(document: bytes) -> dict[str, tuple[str, ...]]:
    """Seeking Alpha's lists, by the entry's guid; empty for other feeds.

    They are read from the XML itself: feedparser keeps only the last <sa:symbol> of an entry.
    """
    if _SEEKING_ALPHA not in document:
        return {}
    from lxml import etree  # only this feed needs it

    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, huge_tree=False)
    root = etree.fromstring(document, parser=parser)
    entries = root.iter("item") if root is not None else ()
    return {(entry.findtext("guid") or "").strip(): _symbols(_stocks(entry)) for entry in entries}


def _stocks(entry: Any) -> Iterable[str]:
    for element in entry.iter("{*}symbol"):
        yield element.text or ""


def _is_of_stocks(scheme: str) -> bool:
    return scheme.endswith("/rss/stock") or scheme.startswith("https://seekingalpha.com/symbol/")


def _symbols(written: Iterable[str]) -> tuple[str, ...]:
    found = (_symbol(" ".join(word.split())) for word in written)
    return tuple(dict.fromkeys(symbol for symbol in found if symbol))


def _symbol(written: str) -> str:
    exchange, colon, symbol = written.rpartition(":")
    if not _SYMBOL.fullmatch(symbol.upper()):
        return ""
    return symbol.upper() if not colon or exchange.lower() in _US else f"{exchange}:{symbol.upper()}"
