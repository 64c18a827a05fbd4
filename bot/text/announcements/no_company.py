"""Whether a plan is no one company's own: a government's, an industry's, several companies' sum, an analyst's guess."""

import re
from typing import Final

from bot.text.announcements.chinese_plans import SEVERAL
from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import clause_around
from bot.text.announcements.collectives import COUNTRIES, PUBLIC, is_a_states_budget, is_lacked_by_many
from bot.text.announcements.guessed import HEAD, is_guessed
from bot.text.announcements.many_spend import is_many, is_of_a_market
from bot.text.announcements.simplified import simplified
from bot.text.announcements.spender import PARTNERS, listed_names, subject_words
from bot.text.announcements.telling_words import WEEKDAY
from bot.text.announcements.tense import last
from bot.text.quantities.openings import cued
from bot.text.who.names import Names


def is_no_company(text: str, claim: Claim, names: Names) -> bool:
    """Whether the claim is no one company's own: a government's, an industry's, several companies' sum, an analyst's guess."""
    subject = _OF_ITS_UNITS.sub(" ", subject_words(text, claim))
    behind = _TURNS.split(text[claim.end : claim.end + 60])[0]
    around = text[clause_around(text, claim.start, claim.end)[0] : claim.end] + behind
    is_joint = (
        _TOGETHER.search(around)
        or _MANY_INCLUDING.search(text, 0, claim.start + 1)
        or len(listed_names(subject, names)) > PARTNERS
        or _is_roll(text, claim)
    )
    if is_joint or is_guessed(text, claim):
        return claim.kind != "total"
    if (
        _OF_THE_STATE.search(text, claim.start, claim.end)
        or _MANY_COUNTRIES.search(around)
        or _PAID_BY_STATE.search(around)
    ):
        return True
    if not text.isascii() and SEVERAL.search(simplified(text[: claim.end])):
        return True
    if (
        _MANY_THINGS.match(text)
        or _is_a_camps(text, claim)
        or _STATE_OPENS.match(text[: claim.start])
        or ((_PUBLIC_WORKS.match(text) or _is_a_ministers(text, claim)) and not _A_FIRMS.search(text))
        or _state_acts(text, claim)
        or is_a_states_budget(text)
    ):
        return True
    if names.find(subject):
        return False
    if is_of_a_market(text, claim, subject) or is_lacked_by_many(text, claim.end):
        return True
    head = (
        f"{_last_words(subject)} {_named_by(text, claim)}"
        if claim.kind == "guidance" or claim.cue.lower().startswith(("invest", "spend", "outlay", "expenditure"))
        else _last_words(subject)
    )
    return _land_opens(text, claim) or _is_public(subject) or _spends_in_office(subject, claim) or is_many(head)


