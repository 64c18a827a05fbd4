"""Sums beside a plant or a project that are not its price: what it brings, what it costs to run or to close, what is built for others."""

import re
from typing import Final

from bot.text.announcements.clauses import before
from bot.text.quantities.sums import Sum


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
