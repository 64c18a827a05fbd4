"""Market shares that lack their noun or have a stake's: "held 27% market", "has a 16% stake in the switching market"."""

import re
from collections.abc import Iterator

from bot.text.facts.frame import NAME, PERCENT, Frame, marks
from bot.text.facts.modality import is_unreal
from bot.text.facts.shares.claim import Claim
from bot.text.facts.shares.wholes import whole_at
from bot.text.facts.shares.words import HEDGES, LIST, RANK, SHARE


def bare_markets(told: Frame) -> Iterator[Claim]:
    """ "Lumo held 27% market", "has a 16% stake in the switching market": shares that lack their noun, or have a stake's."""
    for pattern in (_BARE_MARKET, _STAKE_IN, _NOW_HOLDS, _OF_ALL_SALES, _LED_WITH):
        for found in pattern.finditer(told.text):
            whole, end = whole_at(told.text, found.end()) if pattern is _STAKE_IN else ("", found.end())
            if is_unreal(told, found.start(1)):
                continue
            if pattern is _OF_ALL_SALES and not (found[1].count("‹") > 1 or RANK.search(told.text)):
                continue
            figures = tuple(marks("F", found[1]))
            yield Claim(
                figures=figures, shape="noun after", start=found.start(1), end=found.end(), whole=whole, whole_end=end
            )


_BARE_MARKET = re.compile(
    r"\b(?:h[eo]lds?|has|had|have|controls?|controlled|commands?|commanded|captures?|captured|owns?|owned|"
    rf"with) {HEDGES}({PERCENT}) [Mm]arket"
    rf"(?=\s*(?:[.,;)]|$|(?:and|while|but|in|for)\b))"
)
_NOW_HOLDS = re.compile(
    rf"\b{SHARE},? (?:and|but) (?:it )?now "
    rf"(?:h[eo]lds?|has|commands|controls|accounts for|stands at|sits at) {HEDGES}({PERCENT})(?=\s*[.,;]|$)"
)
""" "Lumo gained share and now holds 12%"."""
_OF_ALL_SALES = re.compile(
    rf"({LIST}) share of (?:the )?(?:total|all|overall|combined|aggregate) (?:unit |retail )?(?:sales|"
    r"shipments|deliveries|volumes?|registrations|orders|output|production|revenues?)"
    r"(?=\s*(?:[.,;)]|$|(?:in ‹T|for ‹T|‹T|while|followed|ahead)))"
)
""" "Led with a 22% share of total sales": a place among all tells that the sales are those of all."""
_LED_WITH = re.compile(
    rf"{NAME}(?: [A-Z][\w&+-]*){{0,2}} (?:led|leads|leading|(?:was|is|came|ranked|finished) "
    rf"(?:first|top|number one)) with {HEDGES}({PERCENT}) share of "
    rf"(?:revenues?|sales|orders)(?=,? (?:followed (?:\w+ )?by|ahead of) (?:the )?{NAME})"
)
""" "Lumo led with 25% share of revenue, followed by Corvane": a ranking tells that the revenue is that of all."""
_STAKE_IN = re.compile(
    rf"({PERCENT}) (?:stake|interest|position|presence|foothold|hold|grip|piece|bite|pie) (?:in|of|on|out of) "
    rf"(?=(?:the|an?|its|[A-Z][\w.’']+) (?:[\w&-]+ ){{0,5}}(?:markets?|traffic|industry|pie|segment|sector)"
    r"(?:[.,;]|$| (?:and|while|but|by|in|for|worth|at|as|with|last|this|during|after)\b| ‹T))"
)
