"""What a page states about itself for machines: title, publisher and date, from its head and its JSON-LD only.

Guessing libraries read "Q1 2025" as 1 January 2025; here a date is a stamp that says it is the date of publication.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.feeds.caps import TITLE
from bot.feeds.dates import instant
from bot.text.pages.markup import plain
from bot.text.pages.teaser import capped


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A page's own words about itself; "" and None where it has none."""

    title: str = ""
    publisher: str | None = None
    published: datetime | None = None


def metadata(tree: Any, now: datetime) -> Stated:
    """What the tree's metadata states, read from an lxml tree whose scripts are still there."""
    linked = list(_articles(tree))
    titles = [*_meta(tree, "og:title", "twitter:title"), *_strings(linked, "headline"), *_heads(tree)]
    publishers = [*_publishers(linked), *_meta(tree, "og:site_name", "application-name", "dc.publisher")]
    dates = [*_meta(tree, *_DATES), *_strings(linked, "datePublished"), *_stamped(tree)]
    published = (instant(date, now) for date in dates)
    publisher = next(map(_line, publishers), "") or None
    return Stated(
        title=_without_site(next(map(_line, titles), ""), {publisher, *_meta(tree, "og:site_name")}),
        publisher=publisher,
        published=next((date for date in published if date), None),
    )


def _without_site(title: str, names: set[str | None]) -> str:
    """The title less " | Harbour Post" and the like."""
    for name in filter(None, names):
        for mark in "|-–—":
            title = title.removesuffix(f" {mark} {name}")
    return title


_DATES = (
    "article:published_time",
    "datepublished",
    "parsely-pub-date",
    "dc.date.issued",
    "dcterms.created",
    "pubdate",
    "date",
)
_ARTICLES = ("Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "AnalysisNewsArticle", "PressRelease")


def _meta(tree: Any, *names: str) -> Iterator[str]:
    """Contents of <meta> elements, in the order of the names asked for."""
    stated: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        stated.setdefault(name.lower(), (element.get("content") or "").strip())
    return (stated[name] for name in names if stated.get(name))


def _heads(tree: Any) -> Iterator[str]:
    """The first heading, where it is the only one of its rank; else the page's title."""
    headings = tree.findall(".//h1")
    if len(headings) == 1:
        yield from filter(None, [_line(headings[0].text_content())])
    yield from filter(None, [_line(tree.findtext(".//title") or "")])


def _stamped(tree: Any) -> Iterator[str]:
    for element in tree.xpath("//time[@datetime][@itemprop='datePublished' or @pubdate]"):
        yield element.get("datetime")


def _articles(tree: Any) -> Iterator[dict[str, Any]]:
    """The JSON-LD objects that describe an article."""
    for script in tree.xpath("//script[@type='application/ld+json']"):
        try:
            found = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        yield from (thing for thing in _things(found) if _kinds(thing) & set(_ARTICLES))


def _things(found: Any) -> Iterator[dict[str, Any]]:
    """Top-level objects, lists of them, and those of a @graph."""
    if isinstance(found, list):
        yield from (thing for thing in found if isinstance(thing, dict))
    elif isinstance(found, dict):
        yield found
        yield from _things(found.get("@graph")) if isinstance(found.get("@graph"), list) else ()


def _kinds(thing: dict[str, Any]) -> set[str]:
    kind = thing.get("@type")
    return {str(name) for name in kind} if isinstance(kind, list) else {str(kind)}


def _strings(things: list[dict[str, Any]], name: str) -> Iterator[str]:
    return (thing[name] for thing in things if isinstance(thing.get(name), str) and thing[name].strip())


def _publishers(things: list[dict[str, Any]]) -> Iterator[str]:
    return _strings([thing["publisher"] for thing in things if isinstance(thing.get("publisher"), dict)], "name")


def _line(written: str) -> str:
    return capped(" ".join(plain(written).split()), TITLE)
