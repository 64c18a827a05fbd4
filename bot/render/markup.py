"""HTML that cannot be broken by what it holds: every string is escaped on its way into an element.

`Html` marks what is already markup; a plain `str` is always treated as words of a stranger. There is no other way to build a page here,
so a hostile headline can change what is read and never what is run.
"""

import re
from typing import TypeAlias
from urllib.parse import urlsplit


class Html(str):
    """Text that is markup already: made by `element` and `joined` only."""

    __slots__ = ()


Child: TypeAlias = str | None
Attribute: TypeAlias = str | int | bool | None

EMPTY = Html("")
_VOID = frozenset({"img", "input", "link", "meta", "br", "hr"})

# Controls (tab and newline stay), lone surrogates, bidi marks and overrides, zero-width and invisible "tag" characters: none of them
# is a word, and each of them can make a line read differently from what it says.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\ufffe\uffff\U000e0000-\U000e007f]"
)
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def visible(text: str) -> str:
    """The text without control, bidi and invisible characters; every kind of line end becomes a newline."""
    if text.isprintable():
        return text  # nearly every text: a long reply is measured a thousand times
    return _INVISIBLE.sub("", _LINE_ENDS.sub("\n", text))


def element(name: str, /, *children: Child, **attributes: Attribute) -> Html:
    """One element.

    Attribute names: a trailing `_` is dropped, `_` becomes `-`; False and None leave the attribute out, True sets it bare.
    """
    opening = f"<{name}{''.join(_attribute(key, value) for key, value in attributes.items())}>"
    return Html(opening if name in _VOID else f"{opening}{joined(*children)}</{name}>")


def joined(*children: Child) -> Html:
    """The children one after another: markup as it is, words escaped."""
    return Html("".join(_escaped(child) for child in children if child))


def link(url: str | None, words: str, **attributes: Attribute) -> Html:
    """The words, linked with their host beside them where the address is a plain web address; otherwise the words alone.

    The host is shown in its ASCII form, so that a look-alike letter shows, and a title that names another site does not deceive.
    """
    host = host_of(url)
    if not url or not host:
        return joined(words)
    anchor = element("a", words, href=url, rel="noopener noreferrer nofollow", target="_blank", **attributes)
    return (
        anchor
        if visible(words).strip().lower() == host
        else joined(anchor, " ", element("span", f"({host})", class_="host"))
    )


def host_of(url: str | None) -> str:
    """The host of an http(s) address in ASCII, "" where it is no address that may be linked (script, user names, blanks, backslashes)."""
    if not url or len(url) > 2000 or re.search(r"[\s\\<>\"'`]", url) or visible(url) != url:
        return ""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").encode("idna").decode("ascii")
        parts.port  # noqa: B018  raises ValueError on a port that is none
    except (ValueError, UnicodeError):
        return ""
    allowed = parts.scheme in ("http", "https") and "@" not in parts.netloc and re.fullmatch(r"[a-z0-9.\-:]+", host)
    return host.removeprefix("www.") if allowed else ""


def _attribute(key: str, value: Attribute) -> str:
    if value is None or value is False:
        return ""
    name = key.removesuffix("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{_quoted(visible(str(value)))}"'


def _escaped(child: str) -> str:
    return child if isinstance(child, Html) else _quoted(visible(child))


def _quoted(text: str) -> str:
    from html import escape  # its table of entities costs an answer in a terminal, which escapes nothing, 5 ms

    return escape(text, quote=True)
