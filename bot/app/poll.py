"""`newsbot poll`: the due feeds, or the ones named, polled once; what came is read and printed."""

import asyncio
from collections.abc import Sequence
from typing import TextIO

from bot.app.house import House, housed
from bot.app.opening import opened
from bot.config import Settings
from bot.domain.address import redacted
from bot.domain.feed import Feed
from bot.pipeline.enrich import Enriched
from bot.pipeline.ingest import Polled
from bot.ports import NewsbotError
from bot.store import feeds
from bot.store.session import Store


def poll(urls: Sequence[str], settings: Settings, out: TextIO) -> None:
    """Polls and reads, each feed and article on a line as it ends. Raises NewsbotError where every feed failed."""
    with opened(settings) as store:
        polled = asyncio.run(_polled(store, settings, urls, out))
    if polled and all(one.reason for one in polled):
        few = "the feed could not be read" if len(polled) == 1 else f"none of {len(polled)} feeds could be read"
        raise NewsbotError(f"{few}; see above why")


def outcome(polled: Polled) -> str:
    """What a poll brought, in words for the line behind its feed's name; why nobody is told of it, where that is so."""
    if polled.reason:
        return f"failed: {polled.reason}"
    silent = f" ({polled.held or 'first poll'}; recorded silently)" if polled.silent else ""
    entries = "entry" if polled.fresh == 1 else "entries"
    return f"{polled.fresh} new {entries}, {len(polled.kept)} to read{silent}"


async def _polled(store: Store, settings: Settings, urls: Sequence[str], out: TextIO) -> list[Polled]:
    async with housed(store, settings) as house:
        numbers = _wanted(house, urls)
        if not numbers:
            print("No feed is due. Name one to poll it now: newsbot poll URL", file=out)
        return [
            one
            for n, number in enumerate(numbers, 1)
            if (one := await _poll(house, number, f"[{n}/{len(numbers)}]", out))
        ]


async def _poll(house: House, number: int, place: str, out: TextIO) -> Polled | None:
    polled = await house.ingest.poll(number)
    if polled is None:
        return None
    print(f"{place} {polled.feed.name or redacted(polled.feed.url)}: {outcome(polled)}", file=out, flush=True)
    for article in polled.kept:
        if enriched := await house.enrich.read(article):
            print(_line(enriched), file=out, flush=True)
    return polled


def _wanted(house: House, urls: Sequence[str]) -> list[int]:
    """Numbers of the feeds to poll; an address that is not polled yet is added."""
    now = house.clock()
    with house.store.begin() as session:
        feeds.ensure_feeds(session, [Feed(url=url) for url in urls], now)
        polled = {feed.url: feed.id for feed in feeds.feeds(session)}
        if urls:
            return [number for url in urls if (number := polled.get(url))]
        return list(feeds.due_feeds(session, now))


def _line(enriched: Enriched) -> str:
    article, reading = enriched.article, enriched.reading
    if reading is None:
        return f"    ! {article.title}: {enriched.problem}"
    about = (
        ", ".join(tag.company or tag.subject for tag in reading.tags if tag.relevance == "about") or "nobody watched"
    )
    verdicts = "".join(f"; capex {told.verdict.kind}: {told.because}" for told in enriched.told)
    return f"    - {article.title} ({about}{verdicts})"
