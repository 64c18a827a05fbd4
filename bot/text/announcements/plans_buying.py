"""What a plan's sum buys: whether something is built or bought for the business that lasts."""

import re
from typing import Final

from bot.text.announcements.assets import ASSETS
from bot.text.announcements.capital import CAPITAL
from bot.text.announcements.clauses import before, clause_around, tail_of_clause
from bot.text.announcements.other_spending import FINANCIAL, ORDERS, RUNNING
from bot.text.announcements.other_sums import is_no_price
from bot.text.quantities.any_case import any_case
from bot.text.quantities.sums import Sum
from bot.text.who.places import places


def buys_capital(text: str, cue: re.Match[str], one: Sum) -> bool:
    """Whether something is built or bought for the business, and it is no stake, running cost or order.

    What is invested needs no such word ("will invest $1 billion in Austin"), what is spent does.
    """
    if _EXPECTS.fullmatch(cue["noun"] or "") and not (
        _OF_PROJECTS.match(text, one.end) or _SPEND_OF.search(before(text, one.start))
    ):
        return False
    if (cue["verb"] or "").lower() == "add" and _TO_OTHERS.match(text, one.end):
        return False
    end = tail_of_clause(text, one.end)
    if includes := _INCLUDES.match(text, end):
        end = tail_of_clause(text, includes.end())
    is_of_its_clause = (
        cue["outlay"]
        or _TAKES.match(cue["noun"] or "")
        or (cue["going"] and text[: cue.start()].endswith((" by ", ", ")))
    )
    begin = clause_around(text, cue.start(), one.end)[0] if is_of_its_clause else cue.start()
    is_of_what_precedes = cue["outlay"] or _TAKES.match(cue["noun"] or "")
    if is_of_what_precedes and _WHICH.search(before(text, begin, 30)):
        begin = max(0, begin - _ANTECEDENT)
    clause = _BESIDE.sub(" ", text[begin:end])
    asset = ASSETS.search(clause) or CAPITAL.search(clause)
    if cue["moved"] and CAPITAL.search(text, cue.start(), one.start):
        return ORDERS.search(before(text, cue.start(), 60)) is None
    if (
        FINANCIAL.search(clause)
        or (FINANCIAL.search(text) and not asset)
        or ORDERS.search(before(text, cue.start(), 60) + clause)
    ):
        return False
    if is_no_price(text, cue, one, begin, end) or (cue["moved"] and IN_A_FIRM.search(text, cue.start(), one.start)):
        return False
    running = RUNNING.search(clause)
    if running and not (asset and (asset.start() < running.start() or _IN_A_LIST.match(text, begin + running.end()))):
        return False
    if asset is None and _is_years_spending(text, cue, one):
        return True
    if asset is None and _ON_IT.match(text, one.end) and ASSETS.search(text, 0, cue.start()):
        return True
    if asset is None and _ON_INVESTMENT.match(text, one.end):
        return True
    if asset is None and cue["moved"] and (_SPENT_NOUN.search(cue["moved"]) or _is_spent_there(cue["moved"])):
        return True
    return asset is not None or (_is_invested(text, cue, one) and not IN_A_FIRM.search(text[one.end : end]))


