"""Claims of capital spending in one sentence: guidance ("capex will be …") and plans ("plans to invest …")."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal

from bot.text.capital import ASSETS, CAPITAL, FINANCIAL, ORDERS, OTHER_METRICS, RUNNING, spelled
from bot.text.clauses import clause_around, tail_of_clause
from bot.text.sums import Sum, sums

ClaimKind = Literal["guidance", "plan", "programme", "total"]
"""What may be spent on capital as a whole; what will be spent on something; a plan taken as known; what was promised so far."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim: the words that make it (start, end), its sum if it has one, and the sum it moves away from."""

    kind: ClaimKind
    start: int
    end: int
    cue: str
    sum: Sum | None = None
    old: Sum | None = None


def claims(text: str, of_capital: bool = False) -> tuple[Claim, ...]:
    """The claims of a sentence in order, one for each sum; a sum belongs to one claim only.

    `of_capital` says that the sentences before speak of capital spending: then "its guidance" is guidance on that.
    """
    if not _MAYBE.search(text):
        return ()
    found = sums(text)
    levels = tuple(one for one in found if not _is_compared(text, one) and not _is_part(text, one))
    compared = tuple(one for one in found if one not in levels and _is_compared(text, one))
    claimed: list[Claim] = []
    for claim in _all(text, levels, compared):
        if not any(_same_sum(claim, other) for other in claimed):
            claimed.append(claim)
    return tuple(claimed) or (tuple(_of_context(text, levels)) if of_capital else ())


def _same_sum(one: Claim, other: Claim) -> bool:
    return one.sum == other.sum or one.sum is None or other.sum is None


def _all(text: str, levels: tuple[Sum, ...], compared: tuple[Sum, ...]) -> Iterator[Claim]:
    for find in (_programmes, _totals, _guidance, _plans, _without_amount):
        for claim in find(text, levels):
            yield replace(claim, old=_old(text, claim, compared))


def _old(text: str, claim: Claim, compared: tuple[Sum, ...]) -> Sum | None:
    """The sum the claim moves away from: the nearest one compared with, unless it is another measure's."""
    at = claim.sum or claim
    near = sorted(compared, key=lambda one: max(one.start - at.end, at.start - one.end))
    between = text[min(near[0].end, at.end) : max(near[0].start, at.start)] if near else ""
    return near[0] if near and len(between) < 90 and not OTHER_METRICS.search(between) else None


_MAYBE: Final = re.compile(
    r"capital|cap-?\s?ex|spen[dt]|invest|build|pour|commit|pledg|plan|cost|alloc|earmark|pump|plow|plough|inject|expan|"
    r"construct|budget|guidance|outlay|expenditure|\bput|devot|dedicat|deploy|funnel|channel|contribut|sink|shell|splash|develop|upgrad|moderni|erect|"
    r"open|install|creat|establish|launch|unveil|announc|资本|投资|投入",
    re.I,
)

