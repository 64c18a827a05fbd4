"""The firms whose trade is to measure markets, to rate companies and to forecast them: what they say is no company's own word."""

import re

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
