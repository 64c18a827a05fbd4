"""Whether two headlines tell of the same event, and not of a new development of it."""

from datetime import timedelta
from itertools import islice, takewhile

from bot.domain.story import Headline
from bot.text.stories.amounts import have_one_amount, states_one_sum
from bot.text.stories.conflicts import are_apart
from bot.text.stories.differences import are_other_doers, distance
from bot.text.stories.sketch import Sketch, sketch
from bot.text.stories.story_words import is_idea

WINDOW = timedelta(days=14)
"""How far apart articles on one event are published."""
_FRESH = timedelta(days=4)
ALIKE = 0.45
"""Likeness (0 to 1) of titles from which they tell of one event, with what figures and subject add."""
_SUBJECT = 0.065
"""What each title adds whose first word the other has too: both tell of what this one did."""
_USUAL_LEAD = 0.3
"""Likeness of leads that different news of one company reach too."""
_COPY = 0.72
"""Likeness of leads from which one is a copy of the other under a title half alike …"""
_HALF_ALIKE = 0.25
_WHOLE_COPY = 0.9
"""… and under any title."""
_TELLING = 8
"""Words (by weight) that a lead must share, or hold, to say anything."""
_UNLIKE = 0.1
"""Likeness of leads under one title from which it is a standing title ("Stocks to watch")."""
_BESIDES = 0.9
"""Weight that titles have to share besides the word that tells most, a rare word or two others: one company does many things."""
_MORE = 4.0
"""Weight that leads have to share besides what the titles share: those of nearly empty pages hold little but the name again."""
_ONE_AMOUNT = 0.26
"""What a figure that both titles state adds to their likeness: as much as a name."""
_TELLING_DIGITS = 3
"""Digits of a figure that others would hardly state by chance: "15.5%", not "one million"."""
_ONE_SUM, _OTHER_SUM = 0.15, -0.45
"""What a sum or count adds that the text states for one of the titles, and what is lost where sums differ."""


def same_event(a: Headline, b: Headline) -> bool:
    """Whether both tell of one event: title and first sentences alike, and nothing in the titles that forbids it.

    Forbidden are: other companies, other figures of one unit ("RMB 380 billion", "RMB 480 billion"), other quarters or
    years, other places or offices, opposite moves, a step of an affair and the affair, a plan and its execution, a
    step told as the background of the next one. Other doers, deeds and names ask for more likeness.
    """
    return kinship(a, b) > 0


def kinship(a: Headline, b: Headline) -> float:
    """How surely both tell of one event, to choose among several: 0 where they do not, about 1 for copies."""
    if not may_be_kin(a, b):
        return 0.0
    mine, theirs = sketch(a), sketch(b)
    return 0.0 if are_apart(mine, theirs) else _likeness(mine, theirs, _strictness(a, b))


def may_be_kin(a: Headline, b: Headline) -> bool:
    """Whether their days and companies allow that both tell of one event: a look before the closer one."""
    return not _other_companies(a, b) and _near_in_time(a, b)


def likeness_of(a: dict[str, float], b: dict[str, float]) -> tuple[float, float]:
    """How alike two bags of words are (0 to 1: the mean of Dice's and the overlap coefficient), and the weight they share."""
    shared = sum(a[word] for word in a.keys() & b.keys())
    if not shared:
        return 0.0, 0.0
    mine, theirs = sum(a.values()), sum(b.values())
    return (shared / min(mine, theirs) * 2 * shared / (mine + theirs)) ** 0.5, shared


def _likeness(a: Sketch, b: Sketch, strictness: float) -> float:
    """The likeness where it is enough, else 0; strictness is added to what is asked for."""
    likeness, shared = likeness_of(a.words, b.words)
    lead, told = likeness_of(a.lead, b.lead)
    if _is_copy(likeness, lead, told):
        return lead
    both = a.words.keys() & b.words.keys()
    bonus = _figures_told(a, b)
    is_standing = likeness > _COPY and lead < _UNLIKE and min(len(a.lead), len(b.lead)) > _TELLING
    if is_standing or (bonus <= 0 and shared - _name_shared(a, b) < _BESIDES):
        return 0.0
    more = sum(a.lead[word] for word in a.lead.keys() & b.lead.keys() - both)
    likeness += bonus + (max(0.0, lead - _USUAL_LEAD) if more >= _MORE else 0.0) + _SUBJECT * _subjects_shared(a, b)
    likeness = round(likeness, 6)  # the order in which weights are added shall not decide
    return likeness if likeness >= ALIKE + strictness + distance(a, b) else 0.0


def _subjects_shared(a: Sketch, b: Sketch) -> float:
    """The weight of the words with which a title begins and that the other has too."""
    begun = (*islice(a.words, 1), *islice(b.words, 1))
    return sum(a.words[word] for word in begun if word in a.words and word in b.words)


def _name_shared(a: Sketch, b: Sketch) -> float:
    """The weight of what tells most of all that is shared: a word, or the name with which both titles begin ("Acme Foods")."""
    both = takewhile(lambda pair: pair[0] == pair[1] and not is_idea(pair[0]), zip(a.words, b.words, strict=False))
    most = max((a.words[word] for word in a.words.keys() & b.words.keys()), default=0.0)
    return max(most, sum(a.words[word] for word, _ in islice(both, 3)))


def _is_copy(title: float, lead: float, told: float) -> bool:
    """Whether one text repeats the other's first sentences: standing phrases of an outlet are too short to count."""
    return told >= _TELLING and (
        (lead >= _COPY and title >= _HALF_ALIKE) or (lead >= _WHOLE_COPY and told >= 2 * _TELLING)
    )


def _figures_told(a: Sketch, b: Sketch) -> float:
    """What equal or other sums add to the likeness, or take from it."""
    if have_one_amount(a, b, _TELLING_DIGITS if are_other_doers(a, b) else 1):
        return _ONE_AMOUNT
    if states_one_sum(a, b) or not (a.counts.isdisjoint(b.counted) and b.counts.isdisjoint(a.counted)):
        return _ONE_SUM
    return 0.0 if a.sums.keys().isdisjoint(b.sums) else _OTHER_SUM


def _near_in_time(a: Headline, b: Headline) -> bool:
    return a.published is None or b.published is None or abs(a.published - b.published) <= WINDOW


def _strictness(a: Headline, b: Headline) -> float:
    """The further apart, the more alike they must be: a tenth more after four days."""
    near = a.published is None or b.published is None or abs(a.published - b.published) <= _FRESH
    return 0.0 if near else 0.1


def _other_companies(a: Headline, b: Headline) -> bool:
    return bool(a.companies and b.companies) and a.companies.isdisjoint(b.companies)
