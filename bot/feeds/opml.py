"""Lists of feeds as OPML, the form in which feed readers hand them to each other."""

from collections.abc import Iterable
from xml.etree import ElementTree

from bot.domain.address import redacted, without_secrets
from bot.domain.feed import Feed
from bot.ports import FeedError
from bot.text.pages.markup import visible

MOST_BYTES = 1_000_000


def feeds_in(document: bytes) -> tuple[Feed, ...]:
    """The feeds of an OPML document, each address once, in order, folders flattened. Raises FeedError ("not OPML")."""
    if len(document) > MOST_BYTES:
        raise FeedError("too large", detail=f"more than {MOST_BYTES:,} bytes")
    if b"<!DOCTYPE" in document or b"<!ENTITY" in document or b"\x00" in document:
        raise FeedError("not OPML", detail="it declares entities or is not UTF-8")  # what an entity bomb needs
    try:
        root = ElementTree.fromstring(document)  # noqa: S314  (no entities: refused above)
    except (ElementTree.ParseError, ValueError, LookupError) as error:  # the latter for encodings that it does not know
        raise FeedError("not OPML", detail=str(error)) from error
    if root.tag != "opml":
        raise FeedError("not OPML", detail=f"its root is <{root.tag}>")
    found = (_feed(outline) for outline in root.iter("outline"))
    return tuple({feed.url: feed for feed in found if feed}.values())


def opml_of(feeds: Iterable[Feed]) -> str:
    """An OPML 2.0 document of these feeds; passwords in addresses are left out."""
    root = ElementTree.Element("opml", version="2.0")
    ElementTree.SubElement(ElementTree.SubElement(root, "head"), "title").text = "newsbot"
    body = ElementTree.SubElement(root, "body")
    for feed in feeds:
        name = _line(
            without_secrets(feed.name or feed.url)
        )  # many a reader writes the address where a feed has no title
        ElementTree.SubElement(body, "outline", type="rss", text=name, title=name, xmlUrl=_line(redacted(feed.url)))
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _feed(outline: ElementTree.Element) -> Feed | None:
    url = (outline.get("xmlUrl") or "").strip()
    if not url.lower().startswith(("http://", "https://")):
        return None
    return Feed(url=url, name=without_secrets(_line(outline.get("title") or outline.get("text") or "")))


def _line(words: str) -> str:
    """One line of visible characters: XML has no room for the others."""
    return " ".join(visible(words).split())
