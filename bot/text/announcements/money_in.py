"""Sums that are no plan's: they come in (raised, borrowed, granted, won), or are spent to the last."""

import re
from typing import Final

from bot.text.announcements.clauses import before
from bot.text.quantities.openings import cued
from bot.text.quantities.sums import Sum


def comes_in(text: str, one: Sum) -> bool:
    """Whether the sum is somebody's to receive: "to raise $4 billion", "$920 million in subsidies", "a $38 billion debt package"."""
    return _BEHIND.match(text, one.end) is not None or _GETS.search(before(text, one.start, _REACH)) is not None


def is_used_up(text: str, one: Sum) -> bool:
    """Whether the sum is a plan's that is spent or done: "has spent all of its $3 billion budget"."""
    leading = before(text, one.start)
    return _USED_UP.search(leading) is not None or _IN_ALL.search(leading) is not None


_USED_UP: Final = cued(
    r"\b(?:(?:spent|invested|used|deployed)\s(?:(?:nearly|almost|virtually)\s)?(?:all|the "
    r"(?:whole|full|rest|entirety|last))\s(?:of\s)?|(?:used up|exhausted|gone through|went through|"
    r"burn(?:ed|t) through|completed|finished|wrapped up|concluded)\s)"
    r"(?:its|their|our|the|this|that|his|[A-Z][\w.&-]*['’]s)\s(?:[\w-]+\s){0,5}$",
    re.IGNORECASE,
)
_IN_ALL: Final = re.compile(
    r"\b(?:bring|tak|push|lift|rais)(?:s|es|ing)\s(?:its|their|our|the|[A-Z][\w.&-]*['’]s)\s(?:[\w-]+\s){0,2}total\s(?:to|past|above)\s$"
)
"""What was spent so far with what comes: "…, taking its total to $8 billion"."""
_REACH: Final = 40
_GETS: Final = cued(
    r"\b(?:rais(?:e|es|ed|ing)|borrow(?:s|ed|ing)?|lend(?:s|ing)?|lent|issu(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|"
    r"obtain(?:s|ed|ing)?|grant(?:s|ed|ing)|award(?:s|ed|ing)?|"
    r"fre(?:e|es|ed|eing) up|sav(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|fundrais(?:e|ing)|refinanc(?:e|es|ed|ing)|"
    r"bagg(?:ed|ing)|bags|repa(?:y|id|ying)|returned|claim(?:s|ed|ing)?|attract(?:s|ed|ing)?|lur(?:e|es|ed|ing)|"
    r"woo(?:s|ed|ing)?|(?:draw|pull|rake)(?:s|n|ing|ed)?\sin|drew\sin|mobili[sz](?:e|es|ed|ing)|"
    r"unlock(?:s|ed|ing)?|cataly[sz](?:e|es|ed|ing)|entic(?:e|es|ed|ing)|"
    r"solicit(?:s|ed|ing)?)\s(?:(?:roughly|around|about|some|almost|nearly|close to|as much as|the|its first)\s)*$",
    re.IGNORECASE,
)
_KIND: Final = (
    r"(?:grants?|subsid(?:y|ies)|incentives?|tax (?:credits?|breaks?|exemptions?|incentives?)|loans?|state aid|aid|"
    r"debt|equity|bonds?|notes|credit|securities|"
    r"refinancing|share sale|rights issue|issue(?=\s(?:will|is|was|of|due|to|by|for))|(?<!rolling\s)stock|shares|dividends?|"
    r"buy-?backs?|sale|divestiture|disposal|settlement|fine|penalty|donation|gift|takeover|merger|buyout|"
    r"contracts?|orders?(?!\s(?:to|that)\b))"
)
_BEHIND: Final = re.compile(
    r"\s(?:of \w+ )?(?:to|will|should) (?:come|flow|be paid|be returned) (?:back|in)\b|\s(?:of )?(?:available|"
    r"undrawn|unused|outstanding|remaining|borrowed|drawn|availability) (?:under|on|for borrowing|from)\b|"
    rf"\s(?:in|of|worth of)\s(?:(?!capital\b)[a-z-]+\s){{0,2}}?{_KIND}\b|\s(?:[a-z]+\s)?{_KIND}\b(?!\s(?:project|plant|facility|to build))",
    re.IGNORECASE,
)
