"""Sums that are not a claim's own: what it is compared with, a difference, a part, another measure's."""

import re
from typing import Final

from bot.text.announcements.capital import CAPITAL
from bot.text.announcements.clauses import before
from bot.text.announcements.other_spending import OTHER_METRICS
from bot.text.announcements.tense import FORWARD
from bot.text.quantities.any_case import any_case
from bot.text.quantities.sums import Sum


def is_compared(text: str, one: Sum) -> bool:
    """Whether the sum is what a claim is measured against: last year's spending, or the plan of before."""
    leading = before(text, one.start)
    if _is_ceiling(leading):
        return False
    if (
        (" to " in leading and _OLD_PLAN_TO.search(leading))
        or _follows_comparison(leading)
        or (_MOVED.search(leading) and not _TO.search(leading) and _MOVED_TO.match(text, one.end))
    ):
        return True
    if _MORE_THAN.search(leading) and _SPENT_THEN.match(text, one.end):
        return True
    if not text.isascii() and (_COMPARED_IN_CHINESE.search(leading) or _RENEWED.match(text, one.end)):
        return True
    return _LAST_YEAR.match(text, one.end) is not None and not _LIKE.search(leading)


def is_difference(text: str, one: Sum) -> bool:
    """Whether the sum is how much more or less: "raised its forecast by over $100 million"."""
    leading = before(text, one.start)
    if _OFF_A_PLAN.match(text, one.end) and _TAKES.search(leading):
        return True
    return _BY.search(leading) is not None or (not text.isascii() and _BY_IN_CHINESE.search(leading) is not None)


def is_put_on(text: str, one: Sum) -> bool:
    """Whether the sum is put on top of a plan: "added $300 million to its capital budget"."""
    return _ONTO_A_PLAN.match(text, one.end) is not None and _PUTS.search(before(text, one.start)) is not None


def is_part(text: str, one: Sum) -> bool:
    """Whether the sum is a share of something, or belongs to another measure named right behind it."""
    is_plan = CAPITAL.match(text[one.end : one.end + 60].lstrip()) or _A_PLAN.match(text, one.end)
    is_only = _SET_ASIDE.match(text, one.end) and not _A_SUM.search(text, 0, one.start)
    if _AS_PART.search(before(text, one.start)) and not (is_plan or is_only):
        return True
    if _FOR_EACH.search(before(text, one.start)) or _is_measured_off(text, one):
        return True
    if _APIECE.match(text, one.end) or (
        not text.isascii() and _INCREMENT.search(text, max(0, one.start - 12), one.start)
    ):
        return True
    if _FROM_CASH.match(text, one.end) and _SPENDS.search(before(text, one.start)):
        return False
    owner = _AS_OTHER.match(text, one.end)
    other = OTHER_METRICS.match(text, owner.end() if owner else one.end + 1)
    return other is not None and not CAPITAL.match(text, other.start())


