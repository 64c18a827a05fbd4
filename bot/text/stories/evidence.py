"""What speaks for one story and what against it, each with its weight: a logistic regression of few, named features.

The weights were fitted on some seven hundred pairs of real headlines, labelled by reading before the rules were asked, half
of them hard ones of one affair. They were drawn towards the weights that had been set by hand, and judged on folds that had no
affair in common with what they were fitted on. What few pairs show (texts, sites, projects) keeps the weight set by hand.
"""

from collections.abc import Iterator
from itertools import chain, takewhile

from bot.text.stories.amounts import have_one_amount, states_one_sum
from bot.text.stories.ideas import NATIONS
from bot.text.stories.sketch import Sketch
from bot.text.stories.story_words import PLAIN, is_idea
from bot.text.stories.whereabouts import apart_in_place

WEIGHTS = {
    "their words are alike": 4.25,
    "what they say beside the names is alike": 2.1,
    "both tell what one firm reports": 2.85,
    "they state the same figure": 1.9,
    "both tell of the same person's office": 0.7,
    "their first sentences are alike": 6.0,
    "each has much of its own": -0.64,
    "they share a long name": -0.8,
    "they are telegrams, whose words are few": -2.8,
    "they name others as doing alike": -2.5,
    "they begin with other names": -0.7,
    "each names somebody else": -0.4,
    "each tells of somebody else": -2.0,
    "they tell of other people in office": -2.5,
    "they tell of other deeds": -1.15,
    "they tell it otherwise": -0.3,
    "only one tells what somebody says": -0.8,
    "one asks or explains": -2.8,
    "only one tells how shares took it": -2.3,
    "one is a plan, the other one of its projects": -3.8,
    "their texts name other places": -5.0,
    "their texts state other sums": -6.0,
    "days lie between them": -1.5,
}
"""What each tells, in logits, by the reason that is given for a verdict."""
BASE = 0.3
"""What is added to all; 0 in sum is where two are one story, a little above what was fitted: rather apart than wrongly together."""
_ASKED = frozenset(["asked"])
_TELLING_DIGITS = 3
"""Digits of a figure that others would hardly state by chance: "15.5%", not "one million"."""
_LEAST = 2.0
_RARE, _LONGEST = 0.9, 3.5
"""Weight of a word that a name may hold, and of the names that are counted."""
_OF_ITS_OWN = 5.0
"""Weight of words of its own that is counted, at most."""


def evidence(a: Sketch, b: Sketch, alike: float) -> dict[str, float]:
    """How far each reason holds for two titles that are so much alike, 0 for those that do not."""
    content, own = _content_shared(a, b)
    found = {
        "their words are alike": alike,
        "what they say beside the names is alike": content,
        "each has much of its own": own,
        "they share a long name": _length_of_name(a, b),
        "they tell it otherwise": float(len((a.signs ^ b.signs) - _ASKED)),
    }
    for reason in chain(_for(a, b), _against(a, b)):
        found[reason] = 1.0
    return found


def score(found: dict[str, float]) -> float:
    """The logit of one story; the order in which weights are added does not decide."""
    return round(BASE + sum(WEIGHTS[reason] * much for reason, much in found.items()), 6)


def figures_are_shared(a: Sketch, b: Sketch) -> bool:
    """Whether both state a figure, sum or count that makes them kin without many words."""
    if have_one_amount(a, b, _TELLING_DIGITS if are_other_doers(a, b) else 1):
        return True
    return states_one_sum(a, b) or not (a.counts.isdisjoint(b.counted) and b.counts.isdisjoint(a.counted))


def report_alike(a: Sketch, b: Sketch) -> bool:
    """Whether both tell what one firm reports of a quarter or year: sales, profit and outlook are one report."""
    return bool(a.reports_of and b.reports_of) and a.reports_of in b.words and b.reports_of in a.words


def _for(a: Sketch, b: Sketch) -> Iterator[str]:
    if figures_are_shared(a, b):
        yield "they state the same figure"
    if "people" in a.deeds & b.deeds and _names_shared(a, b) > 1 and not are_other_doers(a, b):
        yield "both tell of the same person's office"


def _against(a: Sketch, b: Sketch) -> Iterator[str]:
    if a.is_telegram and b.is_telegram:
        yield "they are telegrams, whose words are few"
    if are_other_doers(a, b):
        yield "they begin with other names"
        if not _names_shared(a, b):
            yield "they name others as doing alike"
        elif "people" in a.deeds & b.deeds:
            yield "they tell of other people in office"
    if _names_another(a, b) and _names_another(b, a):
        yield "each tells of somebody else" if are_other_doers(a, b) else "each names somebody else"
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
    if not a.sums.keys().isdisjoint(b.sums) and not states_one_sum(a, b):
        yield "their texts state other sums"


def _content_shared(a: Sketch, b: Sketch) -> tuple[float, float]:
    """How much of what one of them says beside names the other says too (0 to 1), and the weight that each has of its own at least."""
    mine, shared, own = _content(a, b)
    theirs, _, others = _content(b, a)
    return min(1.0, shared / max(_LEAST, min(mine, theirs))), min(own, others, _OF_ITS_OWN)


def _content(a: Sketch, b: Sketch) -> tuple[float, float, float]:
    """The weight of a's words beside names, of those that b has too, and of all that b has not."""
    beside = shared = own = 0.0
    for word, weight in a.words.items():
        is_shared = word in b.words
        own += 0.0 if is_shared else weight
        if weight < PLAIN:
            beside += weight
            shared += weight if is_shared else 0.0
    return beside, shared, own


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


def are_other_doers(a: Sketch, b: Sketch) -> bool:
    """Whether both titles name somebody before the first word that they share: "Acme issues a bond", "Bolt issues a bond"."""
    return _begins_with_another(a, b) and _begins_with_another(b, a)


def _begins_with_another(a: Sketch, b: Sketch) -> bool:
    before = takewhile(lambda word: word not in b.words or word in NATIONS, a.words)
    return any(a.words[word] >= PLAIN and word not in b.words for word in before)


def _names_shared(a: Sketch, b: Sketch) -> int:
    return sum(weight >= PLAIN and word in b.words for word, weight in a.words.items())


def _are_other_deeds(a: Sketch, b: Sketch) -> bool:
    """Whether both tell of deeds, none of one kind, and of no number in common."""
    return bool(a.deeds and b.deeds) and a.deeds.isdisjoint(b.deeds) and a.counts.isdisjoint(b.counts)


def _are_elsewhere(a: Sketch, b: Sketch) -> bool:
    return apart_in_place(a.sites, b.sites | b.mentioned) and apart_in_place(a.sites | a.mentioned, b.sites)


def _names_another(a: Sketch, b: Sketch) -> bool:
    return any(name.isdisjoint(b.words) for name in a.names)


def _is_project_of(plan: Sketch, project: Sketch) -> bool:
    return bool(plan.sums and project.places) and not plan.places and not project.sums
