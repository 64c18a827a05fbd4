"""Feed markup to plain words: no parser that hostile markup could slow down or talk into running anything."""

import html
import re

from bot.text.pages.unseen import Veil, may_hide
from bot.text.quantities.wordlists import exchanged, in_small_letters, word_set

INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff0-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
_LINE_ENDS = dict.fromkeys("\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029", "\n")
_MARKUP = re.compile(r"<(?=[A-Za-z/!?])")
_NAME = r"([A-Za-z][A-Za-z0-9:-]{0,30})"
_STRICT = r"""(?:[^<>"'\n\t]|"[^"<\n\t]*"|'[^'<\n\t]*')*+>"""
"""What follows a tag's name, its quotes paired; `_LOOSE` where they are not. In `_unbroken` markup no tag holds a line's end."""
_LOOSE = r"[^<>\n\t]*+>"
_TAG = re.compile(rf"</?{_NAME}{_STRICT}")
_LOOSE_TAG = re.compile(rf"</?{_NAME}{_LOOSE}")
_OTHER = re.compile(rf"<[!?/]{_LOOSE}")
_SILENT = {"script": "</script", "style": "</style", "template": "</template", "noscript": "</noscript", "svg": "</svg"}
_LINES = word_set(
    """address article aside blockquote br caption center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6
    header hr li main nav ol p pre section table tbody tfoot thead tr ul"""
)
_CELLS = frozenset(["td", "th"])


_GAPS = dict.fromkeys(_LINES, "\n") | dict.fromkeys(_CELLS, "\t")
_ANY_TAG = re.compile(rf"</?{_NAME}(?:{_STRICT}|{_LOOSE})|</{_LOOSE}")
_PECULIAR = re.compile(rf"<(?:[!?]|{'|'.join(_SILENT)})")
"""Found in lower-case markup, as is what may hide, that takes more than its tags out."""


def plain(markup: str) -> str:
    """The words of an HTML fragment, a line for each block; entities are undone up to twice.

    What the entities spell is text and never markup again: "&lt;script&gt;" comes out as the harmless words "<script>".
    Invisible characters (control, zero width, direction marks) are dropped, and what elements hold that their own attributes
    hide. Linear in the length of the markup.
    """
    markup = _unbroken(markup)
    lowered = in_small_letters(markup)
    between = "".join(_texts(markup, lowered)) if _is_peculiar(lowered) else _ANY_TAG.sub(_gap, markup)
    return tidy_lines(html.unescape(html.unescape(between)))


def visible(text: str) -> str:
    """The text with one kind of line end and without control, zero-width and direction characters."""
    text = exchanged(text.replace("\r\n", "\n"), _LINE_ENDS)
    return text if _is_printable(text) else INVISIBLE.sub("", text)


def tidy_lines(text: str) -> str:
    """The visible text with single spaces and no empty lines."""
    lines = [" ".join(line.split()) for line in visible(text).split("\n")]
    return "\n".join([line for line in lines if line])


def _is_printable(text: str) -> bool:
    """Whether it is of ASCII's visible characters alone: that is told at a tenth of the cost of looking for the others."""
    return text.isascii() and text.replace("\n", "").replace("\t", "").isprintable()


def _is_peculiar(lowered: str) -> bool:
    return _PECULIAR.search(lowered) is not None or may_hide(lowered)


def _gap(tag: re.Match[str]) -> str:
    """What stands for a tag in markup of tags alone, nearly all of it: what `_texts` puts there, at a third of the cost."""
    name: str | None = tag[1]
    return _GAPS.get(name.lower(), "") if name else ""


def _texts(markup: str, lowered: str) -> list[str]:
    """The pieces of text between the tags that are seen, a newline or space where a tag separates words."""
    pieces: list[str] = []
    veil = Veil() if may_hide(lowered) else None
    position, is_seen = 0, True
    while begun := _MARKUP.search(markup, position):
        pieces.append(markup[position : begun.start()] if is_seen else "")
        gap, position, name = _passed(markup, lowered, begun.start())
        was_seen = is_seen
        if veil and name:
            veil.passes(name, markup[begun.start() : position])
            is_seen = not veil.is_down
        pieces.append(gap if was_seen or is_seen else "")
    pieces.append(markup[position:] if is_seen else "")
    return pieces


def _unbroken(text: str) -> str:
    """A line's end in the source of a page is only a space."""
    return text.replace("\n", " ").replace("\r", " ").replace("\t", " ")


def _passed(markup: str, lowered: str, start: int) -> tuple[str, int, str]:
    """What stands for the markup at `start`, where it ends, and the name of the tag that it is, "" for what is none.

    An angle bracket that opens nothing is text.
    """
    if markup.startswith("<!--", start):
        return "", _after(markup, "-->", start + 4), ""
    if markup.startswith("<![CDATA[", start):
        return "", start + 9, ""
    tag = _TAG.match(markup, start) or _LOOSE_TAG.match(markup, start)
    if tag is None:
        other = _OTHER.match(markup, start)
        return ("", other.end(), "") if other else ("<", start + 1, "")
    name = tag.group(1).casefold()
    if name in _SILENT and markup[start + 1] != "/" and not tag.group().endswith("/>"):
        return " ", _after(lowered, _SILENT[name], tag.end()), ""
    return ("\n" if name in _LINES else " " if name in _CELLS else ""), tag.end(), name


def _after(text: str, closing: str, start: int) -> int:
    """Behind the closing mark, or the end of the text where it is missing (as a browser reads it)."""
    found = text.find(closing, start)
    return len(text) if found < 0 else found + len(closing) if closing == "-->" else found
