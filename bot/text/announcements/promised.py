"""Whether words of spending are meant as a promise: they look ahead, are not denied, and tell of no thing that stands already."""

import re
from typing import Final

from bot.text.announcements.clauses import before, clause_around
from bot.text.announcements.plan_words import BUILDS
from bot.text.announcements.tense import ALL_IN, FORWARD, PAST, moved_then

REACH: Final = 90
"""Characters between a promise and its sum."""

_REPRESENTS: Final = re.compile(
    r"\bput(?:s|ting)? the (?:total |estimated |likely )?$|"
    r"\b(?:represents?|means|marks|involves|requir(?:es|ing)|with)\s(?:an?|total|the)\s$",
    re.IGNORECASE,
)
_NO_PROMISE: Final = re.compile(
    r"\b(?:able|ability|opportunit(?:y|ies)|money|cash|funds?|proceeds|right|flexibility|power|room|us|them|"
    r"companies|refus\w+|declin\w+|not|never|"
    r"continue[sd]?|used|helped|allow\w*|enabl\w+|urg\w+|call\w*|ask\w*|how(?: much)?|order|contract|intent|won|fail\w*|unable)\s+to\s+$",
    re.IGNORECASE,
)
_OPENERS: Final = re.compile(
    r"plans?|commitments?|pledges?|bid|deal|agreement|resolved|opted|programme?|decision|drive|path|targets?|goal|"
    r"ambition|scheme|strategy|proposal|initiative|blueprint|effort|intention|promise|offer|group|company|giant|"
    r"firm|\w*maker|unit|subsidiary|venture|operator|applied|filed|permission|"
    r"supplier|producer|developer|provider|manufacturer|retailer|utility|airline|brewer|chain|miner|owner|"
    r"partners?|start-?up|conglomerate|major|arm|division|business|"
    r"builder|processor|refiner|packager|says|distributor|lessor|carrier|railway|railroad|cooperative|foundry|mous?|pact|subsidiaries|firms"
)
_ENABLED: Final = re.compile(
    r"\b(?:allow|enabl|help|permit|urg|ask|press|push|forc|encourag)\w*\s(?:[\w.'’-]+\s){1,4}$", re.IGNORECASE
)
"""Somebody made able to spend promises nothing by it: "the loan will allow Stackyard to build …"."""
_AGREED: Final = re.compile(
    r"\b(?:agreed|agreement|approval|permission|go-ahead|pact|deal|memorandum|mous?|decided|decision|pledge|"
    r"commitment|promise|plans?)\s(?:[\w.'’-]+\s){1,6}$",
    re.IGNORECASE,
)
"""A promise parted from its verb: "agreed with the state to invest", "its decision last year to invest"."""
_IS_DOING: Final = re.compile(
    r"\b(?:said|says)(?:(?: on)? \w+day| today)?,? (?:that )?(?:it|they|the (?:company|group|firm)) (?:was|were) (?:also |now )?$|"
    r"\b(?:is|are|['’](?:s|re)|will be)\s(?:expanding|building|upgrading|adding|doubling|moderni[sz]ing|"
    r"constructing)\b[^;]{0,70}\sby\s$|\b(?:is|are|['’](?:s|re)|be|been|will be|plans? (?:on|include)|"
    r"planning on|includes?|include|anticipat\w+|expect\w*|also)\s+(?:\w+\s+)?$|['’](?:s|re)\s+$",
    re.IGNORECASE,
)
_SUBJECT: Final = re.compile(r"(?:[\w.&’'-]+ ){1,5}")
_ENDS: Final = re.compile(r"[.!]\s*$|\b(?:is|are|was|were|will|has|have|had|said|says)\b")


def _is_headline(text: str, leading: str) -> bool:
    """Whether the words before a participle are all of a headline's subject: "Lumo investing $4bn in new fab"."""
    return _SUBJECT.fullmatch(leading) is not None and text.startswith(leading) and _ENDS.search(text) is None


