"""What grows by name alone: "Azure grew 33%", and of a list each its own."""

import re
from collections.abc import Iterator
from typing import TypeAlias

from bot.domain.company import NameSpan
from bot.domain.fact import Metric
from bot.text.facts.frame import NAME, PERCENT, Frame, number
from bot.text.facts.moves import SOFT, moved
from bot.text.facts.outlook import outlook
from bot.text.facts.statement import Statement, period_of

Found: TypeAlias = Iterator[tuple[str, Statement]]
"""Statements, each with the mark of the figure it rests on."""

_GREW = re.compile(
    rf"(?P<owner>{NAME})(?:\s*\([^()‹]*\))?(?:\s(?:also|has|have|revenue|now|itself|alone|still|\w+ly))*,?\s+"
    rf"(?P<verb>grew|grow|growing|grown|is growing|expanded|increased)\s+{SOFT}(?P<figure>{PERCENT})"
    r"(?!\s+(?:of|share|stake|market|interest)\b)"
)


def own_growth(told: Frame, _said: NameSpan | None) -> Found:
    """ "Azure grew 33%": what grows, said of a company or segment without a word for it, is revenue; in a list to each its own."""
    for match in _GREW.finditer(told.text):
        grown = _grown(told, match)
        for owner, mark in grown:
            mention = told.mention(owner)
            status = outlook(told, match.start("figure"), mention.span)
            if mention.role == "subject" and mention.is_named and not mention.is_place and status:
                yield (
                    mark,
                    Statement(
                        owner=mention.span,
                        metric=Metric.REVENUE_GROWTH,
                        values=(moved(told, number(mark), match["verb"]),),
                        period=period_of(told, match.start(), match.end()),
                        status=status,
                        figures=(number(mark),),
                    ),
                )


def _grown(told: Frame, match: re.Match[str]) -> list[tuple[str, str]]:
    """Who grew by which figure, in marks; nobody where several names share fewer figures."""
    names = _NAMES_BEFORE.search(told.text, 0, match.end("owner"))
    figures = _FIGURES_BEHIND.match(told.text, match.start("figure"))
    owners = re.findall(NAME, names[0]) if names else [match["owner"]]
    sizes = re.findall(PERCENT, figures[0]) if figures else [match["figure"]]
    if len(owners) == 1:
        return [(match["owner"], match["figure"])]
    return list(zip(owners, sizes, strict=True)) if len(owners) == len(sizes) else []


_NAMES_BEFORE = re.compile(rf"(?:{NAME}(?:, | and |, and ))*{NAME}$")
_FIGURES_BEHIND = re.compile(rf"{PERCENT}(?:(?:, and |, | and ){SOFT}{PERCENT})*")
