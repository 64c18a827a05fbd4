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
from bot.text.announcements.tense import ALL_IN, FORWARD, PAST
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
    meant = (cue for cue in reversed(cues) if _is_meant(text, cue) and buys_capital(text, cue, one))
    nearest = next(meant, None)
    is_priced = nearest and nearest["outlay"] and _AT_A.search(before(text, nearest.start()))
    return next((cue for cue in meant if not cue["outlay"]), nearest) if is_priced else nearest


_ADDED: Final = re.compile(r"\b(?:will|plans?|planning|intends?|expects?|aims?|is|are)\b[^;]*, with$", re.IGNORECASE)
"""What a plan comes with: "will expand in Kentucky, with a new $465 million plant"."""
# ---- whether the promise governs the sum --------------------------------------------------------------------------------------------
_REACH = 90
_ARTICLES: Final = re.compile(
    rf"\W*(?:(?:building|construction{SOON} (?:of|on)|work{SOON} on|laying|drilling|installing|erecting|constructing|developing|expanding)\s+)?(?:a|an|its|the|another|new|first|second|up|to)?(?:\s+(?:a|an|its|new|first|second|third))*\W*",
    re.IGNORECASE,
)
_PRICED: Final = re.compile(
    r"(?:\bat (?:an? )?(?:total |combined |estimated |overall )?(?:cost|price) of|\bcosting|\bfor|\bworth|\bvalued at|\binvestment of|\bcosts? of)(?:\s+\w+){0,3}\W*$",
    re.IGNORECASE,
)
_PUT_AT: Final = re.compile(
    r"\s+of (?:[\w'’-]+,? ){1,7}?(?:to be [\w ]{1,30}, )?(?:(?:is |was |are )?(?:estimated|put|projected|expected|reckoned) )?at\s+",
    re.IGNORECASE,
)
_REPRESENTS: Final = re.compile(
    r"\bput(?:s|ting)? the (?:total |estimated |likely )?$|\b(?:represents?|means|marks|involves|requir(?:es|ing)|with)\s(?:an?|total|the)\s$",
    re.IGNORECASE,
)
_OUTLAY_TO_SUM: Final = re.compile(
    r"(?:\s+to (?:build|complete|construct|develop|expand|upgrade|finish|convert|install|bring|open|equip)(?:\s+[\w'’-]+){1,6}?(?=\s+(?:will|would|is|are|should)\s)|\s+to (?:our|its|their|the)(?:\s+[\w'’-]+){1,4}?(?=\s+(?:will|would|is|are|should)\s)|\s+(?:in|on|for|of|at|near)(?:\s+[a-z][\w'’-]*){1,6}?(?=\s+(?:will|would|is|are|should|has|have|had)\s)|\s+(?:it|which|the company) (?:has |is )?(?:priced|valued|put|costed|estimated) at)?\W*(?:(?:increased|raised|lifted|grew|rose|expanded|upped|climbed|cut|trimmed|lowered) to|(?:has|have|had)\s(?:risen|grown|climbed|increased|swollen|ballooned|jumped|fallen|been (?:raised|lifted|increased|cut|lowered|trimmed|revised))(?:\s\w+)?\sto|(?:has|carries|involves|entails|comes with) an? (?:\w+ )?(?:cap-?ex|capital (?:cost|outlay|investment)|cost|price tag|investment|outlay) of|will|would|is expected to|is to|are expected to|is estimated to|should|of|is|totall?ing|(?:now |will )totals?|worth|valued at|to|cost|be)?"
    r"(?:\s+(?:cost|require|total|take|run|reach|approximate|amount|come|us|it|them|be|an|investment|of|in the region of|in the order of|exceeding|topping|surpassing|approaching|nearing|amounting|up|to|about|some|in|excess|the|estimated|more|than|around|capital|initial|additional|further|now|currently|a|an|total|combined|all-in|somewhere|anywhere|just|well|slightly|over))*\W*",
    re.IGNORECASE,
)
_NEWS_TO_SUM: Final = re.compile(
    r"\W*(?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:plans?\s+(?:for|to invest|to spend)\s+)?(?:it(?:['’]s| is| will be| would be)?\s+\w+ing\s+)?"
    r"(?:(?:a|an|its|new|another|plans|the|construction|building|fresh|additional|further|initial|up|to|of|first|major|massive|giant|huge|sweeping|fully|funded|multi-year|long-term|strategic|organic|spend|for|in|total|capital|capex|"
    r"staggering|whopping|hefty|ambitious|landmark|historic|bold|mammoth|colossal|unprecedented|blockbuster|significant|substantial|larger|sizeable|(?:long-|much-|hotly |eagerly )(?:awaited|delayed|anticipated)|(?:Mon|Tues|Wednes|Thurs|Fri)day|budget|program|programme|sum|go-ahead|investments?|outlays?|expenditures?|spending|over|worth|record|expansion|\w+-years?|plan|package|phase|incremental|starting|making|deploying|funding|exceeding|topping|surpassing|approaching|totall?ing|more|than|about|nearly|roughly|around|some)(?:\s+|\W*$))*\W*",
    re.IGNORECASE,
)


