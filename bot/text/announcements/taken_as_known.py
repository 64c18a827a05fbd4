"""Plans that a sentence takes as known, without saying when they were told: by a possessive, an aside, a tense."""

import re
from typing import Final

from bot.text.announcements.claim import Claim
from bot.text.announcements.ongoing import DAY, SAYS_ITSELF, ongoing
from bot.text.announcements.telling_words import MONTH, WEEKDAY
from bot.text.announcements.tense import PAST
from bot.text.who.name_words import NAMES_WITH_S


def taken_as_known(text: str, claim: Claim) -> str:
    """The words that take the claim as known; "" where none do."""
    if claim.kind == "programme":
        return "" if _is_first_named(text, claim) else claim.cue
    told = (judge(text, claim) for judge in (_by_its_form, _in_aside, _by_its_time, _as_background))
    return next(filter(None, told), "")


def _by_its_form(text: str, claim: Claim) -> str:
    """A possessive, brackets or a peer's place that take it as known: "its pledge to …"."""
    pledge = _PLEDGE_TO.search(text, max(0, claim.start - 40), claim.start + len(claim.cue) + 1)
    if (
        pledge
        and not _is_of_its_name(text, pledge.start())
        and pledge.end() >= claim.start - _LEAD
        and not _NEWS_OF.search(text[: pledge.start()])
    ):
        return pledge.group()
    if bracketed := _IN_BRACKETS.search(text, max(0, claim.start - 60), claim.start + 1):
        return bracketed.group().strip("( ")
    peer = _PEER.search(text[: claim.start + 1])
    return peer.group() if peer else ""


def _by_its_time(text: str, claim: Claim) -> str:
    """A month, a perfect or a progress that tell it as begun or said: "has pledged to …", "is building …"."""
    if earlier := _EARLIER_FIGURE.search(text, max(0, claim.start - 25), claim.end):
        return earlier.group()
    perfect = _PERFECT.search(text[: claim.end])
    if perfect and (_OURSELVES.match(perfect.group()) or _is_news(text, perfect)) and not _SINCE.search(text):
        perfect = None
    is_of_the_day = DAY.search(text) is not None and SAYS_ITSELF.search(text) is not None
    if perfect and not is_of_the_day and not re.search(r"[,;]", text[perfect.end() : claim.start]):
        return perfect.group()
    if runs := ongoing(text, claim):
        return runs
    is_bare = _BACKSHIFTED.search(claim.cue) is not None and not _SAYS.search(text)
    if claim.kind == "plan" and is_bare and not _OF_THE_TOPIC.fullmatch(text, 0, claim.start):
        return claim.cue
    wanted = _WAS_PLANNING.search(text, 0, claim.start + len(claim.cue))
    return wanted.group() if wanted and not _SAYS.search(text[: wanted.start()]) else ""


def _as_background(text: str, claim: Claim) -> str:
    """What a sentence only sets beside its news: somebody's projected sum, a peer's plan, a ceremony, an example."""
    anothers = _PROJECTED.search(text, 0, claim.sum.start) if claim.sum else None
    found = (
        anothers
        or _OTHERS.match(text)
        or _BACKGROUND.search(text[: claim.start + len(claim.cue)])
        or _WEIGHED.search(text)
        or _CEREMONY.search(text, 0, claim.end)
        or _EXAMPLE.search(text[: claim.end])
        or _beside_what_came(text, claim)
        or (claim.sum and _RESTS_ON.search(text, 0, claim.sum.start))
    )
    if found:
        return found.group()
    aside = _AND_SAID.search(text)
    return aside.group() if aside and not _AHEAD.search(text) and not PAST.search(text[: aside.start()]) else ""


def _is_of_its_name(text: str, at: int) -> bool:
    """Whether the possessive is the company's own name: "Kohl's plans to spend …"."""
    return text[:at].split(" ")[-1].strip('(“"') in NAMES_WITH_S


