"""Plans that a sentence takes as known ("its $53 billion AI push"), and running totals of what was promised."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.text.announcements.assets import ASSETS
from bot.text.announcements.capital import CAPITAL
from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import before, tail_of_clause
from bot.text.announcements.other_spending import FINANCIAL, ORDERS, OTHER_METRICS, RUNNING
from bot.text.announcements.other_sums import is_for_others
from bot.text.announcements.tense import PAST
from bot.text.quantities.sums import Sum


def programmes(text: str, levels: Sequence[Sum]) -> Iterator[Claim]:
    """Sums that describe somebody's plan: "its $53 billion AI push". Where a verb of news opens it ("unveiled its …") it is a plan."""
    for one in levels:
        noun = _NOUN.match(text, one.end)
        owned = _OWNED.search(before(text, one.start)) if noun else None
        if noun and owned and _is_capital(text, one, noun, owned.group()):
            start = one.start - len(owned.group())
            opening = _OPENS_NEWS.search(before(text, start))
            begun = start - len(opening.group()) if opening else start
            if FINANCIAL.search(text, begun, one.start) or _NARROWS.search(before(text, start)):
                continue
            if opening and (
                _ORDERED.search(before(text, begun)) or is_for_others(text, one, tail_of_clause(text, one.end))
            ):
                continue
            is_opened = opening is not None and not _is_old_news(before(text, begun))
            is_news = is_opened or _IS_NEWS.match(text, noun.end()) is not None
            yield Claim(
                "plan" if is_news else "programme", begun, noun.end(), _owner_words(text, begun, noun.end()), one
            )


def _is_old_news(leading: str) -> bool:
    """Whether the verb of news behind these words tells what is known, or what is not decided."""
    return _AFTER_IT.search(leading) is not None or _WHETHER.search(leading) is not None


def promised(text: str, levels: Sequence[Sum]) -> Iterator[Claim]:
    """ "Alibaba's pledge of 380 billion yuan for AI infrastructure"."""
    for one in levels:
        owned = _PROMISED.search(before(text, one.start))
        after = text[one.end : tail_of_clause(text, one.end)]
        if owned and not CAPITAL.search(owned.group()) and (ASSETS.search(after) or CAPITAL.search(after)):
            start = one.start - len(owned.group())
            if not _OPENS_NEWS.search(before(text, start)):
                yield Claim("programme", start, one.end, _owner_words(text, start, one.end), one)


def totals(text: str, levels: Sequence[Sum]) -> Iterator[Claim]:
    """What was promised so far: "combined with earlier commitments, the total is now …"."""
    for one in levels:
        total = _RUNNING_TOTAL.search(before(text, one.start))
        if total and _SO_FAR.search(text[: one.start]):
            yield Claim("total", one.start - len(total.group()), one.end, " ".join(total.group().split()), one)


