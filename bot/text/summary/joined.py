"""Pieces told together as one bullet."""

from bot.domain.summary import Bullet
from bot.text.pages.typeset import as_sentence
from bot.text.summary.aspects import aspect
from bot.text.summary.chinese import is_chinese
from bot.text.summary.pieces import Piece


def joined(parts: tuple[Piece, ...]) -> Bullet:
    """The bullet that tells these pieces, one behind the other."""
    text = "; ".join((parts[0].text, *(_lowered(part.text) for part in parts[1:])))
    text = text if is_chinese(text) else as_sentence(text)
    quotes = tuple(dict.fromkeys(quote for part in parts for quote in part.quotes))
    return Bullet(text=text, aspect=aspect(text), quotes=quotes)


def _lowered(text: str) -> str:
    """A piece as it goes on after a semicolon: its first word small where it is one that is never a name."""
    first = text.split(maxsplit=1)[0]
    return first.lower() + text[len(first) :] if first in _NEVER_NAMES else text


_NEVER_NAMES = frozenset(
    """Within Globally Across The This That These Those It Its He She They Their A An In On At By For From With As
    While Although After Before Since During Total Net Gross Adjusted Diluted Operating Revenue Revenues Sales
    Earnings Income Profit Cash Capital Free Full Organic Comparable Same Core Both Our Average Consolidated
    Reported Cost Costs Expenses Margin Margins Inventory Debt And But There When Excluding Including Year Quarter
    Daily Monthly Marketing Orders Spending Shipments Shares Analysts Critics Unions Investors Demand Rivals Customers Regulators Officials Researchers
    Banks Suppliers Prices Volumes Deliveries Bookings Users Subscribers Growth Competition Executives Management
    """.split()
)
