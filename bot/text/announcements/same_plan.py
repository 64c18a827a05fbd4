"""When two announcements are one plan: the same company, horizons that fit, and an amount that agrees."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from bot.domain.announcement import Announcement, Money
from bot.domain.figures import Horizon
from bot.text.announcements.scope import are_apart
from bot.text.announcements.yearly import is_yearly
from bot.text.quantities.any_case import AnyCase, any_case
from bot.text.quantities.openings import Cued, cued
from bot.text.quantities.remembered import remembered

CLOSE: Final = Decimal("0.02")
"""Amounts this near are one amount, rounded: "$52 billion" and "$52.44 billion"."""
LOOSE: Final = Decimal("0.06")
"""For amounts that say themselves that they are rough: "nearly 400 billion"."""

ROUND: Final = Decimal("0.15")
"""For a headline against its own article: "$2 billion" and "$2.2 billion"."""


def _is_added(one: Money, more: Money) -> bool:
    return one.currency == more.currency and _within(one.low, abs(more.low), CLOSE)


def same_company(one: Announcement, other: Announcement) -> bool:
    """Whether both are one spender's: by key, by name for companies outside the universe."""
    if one.company or other.company:
        return one.company == other.company
    return one.subject.casefold() == other.subject.casefold()


def tells_same(one: Announcement, other: Announcement) -> bool:
    """Whether two tellings in one article are of one plan; there two amounts without a common currency are one sum."""
    if not same_company(one, other) or not fits(one.horizon, other.horizon):
        return False
    if are_apart(one.place, other.place):
        return False
    if not one.amounts or not other.amounts:
        return one.amounts == other.amounts or _is_title(one if other.amounts else other, one.status == other.status)
    if any(_tells_addition(*pair) for pair in ((one, other), (other, one))):
        return True
    is_one = agrees(one, other)
    if is_one is None:
        return is_possible(one, other)
    return is_one or _is_headline_of(one, other) or _is_headline_of(other, one)


def _tells_addition(one: Announcement, whole: Announcement) -> bool:
    """Whether the first tells only what the other puts on top of a plan."""
    return one.is_addition and not whole.is_addition and adds(one, whole)


def adds(one: Announcement, whole: Announcement) -> bool:
    """Whether the sum of the first is what the other adds to a plan."""
    return any(_is_added(mine, more) for mine in one.amounts for more in whole.added)


def _is_title(hint: Announcement, is_one_kind: bool) -> bool:
    """Whether a telling without a sum is the headline over one that has it: "sees capex doubling"."""
    return hint.citation.start == hint.citation.end == 0 and hint.status == "guided" and is_one_kind


def _is_headline_of(title: Announcement, body: Announcement) -> bool:
    """Whether a headline gives the body's sum in round figures ("$2 billion" for "$2.2 billion"), or what it adds to a plan."""
    is_title = title.citation.start == title.citation.end == 0 and body.citation.end > 0
    if is_title and adds(title, body):
        return True
    pairs = [(mine, theirs) for mine, theirs in in_common(title, body) if not (mine.high or theirs.high)]
    return is_title and any(_within(mine.low, theirs.low, ROUND) for mine, theirs in pairs)


def agrees(one: Announcement, other: Announcement) -> bool | None:
    """Whether their amounts are equal in any one currency that both quote; None where they quote none in common."""
    pairs = list(in_common(one, other))
    return any(is_near(mine, theirs) for mine, theirs in pairs) if pairs else None


def in_common(one: Announcement, other: Announcement) -> Iterable[tuple[Money, Money]]:
    """The amounts of both in each currency that both quote."""
    return ((mine, theirs) for mine in one.amounts for theirs in other.amounts if mine.currency == theirs.currency)


def is_near(one: Money, other: Money) -> bool:
    """Whether two amounts of one currency are the same: within 2%, both ends of a range, or a point within one.

    A range that moved is another one, though it overlaps: guidance of 60–65 and of 64–72 are two. "More than 50" is the
    same as 52, and "nearly 400" as 380.
    """
    if (one.high is None) != (other.high is None):
        point, span = (other, one) if one.high else (one, other)
        return span.low * (1 - CLOSE) <= point.low <= (span.high or span.low) * (1 + CLOSE)
    if one.high and other.high:
        return _within(one.low, other.low, CLOSE) and _within(one.high, other.high, CLOSE)
    return _within(one.low, other.low, CLOSE) or _is_rounded(one, other)


def _is_rounded(one: Money, other: Money) -> bool:
    """Whether the first says itself that it is rough, and the other rounds to it: "nearly 400" and 380; "about 205" is no "about 200".

    Only where the first is exact does the other say how rough: what is told later and finer is news.
    """
    rough = one if one.bound != "exact" else other
    if rough.bound == "exact" or not (_may_be(one, other) and _may_be(other, one)):
        return False
    return _within(one.low, other.low, LOOSE) and abs(one.low - other.low) * 2 <= _step(rough.low)


def _step(low: Decimal) -> Decimal:
    """How finely a sum is told: 100 of 400, 10 of 380, 50 of 250, 5 of 205."""
    _, digits, exponent = low.normalize().as_tuple()
    return Decimal(5 if digits[-1] == 5 else 1).scaleb(int(exponent))


def _within(one: Decimal, other: Decimal, part: Decimal) -> bool:
    return abs(one - other) <= part * max(abs(one), abs(other))


def _may_be(one: Money, other: Money) -> bool:
    """Whether the bound of the first lets it be the second: "more than 50" can be 52, not 48."""
    if one.bound == "at_least":
        return one.low <= other.low
    return one.low >= other.low if one.bound == "at_most" else True


