"""`newsbot replay`: articles in order through the whole pipeline on a throw-away store, the clock set to each one's date."""

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from itertools import chain, islice
from typing import TextIO

from bot.app.clock import clock as real_clock
from bot.app.house import House, built
from bot.app.lines import BadLine, json_line, lines_of, object_in
from bot.app.opening import Scene
from bot.config import Settings
from bot.domain.article import Article, Entry
from bot.domain.company import Key, Universe
from bot.domain.delivery import CAPEX_ALERTS, DIGEST, Channel, Subscription
from bot.domain.event import of_digest, of_plan
from bot.domain.feed import Feed, Fetched, Page
from bot.domain.story import Placed
from bot.pipeline.enrich import Enriched
from bot.pipeline.judge import Told
from bot.ports import FeedError, NewsbotError, Recall
from bot.render.contract import Json, announcement_out, article_in, verdict_out
from bot.render.text import plain
from bot.shipped import universe
from bot.store import articles, channels, deliveries
from bot.store.migrate import create
from bot.store.session import Store
from bot.text.who.names import Names

CHANNEL = "replay:all"
_MORNING = time(8)
_TELLS = {"same": "tells the same as", "apart": "is another story than"}
_LOOKED_AHEAD = 100
"""Lines that may come before the first with a date."""


def replay(path: str, watch: Sequence[str], as_json: bool, settings: Settings, out: TextIO) -> None:
    """Prints what would have been posted, and why or why not. `watch`: keys or names of companies.

    Raises NewsbotError for an unknown company, and for a file that cannot be read or holds no article.
    """
    known = universe(settings.companies)
    store = Store()
    create(store)
    stage = Stage(store=store, known=known, watch=_keys(watch, known))
    with lines_of(path) as lines:
        for event in stage.play(lines):
            print(json_line(event, out) if as_json else _readable(event), file=out, flush=True)
    store.close()
    if not stage.ids:
        raise NewsbotError(f"{path}: there is no article in it; each line is to be one, as a JSON object")


@dataclass(slots=True, kw_only=True)
class Stage:
    """A throw-away store with one channel that watches the companies; `now` is the date of the article being read."""

    store: Store
    known: Universe
    watch: tuple[str, ...]
    now: datetime = field(default_factory=real_clock)
    ids: dict[int, object] = field(default_factory=dict)
    """The store's number of each article -> the id its line brought, as it stands there; None without one."""

    def play(self, lines: Iterable[bytes]) -> Iterator[Json]:
        """What is posted for each line as it comes; at the end the stories."""
        house = built(self.store, _Nowhere(), Names(self.known), Scene(clock=lambda: self.now))
        titles: dict[int, list[tuple[object, str]]] = {}
        reasons: dict[int, list[Json]] = {}
        last_day: datetime | None = None
        first, lines = _first_date(iter(lines))
        self.now = first or self.now
        for line in lines:
            try:
                identity, article = _article(line)
            except BadLine as error:
                yield {"event": "error", "article": error.id, "error": str(error)}
                continue
            if last_day is None:
                self._furnish(article.published or self.now)
            elif (article.published or self.now).date() > last_day.date():
                yield from self._digest(house, last_day)
            if article.published:
                self.now = max(self.now, article.published) if last_day else article.published
            last_day = self.now
            enriched = self._read(house, article, identity)
            if enriched is None or enriched.story is None:
                yield {"event": "error", "article": identity, "error": enriched.problem if enriched else "told twice"}
                continue
            titles.setdefault(enriched.story, []).append((identity, article.title))
            reasons.setdefault(enriched.story, []).extend(self._why(identity, enriched.placed))
            yield from (self._told(identity, told) for told in enriched.told)
        if last_day is not None:
            yield from self._digest(house, last_day)
        for story, members in titles.items():
            ids, first_title = [identity for identity, _ in members], members[0][1]
            yield {"event": "story", "articles": ids, "title": first_title, "because": reasons[story]}

    def _furnish(self, now: datetime) -> None:
        topics = [Subscription(channel=CHANNEL, topic=topic) for topic in (*self.watch, CAPEX_ALERTS)]
        topics.append(Subscription(channel=CHANNEL, topic=DIGEST, at=_MORNING))
        with self.store.begin() as session:
            channels.ensure_channel(session, Channel(id=CHANNEL), tuple(topics), now)

    def _read(self, house: House, article: Article, identity: object) -> Enriched | None:
        entry = Entry(key=article.id, url=f"replay:{len(self.ids)}", title=article.title, published=article.published)
        with self.store.begin() as session:
            number, _ = articles.record_article(session, entry, article.source, False, self.now)
        self.ids[number] = identity
        return asyncio.run(house.enrich.absorb(number, article, silent=False))

    def _why(self, identity: object, placed: Placed | None) -> Iterator[Json]:
        """Why the article is in its story: what it is most like, and whether and why that is the same event."""
        if placed and placed.beside:
            verdict = "same" if placed.is_same else "apart"
            of = self.ids.get(int(placed.beside))
            yield {"article": identity, "verdict": verdict, "of": of, "because": placed.because}

    def _told(self, identity: object, told: Told) -> Json:
        if told.silence:
            of = told.verdict.of
            earlier = self.ids.get(int(of.article_id)) if of and of.article_id else None
            return {
                "event": "silent",
                "article": identity,
                **verdict_out(told.verdict, told.announcement),
                "of": earlier,
                "because": told.because,
            }
        with self.store.reading() as session:
            posted = deliveries.find_event(session, of_plan(told.announcement.id), CHANNEL)
        return {
            "event": "alert",
            "article": identity,
            **verdict_out(told.verdict, told.announcement),
            "announcement": announcement_out(told.announcement),
            "text": plain(posted.reply) if posted else "",
            "because": told.because,
        }

    def _digest(self, house: House, day: datetime) -> Iterator[Json]:
        """The digest of the morning after the day."""
        self.now = datetime.combine(day.date() + timedelta(days=1), _MORNING, day.tzinfo)
        house.digests.write_due()
        with self.store.reading() as session:
            posted = deliveries.find_event(session, of_digest(self.now.date()), CHANNEL)
        if posted:
            yield {"event": "digest", "date": str(self.now.date()), "text": plain(posted.reply)}


