"""Whether the spending that a sentence names is still to come, and the words that say so."""

import re
from collections.abc import Sequence
from typing import Final

from bot.text.announcements.capital import CAPITAL
from bot.text.announcements.clauses import before, clause_around
from bot.text.announcements.other_spending import OTHER_METRICS
from bot.text.announcements.tense import ALL_IN, FORWARD, PAST, comes_first, last, moved_then
from bot.text.quantities.sums import Sum


def said_next(text: str, spent: Sum, levels: Sequence[Sum]) -> tuple[Sum, str] | None:
    """The sum that goes on from what was spent, with its cue: "capex was $12 million, and for the year we anticipate $60 million"."""
    following = next((one for one in levels if one.start >= spent.end), None)
    if following is None:
        return None
    between = text[spent.end : following.start]
    ahead = last(FORWARD, between)
    if (
        ahead is None
        or len(between) > _REACH
        or any(words.search(between) for words in (OTHER_METRICS, CAPITAL, _TURNS))
        or _MEASURED_BY.search(between[: ahead.start()])
    ):
        return None
    return None if PAST.search(between, ahead.end()) else (following, ahead.group())


_REACH, _LIST_REACH = 80, 170
"""Characters to the word that looks ahead: from a sum said before, and through a list."""
_TURNS: Final = re.compile(r";|\b(?:invest|return|repurchas|repay|pay|acqui|spend on|distribut)\w*", re.IGNORECASE)
"""Words by which the sentence turns to other uses of money."""


def ahead_of(text: str, term: re.Match[str], one: Sum) -> str:
    """The words that look ahead; "" where the sum was spent already or nothing says when.

    The nearest verb decides: between name and sum, else before them, else behind them. Where there is none, a range looks ahead,
    and in a list a rough figure: what was spent is one exact figure.
    """
    first, behind = min(term.start(), one.start), max(term.end(), one.end)
    if _is_over(text, one, first, behind):
        return ""
    start, end = clause_around(text, first, behind)
    if (found := _between(text, term, one, start)) is not None:
        return found
    if (found := _leading(text, term, one, start)) is not None:
        return found
    if (found := _listed(text, term, start)) is not None:
        return found
    if (found := _following(text, behind, end)) is not None:
        return found
    if named := FORWARD.search(term.group()) or _STILL_TO_COME.match(text, behind):
        return named.group().strip(" ,")
    if period := _runs_ahead(text[start:end]) or _of_antecedent(text, start, one) or _all_in(text, start, end):
        return period
    is_listed = _LISTED_ABOUT.search(text, term.end(), one.end) or _THIS_YEARS.search(before(text, term.start()))
    is_open = any(amount.high for amount in one.amounts) or is_listed is not None
    return text[one.start : one.end] if is_open and not _HAD.search(text, start, behind) else ""


def _is_over(text: str, one: Sum, first: int, behind: int) -> bool:
    """Whether the words around name and sum say that it moved, was achieved, or was thought done."""
    return (
        _TO_DATE.search(text, max(0, first - _BESIDE), one.start) is not None
        or moved_then(text, max(0, first - _REACH), min(len(text), one.end + _REACH))
        or (
            _ACHIEVED.search(before(text, first, _REACH)) is not None
            and _PLAN_NOUN.search(text, first, behind + _REACH) is not None
        )
        or _THOUGHT_DONE.search(text, max(0, first - _REACH), one.end) is not None
    )


def _between(text: str, term: re.Match[str], one: Sum, start: int) -> str | None:
    """What the verb between name and sum says, "" where it looks back; None where there is none."""
    first = min(term.start(), one.start)
    between = text[min(term.end(), one.end) : max(term.start(), one.start)]
    if " a" in between:
        between = _AGAINST_A_PLAN.sub(lambda found: " " * len(found.group()), between)
    if _TOTALLING.fullmatch(between) and (said := _IS_AHEAD.match(text, one.end)):
        return said["how"]
    ahead, past = FORWARD.search(between), PAST.search(between)
    moved = _HAS_MOVED.search(between)
    if moved and moved.group().lower().startswith("had") and not _SAID.search(text, 0, term.start()):
        moved = None
    if moved or (
        past and _PLAN_NAMED.search(text, start, term.end()) and any(each.search(between) for each in _OF_A_PLAN)
    ):
        ahead, past = past or moved, None
    if (
        ahead
        and ahead.group().lower() == "range"
        and _HAD.search(text, start, first)
        and not FORWARD.search(text[start:first])
    ):
        return ""
    is_adjective = ahead is not None and ahead.group().lower() == "planned" and one.end <= term.start()
    if is_adjective and PAST.search(text, start, one.start):
        return ""
    if not (ahead or past):
        return None
    found = ahead if comes_first(ahead, past) else _PLAN_NOUN.search(between)
    is_measured = found is not None and found is not ahead and _MEASURED.search(between, 0, found.start()) is not None
    return found.group().strip() if found and not is_measured else ""


