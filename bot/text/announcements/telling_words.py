"""Words of telling and of times, from which the patterns of what was told before are built."""

from typing import Final

WEEKDAY: Final = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
MONTH: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|"
    r"Mar\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
TOLD: Final = (
    r"(?:said|announced|announcing|reported|unveiled|disclosed|revealed|pledged|agreed|committed|told|promised|"
    r"vowed|outlined|launched|approved|signed|"
    r"stated|confirmed|detailed|made public|presented|declared|proposed|set|laid out|started|began|broke ground|"
    r"forecasted|forecast(?= (?:that|capital|capex|spending|it would))|projected|guided|decided|wrote|earmarked|shocked|surprised|stunned)"
)
"""Verbs of an announcement, and of the deeds that show a project to be known."""
SPAN: Final = (
    r"(?:week|month|year|quarter|spring|summer|autumn|fall|winter|decade|January|February|March|April|May|June|"
    r"July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
)
LONG_AGO: Final = (
    r"(?:(?:at|since|in|near|around|from) the (?:very )?(?:beginning|start|outset|turn) of "
    r"(?:the (?:year|quarter|month|decade|century|fiscal year)|last year|this year|(?:fiscal )?(?:19|20)\d\d|"
    rf"(?-i:{MONTH}))"
    rf"|earlier in (?:the (?:week|month|year|quarter|decade|day)|(?:19|20)\d\d|(?-i:{MONTH}))|back in (?:(?:19|20)\d\d|(?-i:{MONTH})))"
)
NEWS: Final = r"(?:announced|unveiled|disclosed|revealed|pledged|committed|promised|vowed|outlined|launched|approved|proposed|detailed)"
CHANGED: Final = (
    r"(?:raised|lifted|boosted|hiked|upped|bumped|lowered|trimmed|slashed|narrowed|revised|updated|forecast|flagged)"
)
ITS_PLAN: Final = r"(?:its|the|their|our) (?:(?!(?:from|than|for|over|versus|of|by|to)\b)[\w-]+ ){0,5}"
"""A plan's own words, which lead to no comparison: "its 2025 capex forecast" and not "its capex from last year"."""
MOVED_ITS_PLAN: Final = (
    rf"(?:cut|increased|reduced|doubled|halved|tripled|expanded|scaled back) (?:{ITS_PLAN})?"
    r"(?:[\w-]+ )?(?:budget|guidance|forecast|outlook|plans?|spending|cap-?ex|expenditures?|estimate|target|program(?:me)?)"
)
"""Verbs that are ahead as often as they look back, with a plan for their object."""
NAMED: Final = r"(?:(?!(?:will|would|to|could|may)\b)[\w.&’'-]+ )"
"""A word of who did it, behind which no future begins."""
NUMBER: Final = r"(?:a|an|one|two|three|four|five|six|several|\d+|a few|a couple of)"
MEASURED: Final = (
    r"\b(?:from|than|versus|vs|against|compared|over|of|spent|invested|by|since|after|as|in|for|during|up|down) last\b"
)
"""What "last year" measures, not when it was told."""
LATELY: Final = r"\b(?:last|earlier)\b"
AGO: Final = r"\b(?:ago|earlier)\b"
SEASON: Final = r"\b(?:spring|summer|autumn|fall|winter)\b"
