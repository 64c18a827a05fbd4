"""Sums that are no plan's: money that comes in, is spent to the last, goes into a firm, or stands by a plant and is not its price."""

import re
from typing import Final

from bot.domain.company import NameSpan
from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import before
from bot.text.quantities.openings import cued
from bot.text.quantities.sums import Sum
from bot.text.who.names import Names


def comes_in(text: str, one: Sum) -> bool:
    """Whether the sum is somebody's to receive: "to raise $4 billion", "$920 million in subsidies", "a $38 billion debt package"."""
    return _BEHIND.match(text, one.end) is not None or _GETS.search(before(text, one.start, _REACH)) is not None


def is_used_up(text: str, one: Sum) -> bool:
    """Whether the sum is a plan's that is spent or done: "has spent all of its $3 billion budget"."""
    leading = before(text, one.start)
    return _USED_UP.search(leading) is not None or _IN_ALL.search(leading) is not None


_USED_UP: Final = cued(
    r"\b(?:(?:spent|invested|used|deployed)\s(?:(?:nearly|almost|virtually)\s)?(?:all|the "
    r"(?:whole|full|rest|entirety|last))\s(?:of\s)?|(?:used up|exhausted|gone through|went through|"
    r"burn(?:ed|t) through|completed|finished|wrapped up|concluded)\s)"
    r"(?:its|their|our|the|this|that|his|[A-Z][\w.&-]*['’]s)\s(?:[\w-]+\s){0,5}$",
    re.IGNORECASE,
)
_IN_ALL: Final = re.compile(
    r"\b(?:bring|tak|push|lift|rais)(?:s|es|ing)\s(?:its|their|our|the|[A-Z][\w.&-]*['’]s)\s(?:[\w-]+\s){0,2}total\s(?:to|past|above)\s$"
)
"""What was spent so far with what comes: "…, taking its total to $8 billion"."""
_REACH: Final = 40
_GETS: Final = cued(
    r"\b(?:rais(?:e|es|ed|ing)|borrow(?:s|ed|ing)?|lend(?:s|ing)?|lent|issu(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|"
    r"obtain(?:s|ed|ing)?|grant(?:s|ed|ing)|award(?:s|ed|ing)?|"
    r"fre(?:e|es|ed|eing) up|sav(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|fundrais(?:e|ing)|refinanc(?:e|es|ed|ing)|"
    r"bagg(?:ed|ing)|bags|repa(?:y|id|ying)|returned|claim(?:s|ed|ing)?|attract(?:s|ed|ing)?|lur(?:e|es|ed|ing)|"
    r"woo(?:s|ed|ing)?|(?:draw|pull|rake)(?:s|n|ing|ed)?\sin|drew\sin|mobili[sz](?:e|es|ed|ing)|"
    r"unlock(?:s|ed|ing)?|cataly[sz](?:e|es|ed|ing)|entic(?:e|es|ed|ing)|"
    r"solicit(?:s|ed|ing)?)\s(?:(?:roughly|around|about|some|almost|nearly|close to|as much as|the|its first)\s)*$",
    re.IGNORECASE,
)
_KIND: Final = (
    r"(?:grants?|subsid(?:y|ies)|incentives?|tax (?:credits?|breaks?|exemptions?|incentives?)|loans?|state aid|aid|"
    r"debt|equity|bonds?|notes|credit|securities|"
    r"refinancing|share sale|rights issue|issue(?=\s(?:will|is|was|of|due|to|by|for))|(?<!rolling\s)stock|shares|dividends?|"
    r"buy-?backs?|sale|divestiture|disposal|settlement|fine|penalty|donation|gift|takeover|merger|buyout|"
    r"contracts?|orders?(?!\s(?:to|that)\b))"
)
_BEHIND: Final = re.compile(
    r"\s(?:of \w+ )?(?:to|will|should) (?:come|flow|be paid|be returned) (?:back|in)\b|\s(?:of )?(?:available|"
    r"undrawn|unused|outstanding|remaining|borrowed|drawn|availability) (?:under|on|for borrowing|from)\b|"
    rf"\s(?:in|of|worth of)\s(?:(?!capital\b)[a-z-]+\s){{0,2}}?{_KIND}\b|\s(?:[a-z]+\s)?{_KIND}\b(?!\s(?:project|plant|facility|to build))",
    re.IGNORECASE,
)


