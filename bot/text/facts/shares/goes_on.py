"""Shares of a sentence that goes on with those of the sentence before: "Corvane had 16% and Voltari 10%."."""

import re
from collections.abc import Collection, Iterator

from bot.text.facts.frame import NAME, PERCENT, PERIOD, Frame, marks
from bot.text.facts.modality import is_unreal
from bot.text.facts.shares.claim import Claim, claim_of
from bot.text.facts.shares.words import HEDGES, PLACE, is_denied
from bot.text.facts.verbs import BE, HAS, HAVING, MOVED, STANDS
from bot.text.inflections import finite


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