def _reaches(between: str, cue: re.Match[str]) -> bool:
    """Whether few words part the promise from its sum, and none of them claims the sum for something else."""
    if _SALE.search(between) or _AFTERWARDS.search(between) or (cue["chinese"] and _ANOTHER_SUM.search(between)):
        return False
    between = _SHARE_OR.sub(" ", between)
    if len(between) >= _REACH or OTHER_METRICS.search(_AT_COST.sub(" ", between)) or FINANCIAL.search(between):
        return False
    if BUILDS.match(cue["verb"] or ""):
        is_new = cue["verb"].lower() == "replace" and _BY_A_NEW.fullmatch(between) is not None
        return is_new or _ARTICLES.fullmatch(between) is not None or _PRICED.search(between) is not None
    if cue["moved"]:
        return re.search(r"\bto\s+(?:(?:a|the) range of )?$", between) is not None and not OTHER_METRICS.search(
            cue["moved"]
        )
    if cue["outlay"]:
        is_put_at = cue["outlay"].lower() == "cost" and _AT.fullmatch(between) is not None
        return (
            is_put_at
            or _IS_PUT_AT.fullmatch(between) is not None
            or (_PUT_AT.fullmatch(between) or _OUTLAY_TO_SUM.fullmatch(between)) is not None
        )
    if cue["noun"]:
        return _NEWS_TO_SUM.fullmatch(between) is not None or _is_priced(cue["noun"], between)
    return len(between) < _REACH - 30 and not re.search(
        r"[;:]|\bto (?:acquire|buy|purchase)\b|, (?:and|but)\b", between
    )


def _is_priced(noun: str, between: str) -> bool:
    """Whether what is planned stands between the word and its price: "is planning a packaging line for $7 million"."""
    priced = _AT_A_PRICE.search(between)
    return noun.lower().startswith("plan") and priced is not None and ASSETS.search(between) is not None


