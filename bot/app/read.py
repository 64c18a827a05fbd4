"""`newsbot read`: articles in, what they say out; nothing is stored."""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from bot.app.clock import clock
from bot.app.readable import readable
from bot.config import Settings
from bot.domain.article import Article
from bot.domain.feed import Page
from bot.feeds.source import WebSource
from bot.ports import FeedError, NewsbotError
from bot.render.contract import article_in, reading_out
from bot.shipped import universe
from bot.text.pages.clean import is_heading, paragraphs_of
from bot.text.reading import read, read_clean
from bot.text.who.names import Names

_MAX_BYTES = 5_000_000


def read_one(page: str, bullets: int, as_json: bool, settings: Settings, out: TextIO) -> None:
    """Reads a file, an address or standard input ("-") and prints what it says. Raises NewsbotError."""
    article = _article(page, settings)
    if not any(paragraph.strip() for paragraph in article.paragraphs):
        raise NewsbotError(f"{page}: there is no text to read in it")
    reading = read(article, Names(universe(settings.companies)), bullets)
    print(json.dumps(reading_out(reading), ensure_ascii=False) if as_json else readable(reading), file=out)


def read_lines(page: str, bullets: int, settings: Settings, out: TextIO) -> None:
    """One JSON object a line in, one out, in the same order; a bad line gives its error and the rest goes on."""
    names = Names(universe(settings.companies))
    with lines_of(page) as lines:
        for line in lines:
            if line.strip():
                print(_read_line(line, names, bullets), file=out, flush=True)


@contextmanager
def lines_of(page: str) -> Iterator[TextIO]:
    """The lines of a file or of standard input ("-"). Raises NewsbotError."""
    if page == "-":
        yield sys.stdin
        return
    try:
        with Path(page).open(encoding="utf8", errors="replace") as file:
            yield file
    except OSError as error:
        raise NewsbotError(f"cannot read {page} ({error.strerror})") from error


def parsed(line: str) -> object:
    """The JSON value of a line. Raises ValueError with what is wrong, in words."""
    try:
        return json.loads(line)
    except ValueError as error:
        raise ValueError(f"not JSON: {error}") from None


def _read_line(line: str, names: Names, bullets: int) -> str:
    identity: object = None
    try:
        given = parsed(line)
        if not isinstance(given, dict):
            raise ValueError("a JSON object is needed")
        identity = given.get("id")
        article, is_kept = article_in(given)
        answer = reading_out((read_clean if is_kept else read)(article, names, bullets)) | {"id": identity}
    except (ValueError, RecursionError) as error:
        answer = {"id": identity, "error": str(error) or type(error).__name__}
    return json.dumps(answer, ensure_ascii=False)


def _article(page: str, settings: Settings) -> Article:
    if page.startswith(("http://", "https://")):
        return _of_page(asyncio.run(_from_web(lambda source: source.page(page), page, settings)))
    body = _body(page)
    if b"\0" in body[:8000]:
        raise NewsbotError(f"{page}: this is not text; give a text or HTML file, or an address")
    if body.lstrip()[:200].lower().startswith((b"<!doctype html", b"<html")):
        return _of_page(asyncio.run(_from_web(lambda source: source.words(body), page, settings)))
    return _titled(Article(id=page, paragraphs=paragraphs_of(body.decode("utf8", "replace"))))


def _titled(article: Article) -> Article:
    """The article with its first paragraph as the title, where that is a heading over others."""
    first, *rest = article.paragraphs or ("",)
    return replace(article, title=first, paragraphs=tuple(rest)) if rest and is_heading(first) else article


def _of_page(page: Page) -> Article:
    return Article(
        id=page.url,
        url=page.url or None,
        title=page.title,
        source=page.source,
        published=page.published,
        paragraphs=page.paragraphs,
    )


async def _from_web(page: Callable[[WebSource], Awaitable[Page]], name: str, settings: Settings) -> Page:
    source = WebSource(contact=settings.contact, clock=clock, allow_private=settings.private_hosts)
    async with source:
        try:
            return await page(source)
        except FeedError as error:
            raise NewsbotError(
                f"cannot read {name}: {error.reason}{f' ({error.detail})' if error.detail else ''}"
            ) from error


def _body(page: str) -> bytes:
    try:
        body = sys.stdin.buffer.read(_MAX_BYTES + 1) if page == "-" else _bytes(Path(page))
    except OSError as error:
        raise NewsbotError(f"cannot read {page} ({error.strerror})") from error
    if len(body) > _MAX_BYTES:
        raise NewsbotError(f"{page}: larger than {_MAX_BYTES // 1_000_000} MB")
    return body


def _bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_MAX_BYTES + 1)
