"""A well-formed feed as feedparser's dictionaries, at a third of the cost: by its own parser, less the work that nobody here reads.

Left out are dates as numbers, persons, and what is told about a text beside the text; elements without attributes, nearly all, go a shorter
way to the same methods. Whatever is not well-formed is the whole feedparser's to read. What is replaced are methods of feedparser
6: that they leave the same entries behind is tested on every body there is and on documents made up of all that they treat
differently.
"""

import io
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from xml.sax import SAXException
from xml.sax.handler import feature_namespaces
from xml.sax.xmlreader import InputSource

import feedparser.api
from feedparser.mixin import _cp1252
from feedparser.util import FeedParserDict

from bot.feeds.expat import Parser

MOST_NAMES = 1_000
"""Names of elements that are remembered at a time: a feed has 30, a document of an enemy's no end of them."""


def wellformed(document: bytes) -> Any | None:
    """What feedparser reads in a document in UTF-8; None for one that is not well-formed or declares entities, which it heals first."""
    if _DECLARED.search(document):
        return None
    reader = _Reader()
    parser = _Parser(reader)
    parser.setFeature(feature_namespaces, True)
    source = InputSource()
    source.setEncoding("utf-8")
    source.setByteStream(io.BytesIO(document))
    try:
        parser.parse(source)
    except SAXException:
        return None
    finally:
        reader.forget()
    return FeedParserDict(bozo=False, version=reader.version, feed=reader.feeddata, entries=reader.entries)


_DECLARED = re.compile(rb"<!(?:doctype|entity)", re.I)
_REFERENCE = re.compile("&([A-Za-z0-9_]+);")
_TAGS = frozenset(["category", "tags", "itunes_keywords"])
_IN_INPUT = frozenset(["title", "link", "description", "name"])
_IN_IMAGE = frozenset(["title", "link", "description", "url", "href", "width", "height"])
_ROOTS = frozenset(["feed", "rss"])
"""Whose language is the feed's."""


class _Parser(Parser):
    """Tells the reader of elements by their names alone, where that is enough."""

    def __init__(self, reader: "_Reader") -> None:
        super().__init__()
        self._reader = reader
        self.setContentHandler(reader)
        self.setErrorHandler(reader)

    def start_element_ns(self, name: str, attrs: Mapping[str, str]) -> None:
        if attrs or not self._reader.begins(name):
            super().start_element_ns(name, attrs)

    def end_element_ns(self, name: str) -> None:
        self._reader.ends(name)


@dataclass(frozen=True, slots=True)
class _Name:
    """An element's name as feedparser writes it, and the methods that it has for it."""

    tag: str
    """With its name space and a colon before it, where it has one."""
    local: str
    key: str
    """What its text is kept under, as a rule."""
    is_plain: bool
    begin: Callable[[dict[str, str]], object] | None
    end: Callable[[], object] | None


