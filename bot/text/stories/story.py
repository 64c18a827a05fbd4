"""Whether two headlines tell of the same event, and not of a new development of it."""

from datetime import timedelta
from itertools import islice, takewhile
from math import exp

from bot.domain.story import Headline
from bot.text.stories.conflicts import conflict
from bot.text.stories.evidence import TOO_LITTLE, WEIGHTS, evidence, score
from bot.text.stories.sketch import Sketch, sketch
from bot.text.stories.story_words import is_idea

WINDOW = timedelta(days=14)
"""How far apart articles on one event are published."""
_DAILY = timedelta(hours=36)
"""How far apart one day's news of a market, or one report of a statistic, is published."""
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
_MORE = 4.0
"""Weight that leads have to share besides what the titles share: those of nearly empty pages hold little but the name again."""
_STANDING = "only their standing title is the same"
_COPIED = "one repeats the other's first sentences"


def kinship(a: Headline, b: Headline) -> float:
    """How surely both tell of one event, to choose among several: 0 where they do not, from 0.5 to about 1 where they do.

    Alike are title and first sentences, and nothing in the titles forbids it: other companies, other figures of one unit ("RMB 380
    billion", "RMB 480 billion"), other quarters or years, other places, offices, goods or statistics, other speakers, opposite
    moves, a step of an affair and the affair, a plan and its execution, a step told as the background of the next one. Other
    doers, deeds and names ask for more likeness.
    """
    if not may_be_kin(a, b):
        return 0.0
    mine, theirs = sketch(a), sketch(b)
    if _apart(mine, theirs, a, b):
        return 0.0
    likeness, shared = likeness_of(mine.words, theirs.words)
    lead, told = likeness_of(mine.lead, theirs.lead)
    if _is_copy(likeness, lead, told):
        return lead
    if _is_standing(mine, theirs, likeness, lead):
        return 0.0
    logit = score(_evidence(mine, theirs, likeness, shared, lead, _apart_in_time(a, b)))
    return 1 / (1 + exp(-logit)) if logit >= 0 else 0.0


def because(a: Headline, b: Headline) -> str:
    """Why both are told as one story or as two, in clauses: "their words are alike; they state the same figure"."""
    if a.companies and b.companies and a.companies.isdisjoint(b.companies):
        return "they are about other companies"
    if _apart_in_time(a, b) > WINDOW:
        return "weeks lie between them"
    mine, theirs = sketch(a), sketch(b)
    if apart := _apart(mine, theirs, a, b):
        return apart
    likeness, shared = likeness_of(mine.words, theirs.words)
    lead, told = likeness_of(mine.lead, theirs.lead)
    if _is_copy(likeness, lead, told):
        return _COPIED
    if _is_standing(mine, theirs, likeness, lead):
        return _STANDING
    found = _evidence(mine, theirs, likeness, shared, lead, _apart_in_time(a, b))
    return TOO_LITTLE if TOO_LITTLE in found else _weightiest(found, score(found) >= 0)


def may_be_kin(a: Headline, b: Headline) -> bool:
    """Whether their days and companies allow that both tell of one event: a look before the closer one."""
    if a.companies and b.companies and a.companies.isdisjoint(b.companies):
        return False
    return _apart_in_time(a, b) <= WINDOW


def likeness_of(a: dict[str, float], b: dict[str, float]) -> tuple[float, float]:
    """How alike two bags of words are (0 to 1: the mean of Dice's and the overlap coefficient), and the weight they share."""
    shared = sum(a[word] for word in a.keys() & b.keys())
    if not shared:
        return 0.0, 0.0
    mine, theirs = sum(a.values()), sum(b.values())
    return (shared / min(mine, theirs) * 2 * shared / (mine + theirs)) ** 0.5, shared


def _apart(mine: Sketch, theirs: Sketch, a: Headline, b: Headline) -> str:
    """What forbids one story; "" where nothing does."""
    return conflict(mine, theirs) or (
        "each is one day's news of what is told every day" if _are_of_other_days(mine, theirs, a, b) else ""
    )


def _are_of_other_days(mine: Sketch, theirs: Sketch, a: Headline, b: Headline) -> bool:
    """Whether both are of what is reported again every day or month, and not of one day."""
    return _is_daily(mine) and _is_daily(theirs) and _apart_in_time(a, b) > _DAILY


def _is_daily(title: Sketch) -> bool:
    return bool(title.markets or title.measures)


def _is_standing(a: Sketch, b: Sketch, likeness: float, lead: float) -> bool:
    """Whether one title stands over other texts."""
    return likeness > _COPY and lead < _UNLIKE and min(len(a.lead), len(b.lead)) > _TELLING


def _evidence(a: Sketch, b: Sketch, likeness: float, shared: float, lead: float, apart: timedelta) -> dict[str, float]:
    found = evidence(a, b, likeness, shared - _name_shared(a, b), apart)
    if lead > _USUAL_LEAD:
        both = a.words.keys() & b.words.keys()
        if sum(a.lead[word] for word in a.lead.keys() & b.lead.keys() - both) >= _MORE:
            found["their first sentences are alike"] = lead - _USUAL_LEAD
    return found


def _weightiest(found: dict[str, float], is_one: bool) -> str:
    """The three reasons that weigh most on the side that won."""
    told = {reason: WEIGHTS[reason] * much for reason, much in found.items()}
    won = [reason for reason, weight in told.items() if weight and (weight > 0) == is_one]
    return "; ".join(sorted(won, key=lambda reason: -abs(told[reason]))[:3]) or TOO_LITTLE


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


def _apart_in_time(a: Headline, b: Headline) -> timedelta:
    """How far apart both were published, as far as is known."""
    return abs(a.published - b.published) if a.published and b.published else timedelta()
