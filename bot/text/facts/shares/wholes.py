"""What a share is of, as worded: "the cloud market", "phones sold last year", "the world's cork"."""

import re

from bot.text.facts.frame import NAME
from bot.text.facts.shares.words import MARKET_HEAD, MEASURED
from bot.text.facts.verbs import MOVED, STANDS, TRADE
from bot.text.inflections import finite, participles
from bot.text.who.places import HOUSE_NAMES


def whole_at(text: str, position: int) -> tuple[str, int]:
    """The words of a whole that begin at a position of the marked text, and their end; "" where none do."""
    is_counted = text[position - 2 : position] == "› "
    goods = (_TRADED, _COUNTED) if is_counted else (_TRADED, _WORLDS_OWN, _OF_A_PLACE, _ALL_THERE, _ACTIVITY)
    found = next((match for form in (_WHOLE, *goods) if (match := form.match(text, position))), None)
    if not found:
        return "", position
    return found[0].strip(), found.end()


def whole_after(text: str, position: int) -> tuple[str, int]:
    """What a share noun is followed by, past what it is measured in: "of the cloud market", "by revenue in Japan", "worldwide"."""
    if measured := _MEASURED.match(text, position):
        position = measured.end()
    link = _OF_OR_IN.match(text, position)
    if not link:
        found = re.compile(r" (?:world-?wide|globally|overall|nationwide)").match(text, position)
        return (found[0].strip(), found.end()) if found else ("", position)
    whole, end = whole_at(text, link.end()) if " of " in link[0] else ("", 0)
    if not whole:
        plain = _PLAIN_WHOLE.match(text, link.end())
        whole, end = (plain[0].strip(), plain.end()) if plain and not _is_time(plain[0]) else ("", position)
    return (whole if " of " in link[0] else f"in {whole}"), end


def _is_time(words: str) -> bool:
    """Whether words behind "in" tell a time: "the quarter ending in May", "the same period"."""
    return _TIME.fullmatch(words) is not None or _BEGINS_TIME.match(words) is not None


_BEGINS_TIME = re.compile(
    r"(?:the )?(?:(?:same|corresponding|comparable|prior|previous|latest|current) (?:[a-z-]+ )?(?:period|quarter|month|year|week|half)|"
    r"(?:first|last|past|opening|final) (?:[\w-]+ )?(?:days|weeks|months|years|quarters|half)|"
    r"(?:[a-z-]+ )?(?:period|quarter|month|year|week|half) (?:ended|ending|to|through|when))\b"
)


def goods_behind(text: str, position: int) -> tuple[str, int]:
    """What stands behind the figure of a share that its noun does not say the whole of: "a share of 60% in truck tyres"."""
    link = _IN_GOODS.match(text, position)
    return (link[1], link.end()) if link else ("", position)


def is_plainly_whole(text: str, position: int) -> bool:
    """Whether a market by name, traded goods or a country's goods begin at a position: a whole whatever the verb says."""
    return any(form.match(text, position) for form in (_WHOLE, _TRADED, _WORLDS_OWN, _ALL_THERE))


_NO_GOODS = (
    r"(?:line|terms|total|addition|fact|turn|contrast|comparison|response|part|place|value|volume|units|all|use|"
    r"early|late|recent|spring|summer|autumn|winter|each|both|some|many|most|mid|first|second|third|fourth|fifth|last|next|"
    r"his|her|its|their|our|a|an|this|that|these|those|which|what|"
    r"\w+ (?:years?|quarters?|months?|weeks?|days?|times?|decades?|states|countries|cities|regions|provinces|markets))"
)
_ENDS_GOODS = "and|or|by|in|at|for|to|of|with|from|while|but|as|on|it|is|was|its|after|since|last|this"
GOODS = rf"(?:the )?(?!{_NO_GOODS}\b)[a-z][a-z-]*(?: (?!(?:{_ENDS_GOODS})\b)[a-z-]+){{0,3}}"
"""Goods in plain words, as a market is called in short: "truck tyres"; none of a time, a measure or a turn of phrase."""
_IN_GOODS = re.compile(
    rf" (in {GOODS})(?=[.,;)]|$| (?:and|but|while|by|at|for|to|with|from|as|after|since|last|this|in)\b| ‹T)"
)


