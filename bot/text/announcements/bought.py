"""What a sum buys, as the words around it tell: the noun it describes, what it is for, or the thing whose price it is."""

import re
from typing import Final

from bot.text.announcements.assets import ASSETS
from bot.text.announcements.capital import CAPITAL
from bot.text.announcements.clauses import before, clause_around, tail_of_clause
from bot.text.announcements.other_spending import FINANCIAL
from bot.text.announcements.plans_buying import IN_A_FIRM
from bot.text.quantities.sums import Sum

REACH: Final = 140
"""Characters around a sum within which its clause is read."""


def what_it_buys(text: str, one: Sum) -> str:
    """The lasting thing or the investment of which the sum is the price, in its own words; "" where there is none."""
    described = noun_described(text, one)
    if _A_FUND.search(described) or _is_of_payouts(text, one, described):
        return ""
    is_spent = not described or _SPENT_AS.search(described) is not None or ASSETS.search(described) is not None
    for words in (
        described,
        _meant_for(text, one) if is_spent else "",
        _priced(text, one),
        _of_what_precedes(text, one),
    ):
        if thing := ASSETS.search(words) or CAPITAL.search(words) or _BUILT.search(words):
            return thing.group()
    unit = described if _UNIT.search(described) else ""
    return unit or _of_capital(text, one) or _invested(text, one, described)


def _is_of_payouts(text: str, one: Sum, described: str) -> bool:
    """Whether a "new $5 billion program" is of the kind told before it, "a $3 billion buyback", and nothing lasting is named behind."""
    is_bare = _BARE_PROGRAM.fullmatch(described) is not None and not ASSETS.search(_meant_for(text, one))
    return is_bare and any(words.search(text, 0, one.start) for words in (FINANCIAL, _PAYOUTS))


_BARE_PROGRAM: Final = re.compile(r"(?:new\s)?(?:program(?:me)?|scheme)s?\s*", re.IGNORECASE)
_PAYOUTS: Final = re.compile(r"\b(?:buy-?backs?|repurchas\w+|dividends?)\b", re.IGNORECASE)
_A_FUND: Final = re.compile(r"\bfunds?\b", re.IGNORECASE)
"""Money put together for others to spend."""
_SPENT_AS: Final = re.compile(
    r"\b(?:invest\w*|capital|outlays?|spending|spend|budget|plan|package|commitment|pledge|program(?:me)?|"
    r"scheme|phase|push|drive|effort|initiative|approval|allocation|sum|jointly|initially|there|project|"
    r"upgrade|expansion|overhaul)\b",
    re.IGNORECASE,
)
"""What a sum can be that goes into what is named behind it: a "$175 million tailwind" is none."""
_UNIT: Final = re.compile(r"\b(?:units?|lines?|shops?|works|casters?)[\s,]*$", re.IGNORECASE)
_BUILT: Final = re.compile(
    r"\b(?:(?:program(?:me)?|scheme)s?|(?:value|size) of the investment|maintenance|"
    r"(?:first|second|third|next|final|initial) (?:stage|phase)|"
    r"(?:pilot|second|third|new|production) (?:\w+ )?line)\b"
    r"|^of (?:new |total |capital )?(?:spending|investments?)\b"
    r"|\b(?:be|being) (?:built|expanded|enlarged|moderni[sz]ed|extended|converted|rebuilt|upgraded|renovated|electrified|doubled)\b",
    re.IGNORECASE,
)
# ---- the noun that the sum describes ------------------------------------------------------------------------------------------------
_ENDS_A_NOUN: Final = (
    r"(?:in|on|into|onto|for|to|at|of|by|from|with|and|or|that|which|who|will|would|is|are|was|were|has|have|had|"
    r"as|per|each|more|this|next|last|a|an|over|during|through|between|"
    r"annually|available|worth|planned|proposed|scheduled|slated|earmarked|expected|designated|reserved|set|going|due|it|they|we|he|she)"
)
_DESCRIBED: Final = re.compile(
    rf"(?:[\s-]+|, (?=\d))((?:(?!{_ENDS_A_NOUN}\b)[\w&’'./-]+,?(?:\s|\b)){{1,7}})", re.IGNORECASE
)


def noun_described(text: str, one: Sum) -> str:
    """The noun behind the sum with its other adjectives: "frozen-goods bakery" of "a $45 million frozen-goods bakery in Dayton"."""
    noun = _DESCRIBED.match(text, one.end)
    return noun[1] if noun else ""


# ---- what it is for -----------------------------------------------------------------------------------------------------------------
_MEANT_FOR: Final = re.compile(
    r",?(?:\s[\w’'-]+){0,7}?\s(?P<to>(?:in|on|into|for|to|towards?|at|across|over|"
    r"of(?= (?:[\w-]+ ){0,3}(?:projects|investments?|spending|capital|outlays)\b))\s)",
    re.IGNORECASE,
)


