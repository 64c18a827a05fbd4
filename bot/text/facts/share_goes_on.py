"""Shares of a sentence that goes on with those of the sentence before: "Corvane had 16% and Voltari 10%."."""

import re
from collections.abc import Collection, Iterator

from bot.text.facts.claim import Claim
from bot.text.facts.frame import NAME, PERCENT, Frame, marks
from bot.text.facts.modality import is_unreal
from bot.text.facts.share_words import HEDGES


def going_on(told: Frame) -> Iterator[Claim]:
    """The shares of a sentence that is nothing but a list of names with a percentage each, where the one before told of shares."""
    if not goes_on(told):
        return
    for item in _ITEM.finditer(told.text):
        if not is_unreal(told, item.start("size")):
            start, end = item.span("size")
            figures = tuple(marks("F", item["size"]))
            yield Claim(figures=figures, shape="beside", start=start, end=end, owner=item["who"])


def moved_alike(told: Frame, found: Collection[int]) -> Iterator[Claim]:
    """The shares that only repeat a move to another level: "Corvane rose to 23% and Voltari to 13%", where 23% is one."""
    for pair in _AND_TO.finditer(told.text):
        if marks("F", pair["first"])[0] in found:
            start, end = pair.span("size")
            yield Claim(
                figures=tuple(marks("F", pair["size"])), shape="beside", start=start, end=end, owner=pair["who"]
            )


def goes_on(told: Frame) -> bool:
    """Whether a sentence is such a list: what it measures, and when, only the sentence before it can say."""
    return _LIST.fullmatch(told.text) is not None


def is_about_the_market(told: Frame) -> bool:
    """Whether a sentence speaks of the market itself and of nobody: "The market grew 24%." parts no list from its beginning."""
    return _OF_THE_MARKET.match(told.text) is not None and not any(mention.is_named for mention in told.mentions)


_AND_TO = re.compile(
    rf"\bto {HEDGES}(?P<first>{PERCENT})(?=,? and (?P<who>{NAME}) to {HEDGES}(?P<size>{PERCENT})(?!,? (?:from|of|in)\b))"
)
_HAS = (
    r"(?:had|has|held|holds|took|takes|claimed|claims|commanded|commands|accounted for|accounts for|followed with|follows with|led with|leads with|"
    r"(?:was|is|stood|stands|stayed|stays|remained|remains|sat|sits|held)(?: (?:stable|steady|flat|unchanged|next))? (?:at|on|with)|"
    r"(?:came|was|is|ranked|finished|placed)?(?: in)? ?(?:first|second|third|fourth|fifth|sixth|next|last)(?: place)?,? (?:with|at|on)|with|at|on)"
)
_ONE = (
    rf"(?:the )?{NAME}(?: (?:also|still|now))?,? (?:{_HAS} )?{HEDGES}{PERCENT}(?: of the market| share| market share)?"
)
_ITEM = re.compile(rf"(?P<who>{NAME})(?: (?:also|still|now))?,? (?:{_HAS} )?{HEDGES}(?P<size>{PERCENT})")
_JOINT = r"(?:,? and |,? while |, but |; |, (?:followed by|ahead of|trailed by|then|behind) |, )"
_WHERE = r"(?:(?:Globally|Worldwide|Elsewhere|Meanwhile|By comparison|(?:In|Across|Within) (?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+)?),? )?"
_LIST = re.compile(
    rf"{_WHERE}{_ONE}(?:{_JOINT}{_ONE}){{0,12}}(?:, (?:the |its )?(?:\w+ ){{0,2}}(?:{NAME} )?(?:said|showed))?\.?"
)
_OF_THE_MARKET = re.compile(
    r"(?:The|Overall,? the|In all,? the|The (?:whole|entire|total|overall)) (?:[\w-]+ ){0,4}?(?:market|industry|sector|segment|spending|shipments|demand)\b"
)
