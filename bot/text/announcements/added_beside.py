"""Sums that are put on top of a plan which the sentence does not name: the plan is in the next ones, or nowhere.

"Norvane will invest a further 60 billion yuan. It comes on top of 380 billion yuan pledged before."
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Literal

from bot.domain.announcement import Money
from bot.text.announcements.added import marked
from bot.text.announcements.claim import Claim
from bot.text.announcements.other_spending import FINANCIAL, ORDERS, OTHER_METRICS
from bot.text.quantities.openings import cued
from bot.text.quantities.sums import Sum, sums


def additions(text: str, claimed: Sequence[Claim]) -> tuple[Claim, ...]:
    """The sentence's claims; of those that only add to something `added` is the sum itself."""
    told = tuple(_as_addition(text, claim) for claim in claimed)
    if any(claim.sum for claim in told) or len(text) > _LONGEST or not _RAISED.search(text):
        return told
    found = sums(text)[:_MOST]
    by = _RAISED_BY.search(marked(text, found))
    if by is None or any(words.search(text) for words in (FINANCIAL, ORDERS, OTHER_METRICS)):
        return told
    return (_raised(text, found[int(by["more"][1:-1])], by),)


def on_its_plan(text: str, claimed: Sequence[Claim], following: Sequence[str]) -> tuple[Claim, ...]:
    """The claims; an addition is the plan as it will be, where the rest of the sentence or the next ones tell what that was or is."""
    first = next((claim for claim in claimed if claim.sum and claim.added == claim.sum.amounts), None)
    if first is None or first.sum is None:
        return tuple(claimed)
    told = " ".join((text[first.sum.end :], *following))[:_LONGEST]
    return tuple(_whole(claim, told) if claim is first else claim for claim in claimed)


_LONGEST: Final = 600
"""Characters read on for the plan that a sum is added to."""
_MORE: Final = re.compile(
    r"(?:(?:about|around|roughly|nearly|up to|at least|more than|over|some)\s)*(?:another|(?:an?\s)?(?:additional|further|extra))\s",
    re.IGNORECASE,
)
_MORE_BEFORE: Final = re.compile(
    r"\b(?:another|additional|further|extra)\s(?:[A-Z]{0,3}[$€£¥₩])?$|"
    r"(?:追加|再投入|再投资|增投|加码|额外投入|额外投资)(?:投入|投资)?(?:约|近|超|逾|至少|最多)?(?:人民币)?$",
    re.IGNORECASE,
)


def _as_addition(text: str, claim: Claim) -> Claim:
    one = claim.sum
    if claim.kind != "plan" or one is None or claim.old or claim.added:
        return claim
    leading = text[max(0, one.start - _NEAR) : one.start]
    is_put_on = _PUTS.search(leading) and _ON_A_PLAN.match(text, one.end)
    is_more = _MORE.match(text, one.start) or _MORE_BEFORE.search(leading) or _MORE_BEHIND.match(text, one.end)
    return replace(claim, added=one.amounts) if is_more or is_put_on else claim


_PUTS: Final = re.compile(r"\badd(?:s|ed|ing)?\s(?:[A-Z]{0,3}[$€£¥₩])?$", re.IGNORECASE)
_ON_A_PLAN: Final = re.compile(
    r"\s(?:more\s)?to\s(?:its|their|our|the)\s(?:[\w’'-]+\s){0,5}?(?:budget|plan|spending|investments?|"
    r"programme|program|commitments?|pledge|outlays?|capex|guidance|outlook|forecast)\b",
    re.IGNORECASE,
)
_MORE_BEHIND: Final = re.compile(r"\s(?:more|extra)\b(?!\sthan\s(?:last|a\syear|in|it\sdid|the\syear))", re.IGNORECASE)
_RAISED: Final = cued(
    r"\b(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|hik(?:e|es|ed|ing)|"
    r"bump(?:s|ed|ing)?|expand(?:s|ed|ing)?|top(?:s|ped|ping)?)\b",
    re.IGNORECASE,
)
_LIFTS: Final = r"(?:rais|increas|lift|boost|hik|bump|expand|top)(?:e|es|s)?(?:\sup)?"
_LIFTING: Final = r"(?:rais|increas|lift|boost|hik|bump|expand|topp)(?:ed|ing)(?:\sup)?"
_PLAN: Final = r"(?:budget|plans?|guidance|forecast|outlook|programme|program|commitments?|pledge)"
_WHOSE: Final = r"\s(?:its|their|our|the)\s(?:(?!to\b|by\b)[\w’'-]+\s){0,5}?"
_RAISED_BY: Final = re.compile(
    rf"\b(?:(?:{_LIFTS}|{_LIFTING}){_WHOSE}{_PLAN}|"
    rf"(?:(?:to|will|would)\s{_LIFTS}|(?:is|are)\s{_LIFTING}){_WHOSE}(?:spending|investments?|outlays?|capex))"
    r"\s(?:[\w’'-]+\s){0,4}?by\s(?:an?\s|about\s|another\s|additional\s|further\s)*(?P<more>‹\d›)(?![^.;]{0,30}\sto\s[^.;]{0,20}‹)",
    re.IGNORECASE,
)


