"""Plans that are given up, put off or left below what was said: changes that name the plan of before and seldom a new sum."""

import re
from collections.abc import Sequence
from typing import Final, Literal

from bot.text.announcements.assets import ASSETS
from bot.text.announcements.capital import CAPITAL
from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import clause_around, tail_of_clause
from bot.text.announcements.other_spending import FINANCIAL, ORDERS, RUNNING
from bot.text.announcements.simplified import simplified
from bot.text.quantities.openings import cued
from bot.text.quantities.sums import Sum, sums

Stop = Literal["withdrawn", "delayed"]


def stop(text: str, claim: Claim) -> Stop | None:
    """Whether the sentence gives the claimed plan up or puts it off, by a verb before the plan or behind it."""
    if claim.sum is None:
        return None
    return _stopped(text, claim.sum)


def stopped(text: str, claimed: Sequence[Claim]) -> tuple[Claim, ...]:
    """The sentence's claims, or the plan that it gives up, puts off or lengthens where no words of promise name it."""
    if claimed:
        return tuple(claimed)
    is_chinese = not text.isascii()
    is_longer = is_chinese and LONGER_IN_CHINESE.search(text) is not None
    if not (
        is_longer
        or _STOPS.search(text)
        or _ENDS.search(text)
        or _WAITS.search(text)
        or (is_chinese and _IN_CHINESE.search(text))
    ):
        return ()
    for one in sums(text)[:_MOST]:
        if (is_longer or _stopped(text, one)) and _is_plan(text, one):
            start, _ = clause_around(text, one.start, one.end)
            return (Claim("programme", start, one.end, text[start : one.end], one),)
    return ()


_MOST, _REACH = 4, 120
"""Sums of a sentence that are looked at, and characters between a verb and what it stops."""
_OBJECT: Final = (
    r"(?:its|their|the|an?|all|that|this|our|plans?|work|construction|development|building|opening|completion|"
    r"the start|launch)\b"
)
_ENDS: Final = cued(
    r"\b(?:scrap(?:s|ped|ping)?|cancel(?:s|l?ed|l?ing)?|abandon(?:s|ed|ing)?|shelv(?:e|es|ed|ing)|"
    r"ax(?:e|es|ed|ing)|drop(?:s|ped|ping)?|ditch(?:es|ed|ing)?|"
    r"call(?:s|ed|ing)? off|withdr(?:aw|aws|ew|awn|awing)|kill(?:s|ed|ing)?|"
    r"pull(?:s|ed|ing)? (?:the plug on|out of)|back(?:s|ed|ing)? (?:out of|away from)|"
    rf"giv(?:e|es|en|ing) up(?: on)?|gave up(?: on)?|walk(?:s|ed|ing)? away from|terminat(?:e|es|ed|ing))\s{_OBJECT}",
    re.IGNORECASE,
)
_WAITS: Final = cued(
    r"\b(?:paus(?:e|es|ed|ing)|suspend(?:s|ed|ing)?|halt(?:s|ed|ing)?|fr(?:eez(?:e|es|ing)|oze|ozen)|"
    r"postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|defer(?:s|red|ring)?|"
    r"push(?:es|ed|ing)? back|(?:hit|hits|hitting|slam\w*|pump\w*) the brakes on|mothball(?:s|ed|ing)?|"
    rf"put(?:s|ting)?(?: on (?:hold|ice))?)\s{_OBJECT}",
    re.IGNORECASE,
)
_STOPS: Final = cued(
    r"\b(?:scrap|cancel|abandon|shelv|axe|paus|suspend|halt|postpon|delay|defer|freez)\w*", re.IGNORECASE
)
_ENDS_BARE: Final = re.compile(
    r"\b(?:(?:scrap|cancel|abandon|shelv|axe?|ditch)\w*|walk\w* away from|back\w* (?:out of|away from)|"
    r"pull\w* (?:out of|the plug on)|g[ia]v\w+ up(?: on)?|call\w* off)\s(?:US|A|C|S|NT|HK)?$",
    re.IGNORECASE,
)
_WAITS_BARE: Final = re.compile(
    r"\b(?:(?:paus|suspend|halt|postpon|delay|defer|freez)\w*|"
    r"(?:hit|hits|hitting|slam\w*|pump\w*|put|puts|putting) the brakes on)\s(?:US|A|C|S|NT|HK)?$",
    re.IGNORECASE,
)
"""Headlines leave the article out: "suspends $2 billion project"."""
_ON_HOLD: Final = re.compile(r"\bon (?:hold|ice)\b", re.IGNORECASE)
_PUT: Final = re.compile(r"put(?:s|ting)?\s(?!on)", re.IGNORECASE)
_PASSIVE: Final = (
    r"\s(?:[\w’'-]+\s){0,8}?(?:(?:has|have) been|was|were|is being|are being|will be|is|are)\s(?:\w+ly\s)?"
)
_ENDED_BEHIND: Final = re.compile(
    rf"{_PASSIVE}(?:scrapped|cancell?ed|abandoned|shelved|axed|dropped|ditched|called off|withdrawn|terminated)\b",
    re.IGNORECASE,
)
_WAITS_BEHIND: Final = re.compile(
    rf"{_PASSIVE}(?:paused|suspended|halted|frozen|postponed|delayed|deferred|pushed back|put on (?:hold|ice)|"
    r"mothballed)\b|"
    rf"\s(?:[\w’'-]+\s){{0,8}}?(?:is|are|has|have)\s(?:now\s)?(?:pausing|stalling|stalled|on hold|on ice)\b",
    re.IGNORECASE,
)
_IN_CHINESE: Final = re.compile("取消|放弃|终止|撤回|搁置|叫停|推迟|暂停|延后|暂缓")
_ENDED_IN_CHINESE: Final = re.compile(
    "(?:^|[，,：:；;称稱]|决定|同意|拟|公告|宣布|审议通过)(?:终止|取消|放弃|不再)(?:了)?[^。，,；]{0,24}?(?:投资|项目|建设|实施|计划)"
)
"""A plan named before or behind that comes to an end: "拟140亿元投资…，公司决定终止投资该项目"."""
LONGER_IN_CHINESE: Final = re.compile("(?:延长|拉长|延展)(?:至|到|为)")
_WAITS_IN_CHINESE: Final = re.compile("推迟|暂停|延后|暂缓")
_NEAR_CHINESE: Final = 24