def _leading(text: str, term: re.Match[str], one: Sum, start: int) -> str | None:
    """What the verb before them says."""
    first = min(term.start(), one.start)
    ahead, past = last(FORWARD, text[start : term.start()]), last(PAST, text[start:first])
    if ahead and not term.group().isascii() and _ANOTHER_SUM.search(text, start + ahead.end(), first):
        ahead = None
    if not (ahead or past):
        return None
    return _nearest(ahead, past)


def _nearest(ahead: re.Match[str] | None, past: re.Match[str] | None) -> str:
    """What looks ahead, where nothing that looks back stands behind it."""
    return ahead.group() if ahead and not (past and past.start() > ahead.start()) else ""


def _listed(text: str, term: re.Match[str], start: int) -> str | None:
    """What the heading of their list says, or the entry before."""
    if headed := _of_heading(text, term.start()):
        return headed
    if len(text[start : term.start()].split()) > _LIST_ITEM or not text[:start].rstrip().endswith(("and", ":")):
        return None
    listed = before(text, start, _LIST_REACH)
    ahead, past = last(FORWARD, listed), last(PAST, listed)
    return _nearest(ahead, past) or None


def _following(text: str, behind: int, end: int) -> str | None:
    """What the verb behind them says."""
    ahead, past = FORWARD.search(text, behind, end), PAST.search(text, behind, end)
    if ahead and comes_first(ahead, past):
        return ahead.group()
    return "" if past else None


def _of_heading(text: str, at: int) -> str:
    """What a list is headed with, where that looks ahead: "2025 outlook: …", "expects the following: …"."""
    colon = text.rfind(": ", 0, at)
    head = text[max(0, colon - _LIST_REACH) : max(0, colon)]
    ahead, past = last(FORWARD, head), last(PAST, head)
    return _nearest(ahead, past)


_ANOTHER_SUM: Final = re.compile(r"\d[\d,.]*\s?[万亿兆][^，,]*[，,]")
"""In Chinese a comma parts clauses: what looks ahead governs the sum of its own, not "…，仅本季度资本开支就达246亿元"."""
_LISTED_ABOUT: Final = re.compile(r"\s?[:–—]\s(?:about|around|approximately|approx\.?|roughly|c\.|~)\s?", re.IGNORECASE)
_THIS_YEARS: Final = re.compile(r"\b(?:this|next|the coming) year['’]s (?:[a-z]+ )?$", re.IGNORECASE)
_BESIDE = 20
_TO_DATE: Final = re.compile(r"\b(?:year|month|quarter)[ -]to[ -]date\b|\bso far\b", re.IGNORECASE)
_HAD: Final = re.compile(
    r"\b(?:had|was|were|averaged|ran|been|(?:has|have) run|historically|typically)\b", re.IGNORECASE
)
"""What was spent in an earlier time may be given as a range, too."""
_PERIOD_AHEAD: Final = re.compile(
    r"\bfor the fiscal year\b(?! (?:ended|19|20))|\b(?:this|next|the (?:full|coming|current|remaining)|full|"
    r"rest of the|remainder of the|balance of the) (?:fiscal )?(?:year|half)\b(?!['’])|\b(?:over|in|during)"
    r" the (?:next|coming) \w+|\bgoing forward\b|\b(?:next|second|back) half\b|\bthrough 20\d\d\b",
    re.IGNORECASE,
)
_PRESENT: Final = re.compile(
    r"\b(?:is|are|looks?|runs?|running|lands?|comes?|ends? up|settles?|averages|sits?|have|stands?|budgeting|"
    r"means|implies|equates|translates)\b|:\s|['’](?:s|re)\s",
    re.IGNORECASE,
)


def _runs_ahead(clause: str) -> str:
    """The period that a clause in the present speaks of, where it is not over: "capex is about $120 million for the full year"."""
    period = _PERIOD_AHEAD.search(clause)
    is_over = period is not None and _OVER.search(clause) is not None
    return period.group() if period and not is_over and _PRESENT.search(clause) else ""


def _all_in(text: str, start: int, end: int) -> str:
    """What a project comes to in all, told in the present: "total capital for the project is $160 million"."""
    found = ALL_IN.search(text, start, end)
    return found.group().strip() if found else ""


def _of_antecedent(text: str, start: int, one: Sum) -> str:
    """What the clause before looks ahead with, where this one only says what it comes to: "will run two rigs, which equates to …"."""
    if not _WHICH.search(before(text, start, 12)) or _CAME_TO.search(text, start, one.start):
        return ""
    main = text[clause_around(text, start - 1, start - 1)[0] : start]
    ahead, past = last(FORWARD, main), last(PAST, main)
    return _nearest(ahead, past)