def _first_date(lines: Iterator[bytes]) -> tuple[datetime | None, Iterator[bytes]]:
    """The first date that the lines give, of the first hundred, and all the lines: what comes undated before it is of that day."""
    seen: list[bytes] = []
    for line in islice(lines, _LOOKED_AHEAD):
        seen.append(line)
        with suppress(BadLine):
            if published := _article(line)[1].published:
                return published, chain(seen, lines)
    return None, chain(seen, lines)


def _article(line: bytes) -> tuple[object, Article]:
    """The article of a line, after the id that the line gives it. Raises BadLine."""
    given = object_in(line)
    identity = given.get("id")
    try:
        article, _ = article_in(given)
    except ValueError as error:
        raise BadLine(str(error), identity) from None
    if not any(paragraph.strip() for paragraph in article.paragraphs):
        return identity, replace(article, paragraphs=(article.title,))
    return identity, article


def _keys(words: Sequence[str], known: Universe) -> tuple[Key, ...]:
    """The companies' keys, by key or by a whole name. Raises NewsbotError naming every unknown one."""
    if not words:
        raise NewsbotError("no company to follow: name some, as in --watch BABA,TCEHY")
    names = Names(known)
    found = [_key(word, known, names) for word in words]
    if unknown := [word for word, key in zip(words, found, strict=True) if key is None]:
        raise NewsbotError(
            f"unknown company {', '.join(unknown)}: use a name, or keys such as {', '.join(list(known.by_key)[:8])}"
        )
    return tuple(key for key in found if key)


def _key(word: str, known: Universe, names: Names) -> Key | None:
    if word.upper() in known.by_key:
        return word.upper()
    spans = names.find(word)
    return spans[0].company if len(spans) == 1 and spans[0].end - spans[0].start == len(word) else None


class _Nowhere:
    """A source without a world: everything is in the file."""

    async def fetch(self, feed: Feed, _recall: Recall | None = None) -> Fetched:
        raise FeedError("not fetched", feed.url)

    async def page(self, url: str) -> Page:
        raise FeedError("not fetched", url)


def _readable(event: Json) -> str:
    match event["event"]:
        case "alert":
            return f"ALERT  {event['article']} ({event['kind']}): {event['because']}\n{_indented(event['text'])}"
        case "silent":
            return f"silent {event['article']} ({event['kind']}): {event['because']}"
        case "digest":
            return f"DIGEST {event['date']}\n{_indented(event['text'])}"
        case "story":
            whys = (
                f"{why['article']} {_TELLS[why['verdict']]} {why['of']}: {why['because']}" for why in event["because"]
            )
            return "\n".join(
                (f"story  {', '.join(map(str, event['articles']))}: {event['title']}", *map(_indented, whys))
            )
        case _:
            return f"error  {event['article'] or '(no id)'}: {event['error']}"


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" if line else "" for line in text.splitlines())