FORWARD: Final = spelled(
    r"expect(?:s|ed|ing|ations?)?", r"anticipat\w+", r"plan(?:s|ned|ning)?(?= |\b)(?! and equipment)", r"forecast\w*", r"projected", r"projecting", r"we project", r"projects (?=capex|capital)", r"targets?", r"targeted", r"targeting",
    r"estimat\w+", r"guid(?:es|ed|ing|ance)", r"outlook", r"budget(?:s|ed)?", r"will", r"would", r"could", r"may", r"might", r"should", r"to be", r"intend\w*", r"aim(?:s|ed|ing)?", r"propos\w+", r"schedul\w+", r"set to",
    r"earmark\w*", r"commit(?:s|ted|ment|ments)?", r"pledg\w+", r"allocat\w+", r"approved?", r"authori[sz]ed", r"see(?:s|ing)?", r"assum\w+", r"going to", r"required", r"calls? for", r"looking at", r"on track", r"to (?:total|rise|fall|increase|decrease|decline|reach|grow|jump|drop|exceed|double|remain|range|average)",
    r"rais(?:es|ed|ing)", r"lower(?:s|ed|ing)", r"narrow(?:s|ed|ing)", r"programs?", r"programmes?", r"aside", r"range", r"reiterat\w+", r"maintain\w*", r"unchanged", r"预计|计划|将",
)
PAST: Final = spelled(
    r"was", r"were", r"spent", r"total(?:l)?ed", r"totaling", r"amounted", r"used", r"utili[sz]ed", r"invested", r"came in", r"surged", r"rose", r"fell", r"increased", r"decreased", r"declined", r"paid", r"funded", r"deployed", r"incurred", r"recorded", r"reached", r"grew",
    r"jumped", r"dropped", r"went", r"made", r"included", r"had", r"generated", r"returned", r"ended", r"finished", r"reported", r"posted", r"has (?:spent|invested)", r"have (?:spent|invested)", r"did", r"raised", r"climbed", r"soared", r"offset by", r"less", r"compris\w+", r"purchased", r"repaid", r"hit",
)
_ANNOUNCE: Final = r"(?:announc(?:es|ed|ing|ement)|unveil(?:s|ed|ing)?|reveal(?:s|ed|ing)?|outlin(?:es|ed)|disclos(?:es|ed)|approv(?:es|ed)|propos(?:es|ed)|plans?|planned|planning|pledg(?:es|ed)|commit(?:s|ted)|promis(?:es|ed)|earmark(?:s|ed)|launch(?:es|ed)|includes?|with|mull(?:s|ing)|eyes|eyeing|set aside|announced plans for|agreed|detailed|green ?lit|green lights|okays|confirm(?:s|ed))"


# ---- guidance: a name of capital spending, a sum, and words that look ahead ---------------------------------------------------------
def _guidance(text: str, levels: tuple[Sum, ...]) -> Iterator[Claim]:
    for term in CAPITAL.finditer(text):
        is_followed = re.match(r"\s+(?:of|between|at|in the range of)\s+(?:[$€£¥₩\d]|about|approx|around|between|up)", text[term.end() :]) is not None
        before = [] if is_followed else [one for one in levels if one.end <= term.start() and _leads_to(text[one.end : term.start()])]
        after = [one for one in levels if one.start >= term.end() and _is_owner(text[term.end() : one.start])]
        for one in (before[-1:] or _listed(text, after)):
            start, end = min(term.start(), one.start), max(term.end(), one.end)
            if cue := _ahead(text, term, one):
                yield Claim("guidance", start, end, cue, one)


_LEAD_IN: Final = re.compile(
    r"\s*(?:(?!and\b|or\b|less\b|plus\b|minus\b|after\b|before\b|versus\b)[\w-]+\s+)?(?:worth\s+)?(?:in|on|of|for|toward|towards|to|as|into)?\s*(?:its|our|their|the|planned|total|gross|net|annual|new|fiscal|full-year|year|this year|Q\d|a year|per year|[-\w]*year|\d{4}|on|in|for|of|this|next|cash|additional|global|AI|cloud|\w+-related|related|growth|maintenance)?"
    r"(?:\s+(?:its|our|their|planned|total|annual|new|on|for|year|capital|AI|ambitious|incremental|the))*\s*",
    re.I,
)


def _leads_to(between: str) -> bool:
    """ "$80 million on capital expenditures": few words, and not "of the total"."""
    if re.search(r"\b(?:of|from) (?:the|its|our) (?:total|overall)|\bof (?:cash|the)\b", between):
        return False
    return _LEAD_IN.fullmatch(between) is not None


_STOPS: Final = re.compile(r";|\b(?:but|while|whereas|although|though|to shareholders)\b", re.I)


def _is_owner(between: str) -> bool:
    """Whether nothing between the name and the sum claims the sum for another measure or another clause."""
    return len(between) < 170 and not OTHER_METRICS.search(between) and not _STOPS.search(between) and not CAPITAL.search(between)


def _listed(text: str, after: list[Sum]) -> list[Sum]:
    """The first sum, and those that only another year tells from it: "7.9 billion in 1987 and 5.8 billion in 1989"."""
    kept = after[:1]
    for one in after[1:]:
        if re.fullmatch(r"\s*(?:in|for)\s+(?:fiscal\s+)?\d{4},?\s+and\s+(?:about\s+)?", text[kept[-1].end : one.start]):
            kept.append(one)
    return kept


