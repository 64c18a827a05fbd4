"""Shares told with a place among all sellers: "Lumo is the world's fourth-largest cloud provider with 4%"."""

import re
from collections.abc import Iterator

from bot.text.facts.frame import NAME, PERCENT, Frame, marks
from bot.text.facts.shares.claim import Claim, claim_of
from bot.text.facts.shares.wholes import GOODS
from bot.text.facts.shares.words import HEDGES, MARKET_HEAD, is_denied


def first_in_goods(told: Frame) -> Iterator[Claim]:
    """The shares of those that have a place in goods: "Lumo is number one in toothpaste with 35%"."""
    for found in _FIRST_IN.finditer(told.text):
        if not is_denied(told, *found.span("size")):
            yield claim_of(found, "size", found["who"], whole=f"in {found['goods']}")


def among_the_largest(told: Frame) -> Iterator[Claim]:
    """The shares of those that are called the largest, or so-manieth largest, seller of a good, and the good as the market."""
    for found in _LARGEST.finditer(told.text):
        described = found["seller"] or told.mentions[marks("M", found["name"])[0]].span.text
        seller = _CALLED.fullmatch(described)
        if seller and not is_denied(told, *found.span("size")):
            place = seller["before"] or found["after"] or ""
            yield claim_of(found, "size", found["who"], whole=f"{place} {seller['goods']}market")


_SELLER = (
    r"(?:providers?|vendors?|makers?|suppliers?|sellers?|brands?|operators?|players?|carriers?|producers?|"
    r"manufacturers?|retailers?|builders?|processors?|exporters?|importers?|miners?|lenders?|insurers?|brewers?|"
    r"airlines?|distributors?|publishers?)"
)
_PLACE = r"(?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+)?|the world|the region"
_PLACED = r"(?:No\. ?(?:‹N\d+›|\d)|number[- ](?:one|two|three|four|five))"
_SO_LARGE = (
    rf"(?:{_PLACED}|(?:(?:second|third|fourth|fifth|sixth|seventh)[ -])?"
    r"(?:largest|biggest|leading|top|best-selling|dominant))"
)
_CALLED = re.compile(
    rf"(?:(?:[Tt]he )?(?P<before>[\w.]+(?: [A-Z][\w.]+)?[’']s) |[Tt]he )?{_SO_LARGE} (?P<goods>(?:[\w&-]+ ){{1,4}}?){_SELLER}"
)
_LARGEST = re.compile(
    rf"(?P<who>{NAME}),? (?:is |was |remains |remained |became |ranks as |"
    rf"ranked as )?(?:still |now |only )?(?:(?P<name>{NAME})|(?P<seller>(?:[\w.’'-]+ ){{1,9}}?{_SELLER}))"
    rf"(?: in (?P<after>{_PLACE}))?,? (?:with|at|on|holding) {HEDGES}(?P<size>{PERCENT})"
    rf"(?=\s*(?:[.,;)]|$|of (?:the )?(?:[a-z-]+ ){{0,3}}{MARKET_HEAD}|(?:market )?share|and\b|behind|ahead|followed))"
)
_FIRST_IN = re.compile(
    rf"(?P<who>{NAME})(?: brand)? (?:(?:is|was|ranks|ranked|comes|came|remains|remained|stands|stood) (?:in )?(?:the )?)?"
    rf"(?:{_PLACED}|first|second|third|fourth|fifth|market leader|leader|leads) in (?!growth)(?P<goods>{GOODS}),? "
    rf"(?:with|at|holding) {HEDGES}(?P<size>{PERCENT})"
    r"(?=\s*(?:[.,;)]|$|of (?:the )?(?:market|sales|shipments|volume)|share|and\b|behind|ahead|followed))"
)
