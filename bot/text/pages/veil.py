"""Whether what comes next in a stream of tags is seen: elements that their own attributes hide, with everything inside them.

Ends that are left out are understood as a browser does: a paragraph ends where a block begins, an entry of a list at the next one, and
everything where the element around it ends.
"""

import html
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from bot.text.pages.unseen import INHERITED, declarations, has_background, hiding, showing
from bot.text.quantities.wordlists import word_set

_STYLE = re.compile(r"style\s*=")
_VOID = word_set("area base br col embed hr img input link meta param source track wbr")
_END_OF_PARAGRAPH = word_set(
    """address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr
    main nav ol p pre section table ul"""
)
_ENDS_BEFORE = {
    "li": (word_set("li"), word_set("ul ol menu")),
    "dt": (word_set("dt dd"), word_set("dl")),
    "dd": (word_set("dt dd"), word_set("dl")),
    "td": (word_set("td th"), word_set("tr table")),
    "th": (word_set("td th"), word_set("tr table")),
    "tr": (word_set("tr"), word_set("table tbody thead tfoot")),
}
"""What the start of an element ends, and what that is not looked for beyond."""
_NEAR = 32
"""Elements around a start among which the one that it ends is looked for: hostile markup opens thousands."""
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]*))?""")


def may_hide(lowered: str) -> bool:
    """Whether there is anything in lower-case markup that could hide words."""
    return "hidden" in lowered or ("style" in lowered and _STYLE.search(lowered) is not None)


class _Open(NamedTuple):
    """An element that has begun."""

    name: str
    hidden: frozenset[str] = frozenset()
    """The properties that hide the words inside."""
    on_background: bool = False


@dataclass(slots=True)
class Veil:
    """The elements that are open: `veil.passes(name, tag)` for each tag, then `veil.is_down` for the words behind it."""

    _open: list[_Open] = field(default_factory=list)
    _count: Counter[str] = field(default_factory=Counter)

    @property
    def is_down(self) -> bool:
        """Whether words that stand here are not seen."""
        return bool(self._open) and bool(self._open[-1].hidden)

    def passes(self, name: str, tag: str) -> None:
        """Takes note of a start or end tag, its name in lower case."""
        if tag.startswith("</"):
            self._end(name)
            return
        if name in _END_OF_PARAGRAPH:
            self._end("p")
        if name in _ENDS_BEFORE:
            self._end_entry(*_ENDS_BEFORE[name])
        if name not in _VOID and not tag.endswith("/>"):
            self._open.append(_opened(name, tag, self._open[-1] if self._open else _PAGE))
            self._count[name] += 1

    def _end(self, name: str) -> None:
        """Ends the innermost element of that name and those inside it; nothing where none is open."""
        if self._count[name]:
            while self._pop() != name:
                pass

    def _end_entry(self, ended: frozenset[str], beyond: frozenset[str]) -> None:
        for one in self._open[: -_NEAR - 1 : -1]:
            if one.name in beyond:
                return
            if one.name in ended:
                self._end(one.name)
                return

    def _pop(self) -> str:
        name = self._open.pop().name
        self._count[name] -= 1
        return name


_PAGE = _Open("")


def _opened(name: str, tag: str, around: _Open) -> _Open:
    """An element that begins inside another one."""
    if not (around.hidden and may_hide(tag.lower())) and not _MATTERS.search(tag.lower()):
        return _Open(name, around.hidden, around.on_background)
    written: dict[str, str] = {}
    for attribute in _ATTRIBUTE.finditer(tag, len(name) + 1):
        written.setdefault(attribute[1].lower(), html.unescape((attribute[2] or "").strip("\"'")))
    style = declarations(written.get("style", ""))
    on_background = around.on_background or has_background(style) or not written.keys().isdisjoint(_GROUNDS)
    hidden, shown = hiding(style, on_background=on_background), showing(style)
    if ("hidden" in written and "display" not in shown) or written.get("aria-hidden", "").strip().lower() == "true":
        hidden |= {"display"}
    return _Open(name, (around.hidden - (shown & INHERITED)) | hidden, on_background)


_GROUNDS = ("bgcolor", "background")
_HIDING = r"hidden|none|collapse|opacity|font(?:-size)?\s*:\s*[-+.0]|clip|-\d{3}|overflow|transparent|white|#fff|255"
_MATTERS = re.compile(rf"{_HIDING}|{'|'.join(_GROUNDS)}|&|/\*")
"""In a tag that hides something, or gives white letters a ground; most styles set a margin only."""
