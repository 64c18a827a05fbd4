"""The command line that gives a kind of answer, in words that the commands read again."""

import re

from bot.domain.company import Universe
from bot.text.quantities.house import show
from bot.text.quantities.periods import periods
from bot.text.questions.intent import WEAK_OTHERS, Kind, asks_of_plan
from bot.text.questions.lately import lately
from bot.text.questions.meaning import Meaning, meaning
from bot.text.questions.naming import names_told
from bot.text.questions.times import AS_OF, dates

_DIVISIONS = ("per year", "per quarter", "per month", "average")
_SOURCE_KINDS = ("mix", "share", "capex", "growth", "industry", "rank")


def line_for(asked: Kind, told: Meaning, text: str, universe: Universe, is_follow_up: bool) -> str:
    """The command line for a question of this kind."""
    names = names_told(told.names, universe)
    match asked:
        case Kind.ADVICE:
            return "/help advice"
        case Kind.SETTING:
            return _setting(told, text, universe)
        case Kind.FIGURE:
            return _spaced("/source", *map(_quoted, _figures(told)), *names, *_kinds(told), *_market(told))
        case Kind.SOURCE:
            return _source(told, universe)
        case Kind.OTHER:
            return _spaced("/facts", *names, (*told.other, "market size")[0], *_time(told))
        case Kind.MIX:
            return _spaced("/facts", *names, "mix", *_market(told), *_flag(told, "total"), *_time(told))
        case Kind.GROWTH:
            return _growth(told, universe)
        case Kind.CAPEX:
            return _plan(told, universe) if asks_of_plan(told, text) else _capex(told, universe)
        case Kind.TOPIC:
            return _spaced("/facts", *names, *_topics(told), *told.places, *_known(told))
        case Kind.SHARE:
            return _share(told, universe, text)
        case Kind.REVENUE:
            return _spaced("/facts", *names, "revenue", *_market(told), *_time(told))
        case Kind.COMPANY:
            return _company(told, universe, is_follow_up)
        case Kind.HELP:
            return "/help"
        case Kind.UNKNOWN:
            return "/help unclear"


def _topics(told: Meaning) -> tuple[str, ...]:
    """The topics, and the measures that they bear upon: "risks margins"."""
    return *(told.topics or ("expansion",)), *(word for word in told.other if word in WEAK_OTHERS)


def _setting(told: Meaning, text: str, universe: Universe) -> str:
    """Reading settings only: a question changes nothing (orders are understood before: see `bot.text.questions.wishes`)."""
    names = names_told(told.names, universe)[:1]
    if told.has("unwatch", "watch"):
        return "/watch"
    for cue, line in (("alerts", "/alerts"), ("digest", "/digest now"), ("feeds", "/feeds")):
        if told.has(cue):
            return line
    when, rest = lately(text)
    told = meaning(rest, universe) if when else told
    about = dict.fromkeys((*told.sectors, *told.places, *told.other, *told.weighty))
    times = (_quoted(when),) if when else _time(told)
    return _spaced("/news", *names, *map(_quoted, about), str(told.count) if told.count else "", *times)


def _source(told: Meaning, universe: Universe) -> str:
    kinds = ("mix",) if told.has("revenue") and not told.has("growth") else _kinds(told)
    kinds = kinds or (("capex",) if told.currency or told.has("announced") else ())
    if not kinds and not told.topics:
        kinds = ("share",)
    return _spaced(
        "/source",
        *kinds,
        *told.topics,
        *names_told(told.names, universe),
        *(_market(told) if "capex" not in kinds else ()),
    )


def _growth(told: Meaning, universe: Universe) -> str:
    if told.names:
        narrow = (*told.sectors, *told.places, *told.weighty)
        return _spaced("/growth", *_versus(told, universe), *map(_quoted, narrow), *_flag(told, "total"), *_time(told))
    if (told.sectors or told.has("industry") or told.regions) and not told.has("revenue"):
        return _spaced("/growth industry", *_market(told), *_time(told))
    return _spaced("/growth", *map(_quoted, told.weighty), *_time(told))


