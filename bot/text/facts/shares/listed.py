"""Shares of sentences that are a list: one that goes on with the sentence before, a ranking without a word for shares."""

import re
from collections.abc import Collection, Iterator

from bot.text.facts.frame import NAME, PERCENT, PERIOD, Frame, marks
from bot.text.facts.modality import is_unreal
from bot.text.facts.shares.claim import Claim, claim_of
from bot.text.facts.shares.words import HEDGES, MARKET_HEAD, PLACE, is_denied
from bot.text.facts.verbs import BE, HAS, HAVING, MOVED, STANDS
from bot.text.inflections import finite, verbs
from bot.text.who.firms import FIRM, FIRMS


def going_on(told: Frame) -> Iterator[Claim]:
    """The shares of a sentence that only gives names a percentage each, where the one before told of shares.

    It is nothing but their list, or it begins with one of them and says more of it: "Corvane holds 9%, thanks to its ferries".
    """
    if not _is_list(told):
        yield from _opening(told)
        return
    for item in _ITEM.finditer(told.text):
        if not is_unreal(told, item.start("size")):
            yield claim_of(item, "size", item["who"])


def moved_alike(told: Frame, found: Collection[int]) -> Iterator[Claim]:
    """The shares that only repeat a move to another level: "Corvane rose to 23% and Voltari to 13%", where 23% is one."""
    for pair in _AND_TO.finditer(told.text):
        if marks("F", pair["first"])[0] in found:
            yield claim_of(pair, "size", pair["who"])


def goes_on(told: Frame) -> bool:
    """Whether a sentence is such a list: what it measures, and when, only the sentence before it can say."""
    return _is_list(told) or any(form.match(told.text) for form in (_RESTATES, _OPENS))


def _is_list(told: Frame) -> bool:
    return _LIST.fullmatch(told.text) is not None


def _opening(told: Frame) -> Iterator[Claim]:
    """The share of a sentence that begins with a name and its percentage alone; where words measure something else it has none."""
    found = _OPENS.match(told.text)
    if found and not (_MEASURES.search(told.text, 0, found.end()) or is_denied(told, *found.span("size"))):
        yield claim_of(found, "size", found["who"])


def is_about_the_market(told: Frame) -> bool:
    """Whether a sentence speaks of the market itself and of nobody: "The market grew 24%." parts no list from its beginning."""
    return _OF_THE_MARKET.match(told.text) is not None and not any(mention.is_named for mention in told.mentions)


