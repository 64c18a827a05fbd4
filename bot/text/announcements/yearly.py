"""Sums that are spent anew each year: "RMB 130B a year for three years" is no RMB 130B in all."""

import re
from dataclasses import replace
from typing import Final

from bot.domain.figures import Horizon
from bot.text.announcements.claim import Claim

A_YEAR: Final = "per year"
"""How the horizon of such a sum begins: "per year for three years"."""


def each_year(text: str, claim: Claim, horizon: Horizon | None) -> Horizon | None:
    """The horizon with "per year" before it, where the words make the sum a year's; else as it is.

    A sum for one named year is that year's anyway.
    """
    if claim.sum is None or not _is_of_each_year(text, claim.sum.start, claim.sum.end):
        return horizon
    if horizon is None:
        return Horizon(label=A_YEAR)
    if _ONE_YEAR.fullmatch(horizon.label):
        return horizon
    return replace(horizon, label=f"{A_YEAR} {_as_it_runs(text, horizon)}")


def is_yearly(horizon: Horizon) -> bool:
    """Whether the sum is spent anew each year of it."""
    return horizon.label.startswith(A_YEAR)


def _as_it_runs(text: str, horizon: Horizon) -> str:
    """ "for three years", "in 2027–2030"; "by 2030" is when the sum is reached, "through 2030" how long it is spent."""
    label = horizon.label
    if label.startswith("by "):
        is_reached = text[horizon.start : horizon.end].lower().startswith("by")
        return label if is_reached else f"through {label.removeprefix('by ')}"
    if _YEARS.search(label):
        return f"for {'a ' if label.startswith('few') else ''}{label}"
    return f"in {label}"


def _is_of_each_year(text: str, start: int, end: int) -> bool:
    behind = text[end : end + _REACH]
    return (
        _BEHIND.match(behind) is not None
        or _BEFORE.search(text[max(0, start - _REACH) : start]) is not None
        or (not text.isascii() and _BEFORE_IN_CHINESE.search(text[max(0, start - _REACH) : start]) is not None)
    )


_REACH: Final = 30
_BEHIND: Final = re.compile(
    r"\s?(?:a|per|each|every)[\s-](?:fiscal |calendar )?(?:year|annum)\b"
    r"(?! (?:ago|earlier|before|later|or so ago))|\s(?:annually|yearly)\b|\s?p\.a\.|\s?/\s?(?:year|yr)\b|"
    r"\s(?:annual|yearly) (?:investments?|spending|outlays?|budgets?|programme|program)\b|(?:的)?/年|每年",
    re.IGNORECASE,
)
_BEFORE: Final = re.compile(
    r"\b(?:an annual|annually|each year|every year|per year|a yearly)\s(?:\w+\s){0,2}?(?:of\s)?(?:about |around |some |up to )?$",
    re.IGNORECASE,
)
_BEFORE_IN_CHINESE: Final = re.compile("(?:每年|年均|年度均)[^。；，0-9]{0,10}$")
_ONE_YEAR: Final = re.compile(r"(?:FY)?\d{4}|(?:this|next) .*year")
_YEARS: Final = re.compile(r"\b(?:years?|months|decades?)\b")
