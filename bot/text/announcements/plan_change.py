"""What the words say happened to an earlier plan: raised, cut, extended, put off or given up."""

import re
from decimal import Decimal
from typing import Final

from bot.domain.announcement import Change, Money
from bot.text.announcements.certainty import given_up
from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import clause_around, tail_of_clause
from bot.text.announcements.plan_stops import LONGER_IN_CHINESE, beside, stop
from bot.text.announcements.taken_off import is_taken_off
from bot.text.quantities.openings import cued


def change(text: str, claim: Claim) -> Change | None:
    """The change of plan that the sentence tells beside the claim; None where it tells of none.

    A rise on last year's spending is no raised plan: "will rise to 100 mln dlrs from 74 mln a year ago".
    """
    if given_up(text, claim):
        return "withdrawn"
    if stops := stop(text, claim):
        return None if _DATED_BACK.search(text) else stops
    if is_taken_off(claim):
        return "cut"
    if claim.kind != "moved" and claim.sum is None and (found := beside(text)):
        return found[1]
    start, _ = clause_around(text, claim.start, claim.end)
    told = text[start : tail_of_clause(text, claim.end)]
    if _EXTENDED.search(told) or _SPREAD.search(told) or LONGER_IN_CHINESE.search(text):
        return "extended"
    if claim.kind == "moved" and (claim.old is None or claim.sum is None):
        return "cut" if _DOWN.match(claim.cue) or _DOWN_IN_CHINESE.search(claim.cue) else "raised"
    if claim.kind == "moved" or (claim.old and claim.sum and _is_plan(text, claim)):
        return _by_amount(claim)
    if weighed := _WEIGHED_MOVE.search(text, 0, claim.end) or _WEIGHED_IN_CHINESE.search(text):
        return "raised" if weighed["up"] else "cut"
    if viewed := _FROM_VIEW.search(told):
        return "raised" if _ABOVE.match(viewed.group()) else "cut"
    verb = _CHANGED.search(told)
    if verb is None:
        return "cut" if _CUT_TO.search(told) and not _ON_LAST_YEAR.search(text) and claim.old is None else None
    return "raised" if _UP.match(verb.group()) else "cut"


_DATED_BACK: Final = re.compile(
    r"\b(?:last (?:week|month|year|quarter|spring|summer|autumn|fall|winter)|earlier this|"
    r"(?:weeks?|months?|years?|quarters?) ago|previously|in (?:19|20)\d\d (?:it|the company))\b|去年|此前已|"
    r"上月|早前",
    re.IGNORECASE,
)
"""What was given up or put off then is known."""
_DOWN: Final = re.compile(r"cut|trim|lower|reduc|slash|shrink|halv|par|scal", re.IGNORECASE)
_DOWN_IN_CHINESE: Final = re.compile("下调|削减|缩减|降|减少|调低")
_UP: Final = re.compile(r"rais|lift|increas|boost|hik|bump|up|step|expand|doubl|tripl|add|higher", re.IGNORECASE)
_PLAN: Final = (
    r"(?:plans?|planned|targets?|forecasts?|guidance|outlook|budgets?|commitments?|pledges?|estimates?|range|goal|"
    r"projections?|programs?|programmes?|promise|ceiling)"
)
_CHANGED: Final = cued(
    r"\b(?:rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|increas(?:e|es|ed|ing)|boost(?:s|ed|ing)?|hik(?:e|es|ed|ing)|"
    r"bump(?:s|ed|ing)?(?: up)?|up(?:s|ped|ping)|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed)|"
    r"cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|"
    r"scal(?:e|es|ed|ing) (?:back|down)|dial(?:s|led|ed|ling|ing)? back|pull(?:s|ed|ing)? back|"
    r"par(?:e|es|ed|ing)(?: back)?)\b"
    rf"(?:\s(?:(?!(?:by|to|from)\b)[\w’'‑$&/.,-]+)){{0,9}}?\s{_PLAN}\b",
    re.IGNORECASE,
)
_CUT_TO: Final = cued(
    r"\b(?:cut(?:s|ting)?|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|"
    r"par(?:e|es|ed|ing)(?: back)?|scal(?:e|es|ed|ing) (?:back|down))\s(?:(?!(?:by|to|from|costs?)\b)"
    r"[\w’'&/-]+\s){0,6}?(?:spending|cap-?ex|expenditures?|outlays?|investments?|capital)\b[^.;]{0,50}?\sto\s",
    re.IGNORECASE,
)
_ON_LAST_YEAR: Final = re.compile(
    r"\b(?:last|previous|prior) year\b|\byear (?:earlier|ago|before)\b|"
    r"\b(?:from|than|versus|against)\s[^.;]{0,40}\b(?:spent|in (?:19|20)\d\d)\b",
    re.IGNORECASE,
)
"""Spending that is cut is a plan that is cut, unless the words measure it by what was spent."""
_FROM_VIEW: Final = re.compile(
    r"\b(?:up|down|higher|lower|more|less|above|below)\s(?:(?!and\b)[\w$€£%.-]+\s){0,4}?(?:(?:from|than)\s)?"
    r"(?:its|their|our|the|an?)\s(?:[\w-]+\s)?(?:earlier|previous|prior|initial|original|old|last)"
    r"\s(?:[\w-]+\s)?(?:view|forecast|outlook|guidance|estimate|plan|target|expectation|projection)s?\b",
    re.IGNORECASE,
)
_ABOVE: Final = re.compile(r"up|higher|more|above", re.IGNORECASE)
_WEIGHED_MOVE: Final = re.compile(
    r"\b(?:consider|weigh|mull|plann|discuss|contemplat|explor|think)"
    r"\w*\s(?:(?:of|about|on|whether to|an?)\s)?(?:(?P<up>rais|increas|lift|boost|hik|expand)|cut|reduc|trim|"
    r"lower|slash|shrink)\w*\s(?:in\s)?(?:its|their|the|our)\s(?:[\w’'-]+\s){1,6}?(?:to|from)\s",
    re.IGNORECASE,
)
_WEIGHED_IN_CHINESE: Final = re.compile(
    "(?:考虑|酝酿|讨论|研究|拟)[^。；，]{0,24}?(?:(?P<up>提高|上调|增加|调高|提升|扩大)|下调|削减|缩减|调低|降低)(?:至|到)"
)
"""A change of plan that is only weighed: "is considering increasing its three-year AI spending to …"."""
_EXTENDED: Final = cued(
    r"\b(?:extend(?:s|ed|ing)?|prolong(?:s|ed|ing)?|stretch(?:es|ed|ing)?)\s(?:its|the|their|our|a|that|this)"
    rf"\s(?:[\w’'$.,&-]+\s){{0,8}}?(?:{_PLAN}|investment|spending|push)\b",
    re.IGNORECASE,
)
_SPREAD: Final = re.compile(
    r"\bspread(?:s|ing)?\s[^.;]{0,80}?\bover\s[^.;]{0,20}?\byears?\s(?:rather than|instead of)\b", re.IGNORECASE
)
_OLD_PLAN: Final = re.compile(
    rf"\b(?:previous(?:ly)?|prior|earlier|original(?:ly)?|initial(?:ly)?|old|communicated|{_PLAN})\b", re.IGNORECASE
)
_OLD_YEAR: Final = re.compile(
    r"\W*(?:spent |invested )?(?:in |for |during )?(?:the )?(?:fiscal )?(?:(?:19|20)\d\d|last|previous year|"
    r"prior year|year|a year|one year)\b",
    re.IGNORECASE,
)