def _ahead(text: str, term: re.Match[str], one: Sum) -> str:
    """The words that look ahead; "" where the sum was spent already or nothing says when."""
    between = text[min(term.end(), one.end) : max(term.start(), one.start)] if one.start > term.end() or one.end < term.start() else ""
    ahead, past = FORWARD.search(between), PAST.search(between)
    if past and not (ahead and ahead.start() < past.start()):
        return _change_verb(between) or ""
    if ahead:
        return ahead.group()
    start, end = clause_around(text, min(term.start(), one.start), max(term.end(), one.end))
    named = FORWARD.search(term.group())
    leading = _last(FORWARD, text[start : term.start()]), _last(PAST, text[start : min(term.start(), one.start)])
    if leading[0] and not (leading[1] and leading[1].start() > leading[0].start()):
        return leading[0].group()
    if leading[1]:
        return ""
    trailing = FORWARD.search(text, max(term.end(), one.end), end)
    passed = PAST.search(text, max(term.end(), one.end), end)
    if trailing and not (passed and passed.start() < trailing.start()):
        return trailing.group()
    return named.group() if named and not passed else ""


def _change_verb(between: str) -> str:
    found = re.search(r"\b(?:forecast|target|guidance|outlook|budget|plan)s?\b", between, re.I)
    return found.group() if found else ""


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return next(reversed(list(pattern.finditer(text))), None)


# ---- sums that are not the claim's own --------------------------------------------------------------------------------------------
_COMPARED_BEFORE: Final = re.compile(
    r"\b(?:from|versus|vs\.?|against|compared? (?:to|with)|(?:higher|lower|greater|up|down) than|below|decrease (?:in|from)|increase (?:over|from)|reduction from|above|on top of|earlier estimate of|instead of|rather than|exceed(?:s|ed|ing)? (?:the|its|our|last))\s+(?:(?!to\b)[\w'’-]+\s+){0,7}$",
    re.I,
)
_COMPARED_AFTER: Final = re.compile(
    r"\s*(?:,\s*)?(?:it |they |we )?(?:spent |invested |posted |recorded )?(?:in |for |during )?(?:the )?(?:last|previous|prior|preceding|year[- ](?:ago|earlier|before)|a year (?:ago|earlier|before)|year before)\b",
    re.I,
)
_MOVED: Final = re.compile(r"\b(?:rais|increas|lift|boost|hik|bump|expand|cut|lower|reduc|trim|slash)\w*\s(?:[\w'’$-]+\s){0,6}$", re.I)
_MOVED_TO: Final = re.compile(r"(?:[\s-]+[\w&'’-]+){1,8}?\s+to\s+(?:[\w]+\s+){0,3}?(?:[$€£¥₩]|RMB|US\$|HK\$|\d)", re.I)
_ADDED: Final = re.compile(r"\bby\s+(?:(?:about|up to|over|more than|at least|another|an|additional|around|approximately|roughly|nearly|some)\s+)*$", re.I)
_AS_PART: Final = re.compile(r"\b(?:represent\w*|account\w* for|portion of|share of|part of|of which|with|save|saving|rais(?:e|ed|ing) (?!(?:its|the|our|their|capex|capital|spending)\b))\s+(?:(?:about|up to|around|approximately|roughly|nearly|some|over|more than)\s+)*$", re.I)
_AS_OTHER: Final = re.compile(r"\s+(?:in|of|worth of)\s+(?:(?:new|annual|tax|state|local|government|federal|additional|underlying|operating|incremental|free|increased|adjusted|cash)\s+)*", re.I)


def _is_compared(text: str, one: Sum) -> bool:
    """Whether the sum is what the claim is measured against: last year's, the old plan's."""
    before, after = text[max(0, one.start - 110) : one.start], text[one.end : one.end + 60]
    led = _COMPARED_BEFORE.search(before)
    is_range_start = led is not None and re.search(r"\brang\w+ from|anywhere from", before, re.I) is not None
    if led and not is_range_start and not FORWARD.search(re.sub(r"(?i)previous\w*|prior|communicated|range|guidance|forecast|target|plan\w*|expected|budget\w*|estimat\w*|outlook|project\w*|raised|lowered|commit\w*", "", led.group())):
        return True
    if _MOVED.search(before) and _MOVED_TO.match(text, one.end):
        return True
    return _COMPARED_AFTER.match(after) is not None and not re.search(r"similar to|same as|in line with", before)


