"""What the style sheets inside a page hide: rules for one class or one id, as far as no other rule shows the same again.

A rule that depends on the screen's width, and one for an element in some state, says nothing about what readers see: it may only take
a rule back, never hide.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from bot.text.pages.unseen import Declarations, declarations, hiding, showing

FADING = frozenset(["opacity", "visibility"])
"""What a script sets back on many a page once it is loaded."""
_HELD = frozenset(["display", "visibility", "opacity", "font-size"])


@dataclass(frozen=True, slots=True)
class Sheet:
    """What each selector hides (".x", "#x", "p.x"), and what is shown in some case under a class or id."""

    hides: dict[str, frozenset[str]] = field(default_factory=dict)
    shows: dict[str, frozenset[str]] = field(default_factory=dict)

    def hidden(self, tag: str, names: Iterable[str]) -> frozenset[str]:
        """The properties that hide an element with these classes (".x") and this id ("#x")."""
        if not self.hides:
            return frozenset()
        found: frozenset[str] = frozenset()
        shown: frozenset[str] = frozenset()
        for name in names:
            found |= self.hides.get(name, frozenset()) | self.hides.get(f"{tag}{name}", frozenset())
            shown |= self.shows.get(name, frozenset())
        return found - shown

    def shown(self, names: Iterable[str]) -> frozenset[str]:
        """The properties that some rule sets for an element with these names to something that is seen."""
        return frozenset().union(*(self.shows.get(name, frozenset()) for name in names))

    def without(self, properties: frozenset[str]) -> "Sheet":
        """The sheet as if its rules hid nothing by these."""
        return Sheet({name: hides - properties for name, hides in self.hides.items()}, self.shows)


def sheet(texts: Iterable[str]) -> Sheet:
    """All style sheets of a page together, in their order."""
    hides: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    shows: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    for selectors, set_, always in (rule for text in texts for rule in _rules(text)):
        hidden, shown = hiding(set_) & _HELD, showing(set_) & _HELD
        for selector in selectors.split(",") if hidden or shown else ():
            name = selector.strip()
            if always and _SIMPLE.fullmatch(name):
                hides[name] = (hides[name] - shown) | hidden
            for subject in _NAME.findall(_LAST.split(name)[-1]) if shown else ():
                shows[subject] |= shown if not (always and _SIMPLE.fullmatch(name)) else frozenset()
    return Sheet(dict(hides), dict(shows))


_SIMPLE = re.compile(r"(?:[a-z][a-z0-9]*)?[.#][\w-]+")
_NAME = re.compile(r"[.#][\w-]+")
_LAST = re.compile(r"[\s>+~]+")
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.S)
_BRACE = re.compile(r"[{}]")
_PRINT = re.compile(r"@media\s+print\b")


def _rules(text: str) -> Iterator[tuple[str, Declarations, bool]]:
    """Selectors, what they set, and whether that holds on every screen; rules for paper are left out."""
    text = _COMMENT.sub(" ", text).replace("<!--", " ").replace("-->", " ")
    around: list[str] = []
    position = 0
    for brace in _BRACE.finditer(text):
        part, position = text[position : brace.start()], brace.end()
        if brace[0] == "{":
            around.append(part.rpartition(";")[2].strip())
        elif around:
            selectors = around.pop()
            if not selectors.startswith("@") and not any(_PRINT.match(outer.lower()) for outer in around[:4]):
                yield selectors, declarations(part), not around
