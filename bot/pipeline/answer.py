"""The one road that every question takes, on every surface.

understand the line | FETCH what the world must give | T change + look up | the handler's reply
"""

import logging
import shlex
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeAlias

from bot.domain.address import without_secrets
from bot.domain.asker import OPERATOR, Asker
from bot.domain.company import Universe
from bot.domain.delivery import ChannelId
from bot.domain.fact import Fact
from bot.domain.reply import Reply
from bot.pipeline.change import FeedsFor, apply
from bot.pipeline.find import find, settings
from bot.pipeline.outside import Outside
from bot.pipeline.talks import Talks
from bot.ports import Clock, FeedSource
from bot.render.locale import HOUSE, spoken
from bot.store import channels, facts, feeds
from bot.store.session import Session, Store, StoreBusy
from bot.store.threads import begun_within, in_reader
from bot.text.questions.context import NOTHING, Context, after
from bot.text.questions.question import UNCLEAR, understand
from bot.text.who.names import Names
from handlers.command import AddFeed, AlertsQuery, Ask, Change, Command, FactQuery, Query, RemoveFeed, UsageError
from handlers.found import Found
from handlers.registry import COMMANDS

log = logging.getLogger(__name__)

PATIENCE = 4.0
"""Seconds that a change waits for those before it."""
LOCK_WAIT = 8.0
"""The same for others that write to the database: a person rather hears soon that nothing was changed."""

Chooser: TypeAlias = Callable[[str, Sequence[str]], Awaitable[str | None]]
"""Gives back one of the command lines for a question, None where none answers it."""


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
        known = await self._known(question, context)
        ask = replace(ask_of(question, channel, known, self.clock, context), asker=asker)
        if self.chooser and ask.line == UNCLEAR:
            ask = await self._chosen(ask, self.chooser)
        command = COMMANDS.get(ask.command)
        if command is None:
            from handlers.help import unknown

            return unknown(ask)
        try:
            query = command.needs(ask)
            brought = await Outside(store=self.store, source=self.source, names=self.names).bring(query)
            reply = await self._reply(command, ask, query, brought)
        except UsageError as error:
            from handlers.help import usage

            return usage(command, error)
        self.talks.keep(channel, asker, _after(context, ask, reply), ask.now)
        return replace(reply, command=reply.command or without_secrets(ask.line))

    async def _known(self, question: str, context: Context) -> Universe:
        """The universe, with those outside it and the trades that the question may name and the store knows."""
        universe = self.names.universe
        typed, _, words = question.strip().partition(" ")
        if not typed or (typed[0] == "/" and (not words or typed[1:].casefold() not in _OF_COMPANIES)):
            return universe
        from bot.text.questions.outsiders import strange_words, with_stored  # its tables take time to build

        strange = strange_words(words if typed[0] == "/" else question, universe, context)
        if not strange:
            return universe
        names, markets = await in_reader(self._outside)
        return with_stored(universe, strange, names, markets)

    def _outside(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        with self.store.reading() as session:
            return facts.owners_outside(session), facts.markets(session)

    async def _chosen(self, ask: Ask, choose: Chooser) -> Ask:
        """The question as the line that was chosen for it; as it was where none of the lines given was."""
        from handlers.candidates import candidates

        lines = candidates(ask, await in_reader(self._stored, ask))
        line = await choose(ask.question, lines)
        return read_line(line, ask) if line in lines else ask

    def _stored(self, ask: Ask) -> tuple[Fact, ...]:
        with self.store.reading() as session:
            return find(session, FactQuery(), ask).facts

    async def home(self, channel: ChannelId) -> Reply:
        """The channel at a glance, in its language."""
        return await in_reader(self._home, channel)

    def _home(self, channel: ChannelId) -> Reply:
        from handlers.home import home

        ask = Ask(command="home", channel=channel, now=self.clock(), universe=self.names.universe)
        with self.store.reading() as session:
            found = find(session, AlertsQuery(), ask)
        return spoken(home(ask, found), found.channel.language if found.channel else HOUSE)

    async def _reply(self, command: Command, ask: Ask, query: Query, brought: Found) -> Reply:
        change = command.change(ask) if command.change else None
        if change is None:
            return await in_reader(self._look_up, command, ask, query, brought)
        from handlers.help import locked, refused

        if ask.asker.refusal:
            return refused(ask.asker)
        try:
            return await begun_within(PATIENCE, partial(self._change, command, ask, query, brought, change))
        except StoreBusy as error:
            log.warning("%s was not done: %s", without_secrets(ask.line), error)
            return locked(without_secrets(ask.line))

    def _look_up(self, command: Command, ask: Ask, query: Query, brought: Found) -> Reply:
        with self.store.reading() as session:
            found, language = find(session, query, ask), _language(session, ask.channel)
        return self._told(command, ask, found, brought, language)

    def _change(self, command: Command, ask: Ask, query: Query, brought: Found, change: Change) -> Reply:
        hopeless = _hopeless(brought) if isinstance(change, AddFeed) else ""
        with self.store.begin(LOCK_WAIT) as session:
            before = settings(session, ask.channel)
            polled = feeds.feeds(session) if isinstance(change, RemoveFeed) else ()
            did = hopeless or apply(session, change, ask, self.feeds_for)
            found, language = find(session, query, ask), _language(session, ask.channel)
        changed = replace(
            found,
            changed=did,
            channel_before=before.channel,
            subscriptions_before=before.subscriptions,
            feeds_before=polled,
        )
        return self._told(command, ask, changed, brought, language)

    def _told(self, command: Command, ask: Ask, found: Found, brought: Found, language: str) -> Reply:
        found = replace(found, reading=brought.reading, tried=brought.tried, problem=brought.problem)
        reply = command.reply(ask, found)
        if command.name in _COMPARING:
            from handlers.nothing import beside_strangers

            reply = beside_strangers(ask, reply)
        return spoken(self._with_passages(ask, reply), language)

    def _with_passages(self, ask: Ask, reply: Reply) -> Reply:
        """The reply; under one that nothing stored answers, the passages that come near."""
        if not (reply.is_lacking or ask.line == UNCLEAR):
            return reply
        from handlers import passages

        query = passages.wanted(ask, reply)
        if query is None:
            return reply
        with self.store.reading() as session:
            return passages.offered(ask, reply, find(session, query, ask).passages)


def _hopeless(brought: Found) -> str:
    from handlers.feeds import hopeless

    return hopeless(brought.tried)


_OF_COMPANIES = frozenset({"share", "capex", "growth", "facts", "source"})
"""Commands behind whose names a company or a market stands."""
_COMPARING = frozenset({"share", "capex", "growth", "facts", "answers"})
"""Commands in which companies are held against each other."""


def _language(session: Session, channel: ChannelId) -> str:
    known = channels.find_channel(session, channel)
    return known.language if known else HOUSE


def _after(context: Context, ask: Ask, reply: Reply) -> Context:
    numbers = tuple(source.number for source in reply.sources if source.number)
    return after(context, ask.line, reply.title, numbers, ask.universe)


def ask_of(question: str, channel: str, universe: Universe, clock: Clock, context: Context = NOTHING) -> Ask:
    """What a person typed as a command with its words; plain words are understood into a command line first, after the context."""
    line = understand(question, universe, context)
    return read_line(line, Ask(command="", channel=channel, now=clock(), universe=universe, question=question))


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
