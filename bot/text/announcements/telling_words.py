"""Words of telling and of times, from which the patterns of what was told before are built."""

from typing import Final

WEEKDAY: Final = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
MONTH: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|"
    r"Mar\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
NEWS: Final = r"(?:announced|unveiled|disclosed|revealed|pledged|committed|promised|vowed|outlined|launched|approved|proposed|detailed)"
TOLD: Final = (
    rf"(?:{NEWS}|said|announcing|reported|agreed|told|signed|stated|confirmed|made public|presented|declared|set|laid out|"
    r"started|began|broke ground|forecasted|forecast(?= (?:that|capital|capex|spending|it would))|projected|guided|decided|"
    r"wrote|earmarked|shocked|surprised|stunned)"
)
"""Verbs of an announcement, and of the deeds that show a project to be known."""
SHARED: Final = r"(?:shared|mentioned|discussed|indicated|noted|communicated|provided|gave|given|issued|spoke|talked|introduced|described)"
HOPED: Final = (
    r"(?:expected|planned|intended|hoped|wanted|estimated|projected|budgeted|aimed|targeted|guided|forecast(?:ed)?|"
    r"anticipated|assumed|envisaged|envisioned|flagged|signal(?:l)?ed|called for|earmarked|allocated|set aside)"
)
"""What somebody had in mind, told of as over."""
CHANGED: Final = (
    r"(?:raised|lifted|boosted|hiked|upped|bumped|lowered|trimmed|slashed|narrowed|revised|updated|forecast|flagged)"
)
MOVED: Final = r"(?:cut|increased|reduced|doubled|halved|tripled|expanded|scaled back)"
"""Verbs that are ahead as often as they look back."""
PLEDGE: Final = r"(?:plan|decision|pledge|commitment|promise|announcement|deal|agreement|disclosure|proposal)s?"
OCCASION: Final = (
    r"(?:update|call|report|earnings|results|meeting|statement|presentation|guidance|forecast|budget|letter|memo|"
    r"investor day|filing|release|interview|speech|visit|trip|event|conference|summit|briefing|hearing|forum|rally|"
    r"(?:blog )?post|announcement)"
)
SPAN: Final = (
    r"(?:week|month|year|quarter|spring|summer|autumn|fall|winter|decade|January|February|March|April|May|June|"
    r"July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
)
NUMBER: Final = r"(?:a|an|one|two|three|four|five|six|several|\d+|a few|a couple of|days|weeks|months|years)"
IN_MONTH: Final = rf"(?:in|from|of|on) (?:early |late |mid[- ])?(?-i:{MONTH})(?: (?:19|20)\d\d)?(?!\w)"
EARLIER: Final = (
    rf"(?:earlier (?:this|in the) {SPAN}|(?:early|late) in (?:19|20)\d\d|earlier in (?:(?:19|20)\d\d|(?-i:{MONTH}))|"
    rf"back in (?:(?:19|20)\d\d|(?-i:{MONTH}))|"
    r"(?:at|since|in|near|around|from) the (?:very )?(?:beginning|start|outset|turn) of "
    r"(?:the (?:year|quarter|month|decade|century|fiscal year)|(?:last|this) year|(?:fiscal )?(?:19|20)\d\d|"
    rf"(?-i:{MONTH})))"
)
THEN: Final = (
    rf"(?:(?:late |early )?last {SPAN}|early this {SPAN}|the previous {SPAN}|{EARLIER}|"
    rf"(?:just |only )?(?:{NUMBER} )?(?:days?|weeks?|months?|years?) (?:ago|earlier)|"
    r"(?:in|during) (?:the (?:spring|summer|autumn|fall|winter)|recent (?:days|weeks|months|years)|Q[1-4] (?:of )?(?:19|20)\d\d)|"
    r"(?:in|over|during|within) the (?:past|last) (?:[\w-]+ )?(?:years?|months?|weeks?|days|quarters?)|"
    r"so far this (?:year|month|quarter)|just this (?:week|month)|this (?:week|month|year) alone)\b(?![-'’])"
)
"""Times before the article's own."""
OF_THEN: Final = (
    r"\b(?:last|earlier|early|late|just|alone|previous|ago|beginning|start|outset|turn|back|recent|past|so|spring|"
    r"summer|autumn|fall|winter|Q[1-4])\b"
)
"""Words of which each of these times holds one."""
MEASURED: Final = (
    r"\b(?:from|than|versus|vs|against|compared|over|of|spent|invested|by|since|after|as|in|for|during|up|down) last\b"
)
"""What "last year" measures, not when it was told."""
