"""An article page cut down to its words. Runs in the child process; trafilatura and lxml are imported nowhere else.

page -> lxml tree -> what people cannot see is dropped -> metadata from the page's own words -> trafilatura -> paragraphs
"""

import re
from datetime import datetime
from typing import Any

import trafilatura
from lxml import html

from bot.domain.feed import Page
from bot.feeds.caps import capped_paragraphs
from bot.feeds.charset import utf8
from bot.feeds.links import canonical
from bot.feeds.metadata import metadata
from bot.feeds.sheets import FADING
from bot.feeds.unseen import drop_unseen, sheet_of
from bot.feeds.walls import FEWEST_WORDS, heard, refuse_empty, words
from bot.ports import FeedError
from bot.text.pages.markup import plain


def extract(body: bytes, url: str, now: datetime, content_type: str = "") -> Page:
    """The page's title, publisher, date and paragraphs. Raises FeedError ("blocked page", "not a page").

    Title, publisher and date are what the page's metadata states, or nothing: a date is never guessed from the text.
    """
    tree = _tree(body, url, content_type)
    stated, rules = metadata(tree, now), sheet_of(tree)
    drop_unseen(tree, rules)
    paragraphs = _paragraphs(tree, url)
    if rules.hides and words(" ".join(paragraphs)) < FEWEST_WORDS:  # all of it may fade in when the page is loaded
        tree = _tree(body, url, content_type)
        drop_unseen(tree, rules.without(FADING))
        paragraphs = _paragraphs(tree, url)
    paragraphs = _without_title(paragraphs, stated.title)
    if not paragraphs:
        refuse_empty(plain(str(tree.text_content()))[:5000], url)
    if words(" ".join(paragraphs)) < FEWEST_WORDS:  # of so little, lines are welded together that stand apart
        paragraphs = _set_apart(tree, " ".join(paragraphs)) or paragraphs
    paragraphs = heard(paragraphs, url, title=stated.title, site=stated.publisher or "")
    return Page(
        url=canonical(url) or url,
        title=stated.title,
        paragraphs=capped_paragraphs(paragraphs),
        source=stated.publisher,
        published=stated.published,
    )


_TYPES = ("html", "xml", "text/plain")


def _tree(body: bytes, url: str, content_type: str) -> Any:
    if not body.strip():
        raise FeedError("blocked page", url, "the page is empty")
    if content_type and not any(name in content_type.lower() for name in _TYPES):
        raise FeedError("not a page", url, f"it is {content_type.partition(';')[0]}")
    document = utf8(body, f"{content_type} {_meta_charset(body)}")
    try:
        return html.document_fromstring(document, parser=html.HTMLParser(encoding="utf-8", huge_tree=False))
    except html.etree.XMLSyntaxError as error:
        if not error.lineno:  # libxml2's word for memory that it did not get
            raise MemoryError from error
        raise FeedError("not a page", url, "no HTML in the answer") from error
    except (ValueError, html.etree.ParserError) as error:
        raise FeedError("not a page", url, "no HTML in the answer") from error


def _meta_charset(body: bytes) -> str:
    found = re.search(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w-]{1,40})", body[:4096], re.I)
    return f"charset={found[1].decode('ascii', 'replace')}" if found else ""


def _paragraphs(tree: Any, url: str) -> tuple[str, ...]:
    """The article's paragraphs, headings and list entries, each for itself; () where nothing was found."""
    found = trafilatura.bare_extraction(
        tree, url=url, include_comments=False, include_tables=False, with_metadata=False
    )
    text_body: Any = getattr(found, "body", None)
    if text_body is None:
        return ()
    texts = (" ".join("".join(block.itertext()).split()) for block in _blocks(text_body))
    return tuple(text for text in texts if text)


def _without_title(paragraphs: tuple[str, ...], title: str) -> tuple[str, ...]:
    """The paragraphs less a first one that is the title again."""
    return paragraphs[1:] if paragraphs and paragraphs[0].casefold() == title.casefold() else paragraphs


def _set_apart(tree: Any, text: str) -> tuple[str, ...]:
    """The page's own paragraphs that stand in the text, those around the article left out."""
    texts = (" ".join(block.text_content().split()) for block in tree.xpath(_OWN))
    return tuple(found for found in texts if found and found in text)


_AROUND = ("nav", "footer", "aside", "form", "header", "dialog")
_OWN = f"//p[not({' or '.join(f'ancestor::{name}' for name in _AROUND)})]"

_BLOCKS = ("p", "head", "item", "quote", "ab")


def _blocks(body: Any) -> list[Any]:
    """The innermost blocks, in order: a quote of several paragraphs is its paragraphs."""
    return [block for block in body.iter(*_BLOCKS) if next(block.iterdescendants(*_BLOCKS), None) is None]