_TO_OTHERS: Final = re.compile(r"\s(?:to|from)\s(?!(?:its|our|their)\b)", re.IGNORECASE)
"""A sum that is itself added to something buys nothing: "will add $90 million to the fund"."""
_TAKES: Final = re.compile(r"requir|involv|entail|calls? for|called for", re.IGNORECASE)
"""What the subject takes: it is bought, not what follows."""
_BESIDE: Final = any_case(
    r"\b(?:(?:to be )?(?:financed|funded|paid for|backed|underwritten|supported)"
    r"(?:\s(?:in part|mainly|largely|partly|primarily|entirely|mostly|jointly))?\s(?:by|with|through|from|via)|"
    r"(?:using|with) (?:the )?proceeds (?:of|from))\s[^,;]{3,80}|"
    r"\b(?:excluding|not including|apart from|other than|besides)"
    r"\s(?:any |future )?(?:acquisitions?|mergers?|takeovers?|buyouts?)\b|"
    r",\s(?:in|of) which (?:it|they|the (?:company|group)) (?:holds?|owns?|has|have)\s[^,;]{3,60}|"
    r"\b(?:to meet|to serve|to satisfy|because of|in response to|driven by|reflecting|given|amid|"
    r"on)\s(?:[\w-]+\s){0,3}?(?:demand|orders|interest|needs)\b(?:\s(?:from|by|of)\s[^,;]{3,40})?|"
    r",\s(?:[\w.&'’-]+\s){0,4}?(?:founder|chief executive|CEO|chairman|president|head|boss|director)(?:\sand\s[\w-]+)?\sof\s[^,;]{3,60}",
    *("financed", "funded", "paid for", "backed", "underwritten", "supported", "proceeds"),
    *("acquisition", "merger", "takeover", "buyout", " which ", "demand", "orders", "interest", "needs"),
    *("founder", "chief executive", "ceo", "chairman", "president", "head", "boss", "director"),
)
"""What a clause says besides: where the money comes from, and whose officer speaks."""
_INVESTS: Final = re.compile(
    r"\b(?:and )?(?:re-?invest|invest|pour|plow|plough|pump|inject|sink)|invest", re.IGNORECASE
)
_EXPECTS: Final = re.compile(r"targeting|anticipat\w+|expect\w*|sees?", re.IGNORECASE)
_OF_PROJECTS: Final = re.compile(
    r"\s+(?:of|in|for|on)\s+(?:[a-z][\w-]*\s+){0,4}?(?:projects?|capital|investments?|spending|spend|"
    r"construction|expansions?)\b"
    r"(?!['’]?s? (?:revenues?|sales|income|earnings|profits?|savings|returns?|gains?))",
    re.IGNORECASE,
)
_SPEND_OF: Final = re.compile(r"\b(?:spend|spending|investments?|outlays?) of\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
"""What is expected may be anything: it is spent only where the words say so."""
_WHICH: Final = re.compile(r"\b(?:which|that)(?:\s\w+){0,2}\s*$|\bwith\s*$", re.IGNORECASE)
_ANTECEDENT = 50
"""Characters before "which" that name what will cost the sum."""
_INCLUDES: Final = re.compile(
    r",?\s+(?:which|that)\s+(?:\w+\s+)?(?:includ|fund|cover|support|pay|go)\w*\s|"
    r",\s+with\s+(?:(?:the|a|its|more|than|over|about|nearly|up|to)\s+)*(?:bulk|most|majority|half|much|part|"
    r"portion|share|third|focus|emphasis|priority|spending|money|funds|\d+)\b",
    re.IGNORECASE,
)
"""What the money is for, told in a clause of its own: "…, which will include drilling 40 wells"."""
_INVESTMENT: Final = re.compile(r"(?:invest(?:ments?|ing)?|outlays?)\b", re.IGNORECASE)
IN_A_FIRM: Final = re.compile(
    r"\b(?:in|into) (?:the )?[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,5},? "
    r"(?:Inc|Corp|Ltd|LLC|PLC|Co|Holdings|Group|Technologies|Labs?|Motors|Capital|(?:Micro)?[Ff]inance|Bank|Insurance|"
    r"Ventures|Securities|Pharma|Therapeutics)\b(?! (?:plant|factory|site|unit))|"
    r"\b(?:(?:insurance|banking|finance|lending|"
    r"securities|brokerage) (?:unit|arm|division)|insurers?|bank|lenders?|VCs|start-?ups|company|"
    r"maker|developer|firm|fund|rival|(?<!the )(?<!our )(?<!its )business(?:es)?|ventures?)\b"
)
_IN_A_LIST: Final = re.compile(
    r"(?:(?<=research)|(?<=R&D))(?: (?:and|&) development)?,(?: [\w-]+){1,4},? (?:and|&) "
    r"(?:\w+ ){0,3}(?:manufacturing|production|facilit|plant|infrastructure|site)"
)
"""Research named first of several things that are built besides: "on research, infrastructure and new plants"."""
_SPENT_NOUN: Final = re.compile(
    r"\b(?:its|our|their|annual|\d{4}|['’]s) (?:[\w-]+ )*?(?:spend|spending|outlays?|expenditures?)\b|"
    r"\b(?:annual|yearly|total|planned|(?:19|20)\d\d) (?:[\w-]+ )?investments?\b|"
    r"\b(?:19|20)\d\d (?:budget|spending plan)\b|\w+ capital$",
    re.IGNORECASE,
)
"""What is raised or cut as a whole, with nothing that says it is a running cost: "raised its 2025 spend to …"."""
_ON_IT: Final = re.compile(
    r"\s+(?:(?:on|in|into)\s+(?:it|them|this|these|(?:a|the|one|two)\s(?:\w+\s)?ones?)|there)\b", re.IGNORECASE
)
"""What the sentence named before: "leased a plant, and expects to spend $40 million on it"."""
_ON_INVESTMENT: Final = re.compile(
    r"\s+(?:on|for)\s(?:(?:new|capital|fixed|its|their|further|total)\s)*investments?\b(?!\s+(?:in|grade|bank|manage|advi))",
    re.IGNORECASE,
)
_SPENDING: Final = re.compile(r"\s(?:spending|spend|investments?)")


def _is_spent_there(moved: str) -> bool:
    """Whether a place alone says whose spending it is: "lifts U.S. spending"."""
    return any(_SPENDING.fullmatch(moved, one.end) for one in places(moved))


_ITS_OLD_PLAN: Final = re.compile(
    r"\b(?:from|than|above|below|versus|against|compared (?:with|to)) (?:[\w$€£.,-]+\s){0,6}?(?:estimate|"
    r"estimated|plan|planned|budget|budgeted|forecast|outlook|guidance|previously|target)\w*\b",
    re.IGNORECASE,
)
_ON_SOMETHING: Final = re.compile(r"\s+(?:on|for|related|relating|in connection|towards?)\b", re.IGNORECASE)
_OVER_YEARS: Final = re.compile(
    r"\s(?:from|between|in) (?:fiscal )?(?:19|20)\d\d(?: to | through | and | until |[-–])"
    r"(?:fiscal )?(?:(?:19|20)\d\d|\d\d)\b|\s(?:in|over|during|through)(?: the)? (?:next|coming) "
    r"(?:two|three|four|five|six|seven|ten|\d+|several|few) years\b",
    re.IGNORECASE,
)
_BY_A_YEAR: Final = re.compile(
    r"\s(?:by|through|until|between now and)\s(?:(?:the\s)?(?:end of|fiscal|early|late|mid-?)\s?)*(?:20[1-9]\d|"
    r"the decade)\s*(?:$|[.,;]|(?:in order )?to\s(?:strengthen|boost|grow|expand|improve|lift|raise|meet|"
    r"secure|diversify|accelerate|enhance|reinforce|bolster|increase|sharpen|shore up|maintain|upgrade)\b)",
    re.IGNORECASE,
)
"""All that is spent until a year, for the business as a whole."""
_LAST_YEARS: Final = re.compile(
    r",\san?\s\d[\d.]*\s?(?:%|percent|per cent) (?:increase|rise|jump|drop|decline|cut|decrease)\b|"
    r",\s(?:up|down|compared|versus|against)\s(?:from|with|to)?"
    r"\s?[^,;]{1,30}?\s(?:(?:this|last|the previous)\syear|(?:in|for)\s(?:fiscal\s)?(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_A_YEAR: Final = re.compile(
    r"\s*(?:(?:for|in|this|next|during|the|fiscal|full|from|over|by|through|between)\s+)+(?:year|"
    r"FY\s?\d\d(?:\d\d)?|(?:19|20)\d\d|(?:next|coming)\s\w+\s(?:\w+\s)?years)\b",
    re.IGNORECASE,
)


def _is_years_spending(text: str, cue: re.Match[str], one: Sum) -> bool:
    """Whether it is all that is spent in a period, as what it is measured by shows.

    "Expects to spend between … and … for 2020, against its earlier outlook", "expects to spend … from 2025 to 2029, up from …".
    """
    year = _A_YEAR.match(text, one.end)
    is_of_year = year is not None and _ON_SOMETHING.match(text, year.end()) is None
    if is_of_year and re.match(
        r"budget|allocated|earmarked|set aside", cue["headline"] or cue["going"] or "", re.IGNORECASE
    ):
        return RUNNING.search(text) is None
    is_spent = (cue["verb"] or "").lower() == "spend" and (
        is_of_year or _ITS_OLD_PLAN.search(text, one.end) is not None or _BY_A_YEAR.match(text, one.end) is not None
    )
    is_spent = is_spent or ((cue["verb"] or "").lower() == "spend" and _LAST_YEARS.match(text, one.end) is not None)
    is_guided = (
        any(amount.high for amount in one.amounts)
        or _ITS_OLD_PLAN.search(text, one.end) is not None
        or _LAST_YEARS.match(text, one.end) is not None
        or (year is not None and _LAST_YEARS.match(text, year.end()) is not None)
        or _OVER_YEARS.match(text, one.end) is not None
        or _BY_A_YEAR.match(text, one.end) is not None
    )
    return is_spent and is_guided and RUNNING.search(text) is None


def _is_invested(text: str, cue: re.Match[str], one: Sum) -> bool:
    if cue["noun"] or cue["outlay"]:
        return _INVESTMENT.search(text[cue.start() : one.end + 25]) is not None
    into = _INTO_A_LAND.match(text, one.end)
    is_there = into is not None and (
        cue["headline"] != "puts" or bool(places(into["land"])) or _TO_MAKE.match(text, into.end()) is not None
    )
    return _INVESTS.search(cue.group()) is not None or is_there


_INTO_A_LAND: Final = re.compile(r"\s(?:more )?into\s(?:[Tt]he )?(?P<land>[A-Z][^\W\d_]+)\b(?!\s[A-Z])")
"""Where the money goes: "will put $6 billion into Spain"."""
_TO_MAKE: Final = re.compile(r"\sto (?:make|produce|build|brew|bake|assemble|manufacture|process|expand|add|double)\b")
"""What is done in a town, and not with a stake: "puts $6 million into Mason to make pumps"."""
