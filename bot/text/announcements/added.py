"""Plans told by what is put on top of them or taken off: "will add 100 billion yuan to its 380 billion yuan plan"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.domain.announcement import Money
from bot.text.announcements.assets import ASSETS
from bot.text.announcements.capital import CAPITAL
from bot.text.announcements.claim import Claim
from bot.text.announcements.other_spending import FINANCIAL, ORDERS, RUNNING
from bot.text.quantities.openings import cued
from bot.text.quantities.sums import Sum, sums


def whole(text: str, claimed: Sequence[Claim]) -> tuple[Claim, ...]:
    """The sentence's claims, where it adds to a plan or takes from it those of the plan as it will be.

    The stated total is the sum; without one it is our arithmetic. The claim's `added` holds what was put on top.
    """
    if not _MOVES.search(text) and (text.isascii() or not _MOVES_IN_CHINESE.search(text)):
        return tuple(claimed)
    found = sums(text)[:_MOST]
    if not found:
        return tuple(claimed)
    forms = marked(text, found)
    for form in _FORMS:
        if (told := form.search(forms)) and _is_of_capital(text):
            return (_moved(text, found, told),)
    if (told := _WITHOUT_A_NEW_SUM.search(forms)) and _is_of_capital(text):
        base = found[int(told["base"][1:-1])]
        return (Claim("moved", base.start, base.end, unmarked(text, told.group(), found), None, base),)
    return tuple(claimed)


def marked(text: str, found: Sequence[Sum]) -> str:
    """The text with "‹0›", "‹1›" … for its sums, so that a form can name them."""
    parts, at = [], 0
    for number, one in enumerate(found):
        parts += [text[at : one.start], f"‹{number}›"]
        at = one.end
    return "".join([*parts, text[at:]])


_MOST: Final = 8
_MOVES: Final = cued(
    r"\b(?:add(?:s|ed|ing)?|another|additional|extra|further|top(?:s|ped|ping)?|increas(?:e|es|ed|ing)|"
    r"rais(?:e|es|ed|ing)|expand(?:s|ed|ing)?|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|hik(?:e|es|ed|ing)|"
    r"cut(?:s|ting)?|reduc(?:e|es|ed|ing)|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|lower(?:s|ed|ing)?|"
    r"shrink(?:s|ing)?|par(?:e|es|ed|ing)|halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|"
    r"scal(?:e|es|ed|ing))\b",
    re.IGNORECASE,
)
_MOVES_IN_CHINESE: Final = re.compile(
    "追加|增加|增至|升至|减至|扩大|再投|新增|加码|增投|削减|减少|缩减|下调|上调|调高|调低|提高|降至"
)


_SUM: Final = r"‹\d›"
_OWN: Final = r"(?:its|their|our|the|that|an?)\s"
_WORDS: Final = (
    r"(?:(?!(?:to|by|from|at|than|and|or|notwithstanding|despite|while|because|after|before|with|without|as|"
    r"in|under|through|via|on|for(?= ‹))\b)[\w’'&/-]+[\s-]){0,6}?"
)
_TOTAL: Final = (
    r"(?:[^.;]{0,80}?\b(?:tak|bring|lift|rais|push|for|mak)(?:es|e|s|ing)?\s(?:\w+\s){0,3}?(?:total|whole|overall|"
    r"combined|sum|plan|budget|programme?|investment|commitment|it)\s(?:[\w’'-]+\s){0,5}?(?:to|of)\s(?P<total>‹\d›)"
    r"|,?\s(?:to|for) a (?:new )?total of (?P<total2>‹\d›)|\s(?:up )?to (?P<total3>‹\d›))?"
)
_FORMS: Final = (
    re.compile(rf"\badd(?:s|ed|ing)?\s(?P<more>{_SUM})\sto\s{_OWN}{_WORDS}for\s(?P<total>{_SUM})", re.IGNORECASE),
    re.compile(
        rf"\badd(?:s|ed|ing)?\s{_WORDS}(?P<more>{_SUM})\s(?:[\w’'-]+\s){{0,4}}?to\s{_OWN}{_WORDS}(?P<base>{_SUM}){_TOTAL}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:cut|trim|slash|shav|lop|knock|strip|carv|par)\w*\s{_WORDS}(?P<less>{_SUM})\s(?:off|from|out of)"
        rf"\s{_OWN}{_WORDS}(?P<base>{_SUM}){_TOTAL}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<more>{_SUM})\s(?:[\w’'-]+,?\s){{0,8}}?(?:on top of|in addition to)\s(?:{_OWN})?{_WORDS}(?P<base>{_SUM}){_TOTAL}",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:increas|rais|expand|lift|boost|hik|enlarg|top)\w*\s(?:up\s)?"
        rf"{_OWN}{_WORDS}(?P<base>{_SUM})[\s-]{_WORDS}(?:by|with)"
        rf"\s(?:an?\s|another\s|additional\s|extra\s|further\s)*(?P<more>{_SUM}){_TOTAL}",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:cut|reduc|trim|slash|lower|shrink|par)\w*\s(?:back\s)?"
        rf"{_OWN}{_WORDS}(?P<base>{_SUM})[\s-]{_WORDS}by\s(?P<less>{_SUM}){_TOTAL}",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:cut|reduc|trim|slash|lower|shrink|scal|downsiz|rais|increas|expand|lift|boost|enlarg)\w*\s"
        rf"(?:back\s|down\s|up\s)?{_OWN}{_WORDS}(?P<base>{_SUM})[\s-]{_WORDS}to\s(?:an?\s)?(?P<total>{_SUM})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?P<base>{_SUM})[^。；‹，,]{{0,12}}?(?:增|升|提高|上调|增加|扩大|追加|降|减|下调|削减|缩减)(?:至|到|为)(?P<total>{_SUM})"
    ),
    re.compile(
        rf"在[^。；]{{0,20}}?(?P<base>{_SUM})[^。；]{{0,20}}?(?:基础|之上|之外)"
        rf"[^。；]{{0,8}}?(?:追加|增加|再投|新增|加码|增投)[^。；‹]{{0,6}}(?P<more>{_SUM})"
        rf"(?:[^。；‹]{{0,16}}?(?:至|达|到|为)(?P<total>{_SUM}))?"
    ),
    re.compile(
        rf"(?P<base>{_SUM})[^。；‹，]{{0,16}}?(?:追加|增加|上调|提高)(?P<more>{_SUM})(?:[^。；‹]{{0,12}}?(?:至|达|到|为)(?P<total>{_SUM}))?"
    ),
    re.compile(
        rf"(?P<base>{_SUM})[^。；‹，]{{0,16}}?(?:削减|减少|缩减|下调)(?P<less>{_SUM})(?:[^。；‹]{{0,12}}?(?:至|达|到|为)(?P<total>{_SUM}))?"
    ),
    re.compile(
        rf"(?:由|从)[^。；‹]{{0,8}}(?P<base>{_SUM})"
        rf"[^。；‹]{{0,6}}(?:上调|提高|增加|提升|扩大|加码|下调|削减|缩减|降|减少)(?:至|到|为)(?P<total>{_SUM})"
    ),
    re.compile(
        r"(?:上调|提高|增加|提升|扩大|下调|削减|缩减|降|减少)(?:至|到|为)"
        rf"(?P<total>{_SUM})[^。；‹]{{0,4}}(?:低于|高于|此前|原)[^。；‹]{{0,8}}(?P<base>{_SUM})"
    ),
    re.compile(
        rf"(?:追加|新增|增投|加码|再投)[^。；‹]{{0,6}}(?P<more>{_SUM})[^。；‹]{{0,20}}(?:总|累计|合计)"
        rf"[^。；‹]{{0,8}}(?:至|达|到|为)(?P<total>{_SUM})"
    ),
    re.compile(
        rf"(?:上调|提高|调高|下调|调低|削减|缩减)[^。；‹，]{{0,20}}(?:计划|预算|指引|开支|支出|投资|投入)"
        rf"[^。；‹，]{{0,6}}(?:至|到|为)(?P<total>{_SUM})"
    ),
)
_INVESTED: Final = re.compile(r"\binvest(?:s|ing|ments?)?\b|计划|投资|投入|资本开支|支出|预算", re.IGNORECASE)


_WITHOUT_A_NEW_SUM: Final = re.compile(
    r"\b(?P<verb>cut|trim|lower|reduc|slash|shrink|halv|par(?:e|ing)|scal(?:e|es|ed|ing) (?:back|down)|rais|"
    rf"increas|lift|hik|expand|doubl|tripl|enlarg)\w*\s(?:back\s)?{_OWN}{_WORDS}(?P<base>{_SUM})[\s-]{_WORDS}"
    r"(?:plan|programme?|budget|investment|spending|capex|project|guidance|forecast|commitment|"
    r"pledge)\b(?![^.;]{0,60}\b(?:to|by|with)\s(?:[a-z]+\s){0,2}(?:‹|\d))",
    re.IGNORECASE,
)
"""A plan that is raised or cut, nobody says to what: "will cut its 380 billion yuan plan"."""


def _is_of_capital(text: str) -> bool:
    names_it = CAPITAL.search(text) or ASSETS.search(text) or _INVESTED.search(text)
    return bool(names_it) and not any(words.search(text) for words in (FINANCIAL, ORDERS, RUNNING))


def unmarked(text: str, words: str, found: Sequence[Sum]) -> str:
    """The words with the sums in the place of their marks."""
    return _MARK.sub(lambda mark: text[found[int(mark[1])].start : found[int(mark[1])].end], words)


_MARK: Final = re.compile(r"‹(\d)›")


def _moved(text: str, found: Sequence[Sum], told: re.Match[str]) -> Claim:
    named = {name: found[int(mark[1:-1])] for name, mark in told.groupdict().items() if mark}
    total = next((one for name, one in named.items() if name.startswith("total")), None)
    base, more, less = named.get("base"), named.get("more"), named.get("less")
    spans = [one for one in (total, base, more, less) if one]
    start, end = min(one.start for one in spans), max(one.end for one in spans)
    moved = more or less
    sign = 1 if more else -1
    added = _in_common(base.amounts, moved.amounts, sign) if base and moved else ()
    parts = tuple(other for _, other in added) if base or not more else more.amounts
    if total is None and added:
        total = Sum(tuple(_plus(one, other) for one, other in added), start, end)
    return Claim("moved", start, end, unmarked(text, told.group(), found), total, base, parts)


def _in_common(base: Sequence[Money], moved: Sequence[Money], sign: int) -> tuple[tuple[Money, Money], ...]:
    return tuple(
        (one, replace(other, low=other.low * sign, high=None))
        for one in base
        for other in moved
        if one.currency == other.currency
    )


def _plus(one: Money, other: Money) -> Money:
    return replace(one, low=one.low + other.low, high=None)