def _meant_for(text: str, one: Sum) -> str:
    """What is said behind the sum of what it is for, from the preposition on."""
    led = _MEANT_FOR.match(text, one.end)
    return text[led.start("to") : tail_of_clause(text, led.end(), REACH)] if led else ""


# ---- the thing whose price it is ----------------------------------------------------------------------------------------------------
_PRICE: Final = (
    r"(?P<noun>cost(?:s|ing)?|worth|valued|price(?: tag)?|outlays?|investments?|budgets?|expenditures?|"
    r"(?<!is )(?<!are )(?<!be )spending|(?<!will )(?<!would )(?<!to )(?<!may )(?<!could )(?<!should )(?<!also )spend|"
    r"requir(?:e|es|ing)|take|need|come in|"
    r"(?:budgeted|estimated?|priced|put|reckoned|projected)(?= at ))"
)
_BUILT_FOR: Final = (
    r"\b(?:built?|add(?:ed)?|install(?:ed)?|construct(?:ed)?|expand(?:ed)?|upgraded?|renovated?|moderni[sz]ed?|"
    r"convert(?:ed)?|extend(?:ed)?)\b[^.;,]{0,60} for\s"
)
_LEADS_TO_IT: Final = re.compile(
    rf"(?:\b{_PRICE}\b(?:\s(?:[\w’'-]+\s){{0,11}}?(?:is|are|of|at|to|be|about|around|some|nearly|roughly|"
    rf"approximately|total))?\s?|{_BUILT_FOR}|\()$",
    re.IGNORECASE,
)
_TAG: Final = re.compile(r"\s(?:price tag|cost|outlay|budget)\b(?! (?:savings?|cuts?))", re.IGNORECASE)


def _priced(text: str, one: Sum) -> str:
    """What stands around a word of price at the sum.

    "a new crude unit (…", "price of the complex is …", "plant with $5 billion price tag".
    """
    leading = before(text, one.start)
    if _TAG.match(text, one.end):
        return leading
    link = _LEADS_TO_IT.search(leading)
    return leading[: link.start()] + leading[link.end("noun") if link["noun"] else link.start() :] if link else ""


_FOR_WHICH: Final = re.compile(
    r",\s(?:for|on|in|into|to) which\s(?:(?:it|they|[\w.&’'-]+(?: [\w.&’'-]+){0,3})\s)?(?:will|has|have|is|are|was|were)\s[^,;]{3,40}$",
    re.IGNORECASE,
)


def _of_what_precedes(text: str, one: Sum) -> str:
    """The thing that a clause with "which" sets the sum aside for: "a second cracker, for which it has budgeted …"."""
    leading = before(text, one.start)
    link = _FOR_WHICH.search(leading)
    return leading[: link.start()] if link else ""


# ---- an investment, whatever it buys ------------------------------------------------------------------------------------------------
_HELD_FOR_A_YEAR: Final = re.compile(
    r"\s(?:(?:has|have|is|are|was|were) (?:been )?)?(?:(?P<own>earmarked|programmed|budgeted)|slated|scheduled|"
    r"set aside|allocated|reserved)\s(?:[\w-]+\s){0,4}?(?:for|in) (?:(?:19|20)\d\d|(?:this|next) year)\b",
    re.IGNORECASE,
)
"""What a company earmarks for a year, with no word on what it is for, is its spending on itself."""


def _of_capital(text: str, one: Sum) -> str:
    """The name of capital spending in the sum's clause, or what is held for a year."""
    held = _HELD_FOR_A_YEAR.match(text, one.end)
    if held and (held["own"] or ASSETS.search(before(text, one.start))):
        return held.group().strip()
    start, end = clause_around(text, one.start, one.end)
    named = CAPITAL.search(text, max(start, one.start - REACH), min(end, one.end + REACH))
    return named.group() if named else ""


_AN_INVESTMENT: Final = re.compile(
    r"(?:[\w-]+\s)*?(?:investment|project|expansion|development|programme|program|plan|capital|undertaking|refurbishment|overhaul|bet|gamble|wager)s?\b",
    re.IGNORECASE,
)
_INVESTED: Final = re.compile(
    r"\b(?:(?:re-?)?invest(?:s|ing|ment|ments)?|outlays?|expenditures?|capital costs?)"
    r"(?:\s(?:total\w*|of|worth|is|will|be|amount|amounts|to|at|about|around|some|up|nearly|roughly|approximately|"
    r"estimated|put|value|level|come))*\s$",
    re.IGNORECASE,
)
_INTO: Final = re.compile(
    r"(?:\s\w+)?\s(?:in|into)\s(?:(?!(?:was|were|by|will|would|said)\b)[^,;]){0,80}", re.IGNORECASE
)


def _invested(text: str, one: Sum, described: str) -> str:
    """The word that makes it an investment, where it is none in another company."""
    found = _AN_INVESTMENT.match(described) or _INVESTED.search(before(text, one.start))
    into = _INTO.match(text, one.end)
    is_other = FINANCIAL.search(text) or (into and IN_A_FIRM.search(into.group()))
    return found.group().strip() if found and not is_other else ""
