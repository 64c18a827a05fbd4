"""Whether the figures of two headlines are one, rounded as headlines round, or others."""

from decimal import Decimal

from bot.text.stories.sketch import Sketch

_ROUNDING = Decimal("0.02")
_COARSELY = Decimal("0.05")
"""How far a figure stands for another one, and how far one that has fewer digits does."""
_LOOSELY = Decimal("0.1")
"""How far counts differ that outlets round as they like, and sums of which another currency agrees."""
_ONE_ORDER = 10**5
_OF_PLANS = frozenset(["raise", "cut"])


def states_one_sum(a: Sketch, b: Sketch) -> bool:
    """Whether both state one sum of money, in title or lead, in any currency."""
    return any(_agree(a.sums[unit], b.sums[unit]) for unit in a.sums.keys() & b.sums.keys())


def state_other_sums(a: Sketch, b: Sketch) -> bool:
    """Whether titles and leads state other sums of one currency, and none in common."""
    both = a.sums.keys() & b.sums.keys()
    return not states_one_sum(a, b) and any(_differ(a.sums[unit], b.sums[unit], _ROUNDING) for unit in both)


def have_one_amount(a: Sketch, b: Sketch, digits: int = 1) -> bool:
    """Whether both titles state one figure or count, of so many digits at least."""
    return _state_one(a.counts, b.counts, digits, Decimal(0)) or any(
        _state_one(a.amounts[unit], b.amounts[unit], digits, _ROUNDING) for unit in a.amounts.keys() & b.amounts.keys()
    )


def state_others(a: Sketch, b: Sketch) -> bool:
    """Whether the titles state other counts, other figures of one unit, or a plan for spending and its change."""
    one_sum = states_one_sum(a, b)
    rounding = _LOOSELY if one_sum else _ROUNDING
    return (
        (bool(a.counts and b.counts) and not _agree(a.counts, b.counts, _LOOSELY))
        or any(_differ(a.amounts[unit], b.amounts[unit], rounding) for unit in a.amounts.keys() & b.amounts.keys())
        or (
            not one_sum
            and not have_one_amount(a, b)
            and "spending" in a.signs & b.signs
            and _OF_PLANS & a.signs != _OF_PLANS & b.signs
        )
    )


def _state_one(mine: frozenset[Decimal], theirs: frozenset[Decimal], digits: int, rounding: Decimal) -> bool:
    telling = frozenset(each for each in mine if digits == 1 or len(each.normalize().as_tuple().digits) >= digits)
    return not telling.isdisjoint(theirs) if rounding == 0 else _agree(telling, theirs, rounding)


def _differ(mine: frozenset[Decimal], theirs: frozenset[Decimal], rounding: Decimal) -> bool:
    """Whether no figure stands in both, though they are of one order: a firm's price and a share's are not."""
    is_comparable = any(max(one, other) <= _ONE_ORDER * min(one, other) for one in mine for other in theirs)
    return is_comparable and not _agree(mine, theirs, rounding)


def _agree(mine: frozenset[Decimal], theirs: frozenset[Decimal], rounding: Decimal = _ROUNDING) -> bool:
    """Whether any figure stands in both, rounded as headlines round: "$53 billion" is "$52.4 billion", "$2 million" "$2.1 million"."""
    return any(_are_one(one, other, rounding) for one in mine for other in theirs)


def _are_one(one: Decimal, other: Decimal, rounding: Decimal) -> bool:
    apart, largest = abs(one - other), max(abs(one), abs(other))
    if apart <= rounding * largest:
        return True
    return apart <= _COARSELY * largest and (_rounded(one, other) == other or _rounded(other, one) == one)


def _rounded(exact: Decimal, coarse: Decimal) -> Decimal:
    """The exact figure with as few digits as the coarse one has."""
    return exact.quantize(Decimal((0, (1,), int(coarse.normalize().as_tuple().exponent))))
