"""A question in plain words as a command line.

line -> (thanks | an order | a setting | an address) else its meaning -> the kinds of answer its clauses ask for -> one line
"""

import re
from dataclasses import replace

from bot.domain.company import Universe
from bot.text.quantities.ideograms import holds_ideograms
from bot.text.questions.clauses import several_lines
from bot.text.questions.completing import completed, named
from bot.text.questions.context import Context
from bot.text.questions.courtesy import courtesy
from bot.text.questions.intent import Kind, kind
from bot.text.questions.leaning import is_opened
from bot.text.questions.lines import line_for
from bot.text.questions.meaning import LONGEST, Meaning, meaning
from bot.text.questions.tellers import told_by
from bot.text.questions.translated import in_english
from bot.text.questions.unwanted import apart_from, wanted
from bot.text.questions.wishes import wish

_SETTINGS = frozenset({"watch", "unwatch", "alerts", "digest", "feeds", "news", "help"})
"""Commands that are taken at their word, when a short line begins with one."""
_SUBJECTS = frozenset(
    {"news", "quiet", "language", "zone", "why", "log", "test", "at", "add", "remove", "weekdays", "every"}
)
"""Words behind such a command that make a longer line one, too ("alerts news mention 3 an hour")."""
_LONGEST_SETTING = 9
_ADDRESS = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)


def command_for(text: str, universe: Universe, context: Context) -> str:
    """The command line that answers the words after what the context holds."""
    if polite := courtesy(text):
        return polite
    order = wish(text, universe)
    text = text if order else wanted(text)
    told = named(text, universe, context) if order else completed(text, universe, context)
    if told.startswith("/"):
        return told
    if told != text:
        text, order = told, wish(told, universe) or order
    setting = _setting(text)
    if setting and not (order and setting.startswith("/news")):  # "news every weekday at 9" orders a digest
        return setting
    if order:
        return order
    if address := _ADDRESS.search(text):
        return f"/summary {address[0]}"
    if len(text) > LONGEST:
        return "/help long"
    return _question(text, universe)


def _setting(text: str) -> str:
    """A setting typed without its stroke ("watch tencent", "digest at 08:00"), "" for anything else."""
    name, *words = text.split()
    first = name.casefold()
    is_known = bool(words) and words[0].casefold() in _SUBJECTS and len(words) <= _LONGEST_SETTING
    if text.casefold().startswith("watch out"):
        return ""
    if first in _SETTINGS and (len(words) <= 4 or is_known) and "?" not in text:
        return f"/{first} {' '.join(words)}".strip()
    return f"/source {words[0]}" if first == "source" and len(words) == 1 and words[0].strip("[]#").isdecimal() else ""


def _question(line: str, universe: Universe) -> str:
    english = in_english(line, universe) if holds_ideograms(line) else line
    text, apart = apart_from(english, universe)
    whole = replace(meaning(text, universe), apart=apart)
    if not whole.length:
        return "/help unclear"
    asked = kind(whole, text)
    if counted := _by_somebody_s_count(text, whole, asked, universe):
        return counted
    if apart and not whole.names and asked in _OF_ONE and not whole.has("rank"):
        return "/help which"
    if owner := _stranger(whole, asked):
        return f"/{_COMMANDS[asked]} {owner}"
    parts = () if asked in (Kind.ADVICE, Kind.SETTING, Kind.FIGURE) else several_lines(text, whole, universe)
    if len(parts) > 1:
        return f"/answers {' '.join(f'{chr(34)}{_unquoted(part)}{chr(34)}' for part in parts)}"
    return line_for(asked, whole, text, universe, is_opened(line) and len(whole.names) == 1)


def _by_somebody_s_count(text: str, whole: Meaning, asked: Kind, universe: Universe) -> str:
    """The line for a share by the count of one that is named; "" for any other question."""
    if asked not in _TOLD:
        return ""
    bare, teller = told_by(text, universe)
    told = replace(meaning(bare, universe), apart=whole.apart, teller=teller)
    is_share = kind(told, bare) in (Kind.SHARE, Kind.COMPANY, Kind.TOPIC) and not told.topics
    is_of_market = told.names or told.sectors or told.regions
    return line_for(Kind.SHARE, told, bare, universe, False) if teller and is_share and is_of_market else ""


_TOLD = (Kind.SHARE, Kind.SOURCE, Kind.COMPANY, Kind.TOPIC, Kind.UNKNOWN)
"""Kinds that a question for somebody's count may seem to be."""
_OF_ONE = frozenset({Kind.GROWTH, Kind.MIX, Kind.TOPIC, Kind.REVENUE, Kind.OTHER, Kind.SOURCE})
"""Kinds of answer that are about one company: about all save one there is none."""

_COMMANDS = {Kind.SHARE: "share", Kind.CAPEX: "capex", Kind.GROWTH: "growth"} | dict.fromkeys(
    (Kind.MIX, Kind.TOPIC, Kind.REVENUE, Kind.OTHER), "facts"
)
"""What says of a name that nobody knows that no such company is known: another's figures are no answer."""


def _stranger(whole: Meaning, asked: Kind) -> str:
    """The company asked about that nobody knows, "" for none."""
    named = whole.owners or (whole.weighty if asked in _OF_WHOM and not whole.names else ())
    return named[0] if named and asked in _COMMANDS else ""


_OF_WHOM = (Kind.REVENUE, Kind.MIX, Kind.OTHER)
"""Kinds of answer that a word behind "of" narrows to somebody, not to a market."""


def _unquoted(line: str) -> str:
    return line.replace('"', "'")
