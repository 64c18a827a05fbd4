"""What speaks for one story and what against it, each with its weight: a logistic regression of few, named features.

The weights were fitted offline on a thousand pairs of real headlines, labelled by reading before the rules were asked, half of
them hard ones of one affair, and on 450 written in the manner of newsrooms. They were drawn towards weights set by hand, judged on
folds that had no affair in common with what they were fitted on, and rounded. What few pairs show (texts, sites, projects) keeps the
weight set by hand. Nothing is learned at run time.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import chain, takewhile

from bot.text.stories.amounts import have_one_amount, state_other_sums, states_one_sum
from bot.text.stories.ideas import DEEDS, EVENTS, NATIONS, STOPPING
from bot.text.stories.sketch import Sketch
from bot.text.stories.story_words import PLAIN, is_idea
from bot.text.stories.whereabouts import apart_in_place

TOO_LITTLE = "they have little but a name in common"
_FEW = "they share few words"
_FIGURE = "they state the same figure"
_REPORT = "both tell what one firm reports"
_DEED = "both tell of one rare deed of one firm"
WEIGHTS = {
    "their words are alike": 4.8,
    "what they say beside the names is alike": 0.9,
    _DEED: 1.45,
    _REPORT: 2.85,
    _FIGURE: 2.1,
    "their first sentences are alike": 6.0,
    TOO_LITTLE: -20.0,
    _FEW: -0.6,
    "they share a long name": -0.8,
    "they are telegrams, whose words are few": -1.3,
    "they name others as doing alike": -3.5,
    "each names somebody else": -0.35,
    "each tells of somebody else": -2.0,
    "they tell of other people in office": -3.0,
    "they tell of other deeds": -0.6,
    "they tell it otherwise": -0.25,
    "only one tells what somebody says": -0.65,
    "one asks or explains": -3.8,
    "only one tells how shares took it": -0.35,
    "one is a plan, the other one of its projects": -3.8,
    "their texts name other places": -5.0,
    "their texts state other sums": -6.0,
    "days lie between them": -2.2,
}
"""What each tells, in logits, by the reason that is given for a verdict."""
BASE = -1.85
"""What is added to all; 0 in sum is where two are one story, a little above what was fitted: rather apart than wrongly together."""
_TOLD_APART = frozenset(["asked", "coming", "leaving"])
"""Signs that have reasons of their own."""
_TELLING_DIGITS = 3
"""Digits of a figure that others would hardly state by chance: "15.5%", not "one million"."""
_KIND_OF = {
    "=sell": "=acquire",
    "=partner": "=acquire",
    "=sales": "=profit",
    "=job": "=layoff",
    "=close": "=halt",
    "=open": "=launch",
    "=build": "=invest",
    "=court": "=lawsuit",
    "=settlement": "=fine",
}
"""Deeds that outlets tell for one another: what is closed costs jobs, who settles pays."""
_TRADE = frozenset(["=acquire", "=sell"])
"""What one firm sells another one buys: it is one deed where both name both."""
_SPENDING = frozenset(["=invest", "=build", "=open", "=launch"])
_EVERY_DAY = DEEDS - EVENTS
_COMING, _LEAVING = frozenset(["coming"]), frozenset(["leaving"])
_WAYS, _OPPOSITE_WAYS = _COMING | _LEAVING, ((_COMING, _LEAVING), (_LEAVING, _COMING))
_PEOPLE = frozenset(["=resign"])
_BESIDES, _LEAST = 0.9, 0.45
"""Weight that titles have to share besides a name: a rare word or two others, one company does many things; and the least, one word that
is not in every title and tells no deed of every day, without which a name makes no story but with a rare deed."""
_FRESH = timedelta(days=2)
_DAILY = timedelta(hours=36)
"""How far apart one report of a firm is told."""
_LEAST_CONTENT = 2.0
_RARE, _LONGEST = 0.9, 3.5
"""Weight of a word that a name may hold, and of the names that are counted."""


def evidence(a: Sketch, b: Sketch, alike: float, besides: float, apart: timedelta) -> dict[str, float]:
    """How far each reason holds for two titles that are so much alike, and so far apart in time; what is left out does not hold.

    besides: the weight of what they share beside a name.
    """
    found = {
        "their words are alike": alike,
        "what they say beside the names is alike": _content_shared(a, b),
        "they share a long name": _length_of_name(a, b),
        "they tell it otherwise": float(len((a.signs ^ b.signs) - _TOLD_APART)),
    }
    doers = _Doers(are_others=_are_other_doers(a, b), names=_names_shared(a, b))
    for reason in chain(_for(a, b, doers, apart), _against(a, b, doers, apart)):
        found[reason] = 1.0
    if besides < _BESIDES and _FIGURE not in found and _REPORT not in found:
        every_day = sum(a.words[word] for word in _EVERY_DAY.intersection(a.words) & b.words.keys())
        is_enough = doers.names and not doers.are_others and besides - every_day >= _LEAST
        found[_FEW if _DEED in found or is_enough else TOO_LITTLE] = 1.0
    return found


def score(found: dict[str, float]) -> float:
    """The logit of one story; the order in which weights are added does not decide."""
    return round(BASE + sum(WEIGHTS[reason] * much for reason, much in found.items()), 6)


@dataclass(frozen=True, slots=True)
class _Doers:
    """Whether both titles begin with other names, and how many names they have in common."""

    are_others: bool
    names: int


def _for(a: Sketch, b: Sketch, doers: _Doers, apart: timedelta) -> Iterator[str]:
    if _figures_are_shared(a, b, doers):
        yield _FIGURE
    if apart <= _DAILY and _report_alike(a, b):
        yield _REPORT
    if apart <= _FRESH and doers.names and not doers.are_others and _does_one_deed(a, b, doers):
        yield _DEED


def _against(a: Sketch, b: Sketch, doers: _Doers, apart: timedelta) -> Iterator[str]:
    if apart > _FRESH:
        yield "days lie between them"
    if a.is_telegram and b.is_telegram:
        yield "they are telegrams, whose words are few"
    if doers.are_others and not doers.names:
        yield "they name others as doing alike"
    elif _tell_of_other_people(a, b, doers):
        yield "they tell of other people in office"
    if _names_another(a, b) and _names_another(b, a):
        yield "each tells of somebody else" if doers.are_others else "each names somebody else"
    if _are_other_deeds(a, b):
        yield "they tell of other deeds"
    if bool(a.speakers) != bool(b.speakers):
        yield "only one tells what somebody says"
    if "asked" in a.signs ^ b.signs:
        yield "one asks or explains"
    if "market" in a.signs ^ b.signs:
        yield "only one tells how shares took it"
    if _is_project_of(a, b) or _is_project_of(b, a):
        yield "one is a plan, the other one of its projects"
    if _are_elsewhere(a, b):
        yield "their texts name other places"
    if state_other_sums(a, b):
        yield "their texts state other sums"


def _figures_are_shared(a: Sketch, b: Sketch, doers: _Doers) -> bool:
    """Whether both state a figure, sum or count that makes them kin without many words."""
    if have_one_amount(a, b, _TELLING_DIGITS if doers.are_others else 1):
        return True
    return states_one_sum(a, b) or not (a.counts.isdisjoint(b.counted) and b.counts.isdisjoint(a.counted))


def _report_alike(a: Sketch, b: Sketch) -> bool:
    """Whether both tell what one firm reports of a quarter or year: sales, profit and outlook are one report."""
    return bool(a.reports_of and b.reports_of) and a.reports_of in b.words and b.reports_of in a.words


def _does_one_deed(a: Sketch, b: Sketch, doers: _Doers) -> bool:
    """Whether both tell of the same deed that nobody does every day; a large firm hires every day, told by names and offices."""
    if doers.names > 1 and not (_TRADE.isdisjoint(a.deeds) or _TRADE.isdisjoint(b.deeds)):
        return True
    if _is_stopped(a, b) or _is_stopped(b, a):
        return True
    rare = EVENTS & a.deeds & b.deeds
    return bool(rare - _PEOPLE) or (bool(rare) and (doers.names > 1 or not a.offices.isdisjoint(b.offices)))


def _is_stopped(a: Sketch, b: Sketch) -> bool:
    """Whether one stops what the other one will not do: "halts licences", "licences are not to be issued"."""
    return not STOPPING.isdisjoint(a.deeds) and "denied" in b.signs and "denied" not in a.signs


def _tell_of_other_people(a: Sketch, b: Sketch, doers: _Doers) -> bool:
    """Whether in both somebody comes or goes at one firm, and each names another one, or one comes and one goes."""
    is_of_people = not _PEOPLE.isdisjoint(a.deeds & b.deeds)
    if not is_of_people or doers.are_others or doers.names != 1:
        return is_of_people and doers.are_others
    if not (_names_office(a) or _names_office(b)):
        return False
    return (_has_names(a, b) and _has_names(b, a)) or (a.signs & _WAYS, b.signs & _WAYS) in _OPPOSITE_WAYS


def _content_shared(a: Sketch, b: Sketch) -> float:
    """How much of what one of them says beside names the other says too (0 to 1)."""
    mine, theirs = _content(a), _content(b)
    shared = sum(weight for word, weight in mine.items() if word in theirs)
    return min(1.0, shared / max(_LEAST_CONTENT, min(sum(mine.values()), sum(theirs.values()))))


def _content(title: Sketch) -> dict[str, float]:
    return {word: weight for word, weight in title.words.items() if weight < PLAIN}


def _length_of_name(a: Sketch, b: Sketch) -> float:
    """The weight of the longest run of words that both have, beyond a word's: "Acme Sporting Goods" is one name, not three."""
    places = {word: place for place, word in enumerate(b.words)}
    longest = run = 0.0
    before = -2
    for word, weight in a.words.items():
        at = places.get(word, -2) if not is_idea(word) and weight >= _RARE else -2
        run = 0.0 if at < 0 else run + weight if at == before + 1 and run < _LONGEST else weight
        longest, before = max(longest, run), at
    return max(0.0, longest - PLAIN)


