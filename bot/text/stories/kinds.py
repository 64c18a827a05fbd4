"""What is measured, traded or done at law by a headline: kinds of which the one is not the other."""

import re
from collections.abc import Iterator
from functools import lru_cache

_GOODS = """
gold: gold bullion
aluminium: aluminium aluminum
platinum: platinum palladium
iron: iron ore
gas: natgas lng
oil: oil crude brent wti petroleum
corn: corn maize
soy: soybean soybeans soymeal soyoil
cattle: cattle beef
hogs: hogs pork
poultry: chicken poultry turkey
timber: timber lumber
bitcoin: bitcoin bitcoins
"""
_GOODS_OF_ONE_NAME = "silver copper zinc nickel tin coal wheat sugar coffee cocoa cotton rice rubber".split()
"""What is dug, grown and traded."""
_CHANGE = (
    r"(?= (?:unexpectedly )?(?:ris|fall|fell|rose|declin|drop|jump|soar|slump|plunge|data|grow|surge|figures|shr[aiu]nk|slid"
    r"|climb)\w*)"
)
_MEASURES = {
    "growth": r"gdp|gross domestic product|(?:economic|growth) (?:figures|growth)|"
    r"economy (?:grow\w*|shr[aiu]nks?|contract\w*|recover\w*|rebound\w*|returns?|expand\w*|slow\w*)",
    "prices of houses": r"(?:house|home|housing|property) prices?",
    "prices of shops": r"inflation|consumer prices?|(?:shop|producer) prices?|\bcpi\b|\bppi\b",
    "sales of shops": r"retail sales",
    "output": r"(?:industrial|factory|manufacturing) (?:output|production|orders|growth|activity)|durable goods|"
    r"manufacturing (?:slump\w*|shr\w+|rebound\w*|contract\w*|expand\w*)",
    "services": r"services? (?:sector|pmi|activity)",
    "building": r"construction (?:growth|output|sector|activity|spending)|housing starts|building permits",
    "mortgages": r"mortgage (?:approvals|lending|applications)",
    "claims": r"jobless claims|(?:file|filed|claims?) for (?:unemployment|jobless)",
    "jobless": r"(?:jobless|unemployment) rate|unemployment (?:ris|fall|fell|rose|declin|drop|jump|soar)\w*|payrolls",
    "exports": rf"exports?{_CHANGE}",
    "imports": rf"imports?{_CHANGE}",
    "trade": r"trade (?:gap|deficit|surplus|balance)",
    "budget": r"budget (?:deficit|gap|surplus)",
    "confidence": r"(?:consumer|business) (?:confidence|sentiment)",
}
"""What statisticians report, month after month, by a case-folded title's words."""
_MEASURED = frozenset(
    "gdp gross economy economic growth prices price inflation cpi ppi sales output production orders activity manufacturing goods "
    "services service construction starts permits mortgage claims claim file filed rate unemployment payrolls exports imports trade "
    "budget confidence sentiment".split()
)
"""Of each measure one word is among these."""
_STAGES = """
probe: probe probes probed investigate investigates investigating investigation inquiry subpoena subpoenas subpoenaed raid raids raided
sue: sue sues sued suing lawsuit lawsuits
settle: settle settles settled settlement settlements fine fined fines penalty penalties
trial: trial retrial
guilty: guilty convict convicts convicted conviction acquit acquits acquitted
jail: jailed jails sentenced
appeal: appeal appeals appealed
"""
"""What a case goes through."""
_REPORTED = re.compile(
    r"\b(?:f?q[1-4]|[1-4]q|quarter(?:ly)?|qtr|earnings|profits?|revenues?|results|eps|shr|outlook|forecasts?|guidance|"
    r"net (?:income|loss)|top line|loss widens|beats by|year (?:net|loss)|(?:19|20)\d\d year|year (?:19|20)\d\d|"
    r"(?:annual|pretax|full-year|half-year|first-half) (?:profit|loss)|posts? (?:[\w.,$€£]+ ){0,4}loss|"
    r"(?:tops?|beats?|miss(?:es)?|exceeds?|surpass(?:es)?|edges? (?:out|past)|short of|crush(?:es)?) (?:[\w'’]+ ){0,3}(?:estimates|"
    r"expectations|views|street|consensus)|sales (?:miss|beat|top|rise|fall|decline|jump|drop|gain|up|down)\w*)\b"
)
_IN_REPORTS = frozenset(
    "q1 q2 q3 q4 1q 2q 3q 4q fq1 fq2 fq3 fq4 quarter quarterly qtr earnings profit profits revenue revenues results eps shr net loss top "
    "beats year outlook forecast forecasts guidance sales estimates expectations views street consensus".split()
)
"""Of each title of a report one word is among these."""
_NO_REPORT = re.compile(
    r"price target|\btarget\b|upgrade|downgrade|\brat(?:ed|ing|ings)\b|dividend|\bto (?:report|release|announce)\b|ahead of|preview|"
    r"deliveries|\bu\.?s\.? |economy|economic|inflation|growth forecast"
)
"""What a firm reports of a quarter or year, and what else is told in the same words."""
_MARKETS = {
    "oil": "oil|crude|brent|wti",
    "metals": "gold|silver|copper|bullion",
    "stocks": r"stocks?(?:[ -](?:market|index)(?: futures)?)?|shares|equities|markets?|wall street|ftse(?: 100)?|nikkei|s&p 500|"
    r"nasdaq|dow|dax|hang seng",
    "currency": "dollar|sterling|pound|yen|yuan|euro|ruble|rupee|lira|peso",
    "bonds": "treasur(?:ies|ys)|bonds|yields|gilts|bunds",
}
_MOVES = """
open clos ris rose fall fell slid slip drop gain jump climb eas edg rall surg tumbl sink sank slump end extend hold hit pare set steady
firmed firmer firms mixed advanc declin retreat fluctuat lower higher down up off dip consolidat tak mov wobble flat plastered
"""
_MOVE = re.compile(
    rf"(?:us |u\.s\. |[\w.&'’-]+ ){{0,3}}?(?:{'|'.join(f'({words})' for words in _MARKETS.values())})"
    rf"(?: prices?| futures| market)?(?:,? (?:and )?[\w&-]+)?,? (?:{'|'.join(_MOVES.split())})\w*"
)
"""A market that moves every day, before how it moved."""


