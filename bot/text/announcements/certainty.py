"""How sure a claim is: said by the company, weighed or heard of, given up again, denied, or supposed by somebody else."""

import re
from typing import Final, Literal

from bot.domain.announcement import Certainty
from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import clause_around
from bot.text.quantities.openings import cued


def certainty(text: str, claim: Claim) -> Certainty | Literal["supposed"]:
    """What the sentence makes of the claim; "supposed" ones are nobody's plan."""
    if _is_denied(text, claim):
        return "denied"
    if _is_supposed(text, claim):
        return "supposed"
    if given_up(text, claim):
        return "dropped"
    return "considered" if _is_considered(text, claim) else "stated"


def given_up(text: str, claim: Claim) -> bool:
    """Whether the sentence tells of the plan as one of before, and that it came to nothing: "had planned to …, but dropped the idea"."""
    once = _ONCE_PLANNED.search(text, 0, claim.end)
    return once is not None and _GIVEN_UP.search(text, once.end()) is not None


_ONCE_PLANNED: Final = cued(
    r"\b(?:had (?:once |originally |initially |previously |earlier )?(?:planned|intended|hoped|wanted|aimed|"
    r"proposed|meant|been planning|been going)|(?:once|originally|initially) (?:planned|intended)|"
    r"was (?:once |originally )?(?:planning|going|preparing)) (?:to|on)\b",
    re.IGNORECASE,
)
_GIVEN_UP: Final = re.compile(
    r"\b(?:but|before|and|until|then)\b[^.;]{0,60}?\b(?:drop|abandon|scrap|shelv|cancel|ditch|axe|gave up|"
    r"given up|giving up|chang(?:ed|ing) (?:its|their) mind|decided (?:against|not)|walk(?:ed|ing) away|"
    r"called (?:it|them|the plan) off|back(?:ed|ing) (?:out|away)|pull(?:ed|ing) (?:out|the plug)|"
    r"never went ahead|came to nothing)\w*",
    re.IGNORECASE,
)


def is_expected(claim: Claim) -> bool:
    """Whether the words only expect it ("expects to invest"): that is guidance, no commitment."""
    return _EXPECTS.match(claim.cue) is not None


_EXPECTS: Final = re.compile(
    r"(?:now |also |currently )*(?:expect|anticipat|forecast|project|estimat|foresee|predict)", re.IGNORECASE
)


# ---- denied -------------------------------------------------------------------------------------------------------------------------
_RUMOUR: Final = r"(?:(?:media |press |news )?reports?|rumou?rs?|speculation|claims?|suggestions?|stor(?:y|ies)|talk|allegations?|news)"
_DENIES: Final = cued(
    r"\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|dismiss(?:es|ed|ing)?|"
    r"reject(?:s|ed|ing)?|disput(?:e|es|ed|ing)|pour(?:s|ed) cold water on)\s"
    r"(?:(?:a|an|the|any|all|as|these|such|those|recent|online|false|baseless|untrue|wrong)\s)*(?:[A-Z]\w+\s)?"
    rf"(?:{_RUMOUR}|having|that|it|they|plans?|planning|(?:is|was) planning)\b",
    re.IGNORECASE,
)
_IS_FALSE: Final = re.compile(
    r"\b(?:is|are|was|were|as)\s(?:\w+ly\s)?(?:false|untrue|wrong|incorrect|inaccurate|baseless|unfounded|"
    r"groundless|fabricated|not true|not correct|not accurate|without foundation|fake)\b",
    re.IGNORECASE,
)
_OF_RUMOUR: Final = cued(rf"\b{_RUMOUR}\b", re.IGNORECASE)
_NO_PLANS: Final = cued(
    r"\b(?:has|have|had|with|there (?:is|are|were)) no (?:current |such |immediate |present )?(?:plans?|intentions?) (?:to|of|for)\b|"
    r"\b(?:is|are|was|were) not (?:currently |now |at present )?(?:planning|considering|going|intending|looking|"
    r"about|weighing|preparing) (?:to |on )?|"
    r"\b(?:do|does|did) not (?:currently |now )?(?:plan|intend|expect|aim|mean|want|propose) to\b|"
    r"\b(?:rul(?:e|es|ed|ing)) out\b|\brefus(?:e[sd]?|ing) to (?=invest|spend|build|pour|commit|expand|raise|lift)|"
    r"\bnever (?:planned|intended|meant|wanted|agreed|promised) to\b|"
    r"\b(?:will|would|shall) (?:not|never)\s(?:be )?(?!only\b|just\b)(?:\w+ly )?(?:invest|spend|rais|lift|increas|"
    r"boost|hik|add|build|pour|commit|expand|cut|lower|reduc|trim|scal|chang|go)\w*|"
    r"\bwon['’]t\s(?:be )?(?:invest|spend|rais|lift|increas|boost|hik|add|build|pour|commit|expand|cut|lower|reduc|trim|scal|chang)\w*",
    re.IGNORECASE,
    holding=r"\b(?:no|not|never|out|won|refus\w+)\b",
)
_NOT_ONLY: Final = re.compile(r"\s(?:less|more|fewer) than\b", re.IGNORECASE)
_DENIED_IN_CHINESE: Final = re.compile(
    "否认|辟谣|没有[^。；，]{0,6}计划|无意|不会(?:投资|投入|上调|提高|增加|下调|削减)|并未(?:计划|考虑)"
)
_FALSE_IN_CHINESE: Final = re.compile("(?:不实|不属实|虚假|谣言|失实|子虚乌有)")


