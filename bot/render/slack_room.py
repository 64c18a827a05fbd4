"""What gives way where a reply is larger than Slack takes: whole things, the least important first, and they are counted."""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from bot.domain.reply import Block, Bullets, Chart, Reply, Table, Text
from bot.render.fit import one_line, size
from bot.render.limits import SLACK
from bot.render.slack_blocks import Json
from bot.render.slack_words import counted, listed

Render: TypeAlias = Callable[[Reply, str], tuple[Json, ...]]
"""Gives the blocks of what is left of a reply, with the sentence that says what is not."""

_MOST_SOURCES, _LONG_SOURCE = 10, 1_000
"""Sources after so many, or longer than that, give way before the lines that they are for: `/source <n>` still shows them."""
_HOPELESS = SLACK.together - 2_000
"""Characters of a thing that leave no room for anything else: it gives way first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Thing:
    """One thing that can give way."""

    name: str
    block: int = -1
    """The number of its block in the reply; -1 for what stands in none."""
    item: int = 0
    """Its number in the block, or among the sources or buttons."""
    characters: int = 0
    """The least that it takes."""


def fitted(reply: Reply, render: Render, most: int) -> tuple[Reply, tuple[Json, ...]]:
    """As much of the reply as fits in `most` blocks, and those blocks."""
    order = _giving_way(reply)
    low, high = _fewest(order), len(order)
    while low < high:
        middle = (low + high) // 2
        if _fits(_rendered(reply, order[:middle], render), most):
            high = middle
        else:
            low = middle + 1
    return _without(reply, order[:low]), _rendered(reply, order[:low], render)


def left_out(names: Sequence[str]) -> str:
    """ "3 more lines and 1 source left out; ask for less.", "" for none."""
    counts = Counter(names)
    told = [counted(number, f"more {name}" if at == 0 else name) for at, (name, number) in enumerate(counts.items())]
    return f"{listed(told)} left out; ask for less." if told else ""


def _rendered(reply: Reply, gone: Sequence[_Thing], render: Render) -> tuple[Json, ...]:
    return render(_without(reply, gone), left_out([thing.name for thing in gone]))


def _fits(blocks: Sequence[Json], most: int) -> bool:
    return len(blocks) <= most and sum(map(_weight, blocks)) <= SLACK.together


def _weight(block: Json) -> int:
    """A table has limits of its own, and counts by its cells; everything else by what is sent."""
    if block["type"] == "table":
        return sum(size(cell["text"]) for row in block["rows"] for cell in row)
    return size(json.dumps(block, ensure_ascii=False))


def _fewest(order: Sequence[_Thing]) -> int:
    """How many things must give way at least: what is far too large is not rendered to be measured."""
    left = sum(thing.characters for thing in order)
    for at, thing in enumerate(order):
        if left <= SLACK.together:
            return at
        left -= thing.characters
    return len(order)


# ---- the order ----------------------------------------------------------------------------------------------------------------------
def _giving_way(reply: Reply) -> list[_Thing]:
    """Everything in the order in which it gives way: from the end of each kind, the finding last."""
    from_the_end = [*_things(reply)][::-1]
    return sorted(from_the_end, key=_rank)


def _rank(thing: _Thing) -> int:
    if thing.characters > _HOPELESS:
        return 0
    if thing.name == "source":
        return 1 if thing.item >= _MOST_SOURCES or thing.characters > _LONG_SOURCE else 4
    return {"line": 2, "button": 5, "date": 6, "title": 7}.get(thing.name, 3)


def _things(reply: Reply) -> Iterator[_Thing]:
    yield _Thing(name="title", characters=_length(reply.title))
    for at, block in enumerate(reply.blocks):
        yield from _in_block(at, block)
    for at, source in enumerate(reply.sources):
        yield _Thing(name="source", item=at, characters=_length(source.label))
    for at, _ in enumerate(reply.buttons):
        yield _Thing(name="button", item=at)
    if reply.as_of:
        yield _Thing(name="date", characters=_length(reply.as_of))


def _in_block(at: int, block: Block) -> Iterator[_Thing]:
    match block:
        case Text():
            yield _Thing(name="paragraph", block=at, characters=_length(block.text))
        case Table(rows=()):
            yield _Thing(name="table", block=at)
        case Table():
            for item, row in enumerate(block.rows):
                yield _Thing(name="row", block=at, item=item, characters=sum(map(_length, row)))
        case Chart():
            yield _Thing(name="chart", block=at)
        case Bullets(lines=()):
            yield _Thing(name="heading", block=at)
        case Bullets():
            for item, line in enumerate(block.lines):
                yield _Thing(name="line", block=at, item=item, characters=_length(line.text) + _length(line.detail))


def _length(text: str) -> int:
    return len(one_line(text))


# ---- what is left -------------------------------------------------------------------------------------------------------------------
def _without(reply: Reply, gone: Sequence[_Thing]) -> Reply:
    names = {(thing.name, thing.item) for thing in gone if thing.block < 0}
    items = {(thing.block, thing.item) for thing in gone if thing.block >= 0}
    blocks = (_rest(block, {item for of, item in items if of == at}) for at, block in enumerate(reply.blocks))
    return replace(
        reply,
        title="" if ("title", 0) in names else reply.title,
        blocks=tuple(block for block in blocks if block is not None),
        sources=tuple(source for at, source in enumerate(reply.sources) if ("source", at) not in names),
        buttons=tuple(button for at, button in enumerate(reply.buttons) if ("button", at) not in names),
        as_of="" if ("date", 0) in names else reply.as_of,
    )


def _rest(block: Block, gone: set[int]) -> Block | None:
    """The block without these lines or rows, None where nothing is left of it."""
    if not gone:
        return block
    match block:
        case Bullets() if len(gone) < len(block.lines):
            return replace(block, lines=tuple(line for at, line in enumerate(block.lines) if at not in gone))
        case Table() if len(gone) < len(block.rows):
            return replace(block, rows=tuple(row for at, row in enumerate(block.rows) if at not in gone))
        case _:
            return None