_CAME_TO: Final = re.compile(
    r"\b(?:soar|surg|ris|climb|jump|hitt|reach|total+|grow|fall|dropp|com|declin|increas|decreas|doubl|tripl|swell|balloon)ing\b",
    re.IGNORECASE,
)
"""What spending does at the time: "…, with capex soaring to …"."""
_WHICH: Final = re.compile(r",\s+(?:which|with)$", re.IGNORECASE)
_OVER: Final = re.compile(
    r"\b(?:so far|to date|last (?:year|quarter)|ago|already|(?:has|have|had) (?:\w+ )?\w+(?:ed|en|nt)|"
    r"(?<!ends )(?<!end )up|down|higher|lower)\b",
    re.IGNORECASE,
)


_THOUGHT_DONE: Final = re.compile(
    r"\b(?:expected|projected|estimated|forecast|believed|thought|likely|seen|set) to have\s", re.IGNORECASE
)
"""What somebody reckons was spent already: "is projected to have risen to …"."""
_ACHIEVED: Final = re.compile(
    r"\b(?:achiev|met\b|meeting|hit\b|hitting|reach|complet|exceed|surpass)\w* (?:its|our|their|the) (?:[\w-]+ ){0,3}$",
    re.IGNORECASE,
)
"""A target that is met is no outlook."""
_IS_MOVED: Final = re.compile(
    r"\b(?:was|were|been) (?:now )?(?:rais|lift|increas|hik|bump|lower|reduc|trim|narrow|revis|cut)\w* (?:up |down )?to\s$",
    re.IGNORECASE,
)
"""What is done to a plan: "the outlook for capex was raised to …"."""
_HAS_COME_TO: Final = re.compile(
    r"\b(?:has|have) (?:now |also |since )?(?:increased|risen|grown|moved|come|gone|stepped|declined|fallen|"
    r"decreased|dropped) (?:up |down |back )?(?:by [^;,]{2,25} )?to\s$",
    re.IGNORECASE,
)
"""What a plan has come to: "our outlook for capex has increased to …"."""
_SAID: Final = re.compile(r"\bsa(?:id|ys)\b")
"""Before "had been set at": in reported speech that is what has been done now."""
_HAS_MOVED: Final = re.compile(
    r"\b(?:has|have|had) (?:now |also |since )?been (?:rais|lift|increas|hik|bump|lower|reduc|trim|narrow|revis|"
    r"cut|scal|boost|upp|par|slash|adjust|rais|updat|set|"
    r"fix)\w* (?:up |down |back |upwards? |downwards? )?(?:by [^;,]{2,25} )?(?:to|at)\s$",
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


_OF_A_PLAN: Final = (
    _IS_MOVED,
    _HAS_COME_TO,
    re.compile(
        r"^(?:\s(?:for|from|of|in|through)\s[^;,]{2,30}?)?\s(?:increased|raised|lifted|upped|cut|trimmed|"
        r"lowered|reduced|boosted|expanded)(?: by [^;,]{2,25})? to\s$",
        re.IGNORECASE,
    ),
    re.compile(r"^,?\s+total(?:l)?ing\s", re.IGNORECASE),
)
"""What is said in the past of a plan, which is itself ahead."""
_AGAINST: Final = (
    r"\b(?:below|above|within|under|over|versus|against|short of|ahead of|in line with|consistent with|tracking|"
    r"compared (?:to|with)|than)\b"
)
_MEASURED: Final = re.compile(_AGAINST, re.IGNORECASE)
"""A plan that what was spent is measured by: "came in below our $70 million guidance at …"."""
_MEASURED_BY: Final = re.compile(rf"{_AGAINST}\s(?:[\w'’-]+\s){{0,4}}$", re.IGNORECASE)
"""The same, right before the plan's name: "was $40 million, consistent with our full-year guidance of …"."""
_TOTALLING: Final = re.compile(r",?\s+total(?:l)?ing\s+(?:[a-z]+\s){0,2}", re.IGNORECASE)
_IS_AHEAD: Final = re.compile(
    r"\s(?:is|are) (?:now |currently |also )?(?P<how>budgeted|planned|expected|anticipated|projected|forecast|scheduled|"
    r"estimated|targeted|foreseen)\b(?! to have)"
)
"""What is said of a sum with its name: "capital expenditures totalling $45 million are budgeted"."""
_AGAINST_A_PLAN: Final = re.compile(
    r"\b(?:as )?against (?:an?|the|its|their) (?:[\w-]+ ){0,3}?(?:target|budget|plan|outlay|allocation|estimate|"
    r"forecast|provision|guidance)\b",
    re.IGNORECASE,
)
"""The plan that something is measured by, which says nothing of when that is spent: "as against a planned outlay of …"."""
_PLAN_NOUN: Final = re.compile(r"\b(?:forecast|target|guidance|outlook|budget|plan)s?\b", re.IGNORECASE)
_PLAN_NAMED: Final = re.compile(
    r"\b(?:forecast|target|guidance|outlook|budget|plan|program|programme|expectation|estimate|projection|view)s?\b|\bplanned\b",
    re.IGNORECASE,
)