_ANNOUNCED: Final = re.compile(r"\b(?:announc|plan|unveil|will|said it)\w*\b[^;]*$", re.IGNORECASE)
_OF_A_SORT: Final = re.compile(
    r"\b(?:of|among|all|any|for|on|most|many|some|several|more|fewer|other)"
    r"\s(?:(?:the|such|those|these|large|big|new)\s)*(?:projects|plants|investments|expansions|facilities)$",
    re.IGNORECASE,
)
"""Many of a sort, whose sum is a threshold: "of the projects worth more than $100 million"."""
_SO_FAR: Final = re.compile(r"\b(?:year[ -]to[ -]date|to[ -]date|completed|average|has|have)\s+$", re.IGNORECASE)
_WAS_BUILT: Final = re.compile(
    r"(?:\b(?:was|were|been) (?:\w+ ){0,2}?|, )(?:built|constructed|completed|opened|developed|set up|"
    r"established|commissioned|financed|upgraded|expanded|renovated)\b(?! (?:by|in) (?:20[2-9]\d))[^,;]*$",
    re.IGNORECASE,
)
_PLAN_MET: Final = re.compile(
    (
        r"\b(?:exceed(?:s|ed)|topped|beat|missed|(?:above|below|under|over|within|ahead of|short of) )\s?(?:the |its |"
        r"our )?(?:plan|budget|forecast|target)s?\b"
    ),
    re.IGNORECASE,
)
"""What a sum that was spent is measured by."""
_INCURRED: Final = re.compile(
    r"\b(?:incurred|recorded|posted|reported|booked|completed|finished)\s(?:(?:an?|its|the|net|gross|total|capital)\s)*$",
    re.IGNORECASE,
)
"""Behind these an outlay is spent: "incurred capital expenditure of …"."""
_BACK_THEN: Final = re.compile(r"\bwas an?\b|\bin \d{4}\b", re.IGNORECASE)


