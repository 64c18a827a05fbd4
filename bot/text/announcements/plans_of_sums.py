"""Plans told from the sum's side: what it buys is to be built, it is to be spent, or it names what was planned just before."""

import re
from typing import Final

from bot.text.announcements.capital import ASSETS, CAPITAL, FINANCIAL, ORDERS, RUNNING
from bot.text.announcements.clauses import before, clause_around, tail_of_clause
from bot.text.announcements.plan_words import PAID_OUT, PASSIVE
from bot.text.announcements.tense import FORWARD, PAST, last
from bot.text.quantities.sums import Sum


def of_its_sum(text: str, one: Sum) -> re.Match[str] | None:
    """The words behind or before the sum that make it a plan's; None where there are none."""
    readers = (_to_be_built, _to_be_spent, _apposed, _is_called, _in_a_project, _of_investments)
    return next(filter(None, (read(text, one) for read in readers)), None)


def _to_be_built(text: str, one: Sum) -> re.Match[str] | None:
    """ "a $70 million kiln is planned", "construction of the $400 million plant will begin"; not "its $3 billion plant will …"."""
    cue = PASSIVE.match(text, one.end)
    built = text[one.start : cue.end()] if cue else ""
    is_other = any(words.search(built) for words in (FINANCIAL, RUNNING, ORDERS, _A_FUND))
    is_known = re.search(r"(?:['’]s|\bits|\btheir)\s+$", before(text, one.start)) is not None
    return cue if ASSETS.search(built) and not is_other and not is_known else None


def _to_be_spent(text: str, one: Sum) -> re.Match[str] | None:
    """ "$900 million will be invested in warehouses": money as the subject, and what it buys behind the verb."""
    if seen := _seen_spent(text, one):
        return seen
    cue = PAID_OUT.match(text, one.end)
    if (
        cue is None
        or _RAISED.search(before(text, one.start))
        or (cue["held"] and not _HAS.search(before(text, one.start)))
    ):
        return None
    bought = text[cue.end() : tail_of_clause(text, cue.end())]
    is_other = any(words.search(bought) for words in (FINANCIAL, RUNNING, ORDERS))
    if cue["held"] and _A_YEAR.match(bought):
        bought = before(text, one.start, _BACK)
    is_capital = (
        ASSETS.search(bought) or CAPITAL.search(bought) or (_SET_ASIDE.search(cue[0]) and _A_YEAR.search(bought))
    )
    return cue if is_capital and not is_other else None


def _seen_spent(text: str, one: Sum) -> re.Match[str] | None:
    """ "the campus could see $1.6 billion invested": somebody's money for a thing that is named before it."""
    seen = _SEES.search(before(text, one.start)) if _SPENT_ON_IT.match(text, one.end) else None
    return seen if seen and ASSETS.search(text[: one.start]) and not FINANCIAL.search(text[: one.end]) else None


_SEES: Final = re.compile(
    r"\b(?:will|would|could|may|might|to|should) (?:\w+ )?see (?:(?:as much as|up to|about|some) )?$", re.IGNORECASE
)
_SPENT_ON_IT: Final = re.compile(r"\s(?:to be |being )?(?:invested|spent|poured)\b", re.IGNORECASE)


def _apposed(text: str, one: Sum) -> re.Match[str] | None:
    """ "will go ahead with the Delta expansion, an $800 million project": the sum names what the clause before it plans."""
    if not text[: one.start].endswith(", ") or not text[one.start : one.start + 3].lower().startswith(("a ", "an ")):
        return None
    start, _ = clause_around(text, one.start, one.end)
    told = text[start : one.start]
    is_open = _A_PROJECT.match(text, one.end) is not None and PAST.search(told) is None
    if not is_open or not ASSETS.search(told):
        return None
    return last(FORWARD, told) or last(_UNDERTAKES, told) or _IS_TO.search(text, one.end, one.end + _REACH)


def _is_called(text: str, one: Sum) -> re.Match[str] | None:
    """ "it's a $60 million project, and we expect it to start up in May": the sum is what something yet to come is called by."""
    if not _IS_A.search(before(text, one.start)[-_NEAR:] + text[one.start : one.start + 3]):
        return None
    behind = text[one.end :]
    is_open = _A_PROJECT.match(behind) is not None and PAST.search(behind) is None and FINANCIAL.search(text) is None
    return FORWARD.search(behind) if is_open else None


def _in_a_project(text: str, one: Sum) -> re.Match[str] | None:
    """ "aims to open 30 stores in a $150 million programme": the project that the plan before it is done in."""
    if not _IN_A.search(before(text, one.start) + text[one.start : one.start + 3]) or not _A_PROJECT.match(
        text, one.end
    ):
        return None
    start, _ = clause_around(text, one.start, one.end)
    told = text[start : one.start]
    is_other = PAST.search(told) or FINANCIAL.search(told) or not ASSETS.search(told)
    return None if is_other else last(FORWARD, told)