_OF_ITS_UNITS: Final = re.compile(
    r"\b(?<=parent company )of\s[\w\s&.'’-]{2,60}?(?=\s(?:is|will|plans|said|has|expects|to)\b)|"
    r"(?<=\bparent )of\s[\w\s&.'’-]{2,60}?(?=\s(?:is|will|plans|said|has|expects|to)\b)"
)
"""What a parent is the parent of: "the parent company of Lakeland Power and other utilities"."""
_PAID_BY_STATE: Final = cued(
    r"\b(?:paid|funded|financed|put up|borne|footed)"
    r"(?:\s\w+){0,3}?\sby\s(?:the\s)?(?:\w+\s)?(?:state|government|city|county|province|taxpayers)\b",
    re.IGNORECASE,
)
_CAMP: Final = cued(
    r"\b(?:big (?:tech|four|five|three)|(?:tech|technology) megacaps?|(?:four|five|three|seven) hyperscalers|"
    r"tech (?:giants|majors|titans|heavyweights|companies|firms)|hyperscalers|megacaps?|magnificent seven|"
    r"mega-cap (?:companies|peers)|cloud (?:giants|companies|providers)|oil majors|chipmakers|carmakers|"
    r"automakers|telecoms? operators)\b",
    re.IGNORECASE,
)
_OWN_SUBJECT: Final = re.compile(
    r"\b(?:the (?:company|group|firm|\w*maker|retailer|operator|giant)|it|we|he|she|I)\b|\b(?!(?:AI|CapEx|Capex|CAPEX|U|US)\b)[A-Z]\w+"
)
"""What can be the plan's own subject behind the naming of a whole camp: "as Big Tech builds, the company said it would spend …"."""
_TURNS: Final = re.compile(r";|\b(?:while|whereas|but)\b")
"""Where a sentence turns to others: "…, while the carriers together spend $9 billion"."""
_TOGETHER: Final = cued(
    r"\b(?:(?<!\bcosting a )(?<!\bcost of a )(?<!\bat a )(?<!\bworth a )(?<!costs )(?<!\bwith a )"
    r"(?<!\bfor a )combined|collectively|collective|"
    r"(?<!capital )(?<!projects )(?<!plants )(?<!phases )(?<!lines )"
    r"(?<!all )(?<!it )together|between them|altogether)\b(?! (?:with|company|group|entity))",
    re.IGNORECASE,
)
_MANY_INCLUDING: Final = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|various|dozens of|"
    r"a number of) (?:[\w-]+ ){0,3}(?:companies|firms|groups|utilities|banks|\w*makers|manufacturers|producers|"
    r"retailers|carriers|airlines|miners|operators|"
    r"hyperscalers)\b,? ?[—–(,]? ?(?:including|such as|led by|among them)[^.;]{5,160}$|"
    r"\b(?:companies|firms|\w*makers|manufacturers|producers|operators) and their (?:[\w-]+ ){0,4}"
    r"(?:partners|suppliers|peers)\b[^.;]*$",
    re.IGNORECASE,
)
"""Many, of whom some are named: "eight companies, including Lumo and Corvane, will invest …"."""
_OF_THE_STATE: Final = re.compile(
    r"\b(?:by|of) (?:the )?(?:\w+ )?(?:governments?|ministr\w+|state|authorities|provinces?|industry|sector|public sector|countries)\b",
    re.IGNORECASE,
)
_ONE_OF: Final = re.compile(r"\b(?:one of|among|unlike|like|largest of|biggest of)\b[^,;]*$")


def _is_a_camps(text: str, claim: Claim) -> bool:
    """Whether a whole camp is the nearest subject before the claim: "as Big Tech builds, with spending to reach …"."""
    camp = last(_CAMP, text, claim.start + HEAD)
    if camp is None or _ONE_OF.search(text[: camp.start()]):
        return False
    return _OWN_SUBJECT.search(text, camp.end(), claim.start + 1) is None


_MANY_THINGS: Final = re.compile(
    r"(?!Invest|Outlay|Expend|Works|Capital)(?:New )?(?:[A-Z]?[a-z-]+ ){0,2}[A-Z]?[a-z]+s (?:worth|valued at|"
    r"totall?ing) [^.;,]{3,40}? (?:are|were|have been) "
)
"""Things of a kind, with nobody who plans them: "Hotels worth $4 billion are planned"."""
_MANY_COUNTRIES: Final = re.compile(r"\b(?:all|\d+|several|many) (?:\w+ )?(?:countries|nations)\b", re.IGNORECASE)


def _last_words(subject: str) -> str:
    return " ".join(_PLACED.sub(" ", _ATTRIBUTE.sub(" ", subject)).split()[-6:])


def _named_by(text: str, claim: Claim) -> str:
    """The claim's words as far as its sum, and those behind it that say by whom."""
    end = claim.sum.end if claim.sum else claim.start + HEAD
    behind = text[end : claim.start + HEAD]
    return text[claim.start : end][:HEAD] + (behind if _BY.match(behind) else "")


_BY: Final = re.compile(r"\s(?:by|among|across|from|for)\s", re.IGNORECASE)
_ATTRIBUTE: Final = re.compile(r"(?<=\ws)\swith\s[^,;]{3,60}?(?=\s(?:have|are|will|plan|expect|intend|aim)\b)")
"""What many have in common: "producers with operations around the world"."""
_PLACED: Final = re.compile(
    r"(?<=\w)\s(?:in|across|throughout|outside|near|among)\s(?:(?:the|a|an|its|their|several|many|all|\d+)\s)?(?:[\w.'’-]+\s?){1,2}"
    r"(?:,\s(?-i:[A-Z])[\w.'’-]*)?",
    re.IGNORECASE,
)
"""Where the subject is or what it is among: "its unit in Sines, Portugal", "the largest among chipmakers"."""
_FILLERS: Final = re.compile(
    r"[\s,]+|['’]s\b|\b(?:also|now|currently|total|annual|planned|planning|preparing|considering|an?|expected|"
    r"would|will|has|have|is|alone|still)\b"
)
_WITHIN: Final = frozenset("in at of for from near across to on into the its their new".split())
"""Words before a place where something is built, not one that builds."""