def _are_other_doers(a: Sketch, b: Sketch) -> bool:
    """Whether both titles name somebody before the first word that they share: "Acme issues a bond", "Bolt issues a bond"."""
    if (a.is_described or b.is_described) and have_one_amount(a, b):
        return False
    return _begins_with_another(a, b) and _begins_with_another(b, a)


def _begins_with_another(a: Sketch, b: Sketch) -> bool:
    before = takewhile(lambda word: word not in b.words or word in NATIONS, a.words)
    return any(a.words[word] >= PLAIN and word not in b.words for word in before)


def _names_shared(a: Sketch, b: Sketch) -> int:
    """How many names both have; words that follow each other in both are one."""
    places = {word: place for place, word in enumerate(b.words)}
    names, before = 0, -2
    for word, weight in a.words.items():
        at = places.get(word, -2) if weight >= PLAIN and not is_idea(word) else -2
        names += at >= 0 and at != before + 1
        before = at
    return names


def _are_other_deeds(a: Sketch, b: Sketch) -> bool:
    """Whether both tell of deeds, none of one kind, and of no number in common."""
    mine, theirs = (frozenset(_KIND_OF.get(deed, deed) for deed in each.deeds) for each in (a, b))
    return bool(mine and theirs) and mine.isdisjoint(theirs) and a.counts.isdisjoint(b.counts)


def _names_office(title: Sketch) -> bool:
    return bool(title.offices) or "=chief" in title.words


def _has_names(a: Sketch, b: Sketch) -> bool:
    """Whether a title has a word that tells as much as a name, and that the other has not."""
    return any(weight >= PLAIN and word not in b.words for word, weight in a.words.items())


def _are_elsewhere(a: Sketch, b: Sketch) -> bool:
    return apart_in_place(a.sites, b.sites | b.mentioned) and apart_in_place(a.sites | a.mentioned, b.sites)


def _names_another(a: Sketch, b: Sketch) -> bool:
    return any(name.isdisjoint(b.words) for name in a.names)


def _is_project_of(plan: Sketch, project: Sketch) -> bool:
    is_spent = not (_SPENDING.isdisjoint(plan.deeds) or _SPENDING.isdisjoint(project.deeds))
    return is_spent and bool(plan.sums and project.places) and not plan.places and not project.sums