_FROM_CASH: Final = re.compile(
    r"\s(?:of|in|from)\s(?:(?:our|its|their|the|free|excess|annual|operating|that|available)\s)*"
    r"(?:cash(?:\sflows?)?|proceeds)\b(?!\s(?:costs|charges|taxes|interest|dividends?))",
    re.IGNORECASE,
)
_SPENDS: Final = re.compile(
    r"\b(?:us(?:e|es|ing)|invest|spend|earmark|allocat|commit|devot|dedicat|deploy|direct|reinvest|put|plow|"
    r"plough)\w*\s(?:(?:about|around|approximately|roughly|some|nearly|up to|over|more than|at least|another|"
    r"an additional|additional)\s)*$",
    re.IGNORECASE,
)
"""What is spent may be told with where it comes from: "earmarked $80 million of its cash flow for …"."""
_MORE_THAN: Final = re.compile(
    r"\b(?:more|less|further|higher|lower) than (?:(?:double|twice|triple|half) )?(?:the|its|their|our) (?:[\w-]+ ){0,3}$",
    re.IGNORECASE,
)
_SPENT_THEN: Final = re.compile(
    r"\s(?:(?:that|which)\s)?(?:(?:it|they|we|he|she|the "
    r"(?:company|group|firm)|[A-Z][\w.]+)\s)?(?:had\s|was\s|were\s)?(?:spent|invested|laid out|paid out|"
    r"shelled out|(?:in|of|for|during)\s(?:fiscal\s)?(?:19|20)\d\d)\b"
)
"""What was spent then: "more than the $40 billion it spent in 2025"; what was promised then is the plan, told again."""
_COMPARED_IN_CHINESE: Final = re.compile(
    "(?<!不)(?:高于|低于|多于|少于|超越|优于|不及|相比|对比|较|比|由|从|此前|原先|原计划|去年|上年|前年|同期|"
    "超过(?:去年|市场|此前))(?:(?!至|到|增|升|将|为)[^，。；,]){0,16}$"
)
_RENEWED: Final = re.compile(
    "[，,]?(?:昨天|昨日|今天|今日|现|目前|其后|随后|最新|如今|已|再|本次|此次|这次|日前|近日|又|"
    "则)*(?:更新|上调|上修|调高|调升|提高|下调|下修|调降|调低)(?:为|至|到)"
)
"""Behind a plan of before: "…为380亿美元，昨天更新为400亿美元"."""
_ROUGHLY: Final = (
    r"(?:(?:about|up to|over|more than|at least|another|an additional|additional|around|approximately|roughly|"
    r"nearly|some)\s+)*$"
)
_COMPARISON: Final = re.compile(
    r"\b(?:from|versus|vs\.?|against|compared? (?:to|with)|"
    r"(?:higher|lower|greater|up|down|slower|faster|quicker|steeper) (?:(?:pace|rate|clip) )?than|"
    r"than(?= (?:(?:this|last|next|the (?:current|previous|prior)) year|(?:19|20)\d\d)['’]s )|below|above|"
    r"beyond(?= (?:the|its|their|our|an?|what)\b)|on top of|instead of|rather than|"
    r"decrease (?:in|from)|increase (?:over|from)|reduction from|earlier estimate of|"
    r"exceed(?:s|ed|ing)? (?:the|its|our|their|last|"
    r"an? (?:[\w-]+ ){0,3}?(?:forecast|estimate|target|budget|plan|projection|outlook|goal)(?= of)))"
    r"\s+(?:(?!to\b)[\w'’-]+\s+){0,7}$",
    re.IGNORECASE,
)
_OLD_PLAN_TO: Final = re.compile(
    r"\b(?:from|than|versus|against|compared (?:to|with)|above|below|over)\s(?:its|their|our|the|an?)"
    r"\s(?:[\w-]+\s)?(?:previous|earlier|prior|original|initial|old|former|first)\s(?:[\w-]+\s){0,2}?"
    r"(?:plan|target|goal|pledge|commitment|promise|intention|decision|proposal|guidance|aim)"
    rf"s?\sto\s(?:invest|spend|put|pour|commit|allocate)\s+{_ROUGHLY}",
    re.IGNORECASE,
)
"""What was planned before: "up from its previous plan to invest …"."""
_RANGE: Final = re.compile(r"\b(?:rang\w+|anywhere) from", re.IGNORECASE)
_OF_THE_OLD_PLAN: Final = re.compile(
    r"previous\w*|prior|communicated|(?-i:May)\b|range|guidance|forecast|target|plan\w*|expected|budget\w*|"
    r"estimat\w*|envisag\w*|outlook|project\w*|raised|lowered|commit\w*|propos\w*|pledg\w*",
    re.IGNORECASE,
)
_LAST_YEAR: Final = re.compile(
    r"\s*(?:,\s*)?(?:it |they |we )?(?:spent |invested |posted |recorded )?(?:in |for |during )?(?:the )?"
    r"(?:last|previous|prior|preceding|year[- ](?:ago|earlier|before)|a year (?:ago|earlier|before)|year before)\b",
    re.IGNORECASE,
)
_LIKE: Final = re.compile(r"similar to|same as|in line with", re.IGNORECASE)
_MOVED: Final = re.compile(
    r"\b(?:rais|increas|lift|boost|hik|bump|expand|cut|lower|reduc|trim|slash)\w*\s(?:[\w'’$-]+\s){0,6}$", re.IGNORECASE
)
_TO: Final = re.compile(r"\bto\s+$", re.IGNORECASE)
_MOVED_TO: Final = re.compile(
    r"(?:[\s-]+[\w&'’-]+){1,8}?\s+to\s+(?:\w+\s+){0,3}?(?:Rs\.?\s)?[^\s\d]{0,4}\d", re.IGNORECASE
)
_BY_IN_CHINESE: Final = re.compile("(?:再?增加|增|减少|调增|调减|提高|上调|下调)(?:约|近|了|人民币|新台币)*$")
_WHOSE: Final = r"\s(?:its|our|their|the|his|this year['’]s|next year['’]s|[\w.&-]+['’]s|(?:19|20)\d\d)\s"
_TAKES: Final = re.compile(
    rf"\b(?:cut|trim|slash|shav|lop|knock|strip|tak|took|carv|remov|chop|squeez|eliminat|par|pull|slic)\w*\s+{_ROUGHLY}",
    re.IGNORECASE,
)
_OFF_A_PLAN: Final = re.compile(rf"\s(?:off|from|out of)(?:\sof)?{_WHOSE}", re.IGNORECASE)
_INCREMENT: Final = re.compile("(?:增量|增幅|增加额|降幅)[约为超过近达将或\\s]*$")
"""How much more is no sum of its own: "投资增量为533亿元"."""


