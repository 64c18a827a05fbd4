"""Sentences that change a plan: the claims they make, how they tell them, and how long the plan runs from now on."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from bot.domain.announcement import Change, Money
from bot.domain.figures import Horizon
from bot.text.announcements.added import whole
from bot.text.announcements.added_beside import additions
from bot.text.announcements.claim import Claim
from bot.text.announcements.plan_stops import left_beside, stopped
from bot.text.announcements.retelling import Telling
from bot.text.announcements.taken_off import reductions
from bot.text.quantities.horizons import horizons


def moved(text: str, claimed: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims of a sentence with those that it makes by changing a plan: what is added to one, given up, left below."""
    if len(text) > _LONGEST:
        return tuple(claimed)
    told = left_beside(text, stopped(text, additions(text, reductions(text, whole(text, claimed)))))
    return tuple(_moved_up_to(text, claim) for claim in told)


def _moved_up_to(text: str, claim: Claim) -> Claim:
    """The claim; where "up" is the verb's ("bumped its budget up to $165 billion") its sum is no bound."""
    if claim.sum is None or not (_UP_TO.match(text, claim.sum.start) and _UPWARD.search(text, 0, claim.sum.start)):
        return claim
    return replace(
        claim, sum=replace(claim.sum, amounts=tuple(replace(one, bound="exact") for one in claim.sum.amounts))
    )


_UP_TO: Final = re.compile(r"up to\s", re.IGNORECASE)
_UPWARD: Final = re.compile(
    r"\b(?:rais|lift|bump|tak|mov|push|bring|brought|took|hik|increas|revis|nudg|ratchet|dial)\w*\s[^.;,]{2,60}$",
    re.IGNORECASE,
)
_LONGEST: Final = 2_000
"""Characters: what has more is a table or a list and no sentence."""


def told_of_change(tone: Telling, text: str, claim: Claim, change: Change | None) -> Telling:
    """The tone of a sentence that changes a plan: it names the plan as known, and tells its change for the first time.

    What is given up or put off is no commitment and stays told again; the verdict on it is the change's own.
    """
    if change in ("withdrawn", "delayed"):
        return Telling("hard", tone.words or claim.cue, tone.announced)
    is_of_old = tone.tone == "soft" or (claim.old is not None and tone.words in text[max(0, claim.old.start - _LEAD) :])
    return Telling("fresh", claim.cue) if change and tone.is_again and is_of_old else tone


def was(text: str, claim: Claim) -> tuple[Money, ...]:
    """The sum of before as it was said then: in "above the $46 billion we guided" the first word is the change's, not the sum's."""
    if claim.old is None:
        return ()
    is_exact = _BESIDE_IT.search(text[max(0, claim.old.start - _NEAR) : claim.old.start]) is not None
    return tuple(replace(one, bound="exact") if is_exact else one for one in claim.old.amounts)


def runs_now(text: str, change: Change | None, at: date | None) -> Horizon | None:
    """How long a changed plan runs from now on: extended "to five years from three", put off "to 2031"."""
    if change == "delayed":
        return _put_off_to(text)
    if change != "extended":
        return None
    if found := _NOW_RUNS.search(text):
        return next(iter(horizons(f"over {found['years']} years", at)), None)
    chinese = _NOW_RUNS_IN_CHINESE.search(text)
    return next(iter(horizons(f"over {_NUMBERS[chinese['years']]} years", at)), None) if chinese else None


def _put_off_to(text: str) -> Horizon | None:
    found = _PUT_OFF_TO.search(text)
    if found is None:
        return None
    year = found["year"] or found["chinese"]
    return Horizon(label=f"until {year}", until=date(int(year), 12, 31), start=found.start(), end=found.end())


_PUT_OFF_TO: Final = re.compile(
    r"\b(?:to|until|till)\s(?:(?:early|late|mid|at least|the (?:end|middle|start|first half|second half) of|fiscal|"
    r"[A-Z][a-z]+)[\s-]){0,3}(?P<year>20\d\d)\b|"
    r"(?:推迟|延后|延期|延迟|暂缓)(?:[^。；，]{0,6})?(?:至|到)(?P<chinese>20\d\d)年"
)
_NEAR: Final = 30
_BESIDE_IT: Final = re.compile(
    r"\b(?:above|below|over|under|exceed(?:s|ed|ing)?|(?:more|less|higher|lower) than)"
    r"\s(?:(?:the|its|our|their|an?)\s)?(?:[a-z]+\s)?(?:[A-Z]{0,3}[$€£¥₩])?$",
    re.IGNORECASE,
)
_LEAD: Final = 4
"""Characters that lead to a sum of before: "此前3800亿元"."""
_NOW_RUNS: Final = re.compile(
    r"\b(?:to|over|across|for)\s(?:run\s)?(?:over\s|for\s)?(?P<years>two|three|four|five|six|seven|eight|nine|"
    r"ten|\d{1,2})[\s-]years?\b(?!\s(?:to|ago|plan))",
    re.IGNORECASE,
)
_NOW_RUNS_IN_CHINESE: Final = re.compile(r"(?:至|到|为)(?P<years>[一两二三四五六七八九十]|\d{1,2})年")
_NUMBERS: Final = {
    **{str(number): str(number) for number in range(1, 100)},
    **dict(zip("一二三四五六七八九十", "1 2 3 4 5 6 7 8 9 10".split(), strict=True)),
    "两": "2",
}
