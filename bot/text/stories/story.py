"""Whether two headlines tell of the same event, and not of a new development of it."""

import re
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from functools import lru_cache

from bot.domain.story import Headline
from bot.text.quantities.figures import figures
from bot.text.stories.story_words import words

WINDOW = timedelta(days=14)
"""How far apart articles on one event are published."""
_FRESH = timedelta(days=4)
ALIKE = 0.44
"""Likeness (0 to 1) of titles from which they tell of one event."""
ALIKE_IN_MUCH, MUCH = 0.36, 2.3
"""Less likeness will do where this much is shared: three names or rare words, say."""
_ROUNDING = Decimal("0.02")
_LEAD = 420
"""Characters of the text that tell the event again: two newspaper sentences."""
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
_BESIDES = 0.5
"""Weight that titles have to share besides the word that tells most, an idea or two common words: one company does many things."""
_MORE = 4.0
"""Weight that leads have to share besides what the titles share: those of nearly empty pages hold little but the name again."""


def same_event(a: Headline, b: Headline) -> bool:
    """Whether both tell of one event: title and first sentences alike, and nothing in the titles that forbids it.

    Forbidden are: other companies, other figures of one unit ("RMB 380 billion", "RMB 480 billion"), other quarters or
    years, opposite moves, a plan and its execution, a step told as the background of the next one.
    """
    return kinship(a, b) > 0


def kinship(a: Headline, b: Headline) -> float:
    """How surely both tell of one event, to choose among several: 0 where they do not, about 1 for copies."""
    if not may_be_kin(a, b):
        return 0.0
    mine, theirs = sketch(a), sketch(b)
    return 0.0 if _forbidden(mine, theirs) else _likeness(mine, theirs, _strictness(a, b))


def may_be_kin(a: Headline, b: Headline) -> bool:
    """Whether their days and companies allow that both tell of one event: a look before the closer one."""
    return not _other_companies(a, b) and _near_in_time(a, b)


@dataclass(frozen=True, slots=True)
class Sketch:
    """A headline reduced to what is compared."""

    words: dict[str, float]
    main: frozenset[str]
    """Words of the title's main clause: what happened, without "after …", "amid …"."""
    lead: dict[str, float]
    amounts: dict[str, frozenset[Decimal]]
    """Figures of the title by unit; a second currency does not forbid anything."""
    marks: frozenset[str]
    """Signs that must agree: "tentative", "denied", "reaction", "column", "up", "down", …"""
    symbols: frozenset[str]
    times: frozenset[str]


@lru_cache(maxsize=4096)
def sketch(headline: Headline) -> Sketch:
    """The headline's sketch, remembered for the next comparison."""
    title = _FURNITURE.sub("", headline.title[:_LEAD]) or headline.text[:_LEAD]
    plain, folded = _SYMBOL.sub(" ", title), title.casefold()
    lead = "" if headline.text == headline.title else headline.text[:_LEAD]
    return Sketch(
        words=words(plain),
        main=frozenset(words(_BACKGROUND.split(plain, maxsplit=1)[0])),
        lead=words(lead),
        amounts=_amounts(plain),
        marks=frozenset(mark for mark, pattern in _MARKS.items() if pattern.search(folded)),
        symbols=frozenset(_SYMBOL.findall(title)),
        times=frozenset(_quarter(match) for match in _TIMES.findall(plain.casefold())),
    )


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
    if shared - max((a.words[word] for word in both), default=0.0) < _BESIDES or (
        likeness > _COPY and lead < _UNLIKE and min(len(a.lead), len(b.lead)) > _TELLING
    ):
        return 0.0
    bonus = _same_amount(a, b)
    more = sum(a.lead[word] for word in a.lead.keys() & b.lead.keys() - both)
    likeness += bonus + (max(0.0, lead - _USUAL_LEAD) if more >= _MORE else 0.0)
    is_enough = likeness >= ALIKE + strictness or (likeness >= ALIKE_IN_MUCH + strictness and shared + bonus >= MUCH)
    return likeness if is_enough else 0.0


def _is_copy(title: float, lead: float, told: float) -> bool:
    """Whether one text repeats the other's first sentences: standing phrases of an outlet are too short to count."""
    return told >= _TELLING and (
        (lead >= _COPY and title >= _HALF_ALIKE) or (lead >= _WHOLE_COPY and told >= 2 * _TELLING)
    )


_FURNITURE = re.compile(
    r"^(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|EXCLUSIVE|BREAKING|Exclusive|Breaking|Daily Crunch)[- ]?\d*[-: ]+)+"
    r"|(?:\s+[|–—-]\s+[A-Z][\w.'’]*(?: [A-Z&][\w.'’]*){0,4})+$"
)
"""What an outlet puts around a title: its own name, "UPDATE 1-"."""
_SYMBOL = re.compile(r"<([A-Z]+)(?:\.[A-Z]+)?>")
_BACKGROUND = re.compile(r"\b(?:after|amid|despite|following|in the wake of|on heels of)\b", re.IGNORECASE)
_TIMES = re.compile(
    r"\bq[1-4]\b|\b(?:1st|2nd|3rd|4th|first|second|third|fourth)[- ](?:quarter|qtr)\b|\b(?:19|20)\d\d\b"
)