_BY_A_NEW: Final = re.compile(r"\s[^,;]{3,60}\s(?:with|by)\s(?:a\s|an\s)?(?:new\s)?", re.IGNORECASE)
_AT: Final = re.compile(r"\s+at\s+", re.IGNORECASE)
_IS_PUT_AT: Final = re.compile(
    r"(?:\s(?:in|for|of)(?: [a-z][\w'’-]*){1,5}?)?\s(?:is|are|was|has been)\s(?:now\s|currently\s)?(?:(?:estimated|put|projected|budgeted|reckoned|expected|set|priced|costed|pegged)\sat|expected to (?:reach|be|total|come to))\s",
    re.IGNORECASE,
)
_AT_A: Final = re.compile(r"\bat (?:an?|the) (?:\w+ )?$", re.IGNORECASE)
"""Before "cost": the verb in front of it is what promises."""
_SHARE_OR: Final = re.compile(
    r"\s(?:(?:about|around|roughly|approximately|more than|over|up to|nearly)\s)?(?:half|a third|two-thirds|a quarter|three-quarters|most|\d[\d.]*(?:%| percent| per cent| pct)) of (?:our|its|their) [\w ]{3,30}, or(?=\s)",
    re.IGNORECASE,
)
"""A share that the sum says again: "half of our cash flow, or about $350 million"."""
_ANOTHER_SUM: Final = re.compile(r"\d[\d,.]*\s?[万亿兆]")
_AFTERWARDS: Final = re.compile(
    r"\b(?:after|following|since) (?:(?:the|its|their|having|last)\b[^,]*)?$", re.IGNORECASE
)
"""What came before is not promised: "bets on AI after a $14 billion deal"."""
_SALE: Final = re.compile(r"\b(?:sale|sell|selling|sold|divest\w*|dispos\w*)\b", re.IGNORECASE)
_AT_COST: Final = re.compile(r"\bat (?:(?:a|an|the) )?(?:\w+ ){0,2}?cost of\s*$", re.IGNORECASE)
_AT_A_PRICE: Final = re.compile(
    r"^\s(?:(?:on|for)\s)?(?:an?|the|its|new|another|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|several)\s[^;:,]{3,70}\s(?:at an? (?:total |estimated |combined )?(?:cost|price) of|costing|worth|valued at|for)\s+$",
    re.IGNORECASE,
)
# ---- whether it is meant as a promise -----------------------------------------------------------------------------------------------
_NO_PROMISE: Final = re.compile(
    r"\b(?:able|ability|opportunit(?:y|ies)|money|cash|funds?|proceeds|right|flexibility|power|room|us|them|companies|refus\w+|declin\w+|not|never|"
    r"continue[sd]?|used|helped|allow\w*|enabl\w+|urg\w+|call\w*|ask\w*|how(?: much)?|order|contract|intent|won|fail\w*|unable)\s+to\s+$",
    re.IGNORECASE,
)
_OPENERS: Final = re.compile(
    r"plans?|commitments?|pledges?|bid|deal|agreement|resolved|opted|programme?|decision|drive|path|targets?|goal|ambition|scheme|strategy|proposal|initiative|blueprint|effort|intention|promise|offer|group|company|giant|firm|\w*maker|unit|subsidiary|venture|operator|applied|filed|permission|"
    r"supplier|producer|developer|provider|manufacturer|retailer|utility|airline|brewer|chain|miner|owner|partners?|start-?up|conglomerate|major|arm|division|business|"
    r"builder|processor|refiner|packager|says|distributor|lessor|carrier|railway|railroad|cooperative|foundry|mous?|pact|subsidiaries|firms"
)
_ENABLED: Final = re.compile(
    r"\b(?:allow|enabl|help|permit|urg|ask|press|push|forc|encourag)\w*\s(?:[\w.'’-]+\s){1,4}$", re.IGNORECASE
)
"""Somebody made able to spend promises nothing by it: "the loan will allow Stackyard to build …"."""
_AGREED: Final = re.compile(
    r"\b(?:agreed|agreement|approval|permission|go-ahead|pact|deal|memorandum|mous?|decided|decision|pledge|commitment|promise|plans?)\s(?:[\w.'’-]+\s){1,6}$",
    re.IGNORECASE,
)
"""A promise parted from its verb: "agreed with the state to invest", "its decision last year to invest"."""
_IS_DOING: Final = re.compile(
    r"\b(?:said|says) (?:that )?(?:it|they|the (?:company|group|firm)) (?:was|were) (?:also |now )?$|\b(?:is|are|['’](?:s|re)|will be)\s(?:expanding|building|upgrading|adding|doubling|moderni[sz]ing|constructing)\b[^;]{0,70}\sby\s$|\b(?:is|are|['’](?:s|re)|be|been|will be|plans? (?:on|include)|planning on|includes?|include|anticipat\w+|expect\w*|also)\s+(?:\w+\s+)?$|['’](?:s|re)\s+$",
    re.IGNORECASE,
)
_SUBJECT: Final = re.compile(r"(?:[\w.&’'-]+ ){1,5}")
_ENDS: Final = re.compile(r"[.!]\s*$|\b(?:is|are|was|were|will|has|have|had|said|says)\b")


