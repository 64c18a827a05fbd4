"""Words as Slack's mrkdwn shows them: what comes from outside can neither format, mention nor link, and no character is lost."""

import re
from collections.abc import Iterable, Sequence

from bot.render.fit import one_line, size
from bot.render.limits import SLACK
from bot.render.markup import host_of, visible

_LONGEST_LINK = 1_500
"""Room for the words beside it; a longer address is named by its host alone."""

# `* _ ~` and backticks format, full-width ones too, and `:name:` becomes an emoji: "~5% and 6%~" would be struck through, "*" would
# vanish. mrkdwn has no escape for them, but the fallback text of a date that cannot be formatted is shown as it is (the way of
# https://github.com/yhatt/jsx-slack/blob/main/docs/about-escape-and-exact-mode.md). Between two letters they do nothing and stay.
_MARKS = re.compile(
    r"(?<![A-Za-z0-9])[*_~＊＿～]+|[*_~＊＿～]+(?![A-Za-z0-9])|[`｀]+"
    r"|:(?=(?=[\w+'-]{0,99}[^\W\d_]|[+-]1:|100:|1234:)[\w+'-]{1,100}:)"
)

_SENTENCE_END = re.compile(r"[.!?;][\"”’)\]]?\s+|[。！？；]\s*|\n+")
_BLANK = re.compile(r"\s+")
_NO_FIGURE = re.compile(r"(?<!\d)\s+(?![\d\s])")
"""A blank that is not beside a number, so that "RMB 380 billion" stays together."""


def escaped(text: str) -> str:
    """The visible characters with `& < >` written as Slack reads them: no mention and no link comes of them."""
    return visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def words(text: str) -> str:
    """The text as mrkdwn that shows exactly its characters. A `>` that begins a line would still quote it: see `quotes`."""
    return _MARKS.sub(r"<!date^00000000^{_}|\g<0>>", escaped(text))


def quotes(text: str) -> bool:
    """Whether a line begins with a mark that makes a quotation of it, for which mrkdwn has no escape."""
    return any(line.lstrip().startswith((">", "＞")) for line in visible(text).split("\n"))


def bold(text: str) -> str:
    """The words in bold on one line, "" for none."""
    shown = words(one_line(text))
    return f"*{shown}*" if shown else ""


def link(url: str | None) -> str:
    """The address under its own host, `<https://reuters.com/x|reuters.com>`: no label can name another; "" where none may be."""
    host = host_of(url)
    if not url or not host:
        return ""
    found = f"<{escaped(url).replace('|', '%7C')}|{host}>"
    return found if size(found) <= _LONGEST_LINK else host


def divided(text: str, most: int = SLACK.section) -> list[str]:
    """The text in pieces that are at most `most` long when shown: divided after sentences, else between words, else between characters."""
    found = []
    rest = visible(text)
    while rest:
        end = _end(rest, most)
        found.append(rest[:end])
        rest = rest[end:]
    return found


def grouped(lines: Iterable[str], most: int = SLACK.section) -> list[str]:
    """The lines under one another in as few texts as hold them; each line is at most `most` long and stays whole."""
    groups: list[str] = []
    for line in lines:
        if groups and size(groups[-1]) + 1 + size(line) <= most:
            groups[-1] += "\n" + line
        else:
            groups.append(line)
    return groups


def counted(number: int, name: str) -> str:
    """ "1 line", "3 lines"."""
    return f"{number} {name}" if number == 1 else f"{number} {name}s"


def listed(parts: Sequence[str]) -> str:
    """ "2 lines", "2 lines and 1 source", "2 lines, 1 row and 1 source"."""
    return " and ".join(part for part in (", ".join(parts[:-1]), parts[-1]) if part) if parts else ""


def _end(text: str, most: int) -> int:
    """Where the first piece ends: everything, where it fits."""
    room = min(len(text), most)
    if size(words(text[:room])) <= most:
        low = room
    else:
        low, high = 1, room
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if size(words(text[:middle])) <= most else (low, middle - 1)
    if low == len(text):
        return low
    return _last(_SENTENCE_END, text, low, 2) or _last(_NO_FIGURE, text, low, 8) or _last(_BLANK, text, low, 2) or low


def _last(pattern: re.Pattern[str], text: str, before: int, part: int) -> int:
    """The end of the last match in what fits, its first half (or eighth …) aside: 0 where there is none."""
    ends = (match.end() for match in pattern.finditer(text, before // part, before + 1))
    return max((end for end in ends if end <= before), default=0)
