"""Where a headline's event takes place: the same project elsewhere is another event."""

import re
import sys

from bot.text.quantities.branching import branching
from bot.text.who.firms import FIRM
from bot.text.who.places import HOUSE_NAMES, US_STATES

_STATES = (*US_STATES, "Georgia", "California", "Texas", "Florida", "New York", "West Virginia")
_WITHIN = """
China: Hong Kong, Macau, Beijing, Shanghai, Shenzhen, Hangzhou, Guangdong, Guangzhou, Wuhan, Chengdu, Ningxia, Inner Mongolia, \
Xinjiang, Nanjing, Hefei, Suzhou
Japan: Tokyo, Osaka, Kumamoto, Hokkaido
India: Mumbai, Delhi, Bengaluru, Bangalore, Hyderabad, Chennai, Tamil Nadu, Gujarat, Karnataka, Maharashtra, Telangana
Germany: Berlin, Munich, Frankfurt, Dresden, Magdeburg, Brandenburg, Saxony, Bavaria
UK: London, England, Scotland, Wales, Northern Ireland, Manchester
France: Paris, Marseille
Malaysia: Johor, Penang, Kuala Lumpur
Indonesia: Jakarta, Batam
Taiwan: Taipei, Kaohsiung, Hsinchu
Mexico: Queretaro, Querétaro, Monterrey, Nuevo Leon
Canada: Ontario, Quebec, Alberta, Toronto
Spain: Madrid, Aragon, Barcelona
Italy: Milan
Saudi Arabia: Riyadh, Jeddah
Southeast Asia: Thailand, Malaysia, Indonesia, Philippines, Vietnam, Singapore, Cambodia
Latin America: Mexico, Brazil, Chile, Colombia, Argentina, Peru
Middle East: Saudi Arabia, UAE, Qatar, Kuwait, Israel, Egypt, Turkey
Europe: Germany, UK, France, Italy, Spain, Portugal, Netherlands, Belgium, Ireland, Sweden, Norway, Denmark, Finland, \
Poland, Switzerland, Austria, Hungary, Greece, Scandinavia
Asia: China, Japan, India, South Korea, Taiwan, Hong Kong, Southeast Asia, Thailand, Malaysia, Indonesia, \
Philippines, Vietnam, Singapore, Asia-Pacific
Asia-Pacific: China, Japan, India, South Korea, Taiwan, Hong Kong, Southeast Asia, Thailand, Malaysia, Indonesia, \
Philippines, Vietnam, Singapore, Australia, New Zealand
North America: US, Canada, Mexico
"""
_OFFICES = {"US": "FDA SEC FTC DOJ FCC CFTC NHTSA", "Europe": "EMA", "UK": "FCA CMA SFO"}
"""Authorities that decide for one country only."""
_OWN = {name: name for name in (*_STATES, "Qatar", "Kuwait", "Cambodia")}


def _within() -> dict[str, frozenset[str]]:
    found = {place: {"US"} for place in (*_STATES, "Washington")}
    for line in _WITHIN.strip().splitlines():
        area, inside = line.split(": ")
        for place in inside.split(", "):
            found.setdefault(place, set()).add(area)
    for around in found.values():  # what lies around what lies around
        around.update({wider for each in around for wider in found.get(each, ())})
    return {place: frozenset(around) for place, around in found.items()}


_AROUND = _within()
_NAMES = {
    **{spelling: name for spelling, name in HOUSE_NAMES.items() if name != "global"},
    **{place: place for place in _AROUND if place not in HOUSE_NAMES},
    **_OWN,
    **{office: place for place, offices in _OFFICES.items() for office in offices.split()},
}
_PLACE = re.compile(rf"(?<![\w-]){branching(_NAMES)}(?![A-Za-z$-]|\.[A-Za-z])")
_LENT = re.compile(
    rf"['’]s| (?:Stock Exchange|Times|Post|Fed)\b| (?:[\w-]+ ){{0,3}}(?:{FIRM}|billionaire|tycoon|takeover|bidder|investor)\b"
)
"""What follows a place that only tells whose something is, or is part of a name."""
_IN = re.compile(
    rf"\b[Ii]n (?:the (?:[Uu]\.?[Ss]\.? )?(?:state|province|city) of )?({branching(_NAMES)})(?!['’]s|[A-Za-z$-]|\.[A-Za-z])"
)


def whereabouts(title: str, main: int = sys.maxsize) -> tuple[frozenset[str], frozenset[str]]:
    """Where a title's first so many letters say that its event is, and all places that the title names.

    The one that only tells whose somebody is ("China's Acme") is no place of the event.
    """
    found = [(_NAMES[place[0]], place.end()) for place in _PLACE.finditer(title)]
    where = frozenset(name for name, end in found if end <= main and not _LENT.match(title, end))
    return where, frozenset(name for name, _ in found)


def sites(lead: str) -> frozenset[str]:
    """The places in which a text says that something is or will be: "in Ohio", "in the state of Ohio"."""
    return frozenset(_NAMES[found[1]] for found in _IN.finditer(lead))


def narrowest(places: frozenset[str]) -> frozenset[str]:
    """The places without those that another of them lies in."""
    return places.difference(*(_AROUND.get(place, ()) for place in places))


def apart_in_place(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether both name places and none of them is, or lies in, one of the other's."""
    return bool(mine and theirs) and _wide(mine).isdisjoint(theirs) and _wide(theirs).isdisjoint(mine)


def _wide(places: frozenset[str]) -> frozenset[str]:
    return places.union(*(_AROUND.get(place, ()) for place in places))