def _stopped(text: str, one: Sum) -> Stop | None:
    start, _ = clause_around(text, one.start, one.end)
    start = max([start, one.start - _REACH, *(other.end for other in sums(text)[:_MOST] if other.end <= one.start)])
    leading, following = text[start : one.start], text[one.end : one.end + _REACH]
    if _NOT.search(leading):
        return None
    if leading:
        if _ENDS_BARE.search(leading) or (_ENDS.search(leading) and not _BREAKS.search(leading)):
            return "withdrawn"
        if _WAITS_BARE.search(leading):
            return "delayed"
        waits = None if _BREAKS.search(leading) else _WAITS.search(leading)
        if waits and (not _PUT.match(waits.group()) or _ON_HOLD.search(following)):
            return "delayed"
    if _ENDED_BEHIND.match(following):
        return "withdrawn"
    if _WAITS_BEHIND.match(following):
        return "delayed"
    named = _IN_CHINESE.search(simplified(text), max(0, one.start - _NEAR_CHINESE), one.end + _NEAR_CHINESE)
    if named is None:
        is_only = len(sums(text)[:_MOST]) == 1 and not text.isascii()
        return "withdrawn" if is_only and _ENDED_IN_CHINESE.search(simplified(text)) else None
    return "delayed" if _WAITS_IN_CHINESE.match(named.group()) else "withdrawn"


_NOT: Final = re.compile(
    r"\b(?:not|never|n['’]t|without|no intention of|rather than|instead of)\s(?:yet\s|be\s|been\s)?(?:scrap|"
    r"cancel|abandon|shelv|ax|drop|ditch|call|withdr|kill|pull|back|giv|gave|walk|terminat|paus|suspend|halt|"
    r"fr[eo]|postpon|delay|defer|push|mothball|put)|没有取消|并未取消|不会(?:取消|放弃|推迟|暂停)",
    re.IGNORECASE,
)
"""Where nothing is stopped."""
_BREAKS: Final = re.compile(
    r"\b(?:and|but|instead)\s(?:(?:it\s)?(?:will|would|to|plans to)\s)?(?:instead\s)?(?:invest|spend|pour|put)\w*\s[^,;]*$",
    re.IGNORECASE,
)
"""Where the sentence turns from what is given up to what is spent instead."""
_NOUN: Final = re.compile(
    r"[\s-](?:[\w’'&-]+\s){0,4}?(?:plan|programme?|project|investment|expansion)s?\b(?!['’])", re.IGNORECASE
)
_CHINESE_PLAN: Final = re.compile("计划|投资|项目|数据中心|工厂")


_DESPITE: Final = re.compile(r"\b(?:despite|amid|although|because|citing)\b", re.IGNORECASE)
"""Where the sentence turns to why, or what was offered for it."""