def _is_denied(text: str, claim: Claim) -> bool:
    """Whether the company says that it is not so: a denial before the claim, or a rumour that is called false behind it."""
    end = claim.sum.start if claim.sum else claim.end
    if _DENIES.search(text, 0, end):
        return True
    if not text.isascii() and (_DENIED_IN_CHINESE.search(text, 0, end) or _FALSE_IN_CHINESE.search(text)):
        return True
    if _OF_RUMOUR.search(text) and _IS_FALSE.search(text):
        return True
    start, _ = clause_around(text, claim.start, claim.end)
    refused = _NO_PLANS.search(text[start:end])
    return refused is not None and not _NOT_ONLY.match(text, start + refused.end())


# ---- supposed -----------------------------------------------------------------------------------------------------------------------
_IF: Final = cued(
    r"\b(?:if|were|should|suppos(?:e|ing)(?: that)?|imagine(?: that)?|assum(?:e|es|ing)"
    r"(?: that)?)\s(?!(?:approved|successful|all goes|regulators|permitted|confirmed|completed)\b)"
    r"(?:the |an? )?(?:[\w&.’'-]+\s){1,4}?(?:were|was|is|to|had|has|did|does|invest(?:s|ed)?|spen[dt]s?|"
    r"rais(?:e|es|ed)|build(?:s)?|built|pour(?:s|ed)?|commit(?:s|ted)?|add(?:s|ed)?|lift(?:s|ed)?|doubl(?:e|es|ed)|"
    r"went|goes|decid(?:e|es|ed)|ch(?:ose|ooses?))\b",
    re.IGNORECASE,
)
_UNCLEAR: Final = re.compile(r"\b(?:(?:not|un)\s?(?:clear|certain|known)) (?:if|whether|how)\b", re.IGNORECASE)
_MAIN_CLAUSE: Final = re.compile(r",")
_UNREAL: Final = re.compile(r"^(?:if|suppos\w+|imagin\w+)\b.*\b(?:were|had)$", re.IGNORECASE)
_WOULD: Final = re.compile(r"\b(?:would|could)\b", re.IGNORECASE)
"""What would be, if something were as it is not: "if we were to build it now, it would cost …"."""
_VOICE: Final = (
    r"(?:bloggers?|columnists?|commentators?|pundits?|observers?|critics?|strategists?|fund managers?|portfolio managers?|short sellers?|"
    r"experts?|professors?|academics?|influencers?|newsletter|editorial|op-ed|forum users?|netizens|"
    r"the (?:note|column|study|post|brokerage))"
)
_PREDICTED: Final = cued(
    rf"\b{_VOICE}\s(?:\w+\s)?(?:predict(?:s|ed)?|speculat(?:e|es|ed)|guess(?:es|ed)?|reckon(?:s|ed)?|think(?:s)?|"
    r"thought|believ(?:e|es|ed)|expect(?:s|ed)?|argu(?:e|es|ed)|wrote|writes|sa(?:ys?|id)|estimat(?:e|es|ed)|"
    r"forecast(?:s|ed)?|suggest(?:s|ed)?)\b|"
    r"\b(?:predict(?:s|ed)|speculat(?:es|ed)|wrote|writes|reckon(?:s|ed)|guess(?:es|ed)|according to|"
    rf"in the view of)\s(?:one |an? |some |the |many |several )?(?:[\w-]+\s){{0,2}}?{_VOICE}\b|"
    r"\bI (?:think|believe|reckon|guess|predict|expect|suspect) (?:that )?(?-i:[A-Z]\w+)\s|\b(?:in my view|in my opinion|my guess)\b",
    re.IGNORECASE,
)
_WISHED: Final = cued(
    r"\b(?:hop(?:es|ed|ing)|wish(?:es|ed)|wants?|wanted|would like|long(?:s|ed) for)\s(?:that\s)?(?-i:[A-Z])"
    r"[\w.&-]*(?:\s(?-i:[A-Z])[\w.&-]*){0,2}\s(?:will|would|to|can|could)"
    r"\s(?:\w+ly\s)?(?:invest|spend|pour|commit|put|build|expand|add)\b",
    re.IGNORECASE,
)
"""What somebody wishes of a company: "the mayor hopes Lumo will invest …"."""
_OUGHT: Final = cued(
    r"\b(?:(?:requir|forc|oblig|compel)\w*\s(?:[\w.&'’-]+\s){1,5}to|should|ought to|would (?:have|need) to|"
    r"(?<!\bwe )(?<!will )(?<!['’]ll )needs? to|must|has to|"
    r"urg(?:e|es|ed|ing)\b[^.;,]{0,40}\bto|call(?:s|ed|ing)?"
    r" on\b[^.;,]{0,40}\bto)\s(?:\w+ly\s)?(?:invest|spend|pour|commit|put|raise|lift|double|build|add)\b",
    re.IGNORECASE,
)
_SUPPOSED_IN_CHINESE: Final = re.compile(
    "(?:如果|假如|若是?|倘若|假设)[^。；，]{0,30}(?:投资|投入|斥资)|"
    "(?:博主|网友|分析师|专家|评论员|观察人士)[^。；，]{0,10}(?:预测|认为|猜测|预计|估计|称)"
)