def _is_headline(text: str, leading: str) -> bool:
    """Whether the words before a participle are all of a headline's subject: "Lumo investing $4bn in new fab"."""
    return _SUBJECT.fullmatch(leading) is not None and text.startswith(leading) and _ENDS.search(text) is None


_ANNOUNCED: Final = re.compile(r"\b(?:announc|plan|unveil|will|said it)\w*\b[^;]*$", re.IGNORECASE)
_OF_A_SORT: Final = re.compile(
    r"\b(?:of|among|all|any|for|on|most|many|some|several|more|fewer|other)\s(?:(?:the|such|those|these|large|big|new)\s)*(?:projects|plants|investments|expansions|facilities)$",
    re.IGNORECASE,
)
"""Many of a sort, whose sum is a threshold: "of the projects worth more than $100 million"."""
_SO_FAR: Final = re.compile(r"\b(?:year[ -]to[ -]date|to[ -]date|completed|average|has|have)\s+$", re.IGNORECASE)
_WAS_BUILT: Final = re.compile(
    r"(?:\b(?:was|were|been) (?:\w+ ){0,2}?|, )(?:built|constructed|completed|opened|developed|set up|established|commissioned|financed|upgraded|expanded|renovated)\b(?! (?:by|in) (?:20[2-9]\d))[^,;]*$",
    re.IGNORECASE,
)
_BACK_THEN: Final = re.compile(r"\bwas an?\b|\bin \d{4}\b", re.IGNORECASE)


def _is_meant(text: str, cue: re.Match[str]) -> bool:
    """Whether the words look ahead and are not denied: "able to invest" and "would have spent" promise nothing."""
    leading = before(text, cue.start())
    if cue["verb"]:
        return _verb_is_meant(text, cue, leading)
    if cue["joined"]:
        return re.search(r"\b(?:will|would|plans? to|to)\s", leading) is not None
    if cue["going"]:
        around = leading + text[cue.end() : cue.end() + 40]
        return (
            _IS_DOING.search(leading) is not None
            or _is_headline(text, leading)
            or (_ANNOUNCED.search(leading) is not None and not _BACK_THEN.search(around))
        )
    if cue["outlay"]:
        if any(words.search(leading) for words in (_SO_FAR, _WAS_BUILT)) or _OF_A_SORT.search(leading + cue.group()):
            return False
        start, end = clause_around(text, cue.start(), cue.end())
        return (
            FORWARD.search(text[start : end + 80]) is not None
            or _REPRESENTS.search(leading) is not None
            or ALL_IN.search(text, start, end) is not None
            or re.search(
                r"(?i)announc|unveil|\bplan(?:s|ned|ning)?\b|\binvolves (?:the )?(?:construction|building|expansion|setting[ -]up|establish(?:ing|ment)|constructing|expanding)\b",
                leading,
            )
            is not None
            or _MOVED_TO.match(text, cue.end()) is not None
        )
    if (cue["noun"] or "").lower().startswith("represent") and _OPENED.search(text):
        return False
    if (cue["noun"] or "").lower() == "with" and _ITS.match(text, cue.end()):
        return False
    is_over = (cue["noun"] or "").lower() == "with" and PAST.search(leading) and not FORWARD.search(leading)
    if is_over or _WAS_BUILT.search(leading):
        return False
    return re.search(r"\b(?:not|never)\s+$", leading) is None and not _describes(cue, leading)


