"""Plans told by what is taken off them: "cut $300 million from its 2033 capital budget", with or without what is left."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.domain.announcement import Money
from bot.text.announcements.added import marked
from bot.text.announcements.capital import names_capital
from bot.text.announcements.claim import Claim
from bot.text.announcements.other_spending import ORDERS
from bot.text.announcements.tense import FORWARD
from bot.text.quantities.openings import cued
from bot.text.quantities.sums import Sum, sums


def reductions(text: str, claimed: Sequence[Claim]) -> tuple[Claim, ...]:
    """The sentence's claims.

    Where it takes a sum off a plan for capital spending, `added` is that sum below nought and the claim's sum what is left.
    """
    if any(claim.old or claim.added for claim in claimed) or not _may_cut(text) or not names_capital(text):
        return tuple(claimed)
    found = sums(text)[:_MOST]
    forms = marked(text, found)
    told = next((cut for form in _FORMS if (cut := form.search(forms))), None)
    if told is None or _OF_BEFORE.search(text) or ORDERS.search(text):
        return tuple(claimed)
    if not _is_ahead(forms, told):
        return tuple(claim for claim in claimed if claim.sum)
    less, total = found[int(told["less"][1:-1])], found[int(told["total"][1:-1])] if told["total"] else None
    others = [claim for claim in claimed if claim.sum not in (None, less, total)]
    if total is None and (now := next((claim for claim in others if _is_left(claim, less)), None)):
        return tuple(
            replace(claim, added=_cut(text, told, less, None).added) if claim is now else claim for claim in others
        )
    return (_cut(text, told, less, total), *others)


def _is_left(claim: Claim, less: Sum) -> bool:
    """Whether guidance behind the sum that is taken off says what is left: "by $10 million and now expect it to be $45 million"."""
    return claim.kind == "guidance" and claim.sum is not None and claim.sum.start >= less.end


def is_taken_off(claim: Claim) -> bool:
    """Whether the claim is a plan that a sum is taken off."""
    return bool(claim.added) and all(one.low < 0 for one in claim.added)


_MOST: Final = 8
_CUTS: Final = cued(
    r"\b(?:cut(?:s|ting)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|shav(?:e|es|ed|ing)|lop(?:s|ped|ping)?|"
    r"knock(?:s|ed|ing)?|strip(?:s|ped|ping)?|carv(?:e|es|ed|ing)|par(?:e|es|ed|ing)|tak(?:e|es|ing)|took|"
    r"remov(?:e|es|ed|ing)|reductions?|decreases?|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
_IN_CHINESE: Final = "(?:削减|缩减|下调|调低|减少|压缩|砍掉?|降低|下修)"
_VERB: Final = r"\b(?:cut|trim|slash|shav|lop|knock|strip|carv|par|tak|took|remov|reduc|lower)(?:e|es|s|t?ing|ped|ping|m?ed|ming|d)?"
_OUTLAY: Final = (
    r"(?:capital|cap-?ex|investments?|spending|budgets?|programmes?|programs?|plans?|outlays?|expenditures?)\b"
)
_NO_END: Final = r"(?!(?:to|by|from|at|than|and|or|top|upper|high|low|lower|bottom|end|sum|midpoint)\b)"
_WORDS: Final = rf"(?:{_NO_END}[\w’'&/-]+\s){{0,6}}?"
_LEFT: Final = (
    r"(?:(?:[\w\s’'-]{0,40}?,?\s(?:bring|tak|push|leav)\w*\s(?:(?!to\b)\w+\s){0,5}?|,?\s)"
    r"(?:(?:down\s)?to|at)\s(?:(?:an?|the|new|range|level|total|of|between|about|around)\s){0,5}(?P<total>‹\d›))?"
)
_FORMS: Final = (
    re.compile(
        rf"{_VERB}\s(?P<less>‹\d›)(?:,? or (?:\w+ )?\d[\d.]*\s?(?:%|percent|per cent|pct))?"
        rf"\s(?:off|from|out of)(?:\sof)?\s{_WORDS}{_OUTLAY}(?:\s{_OUTLAY})*{_LEFT}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{_VERB}\s(?:back\s|down\s)?{_WORDS}{_OUTLAY}(?:\s(?!(?:to|from|at|than|and|or)\b)[\w’'-]+){{0,6}}?\sby\s(?P<less>‹\d›){_LEFT}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{_OUTLAY}(?:\s{_OUTLAY})*\s(?:reduction|cut|decrease)s?\sof\s(?P<less>‹\d›)(?P<total>(?!))?", re.IGNORECASE
    ),
    re.compile(
        rf"(?P<less>‹\d›)\s(?:reduction|cut|decrease)\s(?:in|to|of|from)\s{_WORDS}{_OUTLAY}{_LEFT}", re.IGNORECASE
    ),
    re.compile(
        rf"\b(?:reduction|cut|decrease)\sof\s(?P<less>‹\d›)\s(?:in|to|from)\s{_WORDS}{_OUTLAY}{_LEFT}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:资本性?(?:开支|支出)|(?:资本|投资)(?:预算|计划))[^。；‹，]{{0,10}}{_IN_CHINESE}了?(?P<less>‹\d›)"
        rf"(?:[^。；‹]{{0,4}}(?:至|到|为)(?P<total>‹\d›))?"
    ),
    re.compile(
        rf"从[^。；‹，]{{0,16}}(?:资本|投资)(?:预算|计划|开支|支出)"
        rf"[^。；‹，]{{0,4}}{_IN_CHINESE}了?(?P<less>‹\d›)(?:[^。；‹]{{0,8}}(?:至|到|为)(?P<total>‹\d›))?"
    ),
)
_OF_BEFORE: Final = re.compile(
    r"\b(?:last|previous|prior) (?:year|quarter)\b|\b(?:year|quarter) (?:earlier|ago)\b|\bcosts?\b|\b(?:is|are|"
    r"was|were|represents?|reflects?|marks?|means) an? (?:\w+ )?(?:reduction|cut|decrease)\b|去年|上年|同比",
    re.IGNORECASE,
)
"""What was spent less than in another year, what is saved on costs, and what a sum is less than another, is taken off no plan."""


def _may_cut(text: str) -> bool:
    return bool(_CUTS.search(text)) or (not text.isascii() and re.search(_IN_CHINESE, text) is not None)


_PLAN: Final = re.compile(
    r"\b(?:plans?|budgets?|guidance|forecasts?|outlook|programs?|programmes?)\b|预算|计划|宣布|将", re.IGNORECASE
)
_OF_A_YEAR: Final = re.compile(
    r"\b(?:for|in) (?:fiscal )?(?:this year|next year|20\d\d)\b|^(?:\w+s|\w+ing)\s|\d年", re.IGNORECASE
)


def _is_ahead(forms: str, told: re.Match[str]) -> bool:
    """Whether a plan is cut, or spending that is still to come: "reduced capital spending by $20 million" tells of what was spent."""
    around = f"{forms[: told.start()]} | {forms[told.end() :]}"
    is_plans = _PLAN.search(told.group()) or _OF_A_YEAR.search(told.group()) or _OF_A_YEAR.search(around)
    return bool(is_plans or FORWARD.search(around) or _TO_CUT.search(forms, 0, told.start()))


_TO_CUT: Final = re.compile(r"\b(?:to|will|would)\s$", re.IGNORECASE)


def _cut(text: str, told: re.Match[str], less: Sum, total: Sum | None) -> Claim:
    cue = next((words for words in map(str.strip, _MARK.split(told.group())) if words), "")
    start = max(0, text.find(cue))
    last = max(less.end, total.end if total else 0)
    return Claim("guidance", min(start, less.start), last, cue, total, None, tuple(map(_below_nought, less.amounts)))


_MARK: Final = re.compile(r"‹\d›")


def _below_nought(money: Money) -> Money:
    return replace(money, low=-money.low, high=None)