def is_meant(text: str, cue: re.Match[str]) -> bool:
    """Whether the words look ahead and are not denied: "able to invest" and "would have spent" promise nothing."""
    leading = before(text, cue.start())
    if cue["verb"]:
        return _verb_is_meant(text, cue, leading)
    if cue["moved"] and moved_then(text, cue.start(), cue.end() + REACH):
        return False
    if cue["joined"]:
        return re.search(r"\b(?:will|would|plans? to|to)\s", leading) is not None
    if cue["going"]:
        around = leading + text[cue.end() : cue.end() + 40]
        return (
            _IS_DOING.search(leading) is not None
            or _is_headline(text, leading)
            or (_ANNOUNCED.search(leading) is not None and not _BACK_THEN.search(around))
        )
    if cue["outlay"]:
        if any(words.search(leading) for words in (_SO_FAR, _WAS_BUILT, _INCURRED)) or _OF_A_SORT.search(
            leading + cue.group()
        ):
            return False
        if moved_then(text, max(0, cue.start() - REACH // 2), cue.end() + REACH):
            return False
        start, end = clause_around(text, cue.start(), cue.end())
        return (
            FORWARD.search(_PLAN_MET.sub(" ", text[start : end + 80])) is not None
            or _REPRESENTS.search(leading) is not None
            or ALL_IN.search(text, start, end) is not None
            or re.search(
                r"(?i)announc|unveil|\bplan(?:s|ned|ning)?\b|\binvolves (?:the )?(?:construction|building|"
                r"expansion|setting[ -]up|establish(?:ing|ment)|constructing|expanding)\b",
                leading,
            )
            is not None
            or _MOVED_TO.match(text, cue.end()) is not None
        )
    if (cue["noun"] or "").lower().startswith("represent") and _OPENED.search(text):
        return False
    if (cue["noun"] or "").lower() == "with" and _ITS.match(text, cue.end()):
        return False
    if (cue["noun"] or "").lower() == "through" and not _TO_DO.search(leading):
        return False
    is_over = (cue["noun"] or "").lower() == "with" and PAST.search(leading) and not FORWARD.search(leading)
    if is_over or _WAS_BUILT.search(leading):
        return False
    return re.search(r"\b(?:not|never)\s+$", leading) is None and not _describes(cue, leading)


_MOVED_TO: Final = re.compile(
    r"(?<=plan)\s(?:increased|raised|lifted|grew|rose|expanded|upped|climbed|cut|trimmed|lowered) to\s|"
    r"(?<=budget)[^.;,]{0,60}?\s(?:has|have|had)\s(?:risen|grown|climbed|increased|swollen|ballooned|jumped|"
    r"fallen|been \w+)(?:\s\w+)?\sto\s|(?<=project) (?:has|carries|involves|entails|comes with) an? ",
    re.IGNORECASE,
)
"""What is to be spent now, where it was less before; and what a project is to cost."""
_ITS: Final = re.compile(r"\s(?:its|their|our|the|this|that)\s", re.IGNORECASE)
_TO_DO: Final = re.compile(
    r"\b(?:will|would|(?:plans?|intends?|aims?|wants|hopes|expects?|seeks|looks|is|are|set|going|planning|looking) to)\s",
    re.IGNORECASE,
)
"""What is to be done through an investment; what was done, or is only hoped of others, promises nothing."""
_OPENED: Final = re.compile(
    r"\b(?:has|have|officially|formally|recently) "
    r"(?:\w+ )?(?:opened|completed|inaugurated|finished|unveiled|started production)\b|\b(?:grand opening|"
    r"ribbon|(?:marks?|marked|marking|celebrat\w+) (?:the )?(?:\w+ )?(?:completion|opening|inauguration))\b",
    re.IGNORECASE,
)
"""What stands already: the sum was spent."""
_DEFINITE: Final = re.compile(r"(?:\b(?:its|their|our|the|this|that|his)|['’]s?)\s+$", re.IGNORECASE)


def _describes(cue: re.Match[str], leading: str) -> bool:
    """Whether the word of news tells a thing from others and tells nothing: "its planned $20 billion site"."""
    return (cue["noun"] or "").lower().endswith("ed") and _DEFINITE.search(leading) is not None


def _verb_is_meant(text: str, cue: re.Match[str], leading: str) -> bool:
    will = (cue["will"] or "").lower()
    is_denied = re.search(r"\b(?:not|never)\s", will) or re.match(r"\s+have\b", text[cue.end() : cue.end() + 9])
    is_over = re.search(r"\b(?:was|were)\s", will) and not re.search(
        r"\b(?:was|were) (?:to|going|planning|set)", cue.group().lower()
    )
    if is_denied or (is_over and not _SAID_IT.search(leading)):
        return False
    if will.strip() == "announced" and cue.group().lower().endswith("ing"):
        return False
    if will.startswith("to") and _ENABLED.search(leading):
        return False
    if will.startswith("to") and _IN_TALKS.search(leading):
        return (
            BUILDS.match(cue["verb"] or "") is not None
            or _INTO_A_THING.search(text, cue.end(), cue.end() + REACH) is not None
        )
    return not will.startswith("to") or (not _NO_PROMISE.search(leading + will[:3]) and _can_open(leading))


_IN_TALKS: Final = re.compile(
    r"\bin (?:\w+ )?(?:talks|discussions|negotiations) (?:with (?:[\w.'’-]+ ){1,6}?)?$", re.IGNORECASE
)
"""What is talked of is built, or invested in a thing: a stake in a company is none."""
_INTO_A_THING: Final = re.compile(
    r"\b(?:in|into|on) (?:(?:an?|the|its|new|two|three|building|expanding) |(?:AI )?data cent)", re.IGNORECASE
)
_SAID_IT: Final = re.compile(
    r"\b(?:said|says)(?:(?: on)? \w+day| today)?,? (?:that )?(?:it|they|the (?:company|group|firm)) $", re.IGNORECASE
)
"""In reported speech "was building" is what is done now."""


def _can_open(leading: str) -> bool:
    """Whether a bare "to invest" can promise: behind a name, a plan or a headline's subject, not behind another word."""
    word = re.search(r"([\w.'’)&>-]+)\s*$", leading)
    is_opener = (
        word is None
        or any(letter.isupper() for letter in word[1])
        or word[1][-1] in ")>"
        or _OPENERS.fullmatch(word[1]) is not None
    )
    return is_opener or _AGREED.search(leading) is not None