def _is_plan(text: str, claim: Claim) -> bool:
    """Whether the old sum was a plan's: so named, or moved from by a change of plan, and no earlier year's spending."""
    if claim.old is None:
        return False
    after = text[claim.old.end : claim.old.end + 40]
    led = text[max(0, claim.old.start - 70) : claim.old.start]
    if _OLD_YEAR.match(after) and not re.search(
        r"\b(?:previous(?:ly)?|prior|earlier|original(?:ly)?)\b", led, re.IGNORECASE
    ):
        return False
    changed = re.search(
        r"\b(?:rais|lift|boost|hik|bump|cut|lower|trim|slash|reduc|increas)\w*\b|"
        r"\b(?:dial|scal|par|pull)\w* (?:back|down)\b|"
        r"\bnow (?:plans?|intends?|aims?|expects?|sees?|forecasts?|projects?|anticipates?|guides?|targets?)\b",
        text[: claim.end],
        re.IGNORECASE,
    )
    if _SAID_BEHIND.match(after):
        return True
    named = _OLD_PLAN.search(re.split(r"\bfrom\b|\bthan\b|\bversus\b", led)[-1])
    return (
        named is not None
        or (changed is not None and re.search(r"\bfrom\s", led) is not None)
        or bool(_CHANGED.search(text[: claim.end]))
    )


_SAID_BEHIND: Final = re.compile(
    r"\s(?:that\s)?(?:it|they|we|the company|the group)"
    r"\s(?:had\s|has\s)?(?:previously\s|earlier\s|originally\s)?(?:guided|planned|forecast|pledged|promised|"
    r"committed|announced|projected|budgeted|targeted|flagged|outlined|discussed|communicated|shared|gave|"
    r"given|mentioned|indicated|signal(?:l)?ed|provided|laid out|talked about|spoke of|told you)\b",
    re.IGNORECASE,
)
"""Behind a sum of before: "below the $118 billion it guided"."""


def _by_amount(claim: Claim) -> Change | None:
    """Up or down from the old sum, in a currency that both have."""
    for new in claim.sum.amounts if claim.sum else ():
        for old in claim.old.amounts if claim.old else ():
            if new.currency == old.currency and _ends(new) != _ends(old):
                return "raised" if _ends(new) > _ends(old) else "cut"
    return None


def _ends(amount: Money) -> Decimal:
    """Both ends of a range together: of two ranges with one end in common the other end decides."""
    return amount.low + (amount.high or amount.low)
