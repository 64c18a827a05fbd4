"""Pieces told together as one bullet."""

import re

from bot.domain.summary import Bullet
from bot.text.pages.typeset import as_sentence
from bot.text.summary.aspects import aspect
from bot.text.summary.chinese import is_chinese
from bot.text.summary.pieces import Piece


def joined(parts: tuple[Piece, ...], small: frozenset[str] = frozenset()) -> Bullet:
    """The bullet that tells these pieces, one behind the other; `small`: words that the page writes small."""
    text = "; ".join((parts[0].text, *(_lowered(part.text, small) for part in parts[1:])))
    text = text if is_chinese(text) else as_sentence(text)
    quotes = tuple(dict.fromkeys(quote for part in parts for quote in part.quotes))
    return Bullet(text=text, aspect=aspect(text), quotes=quotes)


def small_words(page: str) -> frozenset[str]:
    """The words that a page writes small, and never with a capital inside a sentence: at a sentence's start they are no names."""
    inside = frozenset(_INSIDE.findall(page))
    return frozenset(word for word in inside if word[0].islower() and word.capitalize() not in inside)


_INSIDE = re.compile(r" (?<=[a-z0-9%,] )([A-Za-z][a-z]+)")


def _lowered(text: str, small: frozenset[str]) -> str:
    """A piece as it goes on after a semicolon: its first word small where it is one that is never a name."""
    first = text.split(maxsplit=1)[0]
    is_small = first in _NEVER_NAMES or re.split(r"[-\u2019']", first)[0].lower() in small
    return first[:1].lower() + text[1:] if is_small and not first[1:2].isupper() else text


_NEVER_NAMES = frozenset(
    """
    About Around Some More Most Much Half Nearly Almost Over Under Up Down Roughly Approximately Only Just Between Through Throughout
    Compared Sequentially Overall Meanwhile Season-to-date Year-to-date Here Such Many Several Few All Each Every No None Not One Two
    Three Four Five Six Seven Eight Nine Ten Another Other Others If Had Were What Which Who How Whether Because Due Based Within
    Globally Across The This That These Those It Its He She They Their A An In On At By For From With As While Although After Before
    Since During Total Net Gross Adjusted Diluted Operating Revenue Revenues Sales Earnings Income Profit Cash Capital Free Full Organic
    Comparable Same Core Both Our Average Consolidated Reported Cost Costs Expenses Margin Margins Inventory Debt And But There When
    Excluding Including Year Quarter Daily Monthly Marketing Orders Spending Shipments Shares Analysts Critics Unions Investors Demand
    Rivals Customers Regulators Officials Researchers Banks Suppliers Prices Volumes Deliveries Bookings Users Subscribers Growth
    Competition Executives Management
    """.split()
)