_GAP: Final = r"[\s\-‑]"
_NOUN: Final = re.compile(
    rf"(?:,?{_GAP}*(?:a year|per year|\w+{_GAP}years?|annual|multi{_GAP}year)[\s,\-‑]*)?"
    rf"(?:{_GAP}+(?!(?:in|into|on|onto|for|to|towards?|as|at|by|of|under|available|is|are|was|were|will|would|said|"
    rf"with|from|that)\b)[\w&’'./]+){{0,8}}?{_GAP}+"
    r"(?:plan|program|programme|push|pledge|commitment|investment|project|expansion|drive|bet|campaign|spree|"
    r"spending|spend|outlay|cap-?ex|build-?out|initiative|"
    r"budget|expenditure|gamble|offensive|effort|strategy|plant|factory|facility|data cent(?:er|re)|smelter|mill|"
    r"mine|refinery|fab|operation|site|hub|development|network|gigafactory|brewery|campus|complex|pipeline|"
    r"terminal|warehouse|blueprint|promise)s?\b"
    r"(?!\s+(?:guidance|target|forecast|outlook))",
    re.IGNORECASE,
)
_NO_OWNER: Final = (
    r"(?:is|are|was|were|has|have|had|would|plans?|\w+ly|(?:pour|spend|build|pump|plough|plow|put)ing|in|on|for|at|"
    r"to|by|with|from|year|month|week|quarter|company|group|firm|spent|"
    r"unveils|announces|reveals|approves|outlines|launches|starts|begins|mulls|eyes|says|wins|gets|adds|builds|opens|total\w*|said|will|invest\w*|board|"
    r"directors|(?!plann|propos|combin|project|expect|estimat)\w+ed)\b"
)
_OWNED: Final = re.compile(
    r"(?:\b(?:part of|under|in the (?:midst|middle) of|midway through|well into)\s+$|"
    r"(?:\b(?:its|our|their|the|this|that|his|such)|[\w.)]['’]s|s['’])"
    rf"\s+(?:(?:promised|pledged|announced|intended|vaunted)\s+)?(?:(?!{_NO_OWNER})[\w\-‑]+,?\s+){{0,3}}?$)",
    re.IGNORECASE,
)
_NARROWS: Final = re.compile(
    r"\b(?:now|will|should|likely)\b[^.;]{0,60}\b(?:high|upp|top|low|bottom)(?:er)?[ -](?:end|half|part|side) of\s$",
    re.IGNORECASE,
)
"""What will be at an end of its range is guidance on it: "now expect to come in toward the high end of our … budget"."""
_OPENS_NEWS: Final = re.compile(
    r"\b(?:announc(?!ement)|FID|nod|investment decision|green[ -]light|go-ahead|unveil|green-?li|sanction|okay|"
    r"authori[sz]|rais|increas|lift|boost|cut|trim|slash|"
    r"lower|approv|extend|revis|proceed|broke ground|break(?:s|ing)? ground|"
    r"(?:work|construction) (?:start|beg[iau]n)\w*(?: [\w.]+){0,4}? (?:on|of)|"
    r"(?:site|home|location) (?:of|for)|(?:will|to) (?:now |also )?(?:build|construct|erect|set up)|"
    r"mov(?:e|es|ing) (?:ahead|forward)|(?:go|goes|going|went|press|push) ahead|"
    r"expand(?!\w* (?:capacity|production|output|operations) (?:of|at|in))|updat|launch|detail|pick|chose|"
    r"select)\w*\W+(?:[\w.&-]+\s+){0,3}[\w.&-]*$",
    re.IGNORECASE,
)
_ORDERED: Final = re.compile(
    r"\b(?:contracts?|orders?|tenders?|bids?|job|hired|picked|chosen|selected|appointed)\s$", re.IGNORECASE
)
"""Before "to build": it is done for who ordered it."""
_WHETHER: Final = re.compile(r"\bwhether(?: or not)?(?: \w+)?\s$", re.IGNORECASE)
_AFTER_IT: Final = re.compile(
    r"\b(?:stocks?|shares?|investors|bonds)\b[^.;]{2,60}?\b(?:after|since|when)\s[^.;,]{2,40}$", re.IGNORECASE
)
"""What moved since a plan was told: "shares have jumped after the company announced its …"."""
_IS_NEWS: Final = re.compile(
    r",\s(?:just\s)?(?:approved|announced|unveiled|disclosed|endorsed)\b[^;]{0,60}?\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today)\b|"
    r"(?:\s(?:in|at|for|near) [^.;,]{2,40}?)?\s(?:was|were|has been|is being)\s(?:announced|unveiled|approved|"
    r"filed|submitted|disclosed|launched)\b[^;]{0,60}?\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|to)day\b|"
    r"\s(?:gets|wins|receives|secures) (?:\w+ )?(?:approval|green light|go-ahead|nod|permits?|permission|clearance)\b",
    re.IGNORECASE,
)
"""Behind a plan that is told today."""
_PROMISED: Final = re.compile(
    r"(?:\b(?:its|their|our)|['’]s)\s+(?:[\w-]+\s+){0,3}?(?:plan|pledge|commitment|promise)\s+(?:of|for|worth)\s+$",
    re.IGNORECASE,
)
_RUNNING_TOTAL: Final = re.compile(
    r"\b(?:total|combined|cumulative|overall)\s+(?:[\w.]+\s+){0,4}(?:investments?|commitments?|spending|pledges?|"
    r"expenditures?|outlays?|capex)\b\s+(?:(?:[\w.]+\s+){0,4}?|(?:in|at|for)\s+(?:[\w.'’-]+\s+){1,8}?)"
    r"(?:is now|now|to|stands at|reaches|of|is|at)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_SO_FAR: Final = re.compile(
    r"\b(?:earlier|previous\w*|bring\w*|combined with|existing|is now|now totals?)\b", re.IGNORECASE
)


def _is_capital(text: str, one: Sum, noun: re.Match[str], owned: str) -> bool:
    """Whether the plan is somebody's own, still ahead, and of capital spending."""
    is_indefinite = re.match(r"(?:an?|another)\s", text[one.start : one.start + 9]) is not None
    if is_indefinite and not re.match(r"(?i)(?:part of|under|in the|midway|well)\b", owned):
        return False
    if _FINISHED.search(before(text, one.start - len(owned))) or (
        noun.group().lower().endswith("facility") and _CREDIT.search(text)
    ):
        return False
    if PAST.search(owned + noun.group()) or re.search(
        r"(?i)(?:construction of|building of|work on|ground-?breaking (?:for|on)) $",
        before(text, one.start - len(owned)),
    ):
        return False
    if any(words.search(noun.group()) for words in (OTHER_METRICS, FINANCIAL, RUNNING, ORDERS)):
        return False
    around = text[max(0, one.start - len(owned) - 20) : tail_of_clause(text, noun.end())]
    return CAPITAL.search(around) is not None or ASSETS.search(around) is not None


_FINISHED: Final = re.compile(
    r"\b(?:complet|finish|conclud|wrapp)(?:ed|ing)(?: up)?(?: work on| construction of)?\s*$", re.IGNORECASE
)
_CREDIT: Final = re.compile(r"\b(?:credit|revolving|revolver|loan|borrowing|undrawn|underwritten)\b", re.IGNORECASE)


def _owner_words(text: str, start: int, end: int) -> str:
    """The claim's words from the beginning of the owner's name: "Alibaba's $53 billion push"."""
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    return " ".join(text[start:end].split())
