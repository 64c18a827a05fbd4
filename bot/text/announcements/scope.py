"""What part of a company a plan is for: the place it is spent at, and the one thing it is spent on."""

import re
from collections.abc import Sequence
from typing import Final

from bot.text.announcements.assets import ASSETS
from bot.text.announcements.capital import CAPITAL
from bot.text.announcements.claim import Claim
from bot.text.announcements.clauses import clause_around
from bot.text.quantities.openings import cued
from bot.text.quantities.periods import periods
from bot.text.who.places import HOUSE_NAMES, US_STATES, places


def place(text: str, claim: Claim) -> str:
    """Where the claim's sum is spent, in house form; "" where the sentence does not say, or says the whole world.

    A place counts behind "in" or "at", or in front of what is built there, in the claim's own clause; not where something is said,
    listed or sold, and not that of a part of the sum ("half of it in …").
    """
    named = sorted(_named(text, claim))
    nearest = next((name for is_unknown, _, name in named if is_unknown), "")
    found = named[0][2] if named else ""
    return nearest or found if found in _LARGE else found


def _named(text: str, claim: Claim) -> list[tuple[bool, int, str]]:
    """The places of the claim: whether no table holds it (a town's state says more than the town), how far off, its name."""
    start, end = clause_around(text, claim.start, claim.end)
    at = claim.sum or claim
    near: list[tuple[bool, int, str]] = []
    known = _known(text)
    named = [(False, *one) for one in known] + [(True, *one) for one in _unknown(text, known)]
    for is_unknown, name, first, last in named:
        is_opening = first < _OPENING and _OPENS.fullmatch(text[:first]) is not None
        if not is_opening and not (start <= first < end and _is_spent_at(text, first, last)):
            continue
        if abs(first - at.end) < _REACH and not (first >= at.end and _PART.search(text[at.end : first])):
            near.append((is_unknown, max(first - at.end, at.start - last), name))
    return near


_LARGE: Final = frozenset({"China"})
"""Home of half the companies watched: there the town says more than the country."""
_REACH: Final = 130
_OPENING: Final = 30
_OPENS: Final = re.compile(r"(?:In|At|For|Across)\s(?:the\s)?")
_WIDE: Final = frozenset({"global", "Washington"})
_STATES: Final = (*US_STATES, "Georgia", "West Virginia", "Puerto Rico")
_STATE: Final = cued(rf"\b(?:{'|'.join(_STATES)})\b")
_CHINESE: Final = {
    "泰国": "Thailand", "马来西亚": "Malaysia", "印度尼西亚": "Indonesia", "印尼": "Indonesia", "印度": "India",
    "日本": "Japan", "韩国": "South Korea", "新加坡": "Singapore",
    "越南": "Vietnam", "菲律宾": "Philippines", "澳大利亚": "Australia", "美国": "US", "英国": "UK",
    "德国": "Germany", "法国": "France", "西班牙": "Spain", "意大利": "Italy",
    "墨西哥": "Mexico", "巴西": "Brazil", "沙特": "Saudi Arabia", "阿联酋": "UAE", "土耳其": "Turkey",
    "匈牙利": "Hungary", "香港": "Hong Kong", "台湾": "Taiwan", "欧洲": "Europe",
}  # fmt: skip
_IN_CHINESE: Final = re.compile(
    rf"(?:在|(?<!总部位)(?<!總部位)于|赴|到)(?P<place>{'|'.join(_CHINESE)})(?!股|上市|发布|宣布|表示)"
)
_CAPITALS: Final = r"[A-Z][^\W\d_A-Z][\w-]+(?:\s[A-Z][^\W\d_A-Z][\w-]+)?(?!['’\w])"
_UNKNOWN: Final = re.compile(rf"\b(?:in|near|outside|at)\s(?P<place>{_CAPITALS})(?=[\s,.;]|$)")


def _known(text: str) -> list[tuple[str, int, int]]:
    known = [(one.name, one.start, one.end) for one in places(text) if one.name not in _WIDE]
    known += [(found.group(), found.start(), found.end()) for found in _STATE.finditer(text)]
    if not text.isascii():
        known += [(_CHINESE[found["place"]], *found.span("place")) for found in _IN_CHINESE.finditer(text)]
    return known