def _land_opens(text: str, claim: Claim) -> bool:
    """Whether a country is what the sentence says it of, and no company is named as owner: "Portugal has chosen …"."""
    land = COUNTRIES.match(text)
    return (
        land is not None
        and land.end() < claim.start
        and _LAND_DOES.match(text, land.end()) is not None
        and _A_NAME.search(text, land.end(), claim.start) is None
    )


_LAND_DOES: Final = re.compile(
    r"\s(?:has|have|is|will|plans|wants|aims|seeks|hopes|said|says|announced|approved|unveiled|launched|selected|chose)\b"
)
_A_NAME: Final = re.compile(rf"['’]s?\b|\b(?!{WEEKDAY}\b)[A-Z]\w+")
_STATE_OPENS: Final = re.compile(
    r"(?:the )?(?:[\w.’']+ ){0,3}?(?:government|ministry|administration|parliament|senate|council|commission)"
    r",\s[^,]{3,90},\s(?:has|is|will|said|plans|announced)\b",
    re.IGNORECASE,
)
"""A public body with an aside that parts it from its verb."""
_FOR_ALL: Final = (
    r"(?:roads|railways|highways|bridges|schools|hospitals|irrigation|sanitation|housing|defen[cs]e|health|education|waterways|"
    r"(?:railway|metro) lines)\b"
)
_TO_A_STATE: Final = rf"(?:(?:the|new|national|rural|state|urban|local|public)\s){{0,2}}{_FOR_ALL}"
_CAPITAL_OF: Final = r"capital (?:expenditure|outlays?|spending|works?|investment) (?:of|on|for|in) "
_IS_SET_APART: Final = (
    r"\s(?:(?:will|would|is to|has to) be (?:spent|invested|used|utili[sz]ed)|"
    r"(?:has|have) been (?:allocated|earmarked|provided|set aside)) (?:on|for|in) "
)
_PUBLIC_WORKS: Final = re.compile(
    rf"(?:an?|the|this|some)\s(?:[a-z]+\s){{0,3}}?(?:outlay|allocation|provision|sum|amount) of [^;]{{2,40}}?{_IS_SET_APART}"
    rf"(?:(?:the\s)?{_CAPITAL_OF})?{_TO_A_STATE}|"
    rf"(?:[a-z]+\s){{0,2}}(?:Rs\.?|[$€£₹])\s?\d[^;]{{1,40}}?{_IS_SET_APART}(?:the\s)?"
    rf"{_CAPITAL_OF}{_TO_A_STATE}|"
    rf"the (?:[a-z]+\s)?budget (?:also )?(?:provides|allocates|earmarks|sets aside|proposes)\s[^;]{{2,40}}?\s(?:on|for) {_TO_A_STATE}",
    re.IGNORECASE,
)
"""What a state spends, in the passive of a budget: "A total outlay of … will be spent on rural roads"."""


def _is_a_ministers(text: str, claim: Claim) -> bool:
    """Whether a minister tells of works that a state builds, and names nobody who does it."""
    told = _MINISTER_SAYS.search(text, 0, claim.end)
    return told is not None and _PUBLIC.search(text) is not None and _WHO_DOES_IT.search(text, told.end()) is None


_MINISTER_SAYS: Final = re.compile(
    r"\b(?:finance|transport|railways?|roads?|highways|prime|chief|home|water|health|education|housing)"
    r" minister\b[^.;]{0,40}?\b(?:said|says|announced)\b",
    re.IGNORECASE,
)
_PUBLIC: Final = re.compile(rf"\b{_FOR_ALL}", re.IGNORECASE)
_WHO_DOES_IT: Final = re.compile(r"\b[A-Z]\w+ (?:will|would|plans?|has|intends|is to) (?!be\b)")
_A_FIRMS: Final = re.compile(r"\b(?:its|our|company|group|firm|mines?|plants?|site)\b", re.IGNORECASE)
_STATE_ACTS: Final = re.compile(
    r"(?:(?:the |an? )?(?:\w+ )?(?:government|ministry|cabinet(?: committee(?: on(?: [a-z]+){1,3}?)?)?|parliament|senate|"
    r"congress|administration)(?: of [A-Z]\w+)?|(?:the )?(?:centre|(?:indian )?railways))(?: on \w+day)? "
    r"(?:also |has )?(?:approve[ds]?|announced?|plans?|unveiled|launched|will|adopted|passed|gave|given|cleared|sanctioned|"
    r"allocated|(?:rais|hik|increas|propos)es|lifts|to (?:spend|invest))\b|(?:the )?(?:\w+ )?(?:governor|mayor) proposes\b",
    re.IGNORECASE,
)


