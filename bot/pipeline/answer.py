"""The one road that every question takes, on every surface.

understand the line | FETCH what the world must give | T change + look up | the handler's reply
"""

import asyncio
import shlex
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from bot.domain.address import without_secrets
from bot.domain.article import Article, Entry
from bot.domain.asker import OPERATOR, Asker
from bot.domain.company import Key
from bot.domain.delivery import ChannelId
from bot.domain.fact import Fact
from bot.domain.feed import Feed
from bot.domain.publisher import publisher
from bot.domain.reply import Reply
from bot.pipeline.change import FeedsFor, apply
from bot.pipeline.find import find, settings
from bot.pipeline.talks import Talks
from bot.ports import Clock, FeedError, FeedSource
from bot.render.locale import HOUSE, spoken
from bot.store import channels
from bot.store.session import Session, Store
from bot.text.questions.context import NOTHING, Context, after
from bot.text.questions.question import understand
from bot.text.who.names import Names
from handlers import candidates, passages
from handlers.command import AddFeed, AlertsQuery, Ask, Command, Query, ReadPage, TryFeed, UsageError
from handlers.feeds import hopeless as feed_is_hopeless
from handlers.found import Found, TriedFeed
from handlers.help import refused, unknown, usage
from handlers.home import home
from handlers.nothing import beside_strangers
from handlers.registry import COMMANDS

Chooser: TypeAlias = Callable[[str, Sequence[str]], Awaitable[str | None]]
"""Gives back one of the command lines for a question, None where none answers it."""

MOST_TRIED = 10
"""Entries that /feeds test tells of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Answers questions: `await answer("/share alibaba", channel)`."""

    store: Store
    source: FeedSource
    names: Names
    clock: Clock
    feeds_for: FeedsFor
    chooser: Chooser | None = None
    """Chooses the command line that a question means, of those given, where no rule understood it; None: nobody does."""
    talks: Talks = field(default_factory=Talks)
    """What each person last spoke of in each channel."""

    async def answer(self, question: str, channel: ChannelId, asker: Asker = OPERATOR) -> Reply:
        """The reply to what a person typed, in the channel's language: a command or plain words. A usage error is a reply too."""
        context = self.talks.context(channel, asker, self.clock())
        ask = replace(ask_of(question, channel, self.names, self.clock, context), asker=asker)
        if self.chooser and ask.line == candidates.UNCLEAR:
            ask = await self._chosen(ask, self.chooser)
        command = COMMANDS.get(ask.command)
        if command is None:
            return unknown(ask)
        try:
            query = command.needs(ask)
            brought = await self._from_the_world(query)
            reply = await asyncio.to_thread(self._look_up, command, ask, query, brought)
        except UsageError as error:
            return usage(command, error)
        self.talks.keep(channel, asker, _after(context, ask, reply), ask.now)
        return replace(reply, command=reply.command or without_secrets(ask.line))

    async def _chosen(self, ask: Ask, choose: Chooser) -> Ask:
        """The question as the line that was chosen for it; as it was where none of the lines given was."""
        lines = candidates.candidates(ask, await asyncio.to_thread(self._stored, ask))
        line = await choose(ask.question, lines)
        return read_line(line, ask) if line in lines else ask

    def _stored(self, ask: Ask) -> tuple[Fact, ...]:
        with self.store.reading() as session:
            return find(session, candidates.needs(ask), ask).facts

    async def home(self, channel: ChannelId) -> Reply:
        """The channel at a glance, in its language."""
        return await asyncio.to_thread(self._home, channel)

    def _home(self, channel: ChannelId) -> Reply:
        ask = Ask(command="home", channel=channel, now=self.clock(), universe=self.names.universe)
        with self.store.reading() as session:
            found = find(session, AlertsQuery(), ask)
        return spoken(home(ask, found), found.channel.language if found.channel else HOUSE)

    def _look_up(self, command: Command, ask: Ask, query: Query, brought: Found) -> Reply:
        change = command.change(ask) if command.change else None
        if change is None:
            with self.store.reading() as session:
                found, language = find(session, query, ask), _language(session, ask.channel)
        else:
            if ask.asker.refusal:
                return refused(ask.asker)
            hopeless = feed_is_hopeless(brought.tried) if isinstance(change, AddFeed) else ""
            with self.store.begin() as session:
                before = settings(session, ask.channel)
                did = hopeless or apply(session, change, ask, self.feeds_for)
                found, language = find(session, query, ask), _language(session, ask.channel)
            found = replace(
                found,
                changed=did,
                channel_before=before.channel,
                subscriptions_before=before.subscriptions,
            )
        found = replace(found, reading=brought.reading, tried=brought.tried, problem=brought.problem)
        return spoken(self._with_passages(ask, beside_strangers(ask, command.reply(ask, found))), language)

    def _with_passages(self, ask: Ask, reply: Reply) -> Reply:
        """The reply; under one that nothing stored answers, the passages that come near."""
        query = passages.wanted(ask, reply)
        if query is None:
            return reply
        with self.store.reading() as session:
            return passages.offered(ask, reply, find(session, query, ask).passages)

    async def _from_the_world(self, query: Query) -> Found:
        match query:
            case ReadPage(url=url):
                return await self._page(url)
            case TryFeed(url=url):
                return await self._feed(url)
            case _:
                return Found()

    async def _page(self, url: str) -> Found:
        try:
            page = await self.source.page(url)
        except FeedError as error:
            return Found(problem=error.reason)
        article = Article(
            id=page.url,
            url=page.url,
            title=page.title,
            source=publisher(page.url, page.source),
            published=page.published,
            paragraphs=page.paragraphs,
        )
        from bot.text.reading import read  # its tables take 0.4 s to build, and most answers read no page

        return Found(reading=await asyncio.to_thread(read, article, self.names))

    async def _feed(self, url: str) -> Found:
        try:
            fetched = await self.source.fetch(Feed(url=url))
        except FeedError as error:
            return Found(tried=TriedFeed(url=url, reason=error.reason))
        with self.store.reading() as session:
            watched = channels.watched(session)
        tried = tuple((entry.title, prospect(entry, self.names, watched)) for entry in fetched.entries[:MOST_TRIED])
        return Found(tried=TriedFeed(url=url, title=fetched.title, items=tried))


