"""A title without what its outlet puts around it, and who says what it tells."""

import re

from bot.text.stories.story_words import PLAIN, words

_MARKS = (
    "UPDATE|Update|WRAPUP|RPT|REFILE|CORRECTED|EXCLUSIVE|Exclusive|BREAKING|Breaking|REPORT|Report|STUDY|Study|WATCH|Watch|VIDEO"
    "|LIVE|Live|News|Daily Crunch|Business live|MARKET SNAPSHOT|MARKET COMMENT|US STOCKS"
)
_TOLD_BY = (
    "WSJ|FT|BBC|CNBC|CNN|NYT|AP|AFP|Bloomberg(?: News)?|Reuters(?: poll)?|Nikkei|Handelsblatt|Spiegel|Times|Sky News|Financial Times"
    "|Wall Street Journal|sources?|reports?|paper|newspaper|media|local media|filing|document|memo|survey|poll|study|as it happened"
)
_BEFORE = re.compile(rf"(?:(?:{_MARKS})[- ]?\d*(?:[-:|]\s*|  +))+")
_BRACKETS = r"(?:\s*(?:\([A-Z\d]{1,6}\)|\[[A-Z]+\]|\.\.\.))+$"
_SOURCE = rf"(?:\s*[:–—-]\s*(?:{_TOLD_BY})|,? (?:say|says|said) (?:sources|reports?)|,? (?:sources?|reports?) (?:say|says|said))\.?$"
_OUTLET = r"(?:\s+[|–—-]\s+[A-Z][\w.'’]*(?: [A-Z&][\w.'’]*){0,4})+$"
_AFTER = re.compile(f"{_BRACKETS}|{_SOURCE}|{_OUTLET}")
_SIGNS = frozenset(":|)]–—-.")
"""What stands before or in all that follows a title, but for "sources say"."""
_SAYING = "say says said sees warn warns tell tells expects urges vows".split()
_SAID = frozenset(form for word in _SAYING for form in (word, word.capitalize(), word.upper()))
_SPEAKER_FIRST = re.compile(rf"([^:,;]{{2,60}}?) (?:{'|'.join(_SAYING)})\b", re.IGNORECASE)
_SPEAKER_LAST = re.compile(
    r"(?:^|[,:–-] ?)([^:,;–-]{2,40}?) (?:says|said|tells \w+)$|(?: -|:) ?((?:[A-Z][\w.'’]* ?){1,3})$"
)
_BEFORE_SPEAKERS = (":", " -")


def without_furniture(title: str) -> str:
    """The title without an outlet's own name, "UPDATE 1-" and "sources say"."""
    if before := _BEFORE.match(title):
        title = title[before.end() :]
    return title if _SIGNS.isdisjoint(title) and " say" not in title else _AFTER.sub("", title)


def speakers(title: str) -> frozenset[str]:
    """The compared words of the names of who says what the title tells, before or after it."""
    if _SAID.isdisjoint(title.split()) and not any(sign in title for sign in _BEFORE_SPEAKERS):
        return frozenset()
    if found := _SPEAKER_FIRST.match(title):
        told = found[1]
    elif found := _SPEAKER_LAST.search(title):
        told = found[1] or found[2]
    else:
        return frozenset()
    return frozenset(word for word, weight in words(told).items() if weight >= PLAIN)