def _is_part(text: str, one: Sum) -> bool:
    """Whether the sum is a part, a difference, or belongs to another measure named right behind it."""
    before = text[max(0, one.start - 60) : one.start]
    if _AS_PART.search(before) and not CAPITAL.match(text[one.end :].lstrip()):
        return True
    owner = _AS_OTHER.match(text, one.end)
    other = OTHER_METRICS.match(text, owner.end() if owner else one.end + 1)
    return other is not None and not CAPITAL.match(text, other.start())


_BARE_GUIDANCE: Final = re.compile(
    r"\b(?:rais|lift|increas|boost|narrow|cut|lower|trim|reduc|revis|updat|set|widen|maintain|reiterat)\w*\s(?:[\w'’-]+\s){0,5}?(?:guidance|outlook|forecast|target|range|estimate|budget)\b[^.;]{0,30}?\s(?:to|of|at|between)\s+$",
    re.I,
)


def _of_context(text: str, levels: tuple[Sum, ...]) -> Iterator[Claim]:
    """ "narrowed its guidance to …" where the text speaks of capital spending and the sentence of nothing else."""
    for one in levels[:1]:
        cue = _BARE_GUIDANCE.search(text[: one.start])
        if cue and not OTHER_METRICS.search(text):
            yield Claim("guidance", cue.start(), one.end, " ".join(cue.group().split()), one)


# ---- plans: somebody will spend a sum on something ---------------------------------------------------------------------------------
_WILL: Final = (
    r"(?:\b(?:will|would|could|may|might|shall|should|must|is|are|was|were|plans?|planned|planning|intends?|intended|expects?|expected|aims?|aimed|agrees?|agreed|pledge[sd]?|"
    r"commit(?:s|ted)?|set|going|decided?|decides|vow(?:s|ed)|promise[sd]?|propose[sd]?|prepar(?:es|ed|ing)|looks|looking|seeks|hopes|announced(?: plans)?|plan|approval|approved|ready|poised|wants|proposal|agreement|decision|deal|about|required|needs?|due|mulls|considers|considering|weighs|weighing)(?:['’]?s)?\s+|['’]ll\s+|\bit['’]s\s+)"
)
_MONEY_VERBS: Final = r"(?:invest|spend|pour|allocate|commit|earmark|pump|plow|plough|inject|devote|dedicate|deploy|funnel|channel|contribute|put|set aside|sink|splash out|shell out|lay out|inves)"
_BUILD_VERBS: Final = r"(?:build|construct|erect|develop|expand|upgrade|modernize|modernise|open|install|create|establish|set up|renovate|launch|start|add|begin|undertake|proceed with|double|go ahead with)"
_BAD_TO: Final = re.compile(r"\b(?:able|ability|opportunit(?:y|ies)|money|cash|funds?|proceeds|right|flexibility|power|room|us|them|companies|refus\w+|declin\w+|not|never|continue[sd]?|used|helped|allow\w*|enabl\w+|urg\w+|call\w*|ask\w*|how(?: much)?|order|contract|intent|won|fail\w*|unable)\s+to\s+$", re.I)

_PLANNED: Final = re.compile(
    rf"(?P<will>{_WILL}(?:(?:also|now|currently|reportedly|then|soon|together|jointly|first|initially|further|eventually|likely|only|still|at least|not|never)\s+)*(?:to\s+|be\s+)*|\bto\s+)(?:jointly |eventually |initially |further |also |together )?(?P<verb>{_MONEY_VERBS}|{_BUILD_VERBS})(?:ing|ting|ding)?\b|"
    rf"\b(?P<headline>(?:commits|pledges|invests|earmarks|allocates|commit|pours|pledged|committed|earmarked|allocated|sets aside|set aside|budgets|budgeted|pumps|ploughs|plows))\b|"
    rf"\b(?P<going>(?:investing|spending|pouring|pumping|plowing|ploughing))\b|"
    r"\b(?P<moved>(?:rais|lift|increas|boost|hik|cut|lower|reduc|trim|slash|expand|doubl|step up|stepp)\w*\s(?:[\w'’&-]+\s){0,8}?(?:spending|investments?|investing|expenditures?|outlays?|plans?|budgets?|commitments?|pledges?|targets?|programs?|programmes?))\b|"
    r"(?P<chinese>(?:将|计划|拟|宣布|预计|未来|承诺)[^。，；]{0,30}(?:投入|投资|斥资))|"
    rf"\b(?P<noun>{_ANNOUNCE})\b|\b(?P<outlay>investments?|expenditure|outlay|project|expansion|plant|facility|cost(?:s|ing)?)\b",
    re.I,
)