def _state_acts(text: str, claim: Claim) -> bool:
    """Whether a public body opens the sentence, and nobody else is named before the claim.

    "The government approved a scheme that will …".
    """
    acts = _STATE_ACTS.match(text)
    return acts is not None and re.search(r"[A-Z]\w", text[acts.end() : claim.start]) is None


_A_BODY: Final = re.compile(
    r"(?:^|[,;]\s)(?:the|a)\s(?:city|town|county|state|kingdom|country|region|province|municipality|emirate|"
    r"island|university|college|school district|port authority|mayor|governor|"
    r"chief minister)(?:\sof\s\w+)?(?:\s(?:also|now|expects?|hopes?|plans?|aims?|wants?|seeks?|will|would|has|"
    r"is|are|to|received|attracted|attracts?|secured|drew|says?))*$",
    re.IGNORECASE,
)
_AGREED_WITH: Final = re.compile(
    r"\b(?:with|from|alongside)\s(?:the\s)?(?:[\w'’.-]+\s){0,3}?(?:governments?|ministry|authorities|"
    r"(?:state|city|county|provincial|regional)(?:\s(?:governments?|authorities|officials))?|officials)\b|"
    r"\b(?:mous?|memorandum|agreement|pact|deal|agreed|signed)\b[^.;]{0,40}?\bwith\s(?:the\s)?(?-i:[A-Z])"
    r"[\w.'’]*(?:\s(?-i:[A-Z])[\w.'’]*){0,2}(?:\s(?:governments?|state|authorities|ministry|officials)\b){0,2}",
    re.IGNORECASE,
)
"""Whom the company has to do with: "agreed with the Thai government to invest"."""


def _is_public(subject: str) -> bool:
    """Whether a public body, or a country by itself, is the subject: "France", not "Chrysler Canada"."""
    last = _last_words(_AGREED_WITH.sub(" ", subject))
    for state in COUNTRIES.finditer(last):
        led = re.search(r"([\w'’.-]+)\s+$", last[: state.start()])
        if not _FILLERS.sub("", last[state.end() :]) and not (led and (led[1][0].isupper() or led[1] in _WITHIN)):
            return True
    return PUBLIC.search(last) is not None or _A_BODY.search(subject) is not None


def _spends_in_office(subject: str, claim: Claim) -> bool:
    """Whether who holds an office of state is the one who spends, and does not announce a company's plan."""
    return _AN_OFFICE.search(subject) is not None and not _TELLS.match(claim.cue)


_TELLS: Final = re.compile(r"announc|unveil|reveal|disclos|confirm", re.IGNORECASE)
_AN_OFFICE: Final = re.compile(
    r"\b(?:[Mm]ayor|[Gg]overnor|Gov\.|[Ss]enator|Sen\.|[Pp]remier|[Mm]inister|[Cc]ommissioner|"
    r"[Cc]ouncillor)(?: (?-i:[A-Z])[\w.'’-]+){1,3}(?: (?:has|will|also))?\s*$"
)
"""Who holds an office of state, named as the one who spends: "Mayor Lena Ord pledged $75 million"."""
_NAME: Final = r"[A-Z][\w.&’'-]*(?:\s[A-Z][\w.&’'-]*){0,3}(?:\s?\([^()]{1,20}\))?"
_ROLL: Final = re.compile(
    rf"(?:^|[\s:;—–(]){_NAME},\s{_NAME}(?:,\s{_NAME})*,?\s(?:and|&)\s{_NAME},?(?:\s[a-z]+){{0,3}}\s?$"
)
_ROLL_REACH = 150


def _is_roll(text: str, claim: Claim) -> bool:
    """Whether three names or more, known or not, are the subject right before the claim."""
    if claim.kind == "programme":
        return False
    leading = text[max(0, claim.start - _ROLL_REACH) : claim.start]
    rolled = _ROLL.search(leading)
    return rolled is not None and not _IN_PLACES.search(leading[: rolled.start() + 1])


_IN_PLACES: Final = re.compile(r"\b(?:in|at|near|from|for|across|of|with|by|to|into|between)\s?$", re.IGNORECASE)