def _is_plan(text: str, one: Sum) -> bool:
    behind = _DESPITE.split(text[one.end : tail_of_clause(text, one.end)])[0]
    around = text[max(0, one.start - 60) : one.end] + behind
    names_it = (
        _NOUN.match(text, one.end) or CAPITAL.search(around) or ASSETS.search(around) or _CHINESE_PLAN.search(around)
    )
    return bool(names_it) and not any(words.search(around) for words in (FINANCIAL, ORDERS, RUNNING))


# ---- left below, or taken above, what was said --------------------------------------------------------------------------------------
_PLAN: Final = r"(?:guidance|forecast|plan(?:s|ned)?|target|budget|outlook|projection|commitment|pledge|estimate)"
_SAID: Final = (
    r"(?:guided|planned|forecast|pledged|promised|committed|announced|projected|budgeted|targeted|set|flagged|expected|"
    r"outlined|estimated|anticipated|predicted|indicated)"
)
_AHEAD: Final = (
    r"\b(?:will|would|should|aims?|plans?|expects?|expected|sees?|likely|(?:set|going|now) to|"
    r"to (?:be|come|fall|land|end|exceed))\b"
)
_FILLER: Final = r"(?:(?!(?:and|to|in|for|of|with|while|but|as|its|their)\b)[\w’'$€£¥.,%–-]+\s)"
_BESIDE: Final = cued(
    rf"{_AHEAD}(?:(?!\b(?:while|but|although|and)\b)[^.;]){{0,70}}?\b(?P<way>lower than|less than|smaller than|"
    r"below|short of|higher than|more than|above|beyond|(?<=to )exceed|(?<=would )exceed|(?<=will )exceed|"
    r"larger than)\s"
    rf"(?:what\s)?(?:(?:its|their|the|our)\s{_FILLER}{{0,7}}?(?:{_PLAN}\b|(?:that\s)?(?:it|they|we|the company|the "
    rf"group)\s(?:had\s|has\s)?(?:previously\s|earlier\s|originally\s|first\s)?{_SAID})"
    r"|(?:(?:it|they|we)\s(?:had\s)?)?(?:(?:the|its|their)\s)?(?:previous|previously|earlier|originally|initially)"
    rf"\s(?:{_SAID}|proposed|{_PLAN}\b))",
    re.IGNORECASE,
    holding=r"\b(?:lower|less|smaller|below|short|higher|more|above|beyond|exceed|larger)\b",
)
_BESIDE_IN_CHINESE: Final = re.compile(
    "(?:将|预计|预期|料)[^。；，]{0,16}?(?P<way>低于|高于|少于|超过)[^。；，]{0,12}?(?:指引|计划|预期|目标|预算|承诺)"
)
_UP: Final = frozenset({"higher than", "more than", "above", "beyond", "exceed", "larger than", "高于", "超过"})
_COULD: Final = re.compile(r"\b(?:could|may|might)\b", re.IGNORECASE)


def beside(text: str) -> tuple[re.Match[str], Literal["raised", "cut"]] | None:
    """Words that put spending above or below the plan of before without a new sum, and which way."""
    found = _BESIDE.search(text) or (None if text.isascii() else _BESIDE_IN_CHINESE.search(text))
    if found is None or _COULD.search(text, 0, found.end()) or _OTHER_PLAN.search(found.group()):
        return None
    if not (CAPITAL.search(text, 0, found.end("way")) or _SPENDING.search(text, 0, found.end("way"))):
        return None
    return found, "raised" if found["way"].lower() in _UP else "cut"


_SPENDING: Final = re.compile(
    r"\b(?:investments?|spending|spend|invest|outlays?)\b|资本开支|资本支出|投资|投入", re.IGNORECASE
)
_OTHER_PLAN: Final = re.compile(
    r"\b(?:analysts?|consensus|market|revenue|sales|profit|earnings|peers?|rivals?)\b", re.IGNORECASE
)


def left_beside(text: str, claimed: Sequence[Claim]) -> tuple[Claim, ...]:
    """The sentence's claims; "would be lower than the 380 billion yuan it had planned" is one, without an amount of its own."""
    found = beside(text)
    if found is None:
        return tuple(claimed)
    told, _ = found
    if any(claim.sum and not told.end("way") <= claim.sum.start < told.end() for claim in claimed):
        return tuple(claimed)
    old = next((one for one in sums(text)[:_MOST] if told.end("way") <= one.start <= told.end() + 1), None)
    return (Claim("guidance", told.start(), told.end(), told.group(), None, old),)