def _unknown(text: str, known: Sequence[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Capitalised names behind "in" that no table holds and that are no time: "in Querétaro"."""
    taken = {(start, end) for _, start, end in known}
    times = [(one.start, one.end) for one in periods(text, None)]
    return [
        (found["place"], *found.span("place"))
        for found in _UNKNOWN.finditer(text)
        if not any(start < found.end("place") and found.start("place") < end for start, end in [*taken, *times])
        and not _NO_PLACE.match(found["place"])
    ]


_NO_PLACE: Final = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|Q\d|FY|AI\b|"
    r"Fiscal|Capital|Capex|Cloud|Nvidia|The\b|Chief|[A-Z]\w*(?:AI|Tech|Cloud)\b"
)
_AT: Final = re.compile(
    r"(?:\b(?:in|into|at|across|throughout|near|outside|within|for|to)\s(?:the\s|its\s|southern\s|northern\s|"
    r"eastern\s|western\s|central\s|rural\s)*(?:(?:[A-Z][\w’'.-]+\s){1,3}(?:and\s)?|"
    r"(?:[A-Z][\w’'.-]+\s?){1,3},\s)?|[在于赴到])$"
)
_SAID_THERE: Final = re.compile(
    r"\b(?:said|says|told|announced?|speaking|reporters|listed|traded|trading|shares|closed|rose|fell|based|"
    r"headquartered|filed|filing|conference|event|summit|ceremony|interview|meeting|"
    r"competes?|competition|largest|biggest|customers|demand|users|sales|revenue|market|rivals?|founded|"
    r"born)\s(?:[\w’'-]+\s){0,3}?(?:in|at|to|for|across)"
    r"\s(?:the\s)?(?:(?:north|south|east|west|central|main)[\w-]*\s)?(?:[A-Z][\w’'.-]+,?\s){0,2}$"
)
_PART: Final = re.compile(
    r"\b(?:half|part|most|some|third|quarter|share|portion|much|all|percent|%)"
    r"\s(?:of\s(?:it|which|that|the\s\w+)\s)?\b|;|"
    r"\b(?:includ(?:ing|es?|ed)|compris(?:ing|es?)|among (?:them|which)|of which|such as)\b|其中|包括",
    re.IGNORECASE,
)
_BUILT_THERE: Final = re.compile(
    r"\s(?:[\w’'&-]+\s){0,3}?(?:plan|investment|plants?|project|expansion|operations|programme|program|push|"
    r"sites?|units?|business|campus)\b"
)


def _is_spent_at(text: str, first: int, last: int) -> bool:
    leading = text[max(0, first - 70) : first]
    if _AT.search(leading):
        return _SAID_THERE.search(leading) is None
    following = text[last : last + 45]
    if text[first:last] in _ADJECTIVES_OF_HOME or not re.match(r"\s[a-zA-Z]", following):
        return False
    asset = ASSETS.match(following.lstrip()) or CAPITAL.match(following.lstrip())
    return (asset is not None or _BUILT_THERE.match(following) is not None) and _OWN.search(leading) is not None


_OWN: Final = re.compile(
    r"\b(?:its|their|our|a|an|the|new|first|second)\s(?:[A-Z]{0,3}[$€£¥₩]?\d[\d.,]*[\s-]?"
    r"(?:[mbt]n?|million|billion|trillion)?\s(?:yuan\s|euros?\s)?)?(?:[\w-]+\s){0,2}$|[’']s\s$"
)
_ADJECTIVES_OF_HOME: Final = frozenset({"Chinese", "American", "US", "U.S."})

_REGIONS: Final = frozenset(
    "Southeast Asia|Asia-Pacific|Asia|North America|Latin America|Americas|South America|Europe|EMEA|Scandinavia|Middle East|Africa".split(
        "|"
    )
)
_WITHIN: Final = {
    **dict.fromkeys([*_STATES, "California", "Texas", "New York", "Florida"], "US"),
    "England": "UK", "Scotland": "UK", "London": "UK", "Shanghai": "China", "Beijing": "China", "Tokyo": "Japan",
}  # fmt: skip


def are_apart(one: str, other: str) -> bool:
    """Whether two places surely are two: both known as countries or states, and neither lies in the other."""
    if not one or not other or one == other or one not in _COUNTRIES or other not in _COUNTRIES:
        return False
    return _WITHIN.get(one) != other and _WITHIN.get(other) != one


_COUNTRIES: Final = frozenset(HOUSE_NAMES.values()) - _REGIONS - _WIDE | frozenset(_WITHIN)
