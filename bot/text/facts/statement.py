"""What a sentence states about someone: a metric, its owner, the figures that measure it, and when."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.company import NameSpan
from bot.domain.fact import Metric, Status
from bot.domain.figures import Period, Value
from bot.text.facts.frame import NAME, PERIOD, Frame, marks
from bot.text.who.capitals import has_company_end
from bot.text.who.owners import Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One figure of one owner; several values are one sum in several currencies."""

    owner: NameSpan
    metric: Metric
    values: tuple[Value, ...]
    market: str = ""
    measure: str = ""
    period: Period | None = None
    status: Status = "reported"
    figures: tuple[int, ...] = ()
    """The numbers in the frame of the figures it rests on."""


def owner_before(told: Frame, start: int, said: NameSpan | None = None, is_bare: bool = False) -> NameSpan | None:
    """Whose result begins at a position of the marked text: the possessor before it, or the subject of the clause.

    `is_bare`: the result has no words of its own ("revenue rose"), so where the sentence names nobody it is that of `said`, and
    where a company speaks ("Lumo said revenue rose") its own.
    """
    beside = _POSSESSOR.search(told.text[max(0, start - 90) : start])
    if beside:
        return _owner(told.mention(beside[1]))
    if _POSSESSED_BY_OTHERS.search(told.text[max(0, start - 60) : start]):
        return None
    for number in reversed(marks("M", told.text[:start])):
        mention = told.mentions[number]
        if mention.role == "speaker" and mention.is_named and mention.span.company:
            return mention.span
        if mention.may_own and not mention.is_plural:
            is_of_another = _OF_ANOTHER.search(told.text, told.text.rfind(f"‹M{number}›", 0, start) + 1, start)
            return None if is_of_another else _owner(mention)
    named = [mention for mention in told.mentions if mention.is_named]
    if not is_bare or any(mention.role != "speaker" for mention in named):
        return None
    if own := {mention.span.company: mention.span for mention in named if mention.span.company}:
        return next(iter(own.values())) if len(own) == 1 else None
    return said if said and (said.company or has_company_end(said.subject)) else None


_OF_ANOTHER = re.compile(r"\b(?:while|whereas)\b[^;]*‹M\d+›")
"""A clause that has somebody of its own: what it states is not that of the clause before."""


def period_of(told: Frame, start: int, end: int) -> Period | None:
    """The period said with what stands from start to end of the marked text: right before it, inside it, behind it, or opening it.

    The period of an earlier figure ("from $293 million in the third quarter") is not its own.
    """
    beside = _RIGHT_BEFORE.search(told.text, max(0, start - 20), start)
    inside = marks("T", _EARLIER.split(told.text[start:end])[0])
    behind = None if _EARLIER.search(told.text[start:end]) else _BEHIND.match(told.text, end)
    for found in (marks("T", beside[0]) if beside else [], inside, marks("T", behind[0])[-1:] if behind else []):
        if found:
            return told.periods[found[0]]
    opening = marks("T", told.text[max(told.text.rfind(";", 0, start), 0) : start])
    return told.periods[opening[-1]] if opening else None


def is_repeated(told: Frame, figures: Sequence[int]) -> tuple[int, ...]:
    """The money figures of one sum: the given ones and those quoted again in other currencies right behind them."""
    found = list(figures)
    while again := re.compile(
        r"[\s(,]*(?:or|equivalent to|equal to)?\s*(?:about|around|approximately|roughly|nearly)?\s*(‹D\d+›)"
    ).match(told.text, told.place(f"‹D{found[-1]}›")[1]):
        following = marks("D", again[1])[0]
        joins = re.search(r"\(|\bor\b|equ", again[0])
        if not joins or told.figures[following].value.unit in {told.figures[number].value.unit for number in found}:
            break
        found.append(following)
    return tuple(found)


_POSSESSOR = re.compile(
    rf"({NAME})(?:[’']s?)?(?:\s*\([^()‹]*\))?(?: (?!(?:and|or|but|with|has|had|have|is|was|said|says|of|in|as|"
    rf"that|which|while|grew|saw|sees|posted|reported|to)\b)[\w’'&.-]+){{0,6}} ?$"
)
_POSSESSED_BY_OTHERS = re.compile(
    r"\b(?!(?:year|quarter|month|week|today)[’']s)[A-Za-z][\w.-]+(?:[’']s|s[’']) (?:[\w-]+ ){0,3}$|"
    r"\b(?:[Tt]heir|[Oo]ur|[Mm]y|[Hh]is) (?:[\w-]+ ){0,3}$|\b(?:industry|market|sector|nationwide|global|worldwide) (?:[\w-]+ ){0,2}$"
)
_BEHIND = re.compile(
    r"(?:\s+(?:‹F\d+›|‹D\d+›|\(‹D\d+›\)|year[- ](?:on|over)[- ]year|[Yy]o[Yy]|annually|rates?|growth|in|for|during|of|"
    rf"over|the|to|at|by|fiscal|up|,|\(|\)))*?\s*{PERIOD}"
)
_RIGHT_BEFORE = re.compile(rf"{PERIOD}(?:[’']s?)? ?$")
_EARLIER = re.compile(r"\b(?:from|versus|compared (?:with|to)|against)\b")


def _owner(mention: Mention) -> NameSpan | None:
    is_unresolved = not mention.is_named and mention.span.subject == mention.span.text
    return None if mention.is_place or mention.is_plural or is_unresolved else mention.span
