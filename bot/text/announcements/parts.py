"""Sums that are a part of another one told beside them: "of which $3 billion", "including $3 billion for …", 其中30亿元."""

import re
from collections.abc import Sequence
from typing import Final

from bot.text.announcements.claim import Claim
from bot.text.pages.sentences import Sentence
from bot.text.quantities.sums import Sum, sums


def wholes(line: Sentence, claimed: Sequence[Claim], lines: Sequence[Sentence]) -> tuple[Claim, ...]:
    """The claims without those whose sum is a part of a larger one: of a claim beside it, or of the sentences before."""
    told = [claim.sum for claim in claimed if claim.sum]
    is_phase = _PHASE.search(line.text) is not None
    earlier = [one.text for one in lines if one.end <= line.start]
    back = _WIDE if _REMAINS.search(line.text) else 1 if is_phase or _OPENS.match(line.text) else 0
    before = " ".join(earlier[-back:]) if back else ""
    return tuple(claim for claim in claimed if claim.sum is None or not _is_part(line.text, claim.sum, told, before))


def _is_part(text: str, one: Sum, told: Sequence[Sum], before: str) -> bool:
    if _PART.search(text[: one.start]) and _has_larger([other for other in told if other.start < one.start], one):
        return True
    is_first = all(other.start >= one.start for other in told)
    return is_first and _has_larger(sums(before), one)


def _has_larger(others: Sequence[Sum], one: Sum) -> bool:
    return any(
        theirs.currency == mine.currency and theirs.low > mine.low
        for other in others
        for theirs in other.amounts
        for mine in one.amounts
    )


_ROUGHLY: Final = (
    r"(?:(?:about|around|some|roughly|nearly|up to|at least|as much as|more than|an initial|an additional|a first|"
    r"the first|a)\s)*"
)
_PART: Final = re.compile(
    r"(?:\b(?:of which|of that|of this|of those|out of which|including|includes|include|among (?:them|which)|"
    rf"comprising|consisting of|made up of|split (?:into|between))[,:]?\s{_ROUGHLY}|"
    rf"\b(?:of which|of that|of this)[,]?\s(?:\w+\s){{0,5}}?{_ROUGHLY}|"
    rf"\bincluding\s[^;]{{0,120}}?(?:,|\band)\s{_ROUGHLY}|"
    rf"(?:其中|当中|包括|包含|含|[资資][总總]?[额額]中)(?:的|将|有|约|近|超|逾|：|:|，)*[^。；，0-9]{{0,14}})$",
    re.IGNORECASE,
)
_WIDE: Final = 3
"""Sentences back in which the whole may stand that something is left of."""
_REMAINS: Final = re.compile(
    r"\bthe (?:remaining|other|balance of|rest of the|final) (?:[A-Z]{0,3}[$€£¥₩])?\d", re.IGNORECASE
)
_PHASE: Final = re.compile("[一首]期(?:[”」』]|项目|項目|工程|计划|計畫|投资|投資)+")
"""The first part of a project whose cost the sentence before gives."""
_OPENS: Final = re.compile(
    r"(?:Of (?:that|this|it|the (?:total|sum|amount|money|\S{2,24}(?: (?:million|billion|trillion))?))|Out of "
    r"(?:that|this)|Part of (?:that|this|it|the (?:sum|money))|That (?:includes|figure includes|sum includes)|"
    r"(?:The|This) (?:sum|total|figure|amount|investment|plan|budget|programme|program|package) includes|"
    r"It includes|Included (?:is|are|in (?:that|this))|Among (?:that|it))\b|其中|当中|"
    r"这(?:笔|一)?[^。；，]{0,6}(?:包括|包含)"
)
