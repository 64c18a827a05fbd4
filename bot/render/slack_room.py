"""What gives way where a reply is larger than Slack takes: whole things, the least important first, and they are counted."""

import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeAlias

from bot.domain.reply import Block, Bullets, Chart, Reply, Table, Text
from bot.render.limits import SLACK
from bot.render.slack_blocks import Json
from bot.render.slack_words import counted, listed, size

Given: TypeAlias = tuple[str, int]
"""One thing that gives way: what it is called, and the number of the block that it stands in."""

Render: TypeAlias = Callable[[Reply, str], tuple[Json, ...]]
"""Gives the blocks of what is left of a reply, with the sentence that says what is not."""


def fitted(reply: Reply, render: Render, most: int) -> tuple[Reply, tuple[Json, ...]]:
    """As much of the reply as fits in `most` blocks, and those blocks."""
    order = _giving_way(reply)
    low, high = 0, len(order)
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


def _rendered(reply: Reply, given: Sequence[Given], render: Render) -> tuple[Json, ...]:
    return render(_without(reply, given), left_out([name for name, _ in given]))


def _fits(blocks: Sequence[Json], most: int) -> bool:
    return len(blocks) <= most and sum(map(_weight, blocks)) <= SLACK.together


def _weight(block: Json) -> int:
    """A table has limits of its own, and counts by its cells; everything else by what is sent."""
    if block["type"] == "table":
        return sum(size(cell["text"]) for row in block["rows"] for cell in row)
    return size(json.dumps(block, ensure_ascii=False))


def _giving_way(reply: Reply) -> list[Given]:
    """Everything in the order in which it gives way: lines from the last, other parts from the last; then, only where something is
    of a monstrous length, sources, buttons, the date and the title.
    """
    numbered = list(enumerate(reply.blocks))[::-1]
    lines = [("line", at) for at, block in numbered if isinstance(block, Bullets) for _ in block.lines]
    rest = [part for at, block in numbered for part in _parts(at, block)]
    end = ["source"] * len(reply.sources) + ["button"] * len(reply.buttons) + ["date"] * bool(reply.as_of) + ["title"]
    return [*lines, *rest, *((name, -1) for name in end)]


def _parts(at: int, block: Block) -> list[Given]:
    match block:
        case Text():
            return [("paragraph", at)]
        case Table():
            return [("row", at) for _ in block.rows] or [("table", at)]
        case Chart():
            return [("chart", at)]
        case Bullets():
            return [] if block.lines else [("heading", at)]


def _without(reply: Reply, given: Sequence[Given]) -> Reply:
    gone = Counter(given)
    blocks = (_rest(block, sum(gone[name, at] for name in _NAMES)) for at, block in enumerate(reply.blocks))
    return replace(
        reply,
        title="" if gone["title", -1] else reply.title,
        blocks=tuple(block for block in blocks if block is not None),
        sources=reply.sources[: len(reply.sources) - gone["source", -1]],
        buttons=reply.buttons[: len(reply.buttons) - gone["button", -1]],
        as_of="" if gone["date", -1] else reply.as_of,
    )


_NAMES = ("line", "paragraph", "row", "table", "chart", "heading")


def _rest(block: Block, gone: int) -> Block | None:
    """The block without its last lines or rows, None where nothing is left of it."""
    if not gone:
        return block
    match block:
        case Bullets() if gone < len(block.lines):
            return replace(block, lines=block.lines[:-gone])
        case Table() if gone < len(block.rows):
            return replace(block, rows=block.rows[:-gone])
        case _:
            return None
