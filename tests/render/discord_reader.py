"""A small reader of Discord's Markdown, after the rules of its client: what a person would see, and which marks took effect.

The client lets simple-markdown try its rules at each place, a backslash first. What stands in angle brackets counts as a mark whether the
client knows it or not, and so do a heading or a list inside of a list or a quotation.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_ESCAPE = re.compile(r"\\([^0-9A-Za-z\s])")
_LINE = re.compile(
    r" *(?P<heading>#{1,3}) +(?=\S)| *(?P<small>-#) +(?=\S)| *(?P<quote>>(?:>>)?) +| *(?P<item>[-*+]|\d+\.) +(?=\S)"
)
_WHOLE = {
    "code": re.compile(
        r"```(?:([a-z0-9_+\-.#]+?)\n)?\n*([^\n][\s\S]*?)\n*```|(`+)([\s\S]*?[^`])\3(?!`)", re.IGNORECASE
    ),
    "angle": re.compile(r"<[^\s>]+[^>]*>"),
    "address": re.compile(r"(?:https?|steam|discord)://[^\s<]+[^<.,:;\"'\]\s]"),
    "mention": re.compile(r"@(?:everyone|here|Clyde|silent)"),
    "emoji": re.compile(r":[^\s:]+?(?:::skin-tone-\d)?:"),
}
_AROUND = {
    "strong": re.compile(r"\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)"),
    "underline": re.compile(r"__((?:\\[\s\S]|[^\\])+?)__(?!_)"),
    "emphasis": re.compile(
        r"\b_((?:__|\\[\s\S]|[^\\_])+?)_\b|\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)"
    ),
    "strike": re.compile(r"~~([\s\S]+?)~~(?!_)"),
    "spoiler": re.compile(r"\|\|([\s\S]+?)\|\|"),
}
_LABEL = r"(?:\[[^\]]*\]|[^\[\]]|\](?=[^\[]*\]))*"
_LINK = re.compile(rf"\[({_LABEL})\]\(\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?(?:\s+['\"]([\s\S]*?)['\"])?\s*\)")


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark that took effect: its kind, what it holds and, for a link, where it leads."""

    kind: str
    inside: "tuple[str | Mark, ...]" = ()
    target: str = ""

    @property
    def words(self) -> str:
        """What a person sees of it."""
        return "".join(part if isinstance(part, str) else part.words for part in self.inside)


def seen(text: str) -> str:
    """What a person sees, the marks themselves gone."""
    return Mark("", tuple(_read(text, line_start=True))).words


def marks(text: str) -> list[Mark]:
    """The marks that took effect, inner ones after those that hold them."""
    return list(_marks(_read(text, line_start=True)))


def _marks(parts: Iterable[str | Mark]) -> Iterator[Mark]:
    for part in parts:
        if isinstance(part, Mark):
            yield part
            yield from _marks(part.inside)


def _read(text: str, *, line_start: bool) -> Iterator[str | Mark]:
    at = 0
    while at < len(text):
        if line_start and (begun := _LINE.match(text, at)):
            yield Mark(begun.lastgroup or "")
            at = begun.end()
            continue
        line_start = text[at] == "\n"
        mark, end = _mark(text, at)
        yield mark
        at = end


def _mark(text: str, at: int) -> tuple[str | Mark, int]:
    if escape := _ESCAPE.match(text, at):
        return escape[1], escape.end()
    for kind, rule in _WHOLE.items():
        if found := rule.match(text, at):
            return Mark(kind, (next(filter(None, reversed(found.groups())), found[0]),)), found.end()
    if link := _LINK.match(text, at):
        return Mark("link", tuple(_read(link[1], line_start=False)), re.sub(r"\\(\W)", r"\1", link[2])), link.end()
    around = [(found.end(), kind, found) for kind, rule in _AROUND.items() if (found := rule.match(text, at))]
    if around:
        end, kind, found = max(around, key=lambda each: each[0])
        return Mark(kind, tuple(_read(next(filter(None, found.groups())), line_start=False))), end
    return text[at], at + 1