def is_no_price(text: str, cue: re.Match[str], one: Sum, begin: int, end: int) -> bool:
    """Whether the sum is not what is spent on the thing of the cue, whose clause is text[begin:end]."""
    if is_to_close(text, one):
        return True
    if cue["verb"] or cue["noun"]:
        return is_for_others(text, one, end)
    if not cue["outlay"]:
        return False
    leading = before(text, cue.start())
    if _BRINGS.search(leading) or _BEFALLS.search(leading):
        return True
    if cue["outlay"].lower().startswith("cost"):
        harms = HARM.search(text, begin, one.start) or _LOST.search(text, one.end, end)
        return harms is not None or _RUNS.search(leading) is not None or _OF_RUNNING.search(leading) is not None
    told = _HEAD.search(leading)
    return bool(told and not _SPENT.fullmatch(told["head"].lower()) and not _TAKES.search(text, cue.end(), one.start))


def is_to_close(text: str, one: Sum) -> bool:
    """Whether the sum is for what ends: closures, damage, a clean-up."""
    return _TO_CLOSE.match(text, one.end) is not None


def is_for_others(text: str, one: Sum, end: int) -> bool:
    """Whether what is built is built for a customer or a public body, before text[end:]: its money is spent, not the builder's."""
    ordered = _FOR_A_CUSTOMER.search(before(text, one.start))
    is_ordered = ordered is not None and (ordered["deal"] is not None or _DEAL.match(text, one.end) is not None)
    if _THE.search(before(text, one.start)) and _FOR_A_FIRM.match(text, one.end):
        return True
    return is_ordered or _FOR_OTHERS.search(text[one.end : end]) is not None


_TO_CLOSE: Final = re.compile(
    r"\s(?:for|on|to cover)\s(?:[\w-]+\s){0,3}?(?:clos(?:ings?|ures?)|closing|shut-?downs?|severance|"
    r"lay-?offs?|redundanc\w+|damages?|clean(?:ing)?[ -]?ups?|fines?|penalt\w+|settlements?)\b",
    re.IGNORECASE,
)
_FOR_OTHERS: Final = re.compile(
    r"^\s(?:for|to)\s(?-i:[A-Z])[\w.&-]*(?:\s(?-i:[A-Z])[\w.&-]*){0,2}['’]s\s(?:[\w-]+\s){0,4}?"
    r"(?:plants?|factory|site|facility|project)\b|\sfor (?:the |an? )?(?:[\w.'’-]+ ){0,2}?(?:city|county|state|"
    r"government|ministry|army|navy|air force|university|school district|department|agency)\b",
    re.IGNORECASE,
)
"""Whom a builder builds for: it is their money."""
_THE: Final = re.compile(r"\bthe\s$")
_FOR_A_FIRM: Final = re.compile(
    r"(?:\s[\w-]+){1,4}\sfor (?:the )?[A-Z][\w.&’-]*(?: [A-Z][\w.&’-]*){0,3}(?:[.,;]|$| (?:in|at|near)\b)"
)
"""Whose the known plant is: "will build the $310 million plant for Kappa Foods"."""
_FOR_A_CUSTOMER: Final = re.compile(
    r"\bfor [^.;,]{2,60}? (?:in|under) (?:an? )?(?:\w+ )?(?:(?P<deal>deal|contract|order|agreement) (?:worth|valued at|of)\s)?$",
    re.IGNORECASE,
)
_DEAL: Final = re.compile(r"\s(?:deal|contract|order|agreement)\b", re.IGNORECASE)
_BRINGS: Final = re.compile(
    r"\b(?:savings|revenues?|sales|earnings|income|profits?|EBITDA|margins?|returns?|cash flows?|benefits?|"
    r"synergies|production|output|contributions?|rents?|losses|charges?|taxes|depreciation|interest|proceeds|"
    r"backlog|orders|demand|payroll)"
    r"(?: \w+)? (?:from|of|at|by|for|in|on|with)\s(?:[\w’'-]+\s){0,5}$",
    re.IGNORECASE,
)
"""What a plant brings: "savings from the new facility"."""
_BEFALLS: Final = re.compile(r"\bcosts?\s(?:the|its|our|their)\s(?:\w+\s)?$", re.IGNORECASE)
"""What happens to it: "the dispute could cost the project …"."""
HARM: Final = re.compile(
    r"\b(?:clos(?:e(?! to)|es|ed|ure|ing|ures)|shut\w*|strikes?|outages?|recalls?|delays?|fires?|accidents?|penalt\w+|"
    r"tariffs?|lawsuits?|downtime|lay-?offs?|job cuts|spills?|redundanc\w+|severance|withdrawal|exit|"
    r"abandonment|decommissioning|reclamation|dismantling|demolition|disruptions?|floods?|storms?|hurricanes?|"
    r"halt)\b",
    re.IGNORECASE,
)
"""What costs money and builds nothing."""
_LOST: Final = re.compile(r"\b(?:lost|losses|clean(?:ing)?[- ]up|remediat\w+|repairs?|compensat\w+)\b", re.IGNORECASE)
_RUNS: Final = re.compile(
    r"\b(?:operating|running|maintaining|staffing|insuring|leasing|renting|servicing|cancelling|canceling|"
    r"repairing|cleaning|owning)\s(?:(?:the|our|its|their|this|an?|new)\s)*(?:[\w-]+\s){1,3}?"
    r"(?:will|would|should|may|could|is expected to)\s$",
    re.IGNORECASE,
)
"""What a thing costs in its life, not to build."""
_OF_RUNNING: Final = re.compile(
    r"\b(?:operating|running|labou?r|wage|freight|shipping|insurance|energy|fuel|input|material|borrowing|"
    r"financing|funding|interest|compliance|closure|legal|logistics)\s$",
    re.IGNORECASE,
)
"""Costs of the year: "operating costs of $10 billion at its plants"."""
_HEAD: Final = re.compile(
    r"\b(?P<head>[A-Za-z][a-z-]{2,}) (?:for|of|from|at|after|before|on|to|in|with|under)"
    r"\s(?:(?:the|our|its|their|this|that|these|an?|new|first|second|both)\s)+(?:[\w-]+\s)?$"
)
"""The word that a plant or a project only belongs to: "imports for the project", "funds after the expansion"."""
_SPENT: Final = re.compile(
    r"costs?|investments?|outlays?|spend|spending|expenditures?|budgets?|price|bill|tab|tag|construction|"
    r"building|work|phases?|stages?|parts?|portion|half|share|capital|estimates?|total|capex|completion|"
    r"development|expansion|moderni[sz]ation|upgrade|conversion|value|size|scale|scope|funding|said|plans?|"
    r"most|part|addition|reconstruction|restoration|renovation|installation"
)
_TAKES: Final = re.compile(r"\b(?:cost|requir|involv|need|invest|spen[dt])", re.IGNORECASE)
"""A verb of spending, behind which whatever is its subject is paid for."""


