"""What speaks against one story without forbidding it: the likeness that two titles must have in addition."""

from itertools import takewhile

from bot.text.stories.sketch import Sketch
from bot.text.stories.story_words import PLAIN
from bot.text.stories.whereabouts import apart_in_place

_TELEGRAM = 0.19
"""Of titles in capitals throughout: their few words are the same for many events."""
_OTHER_DOERS, _OTHER_DOER_WIRED = 0.08, 0.2
"""Where both titles begin with a name that the other has not before what they share (a wire's tell who acts first), …"""
_OTHER_DEEDS = 0.25
"""… where they tell of deeds of other kinds, …"""
_OTHER_MOVE = 0.1
"""… where but one tells that something rises or falls, …"""
_MARKET = 0.18
"""… and where but one tells how shares took the news."""
_NAMED_APART = 0.16
"""Where each title names somebody or something that the other does not, …"""
_ELSEWHERE = 0.6
"""… where the texts name other places, …"""
_AT_ANOTHER = 0.2
"""… where the titles name other towns or sites, …"""
_PROJECT = 0.35
"""… and where one states a sum for nowhere and the other a place for no sum: a plan and one of its projects."""
_MOVES = frozenset(["up", "down"])


def distance(a: Sketch, b: Sketch) -> float:
    """The likeness asked for in addition because names, places or deeds differ."""
    telegram = _TELEGRAM if a.is_telegram and b.is_telegram else 0.0
    named = _NAMED_APART if _names_another(a, b) and _names_another(b, a) else 0.0
    elsewhere = _ELSEWHERE if apart_in_place(a.sites, b.sites) else 0.0
    project = _PROJECT if _is_project_of(a, b) or _is_project_of(b, a) else 0.0
    deeds = _OTHER_DEEDS if _are_other_deeds(a, b) else 0.0
    move = _OTHER_MOVE if _MOVES & a.signs != _MOVES & b.signs else 0.0
    market = _MARKET if "market" in a.signs ^ b.signs else 0.0
    doers = (_OTHER_DOER_WIRED if telegram else _OTHER_DOERS) if are_other_doers(a, b) else 0.0
    at = _AT_ANOTHER if _are_at_others(a, b) else 0.0
    return telegram + named + at + elsewhere + project + doers + deeds + move + market


def are_other_doers(a: Sketch, b: Sketch) -> bool:
    """Whether both titles name somebody before the first word that they share: "Acme issues a bond", "Bolt issues a bond"."""
    return _begins_with_another(a, b) and _begins_with_another(b, a)


def _begins_with_another(a: Sketch, b: Sketch) -> bool:
    before = takewhile(lambda word: word not in b.words, a.words)
    return any(a.words[word] >= PLAIN for word in before)


def _are_other_deeds(a: Sketch, b: Sketch) -> bool:
    """Whether both tell of deeds, none of one kind, and of no number in common."""
    return bool(a.deeds and b.deeds) and a.deeds.isdisjoint(b.deeds) and a.counts.isdisjoint(b.counts)


def _are_at_others(a: Sketch, b: Sketch) -> bool:
    """Whether both titles tell where, and neither has the other's place at all."""
    return bool(a.at and b.at) and a.at.isdisjoint(b.words) and b.at.isdisjoint(a.words)


def _names_another(a: Sketch, b: Sketch) -> bool:
    return any(name.isdisjoint(b.words) for name in a.names)


def _is_project_of(plan: Sketch, project: Sketch) -> bool:
    return bool(plan.sums and project.places) and not plan.places and not project.sums
