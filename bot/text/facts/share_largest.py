"""Shares told with a place among all sellers: "Lumo is the world's fourth-largest cloud provider with 4%"."""

import re
from collections.abc import Iterator

from bot.text.facts.claim import Claim, claim_of
from bot.text.facts.frame import NAME, PERCENT, Frame, marks
from bot.text.facts.share_words import HEDGES, is_denied


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
    r"manufacturers?|retailers?|builders?)"
)
_PLACE = r"(?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+)?|the world|the region"
_SO_LARGE = r"(?:(?:second|third|fourth|fifth|sixth|seventh)[ -])?(?:largest|biggest|leading|top)"
_CALLED = re.compile(
    rf"(?:(?:[Tt]he )?(?P<before>[\w.]+(?: [A-Z][\w.]+)?[’']s) |[Tt]he )?{_SO_LARGE} (?P<goods>(?:[\w&-]+ ){{1,4}}?){_SELLER}"
)
_LARGEST = re.compile(
    rf"(?P<who>{NAME}),? (?:is |was |remains |remained |became |ranks as |"
    rf"ranked as )?(?:still |now |only )?(?:(?P<name>{NAME})|(?P<seller>(?:[\w.’'-]+ ){{1,9}}?{_SELLER}))"
    rf"(?: in (?P<after>{_PLACE}))?,? (?:with|at|on|holding) {HEDGES}(?P<size>{PERCENT})"
    r"(?=\s*(?:[.,;)]|$|of the market|(?:market )?share|and\b|behind|ahead|followed))"
)