def _is_supposed(text: str, claim: Claim) -> bool:
    """Whether it is a condition, somebody else's forecast or advice, not the company's word."""
    if claim.kind == "programme":
        return False
    if _WISHED.search(text, 0, claim.end) or _PREDICTED.search(text) or _SUPPOSED_IN_CHINESE.search(text):
        return True
    ought = _OUGHT.search(text, 0, claim.end)
    if ought and claim.kind != "guidance" and ought.end() > claim.start - 5:
        return True
    if _UNCLEAR.search(text, 0, claim.end):
        return True
    condition = _IF.search(text, 0, claim.end)
    if condition is None:
        return False
    if _UNREAL.search(condition.group()) and _WOULD.search(text, condition.end()):
        return True
    is_opening = condition.group()[:1].isupper() or condition.group().lower().startswith(("if", "suppos", "imagin"))
    return is_opening and not _MAIN_CLAUSE.search(text, condition.end(), max(claim.start, condition.end()))


# ---- considered ---------------------------------------------------------------------------------------------------------------------
_WEIGHS: Final = cued(
    r"\b(?:whether to|undecided|yet to decide|eyes|eyeing|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|"
    r"contemplat(?:e|es|ed|ing)|explor(?:e|es|ed|ing) (?:a|an|the|plans?|options?|whether|how)|"
    r"study(?:ing)? (?:a|plans?|whether)|think(?:s|ing)? (?:of|about)|debat(?:es|ed|ing)|"
    r"in (?:early |advanced |preliminary )?(?:talks|discussions)(?: \w+){0,4}? (?:to|over|about|on)|"
    r"discuss(?:es|ed|ing)|toy(?:s|ed|ing) with|float(?:s|ed|ing)? (?:a|the|plans?)|(?:nearing|close to|"
    r"closing in on|edging towards?|on the verge of) (?:a|an) (?:\w+ )?(?:deal|decision|agreement|pact))\b",
    re.IGNORECASE,
)
_THEN_DECIDES: Final = re.compile(r",\s[^,]*?\b(?:will|is to|are to|plans? to|decided to)\s")
"""What is done after it was weighed: "after considering three sites, Lumo will invest …"."""
_MIGHT: Final = re.compile(
    r"\b(?:may|might|could)\s(?:\w+ly\s|also\s|soon\s|yet\s|even\s)?(?:be\s)?(?:invest|spend|pour|commit|put|"
    r"raise|lift|double|build|boost|increase|add|hike|set aside|earmark|cut|reduce|lower|scrap|shelve)",
    re.IGNORECASE,
)
_SOURCES: Final = cued(
    r"\b(?:people|persons?|sources?|insiders?|officials?|executives?) (?:who "
    r"(?:are|is) |that are )?(?:familiar|close|briefed|with (?:direct |first-hand )?knowledge|involved|aware)\b|"
    r"\b(?:(?:one|two|three|four|five|six|several|multiple) (?:people|persons?) (?:say|says|said|told)|"
    r"sources? (?:say|says|said|told|tell)|insiders (?:say|said)|"
    r"(?:citing|according to) (?:\w+ ){0,3}?(?:sources?|insiders|people|a person)|people familiar|person familiar|"
    r"unnamed (?:sources?|people)|on condition of anonymity|"
    r"reportedly|is (?:said|rumou?red|understood|believed|thought) to|rumou?r(?:s|ed)? (?:has it|that|to))\b",
    re.IGNORECASE,
)
_COMPANY_SAYS: Final = re.compile(
    r"\b(?:company|group|firm|it|chairman|chief|president|officer|executive|spokes\w+|CEO|CFO|"
    r"management)\b[^.;,]{0,40}\b(?:said|says|announced|confirmed|told)\b|\b(?:said|says|announced|confirmed)"
    r"\s(?:on\s\w+day\s)?(?:that\s)?(?:it|the (?:company|group))\b|\b(?:in a statement|filing)\b",
    re.IGNORECASE,
)
_CONSIDERED_IN_CHINESE: Final = re.compile(
    "考虑|酝酿|据悉|知情人士|消息人士|据传|传闻|有望|可能(?:将)?(?:投|增|追|上调)|或将|拟议"
)


def _is_considered(text: str, claim: Claim) -> bool:
    """Whether the plan is not decided, or nobody answers for it by name."""
    if _SOURCES.search(text) or _CONSIDERED_IN_CHINESE.search(text, 0, claim.end):
        return True
    return is_weighed(text, claim)


def is_weighed(text: str, claim: Claim) -> bool:
    """Whether the words themselves leave it open: "mulls a $2 billion plant", "may invest"."""
    start, _ = clause_around(text, claim.start, claim.end)
    leading = text[start : claim.sum.start if claim.sum else claim.end]
    if (found := _WEIGHS.search(leading)) and not _THEN_DECIDES.search(leading, found.end()):
        return True
    might = _MIGHT.search(text, start, claim.end)
    return might is not None and claim.kind != "guidance" and _COMPANY_SAYS.search(text) is None