_MOVED_TO: Final = re.compile(
    r"(?<=plan)\s(?:increased|raised|lifted|grew|rose|expanded|upped|climbed|cut|trimmed|lowered) to\s|(?<=budget)[^.;,]{0,60}?\s(?:has|have|had)\s(?:risen|grown|climbed|increased|swollen|ballooned|jumped|fallen|been \w+)(?:\s\w+)?\sto\s|(?<=project) (?:has|carries|involves|entails|comes with) an? ",
    re.IGNORECASE,
)
"""What is to be spent now, where it was less before; and what a project is to cost."""
_ITS: Final = re.compile(r"\s(?:its|their|our|the|this|that)\s", re.IGNORECASE)
_OPENED: Final = re.compile(
    r"\b(?:has|have|officially|formally|recently) (?:\w+ )?(?:opened|completed|inaugurated|finished|unveiled|started production)\b|\b(?:grand opening|ribbon|(?:marks?|marked|marking|celebrat\w+) (?:the )?(?:\w+ )?(?:completion|opening|inauguration))\b",
    re.IGNORECASE,
)
"""What stands already: the sum was spent."""
_DEFINITE: Final = re.compile(r"(?:\b(?:its|their|our|the|this|that|his)|['’]s?)\s+$", re.IGNORECASE)


def _describes(cue: re.Match[str], leading: str) -> bool:
    """Whether the word of news tells a thing from others and tells nothing: "its planned $20 billion site"."""
    return (cue["noun"] or "").lower().endswith("ed") and _DEFINITE.search(leading) is not None


def _verb_is_meant(text: str, cue: re.Match[str], leading: str) -> bool:
    will = (cue["will"] or "").lower()
    is_denied = re.search(r"\b(?:not|never)\s", will) or re.match(r"\s+have\b", text[cue.end() : cue.end() + 9])
    is_over = re.search(r"\b(?:was|were)\s", will) and not re.search(
        r"\b(?:was|were) (?:to|going|planning|set)", cue.group().lower()
    )
    if is_denied or (is_over and not _SAID_IT.search(leading)):
        return False
    if will.strip() == "announced" and cue.group().lower().endswith("ing"):
        return False
    if will.startswith("to") and _ENABLED.search(leading):
        return False
    if will.startswith("to") and _IN_TALKS.search(leading):
        return (
            BUILDS.match(cue["verb"] or "") is not None
            or _INTO_A_THING.search(text, cue.end(), cue.end() + _REACH) is not None
        )
    return not will.startswith("to") or (not _NO_PROMISE.search(leading + will[:3]) and _can_open(leading))


_IN_TALKS: Final = re.compile(
    r"\bin (?:\w+ )?(?:talks|discussions|negotiations) (?:with (?:[\w.'’-]+ ){1,6}?)?$", re.IGNORECASE
)
"""What is talked of is built, or invested in a thing: a stake in a company is none."""
_INTO_A_THING: Final = re.compile(
    r"\b(?:in|into|on) (?:(?:an?|the|its|new|two|three|building|expanding) |(?:AI )?data cent)", re.IGNORECASE
)


_SAID_IT: Final = re.compile(r"\b(?:said|says) (?:that )?(?:it|they|the (?:company|group|firm)) $", re.IGNORECASE)
"""In reported speech "was building" is what is done now."""


def _can_open(leading: str) -> bool:
    """Whether a bare "to invest" can promise: behind a name, a plan or a headline's subject, not behind another word."""
    word = re.search(r"([\w.'’)&>-]+)\s*$", leading)
    is_opener = (
        word is None
        or any(letter.isupper() for letter in word[1])
        or word[1][-1] in ")>"
        or _OPENERS.fullmatch(word[1]) is not None
    )
    return is_opener or _AGREED.search(leading) is not None
