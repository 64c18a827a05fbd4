"""Discord's Markdown, written so that words from outside stay words: no format, link, mention, emoji or time stamp but our own.

The client reads it with simple-markdown: a backslash takes the meaning of any mark that is no letter, digit or blank. Escaped are the
marks that can begin something (`<` begins mentions, emojis, time stamps and bare links; a colon before a word begins an emoji's name and
ends an address's scheme), and marks at a line's start. An opening parenthesis needs it only behind `]`: the client's pattern for links
does not know escapes inside of labels, so that a loose `](` could give the link before it another end and another address.
"""

import re

from bot.render.fit import one_line
from bot.render.markup import host_of, visible

_MARKS = re.compile(r"[\\*_~`|\[\]<@]|:(?!\s)|(?<=\])\(")
_LINE_START = re.compile(r"[-+#>]|\d+[.)](?!\S)")


def escaped(text: str) -> str:
    """The words on one line, nothing in them a mark, wherever the line stands."""
    return guarded(_MARKS.sub(r"\\\g<0>", one_line(text)))


def guarded(words: str) -> str:
    """Escaped words that may begin a line: what would make a heading, a list or a quotation of it is escaped too."""
    start = _LINE_START.match(words)
    return f"{words[: start.end() - 1]}\\{words[start.end() - 1 :]}" if start else words


def lines_of(text: str) -> list[str]:
    """The lines of a text, blank ones left out, each escaped."""
    return [escaped(line) for line in visible(text).split("\n") if one_line(line)]


def bold(words: str) -> str:
    """Escaped words in bold, "" for none."""
    return f"**{words}**" if words else ""


def link(url: str | None) -> str:
    """The address under its own host as label, "" where it is none that may be linked.

    Parentheses are written as percent signs, so that none ends the link early.
    """
    host = host_of(url)
    if not url or not host or ":" in host:
        return ""
    return f"[{host}]({url.replace('(', '%28').replace(')', '%29')})"


def verbatim(cell: str) -> str:
    """The cell for a code block, which knows no escapes: nothing in it ends the block or a link before it."""
    return one_line(cell).replace("`", "ˋ").replace("](", "] (")