def _plans(text: str, levels: tuple[Sum, ...]) -> Iterator[Claim]:
    for one in levels:
        if cue := _cue_of(text, one):
            yield Claim("plan", min(cue.start(), one.start), one.end, " ".join(cue.group().split()), one)


def _cue_of(text: str, one: Sum) -> re.Match[str] | None:
    """The nearest words before the sum that promise it, where what it buys is capital."""
    start, _ = clause_around(text, one.start, one.end)
    cues = [cue for cue in _PLANNED.finditer(text, start, one.start) if _reaches(text[cue.end() : one.start], cue)]
    return next((cue for cue in reversed(cues) if _is_promise(text, cue) and _buys_capital(text, cue, one)), None)


def _reaches(between: str, cue: re.Match[str]) -> bool:
    """Whether the promise governs the sum: few words between, more where something is built first ("a plant for $5 million")."""
    if OTHER_METRICS.search(between) or FINANCIAL.search(between):
        return False
    if re.match(_BUILD_VERBS, cue["verb"] or "", re.I):
        return re.fullmatch(r"\W*(?:a|an|its|the|another|new|first|second|up|to)?(?:\s+(?:a|an|its|new|first|second|third))*\W*", between, re.I) is not None or re.search(r"(?:\bat a (?:total )?cost of|\bcosting|\bfor|\bworth|\bvalued at|\binvestment of|\bcosts? of)(?:\s+\w+){0,3}\W*$", between) is not None
    if cue["moved"]:
        return len(between) < 90 and re.search(r"\bto\s+$", between) is not None and not OTHER_METRICS.search(cue["moved"])
    if cue["outlay"]:
        return re.fullmatch(r"\W*(?:will|would|is expected to|is to|are expected to|is estimated to|should|of|is|totall?ing|worth|valued at|to|cost|be)?(?:\s+(?:cost|require|total|be|an|investment|of|up|to|about|some|in|excess|the|estimated|more|than|around|capital|initial|additional|further))*\W*", between, re.I) is not None
    if cue["noun"]:
        return re.fullmatch(r"\W*(?:plans?\s+(?:for|to invest|to spend)\s+)?(?:it(?:['’]s| is| will be| would be)?\s+\w+ing\s+)?(?:(?:a|an|its|new|another|plans|the|fresh|additional|further|initial|up|to|of|first|major|massive|for|in|total|capital|capex|investments?|spending|over|worth|record|expansion|more|than|about|nearly|roughly|around|some)\s*)*\W*", between, re.I) is not None
    return len(between) < 60 and not re.search(r"[;:]|\bto (?:acquire|buy|purchase)\b|, (?:and|but)\b", between)


def _is_promise(text: str, cue: re.Match[str]) -> bool:
    before = text[max(0, cue.start() - 40) : cue.start()]
    words = cue.group()
    if cue["verb"]:
        is_bare = re.match(r"to\s", cue["will"] or "", re.I) is not None
        if re.search(r"\b(?:not|never|was|were)\s", cue["will"] or "", re.I) and not re.search(r"\b(?:was|were) (?:to|going|planning|set)", words):
            return False
        return not (is_bare and (_BAD_TO.search(before + words[:3]) or not _can_open(before)))
    if cue["going"]:
        return _goes_ahead(text, cue)
    if cue["outlay"]:
        return _outlay_is_ahead(text, cue)
    return not re.search(r"\b(?:not|never)\s+$", before)


