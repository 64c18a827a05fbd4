"""Guidance: a name of capital spending, words that look ahead, and the sum that belongs to it."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.text.announcements.ahead import ahead_of, said_next
from bot.text.announcements.capital import CAPITAL, capital_named
from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import before, clause_around
from bot.text.announcements.compared import is_difference, is_put_on
from bot.text.announcements.other_spending import OTHER_METRICS
from bot.text.announcements.tense import FORWARD, PAST, comes_first, moved_then
from bot.text.quantities.sums import Sum


def guidance(text: str, levels: Sequence[Sum]) -> Iterator[Claim]:
    """Claims like "capex will be $5 billion" and "$5 billion on capex"; a mere difference ("by $100 million") is no sum."""
    for term in capital_named(text)[:_MOST]:
        for one in _own(text, term, levels):
            cue = ahead_of(text, term, one)
            if not cue and (later := said_next(text, one, levels)):
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
            and not moved_then(text, start, end)
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
    r"\s*(?:(?!and\b|or\b|because\b|due\b|thanks\b|owing\b|less\b|plus\b|minus\b|after\b|before\b|versus\b|from\b|than\b|above\b|below\b|over\b|"
    r"under\b|against\b)[\w-]+\s+)?(?:worth\s+)?(?:的|in|on|of|for|towards?|to|as|into)?\s*"
    r"(?:its|our|their|the|planned|total|gross|net|annual|new|fiscal|full-year|year|this year|Q\d|a year|per year|"
    r"[-\w]*year|\d{4}|on|in|for|of|this|"
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
    if _OBJECT_OF.search(before(text, term.start())) and not _FOLLOWED.match(text, term.end()):
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
    between = _EACH.sub("", text[one.end : term.start()])
    if _AT_FIRST.search(before(text, one.start)):
        between = between.removeprefix(",")
    is_near = one.end <= term.start() and len(between) < _LEAD_REACH and not _is_anothers(before(text, one.start))
    leads = _LEAD_IN.fullmatch(between) or _IS_A_MEASURE.fullmatch(between)
    return is_near and not _OF_A_WHOLE.search(between) and leads is not None


_AT_FIRST: Final = re.compile(r"(?:^|[.;:—–] )at\s$", re.IGNORECASE)
"""A sum that opens the sentence: "At $48 million, our planned capital spending is …"."""
_IS_A_MEASURE: Final = re.compile(
    r"\s(?:is|would be|seems|looks like|as)\s(?:an?|the)\s(?:\w+\s){0,2}(?:run[- ]rate|number|level|estimate|figure|"
    r"assumption|proxy)\s(?:for|of)\s(?:(?:our|the|total|annual|full-year)\s)*",
    re.IGNORECASE,
)
"""A sum that is called the level of spending: "$35 million is a good run rate for capex"."""
_EACH: Final = re.compile(
    r"^\s(?:(?:a|per|each|every)\s(?:year|quarter|month)|annually|quarterly|(?:this|next)\syear)(?=\s)", re.IGNORECASE
)


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
    r"^-to-(?:sales|revenues?)\b|\bas an? (?:%|percent(?:age)?|per cent) of "
    r"(?:(?:our|its|total|net|annual|expected|consolidated) )*(?:sales|revenues?)\b|(?:%|percent|per cent|pct)"
    r" of (?:(?:our|its|total|net|annual|expected|consolidated) )*(?:sales|revenues?),? or\b",
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


_PERCENT: Final = r"\d[\d.]*\s?(?:%|percent|per cent|pct)"
_LEVEL: Final = re.compile(
    r"占[^。；，]{0,6}(?:收入|营收|销售额)[^。；，]{0,10}(?:百分比|位数|百分之|%)|(?:低|高|中)(?:个|两|双|十)位数|"
    r"(?:percent(?:age)?|per cent|pct|%)[\w\s]{0,12}\s(?:of|to) "
    r"(?:(?:its|our|total|net|annual|expected|consolidated) )*(?:revenues?|sales)|"
    r"\b(?:low|mid|high)[\s-]+(?:single|double|teens|twenties|thirties)|"
    rf"\bby (?:about |around |roughly |more than |at least |up to |nearly )?{_PERCENT}|"
    rf"\b(?:ris|increas|fall|declin|grow|drop|jump|up|down|cut|reduc|slash|lower)\w*\s+(?:by\s+)?(?:(?!and\b)\w+\s+){{0,2}}?{_PERCENT}|"
    r"\b(?:doubl|tripl|halv)\w+|\bbetween \d[\d.]* (?:million|billion) and|"
    r"\b(?:spend|invest|be|at|to|of|approximately|about|around|roughly) "
    r"(?<![\d$€£¥])\d[\d.,]*(?: (?:million|billion))?(?:(?: to | ?[-–] ?)\d[\d.,]*)? (?:million|billion)"
    r"(?=[.,;]|\s(?:this|next|for|in|during|over|on|as|with|and|by)\b|$)",
    re.IGNORECASE,
)
_BARE_GUIDANCE: Final = re.compile(
    r"\b(?:rais|lift|increas|boost|narrow|cut|lower|trim|reduc|revis|updat|set|widen|maintain|reiterat)\w*\s(?:[\w'’-]+\s){0,5}?"
    r"(?:guidance|outlook|forecast|target|range|estimate|budget)\b[^.;]{0,30}?\s(?:to|of|at|between)\s+$",
    re.IGNORECASE,
)
_NOW_SEEN: Final = re.compile(
    r"(?:it['’]s|\b(?:is|are)) now (?:expected|projected|forecast|planned) (?:to (?:be|reach|total|come in)|at)"
    r"(?: (?:closer|near|around|about|in|at|to|the|range|of))*\s$",
    re.IGNORECASE,
)
_BARE_SPENDING: Final = re.compile(
    r"\b(?:spending|spend|expenditures?|outlays?|investments?|budgets?|(?:the|that|this) (?:figure|total|amount|number|level))"
    r" (?:(?:is|are) (?:now |then )?(?:expected|projected|forecast|planned|estimated|seen|set|scheduled|likely|"
    r"budgeted)|will|would|should)(?: then| also)?(?: to)?"
    r" (?:(?:be|reach|total|rise|climb|advance|fall|drop|increase|decline|grow|come|average|hit|amount|decrease|"
    r"jump|go|ease|dip|remain|stay|run|edge|step)(?: (?:up|down|in|further|again|back|slightly))?"
    r" ?)?(?:(?:to|at|between|about|around|near|of|the|range|roughly|approximately|in) ?)*$",
    re.IGNORECASE,
)
"""Spending with no name, which is of what was spoken of before: "spending is expected to climb to …"."""
_LEVEL_REACH = 70


def _is_level_of(text: str, term: re.Match[str], level: re.Match[str]) -> bool:
    """Whether the level is capital spending's own, not another measure's between them."""
    between = text[min(term.end(), level.end()) : max(term.start(), level.start())]
    return len(between) < _LEVEL_REACH and not OTHER_METRICS.search(re.sub(r"(?i)revenues?|sales", "", between))
