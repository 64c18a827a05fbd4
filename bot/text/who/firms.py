"""What firms are called by their trade; and those that measure markets, rate companies and forecast them, by name."""

import re

from bot.text.quantities.branching import branching

_KINDS = """
    affiliate, airline, automaker, bank, behemoth, brand, brewer, broker, brokerage, builder, carmaker, carrier, chipmaker, company,
    conglomerate, corporation, developer, discounter, distributor, division, drugmaker, firm, foundry, giant, grocer, group, insurer,
    joint venture, label, lender, maker, major, manufacturer, marque, miner, OEM, operator, phonemaker, planemaker, platform, producer,
    provider, publisher, refiner, retailer, start-up, startup, streamer, studio, subsidiary, supermarket, supplier, telco, titan,
    truckmaker, unit, vendor
"""
_PARTS = """
    arm, champion, exporter, importer, leader, newcomer, owner, parent, partner, player, processor, rival, seller, service, shipper, upstart
"""
"""What companies are by their trade, and what they are to others."""


def _several(kind: str) -> str:
    return f"{kind[:-1]}ies" if kind.endswith("y") else f"{kind}s"


_CHAIN = "(?<!supply )(?<!value )chain"
_ALONE, _BESIDE = (re.split(r",\s+", table.strip()) for table in (_KINDS, _PARTS))
_ALL = (*_ALONE, *_BESIDE)
KIND = rf"(?:{branching(_ALONE)}|{_CHAIN})"
FIRM = rf"(?:{branching(_ALL)}|{_CHAIN}|[a-z]+-?maker)"
FIRMS = rf"(?:{branching(map(_several, _ALL))}|{_CHAIN}s|[a-z]+-?makers)"
"""Patterns in small letters: what a company is called ("the carrier"), also beside others ("rival"), and several are ("tyre makers")."""

_RESEARCHERS = """
    Canalys, Omdia, IDC, Gartner, Counterpoint, TrendForce, DIGITIMES, SEMI, TechInsights, IC Insights, Yole
    Synergy Research, Synergy, Dell'Oro, Forrester, Strategy Analytics, MTN Consulting, Semiconductor Intelligence
    StatCounter, Kantar, NielsenIQ, Nielsen, GfK, Circana, Euromonitor, Comscore, Similarweb, Sensor Tower, eMarketer
    Jon Peddie, Frost & Sullivan, iResearch, Analysys, QuestMobile
    Wood Mackenzie, Rystad, BloombergNEF, JATO Dynamics, S&P Global Mobility, Cox Automotive
"""
_ANALYSTS = """
    Goldman Sachs, Goldman, Morgan Stanley, JP Morgan, JPMorgan, Bank of America, BofA, Citigroup, Citi, Jefferies
    Bernstein, UBS, Nomura, HSBC, Macquarie, Barclays, Deutsche Bank, Daiwa, Mizuho, CICC
    MoffettNathanson, Wedbush, Evercore, KeyBanc, Needham, TD Cowen
    McKinsey, Moody's, S&P, Fitch, FactSet, LSEG, Visible Alpha
"""
"""Banks, brokers, raters, and those that gather what they all expect."""


def _any_of(names: str) -> str:
    """A pattern of these names, the longer of two that begin alike first."""
    longest_first = sorted(re.split(r",\s|\n\s*", names.strip()), key=len, reverse=True)
    return "(?:" + "|".join(re.escape(name).replace("'", "['’]") for name in longest_first) + ")"


RESEARCHERS = _any_of(_RESEARCHERS)
ANALYSTS = _any_of(_ANALYSTS)
"""Patterns, to be read with their capitals."""