def _by_word(lines: str) -> dict[str, str]:
    pairs = (line.split(": ") for line in lines.strip().splitlines())
    return {word: name for name, words in pairs for word in words.split()}


_GOOD_OF = _by_word(_GOODS) | {good: good for good in _GOODS_OF_ONE_NAME}
_STAGE_OF = _by_word(_STAGES)
_NAMES, _MARKET_NAMES = tuple(_MEASURES), tuple(_MARKETS)
_MEASURE = re.compile(r"\b(?:" + "|".join(f"({pattern})" for pattern in _MEASURES.values()) + r")\b")
_TELLING = _MEASURED.union(_GOOD_OF, _STAGE_OF)
_NONE: tuple[frozenset[str], frozenset[str], frozenset[str]] = (frozenset(), frozenset(), frozenset())
_WORD = re.compile(r"[a-z]+")


@lru_cache(maxsize=1024)
def kinds(title: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The goods, measures and stages at law that a case-folded title tells of."""
    told = _WORD.findall(title)
    if _TELLING.isdisjoint(told):
        return _NONE
    return (
        frozenset(_GOOD_OF[word] for word in told if word in _GOOD_OF),
        frozenset() if _MEASURED.isdisjoint(told) else frozenset(_measures(title)),
        frozenset(_STAGE_OF[word] for word in told if word in _STAGE_OF),
    )


def _measures(title: str) -> Iterator[str]:
    return (_NAMES[(found.lastindex or 1) - 1] for found in _MEASURE.finditer(title))


def is_report(title: str) -> bool:
    """Whether a case-folded title tells what a firm reports of a quarter or year."""
    return not _IN_REPORTS.isdisjoint(title.split()) and bool(_REPORTED.search(title)) and not _NO_REPORT.search(title)


def markets(title: str) -> tuple[frozenset[str], str]:
    """The market whose move a case-folded title begins with, none for other titles, and the words that tell which."""
    found = _MOVE.match(title)
    if not found:
        return frozenset(), ""
    return frozenset([_MARKET_NAMES[(found.lastindex or 1) - 1]]), found[0]
