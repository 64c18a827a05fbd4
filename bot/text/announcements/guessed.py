"""Claims that somebody makes for somebody else: analysts' guesses, markets' forecasts, opponents' fears."""

import re
from typing import Final

from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import clause_around, unbroken
from bot.text.announcements.simplified import simplified
from bot.text.quantities.openings import cued
from bot.text.who.firms import ANALYSTS, RESEARCHERS


def is_guessed(text: str, claim: Claim) -> bool:
    """Whether the claim is a guess or a forecast of others, and not said by who will spend."""
    text = unbroken(text)
    return (
        _is_an_analysts(text, claim)
        or _FORECASTERS.search(text, 0, claim.start) is not None
        or _SOMEBODY_RECKONS.search(text, 0, claim.end) is not None
        or _WE_EXPECT_OF.search(text, 0, claim.end) is not None
        or _RANGING.search(text, 0, claim.end) is not None
        or _ASKED.search(text, 0, claim.end) is not None
        or _IN_GENERAL.match(text) is not None
        or _RECKONED_BY.search(text[claim.start : claim.end] + _behind(text, claim)) is not None
        or _PUT_DOWN_TO.search(_behind(text, claim)) is not None
        or _OF_A_TOPIC.search(text, 0, claim.start + HEAD) is not None
        or (claim.kind == "guidance" and _SAID_BY_STATE.search(text, claim.end) is not None)
        or _is_expected_by_others(text, claim)
        or _GUESSED_IN_CHINESE.search(simplified(text[: claim.end])) is not None
    )


