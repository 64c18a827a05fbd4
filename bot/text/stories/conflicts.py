"""What keeps two headlines apart however alike they are: another figure, deed, step, place, period or office."""

from collections.abc import Callable
from itertools import islice, takewhile

from bot.text.stories.amounts import have_one_amount, state_others
from bot.text.stories.ideas import EVENTS, NATIONS, STOPPING
from bot.text.stories.sketch import Sketch
from bot.text.stories.story_words import PLAIN
from bot.text.stories.whereabouts import apart_in_place

_AGREE = frozenset(
    "tentative ahead denied disputed reaction column approved rejected settled voted scrapped delayed begun shut completed appealed "
    "probed priced counted over blocked".split()
)
"""Signs that both titles bear, or none: a step of an affair is not the affair."""
_CLOSING, _SHUT = frozenset(["=close"]), frozenset(["shut"])
_SURENESS, _DENIED, _DISPUTED = frozenset(["tentative"]), frozenset(["denied"]), frozenset(["disputed"])
_PART = frozenset(["settled", "shut"])
"""What one outlet leaves out where both state the fine paid, or the jobs that go."""
_TELLING_DIGITS = 2
"""Digits of a figure that is no round one."""
_OPPOSED = "up down, opening closing, raise cut, held cut, held raise, held up, held down, opening spending, opening raise, opening cut"
_OPPOSITES = [frozenset(pair.split()) for pair in _OPPOSED.split(", ")]
"""Signs of which each has one: a site that opens is not the budget for sites to come."""


def conflict(a: Sketch, b: Sketch) -> str:
    """What in the titles forbids that both tell of one event, as a clause; "" where nothing does."""
    for reason, forbids in _FORBIDDEN:
        if forbids(a, b):
            return reason
    return ""


def _are_other_steps(a: Sketch, b: Sketch) -> bool:
    """Whether one bears the sign of a step that the other does not, or not even as background where both tell of one rare deed."""
    if _AGREE & a.signs == _AGREE & b.signs:
        return False
    if EVENTS.isdisjoint(a.deeds & b.deeds):
        return _steps(a, b) != _steps(b, a)
    return bool(_steps(a, b) - b.all_signs or _steps(b, a) - a.all_signs)


def _steps(a: Sketch, b: Sketch) -> frozenset[str]:
    """The signs of a that b must bear: what both deny may be told as surely as it will, what is stopped is not done."""
    unsure = "denied" in a.signs & b.signs or "hoped" in b.signs
    free = (_SURENESS if unsure else frozenset()) | (_PART if have_one_amount(a, b) else frozenset())
    free |= _DISPUTED & a.signs if "denied" in b.signs else frozenset()
    free |= frozenset() if _CLOSING.isdisjoint(b.deeds) else _SHUT
    return (_AGREE & a.signs) - free - (frozenset() if STOPPING.isdisjoint(b.deeds) else _DENIED)


def _are_in_other_places(a: Sketch, b: Sketch) -> bool:
    """Whether both are told of other places; one figure of several digits is told of one place alone."""
    is_apart = apart_in_place(a.places, b.mentioned) and apart_in_place(a.mentioned, b.places)
    return is_apart and not have_one_amount(a, b, _TELLING_DIGITS)


def _are_with_others(a: Sketch, b: Sketch) -> bool:
    """Whether both titles tell where or with whom, and neither has the other's at all."""
    return any(
        bool(a.beside[role] and b.beside[role])
        and a.beside[role].isdisjoint(b.words)
        and b.beside[role].isdisjoint(a.words)
        for role in a.beside.keys() & b.beside.keys()
    )


def _differ(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _are_opposed(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether of two opposite signs each has one alone."""
    return any(len(pair & mine) == len(pair & theirs) == 1 and pair <= mine | theirs for pair in _OPPOSITES)


def _are_other_speakers(a: Sketch, b: Sketch) -> bool:
    """Whether in both somebody says something whom the other does not name at all."""
    return bool(a.speakers and b.speakers) and a.speakers.isdisjoint(b.words) and b.speakers.isdisjoint(a.words)


def _is_background(told: Sketch, retold: Sketch) -> bool:
    """Whether what one title tells is only the other's "after …": the other tells of the next step."""
    shared = (told.words.keys() & retold.words.keys()) - _subject(told, retold) - _subject(retold, told) - NATIONS
    return bool(shared) and bool(retold.main) and shared.isdisjoint(retold.main) and not shared.isdisjoint(told.main)


def _subject(a: Sketch, b: Sketch) -> set[str]:
    """The shared names with which a title begins, three words at most: who acts in both, mostly."""
    return set(takewhile(lambda word: word in b.words and a.words[word] == PLAIN, islice(a.words, 3)))


_FORBIDDEN: tuple[tuple[str, Callable[[Sketch, Sketch], bool]], ...] = (
    ("one tells a step of the affair that the other does not", _are_other_steps),
    ("they name other symbols", lambda a, b: _differ(a.symbols, b.symbols)),
    ("they are of other quarters or halves", lambda a, b: _differ(a.periods, b.periods)),
    ("they name other years", lambda a, b: _differ(a.years, b.years)),
    ("they tell of other offices", lambda a, b: "=resign" in a.deeds & b.deeds and _differ(a.offices, b.offices)),
    ("they tell of opposite moves", lambda a, b: _are_opposed(a.signs, b.signs)),
    ("they name other places", _are_in_other_places),
    ("they name other sites or partners", _are_with_others),
    ("they state other figures", state_others),
    ("they are of other goods", lambda a, b: _differ(a.goods, b.goods)),
    ("they are of other statistics", lambda a, b: _differ(a.measures, b.measures)),
    (
        "they are of other stages at law",
        lambda a, b: _differ(a.stages, b.stages) and not have_one_amount(a, b, _TELLING_DIGITS),
    ),
    ("they are of other markets", lambda a, b: _differ(a.markets, b.markets) or _differ(a.market_of, b.market_of)),
    ("somebody else speaks in each", _are_other_speakers),
    ("one tells as background what the other tells", lambda a, b: _is_background(a, b) or _is_background(b, a)),
)
"""What keeps two headlines apart, by the reason that is given."""