def _plan(told: Meaning, universe: Universe) -> str:
    """What became of the plan of that sum, or of that time."""
    sums = (show(value) for value in told.values if value.is_money or not value.unit)
    times = _time(told) if told.periods else ()
    unknown = () if told.names else told.weighty if told.length > 4 else told.unknown
    whose = (word for word in unknown if word in told.of_whom)
    return _spaced("/capex", *names_told(told.names, universe), *whose, *map(_quoted, sums), told.aspect, *times)


def _capex(told: Meaning, universe: Universe) -> str:
    is_whole = bool({"ai", "cloud"} & set(told.sectors))
    whole = ("ai", "cloud", "data centers") if is_whole else ("ai", "cloud")
    parts = [*told.places, *(sector for sector in told.sectors if sector not in whole)]
    parts += [
        topic
        for topic in told.topics
        if topic == "chips" or (topic == "expansion" and not told.sectors and not told.places)
    ]
    if told.names or told.length > 4:
        parts += [word for word in told.weighty if word not in parts]
    elif told.unknown:
        parts += [word for word in told.unknown if word not in parts]
    division = next((cue for cue in _DIVISIONS if told.has(cue)), "")
    currency = f"in {told.currency.casefold()}" if told.currency else ""
    return _spaced(
        "/capex",
        *_versus(told, universe),
        *map(_quoted, dict.fromkeys(parts)),
        currency,
        division,
        *(("rank",) if told.has("rank") or (told.apart and not told.names) else ()),
        *_flag(told, "announced"),
        *_time(told),
        *_apart(told, universe),
    )


def _share(told: Meaning, universe: Universe, text: str) -> str:
    owner = '"china\'s own share"' if told.is_country_owner and not told.has("rank") else ""
    strange = told.weighty if told.names or told.length > 4 else told.unknown
    return _spaced(
        "/share",
        owner,
        *_versus(told, universe, text),
        *_larger(told, text),
        *_market(told),
        *_counted(text),
        *(_quoted(word) for word in strange),
        "together" if _is_sum(told, text) else "",
        f"top {told.top}" if told.top and not told.names else "",
        "times" if told.has("times") or (_MULTIPLE.search(text) and len(told.names) > 1) else "",
        *_flag(told, "rest"),
        *(_ranked(told) if not told.names else _beside(told, text)),
        *_time(told),
        *_apart(told, universe),
    )


def _ranked(told: Meaning) -> tuple[str, ...]:
    """ "rank", and which place of it."""
    place = ("smallest" if told.place < 0 else f"place {told.place}",) if told.place and told.place != 1 else ()
    is_ranked = told.has("rank") or told.place or told.apart
    return *(("rank",) if is_ranked else ()), *place


def _apart(told: Meaning, universe: Universe) -> tuple[str, ...]:
    """Whom to leave out, where nobody is named."""
    names = names_told(told.apart, universe) if not told.names else ()
    return (f"without {' and '.join(names)}",) if names else ()


def _beside(told: Meaning, text: str) -> tuple[str, ...]:
    """ "behind" or "ahead", where the neighbour of the one company named is asked for."""
    found = _NEIGHBOUR.search(text.casefold()) if len(told.names) == 1 else None
    return () if found is None else ("behind",) if found["after"] else ("ahead",)


_NEIGHBOUR = re.compile(
    r"\b(?:who|which|what)\b[\w' ]{0,30}?\b(?:(?P<after>(?:comes?|ranks?|is|sits|next|right|directly|close(?:st)?) (?:after|behind|below)|follows|trails)"
    r"|(?:comes?|ranks?|is|sits|right|directly|just) (?:before|ahead of|above|in front of))\b"
)


def _company(told: Meaning, universe: Universe, is_follow_up: bool) -> str:
    if is_follow_up and not told.unknown:
        return _spaced("/share", *names_told(told.names, universe))
    if told.names[0].is_person:
        return _spaced("/facts", _quoted(told.names[0].typed.casefold()))
    return _spaced("/facts", *names_told(told.names, universe), *map(_quoted, told.unknown[:4]), *_known(told))