def _is_measured_off(text: str, one: Sum) -> bool:
    """Whether the sum is how much more or less another is: "to rise $2 billion to $12 billion", "$2 billion higher than this year's"."""
    if _OFF_ANOTHER.match(text, one.end):
        return True
    return _TO_ANOTHER.match(text, one.end) is not None and _MOVES.search(before(text, one.start, 50)) is not None


_OFF_ANOTHER: Final = re.compile(
    r"\s(?:less\s(?:to\b|a year|per\b)|(?:higher|lower|greater|smaller|bigger) than\b|"
    r"(?:more|less|fewer) than (?:it |they |we |the \w+ )?(?:planned|expected|forecast|guided|projected|budgeted|"
    r"last|this|previously|earlier|originally|a year|in (?:19|20)\d\d)\b"
    r"|(?:above|below|over|under) (?:plan|budget|guidance|target|forecast|expectations)\b|"
    r"(?:above|below) (?:its|last|our|their|what|(?:the|this) (?!next|coming))\b)",
    re.IGNORECASE,
)
_MOVES: Final = re.compile(
    r"\b(?:ris(?:e|es|ing|en)|rose|f[ae]ll(?:s|ing|en)?|increas\w+|climb\w*|jump\w*|grow(?:s|ing|n)?|grew|"
    rf"drop\w*|declin\w+|decreas\w+|go(?:es|ing)? (?:up|down)|step(?:s|ping)? (?:up|down)|up|down)\s+{_ROUGHLY}",
    re.IGNORECASE,
)
_TO_ANOTHER: Final = re.compile(
    r",?\sto\s(?:about\s|around\s|roughly\s|between\s|nearly\s|some\s|at least\s|more than\s)?"
    r"(?:[A-Z]{0,3}[$€£¥₩₹]\s?)?\d[\d.,]*\s?(?:m|b|t|mn|bn|tn|mln|bln|million|billion|trillion|crore)\b",
    re.IGNORECASE,
)
_FOR_EACH: Final = re.compile(
    rf"\b(?:each|every|per)\s(?:[\w-]+\s){{1,6}}?(?:requir|cost|tak|need)\w*\s+{_ROUGHLY}", re.IGNORECASE
)
"""What each of several takes: "each new fab requiring 120 trillion won"."""
_APIECE: Final = re.compile(
    r"\s(?:each(?!\s(?:year|quarter|month|of\b))|apiece|"
    r"per\s(?:(?:new|average)\s)?(?:store|restaurant|unit|plant|site|well|project|location|hotel|club|branch|"
    r"turbine|aircraft|vessel|ship|home|megawatt|MW|rig|mile|kilomet(?:er|re))\b)",
    re.IGNORECASE,
)
"""What one of several costs: "20 stores at a cost of $2.5 million each"."""
_PUTS: Final = re.compile(rf"\b(?:add|tack|pil|layer)\w*\s+(?:on\s+)?{_ROUGHLY}", re.IGNORECASE)
_ONTO_A_PLAN: Final = re.compile(rf"\s(?:more\s)?(?:onto|to|on top of){_WHOSE}", re.IGNORECASE)
_BY: Final = re.compile(rf"\b(?:by|be (?:up|down))\s+{_ROUGHLY}", re.IGNORECASE)
_AS_PART: Final = re.compile(
    r"\b(?:represent\w*|account\w* for|portion of|share of|part of|of which,?|(?<!ahead )(?<!proceed )(?<!proceeds )with|save|saving|"
    rf"rais(?:e|ed|ing) (?!(?:its|the|our|their|capex|capital|spending)\b))\s+{_ROUGHLY}",
    re.IGNORECASE,
)
_SET_ASIDE: Final = re.compile(
    r"\s(?:planned|earmarked|budgeted|allocated|set aside|slated|scheduled|devoted|targeted|(?:to be|being) "
    r"(?:invested|spent|deployed|committed)|going)\s(?:for|to|on|in|into|across|over|this|next|during)\b",
    re.IGNORECASE,
)
_A_SUM: Final = re.compile(r"[$€£¥₩₹]\s?\d|\d\s?(?:million|billion|trillion|mln|bln|bn)\b", re.IGNORECASE)
"""What stands with nothing that it is a part of: "stepping up investment, with $60 million planned for new lines"."""
_A_PLAN: Final = re.compile(
    r"(?:,?\s+[a-z\d][\w-]*){0,3}?\s+(?:plan|program|programme|investment|expansion|push|drive|project|pledge|"
    r"commitment|upgrade|plant|factory|shop|mill|line|cent(?:er|re)|works|unit|hub|campus|terminal|smelter|facility|"
    r"warehouse|mine|fab|park|farm)s?\b(?!['’])"
)
"""A plan told by its sum: "as part of a $500 million investment", "with a $1 billion truck plant"."""
_AS_OTHER: Final = re.compile(
    r"\s+(?:in|of|worth of|to)\s+(?:(?:the|its|their|our)\s+)?"
    r"(?:(?:new|annual|tax|state|local|government|federal|additional|underlying|operating|incremental|free|increased|adjusted)\s+)*",
    re.IGNORECASE,
)


_CEILING: Final = any_case(
    r"(?:\s(?:will|would|should|to|be|stay|remain|come|in|at|or|is|are|expected|projected|forecast|seen|guided|"
    r"well|slightly|just|held|capped|kept))*\s(?:below|under|less than|no more than|(?<=at\sslightly\s)above|"
    r"(?<=at\sjust\s)above)\s(?:about\s)?$",
    *("below", "under", "less than", "no more than", "above"),
)


def _is_ceiling(leading: str) -> bool:
    """Whether the sum is how much capital spending will be at most: "capex below $10 billion a year"."""
    led = _CEILING.search(leading)
    return led is not None and any(term.end() == led.start() for term in CAPITAL.finditer(leading))


def _follows_comparison(leading: str) -> bool:
    """Whether a word of comparison leads to the sum, and no claim of its own stands in between."""
    led = _COMPARISON.search(leading)
    if led is None or _RANGE.search(leading):
        return False
    return FORWARD.search(_OF_THE_OLD_PLAN.sub("", led.group())) is None
