"""The time of each share of a sentence: its own, or that of the list it stands in."""

import re
from collections.abc import Sequence
from datetime import date

from bot.domain.figures import BYGONE, Period
from bot.text.facts.frame import NAME, PERIOD, Frame, marks
from bot.text.facts.scope import Scope
from bot.text.facts.shares.chinese import is_chinese
from bot.text.facts.shares.claim import Claim


def periods_of(told: Frame, stated: Sequence[Claim], scopes: dict[int, Scope]) -> dict[int, Period | None]:
    """The period of each claim by its start: its own, else that of the list it stands in; never one said of another market."""
    bounds = [*(claim.start for claim in stated[1:]), len(told.text)]
    own = {claim.start: _periods_within(told, claim.start, end) for claim, end in zip(stated, bounds, strict=True)}
    for outer, inner, end in zip(stated, stated[1:], bounds[1:], strict=False):
        if inner.shape == "earlier" and inner.end < outer.end:
            own[outer.start] += _periods_within(told, outer.end, end)
            own[inner.start] = _periods_within(told, inner.start, outer.end)
    if is_chinese(told):
        begins = [0, *(claim.end for claim in stated[:-1])]
        before = {claim.start: _marked(told, at, claim.start) for claim, at in zip(stated, begins, strict=True)}
        own = before if any(before.values()) else own
    leading = _marked(told, 0, stated[0].start)
    of_scope: dict[Scope, list[Period]] = {}
    for claim, following in zip(stated, [*stated[1:], None], strict=True):
        if claim.shape != "earlier" and not (following and following.shape == "later"):
            of_scope.setdefault(scopes[claim.start], []).extend(own[claim.start])
    return {
        claim.start: next(
            iter(
                own[claim.start]
                or _bygone(told, claim)
                or _lent(claim, leading or _newest(of_scope.get(scopes[claim.start], [])))
            ),
            None,
        )
        for claim in stated
    }


def ends(period: Period) -> date:
    """The day a period ends; the first of all days where it tells none."""
    return period.last or date.min


def _newest(periods: Sequence[Period]) -> list[Period]:
    """The period that ends last, alone, where all have an end; else the periods as they are."""
    return [max(periods, key=ends)] if periods and all(period.last for period in periods) else list(periods)


def _bygone(told: Frame, claim: Claim) -> list[Period]:
    """The time of a share that the words only tell to be over: "once held 90%"."""
    return [Period(label=BYGONE)] if _BYGONE.search(told.text, max(0, claim.start - 90), claim.start) else []


_BYGONE = re.compile(
    r"\b(?:once (?:\w+ly )?(?:held|had|owned|controlled|commanded|dominated|accounted|claimed|enjoyed|boasted|made|took|reached|supplied)|"
    r"used to (?:\w+ly )?(?:hold|have|own|control|command|dominate|account|claim|enjoy|boast|make|take|supply))\b[^,;.‹]*$|"
    rf"\b[Ii]n (?:its|their|{NAME}[’']?s?) (?:heyday|prime|glory days)\b[^;.]*$"
)


def _lent(claim: Claim, periods: list[Period]) -> list[Period]:
    """The periods that a claim without one takes over; another time's share takes over none."""
    return [] if claim.shape in ("earlier", "later") else periods


def _periods_within(told: Frame, start: int, following: int) -> list[Period]:
    """The periods between the start of a claim, or the figure it came to behind another time's, and that of the next one."""
    inside = told.text[start:following]
    broken = re.search(
        r"(?:;|,\s+(?:up|down|an increase)|,? (?:compared (?:with|to)|versus|against) "
        rf"(?=(?:[a-z]+ ){{0,3}}‹F)|,? and {NAME}|,? (?:and|but) (?!‹)\w+(?:ed|ing)\b)",
        inside,
    )
    return _marked(told, start, start + broken.start() if broken else following)


def _marked(told: Frame, start: int, end: int) -> list[Period]:
    return [
        told.periods[marks("T", mark[0])[0]]
        for mark in _PERIOD.finditer(told.text, start, end)
        if not _NOT_WHEN.search(told.text[max(0, mark.start() - 30) : mark.start()])
        and not _is_compared(told, mark, end)
        and not (told.text.endswith("etween ", 0, mark.start()) and told.text.startswith(" and ‹T", mark.end()))
        and not _OF_THE_SHARE_BEFORE.search(told.text, start, mark.start())
    ]


def _is_compared(told: Frame, mark: re.Match[str], end: int) -> bool:
    """Whether a Chinese time is the one that a share came from or is compared with: "从去年的15%跌至14%"; not that of the 15% itself."""
    is_own = told.text.startswith("‹F", end) and "‹" not in told.text[mark.end() : end]
    return told.text[mark.start() - 1 : mark.start()] in _FROM_WHEN and mark.start() > 0 and not is_own


_OF_THE_SHARE_BEFORE = re.compile(
    r"\b(?:up|down|increase|decrease|decline|rise|fall|drop|gain|jump|improvement|higher|lower|more|less)\b[^;.‹]*\b(?:from|on|than|over|"
    r"compared (?:with|to)) (?:the|its|their|‹M\d+›) (?:share|level|figure|position|one|portion|slice|number)\b(?:[^;.‹]|‹M\d+›)*$"
)
"""A time that only tells when the share was another one: "an increase from the share that it held in the first quarter"."""
_FROM_WHEN = tuple("从從由自较較比")
_PERIOD = re.compile(PERIOD)
_NOT_WHEN = re.compile(
    r"\b(?:since|by|until|till|founded in|before|launched in|than(?: [a-z]+){0,3}|no (?:\w+ )?share (?:in|at)|"
    r"on(?<=› on)|from|over|than|versus|compared (?:with|to)|against|match(?:es|ed|ing))\s+(?:the )?"
    r"(?:(?:same|corresponding|prior|previous|year-ago|year-earlier) (?:period|quarter|month|week|time)(?: of| in)? )?$"
)