def _can_open(before: str) -> bool:
    """Whether a bare "to invest" can be a promise: behind a name, a plan or a headline's subject, not behind a verb or an adjective."""
    word = re.search(r"([\w.'’)&>-]+)\s*$", before)
    if word is None:
        return True
    return word.group(1)[0].isupper() or word.group(1)[-1] in ")>" or re.fullmatch(r"plans?|commitments?|pledges?|bid|deal|agreement|programme?|decision|drive|group|company|giant|firm|maker|unit|subsidiary|venture|operator|\w*maker", word.group(1)) is not None


def _goes_ahead(text: str, cue: re.Match[str]) -> bool:
    before = text[: cue.start()]
    near = re.search(r"\b(?:is|are|['’](?:s|re)|be|been|will be|plans? (?:on|include)|planning on|includes?|include|anticipat\w+|expect\w*|also)\s+(?:\w+\s+)?$", before, re.I)
    announced = re.search(r"\b(?:announc|plan|unveil|will|said it)\w*\b[^;]*$", before, re.I) and not re.search(r"\bwas an?\b|\bin \d{4}\b", before + text[cue.end() : cue.end() + 40])
    return bool(near or announced)


def _outlay_is_ahead(text: str, cue: re.Match[str]) -> bool:
    start, end = clause_around(text, cue.start(), cue.end())
    whole = text[start : min(len(text), end + 80)]
    return bool(FORWARD.search(whole) or re.search(r"announc|unveil|plan", text[: cue.start()], re.I)) and not re.search(r"\b(?:total investment of|market|cost \d)\b", whole[:0])


def _buys_capital(text: str, cue: re.Match[str], one: Sum) -> bool:
    """Whether the promise is of capital spending: something is built or bought, and it is no stake, running cost or order."""
    begin = clause_around(text, cue.start(), one.end)[0] if cue["outlay"] else cue.start()
    clause = text[begin : tail_of_clause(text, one.end)]
    after = text[one.end : tail_of_clause(text, one.end)]
    around = text[max(0, cue.start() - 60) : cue.start()] + clause
    asset = ASSETS.search(re.sub(r"(?i)\b(?:operations|cloud) (?=budget)", "", clause)) or CAPITAL.search(clause)
    if FINANCIAL.search(clause) or (FINANCIAL.search(text) and not asset) or ORDERS.search(around):
        return False
    running = RUNNING.search(clause)
    if running and not (asset and asset.start() < running.start()):
        return False
    invests = re.match(r"(?:invest|pour|plow|plough|pump|inject|sink|inves)", cue["verb"] or cue["headline"] or cue["going"] or "", re.I)
    if invests or re.search(r"\binvest", cue.group(), re.I):
        return bool(asset) or _is_own_business(after)
    if re.search(r"invest(?:ment|ing)?\b", text[cue.start() : one.end + 25], re.I) and (cue["noun"] or cue["outlay"]):
        return bool(asset) or _is_own_business(after)
    return asset is not None


def _is_own_business(after: str) -> bool:
    """ "will invest $1 billion in Austin", "… this year": a place, a time or nothing more, and no company."""
    return not re.search(r"\b(?:in|into) (?:the )?[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*)*,? (?:Inc|Corp|Ltd|LLC|PLC|Co|Holdings|Group|Technologies|Labs?|Motors|Capital)\b", after) and not re.search(r"\b(?:bank|company|maker|developer|firm|fund|rival|business(?:es)?|ventures?)\b", after)


# ---- plans taken as known: "its $53 billion AI investment" -------------------------------------------------------------------------
_PROGRAMME: Final = re.compile(
    r"(?:[\s\-‑]*(?:a year|per year|\w+[\s\-‑]years?|annual|multi[\s\-‑]year)[\s,\-‑]*)?(?:[\s\-‑]+(?!(?:in|on|for|to|at|by|of|is|was|will|with|from|that)\b)[\w&’'./\-‑]+){0,6}?[\s\-‑]+(?:plan|program|programme|push|pledge|commitment|investment|project|expansion|drive|bet|campaign|spree|spending|spend|outlay|cap-?ex|build-?out|initiative|budget|expenditures?|investments|gamble|offensive|effort|strategy|plant|factory|facility|data cent(?:er|re)|blueprint|promise|push)s?\b(?!\s+(?:guidance|target|forecast|outlook))",
    re.I,
)
_OWNED: Final = re.compile(r"(?:\b(?:its|our|their|the|this|that|his|such)|[\w.)]['’]s|s['’])\s+(?:(?!(?:company|group|firm|spent|total\w*|said|will|invest\w*|board|directors|(?!plann|propos|combin|project|expect|estimat)\w+ed)\b)[\w\-‑]+\s+){0,3}?$", re.I)
_OPENS_NEWS: Final = re.compile(r"\b(?:announc\w*|unveil\w*|rais\w*|increas\w*|lift\w*|boost\w*|cut\w*|trimm?\w*|slash\w*|lower\w*|approv\w*|extend\w*|revis\w*|expand\w*|updat\w*|launch\w*|detail\w*)\W+(?:\w+\s+){0,2}$", re.I)


