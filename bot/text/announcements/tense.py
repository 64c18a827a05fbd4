"""Whether words look ahead or back: what will be spent is a claim, what was spent is none."""

import re
import sys
from typing import Final

from bot.text.announcements.spelled import spelled
from bot.text.quantities.any_case import AnyCase, any_case
from bot.text.quantities.openings import Cued

FORWARD: Final = spelled(
    r"expect(?:s|ed|ing|ations?)?(?! to have)", r"anticipat\w+(?! to have)",
    r"plan(?:s|ned|ning)?(?! and equipment)", r"forecast\w*", r"project(?:ed|ing)(?! to have)",
    r"we (?:now |currently |also )?project", r"now projects", r"pencil(?:s|l?ed|l?ing)? in",
    r"add(?:s|ing)?(?= (?:another|an additional|an extra|a further|more than|[^\s\w]))",
    (
        r"(?:increas|boost|cut|reduc|expand|updat)(?:e|es|s|ed|ing|ting)?(?= (?:its|our|their|the) "
        r"(?:[\w-]+ ){0,5}(?:plan|budget|guidance|forecast|outlook|program|programme|target)s?(?![a-z]))"
    ),
    r"foresee(?:s|n|ing)?",
    r"(?:was|were|been|is|are) (?:now |currently |also |then )?(?:set|fixed|put|pegged|reckoned|fixed) (?:at|to)",
    r"(?:good|reasonable|fair|appropriate|right|safe|decent) (?:run rate|number|level|estimate|assumption|proxy)",
    r"outlin(?:es|ed|ing)", r"signal(?:s|l?ed|l?ing)", r"flag(?:s|ged|ging)", r"envisag\w+", r"envision\w*",
    r"contemplat\w+", r"trend(?:s|ing) (?:to|towards?|at|near|around)",
    r"(?:are|['’]re) (?:now |currently )?thinking", r"think(?= (?:about |of |around |roughly )?\W{0,3}\d)",
    r"(?:pegged|put|seen|fixed|projected) at",
    (
        r"(?:ups|(?:hik|bump|trimm?|slash|lift|upp|halv|doubl|tripl)(?:es|s|ed|ing))"
        r"(?: up| down| back)?(?= (?:(?:its|their|our|the|annual|full year|\d{4}) )*(?:capex|capital|$))"
    ),
    r"projects(?= (?:\w+ )?(?:revenues?|sales|earnings|output|production|EBITDA)(?![a-z]))", r"projects (?=[^\s\w]{1,3}\d|(?:US|HK|NT)\$)",
    r"projects(?= (?:(?:its|total|full year|fiscal|annual|\d{4}) )*(?:capex|capital|$))",
    r"sets?(?= (?:(?:[\w&-]+ ){1,7}at |(?:(?:total|gross|net|cash|maintenance|growth|regulated|[a-z]+) )?$))",
    (
        r"sets?(?= (?:its|our|\d{4}|this year|capex|capital|full year|a (?:\w+ )?(?:capital|budget|capex)|"
        r"[^\s\d]{0,4}\s?\d|$))"
    ),
    r"we['’]re model(?:l)?ing", r"we are model(?:l)?ing", r"target(?:s|ed|ing)?", r"estimat\w+(?<!ed)",
    r"estimated(?! to have)", r"guid(?:e|es|ed|ing|ance)", r"outlook", r"budget(?:s|ed|ing)?",
    r"(?:will|would|could)(?! have)", r"may", r"might", r"should", r"to be", r"intend\w*", r"aim(?:s|ed|ing)?",
    r"propos\w+", r"schedul\w+", r"slated",
    (
        r"(?:cut|rais|lower|increas|reduc|boost)(?:s|es|ed|ing|ting)?(?= (?:its |the |their |our )?"
        r"(?:planned |fiscal )?(?:20\d\d|this year['’]s|next year['’]s|full year) (?:[a-z]+ )?cap)"
    ),
    r"set to", r"earmark\w*", r"commit(?:s|ted|ment|ments)?", r"pledg\w+", r"allocat\w+", r"allot\w+", r"approved?",
    r"authori[sz]ed", r"sanction(?:s|ed|ing)", r"see(?:s|ing)?",
    r"seen (?:at|to|between|around|near|in the|rising|falling|reaching|growing|increasing)", r"assum\w+",
    r"going to", r"required", r"calls? for", r"looking at", r"on (?:track|course|pace|target)",
    r"(?:set|put)(?:s|ting)? aside", r"please use", r"point you to(?:wards?)?",
    r"(?:initial|preliminary|early|first) (?:view|look|read|thoughts?|thinking)", r"call (?:it|that)",
    r"(?:taken|brought|moved|dial(?:l)?ed|scaled|pared)(?: back)? (?:our|its|their)", r"figure on",
    r"intent(?:ion)?",
    r"(?:hold|keep|limit|cap|restrict|contain)(?:s|ing)?(?= (?:(?:total|annual) )?(?:capital|capex|spending|$))",
    r"(?:normali[sz]ed|steady state|sustainable) level", r"pegs?",
    r"(?:begins|starts|commences) (?:in|this|next|later|early|by)", r"think of",
    r"(?:mov|go|press|push|forg|proceed)(?:e|es|ing)?(?: (?:ahead|forward))? with",
    r"(?:left|remaining|still|yet) to (?:be )?(?:spend|spent|invest|invested|incur|incurred|deploy|deployed)",
    r"in the (?:neighbou?rhood|vicinity|ballpark|area|region|order) of", r"model(?:l?ing)? purposes",
    r"model(?= (?:about |around |roughly )?\W{0,3}\d)",
    (
        r"to (?:trim|cut|lower|raise|increase|boost|hike|slash|reduce|lift|halve|double|triple)"
        r"(?= (?:its |their |the |annual |(?:19|20)\d\d )*(?:capex|capital|$))"
    ),
    r"to (?:total|rise|fall|increase|decrease|decline|reach|grow|jump|drop|exceed|double|remain|range|average)",
    r"(?:rais|lower|narrow)(?:es|s|ed|ing)", r"programs?", r"programmes?", r"range", r"reiterat\w+", r"maintain\w*",
    (
        r"(?:keep|hold|leav|put|pegg|fix|plac)(?:e|s|es|ed|ing|ting)?(?= "
        r"(?:its|our|their|the|annual|full year|(?:19|20)\d\d) (?:[\w-]+ ){0,4}?(?:capex|capital|$))"
    ),
    r"unchanged",
    (
        r"预计|预估|计划|批准|核准|将|指引|上调|下调|"
        r"(?<!年初)(?<!市场)(?<!高于)(?<!低于)(?<!超)(?<!符合)(?<!不及)(?<!此前)(?<!原先)预期|预算|目标"
    ),
)  # fmt: skip
"""Expectations, plans and the nouns that hold them ("budget", "outlook")."""