def _any(*alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(alternatives)})\b")


_MARKS = {  # matched on case-folded titles: fourteen searches a title take half the time so
    "tentative": _any(
        r"could",
        r"might",
        r"may(?= [a-z])",
        r"nears?",
        r"mulls?",
        r"weighs?",
        r"consider(?:s|ing)?",
        r"explor(?:es|ing)",
        r"in talks",
    ),
    "denied": _any(r"do(?:es)? not", r"doesn['’]t", r"den(?:y|ies|ied)", r"no plans?", r"unlikely"),
    "reaction": _any(
        r"joins?", r"responds?", r"reacts?", r"hits? back", r"more details", r"what (?:it|this) means", r"how to"
    ),
    "column": re.compile(
        r"^(?:talking point|buzz-[\w. ]*|[\w. ]*stocks|focus|analysis|column|opinion|commentary|breakingviews|interview|feature) ?[/:-]"
    ),
    "up": _any(r"ris(?:e|es|ing)", r"rose", r"gains?", r"jumps?", r"climbs?", r"surges?", r"soars?", r"rall(?:y|ies)"),
    "down": _any(
        r"falls?",
        r"fell",
        r"slides?",
        r"drops?",
        r"slips?",
        r"tumbles?",
        r"dive[sd]?",
        r"plunges?",
        r"sinks?",
        r"slumps?",
    ),
    "opening": _any(r"opens?", r"opened"),
    "spending": _any(r"spends?", r"spending", r"invests?", r"investment", r"pours?", r"budget", r"commits?"),
    "closing": _any(r"closes?"),
    "raise": _any(r"raises?", r"hikes?", r"boosts?", r"increases?"),
    "cut": _any(r"cuts?", r"lowers?", r"slash(?:es)?", r"trims?"),
}
_AGREE = ("tentative", "denied", "reaction", "column")
"""Marks that both titles bear, or none."""
_OPPOSED = (
    ("up", "down"),
    ("opening", "closing"),
    ("raise", "cut"),
    ("opening", "spending"),  # a site that opens, and a budget for sites to come
    ("opening", "raise"),
    ("opening", "cut"),
)


def _near_in_time(a: Headline, b: Headline) -> bool:
    return a.published is None or b.published is None or abs(a.published - b.published) <= WINDOW


def _strictness(a: Headline, b: Headline) -> float:
    """The further apart, the more alike they must be: a tenth more after four days."""
    near = a.published is None or b.published is None or abs(a.published - b.published) <= _FRESH
    return 0.0 if near else 0.1


def _other_companies(a: Headline, b: Headline) -> bool:
    return bool(a.companies and b.companies) and a.companies.isdisjoint(b.companies)


def _forbidden(a: Sketch, b: Sketch) -> bool:
    return (
        _differ(a.symbols, b.symbols)
        or _differ(a.times, b.times)
        or any(not _agree(a.amounts[unit], b.amounts[unit]) for unit in a.amounts.keys() & b.amounts.keys())
        or any((mark in a.marks) != (mark in b.marks) for mark in _AGREE)
        or any(_opposed(a.marks, b.marks, one, other) for one, other in _OPPOSED)
        or _is_background(a, b)
        or _is_background(b, a)
    )


def _agree(mine: frozenset[Decimal], theirs: frozenset[Decimal]) -> bool:
    """Whether any figure stands in both, rounded as headlines round: "$53 billion" is "$52.4 billion"."""
    return any(abs(one - other) <= _ROUNDING * max(abs(one), abs(other)) for one in mine for other in theirs)


def _differ(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(mine and theirs) and not mine & theirs


def _opposed(mine: frozenset[str], theirs: frozenset[str], one: str, other: str) -> bool:
    return (one in mine and other in theirs and one not in theirs and other not in mine) or (
        other in mine and one in theirs and other not in theirs and one not in mine
    )


def _is_background(told: Sketch, retold: Sketch) -> bool:
    """Whether what one title tells is only the other's "after …": the other tells of the next step."""
    shared = told.words.keys() & retold.words.keys()
    return bool(shared) and not shared & retold.main and bool(retold.main) and bool(shared & told.main)


def _amounts(title: str) -> dict[str, frozenset[Decimal]]:
    found: dict[str, set[Decimal]] = {}
    for figure in figures(title):
        if figure.value.is_money or figure.value.unit in ("%", "pp", "x"):
            found.setdefault(figure.value.unit, set()).add(figure.value.low)
    return {unit: frozenset(values) for unit, values in found.items()}


def _same_amount(a: Sketch, b: Sketch) -> float:
    """A sum of money that both titles state is worth as much as a name."""
    same = any(_agree(a.amounts[unit], b.amounts[unit]) for unit in a.amounts.keys() & b.amounts.keys())
    return 0.3 if same else 0.0


_NUMBERED = {"first": "1", "1st": "1", "second": "2", "2nd": "2", "third": "3", "3rd": "3", "fourth": "4", "4th": "4"}


def _quarter(words_of_time: str) -> str:
    """ "q3" of "third quarter" and "3rd qtr"; years as they are."""
    number = _NUMBERED.get(re.split(r"[- ]", words_of_time)[0])
    return f"q{number}" if number else words_of_time