_LEAD: Final = 12
"""Characters between a plan named as known and the spending it is of: "its plan to lift capex"."""
_IN_BRACKETS: Final = re.compile(r"\((?:the (?:latter|former)|which|who|it|both)\b[^()]*$", re.I)
"""What is said of another between brackets: "Corvane and Lumo (the latter plans to spend …)"."""
_EARLIER_FIGURE: Final = re.compile(
    r"(?<!to )(?<!as )(?<!with )(?<!end of )(?<!half of )\b(?:(?:last (?:week|month|quarter|year)|yesterday|"
    rf"(?-i:{MONTH}))['’]s\s|(?:its|their|our|an?|the|['’]s)\s(?:previous|prior|earlier|(?-i:{MONTH}))\s)"
    rf"(?:[\w-]+\s){{0,4}}?(?:guidance|forecast|outlook|plan|budget|projection|estimate|pledge|commitment|"
    r"promise|decision|vow)\s(?:of|at|for|to)\s",
    re.I,
)
"""A figure by the month it was given in: "its July capex forecast"."""
_BACKSHIFTED: Final = re.compile(r"\bwould\b|^(?:intended|aimed|hoped|wanted) to\b", re.I)
"""The future of somebody's words: without one who says so it is a plan of before."""
_OF_THE_TOPIC: Final = re.compile(r"(?:the (?:company|group|firm)|they|it)\s", re.I)
"""Whom the sentences before let speak, and nobody else, before "would": their reported speech goes on."""
_WAS_PLANNING: Final = re.compile(
    r"\b(?:was|were) (?:planning|going|aiming|preparing|looking|hoping) (?:to|on)\b", re.I
)
_PROJECTED: Final = re.compile(
    r"\w['’]s (?:projected|planned|expected|estimated|announced|proposed) (?:(?:[\w.&-]+ ){0,3}?"
    r"(?:investments?|spending|spend|capex|outlays?|expenditures?) (?:of|worth|total(?:l)?ing) )?$",
    re.I,
)
"""A sum that the text takes for a company's own without saying when it was told: "Norvane's projected $80 billion in capex"."""
_OTHERS: Final = re.compile(
    r"(?:[^,;]{3,40}, )?(?:(?:by|in|for) (?:comparison|contrast)|comparatively),?\s|"
    r"(?:(?:its|a|the|their) )?(?:rival|competitor|peer) (?-i:[A-Z])(?![^.;]{0,60}(?:day\b|\b"
    r"(?:consider|mull|weigh|contemplat)))|(?:\S+ ){0,3}?(?:recent|other|existing|current) "
    r"(?:[\w-]+ ){0,2}?(?:investments|projects|announcements|developments|deals|examples|moves)\b|"
    r"(?:other|several|many|some|rival|fellow) (?:[\w-]+ ){0,2}?(?:giants|companies|firms|groups|peers|rivals|"
    r"\w*makers|providers|carriers|utilities|miners|airlines|retailers|producers)\b",
    re.I,
)
_BACKGROUND: Final = re.compile(
    r"\bwith (?-i:[A-Z])[\w.&-]*(?: (?-i:[A-Z])[\w.&-]*){0,3} alone (?:(?:is|are) )?(?:set|expected|due|planning|"
    r"projected|likely|slated|on track|forecast|poised|plans?|expects?|will|intends?|preparing|aims?|pledged|"
    r"committed)\b[^.;]{0,60}$|"
    r"\b(?:even as|even though|one of (?:several|many|a number of))\b[^.;]{0,90}$|"
    r"\b(?:defend|critici[sz]|question|justif|prais|hail|welcom|oppos|attack|mock)\w* "
    r"(?:(?:its|the|his|her|their|[A-Z]\w+['’]s) )?(?:\w+ )?plans? to\b",
    re.I,
)
"""A plan that a sentence only sets beside its news, or has an opinion on."""
_WEIGHED: Final = re.compile(
    r"\w['’]s (?:[\w-]+ ){1,5}(?:forecast|guidance|plan|budget|outlook|target) of [^;,]{2,40} (?:is|are) "
    r"(?:(?:nearly|about|more than|roughly|almost|over) )?"
    r"(?:\w+ times|twice|double|triple|half|larger|bigger|higher|lower|the (?:largest|biggest|highest))\b"
)
"""Somebody else's plan, put beside a measure: "Norvane's forecast of $85 billion is twice …"."""
_CEREMONY: Final = re.compile(
    r"\b(?:holds?|held|hold|attend\w*|plans?|schedul\w+|host\w*|celebrat\w+) "
    r"(?:an? |the |its |for )?(?:[\w.-]+ ){0,3}?(?:ground-?breaking|inauguration|ribbon-cutting|ceremony)\b",
    re.I,
)
"""A feast for a plan that is known."""
_EXAMPLE: Final = re.compile(r"\bfor (?:example|instance)\b", re.I)


def _beside_what_came(text: str, claim: Claim) -> re.Match[str] | None:
    """The words of a concession that hold the plan, where what came instead is told behind it."""
    conceded = _CONCEDED.match(text)
    return conceded if conceded and claim.start < conceded.end() else None


