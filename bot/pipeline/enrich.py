"""One waiting article read: its page fetched, understood, and everything it changes stored together or not at all.

T1 read the article | FETCH page, read, summarise | T3 claim + story + tags + facts + verdicts + outbox -> wake "deliver"
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeAlias

from bot.domain.announcement import Announcement
from bot.domain.article import Article
from bot.domain.delivery import ChannelId
from bot.domain.fact import Fact, Metric
from bot.domain.feed import Feed, Page
from bot.domain.publisher import publisher
from bot.domain.reading import Reading
from bot.domain.story import Placed
from bot.pipeline.edited import Settled, correct, put_right, settle, take_back
from bot.pipeline.judge import Told, judge
from bot.pipeline.post import Read, post
from bot.pipeline.storybook import Storybook
from bot.ports import Clock, FeedError, FeedSource, NotYet
from bot.store import announcements, articles, channels, edits, facts, stories
from bot.store.session import Session, Store, StoreError, lock
from bot.store.threads import in_reader, in_writer
from bot.text.pages.teaser import marked
from bot.text.reading import read
from bot.text.who.names import Names
from handlers.found import VerdictFound

log = logging.getLogger(__name__)

SecondReader: TypeAlias = Callable[[Reading], Awaitable[Reading]]

FEW = 400
"""Characters of a page that is so short that its feed's own text may say more."""
MOST_ATTEMPTS = 3
RETRY = timedelta(minutes=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Enriched:
    """What reading one article led to."""

    article: Article
    reading: Reading | None = None
    story: int | None = None
    placed: Placed | None = None
    """Why it belongs to that story; None where it did so before."""
    told: tuple[Told, ...] = ()
    channels: tuple[ChannelId, ...] = ()
    """Channels that have a message waiting because of it."""
    problem: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrich:
    """Reads articles: `await read(number)`."""

    store: Store
    source: FeedSource
    names: Names
    clock: Clock
    storybook: Storybook
    patience: timedelta = timedelta(minutes=1)
    """The longest a page may take, whatever its source promises: a reader that hangs would stop the line."""
    second: SecondReader | None = None
    """A second reader, such as a language model behind its gate: never raises, never states what the page does not."""

    async def read(self, number: int) -> Enriched | None:
        """Reads a waiting article; None where another process read it first, its feed changed it, or its page's turn is still to come.

        A crash of the reader is remembered.
        """
        waiting = await in_reader(self._waiting, number)
        if waiting is None:
            return None
        article, silent, seen, feeds = waiting
        try:
            whole = await self._whole(article)
        except NotYet as busy:
            return await in_writer(self._put_off, number, busy.retry_after or self.clock())
        except FeedError as error:  # it was read whole before: that stands
            return await in_writer(self._unreadable, article, number, error.reason)
        whole = replace(whole, source=publisher(whole.url, whole.source, feeds=feeds))
        return await self.absorb(number, whole, silent=silent, seen=seen)

    async def absorb(
        self, number: int, whole: Article, *, silent: bool, seen: articles.Given | None = None
    ) -> Enriched | None:
        """Reads a waiting article whose words are at hand; `seen`: what its feed gave it when that began.

        None where its feed has changed it since: it waits to be read again, and what is out of date is told to nobody.
        """
        try:
            reading = await asyncio.to_thread(read, whole, self.names)
            if self.second and not silent and any(tag.company and tag.relevance == "about" for tag in reading.tags):
                reading = await self.second(reading)
            return await in_writer(self._store, number, reading, silent, seen)
        except StoreError:
            raise  # the database's trouble, not the article's: it keeps waiting
        except Exception as error:  # the page is hostile or the reader is wrong: one article is lost, not the line
            problem = f"the reader failed: {type(error).__name__}"
            return await in_writer(self._unreadable, whole, number, problem)

    def _waiting(self, number: int) -> tuple[Article, bool, articles.Given, tuple[Feed, ...]] | None:
        with self.store.reading() as session:
            found = articles.waiting_article(session, number)
            return (*found, articles.given(session, number), articles.carriers(session, number)) if found else None

    async def _whole(self, article: Article) -> Article:
        """The article with its page's words; with the feed's own where the page is blocked or failing, or says less.

        Raises NotYet; FeedError where it was read from its page before: an edit is no reason to know less of it.
        """
        if not article.is_excerpt:
            return await self._again(article)
        excerpt = replace(article, paragraphs=(article.title, *map(marked, article.paragraphs)), is_excerpt=True)
        if not article.url:
            return excerpt
        try:
            async with asyncio.timeout(self.patience.total_seconds()):
                page = await self.source.page(article.url)
        except NotYet:
            raise
        except (FeedError, TimeoutError):
            return excerpt
        except Exception:  # the feed's own words are at hand: a fetcher's fault must not cost the article
            log.exception("the page of article %s could not be had", article.id)
            return excerpt
        length = sum(len(paragraph.strip()) for paragraph in page.paragraphs)
        if not length or length < min(
            FEW, sum(map(len, article.paragraphs))
        ):  # a wall shows its visitors the first lines
            return excerpt
        return _of_page(article, page, self.clock())

    async def _again(self, article: Article) -> Article:
        try:
            async with asyncio.timeout(self.patience.total_seconds()):
                page = await self.source.page(article.url or "")
        except TimeoutError as error:
            raise FeedError("timeout") from error
        if not any(paragraph.strip() for paragraph in page.paragraphs):
            raise FeedError("blocked page", article.url or "")
        return _of_page(article, page, self.clock())

    def _put_off(self, number: int, until: datetime) -> None:
        with self.store.begin() as session:
            articles.put_off(session, number, until)

    def _unreadable(self, article: Article, number: int, problem: str) -> Enriched:
        with self.store.begin() as session:
            again = articles.attempts(session, number) + 1 < MOST_ATTEMPTS
            articles.note_unreadable(session, number, problem, self.clock() + RETRY if again else None)
        return Enriched(article=article, problem=problem)

    def _store(self, number: int, reading: Reading, silent: bool, seen: articles.Given | None) -> Enriched | None:
        with self.store.begin() as session:
            lock(session, "stories")
            now = self.clock()  # not before the lock: rows then are dated in the order in which they are committed
            if not articles.claim_reading(session, number, seen):
                return None
            standing = edits.story_of(session, number)
            placed = None if standing else self.storybook.place(session, reading, now)
            story = standing or (placed.story if placed else 0)
            is_new = standing is None and not stories.is_begun(session, story)
            if standing:
                edits.take_back(session, number)
            articles.store_reading(session, number, reading, story, now)
            settled = (
                settle(session, number, reading.announcements, reading.article)
                if standing
                else Settled(fresh=reading.announcements)
            )
            righted = put_right(session, reading.announcements)
            told = self._announce(session, number, reading, settled.fresh, silent=silent, now=now)
            stored = _facts_stored(session, number, reading.facts, told, now, again=standing is not None)
            for _, wrong in righted:
                edits.take_back_facts(session, wrong, stored, now)
            found = tuple(stored.values())
            page = Read(
                reading=reading, story=story, begins_story=is_new, silent=silent, told=told, facts=found, now=now
            )
            changed = (*settled.changed, *(() if silent else righted))
            heard = (
                *correct(session, changed, found, now),
                *take_back(session, settled.gone, now),
                *post(session, page, self.names.universe),
            )
            waiting = tuple(dict.fromkeys(heard))
        return Enriched(
            article=reading.article, reading=reading, story=story, placed=placed, told=told, channels=waiting
        )

    def _announce(
        self,
        session: Session,
        number: int,
        reading: Reading,
        plans: Sequence[Announcement],
        *,
        silent: bool,
        now: datetime,
    ) -> tuple[Told, ...]:
        """Stores each announcement with its verdict, decided here, inside the transaction, against the stored ones."""
        watched = channels.watched(session)
        told = []
        for found in sorted(plans, key=lambda one: one.company or ""):
            lock(session, found.company or "")
            known = announcements.known(session, found.company) if found.company else ()
            one = judge(announcements.dated(found, now), known, reading, watched=watched, silent=silent, now=now)
            stored = announcements.store_announcement(
                session, found, one.verdict, number, reading.article.published or now
            )
            told.append(replace(one, announcement=replace(found, id=stored, article_id=str(number))))
        return tuple(told)


def _facts_stored(
    session: Session, number: int, found: Sequence[Fact], told: Sequence[Told], now: datetime, *, again: bool
) -> dict[int, Fact]:
    """The article's facts by their numbers, but those of a held announcement, stored; `again`: in place of those it had."""
    before = announcements.announcements_in(session, number) if again else ()
    trusted = tuple(fact for fact in found if not is_held(fact, (*told, *before)))
    numbers = (edits.store_facts_again if again else facts.store_facts)(session, trusted, number, now)
    return {number: replace(fact, id=number) for fact, number in zip(trusted, numbers, strict=True)}


def _of_page(article: Article, page: Page, now: datetime) -> Article:
    """The article with its page's words; its date and publisher are the page's where the feed names none."""
    stated = min(page.published, now) if page.published else None
    return replace(
        article,
        paragraphs=page.paragraphs,
        is_excerpt=False,
        source=publisher(article.url, article.source, page.source),
        published=article.published or stated,
    )


def is_held(fact: Fact, told: Sequence[Told | VerdictFound]) -> bool:
    """Whether a fact stands in the sentence of an announcement that is held for a look: then it is no fact yet."""
    held = {one.announcement.citation.start for one in told if one.verdict.kind == "held"}
    return fact.metric is Metric.CAPEX and fact.citation.start in held
