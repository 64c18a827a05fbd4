"""A reply in lines of words: what a notification begins with, a screen reader reads, and stands alone where blocks are refused."""

from collections.abc import Iterator

from bot.domain.reply import Block, Bullets, Chart, Reply, Table, Text
from bot.render.fit import one_line, size
from bot.render.limits import SLACK
from bot.render.markup import visible
from bot.render.slack_lines import bullet_lines, source_lines
from bot.render.slack_room import left_out
from bot.render.slack_words import words

_NOTICE = 60
"""Room for the sentence that counts what is left out."""


def told(reply: Reply, closing: str) -> str:
    """Title, body, sources and closing in whole lines of mrkdwn, as long as there is room; what is left out is counted."""
    lines = [line for line in (*_lines(reply), _words(closing)) if line]
    if size(whole := "\n".join(lines)) <= SLACK.fallback:
        return whole
    kept: set[int] = set()
    room = SLACK.fallback - _NOTICE
    for at in (len(lines) - 1, *range(len(lines) - 1)):
        if size(lines[at]) + 1 <= room:
            kept.add(at)
            room -= size(lines[at]) + 1
    shown = [lines[at] for at in sorted(kept)]
    return "\n".join((*shown, left_out(["line"] * (len(lines) - len(kept)))))


def _lines(reply: Reply) -> Iterator[str]:
    yield _words(reply.title)
    for block in reply.blocks:
        yield from _block(block)
    yield from (" ".join(source_lines(source)) for source in reply.sources)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Text():
            yield from (_words(text) for text in visible(block.text).split("\n"))
        case Bullets():
            yield _words(block.heading)
            yield from (" ".join(bullet_lines(line)) for line in block.lines)
        case Table():
            yield _words(block.heading)
            yield from (
                _words(" · ".join(cell for cell in map(one_line, row) if cell)) for row in (block.head, *block.rows)
            )
        case Chart():
            yield _words(block.alt)


def _words(text: str) -> str:
    """The text as one line of mrkdwn; one that is too long in any case is not worth the work."""
    line = one_line(text)
    return words(line) if len(line) <= SLACK.fallback else line
