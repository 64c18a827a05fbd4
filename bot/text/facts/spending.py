"""Capital spending as facts: what was spent, and what announcements commit or guide to."""

import re
from collections.abc import Iterator

from bot.domain.announcement import Announcement
from bot.domain.company import NameSpan
from bot.domain.fact import Fact, Metric
from bot.domain.figures import Horizon, Period
from bot.text.facts.frame import MONEY, Frame, marks, number
from bot.text.facts.modality import is_unreal
from bot.text.facts.statement import Statement, is_repeated, owner_before, period_of
from bot.text.facts.verbs import RISES, SINKS, SOFT, WHEN
from bot.text.quantities.openings import cued


def spent(told: Frame, said: NameSpan | None = None) -> tuple[Statement, ...]:
    """The capital spending that a sentence reports as done; plans are not read here (see `planned`)."""
    return tuple(found for match in _matches(told) if (found := _statement(told, match, said)))


def planned(found: Announcement) -> Fact | None:
    """The plan or guidance of an announcement as a fact, its horizon as the period.

    None where it gives no amount or owner, or stands not.
    """
    if not found.amounts or not found.subject or found.certainty != "stated" or found.change == "withdrawn":
        return None
    return Fact(
        company=found.company,
        subject=found.subject,
        metric=Metric.CAPEX,
        market=found.project,
        values=tuple(amount.value for amount in found.amounts),
        period=_period(found.horizon),
        status=found.status,
        citation=found.citation,
        announced=found.announced,
    )


_NAMED = r"\bcap\w*"
_CAPEX = (
    r"(?P<metric>(?:total |quarterly |annual |full-year |overall |group |net |its )*(?:[Cc]apital (?:expenditures?|spending|outlays?|"
    r"expenses|investments?)|[Cc]ap[- ]?ex|CAPEX|CapEx)(?: spending)?)\b(?! (?:plans?|budget|guidance|target|forecast))"
)
_WITH = r"(?:,?\s(?:including|excluding|net of)(?:\s[\w’'-]+){1,6}?,?)?"
""" "Capital expenditures including finance leases were …"."""
_REACHED = cued(
    rf"{_CAPEX}(?:{WHEN}|\s\([^()]*\))*{_WITH}(?:\s(?:has|have|had|also|\w+ly|which|came in))*\s+"
    r"(?:(?:was|were|of|is|reach(?:ed|ing)|hit|totall?(?:ed|ing)|came in at|amount(?:ed|ing) to|stood at|at|"
    rf"(?:{RISES}|{SINKS})(?: (?:by )?{SOFT}‹F\d+›)?"
    rf"{WHEN},? to)\s+){SOFT}(?:a record |record )?(?P<level>{MONEY})",
    holding=_NAMED,
)
_SPENT = cued(
    rf"\b(?:spent|invested|incurred|recorded|had|reported|made) {SOFT}(?P<level>{MONEY})(?:{WHEN})? (?:on|in|of|for) (?:the )?{_CAPEX}",
    holding=_NAMED,
)


def _matches(told: Frame) -> Iterator[re.Match[str]]:
    taken: set[str] = set()
    for pattern in (_REACHED, _SPENT):
        for match in pattern.finditer(told.text):
            if match["level"] not in taken:
                taken.add(match["level"])
                yield match


_FUTURE = re.compile(
    r"\b(?:expect\w*|guid\w+|plan\w*|budget\w*|forecast\w*|project\w*|estimat\w+|outlook|anticipat\w+|intend\w*|target\w*|range)\b"
)


def _statement(told: Frame, match: re.Match[str], said: NameSpan | None) -> Statement | None:
    at = match.start("level")
    owner = owner_before(told, match.start(), said, is_bare=True)
    if owner is None or is_unreal(told, at) or _FUTURE.search(told.text[:at]):
        return None
    values = tuple(told.figures[number].value for number in is_repeated(told, marks("D", match["level"])))
    return Statement(
        owner=owner, metric=Metric.CAPEX, values=values, period=_when(told, match), figures=(number(match["level"]),)
    )


def _when(told: Frame, match: re.Match[str]) -> Period | None:
    inside = marks("T", match["metric"] + told.text[match.end("metric") : match.start("level")])
    return told.periods[inside[0]] if inside else period_of(told, match.start("level"), match.end())


def _period(horizon: Horizon | None) -> Period | None:
    return Period(label=horizon.label, last=horizon.until) if horizon else None
