"""Addresses of pages in one canonical form, so that the same page is recognised in every feed that links it."""

from functools import lru_cache
from urllib.parse import unquote_plus, urljoin, urlsplit, urlunsplit

from bot.feeds.caps import URL

TRACKING = frozenset(
    [
        ".tsrc",
        "tsrc",
        "source",
        "cmpid",
        "ncid",
        "icid",
        "ito",
        "siteid",
        "smid",
        "yptr",
        "guccounter",
        "guce_referrer",
        "guce_referrer_sig",
        "ref_src",
        "fbclid",
        "gclid",
        "dclid",
        "msclkid",
        "igshid",
        "mc_cid",
        "mc_eid",
        "mkt_tok",
        "feedtype",
        "feedname",
        "at_medium",
        "at_campaign",
    ]
)
"""Query parameters that say where a reader came from, never which page is meant."""

TRACKING_OF_HOST = {
    "www.nasdaq.com": frozenset({"time"}),
    "news.google.com": frozenset({"oc", "hl", "gl", "ceid"}),
    **dict.fromkeys(("www.wsj.com", "www.marketwatch.com", "www.barrons.com"), frozenset({"mod"})),
}
"""The same for one host only: Nasdaq stamps each link with the second at which the feed was made."""

_PORTS = {"http": 80, "https": 443}


def canonical(link: str | None, base: str = "") -> str | None:
    """The page's address without tracking parameters, fragment, credentials and default port.

    Relative links are resolved against `base`. None for whatever is not an http or https address ("tag:", "javascript:").
    """
    try:
        parts = urlsplit(urljoin(base, (link or "").strip()))
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return None
    if parts.scheme not in _PORTS or not link or not host:
        return None
    authority = f"[{host}]" if ":" in host else host
    if port and port != _PORTS[parts.scheme]:
        authority = f"{authority}:{port}"
    path = parts.path.strip() or "/"
    address = urlunsplit((parts.scheme, authority, path, _without_tracking(parts.query, host), ""))
    return address if len(address) <= URL else None  # no page of news has such an address


@lru_cache(maxsize=4_000)
def host_of(url: str) -> str:
    """The host name in lower case, "" where there is none."""
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""


def _without_tracking(query: str, host: str) -> str:
    dropped = TRACKING | TRACKING_OF_HOST.get(host, frozenset())
    return "&".join(pair for pair in query.split("&") if pair and not _is_tracking(pair, dropped))


def _is_tracking(pair: str, dropped: frozenset[str]) -> bool:
    name = unquote_plus(pair.partition("=")[0]).lower()
    return name in dropped or name.startswith("utm_")
