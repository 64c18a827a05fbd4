"""One entry of a feed: its title, words, address, date and tags, with every publisher's habits undone."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from bot.domain.article import Entry
from bot.feeds.caps import NAME, TEXT, TICKERS, TITLE
from bot.feeds.dates import instant
from bot.feeds.links import canonical, host_of
from bot.feeds.tickers import tickers
from bot.text.pages.markup import plain
from bot.text.pages.teaser import capped

Raw: TypeAlias = Mapping[str, Any]
"""feedparser's dictionary of one entry."""

Draft: TypeAlias = tuple[str, Entry]
"""The entry's guid, and the entry but for its key, which its neighbours decide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What an entry cannot say of itself."""

    url: str
    """The feed's own address."""
    title: str
    now: datetime
    is_chinese: bool
    stocks: Mapping[str, tuple[str, ...]]
    """Seeking Alpha's ticker lists by guid."""


def draft(raw: Raw, context: Context) -> Draft:
    """What feedparser read, in our words."""
    if raw.get("accession-number"):
        return str(raw["accession-number"]), _filing(raw, context)
    guid, source = str(raw.get("id") or ""), capped(line((raw.get("source") or {}).get("title")), NAME) or None
    title = capped(_without_publisher(line(raw.get("title")), source), TITLE)
    return guid, Entry(
        key="",
        url=_address(raw, guid, context.url),
        title=title,
        text=capped(_text(raw, title, source, host_of(context.url)), TEXT),
        published=_published(raw, context),
        source=source,
        tickers=(context.stocks.get(guid) or tickers(raw))[:TICKERS],
    )


def line(markup: object) -> str:
    """Markup or twice-encoded text as one line of plain words, "" for nothing."""
    return " ".join(plain(markup).split()) if isinstance(markup, str) else ""


def _filing(raw: Raw, context: Context) -> Entry:
    """A filing at the SEC: all titles there are the same, so its own names company, form and day.

    The summary's size and number are left out, the items of an 8-K ("Item 2.02: ...") kept.
    """
    company = re.sub(r"\s*\(\d{10}\)", "", context.title)
    form = re.sub(r"\s*\[.*?\]", "", str(raw.get("form-name") or ""))
    title = ", ".join(
        filter(None, (raw.get("filing-type"), form, f"filed {raw['filing-date']}" if raw.get("filing-date") else ""))
    )
    return Entry(
        key="",
        url=canonical(raw.get("link") or raw.get("filing-href"), context.url),
        title=capped(line(f"{company}: {title}"), TITLE),
        text=capped("\n".join(re.findall(r"Item \d+\.\d+: [^\n]{3,120}", plain(_markup(raw.get("summary"))))), TEXT),
        published=_published(raw, context),
        source="SEC",
        kind="filing",
    )


def _without_publisher(title: str, source: str | None) -> str:
    """Google News ends every title with " - " and the publisher that <source> names."""
    return title.removesuffix(f" - {source}").rstrip() or title if source else title


def _address(raw: Raw, guid: str, base: str) -> str | None:
    """The article's own page. Seeking Alpha links its news to the ticker's list, and names the number in the guid."""
    found = canonical(raw.get("link"), base)
    if found and host_of(found) == "seekingalpha.com" and "/symbol/" in found:
        number = re.search(r"MarketCurrent:(\d+)$", guid)
        return f"https://seekingalpha.com/news/{number[1]}" if number else None
    return found


def _published(raw: Raw, context: Context) -> datetime | None:
    """The first stamp that is understood."""
    stamps = (str(raw[name]) for name in ("published", "updated", "created") if name in raw)
    found = (instant(stamp, context.now, chinese=context.is_chinese) for stamp in stamps)
    return next((stamp for stamp in found if stamp), None)


def _text(raw: Raw, title: str, source: str | None, host: str) -> str:
    """The longest of the entry's texts, "" where they only repeat the title or list other articles (Google News)."""
    if host == "news.google.com":
        return ""
    texts = (_KEY_POINTS.sub("", plain(markup)).strip() for markup in _markups(raw))
    longest = max(texts, key=len, default="")
    rest = longest.replace(title, "").replace(source or "", "")
    return longest if any(sign.isalnum() for sign in rest) else ""


_KEY_POINTS = re.compile(r"^\s*Key Points\s*(?=\S)")
"""Nasdaq welds this heading to the first word."""


def _markups(raw: Raw) -> Iterable[str]:
    yield _markup(raw.get("summary"))
    for content in raw.get("content") or ():
        yield _markup(content.get("value"))


def _markup(value: object) -> str:
    return value if isinstance(value, str) else ""