_IN_A: Final = re.compile(r"\s(?:in|under|as part of) (?:an? |$|[$€£\d]).{0,3}$", re.IGNORECASE)


def _of_investments(text: str, one: Sum) -> re.Match[str] | None:
    """ "need to make $60 million of investments in automation": the sum is of investments, and what is said of it looks ahead."""
    named = _INVESTMENTS.match(text, one.end)
    if named is None:
        return None
    start, end = clause_around(text, one.start, named.end())
    told, bought = text[start : one.start], text[one.end : min(end, named.end() + _REACH)]
    is_other = any(words.search(told + bought) for words in (FINANCIAL, RUNNING, ORDERS))
    is_capital = ASSETS.search(bought) or CAPITAL.search(bought) or _OF_A_SYSTEM.search(named[0])
    is_done = PAST.search(told) is not None or _DONE.search(told) is not None
    if is_other or is_done or not is_capital:
        return None
    return last(_LOOKS_AHEAD, told)


_REACH = 60
_INVESTMENTS: Final = re.compile(
    r"(?:\s(?:a|per|each) year)?\s(?:of|in|worth of)\s(?:[\w-]+\s){0,3}?(?:investments?|outlays?|expenditures?|(?:capital|plant|property|facility|infrastructure|network|store) (?:improvements?|upgrades?))\b(?!\s(?:income|gains?|losses|portfolio|grade|bank|opportunit))",
    re.IGNORECASE,
)
_OF_A_SYSTEM: Final = re.compile(
    r"\b(?:systems?|utility|network|infrastructure|fleet|growth|organic|regulated|pipeline|reliability)\s\w+$",
    re.IGNORECASE,
)
_LOOKS_AHEAD: Final = re.compile(
    r"\b(?:will|plans?|planning|expects?|expecting|anticipates?|anticipating|intends?|need(?:s|ed)? (?:to|for)|see(?:s|ing)?|should|visibility|line of sight|identified|committed to|going to|(?<!^)looking (?:at|to))\b|['’]ll\b",
    re.IGNORECASE,
)
_DONE: Final = re.compile(
    r"\b(?:executed|completed|delivered|finished|placed|reduc\w+|defer\w*|cut|sav\w+|avoid\w*)\b", re.IGNORECASE
)
_IS_TO: Final = re.compile(
    r"(?:\s[\w-]+){1,3},\s(?:is|are)\s(?:slated|scheduled|due|expected|set|planned|to)\b|(?:\s[\w-]+){1,3},\s(?:will|should)\s",
    re.IGNORECASE,
)
_NEAR = 20
_IS_A: Final = re.compile(
    r"\b(?:it|this|that|which|project|expansion|phase|one)(?:['’]s| is| will be| would be) (?:(?:roughly|about|approximately|around) )?(?:an? |$|[$€£\d]).{0,3}$",
    re.IGNORECASE,
)
_A_FUND: Final = re.compile(r"\bfunds?\b", re.IGNORECASE)
"""Money put together for others to spend."""
_A_PROJECT: Final = re.compile(
    r"(?:\s[\w-]+){0,2}?\s(?:project|investment|expansion|programme|program|development|plant|campus|facility|site|complex|upgrade|undertaking|conversion|overhaul|renovation|buildout|build-out)\b",
    re.IGNORECASE,
)
_UNDERTAKES: Final = re.compile(
    r"\b(?:broke|breaks?|breaking|broken) ground\b|\b(?:began|begun|started|commenced|beginning|starting) (?:construction|building|work)\b|\b(?:mov|go|press|push|forg)(?:es|ing|e)? (?:ahead|forward) with|\b(?:give|gives|gave|given|giving) (?:the )?(?:final )?(?:green light|go-ahead|nod|approval) (?:to|for)\b|\b(?:announc|unveil|approv|sanction|authori[sz]|launch|start|pick|choos|select)(?:es|ed|ing|s)?\b|\bchosen?\b",
    re.IGNORECASE,
)
_BACK = 80
"""Characters before a sum held for a year that say what for: "money into our plants, with $65 million slated for 2022"."""
_HAS: Final = re.compile(r"\b(?:has|have|with|got)\s+$", re.IGNORECASE)
_SET_ASIDE: Final = re.compile(r"\b(?:earmarked|programmed)\b", re.IGNORECASE)
_A_YEAR: Final = re.compile(
    r"\b(?:for|in|over|through|until) (?:(?:19|20)\d\d|(?:this|next) year|the (?:next|coming) \w+)\b", re.IGNORECASE
)
"""What a company earmarks for a year, with no word on what it is for, is its spending on itself."""
_RAISED: Final = re.compile(
    r"\b(?:proceeds|raise[sd]?|raising|loans?|grants?|fund(?:s|ing)|financing|credit|offering|sale)\b", re.IGNORECASE
)
"""Money that comes in, before it is used."""
