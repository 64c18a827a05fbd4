"""Dates and numbers of a reply in a channel's language: the same values, written as its readers write them.

Only the house form is rewritten ("11 Sep 2025", "RMB 380B", "4.5%"). Quotes, headlines, titles of sources and command lines stay
letter for letter; a number in any other form stays as it is.
"""

import re
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from typing import assert_never

from bot.domain.reply import Block, Bullets, Chart, Line, Reply, Source, Table, Text
from bot.render.numerals import Numerals, numerals

LANGUAGES: dict[str, str] = {
    "en": "English",
    "en-US": "US English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "it": "Italian",
    "pt": "Portuguese",
    "nl": "Dutch",
    "zh": "Chinese",
    "ja": "Japanese",
    "ko": "Korean",
}
"""What is offered, each looked through with `spoken`: a new one is added when somebody has read it."""

HOUSE = "en"
"""The language in which handlers write."""
_DAYS_ONLY = frozenset({"en-US"})
"""Languages whose numbers are written as the house writes them."""
_TELLERS = re.compile(r"\([^()]*\)$")
"""Behind a headline: who tells it, and when."""


def spoken(reply: Reply, language: str) -> Reply:
    """The reply with its dates and numbers in the language; as it is for "en" and for a language that is not offered."""
    if language == HOUSE or language not in LANGUAGES:
        return reply
    voice = _voice(language)
    is_headline = any(reply.title and reply.title in source.label for source in reply.sources)
    return replace(
        reply,
        title=reply.title if is_headline else voice.all(reply.title),
        blocks=tuple(_block(block, voice) for block in reply.blocks),
        sources=tuple(_source(source, voice) for source in reply.sources),
        as_of=voice.all(reply.as_of),
    )


class _Voice:
    """A language's way with dates and numbers, ready to be used on many texts."""

    def __init__(self, language: str) -> None:
        self._language = language.replace("-", "_")
        self._numerals: Numerals | None = None if language in _DAYS_ONLY else numerals(self._language)

    def all(self, text: str) -> str:
        """The text with dates and numbers rewritten, what stands in quotation marks as it is."""
        return "".join(part if part.startswith("“") else self._plain(part) for part in _QUOTED.split(text))

    def days(self, text: str) -> str:
        """The text with dates rewritten only."""
        return _DAY.sub(lambda found: self._day(found[0]), text)

    def day(self, at: datetime) -> str:
        """A date in full."""
        from babel.dates import format_date

        return format_date(at.date(), "medium", locale=self._language)

    def _plain(self, text: str) -> str:
        dated = self.days(text)
        return self._numerals.rewritten(dated) if self._numerals else dated

    def _day(self, written: str) -> str:
        number, month, year = written.split()
        try:
            return self.day(datetime(int(year), _MONTHS.index(month) + 1, int(number)))  # noqa: DTZ001, a date needs no zone
        except ValueError:  # "31 Feb 2025" is no date
            return written


_QUOTED = re.compile("(“[^”]*”)")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAY = re.compile(rf"(?<![\w.,/–-])(?:[1-9]|[12][0-9]|3[01]) (?:{'|'.join(_MONTHS)}) (?:19|20)[0-9]{{2}}(?![\w–-])")


@lru_cache(maxsize=len(LANGUAGES))
def _voice(language: str) -> _Voice:
    return _Voice(language)


def _block(block: Block, voice: _Voice) -> Block:
    match block:
        case Text(text=text, tone=tone):
            return block if tone == "quote" else replace(block, text=voice.all(text))
        case Bullets(lines=lines, heading=heading):
            told = _TELLERS.sub(lambda found: voice.days(found[0]), heading)
            return replace(block, lines=tuple(_line(line, voice) for line in lines), heading=told)
        case Table():
            rows = tuple(tuple(map(voice.all, row)) for row in block.rows)
            return replace(block, head=tuple(map(voice.all, block.head)), rows=rows, heading=voice.all(block.heading))
        case Chart():
            return _chart(block, voice)
        case _:
            assert_never(block)


def _line(line: Line, voice: _Voice) -> Line:
    """A line that stands for a page is its headline; every other one is the house's, bullets of articles too."""
    return replace(line, text=line.text if line.url else voice.all(line.text), detail=voice.all(line.detail))


def _chart(chart: Chart, voice: _Voice) -> Chart:
    return replace(
        chart,
        title=voice.all(chart.title),
        subtitle=voice.all(chart.subtitle),
        bars=tuple(replace(bar, label=voice.all(bar.label)) for bar in chart.bars),
        source=voice.days(chart.source),
        as_of=voice.all(chart.as_of),
    )


def _source(source: Source, voice: _Voice) -> Source:
    """The date moves behind the label, where every renderer puts it in the house form otherwise."""
    if source.published is None:
        return source
    return replace(source, label=f"{source.label}, {voice.day(source.published)}", published=None)