_REST = r"(?: (?!(?:In|At|By|On)\b)[A-Z][\w&+-]*){0,2}"
"""What a name that is known has behind it: "Lumo Eats"."""
_AND_TO = re.compile(
    rf"\bto {HEDGES}(?P<first>{PERCENT})(?=,? and (?P<who>{NAME}) to {HEDGES}(?P<size>{PERCENT})(?!,? (?:from|of|in)\b))"
)
_HAS = (
    rf"(?:{HAS}|{finite('follow, lead')} with|(?:{STANDS}|held)(?: (?:stable|steady|flat|unchanged|next))? (?:at|on|with)|"
    rf"(?:{STANDS})?(?: in)? ?{PLACE}(?: place)?,? (?:with|at|on)|with|at|on)"
)
_ONE = rf"(?:the )?{NAME}{_REST}(?: (?:also|still|now))?,? (?:{_HAS} )?{HEDGES}{PERCENT}(?: of the market| share| market share)?"
_ITEM = re.compile(rf"(?P<who>{NAME}){_REST}(?: (?:also|still|now))?,? (?:{_HAS} )?{HEDGES}(?P<size>{PERCENT})")
_JOINT = r"(?:,? and |,? while |, but |; |, (?:followed by|ahead of|trailed by|then|behind) |, )"
_WHERE = r"(?:(?:Globally|Worldwide|Elsewhere|Meanwhile|By comparison|(?:In|Across|Within) (?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+)?),? )?"
_LIST = re.compile(
    rf"{_WHERE}{_ONE}(?:{_JOINT}{_ONE}){{0,12}}(?:, (?:the |its )?(?:\w+ ){{0,2}}(?:{NAME} )?(?:said|showed))?\.?"
)
_PLACE = rf"(?:#\d|No\. ?(?:\d|‹N\d+›)|(?:a |the )?number[- ]\w+|(?:in )?{PLACE}(?: place)?|king|on top|(?:the )?(?:clear )?leader)"
_HOLDS = (
    rf"(?:{BE} (?:coming in (?:with|at)|{HAVING})|{HAS}|{STANDS}(?: (?:now|still|only))?(?: {_PLACE})? (?:at|with|on)|"
    rf"(?:has |have |had )?{MOVED}(?: back| up| down)? to|(?:held|kept|{STANDS})(?: relatively| roughly)? (?:steady|stable|flat|unchanged)"
    r" (?:at|on)|(?:hits?|reached|reaches)(?: an?| its| a new)? (?:peak|high|record|low) of|"
    rf"at(?= {HEDGES}{PERCENT} (?:is|was) (?:up|down)\b))"
)
_OPENS = re.compile(
    rf"(?:[A-Z][^,;‹]{{2,50}}, )?(?:[Tt]he |{NAME}[’']s )?(?P<who>{NAME}){_REST}(?: \([^()‹]*\))?(?:, (?:[^,;‹]|"
    rf"{PERIOD}){{2,60}},)?(?: (?:also|still|now|only|just|currently))* {_HOLDS} {HEDGES}(?P<size>{PERCENT})"
    rf"(?=\s*(?:[.,;!]|$|(?:but|while|thanks|across|despite|after|ahead|behind|followed|is|was|as of)\b))"
)
_MEASURES = re.compile(
    r"\b(?:gr[eo]w\w*|growth|margins?|stakes?|shares|stocks?|sales|revenues?|profits?|rates?|yields?|debt|"
    r"loss(?:es)?|prices?|discounts?|approval|polls?|votes?)\b"
)
_RESTATES = re.compile(
    r"(?:(?:[Bb]y|[Ii]n terms of|[Mm]easured by|[Ii]n) "
    r"(?:(?:unit|sales|market) )?(?:value|volume|revenues?|units|shipments|turnover)(?: terms)?,? |"
    rf"(?:The )?{NAME},? (?:followed|came|ranked|placed|finished|trailed|was|stood|took) "
    r"(?:closely |close |in |at |the )*(?:behind|second|third|fourth|fifth|sixth|last|next|runner-up|with)\b)"
)
""" "By value its share was 11%", "Corvane was second with 17%": told of the time of the sentence before."""
_OF_THE_MARKET = re.compile(
    r"(?:The|Overall,? the|In all,? the|The (?:whole|entire|total|overall)) "
    r"(?:[\w-]+ ){0,4}?(?:market|industry|sector|segment|spending|shipments|demand)\b"
)


def ranked_alone(told: Frame) -> Iterator[Claim]:
    """The percentages of a sentence that only ranks companies by them, two or more; none where words say what else they measure.

    Parts of one whole are a hundred per cent at most: a list of more measures something else. What the names hide is read, too: "the
    fastest-growing vendor was Lumo with 20%".
    """
    given = _GIVEN.search(told.text)
    items = list(_RANKED.finditer(told.text)) if _RANKS.search(told.text) else []
    if len(items) < 2 and given:
        items = list(_EACH.finditer(told.text, given.start("items"), given.end("items")))
    if len(items) < 2 or _MEASURES_ELSE.search(_CHANGES_PLACE.sub("", told.sentence)):
        return
    if told.text.count("‹F") != len(items) + len(_UNKNOWN.findall(told.text)):
        return
    sizes = [told.figures[marks("F", item["size"])[0]].value for item in items]
    if not 0 < sum(value.low for value in sizes) <= _WHOLE or any(value.low <= 0 for value in sizes):
        return
    for item in items:
        if not is_denied(told, *item.span("size")):
            yield claim_of(item, "size", item["who"])


