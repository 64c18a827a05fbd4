"""What keeps two headlines apart however alike they are: another figure, deed, step, place, period or office."""

from itertools import islice, takewhile

from bot.text.stories.amounts import state_others
from bot.text.stories.sketch import Sketch
from bot.text.stories.story_words import PLAIN
from bot.text.stories.whereabouts import apart_in_place

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
        or state_others(a, b)
        or _is_background(a, b)
        or _is_background(b, a)
    )


def _steps(a: Sketch, b: Sketch) -> frozenset[str]:
    """The signs of a that b must bear: what both deny may be told as surely as it will, what is stopped is not done."""
    free = _SURENESS if "denied" in a.signs & b.signs else frozenset()
    return (_AGREE & a.signs) - free - (frozenset() if _STOPPING.isdisjoint(b.deeds) else _DENIED)


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