def _raised(text: str, more: Sum, by: re.Match[str]) -> Claim:
    """A plan that is raised by the sum, to nobody says what: guidance where it is called so or is for capital spending as a whole."""
    start = text.lower().find(by.group().split()[0].lower())
    kind: Literal["guidance", "plan"] = "guidance" if _GUIDES.search(by.group()) else "plan"
    return Claim(kind, start, more.end, by.group().split("‹")[0].strip(), more, None, more.amounts)


_GUIDES: Final = re.compile(r"\b(?:guidance|forecast|outlook|capex|capital)\b", re.IGNORECASE)


_NEAR: Final = 30
_SUM: Final = r"‹\d›"
_WORDS: Final = r"(?:[\w’'&/-]+\s){0,8}?"
_BASE: Final = re.compile(
    r"\b(?:on top of|in addition to|adds? to|adding to|comes? atop|supplements?|expands? on|"
    rf"beyond)\s{_WORDS}(?P<base>{_SUM})|(?:基础|之上|之外|以外)[^。；‹]{{0,8}}(?P<chinese>{_SUM})",
    re.IGNORECASE,
)
_TOTAL: Final = re.compile(
    rf"\b(?:lift|bring|tak|rais|push|boost|increas)(?:s|es|ing|ed)?\s(?:[\w’'-]+\s){{0,6}}?(?:total|overall|"
    r"combined|commitments?|plans?|programmes?|programs?|spending|investments?|pledges?|outlays?|"
    rf"tally)\s(?:[\w’'-]+\s){{0,6}}?to\s(?:[a-z]+\s){{0,3}}?(?P<total>{_SUM})|"
    rf"\b(?:total|overall|combined)\s(?:[a-z]+\s){{0,3}}?(?:is|stands|comes|amounts|reaches)\s(?:[a-z]+\s){{0,3}}?(?P<total4>{_SUM})|"
    rf"\b(?:for|to) a (?:new )?total of (?P<total2>{_SUM})|"
    rf"(?:总|累计|合计)[^。；‹]{{0,10}}(?:至|达|到|为)[^。；‹]{{0,4}}(?P<total3>{_SUM})",
    re.IGNORECASE,
)
_MOST: Final = 8


def _whole(claim: Claim, told: str) -> Claim:
    found = sums(told)[:_MOST]
    forms = marked(told, found)
    base, total = _named(_BASE.search(forms), found), _named(_TOTAL.search(forms), found)
    if claim.sum is None or (base is None and total is None):
        return claim
    at = claim.sum
    if total is None and base is not None:
        amounts = tuple(
            Money(low=old.low + more.low, currency=old.currency)
            for old in base.amounts
            for more in claim.added
            if old.currency == more.currency
        )
        if not amounts:
            return claim
        total = Sum(amounts, at.start, at.end)
    whole = Sum(total.amounts, at.start, at.end) if total else at
    old = Sum(base.amounts, at.start, at.end) if base else None
    return replace(claim, kind="moved", sum=whole, old=old)


def _named(told: re.Match[str] | None, found: Sequence[Sum]) -> Sum | None:
    mark = next((mark for mark in told.groupdict().values() if mark), None) if told else None
    return found[int(mark[1:-1])] if mark else None
