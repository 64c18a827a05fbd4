"""/answers: several questions at once ("share and capex of alibaba")."""

import shlex
from collections.abc import Sequence
from dataclasses import replace

from bot.domain.reply import Bullets, Reply, Source, Text
from handlers.capex import CAPEX
from handlers.citing import dated
from handlers.command import Ask, Command, FactQuery, Parameter, UsageError
from handlers.facts import FACTS
from handlers.found import Found
from handlers.growth import GROWTH
from handlers.share import SHARE
from handlers.source import SOURCE

_PARTS = {command.name: command for command in (SHARE, CAPEX, GROWTH, FACTS, SOURCE)}
"""Commands that answer from facts alone: one look-up serves all of them."""
_MOST = 3


def needs(ask: Ask) -> FactQuery:
    """All facts and announcements. Raises UsageError where no part is a command that can be joined."""
    if not _parts(ask):
        raise UsageError("Give two or three commands in quotes.", ANSWERS.examples)
    return FactQuery(announcements=True)


def reply(ask: Ask, found: Found) -> Reply:
    """The parts one after another: the first finding is the title, the others open their part."""
    replies = [command.reply(part, found) for command, part in _parts(ask)]
    named = {
        (source.number, source.label.partition(" (also")[0], source.url): source
        for one in replies
        for source in one.sources
    }
    cited = tuple(named.values())
    first, *others = replies
    blocks = list(first.blocks)
    for other in others:
        blocks += [Bullets(lines=(), heading=other.title), *other.blocks]
    notes = [block for block in blocks if isinstance(block, Text) and block.tone == "note"]
    kept = [block for block in blocks if block not in notes]
    return replace(
        first,
        blocks=(*kept, *dict.fromkeys(notes)),
        sources=cited,
        buttons=tuple(dict.fromkeys(button for one in replies for button in one.buttons[:2])),
        as_of=_as_of(replies, cited),
        disclaimer=any(one.disclaimer for one in replies),
        is_lacking=all(one.is_lacking for one in replies),
    )


def _as_of(replies: Sequence[Reply], cited: Sequence[Source]) -> str:
    """The date of all of them, where they have one; else that of the newest source, and of the oldest."""
    told = tuple(dict.fromkeys(one.as_of for one in replies if one.as_of))
    return told[0] if len(told) == 1 else dated([source.published for source in cited if source.published])


def _parts(ask: Ask) -> tuple[tuple[Command, Ask], ...]:
    found = (_part(word, ask) for word in ask.words[:_MOST])
    return tuple(part for part in found if part)


def _part(line: str, ask: Ask) -> tuple[Command, Ask] | None:
    try:
        name, *words = shlex.split(line)
    except ValueError:
        return None
    command = _PARTS.get(name.removeprefix("/"))
    return (command, replace(ask, command=command.name, words=tuple(words), line=line)) if command else None


ANSWERS = Command(
    name="answers",
    usage='/answers "<command>" "<command>"',
    summary="Two or three answers at once",
    needs=needs,
    reply=reply,
    parameters=(
        Parameter(name="first", summary="A whole command, such as /share alibaba", is_required=True, is_line=True),
        Parameter(name="second", summary="Another one, such as /capex alibaba", is_required=True, is_line=True),
    ),
    examples=('/answers "/share alibaba" "/capex alibaba"',),
)