_CONCEDED: Final = re.compile(
    r"(?:(?:although|though|even though|while|whereas) [^;]{3,80}?\b(?:earmarked|budgeted|planned|allocated|set aside|"
    r"forecast|projected|expected|guided|intended|targeted|aimed|pledged|committed)\b|"
    r"despite (?:an?|its|the|their) (?:[\w-]+ ){0,4}?(?:budget|plan|target|allocation|outlay|provision|forecast)\b)"
    r"[^;]{3,200}?,\s(?:its|their|the|actual|only|just|it|they|[\w.]+['’]s)\s(?:[^,;]{2,60}\s)?(?:fell|rose|spent|was|were|"
    r"came|reached|dropped|declined|totall?ed|amounted|invested|slipped|slowed|grew|shrank|lagged|undershot|jumped|climbed)\b",
    re.I,
)
"""A plan beside what was spent: "Although it earmarked $900 million for 2031, its spending fell to …"."""
_RESTS_ON: Final = re.compile(
    r",\s(?:backed|supported|underpinned|driven|fuel+ed|powered|bolstered|anchored) by (?!(?:an?|new|another)\b)"
    r"[^,;]{0,90}$",
    re.I,
)
"""What a company's aims rest on is no news of the sentence: "aims for 7% growth, backed by capital spending of …"."""
_SAYS: Final = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|g[ai]v\w+ notice|propos\w*|agree(?:d|ment|s)?|deal|told|announc\w*|statement|according|"
    r"report(?:s|ed)|add(?:s|ed)|disclos\w*|unveil\w*|promis\w*|pledg\w*|indicat\w*|estimat\w*|expect\w*|"
    r"confirm\w*|filing|reveal\w*)\b",
    re.I,
)
_PERFECT: Final = re.compile(
    r"\b(?:has|have|(?:it|that|who|we|they|he|she)['’](?:s|ve)) (?:\w+ )?(?:said|guided|told|indicated|flagged|"
    r"signal(?:l)?ed|pledged|committed|vowed|promised|made public|"
    r"been (?:spending|investing|building|announced|pledged|committed|unveiled))\b",
    re.I,
)
_OURSELVES: Final = re.compile(r"we['’]ve (?:now |also )?(?:committed|pledged)", re.IGNORECASE)


def _is_news(text: str, perfect: re.Match[str]) -> bool:
    """Whether who speaks for a company has just said it, or whom the article is about commits itself to what it tells of."""
    leading = text[: perfect.start()]
    if _SPEAKER.fullmatch(leading) and perfect.group().endswith(" said"):
        return True
    promise = _COMMITS.match(text, perfect.start())
    is_topics = _TOPIC.fullmatch(leading) is not None and _OF_THE_NEWS.search(text, perfect.end()) is not None
    return promise is not None and (is_topics or _A_NEW_THING.match(text, promise.end()) is not None)


_SPEAKER: Final = re.compile(
    r"[^,;]{0,60}\b(?:boss|chief|chief executive|chairman|chairwoman|president|founder|spokes\w+|director|head)\s", re.I
)
_TOPIC: Final = re.compile(
    r"(?:[^,;]{3,60} said (?:on \w+day )?(?:that )?)?(?:the (?:company|group|firm|\w*maker)|it)\s", re.I
)
_COMMITS: Final = re.compile(r"has (?:pledged|committed|vowed|promised|agreed) to ", re.I)
_A_NEW_THING: Final = re.compile(
    r"(?:set up|build|open|construct|establish|put up|erect) (?:an?|another|two|three) (?:[\w-]+ ){0,4}?"
    r"(?:plant|factory|mill|works|fab|smelter|refinery|warehouse|data cent(?:er|re)|hub|unit|facility|line|manufacturing)\b",
    re.I,
)
"""What is brought in as new was not told before, whoever has promised it."""
_OF_THE_NEWS: Final = re.compile(
    r"\b(?:on|in|into) (?:the|this) (?:[\w-]+ )?(?:project|expansion|facility|plant|site)\b|"
    r"\b(?:creat|add|hir|employ)\w* (?:\w+ ){0,2}\d[\d,]* (?:[\w-]+ ){0,3}(?:jobs|people|workers|positions|employees)\b",
    re.I,
)
"""The thing that the article tells of, or the jobs that come with it."""
_SINCE: Final = re.compile(
    r"\b(?:since|so far|to date|already|total|over the (?:past|last)|cumulative\w*)\b", re.IGNORECASE
)
"""What a speaker has just committed is news, unless it adds up what was committed before."""
_PLEDGE_TO: Final = re.compile(
    r"(?:(?:\b(?:its|their|our|his)|['’]s|s['’]) (?:(?!(?:unit|arm|division|business|subsidiary|parent|chief|"
    r"executive|board|giant|group|company|firm|owner|affiliate|venture|operator|retailer|\w*maker|utilities|"
    r"subsidiaries|units|divisions|businesses|affiliates|companies|partners|owners|operators|"
    r"ventures) )(?-i:[a-z][\w-]*|[A-Z.]{2,}|[A-Z]+-[\w-]+) ){0,3}?(?:plan|pledge|commitment|promise|decision|"
    r"vow|bid|push|proposal)s?|\bthe (?!compan|group|firm|partners|two |pair|duo)"
    r"(?:[\w-]+ )?(?:plan|pledge|commitment|promise)) (?:to|of)\s+(?=[a-z])",
    re.I,
)
_NEWS_OF: Final = re.compile(
    r"\b(?:announc\w*|unveil\w*|approv\w*|reveal\w*|rais\w*|disclos\w*|outlin\w*) (?:\w+ ){0,4}$", re.I
)
_AND_SAID: Final = re.compile(r", and (?:the (?:company|group|firm)|it) said it would\b")
_AHEAD: Final = re.compile(
    rf"{WEEKDAY}|\b(?:this|next|fiscal|coming|over the|by) (?:year|\d{{4}}|\w+ years)|\b(?:19|20)\d\d\b"
)


