"""What grows by name alone: a company, "Azure grew 33%", or an industry, which is nobody's own."""

import re
from collections.abc import Iterator
from typing import TypeAlias

from bot.domain.company import NameSpan
from bot.domain.fact import Metric
from bot.text.facts.frame import MONEY, NAME, PERCENT, Frame, marks, number
from bot.text.facts.modality import is_unreal
from bot.text.facts.outlook import outlook
from bot.text.facts.statement import Statement, period_of
from bot.text.facts.verbs import RISES, SINKS, SOFT, WHEN, moved
from bot.text.quantities.openings import cued
from bot.text.who.places import places


def market_growth(told: Frame) -> tuple[Statement, ...]:
    """The growth of markets that a sentence states, in percent: the owner is the industry as named, without a company.

    A forecast has the status "estimated". What a company calls its own ("its cloud services grew 20%") is none.
    """
    return tuple(_statement(told, match) for match in _GROWS.finditer(told.text) if not _is_owned(told, match))


_GROWS = cued(
    r"(?:^|[,;:.]\s|\b(?:that|as|while|and|but|where|because|said|with|[Tt]he|overall|of)\s)(?P<who>(?:the |"
    r"[Tt]he |overall |[A-Z][\w.’'-]+ |(?!(?:and|but|while|that|which|with|as|said|of|in|its|their|to|the|has|is)"
    rf"\b)[\w’'&-]+ ){{0,6}}?(?:markets?|[Ii]ndustry|[Ss]ector|services|shipments|spending|expenditure|demand|"
    r"(?:industry|market|service|services) (?:revenues?|sales)))(?: alone| as a whole| worldwide| globally|"
    rf" in [A-Z][\w.]+(?: [A-Z]\w+)?| for [a-z]+(?: [a-z]+){{0,3}})?{WHEN}"
    r"(?P<verb>(?:\s(?:is|was|are|were|has|have|been|also|now|still|will|to|likely|expected|forecast|projected|"
    r"set|would|could|continue|continues|continued|which|"
    rf"reached {MONEY},))*\s(?:{RISES}|{SINKS}))\s+{SOFT}(?P<figure>{PERCENT})(?!\s+of\b)",
    holding=r"\b(?:markets?|industry|sector|services?|shipments|spending|expenditure|demand)\b",
)
_OWNED = re.compile(
    rf"{NAME}(?:[’']s?)?\s(?:[\w-]+ ){{0,2}}$|\b(?:its|their|our)\s(?:[\w-]+ ){{0,2}}$|\b(?:of|in|for|from) (?:the )?$"
)
_OF_ALL = re.compile(
    r"\b(?:industry|industries|market|markets|market[’']s|sector|annually|industry-wide|worldwide|globally)\b"
)
_UNNAMED = re.compile(
    r"(?:(?:the|a|our|its|their|this|that|overall|whole|entire|broader|wider|total|addressable|end|core|same)\s+)*"
    r"(?:markets?|industry|sector|services|shipments|spending|expenditure|demand)",
    re.IGNORECASE,
)
"""A market of which nothing says what is sold there."""
_NO_INDUSTRY = re.compile(
    r"‹|^(?:[Rr]evenues?|[Ss]ales|[Ii]ncome|[Pp]rofits?|[Gg]rowth) |\b(?:its|their|our|we|I|my|this|stock|shares?|bull|bear|bond|"
    r"housing starts|job|labor|customer|capital|marketing)\b|\b[A-Z]\w+[’']s [a-z]+ services"
)


def _is_owned(told: Frame, match: re.Match[str]) -> bool:
    """Whether what grows may be someone's own: named so, shipments and services that nothing calls a market's, or of no trade told."""
    is_market = (
        re.search(r"(?:[Mm]arkets?|[Ii]ndustry|[Ss]ector)(?: \w+)?$", match["who"].strip())
        or places(match["who"])
        or _OF_ALL.search(told.text)
    )
    if not is_market or _UNNAMED.fullmatch(match["who"].strip()):
        return True
    return _OWNED.search(told.text[: match.start("who")]) is not None or _NO_INDUSTRY.search(match["who"]) is not None


def _statement(told: Frame, match: re.Match[str]) -> Statement:
    name = _ARTICLE.sub("", match["who"]).strip()
    return Statement(
        owner=NameSpan(company=None, subject=name, start=0, end=0, text=name, kind="other"),
        metric=Metric.MARKET_GROWTH,
        values=(moved(told, marks("F", match["figure"])[0], match["verb"]),),
        market=name,
        period=period_of(told, match.start("figure"), match.end()),
        status="estimated" if is_unreal(told, match.start("figure")) else "reported",
        figures=(number(match["figure"]),),
    )


_ARTICLE = re.compile(r"^(?:the|overall|a)\s+", re.IGNORECASE)


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
