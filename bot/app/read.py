"""`newsbot read`: articles in, what they say out; nothing is stored."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from bot.app.clock import clock
from bot.app.lines import MOST_BYTES, BadLine, json_line, lines_of, object_in, why
from bot.app.readable import readable
from bot.config import Settings
from bot.domain.address import redacted, without_secrets
from bot.domain.article import Article
from bot.domain.feed import Page
from bot.domain.fetched import article_of
from bot.feeds.source import WebSource
from bot.ports import FeedError, NewsbotError
from bot.render.contract import Json, article_in, reading_out
from bot.shipped import universe
from bot.text.pages.clean import is_heading, paragraphs_of
from bot.text.reading import read, read_clean
from bot.text.who.names import Names
from handlers.remedy import remedy

_LOOKED_AT = 8_000
"""Bytes of a file that are searched for signs that it is not text."""


def read_one(page: str, bullets: int, as_json: bool, settings: Settings, out: TextIO) -> None:
    """Reads a file, an address or standard input ("-") and prints what it says. Raises NewsbotError."""
    article = _article(page, settings)
    if not any(paragraph.strip() for paragraph in article.paragraphs):
        raise NewsbotError(f"{_called(page)}: there is no text to read in it")
    reading = read(article, Names(universe(settings.companies)), bullets)
    print(json_line(reading_out(reading), out) if as_json else readable(reading), file=out)


def read_lines(page: str, bullets: int, settings: Settings, out: TextIO) -> None:
    """One JSON object a line in, one out, in the same order; a bad line gives its error and the rest goes on."""
    names = Names(universe(settings.companies))
    with lines_of(page) as lines:
        for line in lines:
            print(json_line(_read_line(line, names, bullets), out), file=out, flush=True)


def _read_line(line: bytes, names: Names, bullets: int) -> Json:
    identity: object = None
    try:
        given = object_in(line)
        identity = given.get("id")
        article, is_kept = article_in(given)
        return reading_out((read_clean if is_kept else read)(article, names, bullets)) | {"id": identity}
    except ValueError as error:
        return {"id": error.id if isinstance(error, BadLine) else identity, "error": str(error)}
    except Exception as error:  # the reader is wrong about this article: it is lost, the others are not
        return {"id": identity, "error": f"the reader failed: {type(error).__name__}"}


def _article(page: str, settings: Settings) -> Article:
    if page.startswith(("http://", "https://")):
        return article_of(asyncio.run(_from_web(lambda source: source.page(page), page, settings)))
    body = _body(page)
    if b"\0" in body[:_LOOKED_AT]:
        raise NewsbotError(f"{_called(page)}: this is not text; give a text or HTML file, or an address")
    if body.lstrip()[:200].lower().startswith((b"<!doctype html", b"<html")):
        return article_of(asyncio.run(_from_web(lambda source: source.words(body), page, settings)))
    return _titled(Article(id=page, paragraphs=paragraphs_of(body.decode("utf8", "replace"))))


def _titled(article: Article) -> Article:
    """The article with its first paragraph as the title, where that is a heading over others."""
    first, *rest = article.paragraphs or ("",)
    return replace(article, title=first, paragraphs=tuple(rest)) if rest and is_heading(first) else article


async def _from_web(page: Callable[[WebSource], Awaitable[Page]], name: str, settings: Settings) -> Page:
    source = WebSource(contact=settings.contact, clock=clock, allow_private=settings.allow_private_hosts)
    async with source:
        try:
            return await page(source)
        except FeedError as error:
            raise cannot_read(name, error) from error


def _body(page: str) -> bytes:
    try:
        body = sys.stdin.buffer.read(MOST_BYTES + 1) if page == "-" else _bytes(Path(page))
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        hint = "; addresses begin with http:// or https://" if "://" in page else ""
        raise NewsbotError(f"cannot read {_called(page)} ({why(error)}{hint})") from error
    if len(body) > MOST_BYTES:
        raise NewsbotError(f"{_called(page)}: larger than {MOST_BYTES // 1_000_000} MB")
    return body


def _called(page: str) -> str:
    return "standard input" if page == "-" else without_secrets(page)


def _bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def cannot_read(name: str, error: FeedError) -> NewsbotError:
    """The error for a person: what, why, and what to do; without the address's secrets."""
    shown = redacted(name) if "://" in name else name
    cause = f"{error.reason} ({error.detail})" if error.detail else error.reason
    advice = remedy(error.reason)
    return NewsbotError(f"cannot read {shown}: {cause}{f': {advice}' if advice else ''}")
