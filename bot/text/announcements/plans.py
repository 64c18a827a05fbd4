"""Plans: somebody will spend a sum on something that capital buys ("plans to invest …", "will build a $5 million plant")."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.text.announcements.assets import ASSETS
from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import before, clause_around
from bot.text.announcements.other_spending import FINANCIAL, OTHER_METRICS
from bot.text.announcements.plan_words import BUILDS, PROMISES, SOON
from bot.text.announcements.plans_buying import buys_capital
from bot.text.announcements.promised import REACH, is_meant
from bot.text.quantities.sums import Sum


def plans(text: str, levels: Sequence[Sum]) -> Iterator[Claim]:
    """A claim for each sum that is promised for capital spending."""
    for one in levels:
        if cue := _promise(text, one):
            yield Claim("plan", min(cue.start(), one.start), one.end, " ".join(cue.group().split()), one)


def _promise(text: str, one: Sum) -> re.Match[str] | None:
    """The nearest words before the sum that promise it, where what it buys is capital."""
    start, _ = clause_around(text, one.start, one.end)
    if _ADDED.search(before(text, start)):
        start -= len(", with")
    cues = [cue for cue in PROMISES.finditer(text, start, one.start) if _reaches(text[cue.end() : one.start], cue)]
    meant = (cue for cue in reversed(cues) if is_meant(text, cue) and buys_capital(text, cue, one))
    nearest = next(meant, None)
    is_priced = nearest and nearest["outlay"] and _AT_A.search(before(text, nearest.start()))
    return next((cue for cue in meant if not cue["outlay"]), nearest) if is_priced else nearest


_ADDED: Final = re.compile(r"\b(?:will|plans?|planning|intends?|expects?|aims?|is|are)\b[^;]*, with$", re.IGNORECASE)
"""What a plan comes with: "will expand in Kentucky, with a new $465 million plant"."""
# ---- whether the promise governs the sum --------------------------------------------------------------------------------------------
_ARTICLES: Final = re.compile(
    rf"\W*(?:(?:building|construction{SOON} (?:of|on)|work{SOON} on|laying|drilling|installing|erecting|"
    r"constructing|developing|expanding)\s+)?(?:a|an|its|the|another|new|first|second|up|to)?"
    r"(?:\s+(?:a|an|its|new|first|second|third))*\W*",
    re.IGNORECASE,
)
_PRICED: Final = re.compile(
    r"(?:\bat (?:an? )?(?:total |combined |estimated |overall )?(?:cost|price) of|\bcosting|\bfor|\bworth|"
    r"\bvalued at|\binvestment of|\bcosts? of|"
    r"\b(?:plant|factory|campus|mill|facility|unit|park|project|centre|center)s?(?: in [A-Z]\w+)? at)(?:\s+\w+){0,3}\W*$",
    re.IGNORECASE,
)
_PUT_AT: Final = re.compile(
    r"\s+of (?:[\w'’-]+,? ){1,7}?(?:to be [\w ]{1,30}, )?(?:(?:is |was |are )?(?:estimated|put|projected|expected|reckoned) )?at\s+",
    re.IGNORECASE,
)
_OUTLAY_TO_SUM: Final = re.compile(
    r"(?:\s+to (?:build|complete|construct|develop|expand|upgrade|finish|convert|install|bring|open|"
    r"equip)(?:\s+[\w'’-]+){1,6}?(?=\s+(?:will|would|is|are|should)\s)|"
    r"\s+to (?:our|its|their|the)(?:\s+[\w'’-]+){1,4}?(?=\s+(?:will|would|is|are|should)\s)|"
    r",\s(?:including|excluding|with)\s[^,;\d]{3,50},(?=\s+(?:will|would|is|are|should)\s)|"
    r"\s+(?:in|on|for|of|at|near)(?:\s+[a-z][\w'’-]*){1,6}?(?=\s+(?:will|would|is|are|should|has|have|had)\s)|"
    r"\s+(?:it|which|the company) (?:has |is )?(?:priced|valued|put|costed|estimated) at)?"
    r"\W*(?:(?:increased|raised|lifted|grew|rose|expanded|upped|climbed|cut|trimmed|lowered) to|"
    r"(?:has|have|had)\s(?:risen|grown|climbed|increased|swollen|ballooned|jumped|fallen|"
    r"been (?:raised|lifted|increased|cut|lowered|trimmed|revised))(?:\s\w+)?\sto|"
    r"(?:has|carries|involves|entails|comes with) an? (?:\w+ )?(?:cap-?ex|capital "
    r"(?:cost|outlay|investment)|cost|price tag|investment|outlay) of|will|would|is expected to|is to|"
    r"(?:is|are) (?:put|estimated|reckoned|projected|priced|budgeted|pegged) at|are expected to|is estimated to|"
    r"should|of|is|totall?ing|(?:now |will )totals?|worth|valued at|to|cost|be)?"
    r"(?:\s+(?:cost|require|total|take|run|reach|approximate|amount|come|us|it|them|be|an|investment|of|"
    r"in the region of|in the order of|exceeding|topping|surpassing|approaching|nearing|amounting|up|to|about|some|"
    r"in|excess|the|estimated|more|than|around|capital|initial|additional|further|now|currently|a|an|total|"
    r"combined|all-in|somewhere|anywhere|just|well|slightly|over))*\W*",
    re.IGNORECASE,
)
_NEWS_TO_SUM: Final = re.compile(
    r"\W*(?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:plans?\s+(?:for|to invest|to spend)\s+)?"
    r"(?:it(?:['’]s| is| will be| would be)?\s+\w+ing\s+)?"
    r"(?:(?:a|an|its|new|another|plans|the|construction|building|fresh|additional|further|initial|up|to|of|first|"
    r"major|massive|giant|huge|sweeping|fully|funded|multi-year|long-term|strategic|organic|spend|for|in|total|"
    r"capital|capex|"
    r"staggering|whopping|hefty|ambitious|landmark|historic|bold|mammoth|colossal|unprecedented|blockbuster|"
    r"significant|substantial|larger|sizeable|(?:long-|much-|hotly |eagerly )(?:awaited|delayed|anticipated)|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri)day|budget|program|programme|sum|go-ahead|investments?|outlays?|expenditures?|"
    r"spending|over|worth|record|expansion|\w+-years?|plan|package|phase|incremental|starting|making|deploying|"
    r"funding|exceeding|topping|surpassing|approaching|totall?ing|more|than|about|nearly|roughly|around|"
    r"some)(?:\s+|\W*$))*\W*",
    re.IGNORECASE,
)


def _reaches(between: str, cue: re.Match[str]) -> bool:
    """Whether few words part the promise from its sum, and none of them claims the sum for something else."""
    if _SALE.search(between) or _AFTERWARDS.search(between) or (cue["chinese"] and _ANOTHER_SUM.search(between)):
        return False
    if len(between) >= REACH or OTHER_METRICS.search(_AT_COST.sub(" ", between)) or FINANCIAL.search(between):
        return False
    if BUILDS.match(cue["verb"] or ""):
        is_new = cue["verb"].lower() == "replace" and _BY_A_NEW.fullmatch(between) is not None
        return is_new or _ARTICLES.fullmatch(between) is not None or _PRICED.search(between) is not None
    if cue["moved"]:
        return _MOVED_AS_FAR.search(between) is not None and not OTHER_METRICS.search(cue["moved"])
    if cue["outlay"]:
        return (_PUT_AT.fullmatch(between) or _OUTLAY_TO_SUM.fullmatch(between)) is not None
    if cue["noun"]:
        return _NEWS_TO_SUM.fullmatch(between) is not None or _is_priced(cue["noun"], between)
    if _SPENT_INSTEAD.search(between):
        return False
    return len(between) < REACH - 30 and not re.search(r"[;:]|\bto (?:acquire|buy|purchase)\b|, (?:and|but)\b", between)


_MOVED_AS_FAR: Final = re.compile(r"\b(?:to|past|beyond)\s+(?:(?:a|the) range of )?$")


def _is_priced(noun: str, between: str) -> bool:
    """Whether what is planned stands between the word and its price: "is planning a packaging line for $7 million"."""
    priced = _AT_A_PRICE.search(between)
    return noun.lower().startswith("plan") and priced is not None and ASSETS.search(between) is not None


_BY_A_NEW: Final = re.compile(r"\s[^,;]{3,60}\s(?:with|by)\s(?:a\s|an\s)?(?:new\s)?", re.IGNORECASE)
_AT_A: Final = re.compile(r"\bat (?:an?|the) (?:\w+ )?$", re.IGNORECASE)
"""Before "cost": the verb in front of it is what promises."""
_ANOTHER_SUM: Final = re.compile(r"\d[\d,.]*\s?[万亿兆]")
_AFTERWARDS: Final = re.compile(
    r"\b(?:after|following|since) (?:(?:the|its|their|having|last)\b[^,]*)?$", re.IGNORECASE
)
"""What came before is not promised: "bets on AI after a $14 billion deal"."""
_SPENT_INSTEAD: Final = re.compile(
    r",\s(?:\w+\s)?(?:spent|invested)\s(?:(?:only|just|about|around|some|nearly|over)\s)*$"
)
"""What was spent of it: "which earmarked $900 million for 2031, spent only …"."""
_SALE: Final = re.compile(r"\b(?:sale|sell|selling|sold|divest\w*|dispos\w*)\b", re.IGNORECASE)
_AT_COST: Final = re.compile(r"\bat (?:(?:a|an|the) )?(?:\w+ ){0,2}?cost of\s*$", re.IGNORECASE)
_AT_A_PRICE: Final = re.compile(
    r"^\s(?:(?:on|for)\s)?(?:an?|the|its|new|another|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|"
    r"several)\s[^;:,]{3,70}\s(?:at an? "
    r"(?:total |estimated |combined )?(?:cost|price) of|costing|worth|valued at|for)\s+$",
    re.IGNORECASE,
)