# ---- words --------------------------------------------------------------------------------------------------------------------------
def _versus(told: Meaning, universe: Universe, text: str = "") -> tuple[str, ...]:
    """The names as one group ("a and b", to be added up), as rivals ("a vs b"), or one against the others together."""
    first, *others = (*names_told(told.names, universe), *told.strangers) or ("",)
    if others and _SUM_AGAINST.search(text):
        first, others = others[-1], [first, *others[:-1]]
    if not told.has("together") and not _ADDED.search(text):
        return (" vs ".join((first, *others)),)
    return (
        f"{first} vs {' and '.join(others)}"
        if told.has("versus", "size") and len(others) > 1
        else " and ".join((first, *others)),
    )


_ADDED = re.compile(r"\w (?:plus|\+) \w", re.IGNORECASE)
_SUM_AGAINST = re.compile(
    r"(?:\b(?:together|combined|plus)\b|\+).*\b(?:than|vs|versus|against|match|beats?|outweighs?|exceeds?)\b",
    re.IGNORECASE,
)
"""A sum that is held against the company named last."""


def _is_sum(told: Meaning, text: str) -> bool:
    """Whether the shares are to be added up."""
    if told.has("together") or " + " in text:
        return True
    return bool(_ADDED.search(text)) if len(told.names) > 1 else told.has("total") and not told.names


def _larger(told: Meaning, text: str) -> tuple[str, ...]:
    """ "bigger" or "smaller", where the question asks whether the first named is so."""
    is_asked = len(told.names) > 1 and not _is_sum(told, text) and not _MULTIPLE.search(text)
    found = _WHETHER.match(text.casefold()) if is_asked else None
    return () if found is None else ("smaller",) if found["less"] else ("bigger",)


_MULTIPLE = re.compile(
    r"\b(?:twice|double|triple|half|\d+(?:\.\d+)?x|(?:\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten) times)\b",
    re.IGNORECASE,
)
"""Whether one is so many times the other is told by the two figures and how many times it is."""
_WHETHER = re.compile(
    r"(?:and |so |but )?(?:is|are|was|does|do|did|has|have)\b.*?\b"
    r"(?:(?P<more>bigger|larger|stronger|ahead of|more|above|in front of|beats?|over)|(?P<less>smaller|weaker|behind|less|below|trails?|under))\b"
)


def _kinds(told: Meaning) -> tuple[str, ...]:
    return tuple(cue for cue in _SOURCE_KINDS if told.has(cue) and not (cue == "industry" and not told.has("growth")))


def _market(told: Meaning) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*_regions(told), *map(_quoted, told.places), *map(_quoted, told.sectors))))


def _regions(told: Meaning) -> tuple[str, ...]:
    """The regions; "at home and abroad" is held against the whole world, since no share is told of all of it save China."""
    if "china" in told.regions and "abroad" in told.regions:
        return tuple("global" if region == "abroad" else region for region in told.regions)
    return told.regions


def _counted(text: str) -> tuple[str, ...]:
    """What the shares asked for are counted in: "by value"."""
    return tuple(found.casefold() for found in _COUNTED_BY.findall(text)[:1])


_COUNTED_BY = re.compile(
    r"\b((?:by|in terms of) (?:shipments|units|volume|deliveries|registrations|value|revenue|users|subscribers))\b",
    re.IGNORECASE,
)


def _flag(told: Meaning, cue: str) -> tuple[str, ...]:
    return (cue,) if told.has(cue) else ()


def _time(told: Meaning) -> tuple[str, ...]:
    labels = [_legible(time.label) for time in told.periods[:2]] or ([told.relative] if told.relative else [])
    return tuple(f'"{AS_OF} {label}"' if told.is_as_of else f'"{label}"' for label in labels)


def _legible(label: str) -> str:
    """The label as it is read again when it stands alone: a month without a year is none without "in"."""
    return label if periods(label) or dates(label) else f"in {label}"


def _known(told: Meaning) -> tuple[str, ...]:
    """The time on whose knowledge an answer shall stand."""
    return _time(told) if told.is_as_of else ()


def _figures(told: Meaning) -> tuple[str, ...]:
    return tuple(show(value) for value in told.values if value.unit != "pp")[:3]


def _quoted(word: str) -> str:
    return f'"{word}"' if " " in word else word


def _spaced(*words: str) -> str:
    return " ".join(word for word in words if word)