class _Reader(feedparser.api.StrictFeedParser):  # type: ignore[misc]
    """feedparser's handler of elements."""

    resolve_relative_uris = sanitize_html = False

    def __init__(self) -> None:
        super().__init__("", None, "utf-8")
        self.contentparams: dict[str, Any] = {}
        self._names: dict[str, _Name] = {}
        self._depths: dict[str, int] = {}

    def forget(self) -> None:
        """Lets go of its own methods: what it has read is then given back at once, not when garbage is looked for."""
        self._names.clear()

    def begins(self, name: str) -> bool:
        """Begins an element without attributes; False where it takes more than that.

        It does in markup, and below an address that others are relative to.
        """
        named = self._names.get(name) or self._named(name)
        if self.incontent or self.baseuri or self.decls or named.tag in _ROOTS:
            return False
        self.depth += 1
        self.basestack.append(self.baseuri)
        self.langstack.append(self.lang)
        if named.is_plain and named.tag not in _IN_INPUT:
            self.intextinput = 0
        if named.is_plain and named.tag not in _IN_IMAGE:
            self.inimage = 0
        try:
            if named.begin:
                named.begin({})
            else:
                self.push(named.key, 1)
        except AttributeError:
            self.push(named.key, 1)
        return True

    def ends(self, name: str) -> None:
        """Ends any element."""
        named = self._names.get(name) or self._named(name)
        if named.local == "svg" and self.svgOK:
            self.svgOK -= 1
        try:
            if named.end and not self.svgOK:
                named.end()
            else:
                self.pop(named.key)
        except AttributeError:
            self.pop(named.key)
        if not (self.incontent and self._is_stray(named)):
            self._leave()

    def _is_stray(self, named: _Name) -> bool:
        """Writes the end of an element of a text's own markup; True for what feedparser passes over in texts that are no markup."""
        kind = self.contentparams.get("type", "xml")
        if not kind.endswith("xml"):
            if named.tag in ("xhtml:div", "div"):
                return True
            self.contentparams["type"] = kind = "application/xhtml+xml"
        if kind == "application/xhtml+xml":
            self.handle_data(f"</{named.local}>", escape=0)
        return False

    def _leave(self) -> None:
        """What an element said of addresses and language ends with it."""
        if self.basestack:
            self.basestack.pop()
            if self.basestack and self.basestack[-1]:
                self.baseuri = self.basestack[-1]
        if self.langstack:
            self.langstack.pop()
            if self.langstack:
                self.lang = self.langstack[-1]
        self.depth -= 1

    def track_namespace(self, prefix: str | None, uri: str) -> None:
        """A declaration may give names another meaning."""
        self._names.clear()
        super().track_namespace(prefix, uri)

    def _named(self, name: str) -> _Name:
        if len(self._names) == MOST_NAMES:
            self._names.clear()
        found = self._names[name] = self._looked_up(name)
        return found

    def _looked_up(self, name: str) -> _Name:
        """`name`: of expat, "uri local" or "uri local prefix" or "local"."""
        parts = name.split()
        uri, local = (parts[0], parts[1]) if len(parts) > 1 else ("", name)
        if "backend.userland.com/rss" in uri.lower():
            uri = "http://backend.userland.com/rss"
        space = self._matchnamespaces.get(uri.lower())
        if not space and uri:
            space = next((name for name, value in self.namespaces_in_use.items() if name and value == uri), "")
        space, local = (space or "").lower(), local.lower()
        prefix = self.namespacemap.get(space, space)
        key = f"{prefix}_{local}" if prefix else local
        return _Name(
            tag=f"{space}:{local}" if space else local,
            local=local,
            key=key,
            is_plain=not prefix,
            begin=getattr(self, f"_start_{key}", None),
            end=getattr(self, f"_end_{key}", None),
        )

    def pop(self, element: str, strip_whitespace: int = 1) -> str | None:
        """The text of the element that ends, kept where it belongs; None where another one is open."""
        top = self.elementstack[-1] if self.elementstack else ("", 0, ())
        if top[0] != element:
            return None
        is_peculiar = self.contentparams.get("base64") or self.contentparams.get("type") == "application/xhtml+xml"
        if is_peculiar or not top[1] or not self.inentry or self.insource:
            return super().pop(element, strip_whitespace)  # type: ignore[no-any-return]
        self.elementstack.pop()
        text = "".join(top[2])
        text = self._healed(element, text.strip() if strip_whitespace else text)
        if element not in _TAGS and not (element == "title" and -1 < self.title_depth <= self.depth):
            self._keep(element, text)
        return text

    def _healed(self, element: str, text: str) -> str:
        if text and element in self.can_be_relative_uri and (element != "id" or self.guidislink):
            text = self.resolve_uri(text)
        if text.isascii():
            return text
        with suppress(UnicodeError):  # UTF-8 that somebody took for Latin-1 and encoded once more
            text = text.encode("iso-8859-1").decode("utf-8")
        return text.translate(_cp1252)

    def _keep(self, element: str, text: str) -> None:
        entry = self.entries[-1]
        if element == "content":
            entry.setdefault("content", []).append({"value": text})
        elif element == "link":
            self._keep_link(entry, text)
        else:
            key = "summary" if element == "description" else element
            if self.depth <= self._depths.get(key, self.depth):
                self._depths[key] = self.depth
                entry[key] = text

    def _keep_link(self, entry: Any, text: str) -> None:
        if self.inimage:
            return
        entry["link"] = text = _REFERENCE.sub(r"&\1", text.replace("&amp;", "&"))
        if text:
            entry["links"][-1]["href"] = text

    def push_content(self, tag: str, attrs_d: Any, default_content_type: str, expecting_text: int) -> None:
        """A plain dictionary does for what is known of a text."""
        super().push_content(tag, attrs_d, default_content_type, expecting_text)
        self.contentparams = dict(self.contentparams)

    def _start_item(self, attrs_d: Any) -> None:
        self._depths = {}
        super()._start_item(attrs_d)
        self.property_depth_map[self.entries[-1]] = self._depths

    def _sync_author_detail(self, key: str = "author") -> None:
        """Nobody reads of persons."""

    def _save_author(self, key: str, value: str, prefix: str = "author") -> None:
        pass

    def _end_published(self) -> None:
        self.pop("published")

    def _end_updated(self) -> None:
        self.pop("updated")

    def _end_created(self) -> None:
        self.pop("created")

    _start_entry = _start_item
    _end_issued = _end_pubdate = _end_published
    _end_modified = _end_lastbuilddate = _end_updated
