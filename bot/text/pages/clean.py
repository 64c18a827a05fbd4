"""Paragraphs of a page, cut down to what its writer says.

    raw text -> paragraphs_of -> clean: visible characters -> marks of chats off -> machine summary off -> boilerplate off -> glue off

No sentence of the article is dropped: lines go only where they match a pattern from their first character.
"""

import re
from collections.abc import Iterable, Iterator

from bot.text.pages.boilerplate import is_boilerplate, is_end_label, is_summary_label
from bot.text.pages.chat import unmarked
from bot.text.pages.glue import unglued
from bot.text.pages.markup import tidy_lines, visible


def clean(paragraphs: Iterable[str]) -> tuple[str, ...]:
    """The paragraphs without boilerplate, marks of chats, glued tickers, footnote marks and datelines; empty ones are dropped.

    What is kept keeps its order and its words. Cleaning twice changes nothing more.
    """
    lines = [_line(tidy_lines(paragraph)) for paragraph in paragraphs]
    kept = [line for line in _without_links(list(_without_machine_summary(lines))) if not is_boilerplate(line)]
    bare = ((line, unglued(line)) for line in kept)
    return tuple(words for line, words in bare if words and (words == line or not is_boilerplate(words)))


def paragraphs_of(text: str) -> tuple[str, ...]:
    """The raw paragraphs of a plain text: its lines, hard-wrapped ones joined again."""
    blocks = re.split(r"\n[^\S\n]*\n", visible(text))
    return tuple(paragraph for block in blocks for paragraph in _paragraphs(block))


def is_heading(paragraph: str) -> bool:
    """Whether it is a title or section heading: a short line that begins with a capital and does not end as a sentence."""
    words = paragraph.split()
    return (
        0 < len(words) <= _HEADING_WORDS
        and paragraph[0].isalnum()
        and not paragraph[0].islower()
        and _SENTENCE_END.search(paragraph) is None
    )


_HEADING_WORDS = 16
_SENTENCE_END = re.compile(r"[.!?。！？:;,…][\"'”’)\]]*\s*$")
_LIST_LINE = re.compile(r"\s*(?:[-•*▪●–]|\d{1,2}[.)])\s")
_WRAPPED = (45, 100)
"""The lengths of lines in hard-wrapped text, in characters."""


def _line(paragraph: str) -> str:
    """The lines of a paragraph as one, without the marks of each and those from one to another."""
    words = tidy_lines(unmarked(paragraph)).replace("\n", " ")
    return words if words == paragraph else tidy_lines(unmarked(words))


def _without_machine_summary(lines: list[str]) -> Iterator[str]:
    """The lines less the list that follows a summary label: it is somebody's machine's, not the writer's."""
    is_listed = False
    for line in lines:
        is_listed = is_summary_label(line) or (is_listed and (not line or _LIST_LINE.match(line) is not None))
        if not is_listed:
            yield line


def _without_links(lines: list[str]) -> list[str]:
    """The lines before a label such as "Latest Articles", unless text goes on after it."""
    for number, line in enumerate(lines):
        if is_end_label(line) and not any(_is_prose(later) for later in lines[number + 1 :]):
            return lines[:number]
    return lines


def _is_prose(line: str) -> bool:
    return len(line) > 100 and _SENTENCE_END.search(line) is not None and not is_boilerplate(line)


def _paragraphs(block: str) -> Iterator[str]:
    lines = [line.strip() for line in block.split("\n") if line.strip()]
    yield from [" ".join(lines)] if _is_wrapped(lines) else lines


def _is_wrapped(lines: list[str]) -> bool:
    """Whether lines were broken by width: all but the last are about as long, and most break inside a sentence."""
    shortest, longest = _WRAPPED
    broken = lines[:-1]
    return (
        len(broken) > 0
        and all(shortest <= len(line) <= longest and not _LIST_LINE.match(line) for line in broken)
        and len(lines[-1]) <= longest
        and sum(_SENTENCE_END.search(line) is None for line in broken) * 2 > len(broken)
        and lines[-1][-1] in ".!?\"”'"
    )