def is_stake(text: str, claim: Claim, names: Names, owner: NameSpan | None) -> bool:
    """Whether the sum goes into another company or to it: "will invest $10 billion in OpenAI", "on AWS"; not into its data centres."""
    if claim.kind not in ("plan", "moved") or claim.sum is None:
        return False
    at = claim.sum.end
    if _IN_A_FIRM.match(text, at) or _BY_A_FUND.search(text, max(0, claim.sum.start - _OBJECT), claim.sum.start):
        return True
    bought = (span for span in names.find(text[at : at + _OBJECT]) if span.kind in ("company", "segment"))
    return any(
        _INTO.fullmatch(text[at : at + span.start]) is not None
        and span.company != (owner.company if owner else None)
        and not re.match(r"['’]", text[at + span.end :])
        for span in bought
    )


_IN_A_FIRM: Final = re.compile(
    r"\s(?:in|into)"
    r"\s(?:(?:an?|the|its|[A-Z][\w.-]*-based|(?!plant|factor|facilit|data|building|new)[\w-]+)\s){0,4}?(?:firm|"
    r"company|start-?up|operator|provider|owner|lessor|lender|developer|designer|unicorn|rival|peer|lab)\s[A-Z]|"
    r"\s(?:in|into)\s(?:(?:the|its)\s)?(?:[A-Z][\w&.’'-]*\s){1,6}Fund\b"
)
"""A firm that is named by what it does, and a fund: "$1.5bn in UAE-based AI firm Corvane", "$25m in the Lumo Growth Fund"."""
_BY_A_FUND: Final = re.compile(
    r"\b(?:form|creat|launch|set|establish|start|rais|back|seed)\w*(?: up)? (?:(?:an?|the|its) )?(?:[\w-]+ ){0,3}funds? "
    r"(?:of funds )?(?:to|that will|which will|that would) invest (?:[\w-]+ ){0,4}$",
    re.IGNORECASE,
)
"""Money put together to be invested by somebody: "is forming a fund to invest up to $40 billion in chips"."""
_OBJECT: Final = 80
_INTO: Final = re.compile(r"\s*(?:in|into|on|for)\s+(?:(?!as\b|it\b|to\b|which\b)[a-z][\w-]*\s+){0,4}")
