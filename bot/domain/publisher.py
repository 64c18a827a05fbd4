"""Who a page is by: the one name that it goes by everywhere."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from bot.domain.feed import Feed


def publisher(url: str | None, *stated: str | None, feeds: Iterable[Feed] = ()) -> str | None:
    """The first name that is stated (by the feed's entry, then by the page); else that of its publisher's own feed; else its host.

    A host alone is no stated name. A feed that gathers other publishers' pages never names them: it lies on another site.
    """
    host = _host(url)
    names = (name.strip() for name in stated if name)
    named = next((name for name in names if name and name.casefold() != host), None)
    return named or next((name for feed in feeds if (name := _own_name(feed, url))), None) or host or None


def _own_name(feed: Feed, url: str | None) -> str:
    """The feed's name where it is the page's own site's: of "Harbour Ledger | Markets" the part that the address has too.

    A label such as "Yahoo: BABA" or "Site news: results" names a search or a section, no publisher.
    """
    if not feed.name or ": " in feed.name or not _is_own(feed.url, url):
        return ""
    host = _letters(_host(url))
    parts = [part.strip() for part in _PARTS.split(feed.name) if part.strip()]
    return next((part for part in parts if _letters(part) and _letters(part) in host), feed.name)


_PARTS = re.compile(r"\s+[-–—|»·:]\s+")
_DOOR = re.compile(r"^(?:www|feeds?|rss|news)\.(?=.+\..)")
"""Names that one site gives to its parts."""


def _is_own(feed: str, url: str | None) -> bool:
    """Whether feed and page lie on one site: the same host and port, or one below the other."""
    one, other = _site(feed), _site(url)
    return bool(one and other) and (one == other or one.endswith(f".{other}") or other.endswith(f".{one}"))


def _site(url: str | None) -> str:
    try:
        port = urlsplit(url or "").port
    except ValueError:
        return ""
    return f"{_DOOR.sub('', _host(url))}{f':{port}' if port else ''}"


def _host(url: str | None) -> str:
    """The host in small letters, "www." left off; "" for none."""
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _letters(name: str) -> str:
    return "".join(sign for sign in name.casefold() if sign.isalnum())