def fits(one: Horizon | None, other: Horizon | None) -> bool:
    """Whether two horizons can be one: either is unknown, or they are one year, run equally long or end within a year."""
    if one is None or other is None or one.label == other.label:
        return True
    if is_yearly(one) and is_yearly(other):
        return one.years is None or other.years is None or one.years == other.years
    if is_yearly(one) or is_yearly(other):
        return False
    if one.years is not None and other.years is not None:
        return one.years == other.years
    if _single_year(one) and _single_year(other):
        return _single_year(one) == _single_year(other)
    if bool(_single_year(one)) != bool(_single_year(other)):
        return (other if _single_year(one) else one).until is None
    if one.until is not None and other.until is not None:
        return abs(one.until - other.until) <= _YEAR
    return True


_YEAR: Final = timedelta(days=366)


def _single_year(horizon: Horizon) -> str | None:
    """The one year that guidance is for, fiscal or not: "2025", "FY2025"."""
    named = re.fullmatch(r"(?:FY)?(\d{4})", horizon.label)
    return named[1] if named else None


def ends(horizon: Horizon | None, said: date | None) -> date | None:
    """The last day of a plan: as it says itself, else counted in years from the day it was said."""
    if horizon is None:
        return None
    if horizon.until:
        return horizon.until
    return said + timedelta(days=int(horizon.years * 366)) if horizon.years and said else None


def joined(best: Announcement, tellings: Iterable[Announcement]) -> Announcement:
    """The best telling with what the others add: amounts in further currencies, the horizon."""
    amounts = {amount.currency: amount for amount in best.amounts}
    horizon = best.horizon
    for one in tellings:
        for amount in one.amounts:
            amounts.setdefault(amount.currency, amount)
        horizon = horizon or one.horizon
    return replace(best, amounts=tuple(amounts.values()), horizon=horizon)


PER_DOLLAR: Final = {
    "USD": (Decimal(1), Decimal(1)), "CNY": (Decimal(5), Decimal(9)), "HKD": (Decimal(7), Decimal("8.5")),
    "TWD": (Decimal(24), Decimal(42)),
    "EUR": (Decimal("0.6"), Decimal("1.25")), "GBP": (Decimal("0.45"), Decimal("1.05")),
    "JPY": (Decimal(75), Decimal(170)),
    "KRW": (Decimal(650), Decimal(2000)), "CAD": (Decimal("0.9"), Decimal("1.65")),
    "AUD": (Decimal("0.9"), Decimal("2.1")), "SGD": (Decimal("1.15"), Decimal("1.9")),
}  # fmt: skip
"""The lowest and highest price of a dollar since 1990, with some room: says what cannot be equal, never what is."""


def is_possible(one: Announcement, other: Announcement) -> bool:
    """Whether some exchange rate of the last thirty years could make an amount of one equal to one of the other."""
    return any(_could_equal(mine, theirs) for mine in one.amounts for theirs in other.amounts)


def _could_equal(one: Money, other: Money) -> bool:
    if one.currency not in PER_DOLLAR or other.currency not in PER_DOLLAR:
        return True
    (cheap, dear), (low, high) = PER_DOLLAR[one.currency], PER_DOLLAR[other.currency]
    return one.low / dear <= (other.high or other.low) / low and other.low / high <= (one.high or one.low) / cheap


_PURPOSES: Final[dict[str, AnyCase | Cued]] = {
    "computing": any_case(
        r"\b(?:AI|artificial intelligence|cloud|data ?cent(?:er|re)s?|computing|servers?|GPUs?)\b|云|人工智能|数据中心"
    ),
    "chips": cued(r"\b(?:chips?|semiconductors?|fabs?|wafers?|foundr(?:y|ies))\b", re.IGNORECASE),
    "capex": cued(r"\b(?:capex|capital (?:expenditures?|spending|investment|budget|program(?:me)?))\b", re.IGNORECASE),
    "stores": cued(r"\b(?:stores|outlets|restaurants|shops|supermarkets)\b", re.IGNORECASE),
    "logistics": cued(r"\b(?:warehouses?|logistics|fulfil?lment|distribution)\b", re.IGNORECASE),
    "vehicles": cued(r"\b(?:electric|EVs?|vehicles?|cars?|batter(?:y|ies))\b", re.IGNORECASE),
    "energy": cued(r"\b(?:oil|gas|pipelines?|drilling|wells?|power|wind|solar|refiner(?:y|ies))\b", re.IGNORECASE),
    "mining": cued(r"\b(?:mines?|mining|ore|gold|copper|lithium)\b", re.IGNORECASE),
    "offices": cued(r"\b(?:offices?|headquarters|campus)\b", re.IGNORECASE),
}


def shares_purpose(one: Announcement, other: Announcement) -> bool:
    """Whether their sentences spend on the same thing; a plan without a quote of its own (the shipped one) can be any."""
    mine, theirs = _purposes(one), _purposes(other)
    return not theirs or not mine or bool(mine & theirs)


def narrow_purpose(text: str) -> str:
    """The one narrow thing that a sentence spends on ("logistics"); "" for computing, capital spending as a whole, or several."""
    found = _named_purposes(text)
    return next(iter(found)) if len(found) == 1 and not found & _BROAD else ""


_BROAD: Final = frozenset({"computing", "capex", "energy"})


def _purposes(one: Announcement) -> frozenset[str]:
    return _named_purposes(one.citation.quote or one.citation.title)


@remembered
def _named_purposes(text: str) -> frozenset[str]:
    return frozenset(name for name, words in _PURPOSES.items() if words.search(text))
