"""What speaks for one story and what against it, each with its weight: a logistic regression of few, named features.

The weights were fitted on some four hundred pairs of real headlines, labelled by reading before the rules were asked, half
of them hard ones of one affair. They were drawn towards the weights that had been set by hand, and judged on folds that had no
affair in common with what they were fitted on. What few pairs show (texts, sites, projects) keeps the weight set by hand.
"""

from collections.abc import Iterator
from itertools import chain, takewhile

from bot.text.stories.amounts import have_one_amount, states_one_sum
from bot.text.stories.ideas import NATIONS
from bot.text.stories.sketch import Sketch
from bot.text.stories.story_words import PLAIN
from bot.text.stories.whereabouts import apart_in_place

WEIGHTS = {
    "their words are alike": 3.9,
    "what they say beside the names is alike": 2.4,
    "they state the same figure": 1.8,
    "they state the same sum": 0.6,
    "both tell of the same person's office": 1.2,
    "their first sentences are alike": 6.0,
    "each has much of its own": -0.6,
    "they are telegrams, whose words are few": -2.4,
    "they name others as doing alike": -2.4,
    "they begin with other names": -0.85,
    "each names somebody else": -0.3,
    "they tell of other deeds": -1.3,
    "they tell it otherwise": -0.35,
    "only one tells of a rise or fall": -0.2,
    "only one tells how shares took it": -1.3,
    "one is a plan, the other one of its projects": -3.0,
    "their texts name other places": -5.0,
    "their texts state other sums": -6.0,
    "days lie between them": -1.5,
}
"""What each tells, in logits, by the reason that is given for a verdict."""
BASE = -0.15
"""What stands against one story where nothing speaks for it; 0 is where pairs are one story: rather apart than wrongly together."""
_MOVES = frozenset(["up", "down"])
_TELLING_DIGITS = 3
"""Digits of a figure that others would hardly state by chance: "15.5%", not "one million"."""
_LEAST = 0.5
_OF_ITS_OWN = 5.0
"""Weight of words of its own that is counted, at most."""


def evidence(a: Sketch, b: Sketch, alike: float) -> dict[str, float]:
    """How far each reason holds for two titles that are so much alike, 0 for those that do not."""
    content, own = _content_shared(a, b)
    found = {
        "their words are alike": alike,
        "what they say beside the names is alike": content,
        "each has much of its own": own,
        "they tell it otherwise": float(len(a.signs ^ b.signs)),
    }
    for reason in chain(_for(a, b), _against(a, b)):
        found[reason] = 1.0
    return found


def score(found: dict[str, float]) -> float:
    """The logit of one story; the order in which weights are added does not decide."""
    return round(BASE + sum(WEIGHTS[reason] * much for reason, much in found.items()), 6)


def figures_are_shared(a: Sketch, b: Sketch) -> bool:
    """Whether both state a figure, sum or count that makes them kin without many words."""
    return bool(_figures(a, b))


def _for(a: Sketch, b: Sketch) -> Iterator[str]:
    if shared := _figures(a, b):
        yield shared
    if "people" in a.deeds & b.deeds and _names_shared(a, b) > 1:
        yield "both tell of the same person's office"


def _against(a: Sketch, b: Sketch) -> Iterator[str]:
    if a.is_telegram and b.is_telegram:
        yield "they are telegrams, whose words are few"
    if are_other_doers(a, b):
        yield "they begin with other names"
        if not _names_shared(a, b):
            yield "they name others as doing alike"
    if _names_another(a, b) and _names_another(b, a):
        yield "each names somebody else"
    if _are_other_deeds(a, b):
        yield "they tell of other deeds"
    if _MOVES & a.signs != _MOVES & b.signs:
        yield "only one tells of a rise or fall"
    if "market" in a.signs ^ b.signs:
        yield "only one tells how shares took it"
    if _is_project_of(a, b) or _is_project_of(b, a):
        yield "one is a plan, the other one of its projects"
    if _are_elsewhere(a, b):
        yield "their texts name other places"
    if not a.sums.keys().isdisjoint(b.sums) and not states_one_sum(a, b):
        yield "their texts state other sums"


def _figures(a: Sketch, b: Sketch) -> str:
    if have_one_amount(a, b, _TELLING_DIGITS if are_other_doers(a, b) else 1):
        return "they state the same figure"
    is_one = states_one_sum(a, b) or not (a.counts.isdisjoint(b.counted) and b.counts.isdisjoint(a.counted))
    return "they state the same sum" if is_one else ""


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