_COUNTED = re.compile(r"(?:[a-z][a-z-]* )?(?!(?:is|was|has|does|this|its)\b)[a-z-]+s\b")
_WHOLE = re.compile(
    rf"(?:[^,;:()—‹]|‹[MTD]\d+›|‹N\d+›|\((?:[A-Z]{{2,6}}|‹M\d+›)\)(?= )|"
    rf"(?<=\w),(?= (?:[\w-]+ )?and \w+ (?:market|sales|sector|industry)))*?\b(?P<head>{MARKET_HEAD})\b(?![’']s\b)"
    r"(?P<rest>(?: (?:for|of|in|on|across|within) (?:(?!(?:‹F|‹T|according|as of|"
    r"the (?:first|second|third|fourth) quarter|terms|fact|the (?:quarter|period|year|month|half|same)|January|"
    rf"February|March|April|May|June|July|August|September|October|November|December|[12]\d{{3}}))[^,;:()—.]|"
    r"\.(?=\w))*?(?=[,;:()—]|\.(?!\w)|$| (?:in|as(?! a service)|at|while|and|but|by|with|for|during|after|since|from|last|this|"
    r"up|down|to|compared|versus|against|‹T\d+›|is|are|was|were|that|which|has|had|according)\b|\s‹T))?)"
)
_PLACES = "|".join(re.escape(spelling) for spelling in HOUSE_NAMES if spelling[0].isupper())
_WORLDS_OWN = re.compile(
    rf"(?:all )?(?:the )?(?:world|country|nation|region|industry|continent|{_PLACES})[’']s "
    rf"(?:[a-z][\w-]* ){{0,3}}?[a-z][\w-]*(?=[,;:()—.]|$| (?:in|as|at|and|but|by|with|for|during|after|since|"
    r"from|last|this|up|down|compared|is|are|was|were|comes?|came|‹T))"
)
"""Goods without a word for a market: "the world's cork", "Portugal's cork"."""
_ENDS_WHOLE = (
    r"(?=[,;:()—.]|$| (?:in|as|at|and|but|by|with|for|during|after|since|from|last|this|up|down|compared|to|"
    r"worldwide|globally|‹T))"
)
_OF_A_PLACE = re.compile(rf"(?:global|world|worldwide|{_PLACES}) (?:[a-z][\w-]* ){{0,2}}?[a-z][\w-]*{_ENDS_WHOLE}")
"""Goods of a place: "U.S. corn seed", "global copper"; only what a company digs, makes or sells."""
_ALL_THERE = re.compile(
    rf"all (?:the )?(?:[a-z-]+ ){{1,3}}?(?:worldwide|globally|nationwide|world-wide)\b|all (?:the )?"
    rf"(?:[a-z-]+ ){{1,3}}?in (?:the )?(?:country|nation|world|region|state|city|{NAME}|{_PLACES})(?!\w)|"
    rf"the ‹N\d+› (?:[A-Za-z-]+ ){{1,5}}?in (?:the )?(?:country|nation|world|region|state|city|{_PLACES})(?!\w)"
)
"""All goods of a place: "all paint in Ghana"."""
_ACTIVITY = re.compile(
    rf"(?:[a-z-]+ ){{0,3}}?(?!holding|funding|building|offering|meeting|being|spring|king)[a-z]{{3,}}ing{_ENDS_WHOLE}"
)
"""What a company does for others: "primary ticketing"."""
_DEALT_WITH = participles(
    f"{TRADE}, activate, award, buy, commission, connect, deploy, dispatch, drink, eat, lease, listen to, log, make, order, play, "
    "print, produce, purchase, raise, record, register, rent, screen, sell, smoke, supply, view, watch, wear"
)
_TRADED = re.compile(
    r"(?:the |all )?(?:(?:more than |over |nearly |about |some |roughly |around |estimated |almost )?‹N\d+› )?(?!its |their |our )"
    r"(?:(?!(?:and|or|its|their|which|that|of|who|it|they|we|he|she|is|are|was|were|be|been|being|has|have|had)\b)[\w’'&-]+ ){1,5}?"
    rf"{_DEALT_WITH}\b(?! (?:by|through|via) (?:the|its|their|our)\b)"
)
"""Goods with what the trade does to them: "accelerators sold last year"."""
_MEASURED = re.compile(MEASURED)
_OF_OR_IN = re.compile(r"\s+(?:respectively,? )?(?:of|in|for|on|within|across|among|amongst) ")
_PLAIN_WHOLE = re.compile(
    r"(?:(?!‹[FT])[^,;:()—.]|\.(?=\w)|(?<=\b[UE]\.[SKU])\.(?= [a-z]))+?(?=[,;:()—]|\.(?!\w)(?:(?<![UE]\.[SKU]\.)|(?! [a-z]))|$| "
    r"(?:as|at|while|and (?!\w+ (?:market|services))|but|by|with|for|during|after|since|from|last|this|up|down|to|in|that|which|"
    rf"compared|versus|against|according|is|was|has|had|hit|{MOVED}|{STANDS}|"
    rf"{finite('reach, exceed, total, average, amount, come, creep, decrease, double, triple, widen')})\b|\s‹T)"
)


_TIME = re.compile(
    r"(?:the )?(?:first|last|past|opening|final|same) (?:[\w-]+ )?(?:days|weeks|months|years|quarters|half)(?: (?:of|to|through) .*)?|"
    r"(?:(?:the|its|a|an|that|this|last) )?(?:[\w-]+ ){0,2}(?:time|years?|quarters?|months?|weeks?|decades?|history|period)\s*"
)
