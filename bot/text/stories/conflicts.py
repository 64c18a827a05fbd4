"""What keeps two headlines apart however alike they are: another figure, deed, step, place, period or office."""

from decimal import Decimal
from itertools import islice, takewhile

from bot.text.stories.sketch import Sketch
from bot.text.stories.story_words import PLAIN
from bot.text.stories.whereabouts import apart_in_place

_ROUNDING = Decimal("0.02")
_COARSELY = Decimal("0.05")
"""… and how far one that has fewer digits stands for the other."""
_LOOSELY = Decimal("0.1")
"""How far counts differ that outlets round as they like, and sums of which another currency agrees."""
_AGREE = frozenset(
    [
        "tentative",
        "denied",
        "reaction",
        "column",
        "approved",
        "rejected",
        "settled",
        "voted",
        "scrapped",
        "delayed",
        "begun",
        "shut",
        "completed",
    ]
)
"""Signs that both titles bear, or none: a step of an affair is not the affair."""
_SURENESS, _DENIED = frozenset(["tentative"]), frozenset(["denied"])
_STOPPING = frozenset(["halt", "ban", "reject"])
_OPPOSED = (
    ("up", "down"),
    ("opening", "closing"),
    ("raise", "cut"),
    ("opening", "spending"),  # a site that opens, and a budget for sites to come
    ("opening", "raise"),
    ("opening", "cut"),
)
_MOVES = frozenset(["up", "down"])
_OF_PLANS = frozenset(["raise", "cut"])


def are_apart(a: Sketch, b: Sketch) -> bool:
    """Whether anything in the titles forbids that both tell of one event."""
    return (
        _steps(a, b) != _steps(b, a)
        or _differ(a.symbols, b.symbols)
        or _differ(a.periods, b.periods)
        or _differ(a.years, b.years)
        or ("people" in a.deeds and _differ(a.offices, b.offices))
        or any(_opposed(a.signs, b.signs, one, other) for one, other in _OPPOSED)
        or apart_in_place(a.places, b.places)
        or _other_figures(a, b)
        or _is_background(a, b)
        or _is_background(b, a)
    )


def states_one_sum(a: Sketch, b: Sketch) -> bool:
    """Whether both state one sum of money, in title or lead, in any currency."""
    return any(_agree(a.sums[unit], b.sums[unit]) for unit in a.sums.keys() & b.sums.keys())


def have_one_amount(a: Sketch, b: Sketch, digits: int = 1) -> bool:
    """Whether both titles state one figure or count, of so many digits at least."""
    return _state_one(a.counts, b.counts, digits, Decimal(0)) or any(
        _state_one(a.amounts[unit], b.amounts[unit], digits, _ROUNDING) for unit in a.amounts.keys() & b.amounts.keys()
    )


def _state_one(mine: frozenset[Decimal], theirs: frozenset[Decimal], digits: int, rounding: Decimal) -> bool:
    telling = frozenset(each for each in mine if digits == 1 or len(each.normalize().as_tuple().digits) >= digits)
    return not telling.isdisjoint(theirs) if rounding == 0 else _agree(telling, theirs, rounding)


def are_other_deeds(a: Sketch, b: Sketch) -> bool:
    """Whether both tell of deeds, none of one kind, and of no number in common."""
    return _differ(a.deeds, b.deeds) and a.counts.isdisjoint(b.counts)


def moves(a: Sketch) -> frozenset[str]:
    """ "up" and "down", as the title tells that something rises or falls."""
    return a.signs & _MOVES


def subjects_shared(a: Sketch, b: Sketch) -> float:
    """The weight of the words with which a title begins and that the other has too."""
    begun = (*islice(a.words, 1), *islice(b.words, 1))
    return sum(a.words[word] for word in begun if word in a.words and word in b.words)


def are_other_doers(a: Sketch, b: Sketch) -> bool:
    """Whether both titles name somebody before the first word that they share: "Acme issues a bond", "Bolt issues a bond"."""
    return _begins_with_another(a, b) and _begins_with_another(b, a)


def _begins_with_another(a: Sketch, b: Sketch) -> bool:
    before = takewhile(lambda word: word not in b.words, a.words)
    return any(a.words[word] >= PLAIN for word in before)


def _other_figures(a: Sketch, b: Sketch) -> bool:
    one_sum = states_one_sum(a, b)
    rounding = _LOOSELY if one_sum else _ROUNDING
    return (
        (bool(a.counts and b.counts) and not _agree(a.counts, b.counts, _LOOSELY))
        or any(not _agree(a.amounts[unit], b.amounts[unit], rounding) for unit in a.amounts.keys() & b.amounts.keys())
        or (
            not one_sum
            and not have_one_amount(a, b)
            and "spending" in a.signs & b.signs
            and _OF_PLANS & a.signs != _OF_PLANS & b.signs
        )
    )


def _steps(a: Sketch, b: Sketch) -> frozenset[str]:
    """The signs of a that b must bear: what both deny may be told as surely as it will, what is stopped is not done."""
    free = _SURENESS if "denied" in a.signs & b.signs else frozenset()
    return (_AGREE & a.signs) - free - (frozenset() if _STOPPING.isdisjoint(b.deeds) else _DENIED)


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


def _differ(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _opposed(mine: frozenset[str], theirs: frozenset[str], one: str, other: str) -> bool:
    return (one in mine and other in theirs and one not in theirs and other not in mine) or (
        other in mine and one in theirs and other not in theirs and one not in mine
    )


def _is_background(told: Sketch, retold: Sketch) -> bool:
    """Whether what one title tells is only the other's "after …": the other tells of the next step."""
    shared = (told.words.keys() & retold.words.keys()) - _subject(told, retold) - _subject(retold, told)
    return bool(shared) and bool(retold.main) and shared.isdisjoint(retold.main) and not shared.isdisjoint(told.main)


def _subject(a: Sketch, b: Sketch) -> set[str]:
    """The shared names with which a title begins, three words at most: who acts in both, mostly."""
    return set(takewhile(lambda word: word in b.words and a.words[word] == PLAIN, islice(a.words, 3)))