_PEER: Final = re.compile(
    r"\b(?:such as|including|like|unlike|joins?|joining|rivals?|(?:that|those) of|echoes|mirrors|"
    r"matches)\s[^,;]{2,60},\s(?:which|who)\s+\w*$",
    re.I,
)
"""A clause on another company, named for comparison: "rivals such as Elvo Pharma, which plans to …"."""
_FIRST_NAMED: Final = re.compile(r"(?:as )?(?:part of|under) (?:an?\b|(?=[^\w\s]{0,3}\d))", re.I)


def _is_first_named(text: str, claim: Claim) -> bool:
    """Whether a plan is news though named by a noun: told today as "the $1 billion project", or brought in as "part of a …"."""
    if _FIRST_NAMED.match(claim.cue):
        return _SAYS.search(text) is not None or re.search(r"\b(?:will|to)\b", text) is not None
    is_said_today = DAY.search(text) is not None and _SAYS.search(text, claim.end) is not None
    return is_said_today and claim.cue.lower().startswith("the ")


_ASIDE: Final = re.compile(
    r",\s+(?:which|who|whose)\s[^,]*?|,\s+(?:now |currently |still )?(?:standing at|valued at|worth|totall?ing|"
    r"estimated at|(?:expected|estimated|projected|set) to (?:cost|require|reach))\s",
    re.I,
)
_FINITE: Final = re.compile(
    r"(?<!['’]s )\b(?:is|are|was|were|has|have|had|will|would|could|may|says?|said|announce[sd]?|unveil\w*|"
    r"expects?|intends?|we|it|they|plans? to|a|an|new)\b",
    re.I,
)
_GOES_ON: Final = re.compile(
    r",\s(?:(?:also|now|still)\s)?(?:has|have|is|are|will|would|says?|said|plans?|agreed|announced|unveiled|intends?|expects?)\b",
    re.I,
)
"""Behind the aside, where the sentence goes on with its verb."""
_COSTS: Final = re.compile(
    r",\s+(?:(?:which\s(?:will|would|is expected to)|(?:expected|estimated|projected) to)\s(?:cost|require|involve)|"
    r"worth|valued at|totall?ing|estimated at|costing)\b",
    re.I,
)
"""The price of what is announced, where the company itself says so."""
_NAME_SAYS: Final = re.compile(r"\b[A-Z][\w.&’-]* (?:said|says|announced)\b")
_WORK_BEGINS: Final = re.compile(
    r"^(?:(?:construction|building|work) (?:of|on|at)|ground-?breaking "
    r"(?:for|on|at))\b[^,;]*,[^;]*,\s(?:(?:will|should|is|are) (?:(?:scheduled|due|expected|planned|set|slated)"
    r" to )?)?(?:starts?|begins?|commences?|gets? under ?way|take place)\b",
    re.I,
)
"""A plan whose work is yet to begin is news, with its price in an aside."""
_MOST_OF_A_HEAD = 90


def _in_aside(text: str, claim: Claim) -> str:
    """The words of an aside on the sentence's subject that hold the sum: "our plan, which includes …, keeps …" states no news.

    An aside behind the verb is news: "will build a plant, which will cost …".
    """
    begun = _ASIDE.search(text[: claim.sum.start + 1]) if claim.sum else None
    if begun is None or claim.sum is None or begun.start() > _MOST_OF_A_HEAD or _FINITE.search(text[: begun.start()]):
        return ""
    if (
        _WORK_BEGINS.search(text)
        or _GOES_ON.search(text, begun.end(), claim.sum.start)
        or (_COSTS.match(text, begun.start()) and (SAYS_ITSELF.search(text) or _NAME_SAYS.search(text)))
    ):
        return ""
    return text[begun.start() : claim.sum.end] if "," in text[claim.sum.end :] else ""