def _programmes(text: str, levels: tuple[Sum, ...]) -> Iterator[Claim]:
    for one in levels:
        noun = _PROGRAMME.match(text, one.end)
        owned = _OWNED.search(text, max(0, one.start - 60), one.start)
        if noun is None or owned is None or re.match(r"(?:an?|another)\s", text[one.start :]) or OTHER_METRICS.search(noun.group()) or re.search(r"\b(?:for|was|were|is|are|will|would|said|to)\b", noun.group()):
            continue
        opening = _OPENS_NEWS.search(text[: owned.start()])
        around = text[max(0, owned.start() - 20) : tail_of_clause(text, noun.end())]
        running = RUNNING.search(noun.group())
        if (CAPITAL.search(around) or ASSETS.search(around)) and not FINANCIAL.search(noun.group()) and not running and not ORDERS.search(noun.group()):
            begun = opening.start() if opening else owned.start()
            yield Claim("plan" if opening else "programme", begun, noun.end(), text[begun : noun.end()].strip(), one)


_RUNNING_TOTAL: Final = re.compile(r"\b(?:total|combined|cumulative|overall)\s+(?:[\w.]+\s+){0,4}(?:investments?|commitments?|spending|pledges?)\b(?:\s+(?:[\w.]+\s+){0,4}?)(?:is now|now|to|stands at|reaches|of|is|at)\s+(?:\w+\s+){0,2}$", re.I)


def _totals(text: str, levels: tuple[Sum, ...]) -> Iterator[Claim]:
    """What was promised so far: "combined with earlier commitments, the total is now …"."""
    for one in levels:
        total = _RUNNING_TOTAL.search(text[: one.start])
        if total and re.search(r"\b(?:earlier|previous\w*|bring\w*|combined with|existing|is now|now totals?)\b", text[: one.start], re.I):
            yield Claim("total", total.start(), one.end, " ".join(total.group().split()), one)


# ---- guidance without an amount ----------------------------------------------------------------------------------------------------
_LEVEL: Final = re.compile(
    r"(?:percent(?:age)?|per cent|pct|%)[\w\s]{0,12}\s(?:of|to) (?:(?:its|our|total|net|annual|expected|consolidated) )*(?:revenues?|sales)|\b(?:low|mid|high)[\s-]+(?:single|double|teens|twenties|thirties)|\bby (?:about |around |roughly |more than |at least |up to |nearly )?\d[\d.]*\s?(?:%|percent|per cent|pct)|\b\d[\d.]*\s?(?:%|percent|per cent|pct)\s|\b(?:doubl|tripl|halv)\w+|\bby (?:about |over |more than |at least |up to )?[$€£¥]\s?\d|\bbetween \d[\d.]* (?:million|billion) and",
    re.I,
)


def _without_amount(text: str, _levels: tuple[Sum, ...]) -> Iterator[Claim]:
    for term in CAPITAL.finditer(text):
        start, end = clause_around(text, term.start(), term.end())
        level = _LEVEL.search(text, start, end)
        ahead = FORWARD.search(text, start, end)
        between = text[min(term.end(), level.end()) : max(term.start(), level.start())] if level else ""
        past = PAST.search(text, start, end)
        if level and ahead and not (past and past.start() < level.start()) and not OTHER_METRICS.search(re.sub(r"(?i)revenues?|sales", "", between)) and len(between) < 70:
            yield Claim("guidance", term.start(), max(term.end(), level.end()), ahead.group())
            return
