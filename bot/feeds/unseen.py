"""A page's tree without what its readers do not see: words planted for machines are not part of the article.

Everything that is seen stays: an element that is hidden on small screens only, one that appears when the page is loaded, the visible one
of two that say the same to eyes and to ears.
"""

import re
from typing import Any

from lxml import etree

from bot.feeds.sheets import Sheet, sheet
from bot.text.pages.unseen import INHERITED, declarations, has_background, hiding, showing

_TAGS = frozenset("script style template noscript iframe object svg dialog".split())
_INERT = ("noscript", "template", "svg")
_WHOLE = ("article", "main", "h1")
_MARK = "newsbot-unseen"
_CLASS = re.compile(r"(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|hidden|d-none|is-hidden)(?:\s|$)", re.I)
_WIDE_CLASS = re.compile(
    r"(?:^|\s)(?:(?:sm|md|lg|xl|2xl):|d-(?:sm|md|lg|xl|xxl)-)(?:block|flex|inline|grid|table|contents|not-sr-only)"
)
"""Hidden on small screens only, as two common frameworks write it."""


def sheet_of(tree: Any) -> Sheet:
    """The page's own style sheets; not those for paper, nor for browsers without scripts."""
    styles = (style for style in tree.iter("style") if "print" not in (style.get("media") or ""))
    return sheet(style.text or "" for style in styles if next(style.iterancestors(*_INERT), None) is None)


def drop_unseen(tree: Any, rules: Sheet) -> None:
    """Takes out the elements that are not seen, and the words of those whose letters are not."""
    around_whole = _around_whole(tree)
    unseen, veiled = [], {}
    for element in tree.iter(etree.Element):
        if element.tag in ("html", "body"):
            continue
        hidden = _hidden_by(element, rules)
        if _is_out(element) or hidden - INHERITED or _is_kept_from_ears(element, around_whole):
            unseen.append(element)
        elif hidden:
            veiled[element] = hidden
    if veiled:
        _blank(tree, veiled)
    for element in unseen:
        element.tag = _MARK
    # In one go: taken out one by one, each moves the text behind it, and a page of many costs minutes.
    etree.strip_elements(tree, _MARK, etree.Comment, etree.ProcessingInstruction, with_tail=False)


def _is_out(element: Any) -> bool:
    return element.tag in _TAGS or _is_hidden_by_class(element)


def _is_hidden_by_class(element: Any) -> bool:
    classes = element.get("class")
    return classes is not None and _CLASS.search(classes) is not None and _WIDE_CLASS.search(classes) is None


def _hidden_by(element: Any, rules: Sheet) -> frozenset[str]:
    """The properties that hide the element: of its own style, of the page's rules, and of the attribute `hidden`."""
    style, attribute = element.get("style"), element.get("hidden") is not None
    own = declarations(style) if style else {}
    names = _names(element) if rules.hides or attribute else []
    by_rules = rules.hidden(element.tag, names)
    if not (own or by_rules or attribute):
        return frozenset()
    shown = showing(own)
    if attribute and "display" not in shown | rules.shown(names):
        by_rules |= {"display"}
    hidden = hiding(own)
    if "color" in hidden and any(_is_ground(around) for around in element.iterancestors()):
        hidden = hiding(own, on_background=True)
    return hidden | (by_rules - shown)


def _is_ground(element: Any) -> bool:
    """Whether letters in the element may be white and seen."""
    style = element.get("style")
    return element.get("bgcolor") is not None or (style is not None and has_background(declarations(style)))


def _names(element: Any) -> list[str]:
    names = [f".{name}" for name in (element.get("class") or "").split()]
    return [*names, f"#{element.get('id')}"] if element.get("id") else names


def _is_kept_from_ears(element: Any, around_whole: set[Any]) -> bool:
    """Whether the element is kept from those who listen to the page, and is no picture of what they hear.

    A page whose notice is open hides all of its article so: that is seen behind it.
    """
    if (element.get("aria-hidden") or "").strip().lower() != "true" or element in around_whole:
        return False
    return not any(
        beside is not None and _is_hidden_by_class(beside) for beside in (element.getprevious(), element.getnext())
    )


def _around_whole(tree: Any) -> set[Any]:
    """The elements that hold an article, and those around them."""
    found: set[Any] = set()
    for whole in tree.iter(*_WHOLE):
        at = whole
        while at is not None and at not in found:
            found.add(at)
            at = at.getparent()
    return found


def _blank(tree: Any, veiled: dict[Any, frozenset[str]]) -> None:
    """Takes the words out of the veiled elements; what is set back inside them keeps its own."""
    standing: list[tuple[Any, frozenset[str]]] = [(tree, frozenset())]
    while standing:
        element, veils = standing.pop()
        style = element.get("style") if veils else None
        veils = (veils - showing(declarations(style)) if style else veils) | veiled.get(element, frozenset())
        if veils:
            element.text = None
        for child in element:
            if veils:
                child.tail = None
            if isinstance(child.tag, str):
                standing.append((child, veils))
