"""Asks commands as the shell does, with the shipped facts as the store and a fixed clock."""

import shlex
from dataclasses import replace
from datetime import UTC, datetime

from bot.domain.fact import Fact
from bot.domain.reply import Reply
from bot.render.text import plain
from bot.shipped import shipped_facts, universe
from bot.text.questions.question import understand
from handlers import COMMANDS
from handlers.command import Ask, CitationQuery, FactQuery, Query, UsageError
from handlers.found import Found
from handlers.help import unknown, usage

NOON = datetime(2025, 10, 1, 12, tzinfo=UTC)


def stored(*more: Fact) -> tuple[Fact, ...]:
    """The shipped facts and further ones, numbered as a store numbers them."""
    return tuple(replace(fact, id=number) for number, fact in enumerate((*shipped_facts(), *more), 1))


def ask(line: str, now: datetime = NOON) -> Ask:
    """A command line as the shell hands it on."""
    name, *words = shlex.split(line)
    return Ask(command=name.removeprefix("/"), words=tuple(words), now=now, universe=universe(), line=line)


def found(query: Query, facts: tuple[Fact, ...]) -> Found:
    """What a store of these facts gives for a query."""
    match query:
        case FactQuery(company=company, metrics=metrics):
            kept = (
                fact for fact in facts if company in (None, fact.company) and (not metrics or fact.metric in metrics)
            )
            return Found(facts=tuple(kept))
        case CitationQuery(number=number):
            return Found(facts=tuple(fact for fact in facts if fact.id == number))
        case _:
            return Found()


def reply_to(
    line: str, facts: tuple[Fact, ...] | None = None, now: datetime = NOON, given: Found | None = None
) -> Reply:
    """The reply to a command line; `given` stands for what the store or the world has."""
    asked = ask(line, now)
    command = COMMANDS.get(asked.command)
    if command is None:
        return unknown(asked)
    try:
        if command.change:
            command.change(asked)
        query = command.needs(asked)
        return command.reply(asked, found(query, stored() if facts is None else facts) if given is None else given)
    except UsageError as error:
        return usage(command, error)


def answer(question: str) -> str:
    """The plain text that answers a question in plain words."""
    return plain(reply_to(understand(question, universe())))