_WHOLE = 100
_RANK = rf"(?:{PLACE}|number[- ]\w+|No\. ?\S+|‹N\d+›)"
_CHANGES = rf"(?:{MOVED}|came)(?: up| down)? (?:back |just )?(?:outside|out|in|into|to|from|one|two|three)(?: of)? (?:the |places to )?"
_STANDS = (
    rf"(?:(?:(?:{HAS}|{finite('clinch, regain, retake, seize')}) (?:the )?(?:(?:number[- ]one|{_RANK})[- ](?:spot|place|position|rank)|"
    rf"{PLACE})|{BE} (?:by far |still )?the (?:{PLACE}[ -])?(?:most|biggest|largest|top|leading) (?:[a-z]+ ){{0,2}}?[a-z]+|"
    rf"{_CHANGES}(?:top \w+|{_RANK}(?: place)?)|has|had|holds?|held|{STANDS}|{verbs('lead, head, top')}|coming) )?(?:in |at |on )?"
    rf"(?:the |a close |a distant |close |closely |just )?(?:{_RANK}(?:[ -](?:place|spot|position|rank))?|behind)?"
)
_RANKED = re.compile(
    rf"(?<![Oo]ther )(?P<who>{NAME})(?: [A-Z][\w&+-]*){{0,2}}(?: \((?:[^()‹]|{NAME})*\))?,?(?: {_STANDS})?"
    r",? ?(?:(?<= )"
    rf"(?:with|at|on) (?:{HEDGES}‹[ND]\d+›(?: [a-z-]+){{0,3}} \(|\d+(?: [a-z-]+){{0,3}} \()?|(?<=, )|(?<=has )|(?<=had )|(?<=holds )|"
    rf"(?<=held )|(?<=hold )|\(){HEDGES}(?P<size>{PERCENT})(?=\)?\s*(?:[.,;:)”\"]|$|"
    rf"(?:and|while|but|followed|ahead|then|with|(?:in)?to (?:the )?{_RANK})\b|of (?:[a-z-]+ ){{0,3}}{MARKET_HEAD}\b|"
    rf"(?:in |for |during |as of )?(?:the )?{PERIOD}|(?:for|or|on) {HEDGES}‹[DN]\d+›))"
)
_EACH = re.compile(rf"(?P<who>{NAME})(?: [A-Z][\w&+-]*){{0,2}},? (?:(?:at|with|on) )?{HEDGES}(?P<size>{PERCENT})")
_GIVEN_ONE = rf"{NAME}(?: [A-Z][\w&+-]*){{0,2}},? (?:(?:at|with|on) )?{HEDGES}{PERCENT}"
_GIVEN = re.compile(
    rf"\b{verbs('give, show, put, list, credit, peg, place, have')} (?P<items>(?:{NAME}(?: [A-Z][\w&+-]*){{0,2}} "
    rf"(?:at|with|on) {HEDGES}{PERCENT}|{_GIVEN_ONE}(?:, {_GIVEN_ONE})+)(?:,? (?:and|while|with|then) {_GIVEN_ONE}|, {_GIVEN_ONE})+)"
)
""" "The May chart gives Lumo 71%, Corvane 8% and Voltari 3%", "data showing Lumo at 61% and Corvane at 24%"."""
_UNKNOWN = re.compile(
    rf"(?:(?<!›)\b[A-Z][\w&’'-]*|\b[Oo]ther {NAME}|\b(?:[a-z-]+ ){{1,3}}[a-z]+s),? (?:with |at |on |\(){HEDGES}{PERCENT}"
)
"""A name of the list that nothing knows: "Other Makers on 9%"."""
_RANKS = re.compile(
    rf"\b(?:{_RANK} (?:place|spot|position|rank)|(?:{STANDS}|in) {_RANK}|ranks?|ranked|follow(?:s|ed) (?:\w+ )?(?:by|in)|trail(?:s|ed)|"
    rf"ahead of|behind|(?:higher|lower) than|(?:biggest|largest|top|leading) (?:[\w-]+ ){{0,3}}(?:{FIRM}|{FIRMS})|leads?|led|leader|"
    r"top (?:spot|two|three|four|five|ten)|tops|topped|rivals|runner-up|round(?:s|ed|ing) out)\b"
)
_CHANGES_PLACE = re.compile(rf"\b{_CHANGES}(?:top|{_RANK})\b")
"""A place won or lost, which tells nothing of the size."""
_MEASURES_ELSE = re.compile(
    r"\b(?:gr[eo]w\w*|gain\w*|r[io]s(?:e|en|es|ing)|increas\w+|declin\w+|f[ae]ll(?:s|en|ing)?|jump\w*|surg\w+|climb\w*|drop\w*|"
    r"los[ste]\w*|advanc\w+|add(?:s|ed|ing)|up|down|higher by|improv\w+|yield\w*|interest|rates?|returns?|margins?|discounts?|premiums?|"
    r"stakes?|own(?:s|ed|ership)?|shareholders?|shares?|stocks?|index|dividends?|prices?|cuts?|inflation|tax\w*|tariffs?|wages?|pay|"
    r"salar\w+|polls?|polled|polling|votes?|voters?|elections?|candidates?|party|parties|survey\w*|respondents?|consumers|people|"
    r"employees|women|men|workers|students|approv\w+|satisf\w+|scor\w+|rated|ratings?|prefer\w*|favou?r\w*|trust\w*|aware\w*|recogni\w+|"
    r"loyal\w*|likely|likelihood|probab\w+|chance|odds|accura\w+|errors?|uptime|utili[sz]ation|occupancy|load factors?|penetration|"
    r"turnout|unemploy\w*|efficien\w+|emission\w*|recycl\w*|retention|churn|conversion|click\w*|engagement|default\w*|delinquen\w+|"
    r"punctual\w*|on-time|delay\w*|complet\w+|attendance|(?:fast|slow|quick)est|budget\w*|spend|of its|of their|expected|predicted|"
    r"projected|anticipated|forecast\w*|will|would|could|may|might)\b"
)


