"""Guidance: a name of capital spending, words that look ahead, and the sum that belongs to it."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.text.announcements.capital import CAPITAL, OTHER_METRICS, capital_named
from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import before, clause_around
from bot.text.announcements.compared import is_difference, is_put_on
from bot.text.announcements.tense import FORWARD, PAST, comes_first, last
from bot.text.quantities.sums import Sum


def guidance(text: str, levels: Sequence[Sum]) -> Iterator[Claim]:
    """Claims like "capex will be $5 billion" and "$5 billion on capex"; a mere difference ("by $100 million") is no sum."""
    for term in capital_named(text)[:_MOST]:
        for one in _own(text, term, levels):
            cue = _ahead(text, term, one)
            if not cue and (later := _said_next(text, one, levels)):
                one, cue = later
            if cue:
                start, end = min(term.start(), one.start), max(term.end(), one.end)
                own = None if is_difference(text, one) else one
                yield Claim("guidance", start, end, cue, own, added=one.amounts if own and is_put_on(text, one) else ())


def without_amount(text: str, _levels: Sequence[Sum]) -> Iterator[Claim]:
    """Guidance by a level: "low teens percent of revenue", "cut capex by 30%"; at most one."""
    for term in capital_named(text)[:_MOST]:
        if term.group().lower().endswith(("cost", "costs")):
            continue
        start, end = clause_around(text, term.start(), term.end())
        level, ahead = _LEVEL.search(text, start, end), FORWARD.search(text, start, end)
        if (
            level
            and ahead
            and not comes_first(PAST.search(text, start, end), level)
            and _is_level_of(text, term, level)
        ):
            yield Claim("guidance", term.start(), max(term.end(), level.end()), ahead.group())
            return


def guidance_of_context(text: str, levels: Sequence[Sum]) -> Iterator[Claim]:
    """ "narrowed its guidance to …", where the sentences before speak of capital spending and this one of nothing else."""
    patterns = (_BARE_GUIDANCE, _NOW_SEEN, _BARE_SPENDING)
    cue = (
        next((found for pattern in patterns if (found := pattern.search(text[: levels[0].start]))), None)
        if levels
        else None
    )
    if cue and not OTHER_METRICS.search(text):
        for one in _listed(text, levels):
            yield Claim("guidance", cue.start(), one.end, " ".join(cue.group().split()), one)


# ---- whose sum it is ---------------------------------------------------------------------------------------------------------------
_OBJECT_OF: Final = re.compile(
    r"\b(?:after|before|less|net of|excluding|minus|following|despite|deducting|besides)\s+(?:for\s+)?(?:(?:our|its|their|total|the)\s+)?$",
    re.IGNORECASE,
)
_FOLLOWED: Final = re.compile(
    r"\s+(?:of|between|at|in the range of)\s+(?:[$€£¥₩\d]|about|approx|around|between|up)", re.IGNORECASE
)
_LEAD_IN: Final = re.compile(
    r"\s*(?:(?!and\b|or\b|less\b|plus\b|minus\b|after\b|before\b|versus\b)[\w-]+\s+)?(?:worth\s+)?(?:的|in|on|of|for|towards?|to|as|into)?\s*"
    r"(?:its|our|their|the|planned|total|gross|net|annual|new|fiscal|full-year|year|this year|Q\d|a year|per year|[-\w]*year|\d{4}|on|in|for|of|this|"
    r"next|cash|additional|global|AI|cloud|\w+-related|related|growth|maintenance)?"
    r"(?:\s+(?:its|our|their|planned|total|annual|new|on|for|year|capital|AI|ambitious|incremental|the|\d{4}))*\s*",
    re.IGNORECASE,
)
_OF_A_WHOLE: Final = re.compile(r"\b(?:of|from) (?:the|its|our) (?:total|overall)|\bof (?:cash|the)\b")
_STOPS: Final = re.compile(r";|\b(?:but|while|whereas|although|though|to shareholders)\b", re.IGNORECASE)
_AND_NEXT: Final = re.compile(r"\s*(?:in|for)\s+(?:fiscal\s+)?\d{4},?\s+and\s+(?:about\s+)?")
_MOST = 8
"""Names of capital spending read in one sentence."""
_LEAD_REACH, _OWN_REACH = 80, 170
"""Characters between a name of capital spending and its sum, sum first and name first: beyond them another thing is meant."""


def _own(text: str, term: re.Match[str], levels: Sequence[Sum]) -> Sequence[Sum]:
    """The sums of a name of capital spending: the one that leads to it, else the first one behind it."""
    leading = [one for one in levels if _leads_to(text, one, term)]
    if leading and not _FOLLOWED.match(text, term.end()):
        return leading[-1:]
    if _OBJECT_OF.search(before(text, term.start())):
        return ()
    behind = [one for one in levels if one.start >= term.end() and not _is_part_of_raised(text, one)]
    following = [one for one in behind if _is_free(text[term.end() : one.start])]
    return _listed(text, [one for one in following if not is_difference(text, one)] or following)


def _is_part_of_raised(text: str, one: Sum) -> bool:
    """Whether the sum is a part of money that comes in: "$6.5 billion in equity during its capital plan, including $1 billion"."""
    return _INCLUDING.search(before(text, one.start, 60)) is not None


_INCLUDING: Final = re.compile(r"\bin (?:equity|debt)\b[^;]{0,50}\bincluding\s$", re.IGNORECASE)


def _leads_to(text: str, one: Sum, term: re.Match[str]) -> bool:
    """ "$80 million on capital expenditures": few words, and not "of the total"."""
    between = text[one.end : term.start()]
    is_near = one.end <= term.start() and len(between) < _LEAD_REACH and not _is_anothers(before(text, one.start))
    return is_near and not _OF_A_WHOLE.search(between) and _LEAD_IN.fullmatch(between) is not None


def _is_anothers(leading: str) -> bool:
    """Whether another measure leads to the sum: "revenue of $40 billion"."""
    led = _LED.search(leading)
    return led is not None and any(other.end() == led.start() for other in OTHER_METRICS.finditer(leading))


_LED: Final = re.compile(r"\s(?:of|at|was|is|to be|between)\s$")


def _is_free(between: str) -> bool:
    """Whether nothing between the name and the sum claims the sum for another measure or another clause."""
    own = _SHARE_OF_SALES.sub(" ", between)
    return len(between) < _OWN_REACH and not any(words.search(own) for words in (OTHER_METRICS, _STOPS, CAPITAL))


_SHARE_OF_SALES: Final = re.compile(
    r"(?:%|percent|per cent|pct) of (?:(?:our|its|total|net|annual|expected|consolidated) )*(?:sales|revenues?),? or\b",
    re.IGNORECASE,
)
"""A level that the sum says again: "4% of sales, or about $270 million"."""


def _listed(text: str, following: Sequence[Sum]) -> Sequence[Sum]:
    """The first sum, and those that only another year tells from it: "7.9 billion in 1987 and 5.8 billion in 1989"."""
    kept = list(following[:1])
    for one in following[1:]:
        if _AND_NEXT.fullmatch(text[kept[-1].end : one.start]):
            kept.append(one)
    return kept


# ---- whether it looks ahead --------------------------------------------------------------------------------------------------------
def _said_next(text: str, spent: Sum, levels: Sequence[Sum]) -> tuple[Sum, str] | None:
    """The sum that goes on from what was spent, with its cue: "capex was $12 million, and for the year we anticipate $60 million"."""
    following = next((one for one in levels if one.start >= spent.end), None)
    if following is None:
        return None
    between = text[spent.end : following.start]
    ahead = last(FORWARD, between)
    if (
        ahead is None
        or len(between) > _LEAD_REACH
        or any(words.search(between) for words in (OTHER_METRICS, CAPITAL, _TURNS))
    ):
        return None
    return None if PAST.search(between, ahead.end()) else (following, ahead.group())


_TURNS: Final = re.compile(r";|\b(?:invest|return|repurchas|repay|pay|acqui|spend on|distribut)\w*", re.IGNORECASE)
"""Words by which the sentence turns to other uses of money."""


def _ahead(text: str, term: re.Match[str], one: Sum) -> str:
    """The words that look ahead; "" where the sum was spent already or nothing says when.

    The nearest verb decides: between name and sum, else before them, else behind them. Where there is none, a range looks ahead:
    what was spent is one figure.
    """
    first, behind = min(term.start(), one.start), max(term.end(), one.end)
    if _THOUGHT_DONE.search(text, max(0, first - _LEAD_REACH), one.end):
        return ""
    between = text[min(term.end(), one.end) : max(term.start(), one.start)]
    start, end = clause_around(text, first, behind)
    ahead, past = FORWARD.search(between), PAST.search(between)
    if past and (
        _HAS_MOVED.search(between) or (_IS_MOVED.search(between) and _PLAN_NOUN.search(text, start, term.end()))
    ):
        ahead, past = past, None
    if (
        ahead
        and ahead.group().lower() == "range"
        and _HAD.search(text, start, first)
        and not FORWARD.search(text[start:first])
    ):
        return ""
    if ahead or past:
        found = ahead if comes_first(ahead, past) else _PLAN_NOUN.search(between)
        return found.group() if found else ""
    ahead, past = last(FORWARD, text[start : term.start()]), last(PAST, text[start:first])
    if ahead or past:
        return ahead.group() if ahead and not (past and past.start() > ahead.start()) else ""
    if len(text[start : term.start()].split()) <= _LIST_ITEM and text[:start].rstrip().endswith(("and", ":")):
        listed = before(text, start, _OWN_REACH)
        ahead, past = last(FORWARD, listed), last(PAST, listed)
        if ahead and not (past and past.start() > ahead.start()):
            return ahead.group()
    ahead, past = FORWARD.search(text, behind, end), PAST.search(text, behind, end)
    if ahead and comes_first(ahead, past):
        return ahead.group()
    if past:
        return ""
    if named := FORWARD.search(term.group()) or _STILL_TO_COME.match(text, behind):
        return named.group().strip(" ,")
    if period := _runs_ahead(text[start:end]):
        return period
    is_range = any(amount.high for amount in one.amounts)
    return text[one.start : one.end] if is_range and not _HAD.search(text, start, behind) else ""


_HAD: Final = re.compile(
    r"\b(?:had|was|were|averaged|ran|been|(?:has|have) run|historically|typically)\b", re.IGNORECASE
)
"""What was spent in an earlier time may be given as a range, too."""
_PERIOD_AHEAD: Final = re.compile(
    r"\bfor the fiscal year\b(?! (?:ended|19|20))|\b(?:this|next|the (?:full|coming|current|remaining)|full|rest of the|remainder of the|balance of the) (?:fiscal )?(?:year|half)\b(?!['’])|\b(?:over|in|during) the (?:next|coming) \w+|\bgoing forward\b|\b(?:next|second|back) half\b|\bthrough 20\d\d\b",
    re.IGNORECASE,
)
_PRESENT: Final = re.compile(
    r"\b(?:is|are|looks?|runs?|running|lands?|comes?|ends? up|settles?|averages|sits?|have|stands?|budgeting)\b|['’](?:s|re)\s",
    re.IGNORECASE,
)


def _runs_ahead(clause: str) -> str:
    """The period that a clause in the present speaks of, where it is not over: "capex is about $120 million for the full year"."""
    period = _PERIOD_AHEAD.search(clause)
    is_over = period is not None and _OVER.search(clause) is not None
    return period.group() if period and not is_over and _PRESENT.search(clause) else ""


_OVER: Final = re.compile(
    r"\b(?:so far|to date|last (?:year|quarter)|ago|already|(?:has|have|had) (?:\w+ )?\w+(?:ed|en|nt)|(?<!ends )(?<!end )up|down|higher|lower)\b",
    re.IGNORECASE,
)


_THOUGHT_DONE: Final = re.compile(
    r"\b(?:expected|projected|estimated|forecast|believed|thought|likely|seen|set) to have\s", re.IGNORECASE
)
"""What somebody reckons was spent already: "is projected to have risen to …"."""
_IS_MOVED: Final = re.compile(
    r"\b(?:was|were|been) (?:now )?(?:rais|lift|increas|hik|bump|lower|reduc|trim|narrow|revis|cut)\w* (?:up |down )?to\s$",
    re.IGNORECASE,
)
"""What is done to a plan: "the outlook for capex was raised to …"."""
_HAS_MOVED: Final = re.compile(
    r"\b(?:has|have) (?:now |also |since )?been (?:rais|lift|increas|hik|bump|lower|reduc|trim|narrow|revis|cut|scal|boost|upp|par|slash|adjust|rais|updat|set|fix)\w* (?:up |down |back |upwards? |downwards? )?(?:by [^;,]{2,25} )?(?:to|at)\s$",
    re.IGNORECASE,
)
"""What has been done to spending itself is done to its plan: "capital investment has been increased to …"."""
_LIST_ITEM = 3
"""Words before a name of capital spending that is the last of a list: "…, and net capex of $95 million"."""
_STILL_TO_COME: Final = re.compile(
    r"[^.;,]{0,80},\s+(?:which|that)\s+(?:\w+\s+){0,2}?(?:will|would|(?:is|are)\s+(?:expected|planned|scheduled))\b",
    re.IGNORECASE,
)
"""A clause behind the sum that says when: "$30 million of capital spending, which we will incur in 2023"."""


_PLAN_NOUN: Final = re.compile(r"\b(?:forecast|target|guidance|outlook|budget|plan)s?\b", re.IGNORECASE)
_PERCENT: Final = r"\d[\d.]*\s?(?:%|percent|per cent|pct)"
_LEVEL: Final = re.compile(
    r"占[^。；，]{0,6}(?:收入|营收|销售额)[^。；，]{0,10}(?:百分比|位数|百分之|%)|(?:低|高|中)(?:个|两|双|十)位数|(?:percent(?:age)?|per cent|pct|%)[\w\s]{0,12}\s(?:of|to) (?:(?:its|our|total|net|annual|expected|consolidated) )*(?:revenues?|sales)|"
    r"\b(?:low|mid|high)[\s-]+(?:single|double|teens|twenties|thirties)|"
    rf"\bby (?:about |around |roughly |more than |at least |up to |nearly )?{_PERCENT}|"
    rf"\b(?:ris|increas|fall|declin|grow|drop|jump|up|down|cut|reduc|slash|lower)\w*\s+(?:by\s+)?(?:(?!and\b)\w+\s+){{0,2}}?{_PERCENT}|"
    r"\b(?:doubl|tripl|halv)\w+|\bbetween \d[\d.]* (?:million|billion) and|"
    r"\b(?:spend|invest|be|at|to|of|approximately|about|around|roughly) (?<![\d$€£¥])\d[\d.,]*(?: (?:million|billion))?(?:(?: to | ?[-–] ?)\d[\d.,]*)? (?:million|billion)(?=[.,;]|\s(?:this|next|for|in|during|over|on|as|with|and)\b|$)",
    re.IGNORECASE,
)
_BARE_GUIDANCE: Final = re.compile(
    r"\b(?:rais|lift|increas|boost|narrow|cut|lower|trim|reduc|revis|updat|set|widen|maintain|reiterat)\w*\s(?:[\w'’-]+\s){0,5}?"
    r"(?:guidance|outlook|forecast|target|range|estimate|budget)\b[^.;]{0,30}?\s(?:to|of|at|between)\s+$",
    re.IGNORECASE,
)
_NOW_SEEN: Final = re.compile(
    r"(?:it['’]s|\b(?:is|are)) now (?:expected|projected|forecast|planned) (?:to (?:be|reach|total|come in)|at)(?: (?:closer|near|around|about|in|at|to|the|range|of))*\s$",
    re.IGNORECASE,
)
_BARE_SPENDING: Final = re.compile(
    r"\b(?:spending|spend|expenditures?|outlays?|investments?|budgets?|(?:the|that|this) (?:figure|total|amount|number|level))"
    r" (?:(?:is|are) (?:now |then )?(?:expected|projected|forecast|planned|estimated|seen|set|scheduled|likely|budgeted)|will|would|should)(?: then| also)?(?: to)?"
    r" (?:(?:be|reach|total|rise|climb|advance|fall|drop|increase|decline|grow|come|average|hit|amount|decrease|jump|go|ease|dip|remain|stay|run|edge|step)(?: (?:up|down|in|further|again|back|slightly))? ?)?(?:(?:to|at|between|about|around|near|of|the|range|roughly|approximately|in) ?)*$",
    re.IGNORECASE,
)
"""Spending with no name, which is of what was spoken of before: "spending is expected to climb to …"."""
_LEVEL_REACH = 70


def _is_level_of(text: str, term: re.Match[str], level: re.Match[str]) -> bool:
    """Whether the level is capital spending's own, not another measure's between them."""
    between = text[min(term.end(), level.end()) : max(term.start(), level.start())]
    return len(between) < _LEVEL_REACH and not OTHER_METRICS.search(re.sub(r"(?i)revenues?|sales", "", between))
