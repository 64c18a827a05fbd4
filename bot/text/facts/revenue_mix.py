"""Parts of a company's own revenue: "AI-related revenue accounts for 20% of Alibaba Cloud's total income"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.domain.company import NameSpan, Universe
from bot.domain.fact import Metric
from bot.text.facts.frame import NAME, PERCENT, PERIOD, Frame, marks, number
from bot.text.facts.outlook import outlook
from bot.text.facts.parts import whole_of
from bot.text.facts.statement import Statement, owner_before, period_of
from bot.text.facts.verbs import SOFT
from bot.text.inflections import verbs
from bot.text.quantities.openings import cued


def revenue_mix(told: Frame, said: NameSpan | None, universe: Universe) -> tuple[Statement, ...]:
    """The parts of revenue that a sentence states, in percent: the owner is whose revenue it is, `market` the part.

    What makes up "group revenue" is a part of the company's, though the sentence speaks of one of its segments.
    """
    found = [(match, statement) for match in _matches(told) if (statement := _statement(told, match, said))]
    return tuple(
        replace(statement, owner=whole_of(statement.owner, universe)) if _OF_GROUP.search(match["whole"]) else statement
        for match, statement in found
    )


_OF_GROUP = re.compile(r"\b(?:group|consolidated)\b")
_OF_RESULTS = r"\b(?:revenues?|sales|income|turnover)\b"
_MIX_VERB = (
    r"(?:(?:now |currently |already |still |only |alone )?(?:was|is|were|"
    rf"{verbs('account for, bring in, comprise, constitute, contribute, generate, make up, provide, represent')}))"
)
_MIX = cued(
    rf"\b{_MIX_VERB}\s+{SOFT}(?P<figure>{PERCENT})(?: share)? of (?P<whole>(?:(?:the|all|its|total|overall|net|their|group|company|"
    rf"{NAME}(?:[’']s?)?|company[’']s|annual|quarterly|group[’']s|firm[’']s|consolidated|{PERIOD})\s+)*)"
    r"(?P<noun>revenues?|sales|income|turnover)\b(?! (?:growth|in the market|of))",
    holding=_OF_RESULTS,
)
_PART = re.compile(
    r"(?<![\w’'&/-])(?:(?!(?:and|but|while|that|which|with|as|said|where|because|since)\b)"
    rf"(?:{NAME}(?:[’']s)?|[A-Za-z][\w’'&/-]*)\s+){{1,8}}(?:,\s+)?(?:in\s+)?(?:{PERIOD}\s+)?$"
)
_FROM = cued(
    rf"(?P<figure>{PERCENT}) of (?P<whole>(?:(?:the|all|its|total|overall|net|group|company[’']s|annual|"
    rf"{NAME}(?:[’']s?)?|{PERIOD})\s+)*)(?P<noun>revenues?|sales|income|turnover)"
    r"(?:\s+(?:now|currently|in ‹T\d+›|‹T\d+›|is|was|were|are|has|already|still))*\s+(?:c[oa]mes?|coming|"
    r"derived|generated|earned|made|stems?|stemm(?:ed|ing))?\s*(?:from|through|via|outside|by)"
    r"\s+(?P<part>(?:(?!(?:and (?:the|its|a|it|they|he|she|has|is|was|\w+ (?:is|was|has|its|their|the))|while|which|where|"
    rf"according|but|as|in ‹T|compared|up|down)\b)(?:{NAME}|[\w’'&/-]++)\s?+){{1,7}})",
    holding=_OF_RESULTS,
)
_NO_PART = re.compile(
    r"\b(?:cap(?:ital|ex)\w*|spending|expenditures?|expenses?|costs?|R&D|research|debt|dividends?|profits?|"
    r"margins?|income|loss|shares?|stock|investment|that|this|it|market|tax\w*|charges?|"
    r"fees?)\b(?! (?:cloud|services|revenue))",
    re.IGNORECASE,
)


def _matches(told: Frame) -> Iterator[re.Match[str]]:
    taken: set[str] = set()
    for pattern in (_MIX, _FROM):
        for match in pattern.finditer(told.text):
            if match["figure"] not in taken:
                taken.add(match["figure"])
                yield match


def _statement(told: Frame, match: re.Match[str], said: NameSpan | None) -> Statement | None:
    part, owner = _part(told, match), _owner(told, match, said)
    status = outlook(told, match.start("figure"), owner) if owner else None
    if owner is None or status is None or not part or _NO_PART.search(part) or part == owner.text:
        return None
    return Statement(
        owner=owner,
        metric=Metric.REVENUE_MIX,
        values=(told.figures[marks("F", match["figure"])[0]].value,),
        market=part,
        period=period_of(told, match.start("figure"), match.end()),
        status=status,
        figures=(number(match["figure"]),),
    )


def _owner(told: Frame, match: re.Match[str], said: NameSpan | None) -> NameSpan | None:
    """Whose revenue it is: named with the revenue, else the subject of the clause, else whom the text spoke of."""
    named = marks("M", match["whole"])
    if named:
        mention = told.mentions[named[0]]
        return None if mention.is_place or mention.is_plural else mention.span
    if re.search(r"\b(?:their|our)\b", match["whole"]):
        return None
    return owner_before(told, match.start(), said, is_bare=True)


def _part(told: Frame, match: re.Match[str]) -> str:
    """The part in words: what comes from it is named behind the figure, else it is the subject of the verb."""
    if "part" in match.re.groupindex:
        return _named(told, match["part"])
    before = _PART.search(told.text, max(0, match.start() - _REACH), match.start())
    return _named(told, before[0]) if before else ""


_REACH = 90
"""Characters of marked text looked back for the subject: bounds the work per figure."""


_OPENING = re.compile(
    r"^(?:(?:the|a|an|its|their|and|but|now|currently|today|meanwhile|however|also|about|in|by|[Tt]he|[Ii]ts|sales of|revenue from)\s+)+",
    re.IGNORECASE,
)


def _named(told: Frame, part: str) -> str:
    """The part in words: names put back for their marks, articles taken off."""
    words = re.sub(r"‹M(\d+)›(?:[’']s)?", lambda mark: told.mentions[int(mark[1])].span.text, part)
    return _OPENING.sub("", re.sub(r"‹\w+›", "", words)).strip(" ,’'")