def _language(session: Session, channel: ChannelId) -> str:
    known = channels.find_channel(session, channel)
    return known.language if known else HOUSE


def _after(context: Context, ask: Ask, reply: Reply) -> Context:
    numbers = tuple(source.number for source in reply.sources if source.number)
    return after(context, ask.line, reply.title, numbers, ask.universe)


def ask_of(question: str, channel: str, names: Names, clock: Clock, context: Context = NOTHING) -> Ask:
    """What a person typed as a command with its words; plain words are understood into a command line first, after the context."""
    line = understand(question, names.universe, context)
    return read_line(line, Ask(command="", channel=channel, now=clock(), universe=names.universe, question=question))


def read_line(line: str, ask: Ask) -> Ask:
    """The question as a command line says it."""
    command, *words = words_of(line)
    return replace(ask, command=command.removeprefix("/").lower(), words=tuple(words), line=line)


def words_of(line: str) -> list[str]:
    """The words of a command line, quotes resolved; a quote that never closes is an ordinary character."""
    try:
        return shlex.split(line) or ["/help"]
    except ValueError:
        return line.split()


def prospect(entry: Entry, names: Names, watched: frozenset[Key]) -> str:
    """What would become of a feed's entry, judged by the feed's own words: the page may still say more."""
    from bot.text.who.tag import tags

    article = Article(id=entry.key, title=entry.title, paragraphs=(entry.text,) if entry.text else ())
    found = {tag.company: tag.relevance for tag in tags(article, names) if tag.company in watched}
    about = sorted(key for key, relevance in found.items() if key and relevance == "about")
    if about:
        return f"about {', '.join(about)}: would be kept"
    if found:
        return f"names {', '.join(sorted(key for key in found if key))} in passing: read for figures, not shown as news"
    return "names no watched company: would be passed over"