PAST: Final = spelled(
    (
        r"(?:was|were)(?! (?:budgeted|expected|planned|projected|set|forecast|estimated|seen|targeted|scheduled|"
        r"going|to|put|fixed|pegged|reckoned|approved|authori[sz]ed|sanctioned|adopted|endorsed|signed off))"
    ),
    r"spent", r"total(?:l)?(?:ed|ing)", r"amounted", r"used", r"utili[sz]ed", r"invested", r"came in", r"surged",
    r"rose", r"fell", r"increased", r"decreased", r"declined", r"paid", r"funded", r"deployed", r"(?:incurred|accrued)",
    r"recorded", r"reached", r"grew", r"jumped", r"dropped", r"went", r"made", r"included", r"had", r"generated",
    r"returned", r"(?<!year\s)(?<!quarter\s)(?<!months\s)(?<!period\s)ended", r"finished",
    r"closed(?= out| (?:the|fiscal) (?:[a-z]+ )?(?:year|quarter))", r"reported",
    r"posted", r"did", r"raised", r"climbed", r"soared",
    r"offset by", r"less", r"compris\w+", r"purchased", r"executed", r"delivered", r"repaid", r"hit", r"已达",
    r"录得", r"logged", r"booked", r"clocked", r"exceeded", r"surpassed", r"topped(?! up)", r"crossed",
)  # fmt: skip
"""Verbs of results: what they govern was spent already."""


_NO_PLAN: Final = (
    r"(?!(?:plan|budget|guidance|forecast|outlook|target|program|estimate|range|pledge|commitment|projection)\w*\b)"
)
_ITS_MEASURE: Final = r"(?:by\s|to\s|(?=\d[\d.]*\s?(?:%|per ?cent|pct)))"
_OVER: Final = (
    r"(?:(?:in|during|over|for)\s(?:the|its|this)\s(?:[\w-]+\s){0,2}?(?:quarter|period|half|months)\b(?!['’])|"
    r"in\sQ[1-4]\b|during\s(?:fiscal\s)?(?:19|20)\d\d\b)"
)
_MOVED_THEN: Final = re.compile(
    r"\b(?:raised|increased|lifted|boosted|hiked|upped|stepped up|doubled|lowered|reduced|cut|trimmed|slashed)\s"
    rf"(?:{_NO_PLAN}[\w’'-]+\s){{1,5}}?{_ITS_MEASURE}(?:[^.;]|\.(?=\d)){{2,60}}?{_OVER}",
    re.IGNORECASE,
)
"""What was spent more or less in a quarter: "raised capital spending by $120 million during the quarter"."""


_WITHIN_A_PERIOD: Final = re.compile(
    r"(?:in|during|for|over)\s(?:its|the|their|our)\s(?:[\w-]+\s){0,3}?(?:quarter|period|half|months)\b[^,;]{0,30},\s",
    re.IGNORECASE,
)
_MOVED: Final = re.compile(
    rf"\b(?:raised|increased|lifted|boosted|hiked|upped|doubled|lowered|reduced|cut|trimmed|slashed)\s(?:{_NO_PLAN}[\w’'-]+\s){{1,5}}?{_ITS_MEASURE}",
    re.IGNORECASE,
)


def moved_then(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] tells of spending that was moved in a period, named behind it or where the sentence opens."""
    if _MOVED_THEN.search(text, start, end):
        return True
    return _WITHIN_A_PERIOD.match(text) is not None and _MOVED.search(text, start, end) is not None


ALL_IN: Final = any_case(
    r"\b(?:total|overall|all-in|estimated) (?:\w+ )?(?:cost|capital|investment|spend|outlay|budget) "
    r"(?:for|of|on) (?:the|this|our|its) (?:[\w-]+ ){1,4}(?:is|are)\s"
)
"""What a project comes to in all, told in the present."""


def comes_first(one: re.Match[str] | None, other: re.Match[str] | None) -> bool:
    """Whether the first is there and stands before the other, or alone."""
    return one is not None and (other is None or one.start() < other.start())


def last(pattern: AnyCase | Cued, text: str, end: int = sys.maxsize) -> re.Match[str] | None:
    """The last place before `end` where the pattern is found."""
    return max(pattern.finditer(text, 0, end), key=lambda found: found.start(), default=None)
