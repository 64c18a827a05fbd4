"""How near a source is to the figure it tells: the company's own filing or release, a research firm, the press."""

import re
from functools import lru_cache
from typing import Literal, TypeAlias
from urllib.parse import urlsplit

from bot.domain.fact import Fact
from bot.text.who.firms import RESEARCHERS

Nearness: TypeAlias = Literal["company", "research", "press"]

RANKS: dict[Nearness, int] = {"company": 0, "research": 1, "press": 2}
"""The nearest first: a company knows its own books, a firm that measures a market knows that market, the press repeats both."""

_RELEASES = ("sec.gov", "hkexnews.hk", "alizila.com", "globenewswire.com", "prnewswire.com", "businesswire.com")
_RELEASED_BY = re.compile(r"\b(?:SEC|HKEX|Alizila|GlobeNewswire|PR Newswire|Business Wire)\b", re.IGNORECASE)
_FIRMS = rf"(?:{RESEARCHERS}|(?!Artificial )(?:[A-Z][\w&’'-]+ ){{1,3}}(?:Research|Insights?|Analytics|Intelligence|Consulting))"
"""Those that are known by name, and whoever is called so."""
_FIRM = re.compile(rf"\b{_FIRMS}\b")
_MEASURED_BY = re.compile(
    r"\b(?:according to|data from|figures from|research(?: firm| house)?,?|estimate[sd]? by|reported by|"
    rf"published by) (?:\w+ ){{0,4}}?{_FIRMS}\b"
    rf"|\b{_FIRMS}(?:['’]s)? (?:said|says|data|estimates?|estimated|reported|reports|put|puts|found|figures|numbers|showed|shows)\b"
    rf"|, {_FIRMS} (?:said|says|reported|estimated)",
)


def firm(fact: Fact) -> str:
    """The research firm that measured it ("Canalys"), by its sentence, a headline that holds the figure, or the publisher; "" for none."""
    cited = fact.citation
    is_in_headline = any(f"{value.low:f}" in cited.title for value in fact.values)
    told = _measurer(cited.quote) or (_measurer(cited.title) if is_in_headline else "")
    return told or (named[0] if (named := _FIRM.search(cited.source or "")) else "")


@lru_cache(4096)
def _measurer(words: str) -> str:
    """The firm whose measure the words tell, "" for none; an answer asks it of a sentence many times."""
    told = _MEASURED_BY.search(words)
    named = _FIRM.search(told[0]) if told else None
    return named[0] if named else ""


def nearness(fact: Fact) -> Nearness:
    """Who stands behind a fact, by its page's address and publisher, else by whom its sentence quotes."""
    cited = fact.citation
    host = (urlsplit(cited.url or "").hostname or "").removeprefix("www.")
    if any(host == one or host.endswith(f".{one}") for one in _RELEASES) or _RELEASED_BY.search(cited.source or ""):
        return "company"
    return "research" if firm(fact) else "press"
