"""The feeds that a company is followed by unless somebody says otherwise."""

from urllib.parse import quote, quote_plus

from bot.domain.company import Company
from bot.domain.feed import Feed

_US = ("NYSE", "NASDAQ", "NYSEAMERICAN", "OTC")
_YAHOO_SUFFIX = {
    "HKEX": ".HK",
    "TWSE": ".TW",
    "TSE": ".T",
    "KRX": ".KS",
    "XETRA": ".DE",
    "LSE": ".L",
    "EURONEXT": ".PA",
}
_FOREIGN = frozenset({"0001737806", "0000937966", "0001703399"})
"""Foreign issuers listed in New York alone, by the SEC's number: PDD, ASML, Sea. They file 6-K and 20-F."""

_FOREIGN_FORMS = ("6-K", "20-F")
_DOMESTIC_FORMS = ("8-K", "10-Q", "10-K")


def feeds_for(company: Company) -> tuple[Feed, ...]:
    """Yahoo, Nasdaq, Seeking Alpha, Google News, the SEC and the company's own, as far as it has them.

    Per-symbol feeds follow the first US listing, Yahoo's any first listing; a private company has Google News alone.
    """
    urls = [*_by_symbol(company), _google_news(company), *_filings(company), *_own(company)]
    return tuple(Feed(url=url, name=name, company=company.key) for name, url in urls)


def _by_symbol(company: Company) -> list[tuple[str, str]]:
    symbol, yahoo = _us_symbol(company), _yahoo_symbol(company)
    found = []
    if yahoo:
        address = f"https://feeds.finance.yahoo.com/rss/2.0/headline?s={quote(yahoo)}&region=US&lang=en-US"
        found.append((f"Yahoo: {yahoo}", address))
    if symbol:
        found.append((f"Nasdaq: {symbol}", f"https://www.nasdaq.com/feed/rssoutbound?symbol={quote(symbol)}"))
        found.append((f"Seeking Alpha: {symbol}", f"https://seekingalpha.com/api/sa/combined/{quote(symbol)}.xml"))
    return found


def _google_news(company: Company) -> tuple[str, str]:
    """By name or ticker, the last two weeks. A short name that is an ordinary word ("Apple") gives way to the full one."""
    name = company.name if company.short in company.guarded else company.short
    symbol = _us_symbol(company)
    words = [f'"{name}"' if " " in name else name, *([symbol] if symbol and symbol != name else [])]
    query = quote_plus(" OR ".join(words) + " when:14d", safe=":")
    return f"Google News: {name}", f"https://news.google.com/rss/search?q={query}&hl=en-US&gl=US&ceid=US:en"


def _filings(company: Company) -> list[tuple[str, str]]:
    if not company.cik:
        return []
    forms = _FOREIGN_FORMS if _is_foreign(company) else _DOMESTIC_FORMS
    return [(f"SEC {form}: {company.short}", _edgar(company.cik, form)) for form in forms]


def _edgar(cik: str, form: str) -> str:
    asked = f"action=getcompany&CIK={cik}&type={form}&dateb=&owner=include&count=40&output=atom"
    return f"https://www.sec.gov/cgi-bin/browse-edgar?{asked}"


def _is_foreign(company: Company) -> bool:
    """A second listing abroad, or a name on the short list: the SEC's number alone does not say."""
    return company.cik in _FOREIGN or any(exchange not in _US for exchange, _ in _listings(company))


def _own(company: Company) -> list[tuple[str, str]]:
    return [(f"{company.short}: {url.partition('://')[2].partition('/')[0]}", url) for url in company.feeds]


def _us_symbol(company: Company) -> str | None:
    return next((symbol for exchange, symbol in _listings(company) if exchange in _US), None)


def _yahoo_symbol(company: Company) -> str | None:
    """A US symbol as it is, another with its exchange's suffix; Hong Kong's with four digits ("0700.HK")."""
    for exchange, symbol in sorted(_listings(company), key=lambda listing: listing[0] not in _US):
        if exchange in _US:
            return symbol
        if exchange in _YAHOO_SUFFIX:
            return (symbol.zfill(4) if exchange == "HKEX" else symbol) + _YAHOO_SUFFIX[exchange]
    return None


def _listings(company: Company) -> list[tuple[str, str]]:
    return [(exchange, symbol) for exchange, _, symbol in (listing.partition(":") for listing in company.listings)]