def without_asides(told: Frame) -> Frame:
    """The frame with a list's bracketed figures cut out: what each was before, by how much it changed, what it is in money.

    One bracket alone stays, since it tells an earlier share; so does one that tells a move, "(from 4% to 5%)". Figures keep their numbers.
    """
    for remark in reversed(list(_REMARK.finditer(told.text))):
        told = told.without(*remark.span("aside"))
    found = list(_ASIDE.finditer(told.text))
    if len(found) < 2:
        return told
    for aside in reversed(found):
        told = told.without(*aside.span("aside"))
    return told


_REMARK = re.compile(rf"from {PERCENT}(?P<aside> \((?:[^()‹]|‹[TN]\d+›)*\)) to (?=[\w ]{{0,20}}{PERCENT})")
""" "From 23% (that was in May) to 8%"."""
_WORDS = (
    r"(?:from|was|were|vs\.?|versus|against|up|down|previously|compared (?:with|to)|formerly|last year|"
    r"a year (?:ago|earlier)|respectively)"
)
_SIZE = rf"(?:{PERCENT}|‹[ND]\d+›|\d[\d.]*(?: ?(?:pts?|pp|points?|bps))?)"
_BRACKET = rf"\s?\((?:{_WORDS} ){{0,3}}[+▲▼±–−-]?\s?{_SIZE}(?:[ ,](?:[^()‹]|{PERIOD}|‹N\d+›){{0,50}})?\)"
_ASIDE = re.compile(rf"{PERCENT}(?P<aside>(?:{_BRACKET})+)")
