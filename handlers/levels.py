"""How much a company will spend where its words give no sum: "20% more capital spending", "twice the capital spending"."""

import re
from typing import Final

_ROUGHLY: Final = r"(?:by\s)?(?P<rough>(?:about|around|roughly|nearly|almost|at least|more than|up to|over|some)\s)?"
_PERCENT: Final = r"(?P<part>\d[\d.]*(?:\s?(?:[-–]|to)\s?\d[\d.]*)?)\s?(?:%|percent\b|per\scent\b|pct\b)"
_UP: Final = r"(?:ris|increas|grow|jump|climb|surg|soar|go up|be up|up|higher|gain|expand|lift|rais|boost)"
_DOWN: Final = r"(?:fall|declin|drop|decreas|shrink|go down|be down|down|lower|cut|reduc|trim|slash|slip)"
_BY: Final = rf"\w*\s(?:[a-z]+\s){{0,4}}?{_ROUGHLY}{_PERCENT}(?!\sof\b)"
_OF_REVENUE: Final = r"\sof\s(?:its\s|our\s|their\s|the\s)?(?:\w+\s){0,2}?(?:revenues?|sales)\b"
_LEVELS: Final = tuple(
    (re.compile(form, re.IGNORECASE), words)
    for form, words in (
        (rf"\b{_UP}{_BY}", "{rough}{part}% more capital spending"),
        (rf"\b{_DOWN}{_BY}", "{rough}{part}% less capital spending"),
        (rf"{_ROUGHLY}{_PERCENT}{_OF_REVENUE}", "capital spending of {rough}{part}% of revenue"),
        (r"\bdoubl(?:e|es|ed|ing)\b", "twice the capital spending"),
        (r"\btripl(?:e|es|ed|ing)\b", "three times the capital spending"),
        (r"\bhal(?:ve|ves|ved|ving)\b", "half the capital spending"),
    )
)


def level(quote: str) -> str:
    """The level that a sentence tells, in house words; "" where it tells none or several, which could be of two measures."""
    found = [(told, words) for form, words in _LEVELS for told in form.finditer(quote)]
    if len(found) != 1:
        return ""
    told, words = found[0]
    named = told.groupdict()
    return words.format(rough=(named.get("rough") or "").lower(), part=_tidy(named.get("part") or ""))


def _tidy(part: str) -> str:
    """ "15–20" of "15 to 20"."""
    return re.sub(r"\s?(?:[-–]|to)\s?", "–", part)