HEAD = 48
"""Characters of guidance that can name its owner: "spending by the industry"."""
SAYS_SO: Final = re.compile(
    r"\b(?:it|he|she|they|company|chairman|chief|president|officer|executives?|spokes\w+|officials?|director|"
    r"CEO|CFO|management) (?:said|says|told)\b|\b(?:statement|filing)\b",
    re.IGNORECASE,
)
_GUESS: Final = cued(
    r"\b(?:(?:estimates?|data) (?:compiled|collected|gathered)|LSEG|FactSet|Refinitiv|Visible Alpha|analysts?|"
    r"consensus|wall street|the street(?= (?:is|are|was|has|expects?|models?|sees?)\b)|economists?|consultants?|"
    r"brokerages?|(?:investment )?bank(?:s|ers)(?= (?:said|say|estimate|reckon|expect))|"
    r"industry (?:sources|insiders|observers)|research firms?|market researchers?|forecasters?|"
    r"strategists?)\b(?! (?:day|call|meeting|conference)\b)",
    re.IGNORECASE,
)
_OPPONENTS: Final = cued(
    r"\b(?:opponents|critics|campaigners|environmentalists|conservationists|residents)\b[^.;,]{0,30}\b"
    r"(?:say|said|argue|claim|warn|estimate|fear)",
    re.IGNORECASE,
)
_HEARS: Final = re.compile(
    r"\b(?:told|tells?|with|to|than|by|surpris\w+|shock\w+|stun\w+|stunned|rattl\w+|alarm\w+|disappoint\w+|"
    r"remind\w+|inform\w+|assur\w+)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Before an analyst who is told and guesses nothing."""
_SAID_BY_OTHERS: Final = re.compile(
    r"[,;]\s+(?:according to\s+)?(?:(?:an?|the|its|some)\s+)?(?:(?!and|which|that|whose|while|but|told|tells|"
    r"above|below|beat|topp|exceed|missing|more|less|higher|lower|ahead|versus|compared|than|"
    rf"against)[\w.&'’-]+\s+){{0,3}}?(?:analysts?|researchers?|economists?|research firm|research house|study|"
    r"survey|opponents|critics|campaigners|bankers|industry executives|traders|think[ -]tank|Deloitte|PwC|KPMG|Kearney|Rhodium|Bain|IEA|"
    r"trade (?:group|body|association)|industry (?:group|body|association)|broker(?:age)?s?|consultancy|"
    rf"(?-i:{RESEARCHERS})|McKinsey|"
    r"(?-i:[A-Z]\w+ (?:Securities|Research|Capital|Partners|Analytics)(?! (?:Times|Daily|News|Journal|Herald))))\b",
    re.IGNORECASE,
)
_SAID_BY_STATE: Final = re.compile(
    r",\s(?:the|a)\s(?:\w+\s)?(?:government|ministry|agency|white house|central bank|statistics (?:office|bureau))\s(?:said|says)\b",
    re.IGNORECASE,
)
_OF_ANOTHER: Final = re.compile(
    r"\b(?!(?:He|She|It|We|They|Management|Executives|Chairman|President)\b)[A-Z][\w.&’'-]*\s"
    r"(?:also\s|now\s|still\s)?(?:sees|expects|forecasts|estimates|predicts|projects|pegs|models|reckons|thinks|"
    r"believes|(?:raised|lifted|cut|lowered|trimmed)\sits\s(?:forecast|estimate)s?\s(?:for|of))\s(?:that\s)?"
    r"(?!(?:AI|U\.S|US|Capital|Capex|CapEx|CAPEX|Q\d|FY)\b)"
    r"[A-Z][\w.&-]*(?:\s[A-Z][\w.&-]*){0,3}(?:['’]s?\s(?!(?:unit|subsidiary)\b)|"
    r"\s(?:to|will|would|could)\s(?:spend|invest|raise|boost|lift|increase|cut|double|pour)\b)"
)
"""One name that guesses at another's spending: "Barlow Securities expects Tencent's capex …"."""
_WE_EXPECT_OF: Final = cued(
    r"\b[Ww]e (?:currently |now |still |also )?(?:expect|forecast|see|believe|think) (?:that )?\[?"
    r"(?!(?:AI|Capital|Capex|CapEx|CAPEX|Total|Cash|Q\d|FY)\b)[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,2}(?:['’]s?)?\]? "
    r"(?:management )?(?:to|will|would|could) (?:guide|spend|invest|pour|raise|lift|cut|boost)\b"
)
"""Analysts in the first person: "we expect Norvane's management to guide to …"."""
_FORECASTERS: Final = re.compile(
    rf"\b(?:{RESEARCHERS}|{ANALYSTS}|EEI)"
    r"[^.;,]{0,25}\b(?:forecast|estimate|expect|predict|project|see|reckon|think)s?\b"
)
_SOMEBODY_RECKONS: Final = cued(
    r"\b(?:estimated|reckoned|predicted|guessed|speculated)\s(?:that\s)?[A-Z][\w.&-]*(?:\s[A-Z]\w+)?\s(?:could|would|might|will)\b"
)
"""One person's guess at a company: "she estimated Norvane could invest …"."""
_RANGING: Final = cued(
    r"\b(?:forecasts|estimates|projections|predictions) rang(?:e|ing) (?:from|between)\b", re.IGNORECASE
)
"""Several people's."""
_RECKONED_BY: Final = re.compile(
    r"\b(?:projected|estimated|forecast(?:ed)?|expected|seen|predicted|pegged|put|modell?ed)\b[^.;]{0,60}?\bby "
    r"(?:the )?(?:analysts?|consensus|wall street|economists?|brokers?|FactSet|LSEG|Refinitiv|Visible Alpha|"
    r"Bloomberg (?:consensus|Intelligence)|S&P Global|(?-i:[A-Z]\w+ (?:Securities|Research|Capital|Analytics)))\b|"
    r"(?:^|[\s,(])per (?:FactSet|LSEG|Refinitiv|Visible Alpha|Bloomberg|S&P Global|analysts?|consensus)\b",
    re.IGNORECASE,
)
"""Who reckons with it stands behind it: "is projected at $98 billion by FactSet"."""
_ASKED: Final = cued(
    r"\b(?:I think|I believe|I guess|(?:it )?(?:would )?looks? like|sounds like) you(?:['’](?:re|ve|ll))? "
    r"(?:guys )?(?:\w+ )?(?:said|guided|mentioned|might|could|come|coming|talked|indicated|spend|going)\b",
    re.IGNORECASE,
)
"""What somebody on a call makes of what he heard."""
_IN_GENERAL: Final = re.compile(
    r"(?:An?|Each|Such an?) [^.;,]{3,60}? (?:would |will |can )?(?:typically|usually|normally|generally) (?:costs?|takes?|requires?)\b|"
    r"(?:Building|Constructing|Developing|Setting up|Equipping) (?:a|an|one|each) "
    r"(?!new|second|third)[^.;,]{3,60}?\s(?:costs|can cost|takes|requires|could cost)\b"
)
"""What such a thing costs anybody."""


def _behind(text: str, claim: Claim) -> str:
    """What follows the claim, without what it says of other people's estimates of it."""
    return _BESIDE_ESTIMATES.sub(" ", text[claim.end :])


_BESIDE_ESTIMATES: Final = cued(
    r"\b(?:above|below|beat|beats|beating|topp(?:ed|ing)|miss(?:ed|ing)|exceed(?:ed|ing)|higher than|"
    r"lower than|more than|less than|ahead of|compared (?:with|to)|versus|"
    r"against)\s[^.;]{0,40}?(?:estimate[sd]?|expectations?|consensus|forecasts?|expected)\b.*",
    re.IGNORECASE,
)
_PUT_DOWN_TO: Final = re.compile(
    r"\b(?:according to|estimated by|forecast by|projected by|says?|said)"
    rf"\s(?:[\w’'-]+\s){{0,7}}?(?:investment bank|brokerage|analysts?|(?:people|sources|insiders) in the industry|"
    rf"industry (?:sources|insiders|executives)|research (?:firm|house|group)|"
    rf"consultancy|{RESEARCHERS}|{ANALYSTS})\b"
    rf"(?!['’]?(?:\s[\w-]+){{0,3}}?\s(?:conference|meeting|day|call|summit|event|forum|briefing|symposium))"
)
"""Behind the claim: "… according to a note from the brokerage …"."""
_OF_A_TOPIC: Final = cued(
    r"\b(?:forecast|estimate|predict|project|reckon)(?:s|ed)? (?:that )?"
    r"(?:total |annual |overall |global |worldwide )?(?:AI|cloud|data cent|infrastructure|spending on)",
    re.IGNORECASE,
)
_GUESSED: Final = re.compile(
    r"\b(?:is|are|was|were) (?:now |widely |also |currently |reportedly )?(?:expected|projected|forecast(?:ed)?|"
    r"estimated|predicted|anticipated|seen|tipped) to "
    r"(?:\w+ ){0,2}?(?:spend|invest|pour|allocate|(?:boost|rais|lift|doubl|tripl|increas|cut|reduc|hik|ramp up)\w* "
    r"(?:its|their|combined|total|capital|cap-?ex|AI))\b|"
    r"\b(?:is|are) (?:\w+ )?(?:seen|tipped) (?:spend|invest|pour)ing\b",
    re.IGNORECASE,
)
"""Expected of a company by others: it says itself what "capital spending is expected to be"."""
_GUESSED_IN_CHINESE: Final = re.compile(
    "根据[^。，,]{0,24}(?:证券|研究报告|研报|机构)|据[^。，,]{0,12}(?:证券|研报|估算|测算)|"
    "(?:高盛|摩根士丹利|摩根大通|瑞银|花旗|野村|中金|大摩|小摩|汇丰)[^。；，,]{0,8}(?:预计|预期|预测|估计|认为)|"
    "(?:SEMI|IDC|Gartner|TrendForce|Omdia|Counterpoint|集邦)[^。；]{0,14}(?:预测|预计|预期|估)|预测显示|"
    "(?:市场|分析师|机构|券商|投行|业内|外界)[^。；，]{0,8}(?:预计|预期|预测|预估|估计|认为)"
)


def _is_an_analysts(text: str, claim: Claim) -> bool:
    """Whether an analyst, or one company for another, states the claim: before it or, named as its source, behind it."""
    leading = text[: claim.start + HEAD]
    if claim.kind != "programme" and _OPPONENTS.search(text, 0, claim.start):
        return True
    guesses = (found for found in _GUESS.finditer(text, 0, claim.start))
    if any(not _HEARS.search(text[: found.start()]) for found in guesses):
        return True
    return _OF_ANOTHER.search(leading) is not None or _SAID_BY_OTHERS.search(_behind(text, claim)) is not None


def _is_expected_by_others(text: str, claim: Claim) -> bool:
    start, end = clause_around(text, claim.start, claim.end)
    return _GUESSED.search(text, start, end) is not None and not SAYS_SO.search(text)
