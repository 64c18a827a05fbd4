"""Place names and their adjectives: they scope a market and never own a figure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.text.quantities.branching import branching
from bot.text.quantities.remembered import remembered

US_STATES = (
    *(
        "Alabama Alaska Arizona Arkansas Colorado Connecticut Delaware Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine "
        "Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania "
        "Tennessee Utah Vermont Virginia Wisconsin Wyoming"
    ).split(),
    "New Hampshire", "New Jersey", "New Mexico", "North Carolina", "North Dakota", "Rhode Island", "South Carolina", "South Dakota",
)  # fmt: skip
"""Those that are neither spellings below nor the names of other places, such as Georgia and Washington."""
_SPELLINGS = """
global: Global, global, globally, Globally, worldwide, Worldwide, world-wide, around the world, across the world, \
in the world, the world's, world's, the world’s, world’s, world
China: China, Chinese, mainland China, mainland Chinese, Mainland China, Middle Kingdom, PRC
Hong Kong: Hong Kong
Taiwan: Taiwan, Taiwanese
Japan: Japan, Japanese
South Korea: South Korea, South Korean, Korea, Korean
North Korea: North Korea, North Korean
India: India, Indian
Pakistan: Pakistan, Pakistani
Bangladesh: Bangladesh
Indonesia: Indonesia, Indonesian
Malaysia: Malaysia, Malaysian
Singapore: Singapore, Singaporean
Thailand: Thailand, Thai
Vietnam: Vietnam, Vietnamese
Philippines: Philippines, Philippine
Southeast Asia: Southeast Asia, Southeast Asian, South-East Asia, South East Asia, ASEAN
Asia-Pacific: Asia-Pacific, Asia Pacific, APAC
Asia: Asia, Asian
Australia: Australia, Australian
New Zealand: New Zealand
US: U.S., US, USA, U.S.A., United States, America, American
Canada: Canada, Canadian
North America: North America, North American
Mexico: Mexico, Mexican
Latin America: Latin America, Latin American
Americas: Americas
South America: South America, South American
Brazil: Brazil, Brazilian
Argentina: Argentina, Argentine, Argentinian
Chile: Chile, Chilean
Colombia: Colombia, Colombian
Ecuador: Ecuador, Ecuadorian
Peru: Peru, Peruvian
Venezuela: Venezuela, Venezuelan
UK: U.K., UK, United Kingdom, Britain, British, Great Britain
England: England, English
Scotland: Scotland, Scottish
Ireland: Ireland, Irish
West Germany: West Germany, West German
East Germany: East Germany, East German
Germany: Germany, German
France: France, French
Italy: Italy, Italian
Spain: Spain, Spanish
Portugal: Portugal, Portuguese
Netherlands: Netherlands, Dutch
Belgium: Belgium, Belgian
Switzerland: Switzerland, Swiss
Austria: Austria, Austrian
Sweden: Sweden, Swedish
Norway: Norway, Norwegian
Denmark: Denmark, Danish
Finland: Finland, Finnish
Poland: Poland, Polish
Czech Republic: Czech Republic, Czech
Hungary: Hungary, Hungarian
Romania: Romania, Romanian
Greece: Greece, Greek
Turkey: Turkey, Turkish
Russia: Russia, Russian
Soviet Union: Soviet Union, Soviet, USSR, U.S.S.R.
Ukraine: Ukraine, Ukrainian
Europe: Europe, European, EU, E.U., European Union, EC, European Community, Western Europe, West European, Eastern Europe
EMEA: EMEA
Scandinavia: Scandinavia, Scandinavian, Nordic
Middle East: Middle East, Middle Eastern
Saudi Arabia: Saudi Arabia, Saudi
UAE: UAE, U.A.E., United Arab Emirates, Dubai
Israel: Israel, Israeli
Iran: Iran, Iranian
Iraq: Iraq, Iraqi
Egypt: Egypt, Egyptian
Africa: Africa, African
South Africa: South Africa, South African
Nigeria: Nigeria, Nigerian
Kenya: Kenya, Kenyan
California: California, Californian
Texas: Texas, Texan
New York: New York
Florida: Florida
London: London
Shanghai: Shanghai
Beijing: Beijing
Tokyo: Tokyo
Washington: Washington
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceSpan:
    """A place or its adjective in a text; start and end are character offsets, `name` is the house form ("China")."""

    name: str
    start: int
    end: int
    text: str


@remembered
def places(text: str) -> tuple[PlaceSpan, ...]:
    """The places that a text names, in order, not overlapping; "global" counts as one."""
    return tuple(map(_place, _ANY.finditer(text)))


def leading_place(text: str) -> PlaceSpan | None:
    """The place that the text begins with."""
    found = _ANY.match(text)
    return _place(found) if found else None


def _place(found: re.Match[str]) -> PlaceSpan:
    return PlaceSpan(name=HOUSE_NAMES[found[0]], start=found.start(), end=found.end(), text=found[0])


def _table(lines: str) -> dict[str, str]:
    rows = (line.split(": ", 1) for line in lines.strip().splitlines())
    return {spelling: name for name, spellings in rows for spelling in spellings.split(", ")}


HOUSE_NAMES: Mapping[str, str] = _table(_SPELLINGS)
"""Every spelling of a place to its house form."""

_ANY = re.compile(rf"(?<![\w-]){branching(HOUSE_NAMES)}(?![A-Za-z$-]|\.[A-Za-z])")
