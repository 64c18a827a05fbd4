"""What an element's own style hides of a page: words planted for machines are no part of what its readers read.

Some properties take an element away with everything in it. Others only make its words invisible, and an element inside may set them
back: visibility, the size and the colour of letters.
"""

import html
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from bot.text.quantities.wordlists import word_set

Declarations: TypeAlias = Mapping[str, str]
"""Values by property, in lower case."""

INHERITED = frozenset(["visibility", "font-size", "color"])
"""What is set back inside an element that it hides."""


def declarations(style: str) -> Declarations:
    """The properties that a style sets; the last value counts, an important one before it."""
    found: dict[str, str] = {}
    for one in _COMMENT.sub(" ", style).lower().split(";"):
        name, colon, value = one.partition(":")
        name, value = name.strip(), value.strip()
        if colon and not (found.get(name, "").endswith("important") and not value.endswith("important")):
            found[name] = value
    return found


def hiding(set_: Declarations, *, on_background: bool = False) -> frozenset[str]:
    """The properties that hide the element's words; `on_background`: an element around it has one, on which white letters may be seen."""
    if not _MAY_HIDE.intersection(set_):
        return frozenset()
    hides = {name for name, pattern in _HIDES.items() if _is(set_, name, pattern)}
    if _is(set_, "overflow", _CUT_OFF):
        hides |= {name for name in _SIZES if _is(set_, name, _ZERO)}
    if _is(set_, "position", _PLACED):
        hides |= {name for name in _PLACES if _is(set_, name, _FAR)}
    if _is(set_, "color", _WHITE) and not (on_background or has_background(set_)):
        hides.add("color")
    if "opacity" in hides and any(name in set_ for name in _MOVING):
        hides.discard("opacity")
    return frozenset(hides)


def showing(set_: Declarations) -> frozenset[str]:
    """The properties that the style sets to something that is seen."""
    return frozenset(
        name for name in _SHOWABLE & set_.keys() if not _is(set_, name, _HIDES[name]) and _sets(set_, name)
    )


def has_background(set_: Declarations) -> bool:
    """Whether the style gives the element a ground of another colour than the page's."""
    values = (set_[name] for name in ("background", "background-color", "background-image") if name in set_)
    return any(not _NO_BACKGROUND.fullmatch(_IMPORTANT.sub("", value)) for value in values)


def _is(set_: Declarations, name: str, pattern: "re.Pattern[str]") -> bool:
    return name in set_ and pattern.fullmatch(_IMPORTANT.sub("", set_[name])) is not None


def _sets(set_: Declarations, name: str) -> bool:
    """Whether the value is one of its own: part of nothing is nothing, and what is inherited is hidden still."""
    return _OF_THE_PARENT.fullmatch(_IMPORTANT.sub("", set_[name])) is None


_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.S)
_IMPORTANT = re.compile(r"\s*!\s*important\Z")
_ZERO = re.compile(r"[+-]?0*(?:\.0+|0\.?)(?:%|[a-z]{1,4})?")
_FAR = re.compile(r"-\d{3,}.*", re.S)
_CUT_OFF = re.compile(r"hidden|clip")
_PLACED = re.compile(r"absolute|fixed|relative")
_WHITE = re.compile(r"white|#fff|#ffffff|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\)")
_NO_BACKGROUND = re.compile(rf"none|transparent|inherit|initial|{_WHITE.pattern}")
_OF_THE_PARENT = re.compile(r"inherit|unset|(?:\d+|\d*\.\d+)(?:em|%|ex|ch)|larger|smaller")

_HIDES = {
    "display": re.compile(r"none"),
    "visibility": re.compile(r"hidden|collapse"),
    "opacity": _ZERO,
    "font-size": _ZERO,
    "font": re.compile(r"0(?:px)?/0(?:px)? .*", re.S),
    "color": re.compile(r"transparent"),
    "text-indent": _FAR,
    "margin-left": _FAR,
    "clip": re.compile(r"rect\(\s*0.*", re.S),
    "clip-path": re.compile(r"inset\(\s*(?:50|100)%.*", re.S),
}
_SHOWABLE = frozenset(["display", "visibility", "opacity", "font-size", "color"])
_SIZES = ("height", "width", "max-height", "max-width")
_PLACES = ("left", "top")
_MAY_HIDE = frozenset([*_HIDES, *_SIZES, *_PLACES])
_MOVING = ("animation", "animation-name", "transition")
"""With these an element that cannot be seen at first appears."""


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
