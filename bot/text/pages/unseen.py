"""What an element's own style hides of a page: words planted for machines are no part of what its readers read.

Some properties take an element away with everything in it. Others only make its words invisible, and an element inside may set them
back: visibility, the size and the colour of letters.
"""

import re
from collections.abc import Mapping
from typing import TypeAlias

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
